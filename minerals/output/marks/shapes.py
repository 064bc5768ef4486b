"""Marks as SVG, for the page and for figures in papers.

Kinds of value differ by shape, not by colour: a disc is a figure, a diamond a figure at the stage of extraction, a
wall with an open bar a bound, a line with ticks a span, a triangle left of zero a net exporter, a dashed frame a net
importer, a dotted line an unknown value. Hollow marks are of minerals that are not on the list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from minerals.frozen import frozen
from minerals.output.marks.lane import Lane, Mark

NARROWEST = 1.5
"""The least width of a bar in percent of the strip, so that ``<0.5`` can be seen."""


@frozen
class Strip:
    """The position of a strip and the look of its marks.

    ``x`` turns percent into a coordinate, ``width`` percent into a length; ``zero`` is the coordinate of 0 as a number;
    ``y`` is the middle, ``unit`` the size of the marks against those of the page. ``paint`` gives the attributes of a
    part, with a space before them.
    """

    x: Callable[[float], str]
    width: Callable[[float], str]
    zero: float
    y: float
    paint: Callable[[str], str]
    unit: float = 1


def number(value: float) -> str:
    """A coordinate, as short as it is exact to a hundredth.

    >>> number(60.0), number(0.125), number(7.5)
    ('60', '0.12', '7.5')
    """
    return f"{value:.2f}".rstrip("0").rstrip(".")


def draw(lane: Lane, strip: Strip) -> str:
    """The marks of a lane; a dotted line for an unknown value, nothing where no value is expected."""
    if lane.place == "unknown" or any(mark.form == "unknown" for mark in lane.marks):
        return across(strip, 0, 100, strip.y, "dots")
    joined = ""
    points = [mark.quantity.low for mark in lane.marks if mark.form == "point" and mark.quantity.low is not None]
    if len(points) > 1 and min(points) < max(points):
        joined = across(strip, min(points), max(points), strip.y, "join")
    return joined + "".join(piece for mark in lane.marks for piece in _mark(mark, strip))


def _mark(mark: Mark, strip: Strip) -> Iterator[str]:
    low, high, unit = mark.quantity.low, mark.quantity.high, strip.unit
    solid = "solid" if mark.listed else "hollow"
    if mark.form == "exporter":
        right, y = strip.zero - 7 * unit, strip.y
        points = ((right - 10 * unit, y), (right, y - 5 * unit), (right, y + 5 * unit))
        outline = " ".join(f"{number(x)},{number(y)}" for x, y in points)
        yield f'<polygon points="{outline}"{strip.paint(solid)}/>'
    elif mark.form == "importer":
        yield bar(strip, 0, 100, "frame")
    elif low is None or high is None:
        return
    elif mark.form == "above":
        yield bar(strip, min(low, 100 - NARROWEST), 100, "open" if mark.listed else "open-hollow")
        yield upright(strip, low, 7, "wall")
    elif mark.form == "below":
        yield bar(strip, 0, max(high, NARROWEST), "open" if mark.listed else "open-hollow")
        yield upright(strip, high, 7, "wall")
    elif mark.form == "span":
        yield across(strip, low, high, strip.y, "span" if mark.listed else "span-hollow")
        for tick in dict.fromkeys((low, *mark.ticks, high)):
            yield upright(strip, tick, 4, "tick")
    elif mark.stage == "extraction":
        yield diamond(strip, low, solid)
    else:
        radius = (3 if mark.earlier else 4.5) * unit
        yield f'<circle cx="{strip.x(low)}" cy="{number(strip.y)}" r="{number(radius)}"{strip.paint(solid)}/>'


def diamond(strip: Strip, percent: float, part: str) -> str:
    """A diamond; a ``use`` takes percent, which the points of a path do not."""
    return f'<use href="#diamond" x="{strip.x(percent)}" y="{number(strip.y)}"{strip.paint(part)}/>'


def diamond_defined(unit: float = 1) -> str:
    """The diamond to which ``diamond`` refers, once per document."""
    half = number(5.5 * unit)
    return f'<path id="diamond" d="M-{half} 0L0-{half}L{half} 0L0 {half}z"/>'


def bar(strip: Strip, low: float, high: float, part: str) -> str:
    """A bar from one percent to another."""
    top, height = number(strip.y - 4 * strip.unit), number(8 * strip.unit)
    width = strip.width(high - low)
    return f'<rect x="{strip.x(low)}" y="{top}" width="{width}" height="{height}"{strip.paint(part)}/>'


def upright(strip: Strip, percent: float, half: float, part: str) -> str:
    """An upright line at a percent, ``half`` above and below the middle."""
    x, top, bottom = strip.x(percent), number(strip.y - half * strip.unit), number(strip.y + half * strip.unit)
    return f'<line x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"{strip.paint(part)}/>'


def across(strip: Strip, low: float, high: float, y: float, part: str) -> str:
    """A level line from one percent to another."""
    at = number(y)
    return f'<line x1="{strip.x(low)}" x2="{strip.x(high)}" y1="{at}" y2="{at}"{strip.paint(part)}/>'
