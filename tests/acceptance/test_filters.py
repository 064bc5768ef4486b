"""Every question of one comparison: which rows, in which order, from which publication."""

from __future__ import annotations

import inspect
from dataclasses import fields
from typing import Any

import pytest

import minerals
from minerals.errors import MineralsError, UnknownNameError
from minerals.questions.compare.options import Options

ALL = ("us-2022", "eu-2020", "cn-2016")


def rows(**asked: Any) -> list[str]:
    return [row.mineral.id for row in minerals.compare(*ALL, **asked).rows]


def test_on_all_gives_the_eight() -> None:
    assert rows(on="all") == [
        "aluminium",
        "antimony",
        "cobalt",
        "fluorspar",
        "graphite",
        "lithium",
        "rare-earths",
        "tungsten",
    ]


def test_on_only_china_gives_the_eight_of_china_alone() -> None:
    assert rows(on="only:cn-2016") == [
        "copper",
        "gold",
        "iron",
        "molybdenum",
        "natural-gas",
        "oil",
        "potash",
        "uranium",
    ]


def test_on_some_is_several_but_not_all() -> None:
    assert len(rows(on="some")) == 14 + 4 + 2


def test_a_mineral_keeps_the_row_that_holds_it() -> None:
    assert rows(minerals=["bauxite"]) == ["aluminium"]
    assert rows(minerals=["praseodymium", "Li"]) == ["lithium", "rare-earths"]
    assert rows(minerals=["稀土"]) == ["rare-earths"]
    assert len(rows(minerals=["rare earths"], grain="element")) == 16  # promethium too
    assert rows(minerals=["graphite"], grain="printed") == ["crystalline-graphite", "graphite", "natural-graphite"]


def test_a_cell_keeps_what_a_source_ties_to_it() -> None:
    assert rows(cells=["lead-acid"]) == ["antimony"]
    assert rows(cells=["nickel-metal-hydride"]) == ["rare-earths"]
    assert "scandium" in rows(cells=["fuel-cell"])
    assert rows(parts=["current-collector"]) == ["aluminium", "copper"]
    assert rows(parts=["electrolyte"]) == ["lithium"]


def test_fuel_cells_are_named_when_they_are_asked_for() -> None:
    text = minerals.table(minerals.compare(*ALL, cells=["fuel-cell"], minerals=["scandium"]), width=120)
    assert "fuel cell US" in text


def test_minimum_dependence_tells_certain_from_possible() -> None:
    answer = minerals.compare(*ALL, min_dependence=50)
    certain = {row.mineral.id for row in answer.rows}
    may_be = {(row.mineral.id, edition) for row, edition in answer.may_be}
    assert "antimony" in certain  # US 84
    assert ("antimony", "us-2022") not in may_be
    assert ("lithium", "us-2022") in may_be  # >25
    assert "lithium" in certain  # EU 100
    assert ("copper", "eu-2020") in may_be  # 82 in brackets and earlier
    assert ("niobium", "eu-2020") in may_be  # 100, but of an earlier publication
    assert "copper" in certain  # China 60.93~78.09: by the lowest
    assert ("aluminium", "cn-2016") in may_be  # 45.18~78.6
    assert ("phosphorus", "cn-2016") in may_be  # net importer
    assert not any(mineral == "hafnium" for mineral, _ in may_be)  # 0 and n/a
    assert "silicon" not in certain  # <50 in brackets; 64 earlier


def test_minimum_dependence_names_below_what_may_be() -> None:
    text = minerals.table(minerals.compare(*ALL, min_dependence=50), width=400)
    may_be = next(line for line in text.splitlines() if line.startswith("May be at or above 50"))
    assert "lithium US 2022 >25" in may_be
    assert "antimony" not in may_be


def test_the_ends_of_the_scale_count() -> None:
    full, least = rows(min_dependence=100), rows(min_dependence=0)
    assert "gallium" in full  # US 100
    assert "cobalt" not in full  # 76, 86, 90~97
    assert "hafnium" in least  # EU 0
    assert "caesium" not in least  # on the list, no figure
    assert "rubidium" not in least


