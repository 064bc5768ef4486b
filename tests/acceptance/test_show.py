"""`minerals show`: one edition, publication, table of claims or mineral, whole and as printed."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import cache
from typing import Any, NamedTuple

import jsonschema
import pytest

import minerals
from minerals.domain.records import Figure
from minerals.output.document import Fields, Sentence, Sentences, Table
from minerals.output.documents.publication import citation
from minerals.questions.show.edition import EditionShown
from minerals.questions.show.mineral import MineralShown
from minerals.questions.show.publication import PublicationShown
from minerals.store import paths
from tests.acceptance.typed_claims import CN_MINERALS, CN_USE, CN_VALUE, EU, SECTION, US
from tests.counts import records
from tests.formats import csv_text, document, markdown, texts
from tests.running import run

CN_2016 = {
    "能源矿产": ["石油", "天然气", "页岩气", "煤炭", "煤层气", "铀"],
    "金属矿产": ["铁", "铬", "铜", "铝", "金", "镍", "钨", "锡", "钼", "锑", "钴", "锂", "稀土", "锆"],
    "非金属矿产": ["磷", "钾盐", "晶质石墨", "萤石"],
}


@cache
def promised(name: str) -> dict[str, Any]:
    return minerals.show(name).to_dict()


class Printed(NamedTuple):
    """A table with its cells as text."""

    title: str | None
    heads: list[str]
    rows: list[list[str]]


def tables(name: str, language: str = "en") -> list[Printed]:
    blocks = document(minerals.show(name), language).blocks
    return [
        Printed(block.title, [column.label for column in block.columns], texts(block))
        for block in blocks
        if isinstance(block, Table)
    ]


def fields(name: str, language: str = "en") -> dict[str, list[str]]:
    found = (block for block in document(minerals.show(name), language).blocks if isinstance(block, Fields))
    return {label: list(texts) for part in found for label, texts in part.rows}


def text_of(name: str, width: int, language: str = "en") -> str:
    return minerals.table(minerals.show(name), width=width, language=language)


def squeezed(text: str) -> str:
    return "".join(text.split())


# The table of the paper.


def test_the_review_shows_the_papers_table_cell_by_cell() -> None:
    us, eu, cn, section, _statements = tables("review-2022", "zh")
    for table, typed in ((us, US), (eu, EU)):
        assert [tuple(row[1:4]) for row in table.rows] == [(name, use, value) for _, name, use, value in typed]
    assert [row[1:4] for row in cn.rows] == [["、".join(name for _, name in CN_MINERALS), CN_USE, CN_VALUE]]
    assert [(row[1], row[3]) for row in section.rows] == [(name, value) for _, name, _, value in SECTION]


def test_the_review_names_the_sources_that_the_paper_names() -> None:
    titles = [table.title or "" for table in tables("review-2022")]
    assert [re.findall(r"\(([a-z0-9-]+)\)$", title) for title in titles[:3]] == [
        ["us-mcs-2022"],
        ["eu-com-2020-474"],
        ["cn-plan-2016"],
    ]
    assert "[31]" in titles[3]


def test_the_printed_review_holds_every_cell_beside_its_translation() -> None:
    said = run("show", "review-2022", COLUMNS="160").stdout
    for line in (
        "锑 (antimony) 铅酸电池 (lead-acid battery) >95% above 95",
        "镍 (nickel) 可充电电池 (rechargeable battery) / stated in words",
        "铍 (beryllium) 汽车 (automotive) 0% 0",
    ):
        assert squeezed(line) in squeezed(said)
    assert "铜、铝、镍、锑、钴、锂、稀土、晶质石墨" in said
    assert "暂无" in said


# Editions.


def test_china_2016_has_24_numbered_entries_under_the_printed_headings() -> None:
    found = tables("cn-2016")
    assert [table.title for table in found] == [
        "能源矿产 (energy minerals)",
        "金属矿产 (metallic minerals)",
        "非金属矿产 (non-metallic minerals)",
    ]
    assert [[row[1] for row in table.rows] for table in found] == list(CN_2016.values())
    assert [row[0] for table in found for row in table.rows] == [str(place) for place in range(1, 25)]


def test_an_edition_says_its_dates_its_counts_and_its_sources() -> None:
    said = fields("cn-2016")
    assert said["Entries"] == ["24 stated, 24 in the data set"]
    assert said["In force"] == ["from its publication, 2016-11-29"]
    assert said["Checked"] == ["2026-11-21"]
    assert said["Legal basis"] == ["State Council approval of the National Mineral Resources Plan (2016-2020)"]
    assert "in cn-plan-2016" in said["Source"]
    assert len(said["Read in"]) == 3


def test_both_titles_stand_at_the_head_the_readers_own_first() -> None:
    for language, place in (("en", 1), ("zh", 0)):
        assert (
            document(minerals.show("cn-2016"), language).subtitles[place]
            == "《全国矿产资源规划（2016—2020年）》战略性矿产目录"
        )


def test_a_translated_name_says_so_and_a_printed_english_one_stands_alone() -> None:
    assert tables("cn-2016")[0].rows[0][2] == "oil (petroleum), translated"
    assert tables("us-2022")[0].heads == ["#", "As printed", "Id"]


def test_what_a_group_covers_by_custom_or_in_another_edition_is_always_marked() -> None:
    assert "customary" in fields("cn-2016")["19 稀土"][0]
    assert "promethium, scandium" in fields("cn-2016")["19 稀土"][1]
    eu = [texts for label, texts in fields("eu-2020").items() if label.endswith("Earth Elements")]
    assert len(eu) == 2
    assert all("same-series" in texts[0] for texts in eu)
    for form in ("--format=markdown", "--format=csv", "--format=json", "--format=table"):
        assert "customary" in run("show", "cn-2016", form).stdout
        assert "same-series" in run("show", "eu-2020", form).stdout


def test_an_edition_whose_members_are_not_held_says_why() -> None:
    assert promised("cn-2026")["members"] is None
    assert fields("cn-2026")["Entries"] == ["36 stated, members not in the data set"]
    assert fields("cn-2026")["Not in the data set"] == [promised("cn-2026")["edition"]["reason"]]
    assert tables("cn-2026") == []


# Publications.


def test_mcs_2022_has_102_figures_each_as_printed() -> None:
    table, *_ = tables("us-mcs-2022")
    assert len(table.rows) == 102
    assert table.heads[-1] == "Years"
    printed = {row[1]: row[3] for row in table.rows if row[-1] == "2021"}
    assert len(printed) == 22
    assert printed["Germanium"] == ">50%"
    assert printed["Rare Earths, mineral concentrates [rare-earths]"] == "E"
    assert ">50%" in run("show", "us-mcs-2022", COLUMNS="80").stdout


def test_a_reading_of_ours_is_marked() -> None:
    table, *_ = tables("us-mcs-2022")
    row = dict(zip(table.heads, table.rows[2], strict=True))
    assert row["Item"] == "refined (inferred)"
    assert table.rows[11][5] == "processing (inferred)"
    assert tables("eu-study-2017")[0].rows[0][4] in ("extraction", "processing")


def test_each_figure_has_its_place_and_its_copy() -> None:
    text = squeezed(text_of("us-mcs-2022", 100))
    shown = minerals.show("us-mcs-2022")
    assert isinstance(shown, PublicationShown)
    for figure in shown.figures:
        for word in (figure.locator, figure.read_in, figure.metric_as_published):
            assert squeezed(word) in text


def test_a_publication_is_cited_in_one_line() -> None:
    assert fields("us-mcs-2022")["Cite as"] == [
        "U.S. Geological Survey, National Minerals Information Center. Mineral Commodity Summaries 2022. 2022-02. "
        "https://doi.org/10.5066/P9KKMCP4 (data release)."
    ]
    unseen = minerals.show("cn-lit-nickel")
    assert isinstance(unseen, PublicationShown)
    assert "date not seen" in citation(unseen.publication)
    assert fields("cn-lit-nickel")["Published"] == ["not seen (about 2022-2023)"]


def test_a_member_of_a_collection_shows_its_own_rows_and_the_collection_all() -> None:
    ju = promised("cn-lit-ju2018")
    assert [figure["published"] for figure in ju["figures"]] == [
        *("95 percent", "90 percent", "79 percent", "73 percent", "73 percent", "67 percent"),
    ]
    assert ju["publication"]["collection"] == "cn-literature"
    assert {figure["publication"] for figure in ju["figures"]} == {"cn-lit-ju2018"}
    assert len(promised("cn-literature")["figures"]) == records("dependence/cn-literature.json") > 40
    assert "Source" in tables("cn-literature")[0].heads
    assert "Source" not in tables("cn-lit-ju2018")[0].heads


def test_a_publication_of_which_nothing_is_held_says_so() -> None:
    sentence = Sentences([Sentence("The data set contains nothing from this publication.")])
    assert sentence in document(minerals.show("cn-plan-2016")).blocks
    assert fields("cn-plan-2016")["Prints"] == ["cn-2016"]


# Minerals.


def test_natural_graphite_is_named_by_some_lists_and_in_another_form_by_others() -> None:
    listed = {
        one["edition"]: (one["listing"], [entry["name"] for entry in one["members"]])
        for one in promised("natural-graphite")["listed"]
    }
    assert listed["eu-2020"] == ("name", ["Natural Graphite"])
    assert listed["us-2022"] == ("form", ["graphite"])
    assert listed["cn-2016"] == ("form", ["晶质石墨"])
    assert listed["us-2018"] == ("name", ["graphite (natural)"])
    assert listed["cn-2026"] == (None, [])
    assert "cn-2026" in fields("natural-graphite")["? no members"][0]


@pytest.mark.parametrize(
    ("name", "edition", "listing"),
    [
        ("neodymium", "us-2022", "name"),
        ("neodymium", "eu-2020", "group"),
        ("neodymium", "cn-2016", "group"),
        ("rare-earths", "us-2022", "members"),
        ("light-rare-earths", "cn-2016", "group"),
        ("light-rare-earths", "us-2022", "unknown"),
        ("scandium", "cn-2016", "unknown"),
        ("natural-gas", "cn-2016", "name"),
        ("bauxite", "us-2022", "form"),
        ("coal", "us-2022", "none"),
    ],
)
def test_a_list_names_a_mineral_in_one_of_six_ways(name: str, edition: str, listing: str) -> None:
    assert next(one["listing"] for one in promised(name)["listed"] if one["edition"] == edition) == listing


def test_a_group_that_covers_a_mineral_says_on_what_basis() -> None:
    under = {label: texts[0].split(", ") for label, texts in fields("neodymium").items() if texts}
    assert "cn-2016" in under["through rare earths [customary: not stated by the publisher]"]
    assert "eu-2020" in under["through light rare earths [same-series: stated in other editions, not in this one]"]


def test_a_mineral_shows_its_figures_by_jurisdiction_and_those_of_its_forms() -> None:
    shown = minerals.show("graphite")
    assert isinstance(shown, MineralShown)
    assert [one.jurisdiction for one in shown.figures] == sorted(one.jurisdiction for one in shown.figures)
    assert "natural-graphite" in {one.figure.mineral for one in shown.figures}
    assert "synthetic-graphite" in shown.forms


@pytest.mark.parametrize("name", ["natural-graphite", "Natural Graphite", "天然石墨", "GRAPHITE (NATURAL)"])
def test_a_mineral_goes_by_its_id_its_name_and_its_aliases_whatever_the_case(name: str) -> None:
    assert promised(name)["id"] == "natural-graphite"


# What holds for all of them.


@pytest.mark.parametrize(
    ("name", "near"),
    [("us-2202", "us-2022"), ("us-mcs-2202", "us-mcs-2022"), ("review-2202", "review-2022"), ("lithum", "lithium")],
)
def test_an_unknown_id_exits_with_2_and_names_what_comes_close(name: str, near: str) -> None:
    done = run("show", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"`{near}`" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2


def test_a_name_with_no_near_miss_says_where_the_names_are() -> None:
    done = run("show", "zzz")
    assert done.returncode == 2
    assert "`minerals lists`" in done.stderr


@pytest.mark.parametrize("name", minerals.Library().ids())
def test_json_keeps_its_promise_for_every_id(name: str) -> None:
    schema = json.loads((paths.schemas() / "show.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(promised(name))
    assert promised(name)["id"] == name


def test_the_kind_says_what_is_shown() -> None:
    kinds = [promised(name)["kind"] for name in ("us-2022", "us-mcs-2022", "review-2022", "lithium")]
    assert kinds == ["edition", "publication", "claims", "mineral"]


@pytest.mark.parametrize("width", [80, 120, 160])
def test_a_row_of_a_publication_reads_back_in_order(width: int) -> None:
    table, *_ = tables("us-mcs-2022")
    said = text_of("us-mcs-2022", width)
    at = 0
    for row in table.rows:
        found = re.search(rf"^{re.escape(row[0])} .*{re.escape(row[3])}", said[at:], re.MULTILINE)
        assert found, row
        at += found.end()


def test_csv_is_one_row_a_member_a_figure_or_a_claim() -> None:
    def rows(name: str) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(csv_text(minerals.show(name)))))

    assert [row["name"] for row in rows("cn-2016")] == [name for names in CN_2016.values() for name in names]
    assert [row["position"] for row in rows("us-2022")] == [str(place) for place in range(1, 51)]
    assert [row["published"] for row in rows("us-mcs-2022")][4] == ">50%"
    assert (rows("us-mcs-2022")[4]["low"], rows("us-mcs-2022")[4]["low_inclusive"]) == ("50", "false")
    assert rows("review-2022")[28]["mineral"].split("|") == [mineral for mineral, _ in CN_MINERALS]
    assert len(rows("review-2022")) == 32
    assert len(rows("natural-graphite")) == len(promised("natural-graphite")["figures"])
    assert rows("us-usgs-release-2022-02")[0]["use"]
    assert rows("cn-2026") == []


def test_markdown_holds_every_part() -> None:
    said = markdown(minerals.show("cn-2016"), "en")
    assert said.startswith("# cn-2016\n")
    assert "## 金属矿产 (metallic minerals)\n" in said
    assert "| 19 | 稀土 |" in said
    assert "- Checked: 2026-11-21\n" in said
    assert "| 8 | 镍 | 可充电电池 | / |" in markdown(minerals.show("review-2022"), "zh")


def test_the_command_prints_every_format() -> None:
    assert json.loads(run("show", "lithium", "--format", "json").stdout)["kind"] == "mineral"
    assert run("show", "lithium", "--format", "csv").stdout.startswith("of,name_as_published,")
    assert run("show", "lithium", "--format", "markdown").stdout.startswith("# lithium\n")
    assert "名称" in run("show", "lithium", "--lang", "zh").stdout


def test_what_is_shown_is_what_the_data_holds() -> None:
    shown = minerals.show("us-2022")
    assert isinstance(shown, EditionShown)
    assert shown.edition == minerals.edition("us-2022")
    figures: list[Figure] = []
    for name in ("us-mcs-2022", "us-mcs-2023"):
        publication = minerals.show(name)
        assert isinstance(publication, PublicationShown)
        figures += publication.figures
    assert {figure.publication for figure in figures} == {"us-mcs-2022", "us-mcs-2023"}
