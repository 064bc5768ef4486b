"""The figures of a cell as lanes for the page and for figures: a lane per form, with both stages of that form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from minerals.domain.labels import comparison as labels
from minerals.domain.records import Edition
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.documents.comparison.cells import UNIT, CellWriter, bracketed
from minerals.output.marks.lane import Lane, Mark
from minerals.output.wording import values
from minerals.questions.compare.cell import Cell, Chosen, Row
from minerals.questions.compare.span import Span


def lanes(writer: CellWriter, row: Row, edition: Edition) -> list[Lane]:
    """The lanes of a cell, in the order of its figures; words without a figure come last."""
    cell = row.cells[edition.id]
    drawn: list[Lane] = []
    for chosen in cell.figures:
        if chosen.basis != "literature":
            join(drawn, _lane(writer, row, edition, chosen))
    for span in cell.spans:
        drawn += _of_span(writer, row, cell, span)
    if not drawn:
        if cell.listing == "unknown":
            return [Lane(text=labels.NOT_STATED.text(writer.language), place="unknown")]
        drawn.append(_without_figure(edition, listed=cell.listed))
    unnamed = writer.unnamed_members(row, cell)
    return [*drawn, *([] if unnamed is None else [Lane(words=unnamed[1].words, place="none")])]


def _without_figure(edition: Edition, *, listed: bool) -> Lane:
    """The lane of a cell without figures; in a list of the user's own no figure is missing."""
    if listed and edition.kind == OWN_LIST:
        return Lane(text=labels.LISTED_MARK, place="none")
    return Lane(text="?", place="unknown") if listed else Lane(text="-", place="none")


def _lane(writer: CellWriter, row: Row, edition: Edition, chosen: Chosen) -> Lane:
    cell, figure = row.cells[edition.id], chosen.figure
    earlier = chosen.basis == "earlier"
    mark = Mark(
        writer.figure_text(edition, cell, chosen, dated=False),
        values.quantity(figure.value, UNIT, (values.source(figure),)),
        writer.stage(chosen),
        cell.listed,
        earlier,
    )
    return Lane((mark,), writer.thing(row, chosen), values.period(figure.period) if earlier else "")


def join(drawn: list[Lane], lane: Lane) -> None:
    """Add a lane; two points of a form at the two stages share a strip, extraction first."""
    mark = lane.marks[0]
    for place, before in enumerate(drawn):
        same = (before.words, before.years) == (lane.words, lane.years) and len(before.marks) == 1
        other = before.marks[0] if before.marks else mark
        points = mark.form == "point" == other.form
        if same and points and mark.earlier == other.earlier and {mark.stage, other.stage} == set(labels.STAGES):
            both = sorted((other, mark), key=lambda each: each.stage != "extraction")
            drawn[place] = replace(before, marks=tuple(both))
            return
    drawn.append(lane)


def _of_span(writer: CellWriter, row: Row, cell: Cell, span: Span) -> Iterator[Lane]:
    """A lane for the lowest and highest value, and for each open bound; without numbers a lane of words."""
    words = writer.span_thing(row, cell, span)
    years = values.years(*span.years) if span.years else ""
    ticks = tuple(sorted(set(_single(cell, span))))
    sources = tuple(values.source(chosen.figure) for chosen in cell.figures if chosen.figure.mineral == span.of)
    for text, quantity in writer.span_parts(span):
        mark = Mark(
            bracketed(text, cell),
            replace(quantity, sources=sources),
            listed=cell.listed,
            ticks=ticks if quantity.kind == "span" else (),
        )
        yield Lane((mark,), words, years)
        words, years, sources = "", "", ()


def _single(cell: Cell, span: Span) -> Iterator[float]:
    """The single figures of a span."""
    for chosen in cell.figures:
        value = chosen.figure.value
        if chosen.figure.mineral == span.of and value.kind == "point" and value.low is not None:
            yield value.low
