"""Concentration as an interval: values worked out by hand; withholding a country never narrows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from minerals.domain.concentration import index, of_shares, of_table, supply_risk
from minerals.domain.production import Output, WorldTable
from minerals.domain.shares import CountryShare, Shares
from minerals.domain.values import Interval, parse
from minerals.questions.assess.row import flag
from minerals.store.dataset import Dataset

TABLES = [table for table in Dataset().production if of_table(table) is not None]
LINE = 0.30


def table(
    *lines: tuple[str | None, float | None], total: float | None = 100, without: tuple[str, ...] = ()
) -> WorldTable:
    countries = tuple(Output(code, code or "Other", "", amount, amount, False, None, None) for code, amount in lines)
    world = None if total is None else Output(None, "World", "", total, total, False, None, None)
    where = ("us-mcs-2026", "page 1", "page 1", "primary", None)
    return WorldTable("cobalt", "Cobalt", None, "mine", None, "t", "2025", *where, countries, world, without)


def ends(made: WorldTable) -> tuple[float, float]:
    found = of_table(made)
    assert found is not None
    return round(found.low, 4), round(found.high, 4)


def test_a_complete_table_has_one_number() -> None:
    assert ends(table(("CD", 70), ("ID", 20), ("RU", 10))) == (0.54, 0.54)


def test_what_no_country_is_given_for_is_spread_thin_or_in_one_country() -> None:
    # 0.49 + 0.04, then with 10 of 100 (and 5 for the rounding of the total) in one country: + 0.0225
    assert ends(table(("CD", 70), ("ID", 20), (None, 10))) == (0.53, 0.5525)
    # without a line for others the difference to the total is the rest
    assert ends(table(("CD", 70), ("ID", 20))) == (0.53, 0.54)


def test_a_withheld_country_inside_the_total_can_have_all_of_the_rest() -> None:
    made = table(("CD", 70), ("US", None), ("ID", 10))
    assert ends(made) == (0.5, 0.5625)
    found = of_table(made)
    assert found is not None
    assert (found.withheld, found.open, found.largest.code, found.largest.low) == (("US",), False, "CD", 0.7)


def test_a_withheld_country_outside_the_total_can_be_of_any_size() -> None:
    # The smallest sum of squares is h / (1 + h) with h = 0.49 + 0.09 = 0.58.
    made = table(("CD", 70), ("US", None), ("ID", 30), without=("US",))
    assert ends(made) == (0.3671, 1.0)
    found = of_table(made)
    assert found is not None
    assert found.open
    assert found.largest.at_most


@pytest.mark.parametrize(("amount", "sure"), [(10, False), (49, False), (50, True), (60, True)])
def test_the_largest_is_sure_where_no_other_can_be_larger(amount: float, sure: bool) -> None:
    found = of_table(table(("CN", amount), (None, 100 - amount)))
    assert found is not None
    assert found.sure is sure


@pytest.mark.parametrize(
    ("low", "high", "included", "expected"),
    [(0.2, 0.3, True, "may"), (0.2, 0.3, False, "no"), (0.3, 0.3, True, "every"), (0.29, 0.31, True, "may")],
)
def test_an_end_on_the_line_counts_where_it_belongs_to_the_interval(
    low: float, high: float, included: bool, expected: str
) -> None:
    assert flag(Interval(low, True, high, included), LINE) == expected


def test_without_a_total_or_any_amount_nothing_is_known() -> None:
    assert of_table(table(("CD", 70), total=None)) is None
    assert of_table(table(("CD", None), ("ID", None))) is None
    assert of_table(table()) is None
    assert of_table(table(("CD", 0), total=0)) is None


def test_an_amount_below_a_bound_counts_from_nothing_to_the_bound() -> None:
    made = table(("CD", 70), ("ID", 30))
    below = replace(made.countries[1], low=0, high=30)
    assert ends(replace(made, countries=(made.countries[0], below))) == (
        0.49,
        0.58,
    )  # 0.3 for Indonesia or for the rest, once


def test_an_amount_below_a_bound_can_be_more_than_a_rounded_total_leaves() -> None:
    made = table(("CD", 97), ("ID", 5))
    below = replace(made.countries[1], low=0, high=5)
    # 0.9409, at most with 5 of 100 for Indonesia, not the 3 that are left
    assert ends(replace(made, countries=(made.countries[0], below))) == (0.9409, 0.9434)


def test_the_range_of_a_total_widens_both_ends() -> None:
    assert index([(50, 50)], (80, 100)) == (0.25, (50 / 80) ** 2 + (50 / 80) ** 2)


def test_shares_in_percent_are_read_with_their_bounds() -> None:
    countries = (
        CountryShare("CN", "China", parse("60%")),
        CountryShare("RU", "Russia", parse("<10%")),
        CountryShare("US", "United States", parse("30%")),
    )
    where = ("eu-study-2023", "eu-study-2023", "page 1", "page 1", "primary", None)
    row = Shares("cobalt", "Cobalt", None, None, "producer", "extraction", None, None, *where, countries)
    found = of_shares(row)
    assert found is not None
    # 0.36 + 0.09; at most + 0.01 for the 10 that Russia or the rest has
    assert (round(found.low, 4), round(found.high, 4)) == (0.45, 0.46)
    assert of_shares(replace(row, countries=(CountryShare("CN", "China", None),))) is None


@pytest.mark.parametrize(
    ("inputs", "risk"),
    [
        ((7.1, 5.7, 100, 28, 0.9), 4.15),  # antimony: (7.1 + 5.7) / 2 x 0.72 x 0.9
        ((2.4, None, None, 0, 1.0), 2.4),  # beryllium: world supply alone
        ((1.4, 0.3, 64, 12, 0.9), 0.52),  # aluminium: 1.4 x 0.32 + 0.3 x 0.68
        ((3.6, 1.3, 32, 0, 1.0), 1.67),  # cobalt
        ((5.0, 1.0, -15, 0, 1.0), 1.0),  # a negative reliance counts as 0
        ((None, 4.6, 100, 0, 1.0), 4.6),
        ((2.0, 1.0, None, 0, 1.0), 2.0),
    ],
)
def test_the_supply_risk_of_the_eu_by_hand(inputs: tuple[float | None, ...], risk: float) -> None:
    found = supply_risk(*inputs)  # type: ignore[arg-type]
    assert found is not None
    assert round(found, 2) == risk


def test_without_any_concentration_there_is_no_supply_risk() -> None:
    assert supply_risk(None, None, 100, 0, 1) is None


def interval_of(made: WorldTable) -> Interval | None:
    found = of_table(made)
    return None if found is None else Interval(found.low, True, found.high, True)


def withheld(made: WorldTable, at: int, *, left_out: bool) -> WorldTable:
    """The same table as its publisher would print it with one country withheld, inside its total or left out of it."""
    line = made.countries[at]
    countries = tuple(
        replace(one, low=None, high=None, published="W") if place == at else one
        for place, one in enumerate(made.countries)
    )
    world, without = made.world, made.without
    assert world is not None
    if left_out:
        low, high = (world.low or 0) - (line.high or 0), (world.high or 0) - (line.low or 0)
        world, without = replace(world, low=low, high=high), (*without, line.code or "")
    return replace(made, countries=countries, world=world, without=without)


def test_there_are_tables_to_withhold_countries_from() -> None:
    assert len(TABLES) > 200


@pytest.mark.parametrize("left_out", [False, True])
@pytest.mark.parametrize("made", TABLES, ids=lambda one: f"{one.publication}-{one.mineral}-{one.stage}-{one.period}")
def test_withholding_a_country_never_narrows_an_interval_nor_turns_a_flag_to_no(
    made: WorldTable, left_out: bool
) -> None:
    whole = interval_of(made)
    assert whole is not None
    for at, line in enumerate(made.countries):
        if not line.code or line.low is None:
            continue
        fewer = interval_of(withheld(made, at, left_out=left_out))
        if fewer is None:
            assert flag(fewer, LINE) == "unknown"
            continue
        assert fewer.low <= whole.low + 1e-12, line.name
        assert fewer.high >= whole.high - 1e-12, line.name
        assert not (flag(fewer, LINE) == "no" != flag(whole, LINE))
