"""The page of one mineral, read back."""

from __future__ import annotations

from functools import cache

import pytest

import minerals
from minerals.errors import MineralsError
from tests.dom import Element, read


@cache
def tree() -> Element:
    return read(minerals.report("锂"))


def test_each_newest_figure_has_a_strip_beside_its_value() -> None:
    drawn = []
    for line in tree().all("table", cls="one")[0].all("tr"):
        for lane in line.all(cls="l"):
            shapes = [(shape.name, shape.attributes.get("cx", "")) for shape in lane.one("svg").all()]
            drawn.append((shapes, lane.one("b").text(), line.all("td")[1].text()))
    assert ([("circle", "100%")], "100", "Lithium (oxides and carbonates)") in drawn
    assert (
        [("line", ""), ("line", "")],
        "in words",
        "lithium, “mainly rely on import to meet domestic demand”",
    ) not in drawn
    assert ([("line", "")], "in words", "lithium, “mainly rely on import to meet domestic demand”") in drawn
    assert ([("rect", ""), ("line", "")], ">50", "LITHIUM") in drawn


def test_the_largest_producers_have_their_shares_of_the_printed_total() -> None:
    produced = tree().all("table", cls="one")[1]
    first = produced.all("tr")[0]
    assert (first.one("th").text(), first.one("th").text("zh")) == ("Australia", "澳大利亚")
    assert first.one("b").text() == "32 %"
    assert first.all("td")[-1].text() == "92000"
    assert [line.one("th").text() for line in produced.all("tr")][1:] == ["China", "Chile", "Zimbabwe", "Argentina"]


def test_the_profile_and_all_years_stand_in_both_languages() -> None:
    assert "battery-grade lithium" in tree().text()
    assert "最大生产国" in tree().text("zh")
    assert "最大生产国" not in tree().text()
    ids = [element.attributes["id"] for element in tree().walk() if "id" in element.attributes]
    assert len(ids) == len(set(ids))


def test_a_code_of_a_jurisdiction_is_no_mineral() -> None:
    page = read(minerals.report("IN"))
    assert page.one("h1").text().startswith("Critical minerals: India")


def test_a_page_of_a_mineral_takes_no_option_of_a_comparison() -> None:
    with pytest.raises(MineralsError, match="takes no option `battery`"):
        minerals.report("lithium", battery=True)


def test_an_unknown_name_is_said_with_near_misses() -> None:
    with pytest.raises(MineralsError, match="edition or mineral `lithuim`: did you mean `lithium`"):
        minerals.report("lithuim")


def test_a_page_knows_two_languages() -> None:
    assert read(minerals.report("lithium", language="zh")).one("html").attributes["data-l"] == "zh"
    with pytest.raises(MineralsError, match="language `fr`"):
        minerals.report("lithium", language="fr")
