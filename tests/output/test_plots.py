"""Figures for papers: the marks of a made-up publication read out of the SVG, and what PNG and PDF need."""

from __future__ import annotations

import importlib.util
import struct
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import minerals
from minerals.errors import MineralsError
from minerals.output.plots.canvas import width_of, wrapped
from tests.output.madeup import made_up
from tests.running import run

SVG = "{http://www.w3.org/2000/svg}"


def has_cairo() -> bool:
    if importlib.util.find_spec("cairosvg") is None:
        return False
    try:
        importlib.import_module("cairosvg")
    except OSError:
        return False
    return True


needs_cairo = pytest.mark.skipif(not has_cairo(), reason="CairoSVG or the C library cairo is not installed here")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> minerals.Library:
    return made_up(tmp_path_factory.mktemp("made-up"))


class Drawn:
    """A dependence figure: where its first strip lies, and by mineral the shapes of each lane beside its texts."""

    def __init__(self, svg: bytes) -> None:
        self.root = ET.fromstring(svg)
        axis = [line for line in self.root.findall(f"{SVG}line") if line.get("stroke-width") == "0.6"]
        uprights = [float(line.get("x1", "")) for line in axis if line.get("x1") == line.get("x2")]
        self.zero = min(uprights)
        hundred = [
            float(line.get("x1", ""))
            for line in self.root.findall(f"{SVG}line")
            if line.get("x1") == line.get("x2") and float(line.get("x1", "")) > self.zero
        ]
        self.hundred = max(x for x in set(hundred) if x - self.zero < 120)

    def percent(self, x: str | None) -> float:
        assert x is not None
        return round(100 * (float(x) - self.zero) / (self.hundred - self.zero), 1)

    def lanes(self) -> Iterator[tuple[str, list[ET.Element]]]:
        """The text beside each lane, and the shapes in it."""
        pieces = list(self.root)
        for at, piece in enumerate(pieces):
            if piece.get("class") == "lane":
                yield "".join(pieces[at + 1].itertext()), list(piece)

    def shapes(self, text: str) -> list[tuple[str | float, ...]]:
        """Name, class, and place in percent of the shapes beside which a text stands, in the first panel."""
        (found,) = [shapes for beside, shapes in self.lanes() if beside == text and self.in_first(shapes)]
        return [self.shape(each) for each in found]

    def in_first(self, shapes: list[ET.Element]) -> bool:
        first = shapes[0]
        x = first.get("cx") or first.get("x") or first.get("x1") or first.get("points", "").split(",")[0]
        return float(x) <= self.hundred + 1

    def shape(self, element: ET.Element) -> tuple[str | float, ...]:
        name = element.tag.removeprefix(SVG)
        part = element.get("class", "")
        if name == "circle":
            return name, part, self.percent(element.get("cx")), float(element.get("r", ""))
        if name == "rect":
            width = float(element.get("width", "")) * 100 / (self.hundred - self.zero)
            return name, part, self.percent(element.get("x")), round(width, 1)
        if name == "line":
            return name, part, self.percent(element.get("x1")), self.percent(element.get("x2"))
        if name == "polygon":
            points = [float(point.split(",")[0]) for point in element.get("points", "").split()]
            return name, part, max(points) < self.zero
        return name, part, self.percent(element.get("x"))


@pytest.fixture(scope="module")
def drawn(library: minerals.Library) -> Drawn:
    return Drawn(library.plot("dependence", "us-2025", "eu-2023"))


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        (">25", [("rect", "open", 25.0, 75.0), ("line", "wall", 25.0, 25.0)]),
        ("<25", [("rect", "open", 0.0, 25.0), ("line", "wall", 25.0, 25.0)]),
        ("E", [("polygon", "solid", True)]),
        ("n/a", [("line", "dots", 0.0, 100.0)]),
        ("W", [("line", "dots", 0.0, 100.0)]),
        ("80–90", [("line", "span", 80.0, 90.0), ("line", "tick", 80.0, 80.0), ("line", "tick", 90.0, 90.0)]),
        ("100natural", [("circle", "solid", 100.0, 2.7)]),
        ("0", [("circle", "solid", 0.0, 2.7)]),
        ("c.55", [("circle", "solid", 55.0, 2.7)]),
        ("(55)", [("circle", "hollow", 55.0, 2.7)]),
        (">50^2022", [("rect", "open", 50.0, 50.0), ("line", "wall", 50.0, 50.0)]),
        ("54^2022", [("circle", "solid", 54.0, 1.8)]),
    ],
)
def test_each_kind_of_value_has_its_mark(drawn: Drawn, text: str, shapes: list[tuple[str | float, ...]]) -> None:
    assert drawn.shapes(text) == shapes


