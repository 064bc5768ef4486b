"""Frames are complete and typed, in the long and the wide form, and Parquet keeps them as polars and duckdb read it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest

import minerals
from minerals.api import file_content
from minerals.output.writing import Format
from tests.output.test_workbook import VALUE, answer, values
from tests.questions.test_records import ANSWERS, other  # noqa: F401 - a fixture that these answers need
from tests.running import run

ALL = ("us-2022", "eu-2020", "cn-2016")
KINDS = [
    *("point", "above", "below", "between", "net_exporter", "net_importer", "not_available", "withheld"),
    *("not_applicable", "in_words"),
]


def parquet(name: str) -> bytes:
    return file_content(answer(name), Format.parquet, language="en", width=80)


def test_closed_vocabularies_are_enums_and_several_texts_are_lists() -> None:
    schema = minerals.compare(*ALL, battery=True, columns=["production", "controls"]).frame.schema
    assert schema["kind"] == pl.Enum(KINDS)
    assert schema["listing"] == pl.Enum(["name", "members", "form", "group", "unknown", "none"])
    assert schema["record"] == pl.Enum(["figure", "use", "listing", "production", "china-share", "control", "score"])
    assert schema["confidence"] == pl.Enum(["primary", "secondary", "derived"])
    assert isinstance(schema["basis"], pl.Enum)
    assert schema["basis"].categories.to_list()[:4] == ["companion", "later-edition", "earlier", "literature"]
    assert schema["stage"] == pl.Enum(
        ["extraction", "processing", "unspecified", "mine", "refinery", "smelter", "plant"]
    )
    for name, kind in {"members": pl.List(pl.String), "cell": pl.List(pl.String), "low": pl.Float64}.items():
        assert schema[name] == kind
    assert schema["low_inclusive"] == schema["battery"] == pl.Boolean
    assert minerals.lists().frame.schema["held"] == pl.Int64
    changes, cells = (answered.frame.schema for answered in (minerals.diff("us-2018", "us-2022"), answer("audit")))
    assert isinstance(changes["kind"], pl.Enum)
    assert changes["kind"].categories.to_list()[:3] == ["added", "removed", "renamed"]
    assert isinstance(cells["verdict"], pl.Enum)
    assert "unreadable" in cells["verdict"].categories


def test_the_wide_form_has_a_row_a_mineral_and_lists_for_its_figures() -> None:
    compared = minerals.compare(*ALL)
    wide = compared.wide
    assert wide["row"].to_list() == [row.mineral.id for row in compared.rows]
    titanium = wide.row(by_predicate=pl.col("row") == "titanium", named=True)
    assert titanium["row_name_zh"] == "钛"
    assert titanium["us-2022_listing"] == "name"
    assert titanium["us-2022_published"] == ["90", ">95", "E"]
    assert titanium["us-2022_kind"] == ["point", "above", "net_exporter"]
    assert titanium["us-2022_low"] == [90, 95, None]
    assert titanium["us-2022_low_inclusive"] == [True, False, None]
    assert titanium["us-2022_basis"] == ["companion", "later-edition", "later-edition"]
    assert titanium["us-2022_publication"] == ["us-mcs-2022", "us-mcs-2023", "us-mcs-2023"]
    assert titanium["cn-2016_listing"] == "none"
    assert titanium["cn-2016_published"] == []
    assert wide.schema["eu-2020_low"] == pl.List(pl.Float64)
    assert wide.columns[:5] == ["row", "row_name_en", "row_name_zh", "us-2022_listing", "us-2022_members"]


@pytest.mark.parametrize("options", [{}, {"battery": True}, {"columns": ["production", "supply-risk"]}])
def test_the_wide_form_has_every_figure_of_the_json(options: dict[str, Any]) -> None:
    compared = minerals.compare(*ALL, **options)
    found = {
        (row["row"], edition, tuple(row[f"{edition}_{key}"][place] for key in VALUE))
        for row in compared.wide.iter_rows(named=True)
        for edition in ALL
        for place in range(len(row[f"{edition}_published"]))
    }
    assert found == {
        (row["mineral"], edition, tuple(figure[key] for key in VALUE))
        for row in compared.to_dict()["rows"]
        for edition, cell in row["cells"].items()
        for figure in cell["figures"]
    }


@pytest.mark.parametrize("name", ANSWERS)
def test_parquet_read_by_polars_is_the_frame(name: str) -> None:
    read = pl.read_parquet(io.BytesIO(parquet(name)))
    assert read.equals(answer(name).frame)
    assert read.schema == answer(name).frame.schema


@pytest.mark.parametrize("name", ANSWERS)
def test_parquet_read_by_duckdb_has_the_values_of_the_json(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    path.write_bytes(parquet(name))
    table = duckdb.execute(f"select * from '{path}'")
    frame = answer(name).frame
    columns = [name for name, *_ in table.description or ()]
    assert columns == frame.columns
    rows = [tuple(list(one) if isinstance(one, tuple) else one for one in row) for row in table.fetchall()]
    assert rows == [tuple(one.to_list() if isinstance(one, pl.Series) else one for one in row) for row in frame.rows()]
    if set(VALUE) <= set(columns):
        where = "where record = 'figure'" if "record" in columns else ""
        found = duckdb.execute(f"select {', '.join(VALUE)} from '{path}' {where}").fetchall()
        assert set(found) <= set(values(answer(name).to_dict()))
        assert found or not frame.height


def test_a_comparison_in_duckdb_is_that_of_the_json_figure_by_figure(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    assert run("compare", *ALL, "-o", path).returncode == 0
    asked = ", ".join(("row", "edition", *VALUE, "publication"))
    found = duckdb.execute(f"select {asked} from '{path}' where record = 'figure'").fetchall()
    assert found == [
        (row["mineral"], edition, *(figure[key] for key in VALUE), figure["publication"])
        for row in minerals.compare(*ALL).to_dict()["rows"]
        for edition, cell in row["cells"].items()
        for figure in cell["figures"]
    ]


def test_a_file_with_two_columns_of_one_name_is_one_message(tmp_path: Path) -> None:
    parts, out = tmp_path / "parts.csv", tmp_path / "out.parquet"
    parts.write_text("a,a,mineral\n1,2,Nickel\n", encoding="utf-8")
    done = run("lookup", "--file", parts, "-o", out)
    assert (done.returncode, done.stdout) == (2, "")
    assert "two columns are called `a`" in done.stderr
    assert not out.exists()


def test_two_runs_write_the_same_parquet() -> None:
    assert parquet("compare") == parquet("compare")


def test_what_is_no_text_is_not_printed() -> None:
    for form in ("xlsx", "parquet"):
        done = run("lists", "--format", form)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"minerals: {form} is no text; name a file to write it to, with -o FILE\n"
