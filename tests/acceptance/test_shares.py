"""Printed shares: as many rows as were printed, and shares typed by hand from the publishers' files."""

from __future__ import annotations

from collections import Counter

import pytest

from minerals.domain.shares import Shares
from minerals.domain.values import Value, parse
from minerals.store.dataset import Dataset

DATA = Dataset()

# File: how many rows, and how many countries in them. Typed by hand, as is everything below.
HELD = {
    "us-mcs-2023": (65, 227),
    "us-mcs-2024": (63, 228),
    "us-mcs-2025": (64, 222),
    "us-mcs-2026": (170, 720),
    "eu-report-2014": (20, 23),
    "eu-study-2017": (59, 71),
    "eu-com-2020-474": (9, 9),
    "eu-factsheets-2020": (34, 34),
    "eu-study-2023": (187, 1726),
    "eu-eca-2026-04": (16, 21),
    "cn-literature": (8, 8),
}

# Publication, name, the rest of the row, role, stage: the countries with their codes and shares, in printed order.
ROWS: dict[tuple[str, str, str | None, str, str], list[tuple[str, str | None, str | None]]] = {
    ("us-mcs-2023", "ARSENIC", "all forms", "import-source", "unspecified"): [
        ("China", "CN", None),
        ("Morocco", "MA", None),
        ("Belgium", "BE", None),
    ],
    ("us-mcs-2023", "SCANDIUM", None, "import-source", "unspecified"): [
        ("Europe", None, None),
        ("China", "CN", None),
        ("Japan", "JP", None),
        ("Philippines", "PH", None),
    ],
    ("us-mcs-2025", "CESIUM", None, "import-source", "unspecified"): [("Germany", "DE", None), ("China", "CN", None)],
    ("us-mcs-2026", "Lithium", None, "import-source", "unspecified"): [
        ("Chile", "CL", "54"),
        ("Argentina", "AR", "43"),
        ("Other countries", None, "3"),
    ],
    ("us-mcs-2026", "Copper", "Copper content of ore and concentrate", "import-source", "unspecified"): [
        ("Canada", "CA", ">99"),
        ("Other countries", None, "<1"),
    ],
    ("us-mcs-2026", "Rubidium", None, "import-source", "unspecified"): [("China, Germany, and Russia", None, "100")],
    ("us-mcs-2026", "Rare Earths", "Rare-earth compounds and metals", "import-source", "unspecified"): [
        ("China", "CN", "71"),
        ("Malaysia", "MY", "13"),
        ("Japan", "JP", "5"),
        ("Estonia", "EE", "5"),
        ("Other countries", None, "6"),
    ],
    ("us-mcs-2026", "Graphite (Natural)", None, "import-source", "unspecified"): [
        ("China", "CN", "46"),
        ("Canada", "CA", "13"),
        ("Mozambique", "MZ", "13"),
        ("Mexico", "MX", "12"),
        ("Other countries", None, "16"),
    ],
    ("eu-report-2014", "Borates", None, "producer", "unspecified"): [("Turkey", "TR", "38"), ("USA", "US", "30")],
    ("eu-report-2014", "Cobalt", None, "producer", "unspecified"): [("DRC", "CD", "56")],
    ("eu-study-2017", "Platinum", None, "producer", "processing"): [("S. Africa", "ZA", "70")],
    ("eu-study-2017", "PGMs", "iridium, platinum, rhodium, ruthenium", "producer", "processing"): [
        ("South Africa", "ZA", "83")
    ],
    ("eu-study-2017", "Vanadium", None, "supplier", "unspecified"): [
        ("Russia", "RU", "60"),
        ("China", "CN", "11"),
        ("South Africa", "ZA", "10"),
    ],
    ("eu-study-2017", "Natural rubber", None, "supplier", "unspecified"): [
        ("Indonesia", "ID", "35"),
        ("Malaysia", "MY", "22"),
        ("Thailand", "TH", "19"),
        ("Ivory Coast", "CI", "13"),
    ],
    ("eu-com-2020-474", "Natural graphite", None, "supplier", "unspecified"): [("China", "CN", "47")],
    ("eu-com-2020-474", "Tungsten", None, "producer", "unspecified"): [("China", "CN", "69")],
    ("eu-factsheets-2020", "Tantalum", None, "producer", "unspecified"): [("DRC", "CD", "33")],
    ("eu-study-2023", "Lithium", None, "producer", "processing"): [
        ("Argentina", "AR", "10.5%"),
        ("Chile", "CL", "32.1%"),
        ("China", "CN", "56.2%"),
        ("United States", "US", "1.2%"),
    ],
    ("eu-study-2023", "Lithium", None, "supplier", "processing"): [
        ("Argentina", "AR", "6%"),
        ("Chile", "CL", "79%"),
        ("China", "CN", "1%"),
        ("Switzerland", "CH", "7%"),
        ("United States", "US", "5%"),
    ],
    ("eu-study-2023", "Cobalt", None, "supplier", "processing"): [
        ("Belgium", "BE", "29%"),
        ("China", "CN", "2%"),
        ("Congo, D.R.", "CD", "2%"),
        ("Finland", "FI", "62%"),
        ("Norway", "NO", "1%"),
        ("United Kingdom", "GB", "1%"),
    ],
    ("eu-study-2023", "Arsenic", None, "supplier", "processing"): [
        ("Belgium", "BE", "24%"),
        ("China", "CN", "16%"),
        ("Hong Kong", "HK", "1%"),
        ("Morocco", "MA", "14%"),
        ("United Kingdom", "GB", "44%"),
    ],
    ("eu-study-2023", "tantalum", "largest supplier (Table A)", "producer", "extraction"): [("DRC", "CD", "35")],
    ("eu-study-2023", "Iron ore", None, "producer", "extraction"): [("China", "CN", "14.5%")],
    ("eu-eca-2026-04", "Arsenic", None, "supplier", "unspecified"): [("Belgium", "BE", "60"), ("China", "CN", "39")],
    ("eu-eca-2026-04", "Boron", None, "supplier", "unspecified"): [("Türkiye", "TR", "99")],
    ("cn-lit-bestao", "germanium", None, "producer", "unspecified"): [("China", "CN", "more than 59%")],
    ("cn-lit-bestao", "gallium", None, "producer", "processing"): [("China", "CN", "about 98%")],
    ("cn-lit-mnr-fluorspar", "fluorspar", None, "producer", "extraction"): [("China", "CN", "65.4%")],
    ("cn-lit-reuters2026", "cobalt", None, "producer", "processing"): [("China", "CN", "78%")],
}


