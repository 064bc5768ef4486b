"""``minerals lookup``: names and bills of materials, as their users write them."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from rich.cells import cell_len

import minerals
from minerals.store import paths
from tests.running import RanBytes, run, run_bytes

BILL = '''\
Pos.;Material;Qty;Unit;Remark
1;NMC cathode powder;12,5;kg;811
2;spheronized graphite;9,0;kg;"coated; ""grade A"""
3;LiPF6;1,2;kg;
4;copper foil;3,1;kg;8 µm
5;隔膜;40;m2;PE
6;人造石墨;9,0;kg;
7;Nickel;6,0;kg;
8;cobalt;0,9;kg;
9;Lithium;0,8;kg;
10;铝;2,0;kg;
11;aluminium foil;2,0;kg;12 µm
12;Mn;0,5;kg;
13;manganese sulphate;0,5;kg;
14;稀土;0,1;kg;magnets of the pump
15;Neodymium;0,1;kg;
16;praseodymium;0,1;kg;
17;CO;0;kg;
18;co;0;kg;
19;steel;20;kg;casing
20;carbon black;0,3;kg;
21;PVDF;0,2;kg;
22;natural-graphite;1,0;kg;"two
lines"
23;Fluorspar;0,1;kg;
24;barite;0,1;kg;filler
25;litium;0,1;kg;
26;锡;0,1;kg;solder
27;met coal;5;kg;
28;Lithium-ion cell;96;pcs;
29;REEs;0,1;kg;
30;;;;subtotal
'''
MEANT = {
    "3": "lithium",
    "6": "synthetic-graphite",
    "7": "nickel",
    "8": "cobalt",
    "9": "lithium",
    "10": "aluminium",
    "12": "manganese",
    "13": "manganese",
    "14": "rare-earths",
    "15": "neodymium",
    "16": "praseodymium",
    "22": "natural-graphite",
    "23": "fluorspar",
    "24": "baryte",
    "26": "tin",
    "27": "coking-coal",
    "29": "rare-earths",
}
CONTAINED = {"3", "13"}
"""The rows that only contain the mineral: LiPF6 and manganese sulphate."""


def fed(content: bytes, *arguments: str, **environment: str) -> RanBytes:
    """What the command makes of a file on stdin."""
    return run_bytes("lookup", "--file", "-", *arguments, stdin=content, **environment)


def read(done: RanBytes, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(done.stdout.decode(), newline=""), delimiter=delimiter))


def promised() -> jsonschema.Draft202012Validator:
    schema = json.loads((paths.schemas() / "lookup.schema.json").read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("稀土", "[rare-earths]"),
        ("barite", "[baryte]"),
        ("Al", "[aluminium]"),
        ("焦煤", "[coking-coal]"),
        ("螢石", "[fluorspar]"),
        ("cesium", "[caesium]"),
    ],
)
def test_a_name_finds_its_mineral(name: str, found: str) -> None:
    done = run("lookup", name)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{name}: ")
    assert found in done.stdout.splitlines()[0]


def test_a_mistyped_name_exits_with_2_and_says_what_comes_close() -> None:
    done = run("lookup", "litium")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "minerals: unknown mineral or chemistry `litium`: did you mean `lithium`?\n"


def test_where_all_names_are_unknown_all_are_told_at_once_and_nothing_is_printed() -> None:
    done = run("lookup", "litium", "nickle", "tinsel")
    assert (done.returncode, done.stdout) == (2, "")
    for word in ("`lithium`", "`nickel`", "`tinsel`"):
        assert word in done.stderr
    assert "Traceback" not in done.stderr


def test_each_list_says_how_it_names_the_mineral_and_on_what_basis() -> None:
    lines = run("lookup", "praseodymium").stdout.splitlines()
    said = {line.split()[0]: " ".join(line.split()[1:]) for line in lines if "-20" in line.partition(" ")[0]}
    assert said["us-2022"] == "by name praseodymium"
    assert said["cn-2016"] == "through a group (customary: not stated by the publisher) 稀土 (rare earths)"
    assert said["eu-2020"].startswith(
        "through a group (same-series: stated in other editions, not in this one) Light Rare Earth"
    )
    assert said["us-2025"] == "by name praseodymium"
    assert said["cn-2026"] == "? members not in the data set"
    assert "\ncn-2016 not stated 稀土" in re.sub(" +", " ", run("lookup", "promethium").stdout)


def test_chinese_labels_come_with_lang_zh() -> None:
    said = run("lookup", "bauxite", "--lang", "zh").stdout
    assert said.startswith("bauxite: 铝土矿, bauxite [bauxite]")
    assert "列于铝之下" in said
    assert "以其他形态" in run("lookup", "铝", "--lang", "zh").stdout


@pytest.mark.parametrize("width", ["44", "80", "120", "200"])
def test_no_width_loses_a_word(width: str) -> None:
    said = run("lookup", "praseodymium", "稀土", COLUMNS=width).stdout
    lines = said.splitlines()
    assert max(map(cell_len, lines)) <= int(width)
    for word in ("permanent-magnet", "(same-series:", "(customary:", "ytterbium,", "Elements", "us-2025", "members"):
        assert any(word in line.split() for line in lines), word


def test_json_of_names_keeps_its_promise() -> None:
    value = json.loads(run("lookup", "Al", "稀土", "--format", "json").stdout)
    promised().validate(value)
    first = value["results"][0]
    assert (first["query"], first["mineral"]["id"], value["file"]) == ("Al", "aluminium", None)
    listed = {one["edition"]: one["listing"] for one in first["listed"]}
    assert listed["us-2022"] == listed["cn-2016"] == "name"
    assert (listed["eu-2020"], listed["cn-2026"]) == ("form", None)


def test_csv_of_names_has_a_row_a_name_and_list() -> None:
    rows = list(csv.DictReader(io.StringIO(run("lookup", "praseodymium", "Al", "--format", "csv").stdout)))
    chinese = next(row for row in rows if (row["query"], row["edition"]) == ("praseodymium", "cn-2016"))
    assert (chinese["listing"], chinese["basis"], chinese["members"]) == ("group", "customary", "稀土")
    assert chinese["groups"] == "rare-earths"
    assert {row["mineral"] for row in rows} == {"praseodymium", "aluminium"}


def test_what_a_group_leaves_open_has_no_basis() -> None:
    rows = list(csv.DictReader(io.StringIO(run("lookup", "promethium", "--format", "csv").stdout)))
    chinese = next(row for row in rows if row["edition"] == "cn-2016")
    assert (chinese["listing"], chinese["basis"], chinese["members"]) == ("unknown", "", "稀土")


def test_markdown_of_names_is_a_table_a_name() -> None:
    said = run("lookup", "Al", "Li", "--format", "markdown").stdout
    assert "## Al: aluminium, 铝 [aluminium]\n" in said
    assert "| eu-2020 | in another form | Bauxite |\n" in said


def test_a_bill_comes_out_as_it_went_in_with_what_names_a_mineral() -> None:
    done = fed(BILL.encode(), "--format", "csv")
    assert done.returncode == 1
    given = list(csv.DictReader(io.StringIO(BILL, newline=""), delimiter=";"))
    rows = read(done, ";")
    assert len(given) == len(rows) == 30
    assert [{key: row[key] for key in given[0]} for row in rows] == given
    assert list(rows[0])[: len(given[0])] == list(given[0])
    assert {row["Pos."]: row["mineral_id"] for row in rows if row["mineral_id"]} == MEANT
    assert {row["Pos."] for row in rows if row["match"] == "contains"} == CONTAINED
    assert {row["Pos."] for row in rows if row["match"] == "name"} == MEANT.keys() - CONTAINED
    added = list(rows[0])[len(given[0]) :]
    assert all(row[key] == "" for row in rows if row["Pos."] not in MEANT for key in added)


def test_a_matched_row_has_listing_basis_and_dependence_of_each_newest_list() -> None:
    rows = {row["Pos."]: row for row in read(fed(BILL.encode(), "--format", "csv"), ";")}
    synthetic, praseodymium, nickel = rows["6"], rows["16"], rows["7"]
    assert synthetic["commodity_id"] == "graphite"
    assert [synthetic[f"{one}_listing"] for one in ("us-2025", "eu-2023", "cn-2016")] == ["form", "form", "none"]
    assert (praseodymium["cn-2016_listing"], praseodymium["cn-2016_basis"]) == ("group", "customary")
    assert (praseodymium["eu-2023_listing"], praseodymium["eu-2023_basis"]) == ("group", "stated")
    assert praseodymium["us-2025_dependence"].split("|") == ["67", "E"]
    assert praseodymium["us-2025_item"].split("|") == ["compounds-and-metals", "mineral-concentrates"]
    assert praseodymium["us-2025_of"].split("|") == ["rare-earths", "rare-earths"]
    assert (nickel["us-2025_dependence"], nickel["us-2025_chosen"]) == ("41", "companion")
    european = [nickel[f"eu-2023_{name}"] for name in ("listing", "dependence", "period", "publication", "chosen")]
    assert european == [
        *("form", "75|31", "2016-2020|2016-2020", "eu-study-2023|eu-study-2023", "companion|companion"),
    ]
    assert nickel["eu-2023_members"] == "Nickel — Batteriequalität"


def test_what_is_no_mineral_name_is_named_with_its_row_and_what_comes_close() -> None:
    lines = fed(BILL.encode(), "--format", "csv").stderr.decode().splitlines()
    assert "minerals: <stdin>: row 2: `NMC cathode powder` is not a mineral name" in lines
    assert "minerals: <stdin>: row 26: `litium` is not a mineral name; did you mean `lithium`?" in lines
    assert "minerals: <stdin>: row 18: `CO` is not a mineral name; did you mean `Co`?" in lines
    assert "minerals: <stdin>: row 31: no name" in lines
    assert len(lines) == 30 - len(MEANT)


def test_rows_of_one_unmatched_name_are_told_together() -> None:
    said = fed(b"material,n\n" + b"scrap,1\n" * 9 + b"Nickel,1\n").stderr.decode()
    assert said == "minerals: <stdin>: rows 2, 3, 4, 5, 6 and 4 more: `scrap` is not a mineral name\n"


def test_beyond_a_hundred_unmatched_names_only_their_number_is_told() -> None:
    content = "part,material\n" + "".join(f"{place},part {place}\n" for place in range(150))
    lines = fed(content.encode(), "--format", "csv").stderr.decode().splitlines()
    assert len(lines) == 101
    assert "50 more names in 50 rows are not known" in lines[-1]


def test_a_bill_of_minerals_alone_exits_with_0() -> None:
    done = fed("材料,数量\n铝,1\n锂,2\n".encode(), "--format", "csv")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [row["mineral_id"] for row in read(done)] == ["aluminium", "lithium"]


def test_one_bad_row_stops_no_other() -> None:
    done = fed(b"material,n\nNickel,1\nRare earths, heavy,2\nTin,3\n", "--format", "csv")
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "minerals: <stdin>: row 3: the row has more cells than the header; put a cell in quotes that contains the "
        "separator\n"
    )
    rows = read(done)
    assert [(row["material"], row["n"], row["mineral_id"]) for row in rows] == [
        ("Nickel", "1", "nickel"),
        ("Rare earths", " heavy,2", ""),
        ("Tin", "3", "tin"),
    ]
    value = json.loads(fed(b"material,n\nRare earths, heavy,2\nTin,3\n", "--format", "json").stdout)
    promised().validate(value)
    assert [row["result"] for row in value["file"]["rows"]] == [None, 0]


def test_how_a_file_was_read_is_told_on_stderr() -> None:
    done = fed("Titel;\n;\nMaterial;Anteil\nFlußspat;66\n".encode("cp1252"), "--format", "csv")
    assert done.returncode == 0
    assert done.stderr.decode() == (
        "minerals: <stdin>: read as Windows-1252, since it is no UTF-8\n"
        "minerals: <stdin>: the header is row 3; the row above it is not part of the table\n"
    )
    assert done.stdout.decode().startswith("Material;Anteil;mineral_id;")


def test_names_alone_are_a_file_too() -> None:
    value = json.loads(fed(b'["Nickel"]', "--format", "json").stdout)
    promised().validate(value)
    assert value["file"]["rows"] == [{"row": 1, "cells": ["Nickel"], "result": 0}]
    assert [row["mineral_id"] for row in read(fed(b"Nickel\nTin\n", "--format", "csv"))] == ["nickel", "tin"]
    assert [row["mineral_id"] for row in read(fed(b'["Nickel", "\xe9\x94\xa1"]', "--format", "csv"))] == [
        "nickel",
        "tin",
    ]


def test_blank_rows_stay_and_are_no_fault() -> None:
    done = fed(b"material,n\nNickel,1\n\n,\nTin,2\n", "--format", "csv")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [row["material"] for row in read(done)] == ["Nickel", "", "", "Tin"]


def test_a_byte_order_mark_does_not_hide_the_column() -> None:
    done = fed(b"\xef\xbb\xbfmaterial;n\r\nNickel;1\r\n", "--format", "csv")
    assert done.returncode == 0
    assert done.stdout.startswith(b"material;n;mineral_id;match;item;form;commodity_id;related;")


def test_the_table_of_a_bill_keeps_every_column_and_explains_its_marks() -> None:
    done = fed(BILL.encode(), COLUMNS="200")
    said = " ".join(done.stdout.decode().split())
    for word in ("Pos.", "Remark", "China 2016", "EU 2023", "US 2025", "µm"):
        assert word in said
    assert "Rows that name a mineral: 17 of 30." in said
    assert "under graphite; graphite: 100 natural" in said
    assert "mined at the stage of extraction; the publication assesses two stages" in said
    assert "compare values within a column, not across a row" in said


@pytest.mark.parametrize("width", ["44", "60", "120"])
def test_the_table_of_a_bill_loses_nothing_at_any_width(width: str) -> None:
    done = fed(BILL.encode(), COLUMNS=width)
    lines = done.stdout.decode().splitlines()
    assert max(map(cell_len, lines)) <= int(width)
    words = {word for line in lines for word in line.split()}
    for row in csv.reader(io.StringIO(BILL, newline=""), delimiter=";"):
        for cell in row:
            assert set(cell.split()) <= words, cell


def test_control_characters_of_a_file_reach_no_terminal() -> None:
    done = fed(b"material,n\n\x1b[31mNickel,1\nTin,\x1b[2J\n")
    assert b"\x1b" not in done.stdout + done.stderr


def test_markdown_of_a_bill_is_one_table() -> None:
    said = fed(b"material,n\nNickel,a|b\n", "--format", "markdown").stdout.decode()
    assert r"| Nickel | a\|b | nickel | nickel |" in said
    assert "- Rows that name a mineral: 1 of 1.\n" in said


def test_json_of_a_bill_keeps_its_promise_and_leads_from_rows_to_answers() -> None:
    value: dict[str, Any] = json.loads(fed(BILL.encode(), "--format", "json").stdout)
    promised().validate(value)
    rows = value["file"]["rows"]
    assert [row["cells"] for row in rows] == list(csv.reader(io.StringIO(BILL, newline=""), delimiter=";"))[1:]
    meant = {row["cells"][0]: value["results"][row["result"]]["mineral"] for row in rows}
    assert {part: mineral["id"] for part, mineral in meant.items() if mineral} == MEANT
    nickel = next(one for one in value["results"] if one["query"] == "Nickel")
    figures = {one["edition"]: [figure["published"] for figure in one["figures"]] for one in nickel["dependence"]}
    assert figures["us-2025"] == ["41"]


@pytest.mark.parametrize(
    ("content", "arguments", "said"),
    [
        (b"", [], "<stdin>:1: is empty"),
        (b"material,n\nNickel,\x81\xff\n", [], "<stdin>:2: cannot be read as UTF-8, nor as Windows-1252 or GB18030"),
        (b'material,n\nNickel,1\nTin,"open\n', [], "<stdin>:3: the row that begins here cannot be read"),
        (b"part,stuff\n1,foil\n", [], "say it with --column; the columns are `part`, `stuff`"),
        (b"%PDF-1.7 ...", [], "<stdin>: is a PDF document; a table was expected"),
        (b'{"schema": "edition"}', [], '<stdin>: JSON was given, an object with "schema" "edition"'),
        (b"part,material\n1,Nickel\n", ["--column", "materail"], "did you mean `material`? the columns are `part`"),
        (b"a,a\n1,Nickel\n", ["--column", "a"], "2 columns are called `a`"),
        (b"material,mineral_id\nNickel,1\n", ["--format", "csv"], "there is a column `mineral_id` already"),
    ],
)
def test_a_bad_file_is_refused_with_file_and_line_and_nothing_on_stdout(
    content: bytes, arguments: list[str], said: str
) -> None:
    done = fed(content, *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    message = done.stderr.decode()
    assert said in message
    assert "Traceback" not in message
    assert len(message.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lookup"], "name the minerals, or give a file"),
        (["lookup", "Al", "--file", "x.csv"], "one of the two"),
        (["lookup", "Al", "--column", "x"], "--column belongs to --file"),
        (["lookup", "--file", "no/such.csv"], "no/such.csv: no such file"),
    ],
)
def test_a_call_that_means_nothing_is_an_expected_error(arguments: list[str], said: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("content", "arguments"),
    [
        ("part,Material\n1,Nickel\n", []),
        ("part,名称\n1,Nickel\n", []),
        ("whatever\nNickel\n", []),
        ("lead,name\n1,Nickel\n", []),
        ("name,stuff\nx,Nickel\n", ["--column", "stuff"]),
        ("part,stuff\n1,Nickel\n", []),
        ("name,material\n1,Nickel\n", []),
        ("Nickel\nNickel\n", ["--column", "Nickel"]),
    ],
)
def test_the_column_is_told_or_plain(content: str, arguments: list[str]) -> None:
    assert [row["mineral_id"] for row in read(fed(content.encode(), "--format", "csv", *arguments))] == ["nickel"]


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    file = tmp_path / "parts.csv"
    file.write_text("material\nNickel\nscrap\n", encoding="utf-8")
    done = run("lookup", "--file", str(file), "--format", "csv")
    assert done.returncode == 1
    assert done.stderr == f"minerals: {file}: row 3: `scrap` is not a mineral name\n"


def test_a_closed_pipe_ends_in_silence(tmp_path: Path) -> None:
    file = tmp_path / "parts.csv"
    file.write_text("part,material\n" + "1,Nickel\n" * 50_000, encoding="utf-8")
    command = f"'{sys.executable}' -m minerals lookup --file '{file}' --format csv | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, check=True)
    assert done.stdout.startswith(b"part,material,mineral_id,")
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_the_help_shows_an_example_that_runs() -> None:
    example = run("lookup", "--help").stdout.split("Example: minerals ")[1].split()
    assert run(*example).returncode == 0


def test_a_bill_names_the_newer_list_whose_members_are_unknown() -> None:
    result = minerals.Library().lookup_file(io.BytesIO(b"material,n\nNickel,1\n"))
    assert [edition.id for edition in result.newer] == ["cn-2026"]
    assert "China 2026" in minerals.table(result)


def cells(name: str, *arguments: str, language: str = "en") -> dict[str, str]:
    """The cells of the one row of a bill, in words, by the heads of their columns."""
    done = fed(f"material\n{name}\n".encode(), "--format", "markdown", "--lang", language, *arguments)
    lines = [line for line in done.stdout.decode().splitlines() if line.startswith("|")]
    head, _, row = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return dict(zip(head, row, strict=True))


def test_what_is_said_of_a_member_of_a_group_concerns_it_alone() -> None:
    row = cells("neodymium")
    assert row["US 2025"] == "by name; 67 compounds of rare earths; E concentrates of rare earths"
    assert row["EU 2023"].startswith("through a group; 100 processed; 80 mined")
    assert "heavy" not in " ".join(row.values())
    assert "yttrium" not in " ".join(row.values())
    (result,) = json.loads(fed(b"material\nneodymium\n", "--format", "json").stdout)["results"]
    figures = {each["edition"]: {figure["of"] for figure in each["figures"]} for each in result["dependence"]}
    assert figures["us-2025"] == {"rare-earths"}
    assert figures["eu-2023"] == {"neodymium"}
    assert "100 yttrium" in cells("稀土")["US 2025"]


def test_a_form_of_what_is_listed_is_inside_that_entry() -> None:
    row = cells("natural graphite")
    assert row["US 2025"] == "under graphite; graphite: 100 natural"
    assert row["China 2016"].startswith("in another form")
    assert cells("天然石墨", language="zh")["美国 2025"].startswith("列于石墨之下")
    assert any(
        line.split()[:3] == ["us-2025", "under", "graphite"]
        for line in run("lookup", "graphite (natural)").stdout.splitlines()
    )


def test_a_row_says_the_form_or_that_it_only_contains_the_mineral() -> None:
    assert cells('"ZINC, refined"')["Mineral"] == "zinc; refined"
    assert cells("碳酸锂")["Mineral"] == "contains lithium"
    assert cells("碳酸锂", language="zh")["矿产"] == "含锂"


def test_names_that_are_known_are_answered_and_the_others_named() -> None:
    done = run("lookup", "cobalt", "litium", "tinsel", "Tin", "--on", "us")
    assert done.returncode == 1
    assert [line for line in done.stdout.splitlines() if "[" in line] == [
        "cobalt: cobalt, 钴 [cobalt]",
        "Tin: tin, 锡 [tin]",
    ]
    assert done.stderr.splitlines() == [
        "minerals: unknown mineral or chemistry `litium`: did you mean `lithium`?",
        "minerals: unknown mineral or chemistry `tinsel`: `minerals lookup` takes names, symbols and ids",
    ]
    value = json.loads(run("lookup", "cobalt", "litium", "--format", "json").stdout)
    promised().validate(value)
    assert value["unknown"] == ["unknown mineral or chemistry `litium`: did you mean `lithium`?"]