def test_the_page_draws_the_same_marks(library: minerals.Library) -> None:
    from tests.dom import read

    page = read(library.report("us-2025", "eu-2023"))

    def first(mineral: str) -> list[tuple[str, str]]:
        lane = page.one("tr", id=f"r-{mineral}").all("td")[0].all(cls="l")[0]
        return [
            (shape.name, shape.attributes.get("cx") or shape.attributes.get("x") or shape.attributes.get("x1", ""))
            for svg in lane.all("svg")
            for shape in svg.all()
        ]

    assert first("antimony") == [("rect", "25%"), ("line", "25%")]
    assert first("cobalt") == [("polygon", "")]
    assert first("copper") == first("fluorspar") == [("line", "0%")]
    assert first("gallium") == [("line", "80%"), ("line", "80%"), ("line", "90%")]
    assert first("graphite") == [("circle", "100%")]
    helium = page.one("tr", id="r-helium").all("td")[0].all(cls="l")[0]
    assert helium.one("circle").attributes["class"] == "o"
    earlier = page.one("tr", id="r-aluminium").all("td")[0].all(cls="l")[0]
    assert (earlier.one("circle").attributes["r"], earlier.one("small").text()) == ("3", "2022")


def test_panels_stand_under_one_another_where_there_is_no_room(library: minerals.Library) -> None:
    svg = library.plot("dependence", "us-2025", "eu-2023", size="one", minerals=["lithium"])
    root = ET.fromstring(svg)
    assert root.get("width") == "88mm"
    starts = {
        shape.get("cx") for lane in root.iter() if lane.get("class") == "lane" for shape in lane if shape.get("cx")
    }
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert "US" in texts
    assert "EU" in texts
    assert len(starts) > 1


def test_a_figure_names_its_sources_its_data_and_the_warning() -> None:
    for language, words in (
        ("en", ("USGS MCS 2026", "compare values within a panel", "critical-minerals 20")),
        ("zh", ("USGS MCS 2026", "只宜在同一栏内比较", "critical-minerals 20")),
    ):
        svg = minerals.plot("dependence", "us-2025", "eu-2023", minerals=["lithium"], language=language)
        text = " ".join("".join(each.itertext()) for each in ET.fromstring(svg).iter(f"{SVG}text"))
        assert [word for word in words if word not in text] == []


def test_a_history_draws_bounds_of_each_year_and_joins_nothing() -> None:
    root = ET.fromstring(minerals.plot("history", "lithium"))
    years = [each for each in root.iter() if each.get("class") == "year"]
    assert len(years) == 14
    shapes = [[(shape.tag.removeprefix(SVG), shape.get("class")) for shape in year] for year in years]
    assert shapes[0] == [("circle", "solid")]
    assert sorted(shapes[1]) == [("circle", "solid"), ("use", "solid")]
    assert shapes[2:11] == [[("rect", "open"), ("line", "wall")]] * 9
    assert shapes[11] == [("rect", "open"), ("line", "wall"), ("line", "before")]
    assert root.findall(f".//{SVG}path") == root.findall(f"{SVG}defs/{SVG}path")


def test_the_bar_of_a_bound_lies_where_the_bound_leaves_room() -> None:
    root = ET.fromstring(minerals.plot("history", "zirconium"))
    lines = [line for line in root.findall(f"{SVG}line") if line.get("y1") == line.get("y2")]
    zero, fifty, hundred = (float(line.get("y1", "")) for line in lines[-3:])
    years = [each for each in root.iter() if each.get("class") == "year"][3:]
    assert [[shape.tag.removeprefix(SVG) for shape in year][:2] for year in years] == [["rect", "line"]] * 5
    bar, wall = list(years[-1])[:2]
    quarter = (zero - hundred) / 4
    assert float(bar.get("y", "")) == pytest.approx(zero - quarter, abs=0.02)
    assert float(bar.get("height", "")) == pytest.approx(quarter, abs=0.02)
    assert float(wall.get("y1", "")) == pytest.approx(zero - quarter, abs=0.02)
    above = [each for each in ET.fromstring(minerals.plot("history", "lithium")).iter() if each.get("class") == "year"][
        -1
    ]
    top, height = float(above[0].get("y", "")), float(above[0].get("height", ""))
    assert height == pytest.approx(2 * quarter, abs=0.02)
    assert float(above[1].get("y1", "")) == pytest.approx(top + height, abs=0.02)
    assert fifty < zero


def test_a_net_exporter_stands_below_zero_and_an_unknown_year_has_no_mark() -> None:
    root = ET.fromstring(minerals.plot("history", "rare-earths"))
    years = [each for each in root.iter() if each.get("class") == "year"]
    concentrates = [[shape.tag.removeprefix(SVG) for shape in year] for year in years[12:24]]
    assert concentrates == [[], [], [], [], *([["polygon"]] * 8)]


def test_production_draws_shares_of_the_printed_total() -> None:
    root = ET.fromstring(minerals.plot("production", "nickel"))
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    at = texts.index("Indonesia")
    assert texts[at + 1 : at + 3] == ["67 %", "2600000 metric tons"]
    bars = [bar for each in root.iter() if each.get("class") == "country" for bar in each]
    widths = [float(bar.get("width", "")) for bar in bars]
    assert widths == sorted(widths, reverse=True)


