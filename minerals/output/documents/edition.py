"""An edition: its header, its members under their headings, and the members of its groups."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import show as labels
from minerals.domain.labels.measures import KINDS_OF_LIST
from minerals.domain.records import Edition, Member
from minerals.output.document import Block, Document, Fields, Table, Wording
from minerals.output.wording.notes import own_words
from minerals.output.wording.records import corrections, fields, id_unless_spelled, minerals, without_empty_columns
from minerals.questions.show.edition import EditionShown


def build(shown: EditionShown, wording: Wording) -> Document:
    """The header, the members as printed, the sources."""
    edition, language = shown.edition, wording.language
    titles = [title for title in dict.fromkeys((edition.title, edition.title_original)) if title]
    return Document(list(_blocks(shown, language)), edition.id, titles if language == "en" else titles[::-1])


def _blocks(shown: EditionShown, language: str) -> Iterator[Block]:
    edition = shown.edition
    yield fields(
        language,
        (labels.AUTHORITY, edition.authority),
        (labels.LEGAL_BASIS, edition.legal_basis),
        (labels.KIND, KINDS_OF_LIST[edition.kind].text(language)),
        (labels.PUBLISHED, edition.published or labels.NOT_SEEN.text(language)),
        (labels.IN_FORCE, _in_force(shown, language)),
        (labels.COUNT, _count(edition, language)),
        (labels.REASON, own_words(edition.members_reason or "", language)),
        (labels.SUPERSEDES, edition.supersedes),
        (labels.FIGURES_IN, labels.AND.text(language).join(edition.figures)),
        (labels.USES_IN, labels.AND.text(language).join(edition.uses)),
    )
    headings = dict(edition.headings)
    for heading, members in shown.sections:
        title = None
        if heading is not None:
            title = labels.ENTRIES_UNDER.text(language).format(heading=heading, translation=headings[heading])
        yield _members(members, title, language)
    covered = [
        (f"{place} {member.name}", list(_covered(shown, member, language)))
        for place, member in enumerate(edition.members or (), 1)
        if member.covers or member.covers_unknown
    ]
    if covered:
        yield Fields(covered, labels.GROUPS_COVER.text(language))
    if shown.corrections:
        yield corrections(shown.corrections, labels.WRONG_ABOUT, labels.WRONG_ABOUT_ONE, language)
    yield _source(edition, language)


def covers_basis(member: Member, language: str) -> str:
    """The basis on which a group covers minerals; the publication states neither ``customary`` nor ``same-series``."""
    return labels.COVERS_BASES[member.covers_basis or "stated"].text(language)


def _in_force(shown: EditionShown, language: str) -> str:
    edition = shown.edition
    if edition.starts is None:
        return labels.NOT_SEEN.text(language)
    label = labels.FROM if edition.in_force_from else labels.FROM_PUBLICATION
    start = label.text(language).format(day=edition.starts)
    return labels.UNTIL.text(language).format(start=start, end=shown.ends) if shown.ends else start


def _count(edition: Edition, language: str) -> str:
    if edition.count_as_stated is None:
        text = labels.NO_COUNT.text(language)
    elif edition.held is None:
        text = labels.STATED_ONLY.text(language).format(stated=edition.count_as_stated)
    else:
        text = labels.STATED_HELD.text(language).format(stated=edition.count_as_stated, held=edition.held)
    if edition.counting_rule:
        text += labels.CLAUSE.text(language) + labels.COUNTED.text(language).format(
            rule=own_words(edition.counting_rule, language)
        )
    return text


def _members(members: list[tuple[int, Member]], title: str | None, language: str) -> Table:
    rows = [
        [
            str(place),
            member.name,
            _english(member, language),
            id_unless_spelled(member.mineral, member.name, member.name_en),
            _remark(member, language),
        ]
        for place, member in members
    ]
    heads = (labels.PLACE, labels.NAME, labels.ENGLISH, labels.IDENTIFIER_OF_MINERAL, labels.REMARK)
    return without_empty_columns(heads, rows, language, title)


def _english(member: Member, language: str) -> str:
    if member.name_en_basis is None:
        return ""
    label = {"translated": labels.TRANSLATED, "official": labels.OFFICIAL}.get(member.name_en_basis)
    return label.text(language).format(name=member.name_en) if label else member.name_en


def _remark(member: Member, language: str) -> str:
    remarks = []
    if member.tier:
        remarks.append(labels.TIER.text(language).format(tier=member.tier))
    if member.form_note:
        remarks.append(own_words(member.form_note, language))
    if member.covers:
        basis = covers_basis(member, language)
        remarks.append(labels.COVERS.text(language).format(count=len(member.covers), basis=basis))
    return labels.CLAUSE.text(language).join(remarks)


def _covered(shown: EditionShown, member: Member, language: str) -> Iterator[str]:
    if member.covers:
        names = minerals(member.covers, shown.register, language)
        basis = covers_basis(member, language)
        if member.covers_locator:
            basis += labels.CLAUSE.text(language) + member.covers_locator
        yield labels.COVERED.text(language).format(names=names, basis=basis)
    if member.covers_unknown:
        names = minerals(member.covers_unknown, shown.register, language)
        yield labels.COVERED_UNKNOWN.text(language).format(names=names)


def _source(edition: Edition, language: str) -> Fields:
    source = edition.source
    pairs = [(labels.CHECKED, edition.checked), (labels.NOTE, own_words(edition.note or "", language))]
    if source is None:
        return fields(language, *pairs)
    cited = f"{source.citation} ({labels.CONFIDENCE[source.confidence].text(language)})"
    named = edition.publication and labels.IN_PUBLICATION.text(language).format(publication=edition.publication)
    return fields(
        language,
        (labels.SOURCE, [cited, *([named] if named else [])]),
        (labels.ADDRESS, source.url),
        (labels.READ_IN, source.retrieved_from),
        (labels.HELD_AGAINST, source.cross_checked_with),
        *pairs,
    )
