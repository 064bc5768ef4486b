"""A table of minerals by lists: each yes and no against the list that its column names."""

from __future__ import annotations

import json

import jsonschema
import pytest

from minerals.store import paths
from tests.running import run

WIDE = """\
Mineral,US 2022,EU list 2023,China,Note
Lithium,yes,yes,yes,
Helium,Yes,no,no,was on the list of 2018
Copper,no,yes,no,
Neodymium,x,yes,yes,
unobtainium,no,no,no,
Lithium carbonate,yes,no,no,
"""


def test_each_cell_is_held_against_the_list_of_its_column() -> None:
    done = run("audit", "-", "--format", "json", stdin=WIDE)
    assert done.returncode == 1
    value = json.loads(done.stdout)
    schema = json.loads((paths.schemas() / "membership.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(value)
    assert value["editions"] == ["us-2022", "eu-2023", "cn-2016"]
    assert value["summary"] == {"agrees": 9, "differs": 3, "cannot-check": 0}
    assert [
        (cell["row"], cell["edition"], cell["claimed"]) for cell in value["cells"] if cell["verdict"] == "differs"
    ] == [
        (3, "us-2022", True),
        (3, "eu-2023", False),
        (4, "cn-2016", False),
    ]
    assert [(fault["row"], fault["reason"]) for fault in value["faults"]] == [
        (6, "is not a mineral name"),
        (7, "contains lithium, but is not the mineral itself"),
    ]


def test_the_table_shows_what_does_not_agree_in_both_languages() -> None:
    said = run("audit", "-", stdin=WIDE).stdout
    assert "<stdin>: 12 cells; agrees 9, differs 3, cannot check 0." in said
    assert "Row 6 `unobtainium` is not checked: is not a mineral name." in said
    assert any(line.split()[:5] == ["3", "Helium", "US", "2022", "yes"] for line in said.splitlines())
    chinese = run("audit", "-", "--lang", "zh", stdin=WIDE).stdout
    assert "<stdin>：12 个单元格；一致 9，不一致 3，无法核对 0。" in chinese
    assert "不是矿产名称" in chinese


@pytest.mark.parametrize(
    ("title", "edition"),
    [
        ("On the US list 2022?", "us-2022"),
        ("EU critical raw materials list", "eu-2023"),
        ("Critical (Japan)", "jp-espa-2022"),
        ("中国", "cn-2016"),
        ("US-2022", "us-2022"),
    ],
)
def test_a_column_names_a_list_in_the_words_that_people_use(title: str, edition: str) -> None:
    value = json.loads(run("audit", "-", "--format", "json", stdin=f"Mineral,{title}\nTin,yes\n").stdout)
    assert value["editions"] == [edition]


def test_a_publication_of_figures_is_no_list() -> None:
    assert "schema" not in run("audit", "-", "--format", "json", stdin="Mineral,USGS MCS 2022\nTin,yes\n").stdout


@pytest.mark.parametrize(("mark", "differs"), [("x", 0), ("✓", 0), ("1", 0), ("是", 0)])
def test_an_empty_cell_is_a_no_where_its_column_has_no_other(mark: str, differs: int) -> None:
    done = run("audit", "-", "--format", "json", stdin=f"Mineral,us-2022\nLithium,{mark}\nHelium,\n")
    value = json.loads(done.stdout)
    assert (done.returncode, value["summary"]["differs"], len(value["cells"])) == (0, differs, 2)
    explicit = json.loads(run("audit", "-", "--format", "json", stdin="Mineral,us-2022\nTin,no\nHelium,\n").stdout)
    assert [cell["row"] for cell in explicit["cells"]] == [2]


def test_a_list_whose_members_are_not_known_cannot_be_checked() -> None:
    value = json.loads(run("audit", "-", "--format", "json", stdin="Mineral,cn-2026\nTin,yes\n").stdout)
    assert value["summary"] == {"agrees": 0, "differs": 0, "cannot-check": 1}


def test_a_table_of_figures_is_no_table_of_yes_and_no() -> None:
    done = run(
        "audit", "-", "--format", "json", stdin="mineral,jurisdiction,publication,value\nTin,US,us-mcs-2026,77\n"
    )
    assert json.loads(done.stdout)["schema"] == "audit"
