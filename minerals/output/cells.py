"""How a cell reads, for the table, the blocks and every other text: figures first, then what they are about.

A line is a pair of a figure and the words behind it; either may be empty. Plain means on the list, brackets not on
it. Marks: ``*`` the next edition for the same year, ``^`` an earlier publication, ``'`` read in a report.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from minerals.domain.labels import comparison as says
from minerals.domain.labels import jurisdictions, uses
from minerals.domain.labels.items import ITEMS
from minerals.domain.labels.measures import SHOWN
from minerals.domain.labels.minerals import in_row
from minerals.domain.records import Edition, Figure, Use
from minerals.domain.values import Value
from minerals.questions.compare import Cell, Chosen, Comparison, Row, about_battery
from minerals.questions.compare.span import Bound, Span

MARKS = {"later-edition": "*", "earlier": "^"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell; ``sure`` when it stands for a row that is on the list."""

    figure: str
    words: str = ""
    sure: bool = True

    @property
    def text(self) -> str:
        """The line as it reads."""
        return " ".join(part for part in (self.figure, self.words) if part)


def number(value: float) -> str:
    """A number as published: 44, 99.6, 78.09.

    >>> number(44.0), number(99.6)
    ('44', '99.6')
    """
    return f"{value:g}"


def value(one: Value, language: str = "en") -> str:
    """A value as a table shows it, bounds kept.

    >>> from minerals.domain.values import parse
    >>> [value(parse(text)) for text in ("87 %", ">95", "50%以上", "E", "k. A.", "约为55%")]
    ['87', '>95', '50+', 'E', 'n/a', 'c.55']
    """
    if one.low is None or one.high is None:
        return SHOWN[one.kind].said(language) if one.kind in SHOWN else one.published
    about = says.ABOUT.said(language) if one.approximate else ""
    if one.kind == "above":
        return bound(Bound("above", one.low, one.low_inclusive), language)
    if one.kind == "below":
        return bound(Bound("below", one.high, one.high_inclusive), language)
    if one.kind == "between":
        return f"{about}{number(one.low)}~{number(one.high)}"
    return about + number(one.low)


def bound(one: Bound, language: str = "en") -> str:
    """An open bound: ``>50`` without 50, ``50+`` where that is left open, ``>=50`` with 50."""
    shown = number(one.number)
    if one.kind == "above":
        return {True: f">={shown}", False: f">{shown}", None: f"{shown}+"}[one.included]
    return {True: f"<={shown}", False: f"<{shown}", None: says.UP_TO.said(language).format(number=shown)}[one.included]


def years(first: int, last: int) -> str:
    """A span of years as short as it stays clear.

    >>> years(2016, 2019), years(2021, 2021), years(1998, 2005)
    ('2016-19', '2021', '1998-2005')
    """
    if first == last:
        return str(first)
    return f"{first}-{last % 100:02}" if first // 100 == last // 100 else f"{first}-{last}"


def edition_name(edition: Edition, language: str) -> str:
    """The short name of an edition: ``US 2022``, ``China 2016``, ``EU strategic 2024``."""
    label = edition.id.partition("-")[2].replace("-", " ")
    return f"{jurisdictions.head(edition.jurisdiction, language)} {label}"


def dependence_lines(
    comparison: Comparison, row: Row, edition: Edition, language: str, *, long: bool = False
) -> list[Line]:
    """The lines of one cell: figures, then members that no figure names; ``?`` and ``-`` where there is none."""
    cell = row.cells[edition.id]
    copied = wholly_copied(comparison, edition)
    lines = [
        _figure_line(comparison, row, cell, one, copied, language) for one in cell.figures if one.basis != "literature"
    ]
    for one in cell.spans:
        lines += _span_lines(comparison, row, cell, one, language, long=long)
    if not lines:
        if cell.listing == "unknown":
            return [Line("", says.NOT_STATED.said(language), sure=False)]
        lines = [Line("?" if cell.listed else "-", sure=cell.listed)]
    return lines + _listing_lines(comparison, row, cell, language)


def use_lines(comparison: Comparison, row: Row, language: str) -> list[Line]:
    """What each edition's sources say the row is used for in batteries: part, else kind of cell, else battery."""
    lines = []
    for edition in comparison.editions:
        who = jurisdictions.mark(edition.jurisdiction, language)
        stated = [use for use in row.cells[edition.id].uses if about_battery(use)]
        for word, behind in _words(stated, language):
            named = _named_for(comparison, row, row.cells[edition.id], behind, language)
            lines.append(Line("", f"{word} {who}" + (f": {named}" if named else "")))
    return lines


def wholly_copied(comparison: Comparison, edition: Edition) -> bool:
    """Whether every companion figure of this edition was read in a copy; then its head says so once."""
    own = [
        one.figure for row in comparison.all_rows for one in row.cells[edition.id].figures if one.basis == "companion"
    ]
    return bool(own) and all(figure.confidence == "secondary" for figure in own)


