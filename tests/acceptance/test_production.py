"""World production: as many lines as were printed, amounts typed by hand, and the shares that follow from them."""

from __future__ import annotations

from collections import Counter

import pytest

from minerals.domain.production import Output, WorldTable
from minerals.domain.values import Interval
from minerals.store.dataset import Dataset
from tests.acceptance.typed_production import AMOUNTS, CHINA, LINES

TABLES = Dataset().production


def table(publication: str, mineral: str, item: str | None, stage: str, period: str) -> WorldTable:
    wanted = (publication, mineral, item, stage, period)
    (found,) = [one for one in TABLES if (one.publication, one.mineral, one.item, one.stage, one.period) == wanted]
    return found


def line(of: WorldTable, name: str) -> Output:
    (found,) = [one for one in of.countries if one.name == name]
    return found


@pytest.mark.parametrize("publication", LINES)
def test_every_line_that_was_printed_is_held(publication: str) -> None:
    held = [one for one in TABLES if one.publication == publication]
    lines = sum(len(one.countries) + (one.world is not None) for one in held)
    assert (len(held), lines) == LINES[publication]


def test_no_other_production_is_held() -> None:
    assert {one.publication for one in TABLES} == set(LINES)


@pytest.mark.parametrize("key", AMOUNTS, ids=str)
def test_an_amount_is_the_one_that_was_printed(key: tuple[str, str, str | None, str, str, str | None]) -> None:
    *where, name = key
    found = table(*where)  # type: ignore[arg-type]
    said = found.world if name is None else line(found, name)
    assert said is not None
    assert (said.published, said.low, said.high, said.estimated) == AMOUNTS[key]


@pytest.mark.parametrize("key", CHINA, ids=str)
def test_the_share_of_china_is_the_one_that_others_computed(key: tuple[str, str | None, str, str]) -> None:
    found = table("us-mcs-2026", *key)
    share = found.share(line(found, "China"))
    assert share is not None
    digits = 2 if CHINA[key] < 1 else 1
    assert (round(share.low, digits), round(share.high, digits)) == (CHINA[key], CHINA[key])


def test_at_least_15_minerals_are_compared() -> None:
    assert len({mineral for mineral, *_ in CHINA}) >= 15


def test_a_bound_is_a_share_between_bounds() -> None:
    rutile = table("us-mcs-2026", "titanium-mineral-concentrates", "rutile", "mine", "2025")
    assert rutile.share(line(rutile, "United States")) == Interval(0, True, 100 * 0.5 / 450, True)
    assert rutile.share(line(rutile, "Kenya")) == Interval(0, True, 0, True)


@pytest.mark.parametrize(
    ("publication", "mineral", "stage", "period", "name"),
    [
        ("us-mcs-2026", "lithium", "mine", "2024", "United States"),  # W
        ("us-mcs-2026", "rhenium", "mine", "2024", "Russia"),  # NA
        ("us-mcs-2026", "boron", "unspecified", "2024", "China"),  # no total can be calculated: XX
        ("us-mcs-2026", "antimony", "mine", "2024", "United States"),  # a dash, which the total does not include
        ("us-mcs-2023", "zirconium", "mine", "2022", "United States"),  # <100, which the total does not include
    ],
)
def test_what_has_no_number_or_is_not_in_the_total_has_no_share(
    publication: str, mineral: str, stage: str, period: str, name: str
) -> None:
    found = table(publication, mineral, None, stage, period)
    assert found.share(line(found, name)) is None


def test_a_total_says_which_country_it_leaves_out() -> None:
    found = {(one.publication, one.mineral, one.item, one.period): one.without for one in TABLES}
    assert found["us-mcs-2023", "baryte", None, "2021"] == ("US",)  # in the name of the line
    assert found["us-mcs-2023", "tellurium", None, "2022"] == ("US",)  # in its note
    assert found["us-mcs-2026", "antimony", None, "2025"] == ("US",)
    assert found["us-mcs-2026", "titanium", "sponge", "2024"] == ("US",)
    assert found["us-mcs-2026", "titanium", "sponge", "2025"] == ()
    assert found["us-mcs-2023", "arsenic", None, "2022"] == ("CL", "MX")
    assert found["us-mcs-2026", "cobalt", None, "2025"] == ()


def test_no_share_is_more_than_the_world() -> None:
    shares = [one.share(each) for one in TABLES for each in one.countries]
    assert all(share is None or 0 <= share.low <= share.high <= 100 for share in shares)
    assert sum(share is not None for share in shares) > 2000


def test_several_tables_of_one_mineral_each_have_their_total() -> None:
    held = [one for one in TABLES if one.publication == "us-mcs-2026" and one.period == "2025" and one.world]
    totals = {(one.mineral, one.item): one.world.published for one in held if one.world is not None}
    assert totals["palladium", None] == "190000"
    assert totals["platinum", None] == "170000"
    concentrates = [totals["titanium-mineral-concentrates", item] for item in ("ilmenite", "rutile", "total")]
    assert concentrates == ["9400", "450", "9800"]
    assert [totals["silicon", item] for item in ("ferrosilicon", "metal")] == ["5000", "4600"]


def test_a_line_that_counts_another_thing_says_so() -> None:
    boron = table("us-mcs-2026", "boron", None, "unspecified", "2024")
    assert boron.counts is None
    assert line(boron, "Turkey").counts == "Production—refined borates"
    tellurium = table("us-mcs-2026", "tellurium", None, "refinery", "2024")
    assert (tellurium.counts, line(tellurium, "China").counts) == ("Refinery production", None)
    assert line(tellurium, "Sweden").counts == "Refinery production: concentrate"
    silicon = table("us-mcs-2023", "silicon", "total", "plant", "2021")
    counted = Counter(one.counts for one in silicon.countries)
    assert counted["Plant production, silicon content of ferrosilicon production"] == 5


def test_a_country_keeps_its_printed_name_beside_its_code() -> None:
    codes = {(each.name, each.code) for one in TABLES for each in one.countries}
    assert {
        ("Congo (Kinshasa)", "CD"),
        ("Korea, North", "KP"),
        ("Korea, Republic of", "KR"),
        ("Turkey", "TR"),
        ("Burma", "MM"),
        ("New Caledonia (overseas territory of France)", "NC"),
        ("Kazakhstan, concentrate", "KZ"),
        ("Russia (recoverable)", "RU"),
        ("United States (from Cliffside Field)", "US"),
        ("Other countries", None),
    } <= codes
    assert {name for name, code in codes if code is None} == {"Other countries"}


def test_a_share_of_a_total_that_is_a_range_is_a_range() -> None:
    def line(code: str | None, low: float, high: float) -> Output:
        return Output(code, "", "", low, high, False, None, None)

    where = ("us-mcs-2023", "page 1", "page 1", "primary", None)
    copper = ("copper", "Copper", None, "mine", "Mine production", "metric tons", "2021", *where)
    table = WorldTable(*copper, (line("CN", 10, 20),), line(None, 40, 50), ())
    assert table.share(table.countries[0]) == Interval(20, True, 50, True)