def test_rows_can_stand_by_number_of_lists_or_by_dependence() -> None:
    by_lists = rows(sort="lists")
    assert by_lists[:8] == rows(on="all")
    by_dependence = rows(sort="dependence:us-2022", minerals=["copper", "boron", "lithium", "gallium", "caesium"])
    assert by_dependence == ["boron", "lithium", "copper", "gallium", "caesium"]


def test_another_publication_can_speak_in_place_of_the_companion() -> None:
    answer = minerals.compare(*ALL, figures=["us-mcs-2023"], minerals=["nickel"])
    us, eu = (answer.rows[0].cells[edition].figures for edition in ("us-2022", "eu-2020"))
    assert [(one.figure.value.published, one.figure.period, one.basis) for one in us] == [("56", "2022", "companion")]
    assert [one.figure.publication for one in eu] == ["eu-study-2017"]


def test_an_empty_result_says_so_in_words() -> None:
    nothing = minerals.compare(*ALL, on="all", cells=["sodium-ion"])
    assert nothing.rows == ()
    for width in (40, 80, 200):
        assert minerals.table(nothing, width=width).startswith("No row matches.\n")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"on": "al"}, "`all`"),
        ({"on": "only:cn-2061"}, "`cn-2016`"),
        ({"on": "all:cn-2016"}, "takes no edition"),
        ({"on": "only"}, "edition"),
        ({"grain": "elements"}, "`element`"),
        ({"cells": ["lithium-iron"]}, "`lithium-ion`"),
        ({"parts": ["kathode"]}, "`cathode`"),
        ({"sort": "dependence:us-2023"}, "`us-2022`"),
        ({"sort": "dependance"}, "dependence"),
        ({"figures": ["us-mcs-2032"]}, "`us-mcs-20"),
        ({"min_dependence": 101}, "0 to 100"),
        ({"minerals": ["litium"]}, "`lithium`"),
    ],
)
def test_a_word_that_means_nothing_is_refused_with_near_misses(asked: dict[str, Any], said: str) -> None:
    with pytest.raises(MineralsError, match=said) as refused:
        minerals.compare(*ALL, **asked)
    assert refused.value.exit_code == 2


def test_figures_of_a_publication_without_any_are_refused() -> None:
    with pytest.raises(UnknownNameError, match="publication with figures"):
        minerals.compare(*ALL, figures=["us-fr-2022-04027"])


def test_python_can_ask_for_all_that_a_comparison_answers() -> None:
    asked = set(inspect.signature(minerals.Library.compare).parameters) - {"self", "names"}
    assert asked == {field.name for field in fields(Options)}


def test_a_collection_or_a_publication_about_others_cannot_stand_in_for_the_companion() -> None:
    with pytest.raises(MineralsError, match="collects several publications"):
        minerals.compare(*ALL, figures=["cn-literature"])
    with pytest.raises(MineralsError, match="no figures about the economies compared"):
        minerals.compare("us-2022", figures=["eu-study-2017"])


def test_an_approximate_span_is_never_certain() -> None:
    answer = minerals.compare("cn-2016", min_dependence=55, minerals=["lithium"])
    assert answer.rows == ()
    assert [(row.mineral.id, edition) for row, edition in answer.may_be] == [("lithium", "cn-2016")]


def test_the_line_of_what_may_be_leaves_out_figures_that_cannot_be() -> None:
    text = minerals.table(minerals.compare("us-2022", min_dependence=80, minerals=["aluminium"]), width=200)
    assert "at or above 80 (1): aluminium US 2022 >75* bauxite." in text


def test_open_bounds_have_their_place_among_the_values() -> None:
    named = ["potash", "gold", "tin", "uranium"]
    # Gold 65.57 to 79, uranium above 70, potash 90 beside a bound of 70; nothing of tin.
    assert rows(sort="dependence:cn-2016", minerals=named) == ["gold", "uranium", "potash", "tin"]


def test_a_chinese_name_sorts_by_its_pinyin() -> None:
    text = minerals.table(
        minerals.compare("us-2022", grain="element", minerals=["铝", "镥", "锂"]), width=120, language="zh"
    )
    order = [line.split()[0] for line in text.splitlines() if line.startswith(("铝", "镥", "锂"))]
    assert order == ["锂", "镥", "铝"]
