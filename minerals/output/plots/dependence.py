"""The figure of a comparison: panels side by side, or one below the other where that is too wide."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import plots as labels
from minerals.domain.records import Edition
from minerals.frozen import frozen
from minerals.output.document import Wording
from minerals.output.documents.comparison import shown_rows
from minerals.output.documents.comparison.cells import CellWriter
from minerals.output.documents.comparison.lanes import lanes
from minerals.output.documents.comparison.sources import head_source
from minerals.output.marks.lane import Lane
from minerals.output.marks.shapes import draw
from minerals.output.plots.canvas import GREY, INK, SMALL, Canvas, Run, colour_of, width_of_runs
from minerals.output.wording.names import edition_name, measure_name, row_name
from minerals.questions.compare.result import Comparison

LANE = 10.0
"""Points from lane to lane."""
_NAME = 84.0
_CODE = 22.0
_LEFT = 10.0
"""Points left of zero, for net exporters."""
_LONGEST, _SHORTEST = 110.0, 40.0
"""Points of a strip; where it would be shorter, panels are placed one below the other."""


@frozen
class _Panel:
    """The left end and the length of the strips of an edition."""

    x: float
    strip: float


def dependence(comparison: Comparison, title: str | None, size: str, language: str) -> bytes:
    """The figure as SVG."""
    canvas = Canvas(size, language)
    writer = CellWriter(comparison, Wording(language))
    editions = comparison.editions
    rows = [(row, [lanes(writer, row, edition) for edition in editions]) for row in shown_rows(comparison, language)]
    names = common.JOIN.text(language).join(edition_name(edition, language) for edition in editions)
    y = canvas.title(labels.DEPENDENCE.text(language).format(lists=names) if title is None else title) + 4
    panels = _side_by_side(canvas.width, [[cells[at] for _, cells in rows] for at in range(len(editions))])
    y = _heads(canvas, editions, panels, y) if panels else _one_head(canvas, y)
    for row, cells in rows:
        canvas.text(0, y + 7.4, row_name(row.mineral, language, wide=False), bold=True)
        y = _beside(canvas, editions, cells, panels, y) if panels else _below(canvas, editions, cells, y)
        canvas.line(0, y - 1, canvas.width, y - 1)
    y = canvas.paragraph(y + 8, labels.KEY.text(language))
    sources = [head_source(writer, edition) for edition in editions]
    return canvas.ended(y, comparison.tool, sources=sources, warning=labels.WARNING)


def _side_by_side(width: float, columns: Sequence[Sequence[Sequence[Lane]]]) -> list[_Panel]:
    """A panel for each edition, with room for its longest value; empty where the figure is too narrow."""
    texts = [max((_needs(lane) for cell in column for lane in cell), default=0) for column in columns]
    room = (width - _NAME - sum(texts)) / len(columns) - _LEFT - 12
    if room < _SHORTEST:
        return []
    strip, panels, x = min(_LONGEST, room), [], _NAME
    spare = (room - strip) if room > strip else 0
    for text in texts:
        panels.append(_Panel(x + _LEFT, strip))
        x += _LEFT + strip + 12 + text + spare
    return panels


def _needs(lane: Lane) -> float:
    """The room that a lane needs to the right of its strip; words without a strip begin where the strip would."""
    width = width_of_runs(_runs(lane))
    return width if lane.marks or lane.place == "unknown" else max(0.0, width - _SHORTEST)


def _heads(canvas: Canvas, editions: Sequence[Edition], panels: Sequence[_Panel], y: float) -> float:
    """Add name and measure of each panel, and the numbers of its axis; returns the next position."""
    language = canvas.language
    for edition, panel in zip(editions, panels, strict=True):
        canvas.text(panel.x, y + 4, edition_name(edition, language), bold=True, colour=colour_of(edition.jurisdiction))
        canvas.text(panel.x, y + 12, measure_name(edition.jurisdiction, language), size=SMALL, colour=GREY)
        _numbers(canvas, panel, y + 21)
    canvas.line(0, y + 24, canvas.width, y + 24, colour=GREY, width=0.6)
    return y + 25


def _one_head(canvas: Canvas, y: float) -> float:
    _numbers(canvas, _under(canvas), y + 4)
    canvas.line(0, y + 7, canvas.width, y + 7, colour=GREY, width=0.6)
    return y + 8


def _numbers(canvas: Canvas, panel: _Panel, y: float) -> None:
    for percent in (0, 50, 100):
        at = panel.x + panel.strip * percent / 100
        canvas.text(at, y, str(percent), size=SMALL, colour=GREY, anchor="middle")


def _under(canvas: Canvas) -> _Panel:
    return _Panel(_NAME + _CODE, min(_LONGEST, (canvas.width - _NAME - _CODE) * 0.42))


def _beside(
    canvas: Canvas, editions: Sequence[Edition], cells: Sequence[list[Lane]], panels: Sequence[_Panel], y: float
) -> float:
    for edition, cell, panel in zip(editions, cells, panels, strict=True):
        for place, lane in enumerate(cell):
            _lane(canvas, edition, lane, panel, y + place * LANE)
    return y + max(map(len, cells)) * LANE + 2


def _below(canvas: Canvas, editions: Sequence[Edition], cells: Sequence[list[Lane]], y: float) -> float:
    for edition, cell in zip(editions, cells, strict=True):
        mark = jurisdictions.mark(edition.jurisdiction, canvas.language)
        canvas.text(_NAME - 14, y + 7.4, mark, size=SMALL, colour=colour_of(edition.jurisdiction), bold=True)
        for lane in cell:
            _lane(canvas, edition, lane, _under(canvas), y)
            y += LANE
    return y + 2


def _lane(canvas: Canvas, edition: Edition, lane: Lane, panel: _Panel, y: float) -> None:
    """Add the strip of a lane, then its value and subject."""
    x, width = panel.x, panel.strip
    drawn = draw(lane, canvas.strip(x, width, y + LANE / 2, edition.jurisdiction))
    if drawn:
        canvas.axis(x, width, y + 0.5, y + LANE - 0.5)
        canvas.line(x, y + LANE / 2, x + width, y + LANE / 2)
        canvas.add(f'<g class="lane">{drawn}</g>')
    canvas.runs(x + width + 6 if drawn else x, y + 7.4, _runs(lane))


def _runs(lane: Lane) -> list[Run]:
    """The values of a lane, its subject and its years."""
    glyphs = {"extraction": "◆", "processing": "●"}
    runs = [Run(lane.text, colour=GREY if lane.text == "-" else INK)] if lane.text else []
    for mark in lane.marks:
        text = glyphs.get(mark.stage or "", "") + mark.text.replace("~", "–")
        runs.append(Run(text, bold=True, gap=4 if runs else 0))
    runs += [Run(text.replace("~", "–"), SMALL, GREY, gap=3) for text in (lane.words, lane.years) if text]
    return runs
