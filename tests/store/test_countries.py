"""The rules of world production and of shares, each broken once; and the shapes that their schemas refuse."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.domain.labels.countries import COUNTRIES
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.store.planted import Lists, entry

MCS22 = "production/us-mcs-2022.json"
MCS23 = "production/us-mcs-2023.json"
MCS26 = "production/us-mcs-2026.json"
SOURCES = "shares/us-mcs-2026.json"
STUDY = "shares/eu-study-2017.json"
LITERATURE = "shares/cn-literature.json"
COBALT = {"mineral": "cobalt", "period": "2021"}
Change = Callable[[dict[str, Any]], object]


def record(known: Mapping[str, object], /, **values: object) -> Change:
    return lambda value: entry(value, **known).update(values)


def line(known: Mapping[str, object], name: str, /, **values: object) -> Change:
    """Change one line of a record; None takes a key out."""

    def change(value: dict[str, Any]) -> None:
        (found,) = [one for one in entry(value, **known)["countries"] if one["name"] == name]
        found.update(values)
        for key in [key for key, one in values.items() if one is None]:
            del found[key]

    return change


def again(key: str, known: Mapping[str, object], /, **values: object) -> Change:
    return lambda value: value[key].append({**entry(value, **known), **values})


def total(known: Mapping[str, object], /, **values: object) -> Change:
    return lambda value: entry(value, **known)["world"].update(values)


LITHIUM = {"mineral": "lithium"}
VANADIUM = {"mineral": "vanadium", "role": "supplier"}
IN_LITERATURE = {"mineral": "cobalt", "publication": "cn-lit-cobalt2019"}
CASES: list[tuple[str, Change, tuple[str, ...], str]] = [
    (MCS22, record(COBALT, mineral="cobolt"), ('"cobolt"',), "unknown-mineral"),
    (MCS22, record(COBALT, item="refinde"), ('"refinde"',), "unknown-item"),
    (MCS22, record(COBALT, read_in="s99"), ('"s99"',), "unknown-short-key"),
    (MCS22, lambda value: value["read_in"].update(s99="nowhere"), ('"s99"',), "unused-short-key"),
    (MCS22, record(COBALT, period="2021-2019"), ('"2021-2019"',), "period"),
    (MCS22, again("tables", COBALT, unit="kilograms"), ('"kilograms"', '"cobalt"'), "table-twice"),
    (MCS22, line(COBALT, "China", code="ZZ"), ('"ZZ"',), "unknown-country"),
    (MCS22, total(COBALT, without=["ZZ"]), ('"ZZ"',), "unknown-country"),
    (MCS22, line(COBALT, "China", name="Canada"), ('"code": "CN", "estimated": true, "high": 2200',), "country-twice"),
    (MCS22, line(COBALT, "China", low=2201), ('"low": 2201',), "value"),
    (MCS22, line(COBALT, "China", high=2201), ('"high": 2201',), "value"),
    (MCS22, line(COBALT, "China", low=None, high=None), ('"code": "CN", "estimated": true, "name"',), "value"),
    (MCS22, line(COBALT, "China", published="W"), ('"name": "China", "published": "W"',), "value"),
    (MCS22, line(COBALT, "China", published="2,200"), ('"2,200"',), "unread-value"),
    (MCS22, total(COBALT, low=1), ('"low": 1,',), "value"),
    (
        MCS23,
        line({"mineral": "zirconium", "period": "2021"}, "United States", low=100),
        ('"zirconium"', '"2021"'),
        "value",
    ),
    (MCS26, total({"mineral": "yttrium"}, high=10000), ('"yttrium"',), "value"),
    (MCS26, line({"mineral": "helium", "period": "2025"}, "South Africa", high=1), ('"high": 1, "low": 0',), "value"),
    (SOURCES, record(LITHIUM, mineral="litium"), ('"litium"',), "unknown-mineral"),
    (SOURCES, record(LITHIUM, item="refinde"), ('"refinde"',), "unknown-item"),
    (SOURCES, record(LITHIUM, read_in="s99"), ('"s99"',), "unknown-short-key"),
    (SOURCES, lambda value: value["read_in"].update(s99="nowhere"), ('"s99"',), "unused-short-key"),
    (SOURCES, record(LITHIUM, period="2024-2021"), ('"2024-2021"',), "period"),
    (SOURCES, again("shares", LITHIUM, name="LITHIUM"), ('"LITHIUM"',), "shares-twice"),
    (SOURCES, line(LITHIUM, "Chile", code="CJ"), ('"CJ"',), "unknown-country"),
    (SOURCES, line(LITHIUM, "Argentina", name="Chile"), ('"code": "AR"', '"lithium"'), "country-twice"),
    (SOURCES, line(LITHIUM, "Chile", low=53), ('"low": 53', '"lithium"'), "value"),
    (SOURCES, line(LITHIUM, "Chile", published="/"), ('"published": "/"',), "unread-value"),
    (SOURCES, line(LITHIUM, "Chile", published="154", low=1), ('"published": "154"',), "out-of-range"),
    (
        SOURCES,
        line({"mineral": "phosphate-rock"}, "Peru", low_inclusive=True),
        ('"mineral": "phosphate-rock"',),
        "value",
    ),
    (STUDY, again("shares", VANADIUM, locator="p. 1"), ('"locator": "p. 1"',), "shares-twice"),
    (
        LITERATURE,
        record(IN_LITERATURE, publication="cn-lit-cobalt2109"),
        ('"cn-lit-cobalt2109"',),
        "unknown-publication",
    ),
    (
        LITERATURE,
        record(IN_LITERATURE, publication="cn-literature"),
        ('"publication": "cn-literature"', "cobalt"),
        "no-publication",
    ),
]


@pytest.mark.parametrize(("name", "change", "fragments", "code"), CASES, ids=[f"{case[0]}-{case[3]}" for case in CASES])
def test_a_rule_that_is_broken_once_is_told_once(
    lists: Lists, name: str, change: Change, fragments: tuple[str, ...], code: str
) -> None:
    lists.change(name, change)
    assert lists.found() == [(name, lists.line(name, *fragments), code)]


@pytest.mark.parametrize(("name", "folder"), [(MCS22, "production"), (SOURCES, "shares")])
def test_an_unknown_publication_of_a_file_is_told_where_it_is_named(lists: Lists, name: str, folder: str) -> None:
    lists.change(name, lambda value: value.update(publication="us-mcs-2062"))
    place = f"{folder}/us-mcs-2062.json"
    (lists.folder / name).rename(lists.folder / place)
    assert lists.found() == [(place, lists.line(place, '  "publication"'), "unknown-publication")]


@pytest.mark.parametrize(
    "apart", [{"item": "total"}, {"stage": "plant"}, {"counts": "gross weight"}, {"period": "2019"}]
)
def test_two_tables_of_one_mineral_are_told_apart_by_any_part_of_the_key(lists: Lists, apart: dict[str, str]) -> None:
    lists.change(MCS22, again("tables", COBALT, **apart))
    assert lists.found() == []


@pytest.mark.parametrize(
    "apart", [{"item": "total"}, {"counts": "ore"}, {"role": "producer"}, {"stage": "extraction"}, {"period": "2020"}]
)
def test_two_rows_of_one_mineral_are_told_apart_by_any_part_of_the_key(lists: Lists, apart: dict[str, str]) -> None:
    basis = {"stage_basis": "printed"} if "stage" in apart else {}
    lists.change(SOURCES, again("shares", LITHIUM, **apart, **basis))
    assert lists.found() == []


def test_a_country_may_have_two_lines_of_different_words(lists: Lists) -> None:
    lists.change(MCS22, line(COBALT, "China", name="Canada, recycled", code="CA"))
    assert lists.found() == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Chilee", "did you mean `CL` (Chile)?"),
        ("Nowhere", "use the ISO 3166-1 code of two letters; a new country first needs its names in the program"),
    ],
)
def test_the_printed_name_tells_which_code_is_meant(lists: Lists, name: str, hint: str) -> None:
    lists.change(SOURCES, line(LITHIUM, "Chile", code="CJ", name=name))
    assert lists.hint() == hint


@pytest.mark.parametrize(
    ("change", "hint"),
    [
        (line(COBALT, "China", low=None), 'write "low": 2200'),
        (line(COBALT, "China", published="NA", high=None), "take `low` out"),
    ],
)
def test_a_hint_says_what_to_write_and_what_to_take_out(lists: Lists, change: Change, hint: str) -> None:
    lists.change(MCS22, change)
    assert lists.hint() == hint


def test_every_country_that_has_names_here_is_in_the_data() -> None:
    data = Dataset()
    printed = {one.code for table in data.production for one in table.countries}
    printed |= {one.code for row in data.shares for one in row.countries}
    members = {one.code for one in data.economies}
    assert members - printed == {"MT"}
    assert (printed | members) - {None} == set(COUNTRIES)
    assert list(COUNTRIES) == sorted(COUNTRIES)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_two_countries_have_one_name(language: str) -> None:
    names = [label.text(language) for label in COUNTRIES.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (MCS22, record(COBALT, stage="mining")),
        (MCS22, record(COBALT, unit=" ")),
        (MCS22, record(COBALT, locator="")),
        (MCS22, record(COBALT, countries=None)),
        (MCS22, record(COBALT, world={"name": "World total"})),
        (MCS22, line(COBALT, "China", code="cn")),
        (MCS22, line(COBALT, "China", code="CHN")),
        (MCS22, line(COBALT, "China", estimated=False)),
        (MCS22, line(COBALT, "China", low="2200")),
        (MCS22, line(COBALT, "China", published=None)),
        (MCS22, total(COBALT, code="CN")),
        (MCS22, total(COBALT, without=[])),
        (MCS22, lambda value: entry(value, **COBALT).pop("locator")),
        (MCS22, lambda value: entry(value, **COBALT).pop("world")),
        (SOURCES, lambda value: entry(value, **LITHIUM).pop("locator")),
        (SOURCES, record(LITHIUM, role="importer")),
        (SOURCES, record(LITHIUM, stage="processing")),
        (SOURCES, record(LITHIUM, stage_basis="printed")),
        (SOURCES, record(LITHIUM, publication="us-mcs-2026")),
        (SOURCES, record(LITHIUM, countries=[])),
        (SOURCES, record(LITHIUM, period="2021-24")),
        (SOURCES, line(LITHIUM, "Chile", kind=None)),
        (SOURCES, line(LITHIUM, "Chile", published=None)),
        (SOURCES, line(LITHIUM, "Chile", high=None)),
        (SOURCES, line(LITHIUM, "Chile", high=101)),
        (SOURCES, line(LITHIUM, "Chile", kind="net_exporter")),
        (SOURCES, line(LITHIUM, "Chile", kind="withheld")),
        (SOURCES, line({"mineral": "phosphate-rock"}, "Peru", high_inclusive=None)),
        (LITERATURE, lambda value: entry(value, **IN_LITERATURE).pop("publication")),
    ],
)
def test_a_file_of_a_wrong_shape_is_refused(name: str, change: Change) -> None:
    value = json.loads((paths.lists() / name).read_text(encoding="utf-8"))
    schema = json.loads((paths.schemas() / f"{value['schema']}.schema.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    assert validator.is_valid(value)
    change(value)
    assert not validator.is_valid(value)
