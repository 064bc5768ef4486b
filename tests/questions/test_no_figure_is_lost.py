"""No companion figure of a listed mineral is lost, and no cell depends on what stands beside it."""

from __future__ import annotations

from functools import cache

import pytest

import minerals
from minerals.domain.records import Edition, Figure
from minerals.questions.compare.place import GRAINS
from minerals.questions.compare.result import Comparison
from minerals.store.dataset import Dataset

DATA = Dataset()
REGISTER = DATA.register
WITH_FIGURES = [edition for edition in DATA.editions.values() if edition.members and edition.figures]
NEIGHBOURS = {"US": ("eu-2023", "cn-2016"), "EU": ("us-2025", "jp-2020")}


@cache
def comparison(*editions: str, grain: str) -> Comparison:
    return minerals.compare(*editions, grain=grain)


def is_about(figure: Figure, edition: Edition) -> bool:
    """Whether a figure is about a listed mineral, a form of it, or a group inside a listed group."""
    for member in edition.members or ():
        listed = member.mineral
        inside = {*REGISTER[listed].group, *member.covers}
        if figure.mineral == listed or REGISTER.is_form_of(figure.mineral, listed):
            return True
        if figure.mineral in inside and REGISTER.is_group(figure.mineral):
            return True
    return False


def lost(edition: Edition, grain: str, *beside: str) -> list[str]:
    shown = {
        (chosen.figure.mineral, chosen.figure.item, chosen.figure.value.published)
        for row in comparison(edition.id, *beside, grain=grain).all_rows
        for chosen in row.cells[edition.id].figures
    }
    newest = {
        (figure.mineral, figure.item): figure
        for figure in sorted(DATA.figures, key=lambda figure: figure.when or "")
        if figure.collection in edition.figures and is_about(figure, edition)
    }
    return sorted(
        f"{mineral} {item}: {figure.value.published}"
        for (mineral, item), figure in newest.items()
        if (mineral, item, figure.value.published) not in shown
    )


@pytest.mark.parametrize("edition", WITH_FIGURES, ids=lambda edition: edition.id)
@pytest.mark.parametrize("grain", ["printed", "commodity"])
def test_every_companion_figure_of_a_listed_mineral_stands_in_some_cell(edition: Edition, grain: str) -> None:
    assert lost(edition, grain) == []
    assert lost(edition, grain, *NEIGHBOURS.get(edition.jurisdiction, ("us-2025", "cn-2016"))) == []


@pytest.mark.parametrize("grain", GRAINS)
@pytest.mark.parametrize("jurisdiction", NEIGHBOURS)
def test_a_cell_does_not_depend_on_the_other_lists(jurisdiction: str, grain: str) -> None:
    for edition in WITH_FIGURES:
        if edition.jurisdiction != jurisdiction:
            continue
        alone = comparison(edition.id, grain=grain)
        beside = comparison(edition.id, *NEIGHBOURS[jurisdiction], grain=grain)
        cells = {row.mineral.id: row.cells[edition.id] for row in beside.all_rows}
        for row in alone.all_rows:
            assert cells[row.mineral.id] == row.cells[edition.id], (edition.id, row.mineral.id)


def test_a_figure_of_a_subgroup_is_printed_in_the_row_of_the_group_under_its_name() -> None:
    (row,) = minerals.compare("us-2025", minerals="rare earths").rows
    heavy = [chosen.figure for chosen in row.cells["us-2025"].figures if chosen.figure.mineral == "heavy-rare-earths"]
    assert [figure.value.published for figure in heavy] == ["100"]
    assert "100 heavy compounds" in minerals.table(minerals.compare("us-2025", minerals="rare earths"), width=80)
    (dysprosium,) = minerals.compare("us-2025", "eu-2023", grain="element", minerals="dysprosium").rows
    shown = {chosen.figure.mineral for chosen in dysprosium.cells["us-2025"].figures}
    assert shown == {"rare-earths"}, "the US list does not say which rare earths are heavy"
