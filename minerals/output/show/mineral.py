"""The profile of a mineral as parts: names and relations, lists, newest figures, uses, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from minerals.domain.labels import Label, jurisdictions
from minerals.domain.labels import show as says
from minerals.domain.labels.uses import CELLS, PARTS
from minerals.domain.records import Figure, Member, Use
from minerals.output import parts
from minerals.output.parts import Fields, Line, Part, Rows, Title, fields
from minerals.output.show import profile
from minerals.output.show.edition import covers_basis
from minerals.output.show.publication import stage, years
from minerals.questions.show import Listed, MineralShown


def mineral_parts(shown: MineralShown, language: str) -> Iterator[Part]:
    """One screen, the sources last."""
    one, register = shown.mineral, shown.register
    names = [one.name_en, *([f"{one.name_zh} {one.pinyin or ''}".strip()] if one.name_zh else [])]
    day = says.AS_OF.text(language).format(day=shown.as_of) if shown.as_of else None
    yield Title(one.id, (day,) if day else ())
    yield fields(
        language,
        (says.NAMES, says.AND.text(language).join(names if language == "en" else names[::-1])),
        (says.ALIASES, says.AND.text(language).join(alias for _, alias in one.aliases)),
        (says.SYMBOL, one.symbol),
        (says.FORMULA, one.formula),
        (says.COMMODITY, one.commodity if one.commodity != one.id else None),
        (says.FORM_OF, one.form_of),
        (says.FORMS, says.IDS.text(language).join(shown.forms)),
        (says.STANDS_FOR, parts.minerals(one.group, register, language)),
        (says.IN_GROUPS, says.IDS.text(language).join(shown.groups)),
        (says.RELATED, says.IDS.text(language).join(one.related)),
    )
    yield Fields(_lists(shown, language), says.ON_LISTS.text(language))
    yield _figures(shown, language) if shown.figures else Line(says.NO_FIGURE.text(language))
    if shown.uses:
        yield Fields(_uses(shown, language), says.IN_CELLS.text(language))
    else:
        yield Line(says.NO_USE.text(language))
    yield from profile.beside_parts(shown, language)
    if shown.corrections:
        yield parts.corrections(shown.corrections, says.WRONG_ABOUT, says.WRONG_ABOUT_ONE, language)
    sources = says.IDS.text(language).join(_sources(shown))
    if sources:
        yield fields(language, (says.SOURCES, says.SOURCES_TOLD.text(language).format(list=sources)))
    yield Line(says.FORMS_TOO.text(language).format(name=one.name(language)))
    yield Line(says.HISTORY.text(language).format(id=one.id))


def _lists(shown: MineralShown, language: str) -> list[tuple[str, list[str]]]:
    """Under what each edition lists the mineral; the editions that have it by its own name first."""
    found: dict[tuple[int, str], list[str]] = {}
    order = [*says.NAMED]
    for listed in shown.listed:
        named: list[tuple[str | None, Member | None]] = [(how, member) for _, member, how in listed.entries]
        for how, member in named or [(listed.listing, None)]:
            name = "" if member is None else shown.register[member.mineral].name(language)
            label = says.NAMED[how].text(language).format(name=name)
            basis = f" [{covers_basis(member, language)}]" if how == "group" and member and member.covers_basis else ""
            editions = found.setdefault((order.index(how), label + basis), [])
            if listed.edition.id not in editions:
                editions.append(listed.edition.id)
    join = says.IDS.text(language)
    return [(label, [join.join(found[place, label])]) for place, label in sorted(found)]


def _sources(shown: MineralShown) -> list[str]:
    """The publications of what is shown."""
    beside = shown.beside
    used = {
        *(one.figure.publication for one in shown.figures),
        *(use.publication for _, use in shown.uses),
        *(table.publication for table in beside.production),
        *(row.publication for row in beside.suppliers),
        *(score.publication for score in beside.scores),
        *(part.source.publication for part in beside.china_share),
        *(one.control.publication for one in beside.controls),
    }
    return sorted(used)


def listed_words(listed: Listed, language: str) -> str:
    """How a list names the mineral, with the names as printed."""
    if listed.listing is None:
        return says.MEMBERS_NOT_HELD.text(language)
    if listed.listing == "none":
        return says.LISTINGS["none"].text(language)
    by: dict[str, list[str]] = {}
    for _, member, how in listed.entries:
        by.setdefault(how, []).append(_entry(member, how, language))
    said = [
        says.ENTRY.text(language).format(how=label.text(language), names=says.AND.text(language).join(by[how]))
        for how, label in says.LISTINGS.items()
        if how in by
    ]
    return says.CLAUSE.text(language).join(said)


def _entry(member: Member, how: str, language: str) -> str:
    name = parts.printed(member.name, member.name_en, language)
    return f"{name} [{covers_basis(member, language)}]" if how == "group" and member.covers_basis else name


def _figures(shown: MineralShown, language: str) -> Rows:
    heads = (says.WHO, says.PERIOD, says.VALUE, says.MEANS, says.MINERAL, says.SOURCE)
    rows = [
        [
            jurisdictions.mark(who, language),
            years(figure, language),
            figure.value.published,
            parts.meaning(figure.value, language, figure.reading),
            _what(shown, figure, language),
            figure.publication,
        ]
        for who, figure in shown.figures
    ]
    table = parts.without_empty_columns(heads, rows, language)
    return Rows(table.heads, table.rows, says.NEWEST.text(language))


def _what(shown: MineralShown, figure: Figure, language: str) -> str:
    """What a figure is about: the name as printed, a narrower form by its id, the item, a stage that is stated."""
    name = parts.printed(figure.name, figure.name_en, language)
    if figure.mineral != shown.mineral.id:
        name = parts.of_mineral(figure.name, figure.name_en, figure.mineral, language)
    item = parts.item(figure.item, figure.item_as_published, figure.name, language)
    at = "" if figure.stage == "unspecified" else stage(figure, language)
    return says.CLAUSE.text(language).join(one for one in (name, item, at) if one)


def _uses(shown: MineralShown, language: str) -> list[tuple[str, list[str]]]:
    """Of each economy the kinds of cell and the parts that its sources name, and how many uses they state."""
    by: dict[str, list[Use]] = {}
    for who, use in shown.uses:
        by.setdefault(who, []).append(use)
    join = says.AND.text(language)
    lines = []
    for who, uses in by.items():
        words = [
            *_named([(use.cell, use.cell_basis) for use in uses], CELLS, language),
            *_named([(use.part, use.part_basis) for use in uses], PARTS, language),
        ]
        label = says.USES_COUNTED if words else says.USES_ONLY
        sources = says.IDS.text(language).join(dict.fromkeys(use.publication for use in uses))
        text = label.text(language).format(words=join.join(words), count=len(uses), sources=sources)
        lines.append((jurisdictions.mark(who, language), [text]))
    return lines


def _named(stated: Sequence[tuple[Sequence[str], str | None]], labels: Mapping[str, Label], language: str) -> list[str]:
    """Each word once, as our reading only where no source prints it."""
    bases: dict[str, set[str | None]] = {}
    for codes, basis in stated:
        for code in codes:
            bases.setdefault(code, set()).add(basis)
    return [
        parts.with_basis(label.text(language), "printed" if "printed" in bases[code] else "our-reading", language)
        for code, label in labels.items()
        if code in bases
    ]
