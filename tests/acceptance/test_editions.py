"""Every published list: entries as printed, counts, kinds, tiers, and what their groups cover."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import minerals
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.acceptance.typed_editions import (
    ADDED_BY_US_2025,
    DROPPED_BY_US_2022,
    FIGURES,
    HELD_AND_STATED,
    KINDS,
    PRINTED,
)
from tests.running import run

ROOT = Path(__file__).parent.parent.parent
DATA = Dataset()


def names(edition: str) -> list[str]:
    return [member.name for member in minerals.edition(edition).members or ()]


def test_as_many_entries_are_held_as_each_publisher_states() -> None:
    held = {one["id"]: (one["held"], one["stated"]) for one in minerals.lists().to_dict()["editions"]}
    assert {name: held[name] for name in HELD_AND_STATED} == HELD_AND_STATED


def test_each_list_is_of_the_kind_that_its_publisher_gives_it() -> None:
    assert {name: minerals.edition(name).kind for name in HELD_AND_STATED} == {
        name: KINDS.get(name, "critical") for name in HELD_AND_STATED
    }


@pytest.mark.parametrize("edition", PRINTED)
def test_the_entries_are_those_printed_in_their_order(edition: str) -> None:
    assert ", ".join(names(edition)) == PRINTED[edition]


def test_the_us_list_of_2025_adds_ten_and_drops_none() -> None:
    before, after = (dict.fromkeys(name.casefold() for name in names(one)) for one in ("us-2022", "us-2025"))
    assert set(after) - set(before) == ADDED_BY_US_2025
    assert set(before) - set(after) == set()


def test_the_us_list_of_2022_drops_five() -> None:
    minerals_of = [{member.mineral for member in minerals.edition(one).members or ()} for one in ("us-2018", "us-2022")]
    groups_and_forms = {"rare-earths", "platinum-group-metals", "bauxite", "natural-graphite"}
    assert minerals_of[0] - minerals_of[1] - groups_and_forms == DROPPED_BY_US_2022


@pytest.mark.parametrize(
    ("edition", "tiers"),
    [
        ("kr-2023", [10]),
        ("za-2025", [5, 5, 11]),
        ("br-2021", [4, 16, 8]),
        ("tr-2025", [8, 19, 10]),
        ("cl-2026", [4, 5, 5]),
    ],
)
def test_tiers_hold_as_many_as_the_publisher_says(edition: str, tiers: list[int]) -> None:
    members = minerals.edition(edition).members or ()
    named = [member.tier for member in members if member.tier]
    assert [named.count(tier) for tier in dict.fromkeys(named)] == tiers


def test_brazil_has_24_minerals_in_28_entries_and_says_so() -> None:
    brazil = minerals.edition("br-2021")
    assert len({member.mineral for member in brazil.members or ()}) == 24
    assert "24 minerals" in (brazil.counting_rule or "")
    assert f"* br-2021: {brazil.counting_rule}" in run("lists", COLUMNS="400").stdout


def test_each_mineral_that_brazil_names_twice_stands_under_two_criteria() -> None:
    seen: dict[str, list[str | None]] = {}
    for member in minerals.edition("br-2021").members or ():
        seen.setdefault(member.mineral, []).append(member.tier)
    twice = {mineral: tiers for mineral, tiers in seen.items() if len(tiers) > 1}
    assert twice == {one: ["II", "III"] for one in ("copper", "graphite", "niobium", "uranium")}


@pytest.mark.parametrize(
    ("edition", "mineral", "covers", "basis"),
    [
        ("eu-2011", "rare-earths", 17, "same-series"),
        ("eu-2011", "platinum-group-metals", 6, "same-series"),
        ("eu-2014", "heavy-rare-earths", 10, "stated"),
        ("eu-2014", "light-rare-earths", 5, "stated"),
        ("eu-2014", "platinum-group-metals", 6, "stated"),
        ("eu-2023", "platinum-group-metals", 5, "stated"),
        ("eu-strategic-2024", "magnet-rare-earths", 7, "stated"),
        ("us-2018", "rare-earths", 15, "customary"),
        ("in-2023", "rare-earths", 15, "customary"),
        ("co-2023", "platinum-group-metals", 6, "stated"),
        ("co-2023", "construction-materials", 2, "stated"),
        ("co-2023", "silica-sand-and-silicon", 2, "stated"),
        ("ng-2020", "lead-zinc", 2, "stated"),
        ("ua-2023", "rare-earths", 15, "customary"),
    ],
)
def test_a_group_covers_what_its_publisher_says_it_does(edition: str, mineral: str, covers: int, basis: str) -> None:
    group = next(one for one in minerals.edition(edition).members or () if one.mineral == mineral)
    assert (len(group.covers), group.covers_basis) == (covers, basis)


def test_a_list_that_is_not_held_says_why() -> None:
    for one in minerals.editions():
        assert (one.members is None) == bool(one.members_reason), one.id


def test_symbols_printed_for_names_are_no_language() -> None:
    korea = minerals.edition("kr-2023")
    assert {member.language for member in korea.members or ()} == {"zxx", "en"}
    assert [member.name for member in korea.members or () if member.language == "en"] == ["Graphite"]


def test_every_printed_name_resolves_to_the_mineral_of_its_entry() -> None:
    for edition in minerals.editions():
        for member in edition.members or ():
            assert minerals.resolve(member.name).id == member.mineral, (edition.id, member.name)


@pytest.mark.parametrize(("publication", "mineral", "item", "year", "published"), FIGURES)
def test_a_figure_is_as_printed(publication: str, mineral: str, item: str | None, year: str, published: str) -> None:
    found = [
        figure.value.published
        for figure in DATA.figures
        if (figure.publication, figure.mineral, figure.item, figure.period) == (publication, mineral, item, year)
    ]
    assert published in found


@pytest.mark.parametrize(
    ("publication", "figures"),
    [
        ("eu-study-2023", 127),
        ("in-coal-2026", 1),
        ("us-mcs-2021", 28),
        ("us-mcs-2022", 102),
        ("us-mcs-2023", 545),
        ("us-mcs-2024", 533),
        ("us-mcs-2025", 564),
        ("us-mcs-2026", 595),
    ],
)
def test_a_publication_holds_as_many_figures_as_were_read(publication: str, figures: int) -> None:
    assert sum(figure.publication == publication for figure in DATA.figures) == figures


def test_one_file_made_by_the_guide_adds_an_edition_everywhere(tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    shutil.copytree(paths.lists(), folder)
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    blank = guide.split("```json\n")[1].split("```")[0]
    (folder / "editions" / "xx-2030.json").write_text(blank, encoding="utf-8")
    library = minerals.Library(folder)
    assert library.edition("xx-2030").held == 2
    assert [row.mineral.id for row in library.compare("XX").rows] == ["lithium", "platinum-group-metals"]
    marks = {row.mineral.id: row.marks["xx-2030"].text for row in library.matrix(grain="element").rows}
    assert (marks["lithium"], marks["iridium"], marks["platinum"], marks["rhodium"]) == ("x", "g", "g", "-")
    listed = {one.edition.id: one.listing for one in library.lookup("iridium").results[0].listed}
    assert listed["xx-2030"] == "group"
    assert "xx-2030" in {one.id for one in library.lists(as_of="2030-01-31").editions}
    assert "xx-2030" not in {one.id for one in library.lists(as_of="2030-01-30").editions}


def test_the_same_mineral_twice_in_one_tier_is_a_problem(tmp_path: Path) -> None:
    value = json.loads((paths.lists() / "editions" / "br-2021.json").read_text(encoding="utf-8"))
    for member in value["members"]:
        member["tier"] = "II"
    folder = tmp_path / "lists"
    shutil.copytree(paths.lists(), folder)
    (folder / "editions" / "br-2021.json").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    done = run("check", str(folder))
    assert done.returncode == 1
    for mineral in ("copper", "graphite", "niobium", "uranium"):
        assert f"`{mineral}` stands a second time" in done.stdout + done.stderr
