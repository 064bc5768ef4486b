"""World production by country, as publications print it, and the shares of the world that follow from it."""

from __future__ import annotations

from minerals.domain.values import LONGEST, Interval
from minerals.frozen import frozen
from minerals.pattern import pattern

_NUMBER = pattern(r"\d+(?:\.\d+)?")
_BELOW = pattern(rf"<({_NUMBER.pattern})")
_RANGE = pattern(rf"({_NUMBER.pattern}) - ({_NUMBER.pattern})")
_SIGNS = {"—": (0, 0), "s": (0, 0.5)}
"""A dash is zero, and ``s`` less than half a unit: the publisher explains both."""


@frozen
class Output:
    """A line of a table: the output of a country, or of the world.

    ``low`` and ``high`` are in the unit of the table, equal for a plain number, and None where none is printed (W,
    NA, XX, words). ``code`` is None for totals and for lines such as "Other countries".
    """

    code: str | None
    name: str
    published: str
    low: float | None
    high: float | None
    estimated: bool
    counts: str | None
    """What this line counts, in the printed words, where they are not those of the table."""
    note: str | None


@frozen
class WorldTable:
    """The output of the countries of the world of one thing in one year, in printed order.

    ``stage`` is ``mine``, ``refinery``, ``smelter``, ``plant`` or ``unspecified``; ``counts`` what is counted, in the
    printed words, None where the lines count different things; ``unit`` as printed, None where none is. ``without``
    has the codes of the countries that the printed total leaves out.
    """

    mineral: str
    name: str
    item: str | None
    stage: str
    counts: str | None
    unit: str | None
    period: str
    publication: str
    locator: str
    read_in: str
    confidence: str
    note: str | None
    countries: tuple[Output, ...]
    world: Output | None
    without: tuple[str, ...]

    def share(self, line: Output) -> Interval | None:
        """The share of a line in the printed world total, in percent: ``100 * line / world``.

        The low end is the lowest amount over the highest total, the high end the highest amount over the lowest total.
        None where a number is missing, where the total is zero, or where the total leaves out the country of the line.
        Where it leaves out another country (``without``), the world produced more than that total: the share is then
        an upper bound.

        >>> lines = (("CL", "10", 10, 10), ("US", "W", None, None), ("CN", "<5", 0, 5), (None, "40", 40, 40))
        >>> chile, us, china, world = (Output(code, "", *amounts, False, None, None) for code, *amounts in lines)
        >>> where = ("us-mcs-2023", "page 1", "page 1", "primary", None)
        >>> copper = ("copper", "Copper", None, "mine", "Mine production", "metric tons", "2021", *where)
        >>> table = WorldTable(*copper, (chile, us, china), world, ("US",))
        >>> table.share(chile)
        Interval(low=25.0, low_in=True, high=25.0, high_in=True)
        >>> table.share(us), table.share(china)
        (None, Interval(low=0.0, low_in=True, high=12.5, high_in=True))
        """
        total = self.world
        if total is None or line.low is None or line.high is None or not total.low or not total.high:
            return None
        if line.code in self.without:
            return None
        return Interval(100 * line.low / total.high, True, 100 * line.high / total.low, True)


def amount(published: str) -> tuple[float, float] | None:
    """The lowest and the highest number that a printed amount leaves possible; None where it prints none.

    >>> [amount(text) for text in ("5630", "0.7", "—", "s", "<100", "10000 - 15000", "W")]
    [(5630, 5630), (0.7, 0.7), (0, 0), (0, 0.5), (0, 100), (10000, 15000), None]
    """
    if len(published) > LONGEST:
        return None
    if published in _SIGNS:
        return _SIGNS[published]
    if _NUMBER.fullmatch(published):
        return (_number(published), _number(published))
    if match := _BELOW.fullmatch(published):
        return (0, _number(match[1]))
    if match := _RANGE.fullmatch(published):
        return (_number(match[1]), _number(match[2]))
    return None


def _number(text: str) -> float:
    return float(text) if "." in text else int(text)
