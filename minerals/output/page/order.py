"""The order of cells in a column, by the values that are certain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from typing import TypeAlias

from minerals.output.marks.lane import Lane, Mark

Key: TypeAlias = tuple[float, bool, float]
"""The lowest possible number, whether it is excluded, and the highest possible number."""


def certain(lanes: Iterable[Lane]) -> Key | None:
    """The highest key of the figures of a cell; None where no number is known."""
    keys = [key for lane in lanes for mark in lane.marks if (key := _key(mark)) is not None]
    return max(keys, default=None)


def _key(mark: Mark) -> Key | None:
    quantity = mark.quantity
    if mark.form == "exporter":
        return (-inf, False, 0)
    if mark.form == "importer":
        return (0, True, 100)
    if quantity.low is None or quantity.high is None:
        return None
    excluded = quantity.kind == "above" and quantity.low_inclusive is not True
    return (quantity.low, excluded, quantity.high)


def ranks(column: Sequence[Sequence[Lane]]) -> list[int]:
    """The rank of each cell of a column, higher for higher values; below 0 for cells that come last in either order.

    >>> from minerals.output.document import Quantity
    >>> kinds = ("point", 60, 60), ("above", 50, 100), ("point", 50, 50), ("below", 0, 25), ("net_exporter", None, None)
    >>> ranks([[Lane((Mark("", Quantity(kind, low, high, "%", False)),))] for kind, low, high in kinds])
    [4, 3, 2, 1, 0]
    >>> ranges = ("above", 50, 100), ("between", 50, 100), ("net_importer", None, None), ("point", 0, 0)
    >>> ranks([[Lane((Mark("", Quantity(kind, low, high, "%", False)),))] for kind, low, high in ranges])
    [3, 2, 1, 0]
    >>> ranks([[Lane(place="none")], [Lane(place="unknown")]])
    [-3, -2]
    """
    keys = [certain(lanes) for lanes in column]
    known = sorted({key for key in keys if key is not None})
    return [known.index(key) if key is not None else _unknown(lanes) for key, lanes in zip(keys, column, strict=True)]


def _unknown(lanes: Sequence[Lane]) -> int:
    """First values that the publisher does not give, then cells without a figure, then minerals that are not listed."""
    if any(lane.marks for lane in lanes):
        return -1
    return -2 if any(lane.place == "unknown" for lane in lanes) else -3