def is_marked_report(comparison: Comparison, edition: Edition, one: Chosen) -> bool:
    """Whether this figure carries the mark of a report."""
    return one.basis != "literature" and _in_a_report(one, wholly_copied(comparison, edition))


def _in_a_report(one: Chosen, copied: bool) -> bool:
    return one.figure.confidence == "secondary" and not (copied and one.basis == "companion")


def _figure_line(comparison: Comparison, row: Row, cell: Cell, one: Chosen, copied: bool, language: str) -> Line:
    figure = one.figure
    shown = value(figure.value, language) + MARKS.get(one.basis, "")
    if _in_a_report(one, copied):
        shown += "'"
    return Line(_bracketed(shown, cell), _about(comparison, row, figure, language), cell.listed)


def _about(comparison: Comparison, row: Row, figure: Figure, language: str) -> str:
    """What the figure is about, where that is not the row's own mineral and all of it, in the words printed."""
    words = []
    if figure.mineral != row.mineral.id:
        words.append(in_row(comparison.register[figure.mineral], language))
    if figure.item is not None and figure.item_as_published is not None:
        words.append(ITEMS[figure.item].said(language))
    return " ".join(words)


def _span_lines(comparison: Comparison, row: Row, cell: Cell, one: Span, language: str, *, long: bool) -> list[Line]:
    about = says.ABOUT.said(language)
    parts = []
    if one.low is not None and one.high is not None:
        low = (about if one.low_approximate else "") + number(one.low)
        high = (about if one.high_approximate else "") + number(one.high)
        parts.append(low if one.low == one.high else f"{low}~{high}")
    parts += [bound(open_bound, language) for open_bound in one.bounds]
    if not parts:
        parts = [SHOWN[statement].said(language) if statement in SHOWN else "?" for statement in one.statements]
    words = []
    if one.of != row.mineral.id:
        words.append(in_row(comparison.register[one.of], language))
    if one.item is not None:
        words.append(ITEMS[one.item].said(language))
    label = says.SOURCES_LONG if long else says.SOURCES
    sources = label.said(language).format(count=one.publications, years=years(*one.years) if one.years else "")
    if long and language == "en" and one.publications == 1:
        sources = sources.replace("sources", "source")
    sources = sources.rstrip(" ,，")
    return [Line(_bracketed(", ".join(parts), cell), " ".join(words), cell.listed), Line("", sources, cell.listed)]


def _listing_lines(comparison: Comparison, row: Row, cell: Cell, language: str) -> list[Line]:
    """Listed members that no figure names."""
    register = comparison.register
    named = {one.figure.mineral for one in cell.figures}
    unnamed = [member.mineral for member in cell.members if member.mineral not in named]
    others = [mineral for mineral in unnamed if mineral != row.mineral.id]
    names = says.JOIN.said(language).join(in_row(register[mineral], language) for mineral in others)
    if cell.listing == "members" and others:
        return [Line("", says.BY_NAME.said(language).format(count=len(cell.members)))]
    if cell.listing == "group":
        return [Line("", says.IN_GROUP.said(language).format(names=names), sure=True)]
    if cell.listing == "form" and len(others) == len(cell.members):
        return [Line("", says.AS_FORM.said(language).format(names=names))]
    if cell.listing in ("name", "form") and others:
        return [Line("", says.WITH_FORMS.said(language).format(names=names))]
    return []


def _words(stated: list[Use], language: str) -> Iterable[tuple[str, list[Use]]]:
    """The most specific words of one edition's sources, each with the uses that say it."""
    for part, label in uses.PARTS.items():
        behind = [use for use in stated if part in use.part]
        if behind:
            yield label.said(language), behind
    if any(use.part for use in stated):
        return
    storing = [cell for cell in uses.CELLS if cell not in (*uses.NOT_STORING, "unnamed-battery")]
    printed = [use for use in stated if use.cell_basis == "printed"]
    named = [(cell, [use for use in printed if cell in use.cell]) for cell in storing]
    named = [(cell, behind) for cell, behind in named if behind]
    for cell, behind in named:
        yield uses.CELLS[cell].said(language), behind
    if stated and not named:
        yield uses.CELLS["unnamed-battery"].said(language), stated


def _named_for(comparison: Comparison, row: Row, cell: Cell, behind: list[Use], language: str) -> str:
    """The members or forms for which alone the use is stated; empty where that is the row or its listed form."""
    minerals = list(dict.fromkeys(use.mineral for use in behind))
    listed = {member.mineral for member in cell.members}
    is_group = comparison.register.is_group(row.mineral.id)
    if row.mineral.id in minerals or (not is_group and listed.issuperset(minerals)):
        return ""
    entries = [comparison.register[mineral] for mineral in minerals]
    return ", ".join(entry.symbol or in_row(entry, language) for entry in entries)


def _bracketed(shown: str, cell: Cell) -> str:
    return shown if cell.listed else f"({shown})"
