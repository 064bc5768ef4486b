"""Where records stand while they are moved and added, until they stand in the order of NEW.

A record is known by its place in NEW. Most records stay, and only the others cost anything here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import lt


def moves(left: Sequence[int], size: int) -> Iterator[tuple[int, int | None, int]]:
    """The steps from the records that are ``left`` of OLD, in its order, to all ``size`` records of NEW.

    Each step is a record, in the order of NEW, where it stands, None where it is added, and where it goes once it is
    taken out.

    >>> list(moves([2, 0, 1], 4))
    [(2, 0, 2), (3, None, 3)]
    """
    movers = out_of_order(left)
    ranks = {place: rank for rank, place in enumerate(movers)}
    stays = bytearray(size)
    for place in left:
        stays[place] = place not in ranks
    coming = [place for place in range(size) if not stays[place]]
    # A gap is what lies before a record that stays, or behind the last one; it is counted by the records before it.
    coming_gaps = [place - at for at, place in enumerate(coming)]
    gaps = [at - ranks[place] for at, place in enumerate(left) if place in ranks]
    waiting = _Waiting(len(movers))
    for at, place in enumerate(coming):
        start = None
        if place in ranks:
            rank = ranks[place]
            # In its gap, what has come already stands before what is still to be moved.
            start = gaps[rank] + min(at, bisect_right(coming_gaps, gaps[rank])) + waiting.before(rank)
            waiting.take(rank)
        yield place, start, place + waiting.before(bisect_left(gaps, coming_gaps[at]))


def out_of_order(numbers: Sequence[int]) -> list[int]:
    """The fewest of some different numbers without which the others ascend, in their order.

    >>> out_of_order([1, 4, 2, 3])
    [4]
    """
    if all(map(lt, numbers, islice(numbers, 1, None))):
        return []
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    in_order: set[int] = set()
    step: int | None = ends[-1]
    while step is not None:
        in_order.add(step)
        step = before[step]
    return [number for number in numbers if number not in in_order]


class _Waiting:
    """How many records before one of them are still to be moved: a binary indexed tree, all of them at first."""

    def __init__(self, size: int) -> None:
        self._counts = [at & -at for at in range(size + 1)]

    def take(self, rank: int) -> None:
        at = rank + 1
        while at < len(self._counts):
            self._counts[at] -= 1
            at += at & -at

    def before(self, rank: int) -> int:
        count = 0
        while rank:
            count += self._counts[rank]
            rank -= rank & -rank
        return count
