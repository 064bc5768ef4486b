"""The main job on the packaged data, held against numbers typed from the publications."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import minerals
from minerals.api import Library
from minerals.output.formats.json import as_json
from minerals.store import paths
from minerals.store.write import canonical
from tests.acceptance.typed_figures import EARLIER, ELSEWHERE, FIGURES

US, EU, CN = "us-2022", "eu-2020", "cn-2016"
ALL = (US, EU, CN)

# Which commodities are on which lists, read from the three lists by hand.
OVERLAP = {
    (US, EU, CN): "aluminium antimony cobalt fluorspar graphite lithium rare-earths tungsten",
    (US, EU): "baryte beryllium bismuth gallium germanium hafnium indium magnesium niobium platinum-group-metals "
    "scandium tantalum titanium vanadium",
    (US, CN): "chromium nickel tin zirconium",
    (EU, CN): "coal phosphorus",
    (US,): "arsenic caesium manganese rubidium tellurium zinc",
    (EU,): "boron natural-rubber silicon strontium",
    (CN,): "copper gold iron molybdenum natural-gas oil potash uranium",
}
BATTERY_ROWS = (
    "aluminium antimony cobalt copper graphite iron lithium magnesium manganese nickel niobium phosphorus rare-earths "
    "silicon tin titanium vanadium zinc"
)


@pytest.fixture(scope="module")
def answer() -> dict[str, Any]:
    return json.loads(as_json(minerals.compare(*ALL).to_dict()))  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def battery() -> dict[str, Any]:
    return json.loads(as_json(minerals.compare(*ALL, battery=True).to_dict()))  # type: ignore[no-any-return]


def cell(answer: dict[str, Any], row: str, edition: str) -> dict[str, Any]:
    return next(one for one in answer["rows"] if one["mineral"] == row)["cells"][edition]  # type: ignore[no-any-return]


def misplaced(answer: dict[str, Any]) -> list[str]:
    """Commodities whose set of lists is not the one typed above, each with both."""
    expected = {mineral: on for on, named in OVERLAP.items() for mineral in named.split()}
    found = {mineral: tuple(one["editions"]) for one in answer["overlap"] for mineral in one["minerals"]}
    return [
        f"{mineral}: expected on {expected.get(mineral)}, found on {found.get(mineral)}"
        for mineral in sorted({*expected, *found})
        if expected.get(mineral) != found.get(mineral)
    ]


def test_every_commodity_is_on_the_lists_on_which_it_was_read(answer: dict[str, Any]) -> None:
    assert misplaced(answer) == []
    assert len(answer["rows"]) == answer["total_rows"] == 46
    assert [len(one["minerals"]) for one in answer["overlap"]] == [8, 14, 4, 2, 6, 4, 8]


def test_one_member_with_a_wrong_mineral_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    shutil.copytree(paths.lists(), folder)
    file = folder / "editions" / "us-2022.json"
    edition = json.loads(file.read_text(encoding="utf-8"))
    zinc = next(member for member in edition["members"] if member["name"] == "zinc")
    zinc["mineral"] = "copper"
    file.write_bytes(canonical(edition))
    answer = Library(folder).compare(*ALL).to_dict()
    assert misplaced(answer) == [
        f"copper: expected on {(CN,)}, found on {(US, CN)}",
        f"zinc: expected on {(US,)}, found on None",
    ]


def test_the_members_reconcile(answer: dict[str, Any]) -> None:
    counted = [(one["id"], one["stated"], one["held"], one["placed"], one["with_figure"]) for one in answer["editions"]]
    assert counted == [(US, 50, 50, 50, 31), (EU, 30, 30, 30, 16), (CN, 24, 24, 24, 0)]
    for edition, held in ((US, 50), (EU, 30), (CN, 24)):
        homes = [
            member["name"]
            for row in answer["rows"]
            if row["cells"][edition]["listing"] in ("name", "members", "form")
            for member in row["cells"][edition]["members"]
        ]
        assert len(homes) == len(set(homes)) == held


@pytest.fixture(scope="module")
def earlier() -> dict[str, Any]:
    return json.loads(as_json(minerals.compare(as_of="2021-06-01").to_dict()))  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def elsewhere() -> dict[str, Any]:
    return json.loads(as_json(minerals.compare("in-2023", "br-2021").to_dict()))  # type: ignore[no-any-return]


def named(typed: tuple[Any, ...]) -> str:
    return f"{typed[0]}-{typed[2]}-{typed[3]}-{typed[4]}"


def assert_as_typed(answer: dict[str, Any], typed: tuple[Any, ...]) -> None:
    edition, row, *rest = typed
    keys = ("of", "item", "published", "kind", "low", "high", "low_inclusive", "high_inclusive")
    more = ("approximate", "publication", "period", "basis")
    found = [tuple(one[key] for key in keys + more) for one in cell(answer, row, edition)["figures"]]
    assert Counter(found)[tuple(rest)] == 1, f"{rest} is not once among {found}"


@pytest.mark.parametrize("typed", FIGURES, ids=named)
def test_a_figure_is_as_typed_from_its_publication(answer: dict[str, Any], typed: tuple[Any, ...]) -> None:
    assert_as_typed(answer, typed)


@pytest.mark.parametrize("typed", EARLIER, ids=named)
def test_an_earlier_figure_is_as_typed_from_its_publication(earlier: dict[str, Any], typed: tuple[Any, ...]) -> None:
    assert_as_typed(earlier, typed)


@pytest.mark.parametrize("typed", ELSEWHERE, ids=named)
def test_a_figure_of_another_economy_is_as_typed(elsewhere: dict[str, Any], typed: tuple[Any, ...]) -> None:
    assert_as_typed(elsewhere, typed)


def test_a_publication_that_states_no_year_is_named_without_one() -> None:
    head = minerals.table(minerals.compare("in-2023", "br-2021"), width=120).split("\n")[2]
    assert " ".join(head.split()) == "Mineral Critical Minerals for India, copy Resolution CTAPME 2/2021, copy"
    narrow = minerals.table(minerals.compare("in-2023", "br-2021"), width=60)
    assert "India 2023: Critical Minerals for India" in narrow
    assert "for ," not in narrow


def test_the_typed_figures_are_many_and_different() -> None:
    assert len(set(FIGURES)) == len(FIGURES) >= 40
    assert {typed[0] for typed in FIGURES} == set(ALL)


def test_battery_keeps_the_rows_that_a_source_ties_to_a_battery(battery: dict[str, Any]) -> None:
    assert [row["mineral"] for row in battery["rows"]] == sorted(BATTERY_ROWS.split())
    assert battery["shown"] == 18
    assert battery["total_rows"] == 46


def test_battery_leaves_overlap_and_reconciliation_whole(answer: dict[str, Any], battery: dict[str, Any]) -> None:
    assert battery["overlap"] == answer["overlap"]
    assert battery["editions"] == answer["editions"]


def test_the_literature_on_china_is_one_span(answer: dict[str, Any]) -> None:
    cobalt = cell(answer, "cobalt", CN)["span"]
    assert (cobalt["low"], cobalt["high"], cobalt["publications"], cobalt["years"]) == (90, 97, 5, [2016, 2019])
    assert cobalt["bounds"] == []
    lithium = cell(answer, "lithium", CN)["span"]
    assert (lithium["low"], lithium["low_approximate"], lithium["high"], lithium["high_approximate"]) == (
        55,
        True,
        80,
        False,
    )
    potash = cell(answer, "potash", CN)["span"]
    assert (potash["low"], potash["bounds"]) == (90, [{"kind": "below", "number": 70, "included": False}])
    zirconium = cell(answer, "zirconium", CN)["span"]
    assert (zirconium["low"], zirconium["bounds"]) == (80, [{"kind": "above", "number": 90, "included": False}])
    assert cell(answer, "phosphorus", CN)["span"]["statements"] == ["net_importer"]
    assert cell(answer, "tin", CN)["span"] is None


def test_no_figure_is_shown_that_the_rule_does_not_select(answer: dict[str, Any]) -> None:
    shown = {
        (row, edition): [one["published"] for one in cell(answer, row, edition)["figures"]]
        for row, edition in (
            ("aluminium", US),
            ("aluminium", EU),
            ("rare-earths", US),
            ("rare-earths", EU),
            ("graphite", EU),
        )
    }
    assert shown == {
        ("aluminium", US): ["44", "54", ">75"],
        ("aluminium", EU): ["87 %", "64"],
        # The last two are of the next edition: heavy rare earths, a group inside this one, and yttrium.
        ("rare-earths", US): [">90", "E", "100", "100"],
        ("rare-earths", EU): ["100", "100"],
        ("graphite", EU): ["98%"],
    }


def test_scandium_has_its_own_row_and_china_leaves_it_open(answer: dict[str, Any]) -> None:
    assert cell(answer, "scandium", US)["listing"] == "name"
    assert cell(answer, "scandium", EU)["listing"] == "name"
    assert cell(answer, "scandium", CN)["listing"] == "unknown"


def test_fifteen_rare_earths_stand_in_one_row(answer: dict[str, Any]) -> None:
    assert cell(answer, "rare-earths", US)["listing"] == "members"
    assert len(cell(answer, "rare-earths", US)["members"]) == 15
    assert [one["name"] for one in cell(answer, "rare-earths", CN)["members"]] == ["稀土"]


@pytest.mark.parametrize("battery", [False, True])
def test_the_json_keeps_its_promise(battery: bool) -> None:
    schema = json.loads((paths.schemas() / "comparison.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(minerals.compare(*ALL, battery=battery).to_dict())


def test_the_json_is_the_same_bytes_on_every_run() -> None:
    runs = {
        subprocess.run(
            [sys.executable, "-m", "minerals", "compare", "--format", "json"],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "0", "1", "4242")
    }
    assert len(runs) == 1
    text = runs.pop().decode("utf-8")
    assert "稀土" in text
    assert "\\u" not in text


def test_the_default_is_the_newest_held_list_of_each() -> None:
    answer = minerals.compare().to_dict()
    assert answer == minerals.compare("us-2025", "eu-2023", "cn-2016").to_dict()
    newer = [note["edition"] for note in answer["notes"] if note["code"] == "newer-edition-not-held"]
    assert newer == ["cn-2026"]


def test_the_frame_has_one_row_per_figure_and_per_cell_without_one(answer: dict[str, Any]) -> None:
    frame = minerals.compare(*ALL).frame
    cells = [cell for row in answer["rows"] for cell in row["cells"].values()]
    counted = {record: frame.filter(frame["record"] == record).height for record in ("figure", "listing")}
    assert counted == {"figure": sum(len(cell["figures"]) for cell in cells), "listing": 37}
    assert frame.height == sum(len(cell["figures"]) or 1 for cell in cells) == 197
    lithium = frame.filter((frame["row"] == "lithium") & (frame["edition"] == US)).row(0, named=True)
    assert (lithium["published"], lithium["kind"], lithium["low"]) == (">25", "above", 25)
