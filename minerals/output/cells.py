"""How a cell reads, for the table, the blocks and every other text: figures first, then what they are about.

A line is a pair of a figure and the words behind it; either may be empty. Plain means on the list, brackets not on
it. Marks: ``*`` the next edition for the same year, ``^`` an earlier publication, ``'`` read in a report.
"""

from __future__ import annotations

from dataclasses import dataclass

from minerals.domain.labels import comparison as says
from minerals.domain.labels import jurisdictions
from minerals.domain.labels.items import ITEMS, is_printed
from minerals.domain.labels.measures import SHOWN
from minerals.domain.labels.minerals import in_row
from minerals.domain.records import Edition
from minerals.output import values
from minerals.output.footnotes import Footnotes
from minerals.questions.compare import Cell, Chosen, Comparison, Row
from minerals.questions.compare.span import Span

MARKS = {"later-edition": "*", "earlier": "^"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell; ``sure`` when it stands for a row that is on the list."""

    figure: str
    words: str = ""
    sure: bool = True
    source: str = ""
    """The numbers of its footnotes, where these are asked for."""

    @property
    def behind(self) -> str:
        """What stands behind the figure."""
        return " ".join(
            part for part in ((self.source, self.words) if self.figure else (self.words, self.source)) if part
        )

    @property
    def text(self) -> str:
        """The line as it reads."""
        return " ".join(part for part in (self.figure, self.behind) if part)


def edition_name(edition: Edition, language: str) -> str:
    """The short name of an edition: ``US 2022``, ``China 2016``, ``EU strategic 2024``."""
    label = " ".join(jurisdictions.label(edition.id, language))
    return f"{jurisdictions.head(edition.jurisdiction, language)} {label}"


def dependence_lines(
    comparison: Comparison,
    row: Row,
    edition: Edition,
    language: str,
    *,
    long: bool = False,
    footnotes: Footnotes | None = None,
) -> list[Line]:
    """The lines of one cell: figures, then members that no figure names; ``?`` and ``-`` where there is none.

    ``long`` spells out what a narrow table shortens; with ``footnotes`` each figure carries its number.
    """
    cell = row.cells[edition.id]
    copied = wholly_copied(comparison, edition)
    lines = [
        _figure_line(comparison, row, cell, one, copied, language, footnotes)
        for one in cell.figures
        if one.basis != "literature"
    ]
    for one in cell.spans:
        lines += _span_lines(comparison, row, cell, one, language, long=long, footnotes=footnotes)
    if not lines:
        if cell.listing == "unknown":
            return [Line("", says.NOT_STATED.text(language), sure=False)]
        lines = [Line("?" if cell.listed else "-", sure=cell.listed)]
    return lines + _listing_lines(comparison, row, cell, language)


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


def _figure_line(
    comparison: Comparison,
    row: Row,
    cell: Cell,
    one: Chosen,
    copied: bool,
    language: str,
    footnotes: Footnotes | None,
) -> Line:
    shown = values.value(one.figure.value, language) + MARKS.get(one.basis, "")
    if _in_a_report(one, copied):
        shown += "'"
    source = footnotes.mark([one.figure]) if footnotes else ""
    return Line(_bracketed(shown, cell), _about(comparison, row, one, language), cell.listed, source)


def _about(comparison: Comparison, row: Row, one: Chosen, language: str) -> str:
    """What the figure is about, where that is not the row's own mineral and all of it, in the words printed."""
    figure = one.figure
    words = []
    if figure.mineral != row.mineral.id and one.relation != "group":
        words.append(in_row(comparison.register[figure.mineral], language))
    if figure.item is not None and is_printed(figure):
        words.append(ITEMS[figure.item].text(language))
    if one.relation == "group":
        words.append(says.OF_GROUP.text(language).format(name=comparison.register[figure.mineral].name(language)))
    return " ".join(words)


def _span_lines(
    comparison: Comparison,
    row: Row,
    cell: Cell,
    one: Span,
    language: str,
    *,
    long: bool,
    footnotes: Footnotes | None,
) -> list[Line]:
    about = says.ABOUT.text(language)
    parts = []
    if one.low is not None and one.high is not None:
        low = (about if one.low_approximate else "") + values.number(one.low)
        high = (about if one.high_approximate else "") + values.number(one.high)
        parts.append(low if one.low == one.high else f"{low}~{high}")
    parts += [values.bound(open_bound, language) for open_bound in one.bounds]
    if not parts:
        parts = [SHOWN[statement].text(language) if statement in SHOWN else "?" for statement in one.statements]
    behind = [chosen for chosen in cell.figures if chosen.figure.mineral == one.of]
    mineral = comparison.register[one.of]
    words = []
    if one.of != row.mineral.id and behind[0].relation != "group":
        words.append(in_row(mineral, language))
    if one.item is not None:
        words.append(ITEMS[one.item].text(language))
    if behind[0].relation == "group":
        words.append(says.OF_GROUP.text(language).format(name=mineral.name(language)))
    source = footnotes.mark([chosen.figure for chosen in behind]) if footnotes else ""
    label = says.SOURCES_LONG if long else says.SOURCES
    sources = label.text(language).format(count=one.publications, years=values.years(*one.years) if one.years else "")
    if long and language == "en" and one.publications == 1:
        sources = sources.replace("sources", "source")
    sources = sources.rstrip(" ,，")
    if long and one.undated:
        sources += says.UNDATED.text(language).format(count=one.undated)
    return [
        Line(_bracketed(", ".join(parts), cell), " ".join(words), cell.listed, source),
        Line("", sources, cell.listed),
    ]


def _listing_lines(comparison: Comparison, row: Row, cell: Cell, language: str) -> list[Line]:
    """Listed members that no figure names."""
    register = comparison.register
    named = {one.figure.mineral for one in cell.figures}
    unnamed = [member.mineral for member in cell.members if member.mineral not in named]
    others = [mineral for mineral in unnamed if mineral != row.mineral.id]
    names = says.JOIN.text(language).join(in_row(register[mineral], language) for mineral in others)
    if cell.listing == "members" and others:
        return [Line("", says.BY_NAME.text(language).format(count=len(cell.members)))]
    if cell.listing == "group":
        groups = [in_row(register[member.mineral], language) for member in cell.members]
        said = says.IN_GROUP.text(language).format(names=says.JOIN.text(language).join(dict.fromkeys(groups)))
        return [Line("", said + _basis(cell, language))]
    if cell.listing == "form" and len(others) == len(cell.members):
        return [Line("", says.AS_FORM.text(language).format(names=names))]
    if cell.listing in ("name", "form") and others:
        return [Line("", says.WITH_FORMS.text(language).format(names=names))]
    return []


def _basis(cell: Cell, language: str) -> str:
    """On what basis the groups of a cell cover its row, where the edition does not say so itself."""
    labels = {"same-series": says.COVERS_SAME_SERIES, "customary": says.COVERS_CUSTOMARY}
    bases = dict.fromkeys(member.covers_basis for member in cell.members)
    said = [labels[basis].text(language) for basis in bases if basis in labels]
    return says.BRACKETS.text(language).format(text=says.JOIN.text(language).join(said)) if said else ""


def _bracketed(shown: str, cell: Cell) -> str:
    return shown if cell.listed else f"({shown})"
