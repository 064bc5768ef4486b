"""CSV and Markdown say what JSON and the table say; footnotes lead from each cell to its publication."""

from __future__ import annotations

import io
import random
import re
from typing import Any

import polars as pl
import pytest

import minerals
from minerals.output.document import Document, Notes, Table
from minerals.questions.compare.place import GRAINS
from tests.formats import csv_text, document, markdown, texts

ALL = ("us-2022", "eu-2020", "cn-2016")
FIGURE = (
    *("published", "kind", "approximate", "low", "high", "low_inclusive", "high_inclusive"),
    *("metric", "base", "metric_as_published", "stage", "stage_basis", "period", "text_date"),
    *("publication", "part", "locator", "read_in", "confidence", "basis", "of", "relation", "name_as_published"),
    *("name_en", "item", "item_as_published", "reading", "note", "correction"),
)
TYPES = {
    **dict.fromkeys(("row", "row_name_en", "row_name_zh", "edition", "jurisdiction", "listing", "members"), pl.String),
    **dict.fromkeys(FIGURE, pl.String),
    "approximate": pl.Boolean,
    "low": pl.Float64,
    "high": pl.Float64,
    "low_inclusive": pl.Boolean,
    "high_inclusive": pl.Boolean,
    "record": pl.String,
}


@pytest.mark.parametrize("grain", GRAINS)
def test_the_csv_read_back_equals_the_json_figure_by_figure(grain: str) -> None:
    answer = minerals.compare(*ALL, grain=grain)
    read = pl.read_csv(io.StringIO(csv_text(answer)), schema=TYPES).to_dicts()
    expected: list[dict[str, Any]] = []
    for row in answer.to_dict()["rows"]:
        for edition, cell in row["cells"].items():
            head = {
                "row": row["mineral"],
                "row_name_en": row["names"]["en"],
                "row_name_zh": row["names"]["zh-Hans"],
                "edition": edition,
                "jurisdiction": edition[:2].upper(),
                "listing": cell["listing"],
                "members": "|".join(member["name"] for member in cell["members"]) or None,
            }
            expected += [
                {**head, **{key: figure[key] for key in FIGURE}, "record": "figure"} for figure in cell["figures"]
            ]
            if not cell["figures"]:
                expected.append({**head, **dict.fromkeys(FIGURE), "record": "listing"})
    assert read == expected


def test_every_key_of_a_figure_has_a_column() -> None:
    cell = minerals.compare(*ALL).to_dict()["rows"][0]["cells"]["us-2022"]
    assert set(FIGURE) == set(cell["figures"][0])


def test_csv_lines_end_as_rfc_4180_says_and_quotes_are_doubled() -> None:
    text = csv_text(minerals.compare(*ALL))
    assert text.endswith("\r\n")
    assert 'table ""Liste der kritischen Rohstoffe""' in text


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("battery", [False, True])
def test_markdown_has_the_cells_of_the_table(language: str, battery: bool) -> None:
    answer = minerals.compare(*ALL, battery=battery)
    lines = markdown(answer, language).splitlines()
    table = document(answer, language).blocks[0]
    assert isinstance(table, Table)
    rows = [re.split(r"(?<!\\) ?\| ?", line)[1:-1] for line in lines if line.startswith("| ")][1:]
    assert rows == [[cell.replace("~", r"\~").replace("\n", "<br>") for cell in row] for row in texts(table)]
    assert lines[1] == "|---" * len(table.columns) + "|"


def footnotes(shown: Document) -> dict[str, str]:
    """The footnotes of a comparison by their marks."""
    blocks = [block for block in shown.blocks if isinstance(block, Notes)]
    return {note.mark: note.text for note in blocks[-1].notes}


def test_from_a_cell_to_its_publication_and_place_in_one_command() -> None:
    answer = minerals.compare(*ALL)
    text = minerals.table(answer, width=200, sources=True)
    said = " ".join(text.split())
    cells = [(row, edition) for row in answer.rows for edition in ALL if row.cells[edition].figures]
    for row, edition in random.Random(2022).sample(cells, 10):
        notes = footnotes(document(minerals.compare(*ALL, minerals=[row.mineral.id]), sources=True))
        figures = row.cells[edition].figures
        for one in figures:
            own = [note for note in notes.values() if note.startswith(f"{one.figure.publication}: {one.figure.name}: ")]
            assert any(one.figure.locator in note and one.figure.value.published in note for note in own)
            assert f"{one.figure.publication}: {one.figure.name}: {one.figure.value.published}; " in said


def test_every_number_in_a_cell_has_its_footnote_and_every_footnote_its_cell() -> None:
    answer = minerals.compare(*ALL, battery=True)
    shown = document(answer, sources=True)
    table = shown.blocks[0]
    assert isinstance(table, Table)
    numbered = [int(mark.strip("[]")) for mark in footnotes(shown)]
    used: list[int] = []
    for row in texts(table):
        for part in re.findall(r"\[([\d, -]+)\]", " ".join(row)):
            for run in part.split(", "):
                first, _, last = run.partition("-")
                used += range(int(first), int(last or first) + 1)
    assert numbered == list(range(1, len(numbered) + 1))
    assert sorted(set(used)) == numbered
    assert used[:4] == sorted(used[:4]), "numbered in reading order"


def test_china_s_span_has_each_figure_behind_it() -> None:
    text = " ".join(minerals.table(minerals.compare(*ALL, minerals=["cobalt"]), width=120, sources=True).split())
    for source in ("cn-lit-ju2018", "cn-lit-escn2019", "cn-lit-cobalt2019", "cn-lit-gulley2019"):
        assert source in text
    assert "90~97 [3-7]" in text
