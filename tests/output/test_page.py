"""The page of a comparison, read back: its values, its strips, its languages, and that it is whole and safe."""

from __future__ import annotations

import base64
import gzip
import json
import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import minerals
from minerals.domain.records import Edition
from minerals.domain.values import parse
from minerals.errors import MineralsError
from minerals.output.formats.csv import csv_text
from minerals.output.page import frame
from minerals.output.wording.names import mark as mark_of
from tests.dom import Element, read
from tests.frozen import LISTS, library

EDITIONS = ("us-2025", "eu-2023", "cn-2016")


@cache
def page() -> str:
    return minerals.report(*EDITIONS)


@cache
def tree() -> Element:
    return read(page())


@cache
def promised() -> dict[str, Any]:
    return minerals.compare(*EDITIONS).to_dict()


def row(mineral: str) -> Element:
    return tree().one("tr", id=f"r-{mineral}")


def lanes(mineral: str, column: int) -> list[Element]:
    """The lanes of a row in the column of one list, from 0."""
    return row(mineral).all("td")[column].all(cls="l")


def marks(lane: Element) -> list[tuple[str, ...]]:
    """Name, class and place of each shape of a lane."""
    found = []
    for svg in lane.all("svg"):
        for shape in svg.all():
            given = shape.attributes
            place = given.get("cx") or given.get("x") or given.get("x1") or given.get("points") or ""
            size = given.get("width") or given.get("x2") or ""
            found.append(tuple(part for part in (shape.name, given.get("class", ""), place, size) if part))
    return found


def values(lane: Element, language: str = "en") -> list[str]:
    return [value.text(language) for value in lane.all("b")]


def test_a_figure_is_a_disc_at_its_value() -> None:
    (lane,) = lanes("antimony", 0)
    assert (marks(lane), values(lane)) == ([("circle", "91%")], ["91"])


def test_a_bound_is_a_wall_at_its_number_and_a_bar_that_ends_without_one() -> None:
    (lane,) = lanes("lithium", 0)
    assert marks(lane) == [("rect", "b", "50%", "50%"), ("line", "w", "50%", "50%")]
    assert values(lane) == [">50"]


def test_an_upper_bound_is_a_bar_from_zero_to_its_wall() -> None:
    (lane,) = lanes("zirconium", 0)
    assert marks(lane) == [("rect", "b", "0%", "25%"), ("line", "w", "25%", "25%")]
    assert values(lane) == ["<25"]


def test_two_stages_are_a_diamond_and_a_disc_on_one_strip() -> None:
    (lane,) = lanes("lithium", 1)
    assert marks(lane) == [("line", "j", "81%", "100%"), ("use", "81%"), ("circle", "100%")]
    assert values(lane) == ["81", "100"]
    assert lane.text().split() == ["◆81", "●100", "[2]"]


def test_a_net_exporter_is_a_triangle_left_of_zero() -> None:
    lane = lanes("rare-earths", 0)[1]
    assert marks(lane) == [("polygon", "-17,9 -7,4 -7,14")]
    assert values(lane) == ["E"]


def test_a_net_importer_without_a_number_is_an_empty_frame() -> None:
    (lane,) = lanes("fluorspar", 2)
    assert marks(lane) == [("rect", "f", "0%", "100%")]
    assert (values(lane), values(lane, "zh")) == (["net importer"], ["净进口国"])


def test_an_unknown_figure_is_a_dotted_line_and_never_a_mark() -> None:
    (lane,) = lanes("antimony", 2)
    assert (marks(lane), values(lane)) == ([("line", "q", "0%", "100%")], ["?"])


def test_a_mineral_that_is_not_on_the_list_is_hollow_and_in_brackets() -> None:
    lane = lanes("silver", 1)[0]
    assert marks(lane) == [("use", "o", "5%")]
    assert values(lane) == ["(5)"]


def test_nothing_is_drawn_where_there_is_nothing_to_know() -> None:
    (lane,) = lanes("rhenium", 2)
    assert (marks(lane), lane.text(), lane.text("zh")) == ([], "not on the list", "未列入")


