"""A series over time: for each period the newest values, and those of earlier editions that differ."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.records import Figure
from minerals.domain.values import Value
from minerals.frozen import frozen
from minerals.questions.history.figures import Series

_STEP = 20
"""From year to year, in the unit of the drawing."""
_HEIGHT = 100


@frozen
class Year:
    """A period: the figures of its newest edition, and the different ends of bounds in earlier editions, in percent."""

    period: str
    figures: tuple[Figure, ...]
    before: tuple[float, ...]


def years_of(series: Series) -> Iterator[Year]:
    """The periods of a series, in their order."""
    for period in series.periods:
        cells = [cell for name in series.publications if (cell := series.cell(period, name)) is not None]
        newest = cells[-1].figures
        earlier = dict.fromkeys(wall(cell.figures[0].value) for cell in cells[:-1])
        before = tuple(end for end in earlier if end is not None and end != wall(newest[0].value))
        yield Year(period, newest, before)


def wall(value: Value) -> float | None:
    """The printed end of a bound; the number of a plain figure."""
    return value.high if value.kind == "below" else value.low


def drawing(series: Series) -> str:
    """A small drawing: a wall with an open bar, or a disc, per year; no line joins the years."""
    bars, walls, discs, before = [], [], [], []
    for at, year in enumerate(years_of(series)):
        newest, left = year.figures[0].value, at * _STEP + 3
        low, high, end = newest.low, newest.high, wall(newest)
        if low is None or high is None or end is None:
            continue
        if low == high:
            discs.append(f"M{at * _STEP + 10} {_y(low)}v0")
        else:
            bars.append(f"M{left} {_y(high)}h14V{_y(low)}h-14z")
            walls.append(f"M{left} {_y(end)}h14")
        before += [f"M{left} {_y(end)}h14" for end in year.before]
    if not (bars or discs):
        return ""
    width = len(series.periods) * _STEP
    paths = (("b", bars), ("a", walls), ("p", discs), ("f", before))
    drawn = "".join(f'<path class="{name}" d="{"".join(pieces)}"/>' for name, pieces in paths if pieces)
    return f'<svg class="hist" viewBox="0 -6 {width} 112" height="56">{drawn}</svg>'


def _y(percent: float) -> str:
    return f"{_HEIGHT - percent:.0f}"
