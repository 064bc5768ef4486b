"""Figures that stand under a parent's item are found by the mineral that the item names."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import minerals
from minerals.api import Library
from minerals.domain.labels.items import ITEMS
from minerals.domain.records import Figure
from minerals.questions.compare.compare import compare
from minerals.questions.compare.options import Options
from minerals.questions.conflicts import conflicts
from minerals.questions.show.mineral import MineralShown
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.running import run
from tests.store.planted import Lists

FORMS = {
    "silicon-carbide": ("manufactured-abrasives", "silicon-carbide"),
    "silicon-metal": ("silicon", "metal"),
    "ferrosilicon": ("silicon", "ferrosilicon"),
    "titanium-metal": ("titanium", "sponge"),
    "titanium-dioxide-pigment": ("titanium", "pigment"),
    "chromite": ("chromium", "ore"),
}
"""Form -> the mineral and the item under which publications print its figures."""
OF_2023 = {
    "silicon carbide": "73",
    "silicon metal": "<50",
    "ferrosilicon": ">50",
    "titanium metal": ">95",
    "TiO2": "E",
}
"""What MCS 2024 prints for 2023."""


def profile(name: str) -> MineralShown:
    shown = minerals.show(name)
    assert isinstance(shown, MineralShown)
    return shown


def test_the_register_links_every_item_that_is_a_mineral_of_its_own() -> None:
    linked = {
        form.id: (printed.mineral, printed.item) for form in Dataset().register.values() for printed in form.item_of
    }
    assert linked == FORMS


def test_no_item_that_publications_print_is_the_name_of_another_mineral_without_a_link() -> None:
    data = Dataset()
    printed = [(figure.mineral, figure.item, figure.item_as_published) for figure in data.figures]
    printed += [(table.mineral, table.item, None) for table in data.production]
    printed += [(row.mineral, row.item, None) for row in data.shares]
    for mineral, item, as_published in printed:
        labels = [] if item is None else [ITEMS[item].en, ITEMS[item].zh]
        for words in (*labels, as_published):
            named = data.names.find(words) if words else None
            assert named in (None, mineral, data.register.subject(mineral, item)), (mineral, item, words)


@pytest.mark.parametrize("form", FORMS)
def test_history_and_profile_have_every_figure_of_a_form(form: str) -> None:
    data = Dataset()
    figures = [
        figure for figure in data.figures if (figure.mineral, figure.item) == FORMS[form] or figure.mineral == form
    ]
    found = minerals.history(form)
    assert len(list(found.records().rows)) == len(figures) > 0
    text = minerals.table(found)
    assert "No figure" not in text
    shown = {(newest.figure.mineral, newest.figure.item) for newest in profile(form).figures}
    assert FORMS[form] in shown


def test_silicon_metal_has_the_us_series_and_the_eu_figure() -> None:
    series = minerals.history("silicon metal").series
    assert [(one.jurisdiction, one.mineral, one.item) for one in series] == [
        ("EU", "silicon-metal", None),
        ("US", "silicon", "metal"),
    ]
    assert series[1].cell("2025", "us-mcs-2026").figures[0].value.published == ">50"  # type: ignore[union-attr]


@pytest.mark.parametrize(("name", "value"), OF_2023.items())
def test_an_audit_finds_the_figure_of_a_form(name: str, value: str) -> None:
    table = f"mineral,jurisdiction,publication,value,year\n{name},US,us-mcs-2024,{value},2023\n"
    cell = minerals.audit(io.BytesIO(table.encode())).cells[0]
    assert cell.published == (value,)
    assert cell.verdict not in ("cannot-check", "differs")


def test_a_comparison_shows_the_figure_of_a_form_in_the_row_of_the_form_without_naming_its_parent() -> None:
    answer = minerals.compare("us-doe-2023", "eu-2023", grain="printed")
    rows = {row.mineral.id: row for row in answer.rows}
    carbide = rows["silicon-carbide"].cells["us-doe-2023"].figures
    assert [(one.figure.value.published, one.figure.item, one.relation) for one in carbide] == [
        ("79", "silicon-carbide", "own")
    ]
    metal = rows["silicon-metal"].cells["us-doe-2023"].figures
    assert [one.figure.value.published for one in metal] == ["<50"]
    text = minerals.table(minerals.compare("us-doe-2023", grain="printed", minerals=["silicon carbide"]), width=120)
    assert "Silicon carbide  79^\n" in text
    silicon = [(one.figure.item, one.relation) for one in rows["silicon"].cells["us-doe-2023"].figures]
    assert silicon == [("total", "own"), ("ferrosilicon", "own"), ("metal", "own")]


def test_a_figure_recorded_as_a_form_and_one_recorded_as_an_item_replace_each_other() -> None:
    """Of one thing a cell shows one figure, however its publications record it."""
    answer = minerals.compare("eu-2023", "us-2025", grain="printed", minerals=["silicon-metal"])
    row = next(row for row in answer.rows if row.mineral.id == "silicon-metal")
    shown = {edition: [one.figure.value.published for one in cell.figures] for edition, cell in row.cells.items()}
    assert shown == {"eu-2023": ["64"], "us-2025": [">50"]}


def test_a_parts_list_has_the_figures_of_forms_and_of_minerals_on_no_list(tmp_path: Path) -> None:
    parts = b"material\nsilicon carbide\nTiO2\nargon\n"
    rows = Library().lookup_file(io.BytesIO(parts)).to_dict()["results"]
    us = [next(one["figures"] for one in row["dependence"] if one["edition"] == "us-2025") for row in rows]
    assert [(one["published"], one["item"]) for one in us[0]] == [("74", "silicon-carbide")]
    assert ("E", "pigment") in [(one["published"], one["item"]) for one in us[1]]
    assert [one["published"] for one in us[2]] == ["E"]
    (tmp_path / "parts.csv").write_bytes(parts)
    printed = run("lookup", "--file", tmp_path / "parts.csv", COLUMNS="120").stdout
    assert "no; related: silicon; (74)" in printed


def test_world_production_of_a_form_is_found_under_its_item() -> None:
    shown = profile("titanium metal")
    assert {(one.mineral, one.item) for one in shown.beside.production} == {("titanium", "sponge")}
    assert "titanium sponge" not in minerals.table(shown)
    assert profile("silicon-carbide").beside.suppliers


def with_figures(*figures: Figure) -> Dataset:
    """The data set with these figures alone."""
    data = Dataset()
    data.__dict__["figures"] = figures
    return data


def printed(publication: str, mineral: str, item: str, year: str) -> Figure:
    return next(
        figure
        for figure in Dataset().figures
        if (figure.publication, figure.mineral, figure.item, figure.period) == (publication, mineral, item, year)
    )


def test_a_thing_is_the_same_however_it_is_recorded() -> None:
    register = Dataset().register
    assert register.thing("silicon", "metal") == register.thing("silicon-metal", None) == ("silicon-metal", None)
    assert register.thing("silicon", "total") == ("silicon", "total")


def test_a_newer_figure_of_a_form_replaces_an_older_one_of_its_item() -> None:
    older = printed("us-mcs-2025", "silicon", "metal", "2024")
    newer = replace(printed("us-mcs-2026", "silicon", "metal", "2025"), mineral="silicon-metal", item=None)
    answer = compare(with_figures(older, newer), ["us-2025"], Options(), tool={})
    silicon = next(row for row in answer.rows if row.mineral.id == "silicon")
    assert [chosen.figure for chosen in silicon.cells["us-2025"].figures] == [newer]


def test_an_item_counts_as_the_figure_of_a_listed_form() -> None:
    data = with_figures(
        printed("us-mcs-2026", "silicon", "metal", "2025"), printed("us-mcs-2026", "titanium", "sponge", "2025")
    )
    mcs = data.publications["us-mcs-2026"]
    data.__dict__["publications"] = {**data.publications, mcs.id: replace(mcs, about=("EU",))}
    answer = compare(data, ["eu-2023"], Options(figures=("us-mcs-2026",)), tool={})
    assert answer.held[0].with_figure == 2


def test_conflicts_of_a_form_are_those_of_its_item() -> None:
    found = minerals.conflicts("ferrosilicon").conflicts
    assert [(one.mineral, one.item, one.jurisdiction) for one in found] == [("silicon", "ferrosilicon", "US")]
    assert found == tuple(one for one in minerals.conflicts("silicon").conflicts if one.item == "ferrosilicon")


def test_a_figure_of_a_form_and_one_of_its_item_can_disagree() -> None:
    older = printed("us-mcs-2025", "silicon", "ferrosilicon", "2024")
    newer = replace(printed("us-mcs-2026", "silicon", "ferrosilicon", "2024"), mineral="ferrosilicon", item=None)
    found = conflicts(with_figures(older, newer), (), 1, tool={}).conflicts
    assert [[figure.value.published for figure in one.figures] for one in found] == [[">50", "<50"]]


def test_an_audit_finds_the_literature_on_a_form_under_its_item() -> None:
    table = "mineral,jurisdiction,publication,value,year\nchromite,CN,,90,\n"
    cell = minerals.audit(io.BytesIO(table.encode())).cells[0]
    assert "90%" in {context.published for context in cell.beside if context.what == "literature"}


def _keep_the_sponge(value: dict[str, Any]) -> None:
    sponge = ("titanium", "sponge")
    value["figures"] = [record for record in value["figures"] if (record["mineral"], record.get("item")) == sponge]


def test_a_form_of_which_only_items_have_figures_counts_among_the_minerals_with_figures(tmp_path: Path) -> None:
    assert {"silicon-carbide", "titanium-dioxide-pigment", "manufactured-abrasives"} <= Dataset().with_figures
    assert "fluorine" not in Dataset().with_figures
    lists = Lists(Path(shutil.copytree(paths.lists(), tmp_path / "lists")))
    for file in (lists.folder / "dependence").iterdir():
        lists.change(f"dependence/{file.name}", _keep_the_sponge)
    assert Dataset(lists.folder).with_figures == {"titanium", "titanium-metal"}
