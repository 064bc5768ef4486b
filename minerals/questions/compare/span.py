"""A span for the figures that several unofficial sources give for a mineral."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from minerals.domain.dates import years
from minerals.domain.labels.items import is_printed
from minerals.domain.records import Figure
from minerals.frozen import frozen
from minerals.questions.promises import record_dict


@frozen
class Bound:
    """An open bound that the points do not satisfy: ``kind`` is ``above`` or ``below``, ``number`` in percent.

    ``included`` is None where the source leaves open whether the number itself counts.
    """

    kind: str
    number: float
    included: bool | None


@frozen
class Span:
    """The figures of the literature on a mineral, without averaging.

    ``low`` and ``high`` are the lowest and the highest of the point figures, in percent, None where there is none;
    ``bounds`` the open bounds that a point contradicts or that are without a point; ``statements`` the kinds of figures
    without a number; ``years`` the first and last year that the figures name, None where none is named.
    """

    of: str
    item: str | None
    low: float | None
    high: float | None
    low_approximate: bool
    high_approximate: bool
    bounds: tuple[Bound, ...]
    statements: tuple[str, ...]
    publications: int
    undated: int
    """How many of the figures name no year."""
    years: tuple[int, int] | None

    def to_dict(self) -> dict[str, Any]:
        """The span as the JSON promise has it."""
        return record_dict(self)


def span(figures: Sequence[Figure]) -> Span:
    """The span of the figures about a mineral.

    An open bound is dropped when every point is at or beyond its number, else it is kept, never turned into 100. A
    range that a source prints counts with both its ends. ``item`` is the item that all figures share, as printed.
    """
    points = [(figure.value.low, figure.value.approximate) for figure in figures if figure.value.kind == "point"]
    for figure in figures:
        if figure.value.kind == "between":
            points += [(figure.value.low, figure.value.approximate), (figure.value.high, figure.value.approximate)]
    numbers = [number for number, _ in points if number is not None]
    low, high = min(numbers, default=None), max(numbers, default=None)
    named = [years(text) for figure in figures if (text := figure.when)]
    items = {figure.item if is_printed(figure) else None for figure in figures}
    unnumbered = [figure.value.kind for figure in figures if figure.value.low is None]
    return Span(
        of=figures[0].mineral,
        item=items.pop() if len(items) == 1 else None,
        low=low,
        high=high,
        low_approximate=(low, False) not in points and low is not None,
        high_approximate=(high, False) not in points and high is not None,
        bounds=tuple(dict.fromkeys(bound for figure in figures if (bound := _open_bound(figure, numbers)))),
        statements=tuple(dict.fromkeys(unnumbered)),
        publications=len({figure.publication for figure in figures}),
        undated=len(figures) - len(named),
        years=(min(first for first, _ in named), max(last for _, last in named)) if named else None,
    )


def _open_bound(figure: Figure, points: list[float]) -> Bound | None:
    value = figure.value
    if value.kind == "above" and value.low is not None:
        answered = points and all(point >= value.low for point in points)
        return None if answered else Bound("above", value.low, value.low_inclusive)
    if value.kind == "below" and value.high is not None:
        answered = points and all(point <= value.high for point in points)
        return None if answered else Bound("below", value.high, value.high_inclusive)
    return None
