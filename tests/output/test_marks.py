"""What is drawn on one strip, unit by unit."""

from __future__ import annotations

import re

import pytest

from minerals.output.document import Quantity
from minerals.output.documents.comparison.lanes import join
from minerals.output.marks.lane import Lane, Mark
from minerals.output.marks.shapes import Strip, draw, number
from minerals.output.page.order import ranks


def drawn(*marks: Mark) -> list[tuple[str, dict[str, str]]]:
    strip = Strip(number, number, 0, 9, lambda part: f' class="{part}"')
    return [
        (name, dict(re.findall(r'(\w+)="([^"]*)"', attributes)))
        for name, attributes in re.findall(r"<(\w+) ([^>]*)/>", draw(Lane(marks), strip))
    ]


def mark(
    kind: str, low: float | None = None, high: float | None = None, stage: str | None = None, *, earlier: bool = False
) -> Mark:
    return Mark(kind, Quantity(kind, low, high, "%", kind != "above"), stage, earlier=earlier)


@pytest.mark.parametrize(
    ("given", "x", "width", "wall"),
    [
        (mark("below", 0, 0.5), "0", "1.5", "0.5"),
        (mark("below", 0, 25), "0", "25", "25"),
        (mark("above", 99.9, 100), "98.5", "1.5", "99.9"),
        (mark("above", 50, 100), "50", "50", "50"),
    ],
)
def test_a_bar_can_be_seen_however_narrow_and_its_wall_stands_at_the_number(
    given: Mark, x: str, width: str, wall: str
) -> None:
    (_, bar), (_, line) = drawn(given)
    assert (bar["x"], bar["width"], line["x1"], line["x2"]) == (x, width, wall, wall)


def test_what_says_nothing_of_a_number_has_no_mark() -> None:
    for kind in ("not_available", "withheld", "not_applicable", "in_words"):
        assert drawn(mark(kind)) == [("line", {"x1": "0", "x2": "100", "y1": "9", "y2": "9", "class": "dots"})]
    assert draw(Lane(place="none"), Strip(number, number, 0, 9, str)) == ""


def test_two_stages_of_one_value_need_no_line() -> None:
    shapes = drawn(mark("point", 100, 100, "extraction"), mark("point", 100, 100, "processing"))
    assert [name for name, _ in shapes] == ["use", "circle"]


def joined(*lanes: Lane) -> list[list[str | None]]:
    found: list[Lane] = []
    for lane in lanes:
        join(found, lane)
    return [[mark.stage for mark in lane.marks] for lane in found]


def test_only_the_two_stages_of_one_form_share_a_strip() -> None:
    mined, refined = (Lane((mark("point", at, at, stage),)) for at, stage in ((30, "extraction"), (75, "processing")))
    assert joined(refined, mined) == [["extraction", "processing"]]
    assert joined(mined, mined) == [["extraction"], ["extraction"]]
    assert joined(Lane((mark("point", 30, 30),)), Lane((mark("point", 75, 75),))) == [[None], [None]]
    assert joined(mined, Lane(refined.marks, words="metal")) == [["extraction"], ["processing"]]
    assert joined(mined, Lane((mark("above", 50, 100, "processing"),))) == [["extraction"], ["processing"]]
    assert joined(mined, Lane((mark("point", 75, 75, "processing", earlier=True),))) == [["extraction"], ["processing"]]


def test_a_cell_with_several_figures_counts_by_the_highest_certain_one() -> None:
    column = [
        [Lane((mark("point", 20, 20),)), Lane((mark("point", 80, 80),))],
        [Lane((mark("above", 75, 100),))],
        [Lane((mark("net_exporter"),)), Lane((mark("point", 60, 60),))],
        [Lane((mark("span", 70, 95),))],
        [Lane((mark("withheld"),))],
    ]
    assert ranks(column) == [3, 2, 0, 1, -1]
