"""The rules of claims, each broken once; and the shapes that their schema refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.store import paths
from tests.store.planted import Lists, entry

REVIEW = "claims/review-2022.json"
FIRST = "table 2, United States, row 1"
NICKEL = "table 2, United States, row 8"
CHINA = "table 2, China (2016 catalogue), the one row"
LITHIUM_ORE = "section 3.1, second sentence group, on lithium"
Change = Callable[[dict[str, Any]], object]


def claim(locator: str, /, **values: object) -> Change:
    return lambda value: entry(value, locator=locator).update(values)


def named(locator: str, /, **values: object) -> Change:
    return lambda value: entry(value, locator=locator)["minerals"][-1].update(values)


def again(locator: str, /, **values: object) -> Change:
    return lambda value: value["claims"].append({**entry(value, locator=locator), **values})


CASES: list[tuple[Change, tuple[str, ...], str]] = [
    (named(FIRST, mineral="antimny"), ('"antimny"',), "unknown-mineral"),
    (named(CHINA, mineral="crystaline-graphite"), ('"crystaline-graphite"',), "unknown-mineral"),
    (claim(FIRST, attributed_to="us-mcs-2202"), ('"us-mcs-2202"',), "unknown-publication"),
    (claim(FIRST, edition="us-2202"), ('"us-2202"',), "unknown-edition"),
    (claim(FIRST, edition="eu-2020"), ('row 1"', '"US"'), "claim-about-another"),
    (claim(FIRST, measure="m9"), ('"m9"',), "unknown-short-key"),
    (claim(FIRST, read_in="s9"), ('"s9"',), "unknown-short-key"),
    (lambda value: value["measures"].update(m9="external dependence"), ('"m9"',), "unused-short-key"),
    (claim(FIRST, low=84), ('"low": 84',), "value"),
    (claim(FIRST, published="/"), ('row 1"', '"US"'), "unread-value"),
    (claim(FIRST, reading="as it stands"), ('"as it stands"',), "needless-reading"),
    (claim(NICKEL, published="48%"), ('"48%"',), "value"),
    (claim(LITHIUM_ORE, item="oer"), ('"oer"',), "unknown-item"),
    (again(FIRST, locator="table 2, United States, row 16"), ('row 16"',), "claim-twice"),
    (named(CHINA, mineral="copper"), (CHINA,), "claim-twice"),
    (claim("table 2, United States, row 2", locator=FIRST), ('"mineral": "cobalt"', FIRST), "locator-twice"),
]


@pytest.mark.parametrize(("change", "fragments", "code"), CASES, ids=[case[2] for case in CASES])
def test_a_rule_that_is_broken_once_is_told_once(
    lists: Lists, change: Change, fragments: tuple[str, ...], code: str
) -> None:
    lists.change(REVIEW, change)
    assert lists.found() == [(REVIEW, lists.line(REVIEW, *fragments), code)]


def test_an_unknown_third_party_is_told_where_it_is_named(lists: Lists) -> None:
    lists.change(REVIEW, lambda value: value.update(publication="review-2202"))
    (lists.folder / REVIEW).rename(lists.folder / "claims" / "review-2202.json")
    place = "claims/review-2202.json"
    assert lists.found() == [(place, lists.line(place, '  "publication"'), "unknown-publication")]


def test_one_mineral_may_be_claimed_of_several_jurisdictions_and_in_several_parts(lists: Lists) -> None:
    def repeat(value: dict[str, Any]) -> None:
        first = entry(value, locator=FIRST)
        value["claims"] += [
            {**first, "part": "section-4", "locator": "section 4"},
            {**first, "item": "ore", "item_as_published": "矿石", "locator": "table 2, United States, row 16"},
        ]

    lists.change(REVIEW, repeat)
    assert lists.found() == []


def test_a_hint_names_the_edition_that_comes_close(lists: Lists) -> None:
    lists.change(REVIEW, claim(FIRST, edition="us-2202"))
    assert "`us-2022`" in lists.hint()


@pytest.mark.parametrize(
    ("locator", "changes"),
    [
        (FIRST, {"minerals": []}),
        (FIRST, {"minerals": [{"mineral": "antimony"}]}),
        (FIRST, {"attributed_to": None}),
        (FIRST, {"attributed_as": "its reference [1]"}),
        (FIRST, {"low": -1}),
        (FIRST, {"kind": "slash"}),
        (FIRST, {"item": "ore"}),
        (FIRST, {"jurisdiction": "us"}),
        (NICKEL, {"low": 0, "high": 0}),
        (LITHIUM_ORE, {"use_en": "battery"}),
        (LITHIUM_ORE, {"attributed_as": " "}),
    ],
)
def test_a_claim_of_a_wrong_shape_is_refused(locator: str, changes: dict[str, object]) -> None:
    schema = json.loads((paths.schemas() / "claims.schema.json").read_text(encoding="utf-8"))
    value = json.loads((paths.lists() / REVIEW).read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    assert validator.is_valid(value)
    entry(value, locator=locator).update(changes)
    assert not validator.is_valid(value)