def test_several_papers_are_a_span_with_a_tick_for_each() -> None:
    (lane,) = lanes("lithium", 2)
    assert marks(lane)[0] == ("line", "k", "55%", "80%")
    assert [mark[2] for mark in marks(lane)[1:]] == ["55%", "75%", "80%"]
    assert values(lane) == ["c.55–80"]
    assert values(lane, "zh") == ["约55–80"]


def test_a_span_and_a_bound_that_contradicts_it_have_lanes_of_their_own() -> None:
    first, second = lanes("zirconium", 2)
    assert marks(second) == [("rect", "b", "90%", "10%"), ("line", "w", "90%", "90%")]
    assert (values(first), values(second)) == (["c.80"], [">90"])


def test_each_figure_of_the_json_stands_in_the_page_as_printed() -> None:
    for entry in promised()["rows"]:
        unfolded = tree().one("tr", id=f"d-{entry['mineral']}")
        printed = [cell.all("td")[0].text() for table in unfolded.all("table", cls="p") for cell in table.all("tr")]
        assert printed == [figure["published"] for cell in entry["cells"].values() for figure in cell["figures"]]


def test_each_strip_lies_at_the_numbers_of_the_json() -> None:
    for entry in promised()["rows"]:
        for column, edition in enumerate(EDITIONS):
            cell = entry["cells"][edition]
            drawn = [mark for lane in lanes(entry["mineral"], column) for mark in marks(lane)]
            points = [figure for figure in cell["figures"] if figure["basis"] != "literature"]
            assert sorted(_numbers(drawn)) == sorted(
                [number for figure in points for number in _ends(figure)] + [*_of_spans(cell)]
            ), (entry["mineral"], edition)


def _numbers(drawn: list[tuple[str, ...]]) -> list[float]:
    """The numbers that marks stand for: centres, walls, and both ends of spans."""
    found = []
    for mark in drawn:
        if mark[0] in ("circle", "use"):
            found.append(float(mark[-1].rstrip("%")))
        elif mark[:2] == ("line", "w"):
            found.append(float(mark[2].rstrip("%")))
        elif mark[1] in ("k", "k o") and mark[2] != mark[3]:
            found += [float(end.rstrip("%")) for end in mark[2:4]]
    return found


def _ends(figure: dict[str, Any]) -> list[float]:
    if figure["low"] is None:
        return []
    if figure["kind"] in ("above", "below"):
        return [figure["low"] if figure["kind"] == "above" else figure["high"]]
    return [figure["low"]] if figure["low"] == figure["high"] else [figure["low"], figure["high"]]


def _of_spans(cell: dict[str, Any]) -> list[float]:
    found: list[float] = []
    for span in [*([cell["span"]] if cell["span"] else []), *cell["other_spans"]]:
        if span["low"] is not None:
            found += [span["low"]] if span["low"] == span["high"] else [span["low"], span["high"]]
        found += [bound["number"] for bound in span["bounds"]]
    return found


def test_no_lane_holds_two_forms_and_no_open_end_has_a_wall() -> None:
    for lane in tree().one("table", id="t").all(cls="l"):
        drawn = marks(lane)
        if len(lane.all("b")) > 1:
            assert {mark[0] for mark in drawn} <= {"use", "circle", "line"}
            assert [mark for mark in drawn if mark[:2] == ("line", "w")] == []
        for mark in drawn:
            assert mark[:3] != ("line", "w", "100%")
            if mark[:2] == ("line", "q"):
                assert len(drawn) == 1


def test_both_languages_say_as_much() -> None:
    assert len(tree().all("e-")) == len(tree().all("z-")) > 500
    assert len(tree().all(cls="e")) == len(tree().all(cls="z")) > 3
    assert len(tree().all("option")) == sum("data-z" in option.attributes for option in tree().all("option"))