def row(publication: str, name: str, counts: str | None, role: str, stage: str) -> Shares:
    wanted = (publication, name, counts, role, stage)
    (found,) = [one for one in DATA.shares if (one.publication, one.name, one.counts, one.role, one.stage) == wanted]
    return found


def test_every_row_and_every_country_that_was_printed_is_held() -> None:
    rows = Counter(one.collection for one in DATA.shares)
    countries = Counter(one.collection for one in DATA.shares for _ in one.countries)
    assert {name: (rows[name], countries[name]) for name in rows} == HELD


@pytest.mark.parametrize("key", ROWS, ids=str)
def test_a_row_is_the_one_that_was_printed(key: tuple[str, str, str | None, str, str]) -> None:
    printed = [(one.name, one.code, one.value and one.value.published) for one in row(*key).countries]
    assert printed == ROWS[key]


@pytest.mark.parametrize(
    ("published", "kind", "low", "high", "low_in", "high_in"),
    [
        (">99", "above", 99, 100, False, True),
        ("<1", "below", 0, 1, True, False),
        ("<0.1%", "below", 0, 0.1, True, False),
        ("more than 59%", "above", 59, 100, False, True),
        ("54", "point", 54, 54, True, True),
    ],
)
def test_a_bound_is_an_interval(
    published: str, kind: str, low: float, high: float, low_in: bool, high_in: bool
) -> None:
    values = [each.value for one in DATA.shares for each in one.countries if each.value]
    found = {value for value in values if value.published == published}
    assert found == {Value(published, kind, False, low, high, low_in, high_in)}


def test_only_the_order_of_the_countries_is_held_where_no_more_was_printed() -> None:
    printed = {
        one.publication: {each.value is not None for each in one.countries}
        for one in DATA.shares
        if one.role == "import-source"
    }
    ordered = {"us-mcs-2023": {False}, "us-mcs-2024": {False}, "us-mcs-2025": {False}}
    assert printed == {**ordered, "us-mcs-2026": {True}}


def test_the_import_sources_of_a_row_make_up_the_whole() -> None:
    rows = [one for one in DATA.shares if one.publication == "us-mcs-2026"]
    for one in rows:
        values = [each.value for each in one.countries if each.value]
        low = sum(value.low or 0 for value in values)
        high = sum(value.high or 0 for value in values)
        assert low <= 100 <= high, one.name


def test_a_period_is_the_one_that_was_printed() -> None:
    periods = {(one.collection, one.role): {one.period} for one in DATA.shares}
    assert periods["us-mcs-2023", "import-source"] == {"2018-2021"}
    assert periods["us-mcs-2024", "import-source"] == {"2019-2022"}
    assert periods["us-mcs-2025", "import-source"] == {"2020-2023"}
    assert periods["us-mcs-2026", "import-source"] == {"2021-2024"}
    assert periods["eu-study-2023", "producer"] == {None}
    assert row("eu-study-2017", "Antimony", None, "producer", "processing").period == "2010-2014"
    assert row("eu-study-2017", "HREEs", None, "producer", "extraction").period is None
    assert row("cn-lit-cobalt2019", "cobalt", None, "producer", "processing").period == "2018"


def test_whose_imports_they_are_follows_from_the_publication() -> None:
    economies = {(one.publication, one.role): one.economy(DATA.publications[one.publication]) for one in DATA.shares}
    assert economies["us-mcs-2026", "import-source"] == "US"
    assert economies["eu-study-2017", "supplier"] == "EU"
    assert economies["eu-study-2017", "producer"] is None


def test_shares_of_reserves_and_of_what_is_no_output_are_left_out() -> None:
    literature = [one for one in DATA.shares if one.collection == "cn-literature"]
    named = {one.publication for one in literature}
    assert not named & {"cn-lit-du2025", "cn-lit-tianqi2024", "cn-lit-kckc2024"}
    (cobalt,) = [one for one in literature if one.publication == "cn-lit-cobalt2019"]
    assert [each.value for each in cobalt.countries] == [parse("64%")]


def test_a_row_that_repeats_the_world_column_says_so() -> None:
    copies = {
        (one.name, one.stage) for one in DATA.shares if one.note and one.note.startswith("the transcription repeats")
    }
    light = ("Cerium", "Lanthanum", "Neodymium", "Praseodymium", "Samarium")
    others = {("Germanium", "processing"), ("Tantalum", "extraction")}
    assert copies == {*others, *((name, "processing") for name in light)}
