"""A series through time: per year a wall at the bound with an open bar, or a disc; no line joins what is not known."""

from __future__ import annotations

from minerals.domain.values import Value
from minerals.questions.history import Series

STEP = 20
"""From year to year, in the unit of the drawing."""
HEIGHT = 100


def drawing(series: Series) -> str:
    """The newest word on each period; a dashed wall is what an earlier edition printed."""
    bars, walls, discs, before = [], [], [], []
    for at, period in enumerate(series.periods):
        cells = [cell for name in series.publications if (cell := series.cell(period, name)) is not None]
        newest = cells[-1].figures[0].value
        left = at * STEP + 3
        low, high, wall = newest.low, newest.high, _wall(newest)
        if low is None or high is None or wall is None:
            continue
        if low == high:
            discs.append(f"M{at * STEP + 10} {_y(low)}v0")
        else:
            bars.append(f"M{left} {_y(high)}h14V{_y(low)}h-14z")
            walls.append(f"M{left} {_y(wall)}h14")
        earlier = dict.fromkeys(_wall(cell.figures[0].value) for cell in cells[:-1])
        before += [f"M{left} {_y(wall)}h14" for wall in earlier if wall is not None and wall != _wall(newest)]
    if not (bars or discs):
        return ""
    width = len(series.periods) * STEP
    paths = (("b", bars), ("a", walls), ("p", discs), ("f", before))
    drawn = "".join(f'<path class="{name}" d="{"".join(pieces)}"/>' for name, pieces in paths if pieces)
    return f'<svg class="hist" viewBox="0 -6 {width} 112" width="{width // 2}" height="56">{drawn}</svg>'


def _wall(value: Value) -> float | None:
    """The end of a bound that is printed; the number of a plain figure."""
    return value.high if value.kind == "below" else value.low


def _y(percent: float) -> str:
    return f"{HEIGHT - percent * HEIGHT / 100:.0f}"
