"""Figures that stand under a parent's item are found by the mineral that the item names."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

import minerals
from minerals.api import Library
from minerals.domain.labels.items import ITEMS
from minerals.questions.show import MineralShown
from minerals.store.dataset import Dataset
from tests.running import run

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


def test_conflicts_of_a_form_are_those_of_its_item() -> None:
    assert minerals.conflicts("titanium metal").conflicts == tuple(
        one for one in minerals.conflicts("titanium").conflicts if one.item == "sponge"
    )
