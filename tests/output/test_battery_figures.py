"""Figures and pages of batteries and of their chain: the marks read out of the SVG, typed by hand."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import minerals
from minerals.errors import MineralsError
from minerals.output.documents.battery_bars import of_holding
from minerals.output.marks.bars import draw_bar
from minerals.output.marks.shapes import Strip, number
from minerals.questions.battery.chain import Holding
from tests.dom import Element, read
from tests.running import run

SVG = "{http://www.w3.org/2000/svg}"


class Figure:
    """A figure of bars: the numbers of its axis, and each bar with the texts beside and before it."""

    def __init__(self, svg: bytes) -> None:
        self.root = ET.fromstring(svg)
        self.texts = ["".join(text.itertext()) for text in self.root.iter(f"{SVG}text")]
        pieces = list(self.root)
        self.bars: list[tuple[str, str, list[tuple[str, str, float, float]]]] = []
        before = ""
        numbers = [piece for piece in pieces if piece.get("text-anchor") == "middle"]
        self.zero, self.top = (float(piece.get("x", "")) for piece in (numbers[0], numbers[-1]))
        self.scale = float("".join(numbers[-1].itertext()))
        for at, piece in enumerate(pieces):
            if piece.tag == f"{SVG}text" and piece.get("font-weight") == "bold":
                before = "".join(piece.itertext())
            if piece.get("class") == "bars":
                beside = next("".join(each.itertext()) for each in pieces[at + 1 :] if each.tag == f"{SVG}text")
                self.bars.append((before, beside, [self.shape(each) for each in piece]))

    def number(self, x: float) -> float:
        """A coordinate as a number of the axis."""
        return round((x - self.zero) / (self.top - self.zero) * self.scale, 3)

    def shape(self, element: ET.Element) -> tuple[str, str, float, float]:
        name, part = element.tag.removeprefix(SVG), element.get("class", "")
        if name == "circle":
            return name, part, self.number(float(element.get("cx", ""))), 0
        if name == "rect":
            left, width = float(element.get("x", "")), float(element.get("width", ""))
            return name, part, self.number(left), self.number(left + width)
        return name, part, self.number(float(element.get("x1", ""))), self.number(float(element.get("x2", "")))

    def of(self, name: str) -> list[tuple[str, list[tuple[str, str, float, float]]]]:
        return [(beside, shapes) for before, beside, shapes in self.bars if before == name]


def near(value: float) -> object:
    return pytest.approx(value, abs=0.004)


@pytest.mark.parametrize("size", ["one", "two"])
def test_each_mineral_has_a_bar_per_chemistry_a_ring_for_a_published_zero_and_dots_for_the_unknown(size: str) -> None:
    figure = Figure(minerals.plot("battery", "NMC811", "LFP", "VRFB", size=size))
    assert figure.scale == 1.5
    assert [(beside[:6], shapes) for beside, shapes in figure.of("Nickel")] == [
        ("0.6078", [("rect", "bar", 0, near(0.6078))]),
        ("0catho", [("circle", "hollow", 0, 0)]),
        ("?", [("line", "dots", 0, 1.5)]),
    ]
    assert [shapes for _, shapes in figure.of("Graphite")][:2] == [
        [("rect", "bar", 0, near(0.8539))],
        [("rect", "bar", 0, near(0.9554))],
    ]
    # Steel and stainless steel are two bars, as are the nominal and the net energy of the flow battery.
    assert [shapes[0][3] for _, shapes in figure.of("Iron")] == [
        *(near(0.3361), near(0.9287), near(0.4087), near(1.073), 1.5)
    ]
    assert [shapes[0][3] for _, shapes in figure.of("Synthetic graphite")] == [1.5, 1.5, near(0.5821), near(0.8052)]
    assert [shapes[0][1] for _, shapes in figure.of("Synthetic graphite")] == ["dots", "dots", "bar", "bar"]


def test_a_range_has_a_pale_end_and_the_number_that_the_source_takes() -> None:
    figure = Figure(minerals.plot("battery", "NMC811", source="dai-2019", minerals=["nickel"]))
    ((beside, shapes),) = figure.of("Nickel")
    assert beside == "0.618 (0.5089–0.721)cathode"
    assert shapes == [
        ("rect", "bar", 0, near(0.5089)),
        ("rect", "open", near(0.5089), near(0.721)),
        ("line", "wall", near(0.721), near(0.721)),
        ("line", "tick", near(0.618), near(0.618)),
    ]


def test_the_least_amount_by_formula_is_a_wall_with_an_open_end() -> None:
    figure = Figure(minerals.plot("battery", "li-socl2"))
    ((beside, shapes),) = figure.of("Lithium")
    assert beside.startswith(">=0.07194")
    assert shapes == [("rect", "open", near(0.0719), figure.scale), ("line", "wall", near(0.0719), near(0.0719))]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Minerals in batteries: NMC811, LFP", "BatPaC 5.2, pack", "critical-minerals 20", "are not added up")),
        ("zh", ("电池所含矿产：NMC811、LFP", "BatPaC 5.2，电池包", "critical-minerals 20", "且不相加", "公布为零")),
    ],
)
def test_a_figure_of_a_bill_has_its_title_its_source_and_the_warning(language: str, words: tuple[str, ...]) -> None:
    text = "".join(Figure(minerals.plot("battery", "NMC811", "LFP", language=language)).texts)
    assert [word for word in words if word not in text] == []
    titled = Figure(minerals.plot("battery", "NMC811", title="Cells <1>", language=language))
    assert titled.texts[0] == "Cells <1>"


@pytest.mark.parametrize("size", ["one", "two"])
def test_a_chain_has_a_bar_per_share_with_its_metric_and_its_year(size: str) -> None:
    figure = Figure(minerals.plot("chain", "graphite", size=size))
    assert list(dict.fromkeys(before for before, _, _ in figure.bars)) == [
        *("mining", "refining", "battery chemical", "component")
    ]
    mining = figure.of("mining")
    assert ("more than 90%share of production, 2023", [("rect", "open", 90, 100), ("line", "wall", 90, 90)]) in mining
    assert ("40%share of EU imports, about 2022", [("rect", "bar", 0, 40)]) in mining
    # A share that is only worded has no bar; one metric stands together.
    assert ("virtually allshare of production, 2023", [("line", "dots", 0, 100)]) in figure.of("refining")
    assert [beside.partition("%")[0] for beside, _ in mining] == [
        *("77.8", "4.4", "4.2", "more than 90", "71.3", "78", "40")
    ]
    text = " ".join(figure.texts)
    assert "Source: " in text
    assert "they are not added or ranked" in text
    assert "IEA batteries 2024" in text


def test_a_number_that_is_no_share_has_no_bar() -> None:
    figure = Figure(minerals.plot("chain", "lithium"))
    assert "46.3万吨production, 2023" in figure.texts
    assert not any("万吨" in beside for _, beside, _ in figure.bars)
    zh = Figure(minerals.plot("chain", "lithium", language="zh"))
    assert {"锂产业链", "采矿", "电池化学品"} <= set(zh.texts)


@pytest.mark.parametrize(
    ("published", "low", "high", "expected"),
    [
        ("60-70%", 60, 70, [("rect", "bar", "0", "60"), ("rect", "open", "60", "10"), ("line", "wall", "70", "")]),
        ("nearly 85%", None, 85, [("rect", "open", "0", "85"), ("line", "wall", "85", "")]),
        ("10% or less", 0, 10, [("rect", "open", "0", "10"), ("line", "wall", "10", "")]),
        ("over 97%", 97, None, [("rect", "open", "97", "3"), ("line", "wall", "97", "")]),
        ("none", 0, 0, [("circle", "hollow", "0", "")]),
        ("all", 100, 100, [("rect", "bar", "0", "100")]),
        ("most", None, None, [("line", "dots", "0", "")]),
        ("virtually all", None, 100, [("line", "dots", "0", "")]),
    ],
)
def test_an_open_end_of_a_share_is_drawn_open(
    published: str, low: float | None, high: float | None, expected: list[tuple[str, str, str, str]]
) -> None:
    told = (published, low, high, "percent", "capacity-share", "2024", "iea", "page 1", "its text", "primary")
    bar = of_holding(Holding("cell", "cells", None, "China", "CN", *told))
    drawn = draw_bar(bar, Strip(number, number, 0, 9, lambda part: f' class="{part}"'), 100)
    shapes = [(each.tag, dict(each.attrib)) for each in ET.fromstring(f"<g>{drawn}</g>")]
    assert bar.text == published
    assert [
        (
            name,
            at["class"],
            next(at[key] for key in ("x", "cx", "x1") if key in at),
            at.get("width", ""),
        )
        for name, at in shapes
    ] == expected


def test_the_command_draws_both_figures(tmp_path: Path) -> None:
    for arguments in (["battery", "NMC811", "LFP"], ["chain", "graphite"]):
        path = tmp_path / f"{arguments[0]}.svg"
        done = run("plot", *arguments, "-o", str(path))
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert path.read_bytes() == minerals.plot(arguments[0], *arguments[1:])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["battery"], "is of battery chemistries: name some, such as NMC811 LFP"),
        (["chain"], "is of one mineral or chemistry"),
        (["chain", "lithium", "nickel"], "is of one mineral or chemistry"),
        (["battery", "NMC812"], "did you mean `nmc811`?"),
        (["battery", "NMC811", "--on", "all"], "takes no --on"),
        (["battery", "LFP", "--source", "dai-2019"], "with `dai-2019`; there are"),
        (["chain", "osmium"], "nothing is published of the chain of `osmium`"),
        (["production", "nickel", "--source", "dai-2019"], "takes no --source"),
    ],
)
def test_a_figure_that_cannot_be_drawn_is_told(arguments: list[str], words: str) -> None:
    done = run("plot", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr


def place(shape: Element) -> str:
    """Where a shape stands, or how long it is."""
    return next((shape.attributes[key] for key in ("width", "cx", "x1") if key in shape.attributes), "")


def lanes(cell: Element) -> list[tuple[list[tuple[str, str]], str]]:
    """The shapes of each strip of a cell, with what names their place, and the value beside them."""
    return [
        ([(shape.name, place(shape)) for shape in lane.one("svg").all()], lane.one("b").text())
        for lane in cell.all(cls="l")
    ]


def test_the_page_of_chemistries_has_a_bar_per_amount_on_one_axis() -> None:
    page = read(minerals.report("NMC811", "磷酸铁锂"))
    assert page.one("h1").text() == "Minerals in batteries: NMC811, LFP"
    assert page.one("h1").text("zh") == "电池所含矿产：NMC811、LFP"
    table = page.all("table", cls="one")[0]
    rows = {row.one("th").text(): row.all("td") for row in table.all("tr")[1:]}
    assert [lanes(cell) for cell in rows["Nickel"]] == [
        [([("rect", "40.52%")], "0.6078")],  # 0.6078 of 1.5
        [([("circle", "0%")], "0")],
    ]
    assert [value for _, value in lanes(rows["Iron"][1])] == ["0.4087", "1.073"]
    assert "are not added up" in page.text()
    assert "公布为零" in page.text("zh")
    # The bill with lists and dependence, and the chain of each chemistry by stage, follow.
    assert "net import reliance" in page.text()
    assert [head.text() for head in page.all("h2") if head.text().startswith("Chain of")] == [
        "Chain of NMC811",
        "Chain of LFP",
    ]
    ids = [element.attributes["id"] for element in page.walk() if "id" in element.attributes]
    assert len(ids) == len(set(ids))


def test_the_page_of_a_mineral_has_its_chain_by_stage() -> None:
    page = read(minerals.report("graphite"))
    captions = [table.one("caption").text() for table in page.all("table", cls="one") if table.all("caption")]
    assert captions[-4:] == ["mining", "refining", "battery chemical", "component"]
    (mining,) = [
        table for table in page.all("table", cls="one") if "mining" in [c.text() for c in table.all("caption")]
    ]
    told = {row.all("td")[1].text(): lanes(row.all("td")[0]) for row in mining.all("tr")}
    assert told["share of EU imports, about 2022"] == [([("rect", "40%")], "40%")]
    assert told["share of production, 2023"] == [([("rect", "10%"), ("line", "90%")], "more than 90%")]


def test_the_page_of_chemistries_takes_minerals_and_a_day_and_no_option_of_a_comparison() -> None:
    page = read(minerals.report("NMC811", "LFP", minerals=["nickel"]))
    assert len(page.all("table", cls="one")[0].all("tr")) == 2
    assert "BatPaC 5.1" in read(minerals.report("NMC811", as_of="2024")).text()
    with pytest.raises(MineralsError, match="a page of chemistries takes no option `on`"):
        minerals.report("NMC811", on="all")
    with pytest.raises(MineralsError, match="is the name of 2 things"):
        minerals.report("nmc955")


def test_a_page_says_chromium_for_cr_and_the_cell_for_its_code() -> None:
    assert read(minerals.report("Cr")).one("h1").text() == "Chromium Cr"
    assert read(minerals.report("CR")).one("h1").text() == "Minerals in batteries: Li-MnO2"


def test_two_pages_of_chemistries_have_the_same_bytes() -> None:
    assert minerals.Library().report("NMC811", "LFP") == minerals.Library().report("NMC811", "LFP")


def test_the_chain_of_a_chemistry_names_each_number_once() -> None:
    holdings = minerals.chain("NMC811").holdings
    assert len(holdings) == len(set(holdings))
    assert {"graphite", "natural-graphite"} <= set(minerals.chain("NMC811").minerals)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("battery", "NMC811", "LFP"), "NMC811、LFP：BatPaC 5.2，电池包、未说明何种能量。数据：critical-minerals"),
        (("dependence", "us-2025", "eu-2023"), "；据转载。"),
        (("chain", "cobalt"), "。数据：critical-minerals"),
        (("history", "lithium"), "。数据：critical-minerals"),
        (("production", "nickel"), "来源：USGS MCS 2026。数据：critical-minerals"),
    ],
)
def test_the_sentences_of_a_chinese_figure_follow_without_a_space(arguments: tuple[str, ...], words: str) -> None:
    zh, en = (ET.fromstring(minerals.plot(*arguments, language=language)) for language in ("zh", "en"))
    chinese = "".join("".join(text.itertext()) for text in zh.iter(f"{SVG}text"))
    assert words in chinese
    assert "。 " not in chinese
    assert ". Data: critical-minerals " in " ".join("".join(text.itertext()) for text in en.iter(f"{SVG}text"))
