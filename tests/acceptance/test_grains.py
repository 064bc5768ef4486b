"""One comparison at three grains: each accounts for every member, in its own way."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import minerals
from minerals.questions.compare.place import GRAINS
from minerals.store import paths

US, EU, CN = "us-2022", "eu-2020", "cn-2016"
ALL = (US, EU, CN)


@cache
def answer(grain: str) -> dict[str, Any]:
    return minerals.compare(*ALL, grain=grain).to_dict()


def cell(grain: str, row: str, edition: str) -> dict[str, Any]:
    return next(one for one in answer(grain)["rows"] if one["mineral"] == row)["cells"][edition]  # type: ignore[no-any-return]


def test_seventy_five_printed_forty_six_commodities_sixty_four_elements_and_promethium() -> None:
    assert {grain: answer(grain)["total_rows"] for grain in GRAINS} == {"printed": 75, "commodity": 46, "element": 65}
    on_none = [one["minerals"] for one in answer("element")["overlap"] if not one["editions"]]
    assert on_none == [["promethium"]]


@pytest.mark.parametrize("grain", GRAINS)
def test_every_member_is_placed_at_every_grain(grain: str) -> None:
    counted = [(one["id"], one["held"], one["placed"], one["with_figure"]) for one in answer(grain)["editions"]]
    assert counted == [(US, 50, 50, 31), (EU, 30, 30, 16), (CN, 24, 24, 0)]


def test_at_element_grain_a_group_stands_once_for_each_element_that_it_covers() -> None:
    through = {
        edition: [
            member["name_en"]
            for row in answer("element")["rows"]
            if row["cells"][edition]["listing"] == "group"
            for member in row["cells"][edition]["members"]
        ]
        for edition in ALL
    }
    assert through[US] == []
    assert {name: through[EU].count(name) for name in set(through[EU])} == {
        "Heavy Rare Earth Elements": 10,
        "Light Rare Earth Elements": 5,
        "Platinum Group Metals": 5,
    }
    assert through[CN] == ["rare earths"] * 15


def test_praseodymium_is_named_covered_by_the_series_and_covered_by_custom() -> None:
    found = {edition: cell("element", "praseodymium", edition) for edition in ALL}
    assert [found[edition]["listing"] for edition in ALL] == ["name", "group", "group"]
    assert [found[edition]["members"][0]["name"] for edition in ALL] == [
        "praseodymium",
        "Light Rare Earth Elements",
        "稀土",
    ]
    assert [found[edition]["members"][0]["covers_basis"] for edition in ALL] == [None, "same-series", "customary"]


def test_a_basis_that_is_not_stated_is_seen_in_the_table() -> None:
    text = minerals.table(minerals.compare(*ALL, grain="element", minerals=["praseodymium"]), width=120)
    assert "in light (same series)" in text
    assert "in rare earths (customary)" in text
    assert "what the group covers follows custom" in text


@pytest.mark.parametrize("element", ["promethium", "scandium"])
def test_what_the_chinese_group_may_cover_is_unknown(element: str) -> None:
    assert cell("element", element, CN)["listing"] == "unknown"


def test_an_element_without_a_figure_of_its_own_shows_its_group_s_named_as_such() -> None:
    figures = cell("element", "cerium", US)["figures"]
    assert [(one["published"], one["of"], one["relation"]) for one in figures] == [
        (">90", "rare-earths", "group"),
        ("E", "rare-earths", "group"),
    ]
    text = minerals.table(minerals.compare(US, grain="element", minerals=["cerium"]), width=100)
    assert ">90 compounds of rare earths" in text


def test_at_printed_grain_each_id_stands_by_itself_and_sees_its_forms() -> None:
    assert cell("printed", "bauxite", EU)["listing"] == "name"
    assert cell("printed", "bauxite", US)["listing"] == "form"
    assert cell("printed", "bauxite", CN)["listing"] == "form"
    assert [one["published"] for one in cell("printed", "bauxite", EU)["figures"]] == ["87 %"]
    assert cell("printed", "rare-earths", EU)["listing"] == "members"
    light = cell("printed", "light-rare-earths", US)
    assert (light["listing"], len(light["members"])) == ("unknown", 15), (
        "which of them are light, the list does not say"
    )


@pytest.mark.parametrize("grain", GRAINS)
def test_the_json_of_every_grain_keeps_its_promise(grain: str) -> None:
    schema = json.loads((paths.schemas() / "comparison.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(answer(grain))


@settings(max_examples=40)
@given(st.lists(st.sampled_from(ALL), min_size=1, max_size=3, unique=True), st.sampled_from(GRAINS), st.booleans())
def test_the_overlap_adds_up_to_the_rows_and_the_filters_cut_them_so(
    names: list[str], grain: str, battery: bool
) -> None:
    whole = minerals.compare(*names, grain=grain).to_dict()
    assert sum(len(one["minerals"]) for one in whole["overlap"]) == whole["total_rows"]
    shown = {
        on: [row["mineral"] for row in minerals.compare(*names, grain=grain, on=on).to_dict()["rows"]]
        for on in ("all", "some", *(f"only:{name}" for name in names))
    }
    for one in whole["overlap"]:
        on = one["editions"]
        if len(on) == len(names):
            assert one["minerals"] == shown["all"]
        if len(on) == 1:
            assert one["minerals"] == shown[f"only:{on[0]}"]
    some = [mineral for one in whole["overlap"] if 1 < len(one["editions"]) < len(names) for mineral in one["minerals"]]
    assert sorted(some) == shown["some"]
    narrowed = minerals.compare(*names, grain=grain, battery=battery, on="all").to_dict()
    assert narrowed["overlap"] == whole["overlap"]
    assert narrowed["editions"] == whole["editions"]
