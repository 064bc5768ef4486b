"""The figure of battery chemistries: for each mineral a bar per chemistry, in kilograms per kWh."""

from __future__ import annotations

from minerals.domain.labels import batteries as labels
from minerals.domain.labels import plots
from minerals.output.documents.battery import bases, needs_in_order, unit
from minerals.output.documents.battery_bars import axis, bars
from minerals.output.plots.bars import LANE, Place, lane, scale_above
from minerals.output.plots.canvas import GREY, SMALL, Canvas, width_of
from minerals.output.wording.names import row_name
from minerals.questions.battery.battery import Battery

_NAME = 84.0
_INDENT = 6.0
_WORDS = {"two": 160.0, "one": 116.0}
"""Points right of the strip, for values and their words."""


def battery(answer: Battery, title: str | None, size: str, language: str) -> bytes:
    """The figure as SVG."""
    canvas = Canvas(size, language)
    shorts = labels.JOIN.text(language).join(bill.chemistry.short for bill in answer.bills)
    y = canvas.title(plots.BATTERY.text(language).format(chemistries=shorts) if title is None else title) + 4
    left = _INDENT if size == "one" else _NAME
    start = left + max(width_of(bill.chemistry.short, SMALL) for bill in answer.bills) + 8
    numbers = axis(answer)
    place = Place(start, canvas.width - start - _WORDS[size], numbers)
    y = scale_above(canvas, place, y, unit(answer, language))
    for need in needs_in_order(answer, language):
        canvas.text(0, y + 7.4, row_name(need.mineral, language, wide=False), bold=True)
        y += LANE if size == "one" else 0
        for bill in answer.bills:
            canvas.text(left, y + 7.2, bill.chemistry.short, size=SMALL, colour=GREY)
            for bar, words in bars(answer, bill, need.mineral.id, language):
                y = lane(canvas, place, y, bar, words)
        canvas.line(0, y, canvas.width, y)
        y += 1
    y = canvas.paragraph(y + 8, plots.KEY_BATTERY.text(language))
    return canvas.ended(y, answer.tool, sources=bases(answer, language), warning=labels.NO_SUM)
