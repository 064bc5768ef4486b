"""A published value and what it means: a number, a bound, a word.

A value keeps the printed string and its meaning. ``>95`` is the interval (95, 100]; ``E`` (net exporter) is at or
below 0 and is not "estimated"; ``n/a`` is unknown, which is not 0. A string that this grammar cannot read needs a
reading of ours with it, or is kept as words.
"""

from __future__ import annotations

from math import inf

from minerals.frozen import frozen
from minerals.pattern import pattern

KINDS = (
    "point",
    "above",
    "below",
    "between",
    "net_exporter",
    "net_importer",
    "not_available",
    "withheld",
    "not_applicable",
    "in_words",
)
NUMERIC_KINDS = ("point", "above", "below", "between")


@frozen
class Value:
    """A published value, in percent.

    ``low`` and ``high`` lie in 0 to 100 and are None for kinds without a number; ``low_inclusive`` and
    ``high_inclusive`` are None where there is no number, or where the source leaves open whether the end counts
    (80%以上 customarily includes 80 and does not say so).
    """

    published: str
    kind: str
    approximate: bool = False
    low: float | None = None
    high: float | None = None
    low_inclusive: bool | None = None
    high_inclusive: bool | None = None


_WORDS = {
    "E": "net_exporter",
    "净出口国": "net_exporter",
    "净进口国": "net_importer",
    "NA": "not_available",
    "N/A": "not_available",
    "n/a": "not_available",
    "k. A.": "not_available",
    "暂无": "not_available",
    "W": "withheld",
    "XX": "not_applicable",
}
LONGEST = 200
"""Characters of a value; what is longer is words."""
_N = r"(\d+(?:\.\d+)?) ?(?:%|％|per ?cent)?"
_POINT = pattern(rf"(约为?|接近|about |around |nearly |c\. ?)?{_N}(左右)?")
_ABOVE = pattern(rf"(?:>|超过|超|突破|more than |over ){_N}|{_N}(以上)|(?:≥|至少){_N}")
_BELOW = pattern(rf"(?:<|不足|低于|less than ){_N}|{_N}(以下)|(?:≤|至多){_N}")
_BETWEEN = pattern(rf"{_N} ?[-–~～至到] ?{_N}")
_HALF_UNIT = ("Less than ½ unit.", "Less than 1/2 unit.", "s")


def parse(published: str) -> Value | None:
    """Read a printed value; None where the grammar does not cover it.

    >>> parse(">95")
    Value(published='>95', kind='above', approximate=False, low=95, high=100, low_inclusive=False, high_inclusive=True)
    >>> parse("80%以上").low_inclusive is None
    True
    >>> parse("E").kind, parse("暂无").kind, parse("雙雙突破55%")
    ('net_exporter', 'not_available', None)
    """
    if len(published) > LONGEST:
        return None
    text = " ".join(published.split())
    if text in _WORDS:
        return Value(published, _WORDS[text])
    if text in _HALF_UNIT:
        return Value(published, "below", False, 0, 0.5, True, False)
    if match := _POINT.fullmatch(text):
        number = _number(match[2])
        return Value(published, "point", bool(match[1] or match[3]), number, number, True, True)
    if match := _ABOVE.fullmatch(text):
        included = True if match[4] else None if match[3] else False
        return Value(published, "above", False, _number(match[1] or match[2] or match[4]), 100, included, True)
    if match := _BELOW.fullmatch(text):
        included = True if match[4] else None if match[3] else False
        return Value(published, "below", False, 0, _number(match[1] or match[2] or match[4]), True, included)
    if match := _BETWEEN.fullmatch(text):
        return Value(published, "between", False, _number(match[1]), _number(match[2]), True, True)
    return None


def order(value: Value) -> tuple[int, float, float]:
    """The place of a value among others: net exporter, then by low bound, then by high bound, unknown last.

    >>> printed = ["n/a", ">50", "E", "50", "60", "<50"]
    >>> sorted(printed, key=lambda text: order(parse(text)))
    ['E', '<50', '50', '>50', '60', 'n/a']
    """
    if value.kind == "net_exporter":
        return (0, 0, 0)
    if value.low is None or value.high is None:
        return (2, 0, 0)
    return (1, value.low, value.high)


@frozen
class Interval:
    """The numbers that a value leaves possible, in percent; an end that the source leaves open counts as included."""

    low: float
    low_in: bool
    high: float
    high_in: bool

    def within(self, other: Interval) -> bool:
        """Whether the other interval contains all of this interval."""
        return (self.low, not self.low_in) >= (other.low, not other.low_in) and (self.high, self.high_in) <= (
            other.high,
            other.high_in,
        )

    def apart(self, other: Interval) -> bool:
        """Whether the two have no number in common."""
        return _below(self, other) or _below(other, self)


def interval(value: Value) -> Interval | None:
    """The numbers that a value leaves possible; None where it gives none.

    A net exporter is at or below 0. An approximate point counts as its number: nothing printed says how near it is.
    """
    if value.kind == "net_exporter":
        return Interval(-inf, False, 0, True)
    if value.kind == "net_importer":
        return Interval(0, False, 100, True)
    if value.low is None or value.high is None:
        return None
    return Interval(value.low, value.low_inclusive is not False, value.high, value.high_inclusive is not False)


def is_possible(value: Value) -> bool:
    """Whether some number fits: none is above 100, or below 0.

    >>> [is_possible(parse(text)) for text in (">95", ">100", "<0", "100", "E")]
    [True, False, False, True, True]
    """
    return value.low is None or value.low != value.high or value.low_inclusive is not False is not value.high_inclusive


def overlap(value: Value, other: Value) -> bool | None:
    """Whether both values can be true of the same thing; None where either gives no number.

    >>> pairs = [(">95", "100"), (">50", "48"), ("E", "0"), ("E", "25"), ("n/a", "25"), ("c. 55", "56")]
    >>> [overlap(parse(one), parse(other)) for one, other in pairs]
    [True, False, True, False, None, False]
    """
    ours, theirs = interval(value), interval(other)
    return None if ours is None or theirs is None else not ours.apart(theirs)


def _below(interval: Interval, other: Interval) -> bool:
    return interval.high < other.low or (interval.high == other.low and not (interval.high_in and other.low_in))


def _number(text: str) -> float:
    """A whole number stays an int, so that 44 prints as 44 and 99.6 as 99.6."""
    return float(text) if "." in text else int(text)