def test_the_share_of_a_full_bar_leaves_room_for_the_amount() -> None:
    root = ET.fromstring(minerals.plot("production", "gallium", size="one"))
    texts = {text.text: text for text in root.findall(f"{SVG}text")}
    share, amount = texts["100 %"], texts["900000 kilograms"]
    ends = float(share.get("x", "")) + 0.6 * 7 * len("100 %")
    assert ends <= float(amount.get("x", "")) - 0.56 * 6 * len("900000 kilograms")


def test_a_small_share_is_not_drawn_as_none_and_units_are_in_the_language_of_the_figure() -> None:
    root = ET.fromstring(minerals.plot("production", "rare-earths", language="zh"))
    texts = [text.text for text in root.findall(f"{SVG}text")]
    assert "150 吨" in texts
    assert texts[texts.index("越南") + 1] == "<0.05 %"


@pytest.mark.parametrize("width", range(30, 300, 7))
def test_no_line_of_a_figure_begins_with_a_closing_mark_nor_is_any_of_its_words_lost(width: int) -> None:
    text = "圆点：最新版数值（菱形：开采环节）。横线加浅色条：上限或下限。来源：EU study 2017、USGS MCS 2022。"
    lines = wrapped(text, width, 6)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert [line for line in lines if line[0] in "，。；：、？！）"] == []
    assert all(width_of(line, 6) <= width for line in lines)
    assert len(lines) > 1


def test_a_printed_bound_of_production_is_a_pale_bar() -> None:
    root = ET.fromstring(minerals.plot("production", "helium"))
    bars = [[bar.get("class") for bar in each] for each in root.iter() if each.get("class") == "country"]
    assert ["bar", "open"] in bars
    assert ["bar"] in bars


def test_the_matrix_has_a_disc_for_a_name_and_a_number_for_members() -> None:
    root = ET.fromstring(minerals.plot("matrix", jurisdictions=["US"], newest=True))
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert texts[texts.index("Platinum-group metals") + 1] == "5"
    discs = [circle for circle in root.iter(f"{SVG}circle") if circle.get("class") == "solid"]
    rows = minerals.matrix(jurisdictions=["US"], newest=True).rows
    assert len(discs) == sum(mark.text == "x" or mark.text.isdecimal() for row in rows for mark in row.marks.values())


@needs_cairo
def test_png_has_300_dots_an_inch_and_pdf_is_pdf() -> None:
    png = minerals.plot("history", "lithium", form="png", size="one")
    width, _ = struct.unpack(">II", png[16:24])
    assert (png[:4], width) == (b"\x89PNG", 1039)
    assert minerals.plot("history", "lithium", form="pdf")[:5] == b"%PDF-"


def test_without_the_converter_the_message_names_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "cairosvg", None)
    done = run("plot", "history", "lithium", "-o", str(tmp_path / "x.png"))
    assert done.returncode == 2
    assert "pip install 'critical-minerals[report]'" in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert run("plot", "history", "lithium", "-o", str(tmp_path / "x.svg")).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["dependence", "--newest"], "the figure `dependence` takes no --newest"),
        (["history"], "is of one mineral"),
        (["history", "lithium", "nickel"], "is of one mineral"),
        (["matrix", "us-2025"], "takes no names"),
        (["history", "yttrium", "--years", "1900"], "no figures over time"),
        (["production", "lithuim"], "did you mean `lithium`"),
    ],
)
def test_what_cannot_be_drawn_is_said(arguments: list[str], said: str) -> None:
    done = run("plot", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_figure_is_known_by_four_words() -> None:
    with pytest.raises(MineralsError, match="figure `histroy`: did you mean `history`"):
        minerals.plot("histroy", "lithium")


def test_an_unknown_suffix_and_an_unwritable_folder_leave_nothing(tmp_path: Path) -> None:
    for command in (["plot", "history", "lithium"], ["report", "--mineral", "lithium"]):
        done = run(*command, "-o", str(tmp_path / "x.docx"))
        assert (done.returncode, done.stdout) == (2, "")
        assert "`.docx`" in done.stderr
        done = run(
            *command,
            "-o",
            str(tmp_path / "missing" / "x.svg".replace("svg", "html" if command[0] == "report" else "svg")),
        )
        assert done.returncode == 2
        assert "there is no folder" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_hostile_title_is_text() -> None:
    title = "</text><script>alert(1)</script>\x1b\u202e"
    root = ET.fromstring(minerals.plot("history", "lithium", title=title))
    assert root.findall(f".//{SVG}script") == []
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert texts[0].startswith("</text><script>alert(1)</script>")
    assert not any("\x1b" in text for text in texts)


def test_two_figures_have_the_same_bytes() -> None:
    assert minerals.Library().plot("matrix", newest=True) == minerals.Library().plot("matrix", newest=True)
