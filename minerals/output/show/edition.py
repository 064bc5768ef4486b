"""An edition as parts: its header, its members under their headings, what its groups cover."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import show as says
from minerals.domain.labels.measures import KINDS_OF_LIST
from minerals.domain.records import Edition, Member
from minerals.output.parts import (
    Fields,
    Part,
    Rows,
    Title,
    corrections,
    fields,
    id_beside,
    minerals,
    without_empty_columns,
)
from minerals.questions.show import EditionShown


def edition_parts(shown: EditionShown, language: str) -> Iterator[Part]:
    """The header, the members as printed, the sources."""
    one = shown.edition
    titles = (one.title, one.title_original) if one.title_original not in (None, one.title) else (one.title,)
    yield Title(one.id, titles if language == "en" else titles[::-1])
    yield fields(
        language,
        (says.AUTHORITY, one.authority),
        (says.LEGAL_BASIS, one.legal_basis),
        (says.KIND, KINDS_OF_LIST[one.kind].text(language)),
        (says.PUBLISHED, one.published or says.NOT_SEEN.text(language)),
        (says.IN_FORCE, _in_force(shown, language)),
        (says.COUNT, _count(one, language)),
        (says.REASON, one.members_reason),
        (says.SUPERSEDES, one.supersedes),
        (says.FIGURES_IN, says.AND.text(language).join(one.figures)),
        (says.USES_IN, says.AND.text(language).join(one.uses)),
    )
    headings = dict(one.headings)
    for heading, members in shown.sections:
        table = _members(members, language)
        title = None
        if heading is not None:
            title = says.ENTRIES_UNDER.text(language).format(heading=heading, translation=headings[heading])
        yield Rows(table.heads, table.rows, title)
    covered = [(f"{place} {member.name}", _covered(shown, member, language)) for place, member in _groups(one)]
    if covered:
        yield Fields(covered, says.GROUPS_COVER.text(language))
    if shown.corrections:
        yield corrections(shown.corrections, says.WRONG_ABOUT, says.WRONG_ABOUT_ONE, language)
    yield _source(one, language)


def covers_basis(member: Member, language: str) -> str:
    """On what basis a group covers; customary and same-series say that the publication does not."""
    return says.COVERS_BASES[member.covers_basis or "stated"].text(language)


def _in_force(shown: EditionShown, language: str) -> str:
    one = shown.edition
    if one.starts is None:
        return says.NOT_SEEN.text(language)
    label = says.FROM if one.in_force_from else says.FROM_PUBLICATION
    start = label.text(language).format(day=one.starts)
    return says.UNTIL.text(language).format(start=start, end=shown.ends) if shown.ends else start


def _count(one: Edition, language: str) -> str:
    if one.count_as_stated is None:
        text = says.NO_COUNT.text(language)
    elif one.held is None:
        text = says.STATED_ONLY.text(language).format(stated=one.count_as_stated)
    else:
        text = says.STATED_HELD.text(language).format(stated=one.count_as_stated, held=one.held)
    if one.counting_rule:
        text += says.CLAUSE.text(language) + says.COUNTED.text(language).format(rule=one.counting_rule)
    return text


def _members(members: list[tuple[int, Member]], language: str) -> Rows:
    rows = [
        [
            str(place),
            member.name,
            _english(member, language),
            id_beside(member.mineral, member.name, member.name_en),
            _remark(member, language),
        ]
        for place, member in members
    ]
    heads = (says.PLACE, says.NAME, says.ENGLISH, says.IDENTIFIER_OF_MINERAL, says.REMARK)
    return without_empty_columns(heads, rows, language)


def _english(member: Member, language: str) -> str:
    if member.name_en_basis is None:
        return ""
    labels = {"translated": says.TRANSLATED, "official": says.OFFICIAL}
    label = labels.get(member.name_en_basis)
    return label.text(language).format(name=member.name_en) if label else member.name_en


def _remark(member: Member, language: str) -> str:
    said = []
    if member.tier:
        said.append(says.TIER.text(language).format(tier=member.tier))
    if member.form_note:
        said.append(member.form_note)
    if member.covers:
        basis = covers_basis(member, language)
        said.append(says.COVERS.text(language).format(count=len(member.covers), basis=basis))
    return says.CLAUSE.text(language).join(said)


def _groups(one: Edition) -> list[tuple[int, Member]]:
    return [pair for pair in enumerate(one.members or (), 1) if pair[1].covers or pair[1].covers_unknown]


def _covered(shown: EditionShown, member: Member, language: str) -> list[str]:
    said = []
    if member.covers:
        names = minerals(member.covers, shown.register, language)
        basis = covers_basis(member, language)
        if member.covers_locator:
            basis += says.CLAUSE.text(language) + member.covers_locator
        said.append(says.COVERED.text(language).format(names=names, basis=basis))
    if member.covers_unknown:
        names = minerals(member.covers_unknown, shown.register, language)
        said.append(says.COVERED_UNKNOWN.text(language).format(names=names))
    return said


def _source(one: Edition, language: str) -> Fields:
    source = one.source
    pairs = [(says.CHECKED, one.checked), (says.NOTE, one.note)]
    if source is None:
        return fields(language, *pairs)
    cited = f"{source.citation} ({says.CONFIDENCE[source.confidence].text(language)})"
    named = one.publication and says.IN_PUBLICATION.text(language).format(publication=one.publication)
    return fields(
        language,
        (says.SOURCE, [cited, *([named] if named else [])]),
        (says.ADDRESS, source.url),
        (says.READ_IN, source.retrieved_from),
        (says.HELD_AGAINST, source.cross_checked_with),
        *pairs,
    )
