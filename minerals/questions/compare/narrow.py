"""Which rows of a comparison are shown, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.records import Edition
from minerals.domain.register import Register
from minerals.domain.values import order
from minerals.questions.compare.cell import Cell, Chosen, Row
from minerals.questions.compare.options import Options
from minerals.questions.compare.place import contents, row_of
from minerals.questions.compare.span import Span


def narrow(
    rows: Sequence[Row], editions: Sequence[Edition], register: Register, options: Options
) -> tuple[list[Row], list[tuple[Row, str]]]:
    """The rows that the options keep, in order, and the cells that may or may not reach the least dependence."""
    kept = [row for row in rows if _is_kept(row, editions, register, options)]
    may_be: list[tuple[Row, str]] = []
    if options.min_dependence is not None:
        reaching = {row.mineral.id: at_least(row, options.min_dependence) for row in kept}
        may_be = [(row, edition) for row in kept for edition, sure in reaching[row.mineral.id].items() if not sure]
        kept = [row for row in kept if any(reaching[row.mineral.id].values())]
    return _sorted(kept, options), may_be


def at_least(row: Row, percent: float) -> dict[str, bool]:
    """Edition id -> whether its dependence is certainly (or only possibly) at or above a percentage.

    Editions that are below, or of which nothing is known, are absent. A figure in brackets or of an earlier
    publication is never certain; a span counts by its lowest.
    """
    reaching = {}
    for edition, cell in row.cells.items():
        verdicts = [*_figure_verdicts(cell, percent), *(_span_verdict(span, percent) for span in cell.spans)]
        if any(verdict is not None for verdict in verdicts):
            reaching[edition] = cell.listed and any(verdicts)
    return reaching


def _figure_verdicts(cell: Cell, percent: float) -> list[bool | None]:
    return [figure_verdict(chosen, percent) for chosen in cell.figures if chosen.basis != "literature"]


def figure_verdict(chosen: Chosen, percent: float) -> bool | None:
    """Whether a figure is certainly (True) or only possibly (False) at or above a percentage; None if it is not."""
    value = chosen.figure.value
    if value.low is None or value.high is None:
        return False if value.kind == "net_importer" else None
    if value.low >= percent:
        return chosen.basis in ("companion", "later-edition") and not value.approximate
    reaches = value.high > percent or (value.high == percent and value.high_inclusive is not False)
    return False if reaches else None


def _span_verdict(span: Span, percent: float) -> bool | None:
    above = [bound.number for bound in span.bounds if bound.kind == "above"]
    if span.low is None:
        if above:
            return max(above) >= percent
        below = any(bound.kind == "below" and bound.number > percent for bound in span.bounds)
        return False if below or "net_importer" in span.statements else None
    if span.low >= percent:
        return not span.low_approximate
    return False if above or (span.high is not None and span.high >= percent) else None


def _is_kept(row: Row, editions: Sequence[Edition], register: Register, options: Options) -> bool:
    on = sum(cell.listed for cell in row.cells.values())
    if options.on == "all" and on < len(row.cells):
        return False
    if options.on == "some" and not 1 < on < len(row.cells):
        return False
    if options.on is not None and options.on.startswith("only:"):
        only = options.on.removeprefix("only:")
        if on != 1 or not row.cells[only].listed:
            return False
    if options.minerals and not any(
        holds(row.mineral.id, mineral, editions, register, options.grain) for mineral in options.minerals
    ):
        return False
    uses = [use for cell in row.cells.values() for use in cell.uses]
    if options.cells and not any(cell in use.cell for cell in options.cells for use in uses):
        return False
    if options.parts and not any(part in use.part for part in options.parts for use in uses):
        return False
    return row.battery or not options.battery


def holds(row: str, mineral: str, editions: Sequence[Edition], register: Register, grain: str) -> bool:
    """Whether a row is the row of a mineral; for a group, a row of one of its elements."""
    if row == row_of(mineral, register, grain) or row in contents(mineral, editions, register):
        return True
    return grain == "printed" and (register.is_form_of(row, mineral) or register.is_form_of(mineral, row))


def _sorted(rows: list[Row], options: Options) -> list[Row]:
    if options.sort == "lists":
        return sorted(rows, key=lambda row: -sum(cell.listed for cell in row.cells.values()))
    if options.sort.startswith("dependence:"):
        edition = options.sort.removeprefix("dependence:")
        return sorted(rows, key=lambda row: _dependence(row.cells[edition]))
    return rows


def _dependence(cell: Cell) -> tuple[int, float, float]:
    """The sort key of a cell: by its first figure, a span by its lowest; a cell without a value is last."""
    official = [chosen.figure.value for chosen in cell.figures if chosen.basis != "literature"]
    if official:
        return order(official[0])
    span = cell.spans[0] if cell.spans else None
    if span is None:
        return (2, 0, 0)
    if span.low is not None and span.high is not None:
        return (1, span.low, span.high)
    for bound in span.bounds:
        return (1, bound.number, 100) if bound.kind == "above" else (1, 0, bound.number)
    return (2, 0, 0)
