"""A mineral as parts: its names and relations, the lists that name it, its figures and uses."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import jurisdictions
from minerals.domain.labels import show as says
from minerals.domain.records import Figure, Member
from minerals.output import parts
from minerals.output.parts import Fields, Line, Part, Rows, Title, fields
from minerals.output.show.edition import covers_basis
from minerals.output.show.publication import cells_of, parts_of, stage, use_words, years
from minerals.questions.show import Listed, MineralShown


def mineral_parts(shown: MineralShown, language: str) -> Iterator[Part]:
    """One screen: names, relations, lists, figures by jurisdiction, uses."""
    one, register = shown.mineral, shown.register
    names = [one.name_en, *([f"{one.name_zh} {one.pinyin or ''}".strip()] if one.name_zh else [])]
    yield Title(one.id)
    yield fields(
        language,
        (says.NAMES, says.AND.said(language).join(names if language == "en" else names[::-1])),
        (says.ALIASES, says.AND.said(language).join(alias for _, alias in one.aliases)),
        (says.SYMBOL, one.symbol),
        (says.FORMULA, one.formula),
        (says.COMMODITY, one.commodity if one.commodity != one.id else None),
        (says.FORM_OF, one.form_of),
        (says.FORMS, says.AND.said(language).join(shown.forms)),
        (says.STANDS_FOR, parts.minerals(one.group, register, language)),
        (says.IN_GROUPS, says.AND.said(language).join(shown.groups)),
        (says.RELATED, says.AND.said(language).join(one.related)),
    )
    lists = [(listed.edition.id, [listed_words(listed, language)]) for listed in shown.listed]
    yield Fields(lists, says.ON_LISTS.said(language))
    yield _figures(shown, language) if shown.figures else Line(says.NO_FIGURE.said(language))
    yield _uses(shown, language) if shown.uses else Line(says.NO_USE.said(language))
    if shown.corrections:
        yield parts.corrections(shown.corrections, says.WRONG_ABOUT, says.WRONG_ABOUT_ONE, language)
    if shown.figures or shown.uses:
        yield Line(says.FORMS_TOO.said(language).format(name=one.name(language)))


def listed_words(listed: Listed, language: str) -> str:
    """How a list names the mineral, with the names as printed."""
    if listed.listing is None:
        return says.MEMBERS_NOT_HELD.said(language)
    if listed.listing == "none":
        return says.LISTINGS["none"].said(language)
    by: dict[str, list[str]] = {}
    for _, member, how in listed.entries:
        by.setdefault(how, []).append(_entry(member, how, language))
    said = [
        says.ENTRY.said(language).format(how=label.said(language), names=says.AND.said(language).join(by[how]))
        for how, label in says.LISTINGS.items()
        if how in by
    ]
    return says.CLAUSE.said(language).join(said)


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
    return Rows(table.heads, table.rows, says.FIGURES.said(language))


def _what(shown: MineralShown, figure: Figure, language: str) -> str:
    """What a figure is about: the name as printed, a narrower form by its id, the item, a stage that is stated."""
    name = parts.printed(figure.name, figure.name_en, language)
    if figure.mineral != shown.mineral.id:
        name = parts.of_mineral(figure.name, figure.name_en, figure.mineral, language)
    item = parts.item(figure.item, figure.item_as_published, figure.name, language)
    at = "" if figure.stage == "unspecified" else stage(figure, language)
    return says.CLAUSE.said(language).join(one for one in (name, item, at) if one)


def _uses(shown: MineralShown, language: str) -> Rows:
    heads = (says.WHO, says.USE, says.CELL, says.PART, says.SOURCE)
    rows = [
        [
            jurisdictions.mark(who, language),
            use_words(use, language),
            cells_of(use, language),
            parts_of(use, language),
            use.publication,
        ]
        for who, use in shown.uses
    ]
    table = parts.without_empty_columns(heads, rows, language)
    return Rows(table.heads, table.rows, says.USES.said(language))