def test_ids_are_unique_and_each_link_inside_leads_somewhere() -> None:
    ids = [element.attributes["id"] for element in tree().walk() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    links = [link.attributes["href"] for link in tree().all("a") if link.attributes["href"].startswith("#")]
    assert links
    assert {link.removeprefix("#") for link in links} <= set(ids)


def test_the_page_asks_for_nothing_and_stays_small() -> None:
    loading = {"img", "link", "iframe", "object", "embed", "video", "audio", "source"}
    assert [element.name for element in tree().walk() if element.name in loading or "src" in element.attributes] == []
    assert "url(" not in page()
    assert "@import" not in page()
    policy = tree().one("meta", **{"http-equiv": "Content-Security-Policy"}).attributes["content"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert len(page().encode()) <= 300_000


def test_two_pages_have_the_same_bytes() -> None:
    assert minerals.Library().report(*EDITIONS) == page()


def test_what_can_be_downloaded_is_what_the_command_prints() -> None:
    unpacked = {}
    for link in tree().all("a", cls="get"):
        _, _, packed = link.attributes["href"].partition("base64,")
        unpacked[link.attributes["download"]] = gzip.decompress(base64.b64decode(packed)).decode()
    assert json.loads(unpacked["comparison.json.gz"]) == promised()
    assert unpacked["comparison.csv.gz"] == csv_text(minerals.compare(*EDITIONS).records())


@pytest.mark.parametrize(
    "title", ["<script>alert(1)</script>", "</title><b>", '" onload="x', "&amp;", "a\x1b[2J\u202eb"]
)
def test_a_hostile_title_is_text(title: str) -> None:
    hostile = read(minerals.report("us-2025", title=title, minerals=["lithium"]))
    assert len(hostile.all("script")) == 3
    shown = hostile.one("h1").text()
    assert shown == title.replace("\x1b", "\\x1b").replace("\u202e", "\\u202e")
    assert hostile.one("title").text() == shown


def test_the_data_of_the_script_end_no_element() -> None:
    page_of_it = minerals.report("us-2025", title="</script><!--", minerals=["lithium"])
    facts = re.search(r'<script type="application/json" id="facts">(.*?)</script>', page_of_it, re.DOTALL)
    assert facts is not None
    assert json.loads(facts[1])["title"] == {"en": "</script><!--", "zh": "</script><!--"}


HOSTILE = '</script><img src=x onerror="alert(1)">'


def test_hostile_names_of_own_data_are_text(tmp_path: Path) -> None:
    lists = tmp_path / "lists"
    shutil.copytree(LISTS, lists)
    for name, old, new in (
        ("minerals.json", '"text": "lithium"', f'"text": {json.dumps(HOSTILE)}'),
        ("editions/us-2025.json", '"name": "lithium"', '"name": "=HYPERLINK(\\"x\\")<b>"'),
    ):
        text = (lists / name).read_text(encoding="utf-8")
        changed = text.replace(old, new)
        assert changed != text, name
        (lists / name).write_text(changed, encoding="utf-8")
    library = minerals.Library(lists)
    for written in (library.report("us-2025", "eu-2023"), library.report("lithium")):
        hostile = read(written)
        assert len(hostile.all("script")) == 3
        assert hostile.all("img") == []
        assert hostile.all("main")[0].text().count(HOSTILE) >= 1
    assert b"<img" not in library.plot("dependence", "us-2025")


def test_a_page_of_more_than_a_million_bytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert frame.LARGEST == 1_000_000
    monkeypatch.setattr(frame, "LARGEST", 20_000)
    with pytest.raises(MineralsError, match=r"the page would have [\d,]+ bytes, more than 20,000"):
        minerals.report("us-2025")


def test_every_way_to_ask_makes_a_whole_page() -> None:
    ways: list[tuple[tuple[str, ...], dict[str, Any]]] = [
        (("us-2025",), {}),
        (("us-2022", "us-2025"), {}),
        (("us", "eu", "cn", "jp", "in"), {"on": "all"}),
        (EDITIONS, {"sort": "dependence:us-2025"}),
        (EDITIONS, {"minerals": ["zinc"], "battery": True, "parts": ["separator"]}),
        (EDITIONS, {"columns": ["china-share", "supply-risk"], "minerals": ["tungsten"]}),
        ((), {"as_of": "2021-06-01", "minerals": ["lithium"]}),
        (("us-2025", "eu-2023"), {"grain": "element", "minerals": ["dysprosium"]}),
    ]
    for names, options in ways:
        made = read(minerals.report(*names, **options))
        ids = [element.attributes["id"] for element in made.walk() if "id" in element.attributes]
        assert len(ids) == len(set(ids))
        rows = minerals.compare(*names, **options).rows
        assert len(made.all("tr", cls="d")) == len(rows)


def test_what_was_published_later_is_not_on_a_page_as_of_a_day() -> None:
    made = read(minerals.report("us", "eu", as_of="2021-06-01", minerals=["lithium"]))
    assert "MCS 2021" in made.text()
    assert "2022" not in made.one("tr", id="d-lithium").text()
    assert "MCS 2026" not in read(minerals.report("lithium", as_of="2021-06-01")).text()


def test_two_lists_of_one_jurisdiction_are_told_apart() -> None:
    made = read(minerals.report("us-2022", "us-2025", minerals=["boron"]))
    assert made.one("tr", id="r-boron").one("th").one(cls="h").text() == "on: US 2025"
    assert [head.one("button").text() for head in made.one("table", id="t").one("thead").all("th")[1:3]] == [
        "US 2022",
        "US 2025",
    ]


def test_the_columns_of_a_phone_are_named_by_jurisdiction_by_short_name_or_by_id() -> None:
    lists = library()
    us, old, eu = (lists.edition(name) for name in ("us-2025", "us-2022", "eu-2023"))
    own = Edition.from_names(["Lithium"], id="mine")
    assert [mark_of(edition, [us, eu, own], "en") for edition in (us, eu, own)] == ["US", "EU", "mine"]
    assert [mark_of(edition, [us, old, eu], "zh") for edition in (us, old, eu)] == ["美 2025", "美 2022", "欧"]


def test_a_column_without_anything_to_say_of_a_mineral_has_no_head_in_its_row() -> None:
    made = read(minerals.report("us-2025", columns="supply-risk", minerals=["boron", "uranium"]))
    heads = {name: [head.text() for head in made.one("tr", id=f"d-{name}").all("h3")] for name in ("boron", "uranium")}
    assert [sum("supply risk" in head.casefold() for head in of_row) for of_row in heads.values()] == [1, 0]


def test_a_list_that_is_the_first_has_nothing_to_be_compared_with() -> None:
    assert "China 2016: no earlier edition of this list is held." in tree().text()
    changed = tree().all("section")[0].text()
    assert "us-2022 -> us-2025" in changed
    assert "phosphate rock" in changed


def test_uses_in_batteries_stand_by_part() -> None:
    cobalt = row("cobalt").one("td", cls="bt")
    assert (cobalt.text(), cobalt.text("zh")) == ("battery US, Li-ion EU +1", "电池 美、锂离子电池 欧 +1")
    batteries = tree().all("section")[1]
    parts = dict(
        zip([part.text() for part in batteries.all("dt")], [named.text() for named in batteries.all("dd")], strict=True)
    )
    assert parts["electrolyte"] == "lithium CN"
    assert parts["collector"] == "aluminium CN, copper CN"


def test_a_changed_figure_stands_behind_what_was_struck_out() -> None:
    nickel = tree().one("tr", id="d-nickel")
    line = next(line for line in nickel.all(cls="y") if "us" in line.classes)
    assert "2021 48 49 38" in line.text()
    assert [struck.text() for struck in line.all("del")][1:4] == ["48", "48", "49"]


def test_a_list_of_ones_own_stands_beside_the_official_ones(tmp_path: Path) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text('Mineral\nLithium\n<script>alert(1)</script>\n"=HYPERLINK(""x"")"\n', encoding="utf-8")
    made = read(minerals.report("us-2025", str(mine)))
    assert len(made.all("script")) == 3
    lithium = made.one("tr", id="r-lithium").all("td")[1]
    assert (lithium.all("svg"), lithium.text()) == ([], "x")
    assert "=HYPERLINK" in made.text()
    own = made.one("table", id="t").one("thead").all("th")[2]
    assert (own.one("button").text(), own.all(cls="ax")) == ("mine", [])
    assert b"<script" not in minerals.plot("dependence", "us-2025", str(mine))


@cache
def facts() -> dict[str, Any]:
    found = tree().one("script", id="facts").children[0]
    assert isinstance(found, str)
    return {entry[0]: entry for entry in json.loads(found)["rows"]}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_value_beside_a_strip_reads_as_the_json_says(language: str) -> None:
    for entry in promised()["rows"]:
        for column, edition in enumerate(EDITIONS):
            figures = entry["cells"][edition]["figures"]
            if any(figure["basis"] == "literature" for figure in figures):
                continue
            shown = [text for lane in lanes(entry["mineral"], column) for text in values(lane, language)]
            read_back = [
                parse(text.strip("()*^'").replace("–", "-").replace("c.", "c. "))
                for text in shown
                if text not in ("?", "not stated", "未说明")
            ]
            meant = [value and (value.kind, value.low, value.high) for value in read_back]
            wanted = [(figure["kind"], figure["low"], figure["high"]) for figure in figures]
            assert sorted(map(str, meant)) == sorted(map(str, wanted)), (entry["mineral"], edition)


def test_the_second_lane_of_a_span_says_only_the_bound() -> None:
    first, second = lanes("zirconium", 2)
    assert first.text().split()[:2] == ["c.80", "2012"]
    assert second.text().strip() == ">90"


def test_three_numbers_stand_beside_a_figure_at_most() -> None:
    (lane,) = lanes("lithium", 2)
    numbers = lane.one(cls="r")
    assert len(numbers.all("a")) == 3
    assert numbers.text().endswith("…")


def test_the_words_that_begin_two_places_stand_once() -> None:
    places = [line.all("td")[3].text() for line in tree().one("tr", id="d-nickel").all("table", cls="p")[1].all("tr")]
    assert places[0].startswith("EU study 2023, results of the criticality assessment;")
    assert places[1] == "EU study 2023, … line 59, column import_reliance_primary"


def test_the_lead_counts_most_first_in_both_languages() -> None:
    lead = tree().one("p", cls="lead")
    assert lead.text() == "Minerals: 12 on all 3 lists, 22 on 2, 16 on one."
    assert lead.text("zh") == "矿产：3 份清单共有 12 种、2 份清单列有 22 种、仅一份列有 16 种。"


def test_groups_have_their_counts_and_rows_their_discs() -> None:
    heads = [(head.one("button").text(), head.one("output").text()) for head in tree().all("tr", cls="g")]
    assert heads == [("On all 3 lists", "12"), ("On 2 lists", "22"), ("On one list", "16")]

    def discs(mineral: str) -> list[str]:
        return [disc.attributes["class"] for disc in row(mineral).one(cls="d3").all("i")]

    assert discs("lithium") == ["us", "eu", "cn"]
    assert discs("oil") == ["us o", "eu o", "cn"]


def test_the_overlap_is_drawn_to_scale_and_said_in_words() -> None:
    figure = tree().one("figure")
    bars = [(float(bar.attributes["y"]), float(bar.attributes["height"])) for bar in figure.all("rect")]
    counts = [int(text.text()) for text in figure.all("text") if "left" not in text.classes]
    assert counts == [12, 17, 5, 0, 8, 3, 5]
    assert [round(height * 17 / 50) for _, height in bars] == counts
    assert {round(y + height) for y, height in bars} == {66}
    assert "US 2025 and EU 2023: 17" in figure.one("figcaption").text()


def test_members_of_a_group_are_found_and_named() -> None:
    assert {"dysprosium", "镝", "rare earths", "稀土"} <= set(facts()["rare-earths"][1])
    assert {"Dy", "Nd"} <= set(facts()["rare-earths"][2])
    unfolded = tree().one("tr", id="d-rare-earths")
    assert "dysprosium" in unfolded.text()
    assert "镝" in unfolded.text("zh")


def test_what_certainly_reaches_a_percentage_is_what_the_command_says() -> None:
    for place, percent in enumerate((50, 75, 90)):
        certain = sorted(mineral for mineral, entry in facts().items() if entry[7][place] == 2)
        asked = minerals.compare(*EDITIONS, min_dependence=percent)
        assert certain == sorted(row.mineral.id for row in asked.rows)
        may_be = {mineral for mineral, entry in facts().items() if entry[7][place] == 1}
        assert may_be == {row.mineral.id for row, _ in asked.may_be} - set(certain)
    assert facts()["strontium"][7] == [1, 1, 1]
