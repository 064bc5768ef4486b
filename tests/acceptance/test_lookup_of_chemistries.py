"""``minerals lookup`` of battery chemistries: their names, alone and in files, and names that clash with minerals."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import jsonschema
import pytest

import minerals
from minerals.store import paths
from tests.running import run

FILE = "part,kg\nNMC811,1\nnickel,2\n磷酸铁锂,3\nsilver oxide,4\nnmc955,5\nNMC812,6\nCR,7\nCr,8\n"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("磷酸铁锂", "lfp"),
        ("NCM523", "nmc532"),
        ("lithium iron phosphate", "lfp"),
        ("Li-S", "li-s"),
        ("三元811", "nmc811"),
        ("LTO", "lto"),
        ("NCA", "nca"),
        ("CR", "li-mno2"),
    ],
)
def test_a_name_of_a_chemistry_is_known(name: str, expected: str) -> None:
    done = run("lookup", name)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0].startswith(f"{name}: battery chemistry ")
    assert done.stdout.splitlines()[0].endswith(f"[{expected}]")


def test_what_is_known_of_a_chemistry_is_shown_in_both_languages() -> None:
    assert run("lookup", "LiFePO4").stdout.splitlines() == [
        "LiFePO4: battery chemistry LFP, lithium iron phosphate with graphite, 磷酸铁锂 [lfp]",
        "Family              lithium-ion",
        "Minerals published  lithium, iron, phosphorus, graphite, aluminium, copper",
        "Kilograms per kWh   see `minerals battery lfp`",
    ]
    assert run("lookup", "LiFePO4", "--lang", "zh").stdout.splitlines() == [
        "LiFePO4: 电池体系 LFP, 磷酸铁锂, lithium iron phosphate with graphite [lfp]",
        "类别            锂离子",
        "公布用量的矿产  锂、铁、磷、石墨、铝、铜",
        "每千瓦时用量    见 `minerals battery lfp`",
    ]
    assert run("lookup", "NMC90").stdout.splitlines()[-2:] == [
        "Minerals published  none published",
        "Kilograms per kWh   none published",
    ]


def test_a_name_of_two_chemistries_is_refused_with_both() -> None:
    done = run("lookup", "nmc955")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`nmc955` is the name of 2 things: `nmc90-5-5-si` (" in done.stderr
    assert "`nmc95` (" in done.stderr
    assert "`nmc811`, `" not in done.stderr


@pytest.mark.parametrize(
    ("symbol", "mineral"), [("Cr", "chromium"), ("Sr", "strontium"), ("Pr", "praseodymium"), ("Br", "bromine")]
)
def test_a_symbol_of_an_element_is_the_element_and_the_letter_code_of_a_cell_is_the_cell(
    symbol: str, mineral: str
) -> None:
    found = minerals.lookup(symbol)
    assert ([one.mineral.id for one in found.results], found.chemistries) == ([mineral], {})
    code = symbol.upper()
    found = minerals.lookup(code)
    assert (found.results, list(found.chemistries)) == ((), [code])
    assert run("lookup", code).stdout.splitlines()[-1] == f"Symbol              that of {mineral} is {symbol}"


def test_the_letter_code_of_a_cell_does_not_bend() -> None:
    for name in ("Cr", "cr"):
        done = run("battery", name)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"unknown chemistry `{name}`" in done.stderr
    assert run("battery", "CR").returncode == 0
    assert [one.mineral.id for one in minerals.lookup("SiC").results] == ["silicon-carbide"]


def test_a_compound_that_is_the_name_of_a_battery_too_is_both() -> None:
    lines = run("lookup", "silver oxide").stdout.splitlines()
    assert lines[0] == "silver oxide: contains silver, 银 [silver]; is not it"
    assert "silver oxide: battery chemistry silver oxide, silver oxide-zinc [silver-oxide]" in lines
    (result,) = json.loads(run("lookup", "silver oxide", "--format", "json").stdout)["results"]
    assert (result["match"], result["mineral"]["id"], result["chemistry"]["id"]) == (
        "contains",
        "silver",
        "silver-oxide",
    )


def test_a_near_miss_of_a_chemistry_is_named_beside_what_is_known() -> None:
    done = run("lookup", "NMC812", "LFP", "lithium")
    assert done.returncode == 1
    assert done.stderr == "minerals: unknown mineral or chemistry `NMC812`: did you mean `nmc811`?\n"
    assert [line for line in done.stdout.splitlines() if line.startswith(("LFP: ", "lithium: "))] == [
        "lithium: lithium, 锂 [lithium]",
        "LFP: battery chemistry LFP, lithium iron phosphate with graphite, 磷酸铁锂 [lfp]",
    ]


def test_json_and_csv_have_the_chemistry() -> None:
    value = json.loads(run("lookup", "NCM523", "nickel", "--on", "us-2025", "--format", "json").stdout)
    promise = json.loads((paths.schemas() / "lookup.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(promise).validate(value)
    nickel, nmc532 = value["results"]
    assert (nickel["chemistry"], nmc532["mineral"], nmc532["match"]) == (None, None, "chemistry")
    assert nmc532["chemistry"]["short"] == "NMC532"
    assert nmc532["chemistry"]["minerals"] == [
        *("lithium", "nickel", "manganese", "cobalt", "graphite", "aluminium", "copper", "iron")
    ]
    rows = list(csv.DictReader(io.StringIO(run("lookup", "NCM523", "nickel", "--on", "us", "--format", "csv").stdout)))
    assert [(row["query"], row["match"], row["mineral"], row["edition"], row["chemistry_id"]) for row in rows] == [
        ("nickel", "name", "nickel", "us-2025", ""),
        ("NCM523", "chemistry", "", "", "nmc532"),
    ]
    assert rows[1]["chemistry_minerals"] == "lithium|nickel|manganese|cobalt|graphite|aluminium|copper|iron"


def test_the_rows_of_a_file_may_name_chemistries(tmp_path: Path) -> None:
    path = tmp_path / "bill.csv"
    path.write_text(FILE, encoding="utf-8")
    done = run("lookup", "--file", str(path), "--format", "csv")
    assert done.returncode == 1
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [(row["part"], row["match"], row["mineral_id"], row["chemistry_id"]) for row in rows] == [
        ("NMC811", "chemistry", "", "nmc811"),
        ("nickel", "name", "nickel", ""),
        ("磷酸铁锂", "chemistry", "", "lfp"),
        ("silver oxide", "contains", "silver", "silver-oxide"),
        ("nmc955", "", "", ""),
        ("NMC812", "", "", ""),
        ("CR", "chemistry", "", "li-mno2"),
        ("Cr", "name", "chromium", ""),
    ]
    assert "row 6: `nmc955` is the name of 2 things" in done.stderr
    assert "row 7: `NMC812` is not a mineral name; did you mean `nmc811`?" in done.stderr
    assert len(done.stderr.splitlines()) == 3
    printed = " ".join(run("lookup", "--file", str(path), COLUMNS="200").stdout.split())
    assert "2 NMC811 1 battery chemistry NMC811 3 nickel 2" in printed
    assert "Rows that name a mineral: 3 of 8." in printed
    assert "Rows that name a battery chemistry: 4; `minerals battery` shows its minerals." in printed
    zh = run("lookup", "--file", str(path), "--lang", "zh", COLUMNS="200").stdout
    assert "电池体系 LFP" in zh
    assert "4 行为电池体系名称" in zh
    value = json.loads(run("lookup", "--file", str(path), "--format", "json").stdout)
    promise = json.loads((paths.schemas() / "lookup.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(promise).validate(value)
    results = [value["results"][row["result"]] for row in value["file"]["rows"]]
    assert [one["chemistry"] and one["chemistry"]["id"] for one in results] == [
        *("nmc811", None, "lfp", "silver-oxide", None, None, "li-mno2", None)
    ]
    assert [one["query"] for one in results] == [row["cells"][0] for row in value["file"]["rows"]]


def test_a_file_of_chemistries_alone_is_a_list_of_names(tmp_path: Path) -> None:
    path = tmp_path / "cells.txt"
    path.write_text("NMC811\n磷酸铁锂\n", encoding="utf-8")
    done = run("lookup", "--file", str(path), "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert [one["chemistry"]["id"] for one in json.loads(done.stdout)["results"]] == ["nmc811", "lfp"]
