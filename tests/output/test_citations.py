"""Citations: BibTeX as typed by hand and as a parser reads it, CSL-JSON by its schema, and CITATION.cff by its own."""

from __future__ import annotations

import json
import string
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from hypothesis import example, given
from hypothesis import strategies as st

import minerals
from minerals.api import Library
from minerals.output.formats.citations import bibtex, csl_json
from minerals.questions.cite import AUTHOR, TITLE, Citations, Cited

LIBRARY = Library()
ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "tests" / "examples"
CSL = jsonschema.Draft7Validator(json.loads((EXAMPLES / "csl-data.json").read_text(encoding="utf-8")))

TWO = """\
@misc{us-mcs-2026,
  author = {{U.S. Geological Survey, National Minerals Information Center}},
  title = {{Mineral Commodity Summaries 2026}},
  year = {2026},
  month = feb,
  day = {6},
  language = {en},
  doi = {10.5066/P1WKQ63T},
  note = {DOI of the data release},
}

@misc{eu-com-2020-474,
  author = {{European Commission}},
  title = {{COM(2020) 474 final: Critical Raw Materials Resilience: Charting a Path towards greater Security and \
Sustainability}},
  howpublished = {COM(2020) 474 final; CELEX 52020DC0474},
  year = {2020},
  month = sep,
  day = {3},
  language = {en},
}
"""
CHINESE = """\
@misc{cn-lit-chenxifeng,
  author = {{Chen Xifeng, China Geological Survey Development and Research Centre}},
  title = {{全球金矿资源分布特征、勘查开发格局及展望}},
  language = {zh-Hans},
  url = {https://wxredian.com/art?id=1573bf8c1a1585061fb47f659f6d1132},
  note = {n.d. (not seen; data of 2023); English title: gold resources of the world: distribution, exploration, \
outlook},
}
"""
EDITION = """\
@misc{us-2025,
  author = {{U.S. Department of the Interior, U.S. Geological Survey}},
  title = {{Final 2025 List of Critical Minerals}},
  year = {2025},
  month = nov,
  day = {7},
  language = {en},
  url = {https://www.govinfo.gov/content/pkg/FR-2025-11-07/html/2025-19813.htm},
  note = {U.S. Geological Survey, Final 2025 List of Critical Minerals, 90 FR 50494 (pages 50494-50497), \
FR Doc. 2025-19813, November 7, 2025},
}
"""


def parsed(text: str) -> dict[str, dict[str, str]]:
    """The fields of each entry, with the commands of LaTeX read as the characters that they print."""
    library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    return {one.key: {field.key: field.value for field in one.fields} for one in library.entries}


@pytest.mark.parametrize(
    ("names", "typed"),
    [(["us-mcs-2026", "eu-com-2020-474"], TWO), (["cn-lit-chenxifeng"], CHINESE), (["us-2025"], EDITION)],
)
def test_an_entry_is_as_typed_by_hand(names: list[str], typed: str) -> None:
    assert bibtex(LIBRARY.cite(*names)) == typed


def test_the_data_set_has_its_version() -> None:
    entry = parsed(bibtex(LIBRARY.cite()))["critical-minerals"]
    version = LIBRARY.tool["data_version"]
    assert (entry["version"], entry["note"]) == (version, f"data version {version}")
    assert (entry["author"], entry["title"], entry["year"]) == (AUTHOR, TITLE, version[:4])
    (item,) = csl_json(LIBRARY.cite())
    assert (item["type"], item["version"]) == ("dataset", version)
    assert "note" not in item


def test_csl_as_typed_by_hand() -> None:
    assert csl_json(LIBRARY.cite("cn-lit-iron2018")) == [
        {
            "id": "cn-lit-iron2018",
            "type": "document",
            "title": "2018年全球铁矿资源供需形势分析",
            "issued": {"date-parts": [[2019]], "circa": True},
            "language": "zh-Hans",
            "note": "c. 2019; English title: iron ore supply and demand of the world in 2018; "
            "publisher: not shown in the repost; https://zcqtz.com/news/216452.html (repost)",
        }
    ]


def test_an_unknown_date_is_left_out_and_told() -> None:
    assert "year" not in parsed(bibtex(LIBRARY.cite("cn-2026")))["cn-2026"]
    (item,) = csl_json(LIBRARY.cite("cn-2026"))
    assert "issued" not in item
    assert item["note"].startswith("n.d.; ")


@pytest.mark.parametrize("name", LIBRARY.citable())
def test_everything_parses_back_with_title_author_and_date(name: str) -> None:
    found = LIBRARY.cite(name)
    (one,) = found.entries
    entry, (item,) = parsed(bibtex(found))[name], csl_json(found)
    date = [int(part) for part in (one.published or "").split("-") if part]
    assert entry["title"] == item["title"] == one.title
    assert entry.get("author") == one.author == item.get("author", [{"literal": None}])[0]["literal"]
    assert entry.get("year") == (str(date[0]) if date else None)
    assert item.get("issued", {"date-parts": [[]]})["date-parts"] == [date]
    assert entry.get("note") == item.get("note")


def test_all_together_meet_the_schema_of_csl_json_and_keep_their_keys() -> None:
    everything = LIBRARY.cite(*LIBRARY.citable())
    items = json.loads(minerals.csl_json(everything))
    assert [error.message for error in CSL.iter_errors(items)] == []
    assert [one["id"] for one in items] == list(parsed(minerals.bibtex(everything))) == LIBRARY.citable()
    assert list(CSL.iter_errors([{**items[0], "publishd": "x"}])), "the schema refuses what it does not know"


# Not among them: backslash, caret and braces, whose commands this parser leaves out or prints as look-alikes.
TEXTS = st.text(st.sampled_from(string.ascii_letters + string.digits + "%&_#$~ ,=@\"'`-?!<>稀土é（）"), min_size=1)


@given(TEXTS)
@example("''")
@example("``--?`")
def test_any_title_parses_back(text: str) -> None:
    entry = parsed(bibtex(Citations((Cited("x-1", "publication", None, f"T{text}T"),))))["x-1"]
    assert entry["title"].split() == f"T{text}T".split()


def test_every_character_that_latex_reads_as_a_command_is_escaped() -> None:
    written = bibtex(Citations((Cited("x-1", "publication", None, "\\ { } % & _ # $ ~ ^", url="http://x/{a}_%20\\b"),)))
    assert r"title = {{\textbackslash{} \textbraceleft{} \textbraceright{} \% \& \_ \# \$ " in written
    assert r"\textasciitilde{} \textasciicircum{}}}," in written
    assert parse_string(written).failed_blocks == []
    assert "url = {http://x/%7Ba%7D_%20%5Cb}," in written


def cff() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    return found


def test_citation_cff_meets_its_schema() -> None:
    schema = jsonschema.Draft7Validator(json.loads((EXAMPLES / "cff-1.2.0.json").read_text(encoding="utf-8")))
    assert [error.message for error in schema.iter_errors(cff())] == []
    assert list(schema.iter_errors({**cff(), "date-released": "November"})), "the schema refuses what is no date"


def test_citation_cff_says_what_the_program_says() -> None:
    (data_set,) = LIBRARY.cite().entries
    assert (cff()["title"], cff()["authors"]) == (TITLE, [{"name": AUTHOR}])
    assert (cff()["date-released"], cff()["version"]) == (data_set.published, data_set.version)
