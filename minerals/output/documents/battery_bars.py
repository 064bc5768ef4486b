"""The amounts of battery chemistries and the shares of their chain, as bars with the texts of the tables."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.batteries import Intensity
from minerals.domain.labels import comparison as common
from minerals.domain.labels.batteries import METRICS
from minerals.output.documents.battery import amount_words
from minerals.output.documents.chain import metric, thing
from minerals.output.marks.bars import UNKNOWN, Bar, scale
from minerals.output.wording import amounts
from minerals.questions.battery.battery import Battery
from minerals.questions.battery.bill import BillOfMinerals
from minerals.questions.battery.chain import PERCENT, Chain, Holding
from minerals.questions.battery.promise import factor

_ZERO, _FULL = 0, 100


def of_amount(amount: Intensity, factor: float) -> Bar:
    """The bar of an amount in a battery, in its unit times ``factor``."""
    low, high = amount.low * factor, amount.high * factor
    central = None if amount.central is None else amount.central * factor
    kind = "zero" if amount.is_zero else "above" if amount.is_minimum else "point" if low == high else "between"
    return Bar(amounts.amount(amount, factor), kind, low, high, central)


def of_holding(holding: Holding) -> Bar:
    """The bar of a share in percent; a bar of the kind ``none`` for a number in another unit.

    >>> source = ("over 90%", 90, 100, "percent", "capacity-share", "2024", "iea", "page 1", "its text", "primary")
    >>> of_holding(Holding("cell", "cells", None, "China", "CN", *source))
    Bar(text='over 90%', kind='above', low=90, high=100, central=None)
    """
    low, high, text = holding.low, holding.high, holding.published
    if holding.unit != PERCENT:
        return Bar(text, "none")
    if low is None and high in (None, _FULL):  # `virtually all` is no number
        return Bar(text, "unknown")
    low, high = _ZERO if low is None else low, _FULL if high is None else high
    if low == high:
        return Bar(text, "point" if high else "zero", low, high)
    return Bar(text, "above" if high == _FULL and low else "below" if low == _ZERO else "between", low, high)


def bars(battery: Battery, bill: BillOfMinerals, mineral: str, language: str) -> list[tuple[Bar, str]]:
    """The amounts of a mineral in a chemistry, not added, each with its words; an unknown bar without amounts."""
    published = [
        (of_amount(amount, factor(amount, battery.options)), amount_words(battery, bill, amount, language))
        for amount in bill.of(mineral)
    ]
    return published or [(UNKNOWN, "")]


def axis(battery: Battery) -> list[float]:
    """The numbers on the common axis of all amounts."""
    return scale(
        bar for bill in battery.bills for need in battery.needs for bar, _ in bars(battery, bill, need.mineral.id, "en")
    )


def shares(chain: Chain, stage: str, language: str) -> Iterator[tuple[str, Bar, str, Holding]]:
    """The numbers of a stage by metric: country and product, the bar, the metric with its year, and the holding."""
    join = common.COMMA.text(language)
    order = list(METRICS)
    for holding in sorted(chain.at(stage), key=lambda holding: order.index(holding.metric)):
        country = amounts.country(holding.code, holding.country, language)
        words = join.join(filter(None, (metric(holding, language), holding.reference)))
        yield join.join((country, thing(chain, holding, language))), of_holding(holding), words, holding
