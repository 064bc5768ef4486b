"""How concentrated output is among countries: the sum of their squared shares, between 0 and 1, as an interval.

Output that a table assigns to no country is spread thin for the low end, and is a single country's for the high end.
"""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.production import WorldTable
from minerals.domain.shares import Shares
from minerals.frozen import frozen

_WHOLE = 85
"""The EU study of 2023 gives 88 to 100 % of the world to countries where it prints them all."""
_ROUNDING = 0.05
"""A total that is printed with two digits can be wrong by so much of itself."""


@frozen
class Share:
    """One country and its share of the whole, between 0 and 1; ``at_most`` where the whole is larger than printed."""

    code: str
    name: str
    low: float
    high: float
    at_most: bool = False


@frozen
class Concentration:
    """The Herfindahl-Hirschman index (HHI) and the largest producer; ``withheld`` has the codes without an amount.

    ``largest`` is the largest of those with an amount, and ``sure`` where no other inside the total can be larger;
    ``open`` where the printed total leaves out a country whose output is withheld, which can be of any size.
    """

    low: float
    high: float
    largest: Share
    sure: bool
    withheld: tuple[str, ...] = ()
    open: bool = False


def index(
    known: Sequence[tuple[float, float]], total: tuple[float, float], *, gaps: bool = False, left_out: int = 0
) -> tuple[float, float]:
    """The lowest and the highest HHI of some amounts of a total, each a lowest and a highest number.

    ``gaps``: some of the total belongs to countries without an amount, so that the rounding of the total counts too;
    ``left_out``: how many countries the total leaves out, each of which can be of any size.

    >>> index([(60, 60), (40, 40)], (100, 100))
    (0.52, 0.52)
    >>> [round(end, 4) for end in index([(60, 60)], (100, 100), gaps=True)]
    [0.36, 0.5625]
    >>> [round(end, 4) for end in index([(60, 60), (40, 40)], (100, 100), left_out=1)]
    [0.3421, 1.0]
    """
    low = sum((least / total[1]) ** 2 for least, _ in known)
    # A country that may have nothing at all ("<5") has what it has from the rest, or is all of it.
    traces = sum(most for least, most in known if not least)
    rest = max(traces, total[1] * (1 + _ROUNDING * gaps) - sum(least for least, _ in known))
    high = sum((most / total[0]) ** 2 for least, most in known if least) + (rest / total[0]) ** 2
    if left_out:
        # Of all sizes of what is left out, the one at which the sum of squares is smallest.
        return low / (1 + left_out * low), 1.0
    return min(low, 1.0), min(high, 1.0)


def of_table(table: WorldTable) -> Concentration | None:
    """The concentration of a world table; None where it prints no total, or no country with an amount.

    >>> from minerals.domain.production import Output
    >>> lines = (("CD", "70", 70, 70), ("ID", "20", 20, 20), (None, "10", 10, 10), (None, "100", 100, 100))
    >>> *countries, world = (Output(code, code or "", *amounts, False, None, None) for code, *amounts in lines)
    >>> where = ("us-mcs-2026", "page 1", "page 1", "primary", None)
    >>> cobalt = ("cobalt", "Cobalt", None, "mine", "Mine production", "metric tons", "2025", *where)
    >>> found = of_table(WorldTable(*cobalt, tuple(countries), world, ()))
    >>> round(found.low, 4), round(found.high, 4), found.largest.code
    (0.53, 0.5525, 'CD')
    """
    total = table.world
    if total is None or not total.low or not total.high:
        return None
    named = [line for line in table.countries if line.code]
    known = [(line, line.low, line.high) for line in named if line.low is not None and line.high is not None]
    if not known:
        return None
    withheld = tuple(line.code or "" for line in named if line.low is None or line.high is None)
    gaps = bool(withheld) or len(named) < len(table.countries)
    ends = index(
        [(low, high) for _, low, high in known], (total.low, total.high), gaps=gaps, left_out=len(table.without)
    )
    top, low, high = max(known, key=lambda amount: (amount[1], amount[2]))
    largest = Share(
        top.code or "", top.name, min(low / total.high, 1), min(high / total.low, 1), at_most=bool(table.without)
    )
    sure = low >= total.high - sum(least for _, least, _ in known)
    return Concentration(*ends, largest, sure, withheld, open=bool(table.without))


def whole(row: Shares) -> bool:
    """Whether printed shares of the world are all of them, and not those of some countries: 85 % or more is given."""
    return row.role == "producer" and row.counts is None and row.allocated >= _WHOLE


def of_shares(row: Shares) -> Concentration | None:
    """The concentration of printed shares of the world in percent; None where no country has a number."""
    named = [country for country in row.countries if country.code]
    known = [
        (country, country.value.low, country.value.high)
        for country in named
        if country.value is not None and country.value.low is not None and country.value.high is not None
    ]
    if not known:
        return None
    gaps = len(known) < len(row.countries)
    ends = index([(low, high) for _, low, high in known], (100, 100), gaps=gaps)
    top, low, high = max(known, key=lambda amount: (amount[1], amount[2]))
    withheld = tuple(country.code or "" for country in named if country.value is None)
    sure = low >= 100 - sum(least for _, least, _ in known)
    return Concentration(*ends, Share(top.code or "", top.name, low / 100, high / 100), sure, withheld)


def supply_risk(
    world: float | None, sourcing: float | None, reliance: float | None, recycling: float, substitution: float
) -> float | None:
    """The supply risk of the EU by its method of 2017; None where no concentration is given.

    ``world`` and ``sourcing`` are the weighted concentrations of world supply and of what the EU sources,
    ``reliance`` the import reliance in percent (below 0 counts as 0), ``recycling`` in percent, ``substitution`` an
    index between 0 and 1. A supply given without the other counts alone; of both, the weight of world supply
    is half the import reliance.

    >>> round(supply_risk(7.1, 5.7, 100, 28, 0.9), 2), round(supply_risk(2.4, None, None, 0, 1), 2)
    (4.15, 2.4)
    """
    if world is not None and sourcing is not None and reliance is not None:
        weight = min(max(reliance, 0), 100) / 200
        concentrated = world * weight + sourcing * (1 - weight)
    elif world is not None or sourcing is not None:
        concentrated = world if world is not None else sourcing or 0.0
    else:
        return None
    return concentrated * (1 - recycling / 100) * substitution
