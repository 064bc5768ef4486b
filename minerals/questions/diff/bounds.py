"""How one published value relates to another, bounds kept."""

from __future__ import annotations

from minerals.domain.name_parts import fold
from minerals.domain.values import Interval, Value, interval
from minerals.frozen import frozen


@frozen
class Relation:
    """How a value relates to the earlier one: a kind of change, and the code of a remark."""

    kind: str
    remark: str | None = None


def relation(old: Value, new: Value, tolerance: float = 0) -> Relation | None:
    """What kind of change leads from one value to the next; None where they say the same.

    Two points that differ by no more than ``tolerance`` percentage points say the same.

    >>> from minerals.domain.values import parse
    >>> pairs = [(">95", "100"), (">50", "48"), ("E", "25"), ("44", "41"), (">50%", ">50")]
    >>> [found and found.kind for found in (relation(parse(old), parse(new)) for old, new in pairs)]
    ['within-bound', 'contradicts-bound', 'sign-changed', 'value-changed', None]
    """
    if _meaning(old) == _meaning(new):
        return None
    points = old.kind == new.kind == "point"
    if points and tolerance > 0 and old.low is not None and new.low is not None:
        # Published numbers have few decimals: what is beyond them is the machine's.
        return None if round(abs(new.low - old.low), 9) <= tolerance else Relation("value-changed")
    before, after = interval(old), interval(new)
    if points or before is None or after is None:
        return Relation("value-changed")
    exporters = [value.kind == "net_exporter" for value in (old, new)]
    zero = Interval(0, True, 0, True)
    if any(exporters) and zero not in (before, after):
        return Relation("sign-changed")
    if old.kind != "point" and after.within(before):
        return Relation("within-bound")
    if after.apart(before):
        return Relation("contradicts-bound")
    return Relation("value-changed", "bound-holds-earlier" if before.within(after) else "bounds-overlap")


def _meaning(value: Value) -> tuple[object, ...]:
    words = fold(value.published) if value.kind == "in_words" else None
    ends = (value.low, value.low_inclusive, value.high, value.high_inclusive)
    return (value.kind, value.approximate, ends, words)
