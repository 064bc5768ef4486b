"""How the cells of a comparison read: figures first, then what they are about, then members without a figure.

Plain means on the list, brackets not on it. Marks: ``*`` the next edition for the same year, ``^`` an earlier
publication, ``'`` read in a report.
"""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import Label
from minerals.domain.labels import comparison as labels
from minerals.domain.labels.items import ITEMS, is_printed
from minerals.domain.labels.measures import SHOWN
from minerals.domain.labels.minerals import in_row
from minerals.domain.records import Edition, Figure
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.document import Cell, Emphasis, Line, Quantity, Source, Wording
from minerals.output.documents.comparison.footnotes import Footnotes
from minerals.output.wording import values
from minerals.questions.compare.cell import Cell as Placement
from minerals.questions.compare.cell import Chosen, Row
from minerals.questions.compare.result import Comparison
from minerals.questions.compare.span import Span

MARKS = {"later-edition": "*", "earlier": "^"}
UNIT = "%"


class CellWriter:
    """Writes the cells of a comparison in a certain wording, and numbers the footnotes."""

    def __init__(self, comparison: Comparison, wording: Wording, footnotes: Footnotes | None = None) -> None:
        self.comparison = comparison
        self.language = wording.language
        self.wide = wording.wide
        self.footnotes = footnotes
        self._copied = {edition.id: _wholly_copied(comparison, edition) for edition in comparison.editions}
        self._dated = {edition.id for edition in comparison.editions if _of_several_periods(comparison, edition)}
        self._cells: dict[tuple[str, str], Cell] = {}

    def copied(self, edition: Edition) -> bool:
        """Whether every companion figure of this edition was read in a copy, so that the head of the column says so."""
        return self._copied[edition.id]

    def cell(self, row: Row, edition: Edition) -> Cell:
        """The lines of a cell: figures, then members that no figure names; ``?`` or ``-`` where there are none."""
        key = (row.mineral.id, edition.id)
        if key not in self._cells:
            self._cells[key] = self._write(row, edition)
        return self._cells[key]

    def is_from_report(self, edition: Edition, chosen: Chosen) -> bool:
        """Whether a figure has the mark of a report: it was read there, and the head of its column does not say so."""
        if chosen.basis == "literature" or chosen.figure.confidence != "secondary":
            return False
        return not (self.copied(edition) and chosen.basis == "companion")

    def _write(self, row: Row, edition: Edition) -> Cell:
        placement = row.cells[edition.id]
        lines = [
            self._figure(row, edition, placement, chosen)
            for chosen in placement.figures
            if chosen.basis != "literature"
        ]
        for span in placement.spans:
            lines += self._span(row, placement, span)
        if not lines:
            if placement.listing == "unknown":
                return (Line(words=labels.NOT_STATED.text(self.language), emphasis=Emphasis.WEAK),)
            emphasis = Emphasis.STRONG if placement.listed else Emphasis.PLAIN
            listed = labels.LISTED_MARK if edition.kind == OWN_LIST else "?"
            lines.append(Line(listed if placement.listed else "-", emphasis=emphasis))
        unnamed = self.unnamed_members(row, placement)
        return (*lines, *([] if unnamed is None else [unnamed[1]]))

    def figure_text(self, edition: Edition, placement: Placement, chosen: Chosen, *, dated: bool = True) -> str:
        """The value of a figure with its marks, in brackets where the mineral is not on the list.

        With ``dated``, an earlier figure has its years where the years of the column differ.
        """
        figure = chosen.figure
        shown = values.value(figure.value, self.language) + MARKS.get(chosen.basis, "")
        if self.is_from_report(edition, chosen):
            shown += "'"
        period = values.period(figure.period)
        if dated and chosen.basis == "earlier" and edition.id in self._dated and period:
            shown = labels.EARLIER_YEARS.text(self.language).format(figure=shown, years=period)
        return bracketed(shown, placement)

    def _figure(self, row: Row, edition: Edition, placement: Placement, chosen: Chosen) -> Line:
        figure = chosen.figure
        return Line(
            self.figure_text(edition, placement, chosen),
            self._about(row, chosen),
            _emphasis(placement),
            self.footnotes.mark([figure]) if self.footnotes else "",
            values.quantity(figure.value, UNIT, (values.source(figure),)),
        )

    def _about(self, row: Row, chosen: Chosen) -> str:
        """The subject of a figure, with its stage where its publication distinguishes two."""
        words = self.thing(row, chosen)
        at = self.stage(chosen)
        if at is None or self._is_row(row, chosen):
            return words
        label = (labels.STAGES_LONG if self.wide else labels.STAGES)[at]
        return " ".join(part for part in (words, label.text(self.language)) if part)

    def stage(self, chosen: Chosen) -> str | None:
        """``extraction`` or ``processing``, where the publication of a figure distinguishes the two."""
        figure = chosen.figure
        return figure.stage if figure.collection in self.comparison.staged and figure.stage in labels.STAGES else None

    def _is_row(self, row: Row, chosen: Chosen) -> bool:
        """Whether the figure is of another mineral, about an item that is the mineral of the row."""
        figure = chosen.figure
        return self.comparison.register.subject(figure.mineral, figure.item) == row.mineral.id != figure.mineral

    def thing(self, row: Row, chosen: Chosen) -> str:
        """The subject of a figure, where it is not the mineral of the row as a whole."""
        figure = chosen.figure
        if self._is_row(row, chosen):
            return ""
        item = figure.item if figure.item is not None and is_printed(figure) else None
        return self._subject(row, figure.mineral, item, of_group=chosen.relation == "group")

    def _subject(self, row: Row, mineral_id: str, item: str | None, *, of_group: bool) -> str:
        """The words for a mineral that is not that of the row, an item, or a group."""
        mineral = self.comparison.register[mineral_id]
        words = []
        if mineral_id != row.mineral.id and not of_group:
            words.append(in_row(mineral, self.language))
        if item is not None:
            words.append(ITEMS[item].text(self.language))
        if of_group:
            words.append(labels.OF_GROUP.text(self.language).format(name=mineral.name(self.language)))
        return " ".join(words)

    def _span(self, row: Row, placement: Placement, span: Span) -> Iterator[Line]:
        """The span of unofficial sources, then their number and years."""
        figures = [chosen.figure for chosen in placement.figures if chosen.figure.mineral == span.of]
        yield Line(
            bracketed(", ".join(text for text, _ in self.span_parts(span)), placement),
            self.span_thing(row, placement, span),
            _emphasis(placement),
            self.footnotes.mark(figures) if self.footnotes else "",
            _span_quantity(span, tuple(values.source(figure) for figure in figures)),
        )
        emphasis = Emphasis.PLAIN if placement.listed else Emphasis.WEAK
        yield Line(words=self._span_sources(span), emphasis=emphasis)

    def span_thing(self, row: Row, placement: Placement, span: Span) -> str:
        """The subject of a span, where it is not the mineral of the row as a whole."""
        chosen = [chosen for chosen in placement.figures if chosen.figure.mineral == span.of]
        of_group = chosen[0].relation == "group"
        is_row = all(self._is_row(row, figure) for figure in chosen)
        if is_row and not of_group:
            return ""
        return self._subject(row, span.of, None if is_row else span.item, of_group=of_group)

    def span_parts(self, span: Span) -> list[tuple[str, Quantity]]:
        """Text and quantity of lowest and highest, then of each open bound; without numbers those of the statements."""
        about = labels.ABOUT.text(self.language)
        parts = []
        if span.low is not None and span.high is not None:
            low = (about if span.low_approximate else "") + values.number(span.low)
            high = (about if span.high_approximate else "") + values.number(span.high)
            parts.append((low if span.low == span.high else f"{low}~{high}", _span_quantity(span, ())))
        for bound in span.bounds:
            ends = (bound.number, 100.0) if bound.kind == "above" else (0.0, bound.number)
            parts.append((values.bound(bound, self.language), Quantity(bound.kind, *ends, UNIT)))
        if not parts:
            words = {**SHOWN, "in_words": labels.IN_WORDS}
            for statement in span.statements:
                parts.append((words[statement].text(self.language), Quantity(statement, None, None, UNIT)))
        return parts

    def _span_sources(self, span: Span) -> str:
        label = labels.SOURCES_LONG if self.wide else labels.SOURCES
        text = label.text(self.language).format(
            count=span.publications, years=values.years(*span.years) if span.years else ""
        )
        if self.wide and self.language == "en" and span.publications == 1:
            text = text.replace("sources", "source")
        text = text.rstrip(" ,，")
        if self.wide and span.undated:
            text += labels.UNDATED.text(self.language).format(count=span.undated)
        return text

    def unnamed_members(self, row: Row, placement: Placement) -> tuple[Label, Line] | None:
        """The line for listed members that no figure names, with its label."""
        register, language = self.comparison.register, self.language
        figures = [chosen.figure for chosen in placement.figures]
        with_figure = {
            mineral for figure in figures for mineral in (figure.mineral, register.subject(figure.mineral, figure.item))
        }
        unnamed = [member.mineral for member in placement.members if member.mineral not in with_figure]
        others = [mineral for mineral in unnamed if mineral != row.mineral.id]
        names = labels.JOIN.text(language).join(in_row(register[mineral], language) for mineral in others)
        label, text = None, ""
        if placement.listing == "members" and others:
            label, text = labels.BY_NAME, labels.BY_NAME.text(language).format(count=len(placement.members))
        elif placement.listing == "group":
            groups = dict.fromkeys(in_row(register[member.mineral], language) for member in placement.members)
            joined = labels.JOIN.text(language).join(groups)
            label, text = labels.IN_GROUP, labels.IN_GROUP.text(language).format(names=joined)
            text += self._covers_basis(placement)
        elif placement.listing == "form" and len(others) == len(placement.members):
            label, text = labels.AS_FORM, labels.AS_FORM.text(language).format(names=names)
        elif placement.listing in ("name", "form") and others:
            label, text = labels.WITH_FORMS, labels.WITH_FORMS.text(language).format(names=names)
        return None if label is None else (label, Line(words=text))

    def _covers_basis(self, placement: Placement) -> str:
        """On what basis the groups of a cell cover its row, where the edition does not say so itself."""
        bases = {"same-series": labels.COVERS_SAME_SERIES, "customary": labels.COVERS_CUSTOMARY}
        named = dict.fromkeys(member.covers_basis for member in placement.members)
        texts = [bases[basis].text(self.language) for basis in named if basis in bases]
        joined = labels.JOIN.text(self.language).join(texts)
        return labels.BRACKETS.text(self.language).format(text=joined) if texts else ""


