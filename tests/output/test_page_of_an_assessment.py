"""The page of an assessment, read back."""

from __future__ import annotations

import re
from functools import cache

import pytest

import minerals
from minerals.errors import UnknownNameError
from tests.dom import Element, read
from tests.running import run

BEFORE, AFTER = "2026-02-05", "2026-02-06"
"""The days before and of MCS 2026."""


@cache
def source(viewer: str = "EU") -> str:
    return minerals.assessment_page(viewer=viewer, battery=True, as_of=AFTER, against=BEFORE)


@cache
def tree(viewer: str = "EU") -> Element:
    return read(source(viewer))


def cells(name: str, viewer: str = "EU") -> list[Element]:
    """The cells of the row with this name: three of strips, four of words."""
    (row,) = [
        line
        for line in tree(viewer).one("table", cls="ass").all("tr")
        if line.all("th") and line.all("th")[0].text() == name
    ]
    return row.all("td")


def shapes(cell: Element) -> list[tuple[str, str]]:
    """What is drawn on the strips of a cell, without the line: the shape and where it lies."""
    return [
        (shape.name, shape.attributes.get("cx") or shape.attributes.get("x1", ""))
        for strip in cell.all("svg", cls="s")
        for shape in strip.all()
        if "ln" not in shape.classes
    ]


def test_an_interval_is_drawn_from_its_lowest_to_its_highest() -> None:
    lithium = cells("Lithium, mined")[0]
    assert shapes(lithium) == [("line", "16.83%"), ("line", "16.83%"), ("line", "100%")]
    assert "0.16–1 Australia <=32 2025" in lithium.text()


def test_a_figure_is_a_disc_beside_its_value_and_year() -> None:
    cobalt = cells("Cobalt, mined")
    assert shapes(cobalt[1]) == [("circle", "81%")]
    assert "81 2016–2020" in cobalt[1].text()
    assert shapes(cells("Cobalt, processed")[1]) == [("circle", "1%")]


@pytest.mark.parametrize(("viewer", "name", "at"), [("EU", "Cobalt, mined", 2), ("EU", "Iron ore, mined", 0)])
def test_what_is_unknown_is_a_dotted_strip_and_a_word_and_never_a_mark(viewer: str, name: str, at: int) -> None:
    cell = cells(name, viewer)[at]
    (dotted,) = [shape for shape in cell.one("svg").all() if "q" in shape.classes]
    assert (dotted.attributes["x1"], dotted.attributes["x2"]) == ("0%", "100%")
    assert shapes(cell) == [("line", "0%")]
    assert cell.one(cls="un").text() == "unknown"
    assert cell.one(cls="un").text("zh") == "未知"


def test_a_source_of_which_only_the_order_is_printed_has_a_name_and_no_mark() -> None:
    """MCS 2025 lists the sources of lithium in order, without shares."""
    page = read(minerals.assessment_page(viewer="US", battery=True, as_of=BEFORE))
    (row,) = [line for line in page.one("table", cls="ass").all("tr") if "Lithium, mined" in line.text()[:14]]
    cell = row.all("td")[2]
    assert shapes(cell) == [("line", "0%")]
    assert "not published Chile" in cell.text()


def test_a_printed_zero_is_drawn_at_zero() -> None:
    vanadium = cells("Vanadium, mined")[1]
    assert shapes(vanadium) == [("circle", "0%")]
    assert not vanadium.all(cls="un")


def test_each_strip_of_an_indicator_has_its_line() -> None:
    for at, line in enumerate(("30%", "50%", "65%")):
        cell = cells("Lithium, processed")[at]
        assert {mark.attributes["x1"] for mark in cell.all("line", cls="ln")} == {line}
    moved = read(minerals.assessment_page("cn-2016", lines={"concentration": 0.25}))
    assert {mark.attributes["x1"] for mark in moved.one("table").all("line", cls="ln")} == {"25%", "50%", "65%"}


def test_flags_are_sentences_in_both_languages() -> None:
    says = [line.text() for line in tree().one("table", cls="ass").all("tr", cls="says")]
    chinese = [line.text("zh") for line in tree().one("table", cls="ass").all("tr", cls="says")]
    assert "High in every case: concentration, dependence, largest source." in says
    assert "Unknown: concentration, largest source. Below the line: dependence." not in says
    assert "Below the line: concentration, dependence, largest source. Low on what is known." in says
    assert any(text.endswith("Too little is known to call it low.") for text in says)
    assert "在任何情况下偏高：集中度、依存度、最大来源。" in chinese
    assert len(says) == 45


def test_a_change_is_marked_where_it_is_with_what_was_there_and_why() -> None:
    cobalt = cells("Cobalt, mined")
    assert cobalt[0].one(cls="was").text() == "△ was 0.41 (2016–2020): new edition"
    assert cobalt[0].one(cls="was").text("zh") == "△ 原为 0.41 (2016–2020)：新版本"
    assert [len(cell.all(cls="was")) for cell in cobalt] == [1, 0, 0, 0, 0, 0, 0]
    changes = minerals.assess_against(BEFORE, viewer="EU", battery=True, as_of=AFTER).changes
    marked = len(tree().all(cls="was"))
    rows = {one.key for one in minerals.assess(viewer="EU", battery=True, as_of=AFTER).rows}
    assert marked == sum(one.indicator != "row" and one.row in rows for one in changes)
    assert f"marks what changed since 2026-02-05: {len(changes)} changes." in tree().text()


def test_without_another_assessment_nothing_is_marked() -> None:
    page = read(minerals.assessment_page("cn-2016"))
    assert not page.all(cls="was")
    assert "What changed" not in page.text()


def test_every_source_number_leads_to_a_source_and_back() -> None:
    page = tree("US")
    ids = {element.attributes["id"] for element in page.walk() if "id" in element.attributes}
    targets = {
        element.attributes["href"][1:]
        for element in page.all("a")
        if element.attributes.get("href", "").startswith("#")
    }
    assert targets <= ids
    assert targets == {"s1", "r-aluminium"}, "one publication, met first in the first row"


def test_it_loads_nothing_and_says_everything_without_a_script() -> None:
    page = source()
    assert "default-src 'none'" in page
    assert not re.search(r"<(link|img|iframe|script src)", page)
    assert "High in every case" in page
    assert "Concentration (HHI) at or above 0.3" in tree().text()
    assert len(page.encode()) < 300_000


def test_the_command_that_made_it_stands_there() -> None:
    command = "minerals assess --for EU --battery --as-of 2026-02-06 --against 2026-02-05 --page"
    assert command in tree().text()


def test_a_title_of_the_users_own_is_shown_as_text() -> None:
    page = minerals.assessment_page("cn-2016", title="<b>ours</b>", language="zh")
    assert "&lt;b&gt;ours&lt;/b&gt;" in page
    assert 'data-l="zh"' in page
    with pytest.raises(UnknownNameError):
        minerals.assessment_page("cn-2016", language="fr")


def test_the_command_writes_a_page_and_nothing_else() -> None:
    done = run("assess", "--for", "CN", "cn-2016", "--page", "--lang", "zh")
    assert done.returncode == 0
    assert done.stdout.startswith("<!DOCTYPE html>")
    wrong = run("assess", "--page", "-o", "page.csv")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "the suffix `.csv` names nothing that can be drawn here" in wrong.stderr
