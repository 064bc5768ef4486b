"""Amounts and shares as bars from zero, for the page and for figures in papers alike.

A bar is a number; its pale part is the range that a bound leaves open, a wall a printed end, a ring at zero a published
zero, a dotted line an unknown amount.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from minerals.frozen import frozen
from minerals.output.marks.shapes import Strip, across, bar, number, upright


@frozen
class Bar:
    """A number with its ends, and its text in a table.

    ``kind`` is ``point``, ``between``, ``above``, ``below``, ``zero``, ``unknown``, or ``none`` for a number in a unit
    that is not on the scale.
    """

    text: str
    kind: str
    low: float = 0
    high: float = 0
    central: float | None = None


UNKNOWN = Bar("?", "unknown")
"""The bar of a mineral of which the publication has no row."""


def scale(bars: Iterable[Bar]) -> list[float]:
    """The numbers on an axis from 0 to the longest bar at least: 2 to 5 equal steps of 1, 2 or 5 times a power of ten.

    >>> scale([Bar("0.955", "point", 0.955, 0.955)]), scale([Bar("0", "zero")])
    ([0.0, 0.2, 0.4, 0.6, 0.8, 1.0], [0.0, 0.2, 0.4, 0.6, 0.8, 1.0])
    """
    highest = max((drawn.high for drawn in bars), default=0) or 1
    power = 10 ** math.floor(math.log10(highest))
    step = next(step for step in (0.2 * power, 0.5 * power, power, 2 * power) if 5 * step >= highest)
    count = max(2, math.ceil(highest / step - 1e-9))
    return [round(place * step, 12) for place in range(count + 1)]


def draw_bar(drawn: Bar, strip: Strip, top: float) -> str:
    """The shapes of a bar on a strip that ends at ``top``."""
    return "".join(_shapes(drawn, strip, 100 / top))


def _shapes(drawn: Bar, strip: Strip, scale: float) -> Iterator[str]:
    low, high = drawn.low * scale, drawn.high * scale
    if drawn.kind == "unknown":
        yield across(strip, 0, 100, strip.y, "dots")
    elif drawn.kind == "zero":
        yield f'<circle cx="{strip.x(0)}" cy="{number(strip.y)}" r="{number(4 * strip.unit)}"{strip.paint("hollow")}/>'
    elif drawn.kind == "point":
        yield bar(strip, 0, high, "bar")
    elif drawn.kind == "above":
        yield bar(strip, low, 100, "open")
        yield upright(strip, low, 7, "wall")
    elif drawn.kind == "below":
        yield bar(strip, 0, high, "open")
        yield upright(strip, high, 7, "wall")
    elif drawn.kind == "between":
        yield bar(strip, 0, low, "bar")
        yield bar(strip, low, high, "open")
        yield upright(strip, high, 7, "wall")
        if drawn.central is not None:
            yield upright(strip, drawn.central * scale, 4, "tick")