def figures_of(comparison: Comparison, edition: Edition, basis: str) -> list[Figure]:
    """The figures in the whole column of an edition that are there on a basis, such as ``companion``."""
    chosen_figures = (chosen for row in comparison.all_rows for chosen in row.cells[edition.id].figures)
    return [chosen.figure for chosen in chosen_figures if chosen.basis == basis]


def _wholly_copied(comparison: Comparison, edition: Edition) -> bool:
    return {figure.confidence for figure in figures_of(comparison, edition, "companion")} == {"secondary"}


def _of_several_periods(comparison: Comparison, edition: Edition) -> bool:
    """Whether the earlier figures of a column are about different years, so that each has to name its years."""
    return len({figure.period for figure in figures_of(comparison, edition, "earlier")}) > 1


def bracketed(shown: str, placement: Placement) -> str:
    """The text of a figure, in brackets where the mineral is not on the list."""
    return shown if placement.listed else f"({shown})"


def _emphasis(placement: Placement) -> Emphasis:
    return Emphasis.STRONG if placement.listed else Emphasis.PLAIN


def _span_quantity(span: Span, sources: tuple[Source, ...]) -> Quantity:
    approximate = span.low_approximate or span.high_approximate
    return Quantity("span", span.low, span.high, UNIT, approximate=approximate, sources=sources)
