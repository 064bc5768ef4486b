"""The rows of every answer: CSV and the frame have the same ones, and a comparison's are complete."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import polars as pl
import pytest

import minerals
from minerals import questions
from minerals.errors import MineralsError
from minerals.questions.choices import with_choices
from minerals.questions.diff.library import library_diff
from minerals.questions.diff.options import Options
from minerals.questions.records import Answer, Content
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.formats import csv_text

QUESTIONS = (
    *("assess", "audit", "compare", "conflicts", "diff", "history", "lists", "lookup", "matrix", "policies", "show"),
)
ALL = ("us-2022", "eu-2020", "cn-2016")
COLUMNS = ("production", "china-share", "controls", "supply-risk")
BILL = b"material,mass\nNickel,1.5\ncopper foil,2\n\nPr,3\n"


def bill(content: bytes = BILL) -> Answer:
    return minerals.Library().lookup_file(io.BytesIO(content), "material")


def library(**options: Any) -> Answer:
    """The packaged data against one with a file less, a file more and a name changed."""
    return library_diff(Dataset(), Dataset(OTHER[0]), Options(**options), tool={})


OTHER: list[Path] = []


@pytest.fixture(scope="module", autouse=True)
def other(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("other") / "lists"
    shutil.copytree(paths.lists(), folder)
    (folder / "shares" / "us-mcs-2026.json").unlink()
    edition = folder / "editions" / "us-2022.json"
    edition.write_text(
        edition.read_text(encoding="utf-8").replace('"name": "tantalum"', '"name": "tantalite"'), encoding="utf-8"
    )
    OTHER[:] = [folder]


ANSWERS: dict[str, Callable[[], Answer]] = {
    "compare": lambda: minerals.compare(*ALL),
    "compare printed": lambda: minerals.compare(*ALL, grain="printed"),
    "compare battery": lambda: minerals.compare(*ALL, battery=True),
    "compare columns": lambda: minerals.compare("us-2025", "eu-2023", columns=COLUMNS),
    "compare nothing": lambda: minerals.compare("us-2022", minerals=["gold"]),
    "matrix": lambda: minerals.matrix(newest=True),
    "lists": lambda: minerals.lists(),
    "diff of lists": lambda: minerals.diff("us-2022", "us-2025"),
    "diff of groups": lambda: minerals.diff("us-2018", "us-2022"),
    "diff of figures": lambda: minerals.diff("us-mcs-2022", "us-mcs-2023"),
    "diff of nothing": lambda: minerals.diff("us-2022", "us-2022"),
    "library": library,
    "library summary": lambda: library(summary=True),
    "lookup": lambda: minerals.lookup("稀土", "Al", "promethium"),
    "bill": bill,
    "audit": lambda: minerals.audit("review-2022"),
    "conflicts": lambda: minerals.conflicts("nickel"),
    "history": lambda: minerals.history("nickel"),
    "assessment": lambda: minerals.assess(viewer="EU", sort="dependence"),
    "changes of an assessment": lambda: minerals.assess_against("2026-02-05", as_of="2026-02-06"),
    "validation": lambda: minerals.validate(),
    "policies": lambda: minerals.policies(),
    "edition": lambda: minerals.show("cn-2016"),
    "edition without members": lambda: minerals.show("cn-2026"),
    "publication": lambda: minerals.show("us-mcs-2022"),
    "publication of uses": lambda: minerals.show("us-usgs-release-2022-02"),
    "publication of scores": lambda: minerals.show("eu-dw-2020"),
    "publication of controls": lambda: minerals.show("cn-mofcom-2023-23"),
    "publication of production": lambda: minerals.show("wmd-2024"),
    "publication of shares": lambda: minerals.show("eu-factsheets-2020"),
    "claims": lambda: minerals.show("review-2022"),
    "mineral": lambda: minerals.show("graphite"),
}
TYPES = {"text": pl.String, "number": pl.Float64, "whole": pl.Int64, "flag": pl.Boolean, "texts": pl.List(pl.String)}


def printed(kind: str, content: Any) -> str:
    """How CSV has a field of a frame."""
    if content is None:
        return ""
    if kind == "flag":
        return {True: "true", False: "false"}[content]
    return "|".join(content) if kind == "texts" else content


@pytest.mark.parametrize("name", ANSWERS)
def test_csv_and_the_frame_have_the_same_rows_and_columns(name: str) -> None:
    answer = ANSWERS[name]()
    header, *lines = csv.reader(io.StringIO(csv_text(answer), newline=""))
    columns = answer.records().columns
    assert header == [column.name for column in columns] == answer.frame.columns
    assert list(answer.frame.dtypes) == [
        pl.Enum(column.choices) if column.choices else TYPES[column.kind]
        for column in with_choices(answer.SCHEMA, columns)
    ]
    rows = answer.frame.rows()
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        for column, text, content in zip(columns, line, row, strict=True):
            if column.kind in ("number", "whole"):
                assert content == (float(text) if text else None), column
            else:
                assert text == printed(column.kind, content), column


@pytest.mark.parametrize("name", ANSWERS)
def test_every_row_is_as_long_as_the_header_and_no_column_stands_twice(name: str) -> None:
    records = ANSWERS[name]().records()
    names = [column.name for column in records.columns]
    assert len(set(names)) == len(names)
    assert {len(row) for row in records.rows} <= {len(names)}


def test_every_question_has_answers_here() -> None:
    modules = [
        import_module(module.name)
        for module in walk_packages(questions.__path__, "minerals.questions.")
        if module.name.split(".")[2] in QUESTIONS
    ]
    kinds = {
        content
        for module in modules
        for content in vars(module).values()
        if isinstance(content, type) and issubclass(content, Answer) and content is not Answer
    }
    assert len(kinds) == 18
    assert {type(make()) for make in ANSWERS.values()} == kinds


def records(answer: Answer, kind: str) -> list[dict[str, Any]]:
    return answer.frame.filter(pl.col("record") == kind).to_dicts()


def test_a_comparison_about_batteries_has_every_use_of_its_rows_with_its_place() -> None:
    answer = minerals.compare(*ALL, battery=True)
    cells = [
        (row["mineral"], edition, cell) for row in answer.to_dict()["rows"] for edition, cell in row["cells"].items()
    ]
    stated = [(row, edition, use) for row, edition, cell in cells for use in cell["uses"]]
    rows = records(answer, "use")
    assert len(rows) == len(stated) > 100
    for row, (mineral, edition, use) in zip(rows, stated, strict=True):
        assert (row["row"], row["edition"], row["of"]) == (mineral, edition, use["of"])
        for key in ("use", "use_en", "cell", "cell_basis", "publication", "locator", "read_in", "confidence"):
            assert row[key] == use[key]
        assert (row["cell_part"], row["cell_part_basis"], row["part"]) == (use["part"], use["part_basis"], None)
    figures = [figure for _, _, cell in cells for figure in cell["figures"]]
    assert [row["published"] for row in records(answer, "figure")] == [figure["published"] for figure in figures]
    bare = [(row, edition) for row, edition, cell in cells if not cell["figures"] and not cell["uses"]]
    assert [(row["row"], row["edition"]) for row in records(answer, "listing")] == bare


def test_a_use_says_whether_it_is_of_a_battery() -> None:
    lithium = records(minerals.compare("us-2022", "cn-2016", battery=True, minerals=["lithium"]), "use")
    american = [(row["use"], row["battery"]) for row in lithium if row["edition"] == "us-2022"]
    assert american == [("Battery applications.", True), ("rechargeable batteries", True)]
    chinese = [(row["use_en"], row["battery"]) for row in lithium if row["edition"] == "cn-2016"]
    assert chinese[-1] == ("key raw material of new-energy vehicles, energy storage and electronics", False)
    fuel_cells = records(minerals.compare(*ALL, cells=["fuel-cell"], minerals=["platinum-group-metals"]), "use")
    assert {row["battery"] for row in fuel_cells if row["cell"] == ["fuel-cell"]} == {False}


def test_a_comparison_that_is_not_about_uses_has_none() -> None:
    answer = minerals.compare(*ALL)
    assert set(answer.frame["record"].unique()) == {"figure", "listing"}
    assert "use" not in answer.frame.columns


def test_a_figure_keeps_metric_stage_bounds_and_place() -> None:
    (row,) = (
        row
        for row in records(minerals.compare("us-2022", minerals=["lithium"]), "figure")
        if row["publication"] == "us-mcs-2022"
    )
    assert (row["metric"], row["stage"], row["low"], row["low_inclusive"], row["high_inclusive"]) == (
        "net-import-reliance",
        "unspecified",
        25.0,
        False,
        True,
    )
    assert row["locator"] == "lithium_mcs2022-lithi_salient.csv column NIR_pct"


def test_production_has_a_row_per_line_with_amounts_apart_from_percentages() -> None:
    answer = minerals.compare("us-2025", columns=["production"], minerals=["graphite"])
    rows = records(answer, "production")
    china = next(row for row in rows if row["code"] == "CN")
    assert (china["publication"], china["period"], china["amount"], china["unit"]) == (
        "us-mcs-2026",
        "2025",
        "1400000",
        "metric tons",
    )
    assert (china["amount_low"], round(china["share_low"], 1), china["low"]) == (1400000.0, 77.8, None)
    assert (rows[-1]["code"], rows[-1]["share_low"]) == (None, None)
    assert {row["edition"] for row in rows} == {None}


def test_a_share_a_control_and_a_score_are_rows_of_their_own() -> None:
    answer = minerals.compare("eu-2023", columns=["supply-risk", "controls", "china-share"], minerals=["gallium"])
    (score,) = records(answer, "score")
    assert (score["supply_risk"], score["supply_risk_threshold"], score["assessment"]) == (3.9, 1.0, "2023")
    first, second = records(answer, "control")[:2]
    assert (first["announcement"], first["status"], first["minerals"][0]) == (
        "MOFCOM-GAC 2023 No. 23",
        "in-force",
        "gallium",
    )
    assert (second["status"], second["status_to"], second["item"]) == ("partly-suspended", "2026-11-27", None)
    shares = records(answer, "china-share")
    assert [(row["code"], row["share_low"], row["share_basis"], row["publication"]) for row in shares] == [
        ("CN", 93.8, "printed", "eu-study-2023"),
        ("CN", 100.0, "computed", "us-mcs-2026"),
    ]


def test_rows_of_a_bill_come_one_by_one_and_keep_the_file_s_own_columns() -> None:
    rows = bill().records()
    assert not isinstance(rows.rows, Sequence)
    first, second, *_ = map(list[Content], rows.rows)
    assert first[:7] == ["Nickel", "1.5", "nickel", "name", None, None, "nickel"]
    assert second == ["copper foil", "2", *[None] * (len(rows.columns) - 2)]


def test_a_file_with_two_columns_of_one_name_has_rows_and_no_frame() -> None:
    answer = bill(b"material,x,x\nNickel,1,2\n")
    assert [column.name for column in answer.records().columns][:3] == ["material", "x", "x"]
    with pytest.raises(MineralsError, match="two columns are called `x`"):
        _ = answer.frame


@pytest.mark.parametrize(
    "asked", ["show('lithium')", "history('nickel')", "diff('us-2018', 'us-2022')", "matrix()", "lookup('Al')"]
)
def test_rows_need_neither_polars_nor_output(asked: str) -> None:
    code = (
        f"import sys, json, minerals\nlist(minerals.{asked}.records().rows)\n"
        "print(json.dumps([name for name in sys.modules if name == 'polars' or name.startswith('minerals.output')]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []


def test_a_list_in_a_field_keeps_the_place_of_what_is_missing() -> None:
    answer = bill("material,n\n稀土,1\n".encode())
    (row,) = answer.frame.to_dicts()
    assert (row["us-2025_item"], row["us-2025_dependence"]) == (
        ["compounds-and-metals", "mineral-concentrates", "compounds-and-metals", ""],
        ["67", "E", "100", "100"],
    )
    uses = minerals.audit("review-2022").frame.filter(pl.col("field") == "use")
    assert uses.filter(pl.col("published").list.len() != pl.col("published_en").list.len()).is_empty()
    assert ["", ""] in uses["published_en"].to_list()


def test_a_line_that_counts_something_else_than_its_table_says_so() -> None:
    answer = minerals.compare("us-2025", columns=["production"], minerals=["tellurium"])
    counted = {
        row["country"]: row["counts"] for row in records(answer, "production") if row["publication"] == "us-mcs-2026"
    }
    assert counted["United States"] == "Refinery production: copper telluride"
    assert counted["China"] == "Refinery production"


def test_a_share_of_a_total_that_leaves_out_a_country_is_an_upper_bound() -> None:
    answer = minerals.compare("us-2025", columns=["china-share"], minerals=["lithium", "gallium"])
    bounds = {
        row["of"]: row["at_most"] for row in records(answer, "china-share") if row["publication"] == "us-mcs-2026"
    }
    assert bounds == {"lithium": True, "gallium": False}


def test_the_date_of_a_text_is_no_period() -> None:
    (row,) = bill("material,n\n锆,1\n".encode()).frame.to_dicts()
    assert (row["cn-2016_dependence"], row["cn-2016_period"]) == (
        ["超90%", "heavily dependent on the international market", "约80%"],
        ["", "", ""],
    )


def test_a_regrouping_has_the_entries_of_both_sides_as_they_are_printed() -> None:
    rows = minerals.diff("us-2018", "us-2022").frame.filter(pl.col("kind") == "regrouped").to_dicts()
    assert (rows[0]["old"], rows[0]["new"]) == (
        "platinum group metals",
        "iridium|palladium|platinum|rhodium|ruthenium",
    )
    assert [len(rows[0][side]) for side in ("pointer_old", "pointer_new")] == [1, 5]


def test_a_pair_of_figures_has_the_earlier_text_first() -> None:
    pair = minerals.conflicts("nickel").frame.row(0, named=True)
    assert [pair[f"{key}_{side}"] for side in ("one", "other") for key in ("publication", "published")] == [
        "us-mcs-2022",
        "49",
        "us-mcs-2023",
        "48",
    ]


def test_a_summary_has_a_row_per_kind_that_occurs_and_none_for_the_rest() -> None:
    rows = library(summary=True).frame.rows()
    assert rows == [
        ("editions/us-2022.json", "renamed", 1),
        ("editions/us-2022.json", "source-changed", 1),
        ("shares/us-mcs-2026.json", "removed", 170),
    ]


def test_a_publication_with_nothing_has_the_columns_of_uses() -> None:
    answer = minerals.show("us-fr-2018-10667")
    assert answer.records().columns[3].name == "use"
    assert answer.frame.is_empty()


def test_the_total_of_a_world_table_is_its_last_row_in_rows_and_json() -> None:
    answer = minerals.show("wmd-2024")
    world = {"code": None, "name": "world total", "published": "1547952593", "low": 1547952593, "high": 1547952593}
    promised = answer.to_dict()["beside"]["production"][0]["world"]
    assert promised == {**world, "estimated": False, "note": None}
    iron = answer.frame.filter(pl.col("mineral") == "iron").to_dicts()
    assert [(row["code"], row["country"], row["published"]) for row in iron] == [
        ("CN", "China", "212900000"),
        (None, "world total", "1547952593"),
    ]
