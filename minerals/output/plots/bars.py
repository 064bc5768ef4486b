"""Bars on an axis from zero, each with its value and words: for the figures of batteries and of their chain."""

from __future__ import annotations

from minerals.frozen import frozen
from minerals.output.marks.bars import Bar, draw_bar
from minerals.output.plots.canvas import GREY, HAIR, SMALL, Canvas, Run, width_of, width_of_runs, wrapped
from minerals.output.wording import amounts

LANE = 10.0
"""Points from lane to lane."""
_LINE = 7.5
"""Points from line to line of words."""
_GAP = 8.0
"""Points between the strip and its value."""


@frozen
class Place:
    """The left end and the length of the strips, and the numbers of their axis, the first of which is 0."""

    x: float
    width: float
    numbers: list[float]

    def at(self, number: float) -> float:
        """The coordinate of a number."""
        return self.x + self.width * number / self.numbers[-1]

    @property
    def right(self) -> float:
        """The left end of the values."""
        return self.x + self.width + _GAP


def scale_above(canvas: Canvas, place: Place, y: float, unit: str) -> float:
    """Add the numbers of the axis with their unit, and a line below them; returns the next position."""
    for number in place.numbers:
        canvas.text(place.at(number), y + 4, amounts.number(number), size=SMALL, colour=GREY, anchor="middle")
    canvas.text(place.right, y + 4, unit, size=SMALL, colour=GREY)
    canvas.line(0, y + 7, canvas.width, y + 7, colour=GREY, width=0.6)
    return y + 8


def lane(canvas: Canvas, place: Place, y: float, bar: Bar, words: str) -> float:
    """Add a bar, its value and its words, on further lines where they are long; returns the next position."""
    value = Run(bar.text.replace("~", "–"), bold=True)
    room = canvas.width - place.right
    line = [value, Run(words, SMALL, GREY, gap=3)] if words else [value]
    rest: list[str] = []
    if width_of_runs(line) > room:
        line, rest = [value], wrapped(words, room, SMALL)
        first = rest[0] if rest else ""
        if width_of_runs([value]) + 3 + width_of(first, SMALL) <= room:
            line.append(Run(rest.pop(0), SMALL, GREY, gap=3))
    bottom = y + LANE + len(rest) * _LINE
    if bar.kind != "none":
        for number in place.numbers:
            colour, thick = (GREY, 0.6) if number == 0 else (HAIR, 0.35)
            canvas.line(place.at(number), y + 0.5, place.at(number), bottom - 0.5, colour=colour, width=thick)
        drawn = draw_bar(bar, canvas.strip(place.x, place.width, y + LANE / 2, ""), place.numbers[-1])
        canvas.add(f'<g class="bars">{drawn}</g>')
    canvas.runs(place.right, y + 7.4, line)
    for at, text in enumerate(rest, 1):
        canvas.text(place.right, y + 7.4 + at * _LINE, text, size=SMALL, colour=GREY)
    return bottom
