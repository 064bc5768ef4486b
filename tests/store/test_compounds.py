"""The table of compounds: what each contains, and how much of it by the formula."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from molmass import Formula

from minerals.store import paths
from minerals.store.check import check_folder
from minerals.store.dataset import Dataset
from tests.running import run

DATA = Dataset()
COMPOUNDS = {compound.id: compound for compound in DATA.compounds}


@pytest.mark.parametrize(
    ("name", "mineral", "formula", "percent"),
    [
        ("lithium-carbonate", "lithium", "Li2CO3", 18.8),
        ("lithium-hydroxide-monohydrate", "lithium", "LiOH(H2O)", 16.5),
        ("spodumene", "lithium", "LiAlSi2O6", 3.7),
        ("cobalt-sulfate-heptahydrate", "cobalt", "CoSO4(H2O)7", 21.0),
        ("nickel-sulfate-hexahydrate", "nickel", "NiSO4(H2O)6", 22.3),
        ("tungsten-trioxide", "tungsten", "WO3", 79.3),
        ("scheelite", "tungsten", "CaWO4", 63.9),
        ("cassiterite", "tin", "SnO2", 78.8),
        ("vanadium-pentoxide", "vanadium", "V2O5", 56.0),
        ("niobium-pentoxide", "niobium", "Nb2O5", 69.9),
    ],
)
def test_a_compound_has_a_share_of_its_element(name: str, mineral: str, formula: str, percent: float) -> None:
    compound = COMPOUNDS[name]
    assert (compound.mineral, compound.formula) == (mineral, formula)
    assert compound.share is not None
    assert round(100 * compound.share, 1) == percent


def test_every_share_follows_from_the_formula_and_the_standard_atomic_weights() -> None:
    for compound in DATA.compounds:
        if compound.formula is not None:
            assert compound.element is not None
            composition = Formula(compound.formula).composition()
            assert compound.share == round(composition[compound.element].fraction, 5), compound.id


def test_the_element_of_a_share_is_that_of_the_mineral() -> None:
    for compound in DATA.compounds:
        if compound.element is not None:
            assert DATA.register[compound.mineral].symbol == compound.element, compound.id


def test_a_formula_has_a_source_and_a_gap_its_reason() -> None:
    assert len(DATA.compounds) >= 60
    for compound in DATA.compounds:
        assert (compound.formula is None) == (compound.source is None) == (compound.note is not None), compound.id
    assert sum(compound.formula is not None for compound in DATA.compounds) >= 60


def changed(folder: Path, key: str, value: Any) -> list[tuple[str, str]]:
    """The problems of a data set in which one key of the first compound is another."""
    shutil.copytree(paths.lists(), folder)
    path = folder / "compounds.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["compounds"][0][key] = value
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return [(one.code, one.path) for one in check_folder(folder).problems if one.code != "layout"]


@pytest.mark.parametrize(
    ("key", "value", "code", "path"),
    [
        ("mineral", "wolframm", "unknown-mineral", "$.compounds[0].mineral"),
        ("source", "memory", "unwanted-key", "$.compounds[0].source"),
        ("share", 1.2, "wrong-value", "$.compounds[0].share"),
        ("formula", "W O3", "wrong-value", "$.compounds[0].formula"),
        ("aliases", {"en": ["Tungsten"]}, "name-twice", "$.compounds[0].aliases.en[0]"),
        ("aliases", {"zh-Hans": ["碳酸锂"]}, "name-twice", "$.compounds[37].names.zh-Hans"),
    ],
)
def test_what_does_not_fit_is_a_problem(key: str, value: Any, code: str, path: str, tmp_path: Path) -> None:
    found = changed(tmp_path / "lists", key, value)
    assert (code, path) in found


def test_a_compound_is_shown_as_what_contains_the_mineral() -> None:
    said = run("lookup", "lithium carbonate").stdout
    assert said.startswith("lithium carbonate: contains lithium, 锂 [lithium]; is not it\n")
    assert "Li2CO3: 18.8 % Li by mass" in said
    chinese = run("lookup", "碳酸锂", "--lang", "zh").stdout
    assert chinese.startswith("碳酸锂: 含锂, lithium [lithium]，但并非其本身\n")
    assert "Li2CO3：按质量含 Li 18.8 %" in chinese
    assert "no formula in the data set" in run("lookup", "wolframite").stdout


def test_a_compound_in_json_has_formula_share_and_source() -> None:
    (result,) = json.loads(run("lookup", "硫酸镍", "--format", "json").stdout)["results"]
    assert (result["match"], result["mineral"]["id"]) == ("contains", "nickel")
    compound = result["compound"]
    assert (compound["id"], compound["formula"], compound["element"]) == ("nickel-sulfate", "NiSO4", "Ni")
    assert compound["share"] == 0.37926
    assert "PubChem" in compound["source"]


def test_a_comparison_never_takes_a_compound_for_the_mineral() -> None:
    done = run("compare", "--mineral", "lithium carbonate")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`lithium carbonate` is a compound that contains lithium, not the mineral; name `lithium`" in done.stderr


@pytest.mark.parametrize(
    ("symbol", "related"), [("C", "graphite"), ("K", "potash"), ("Ba", "baryte"), ("F", "fluorspar")]
)
def test_an_element_that_is_listed_under_another_name_says_which(symbol: str, related: str) -> None:
    (result,) = json.loads(run("lookup", symbol, "--format", "json").stdout)["results"]
    assert result["mineral"]["related"] == [related]
    assert any(line.split() == ["Related", related] for line in run("lookup", symbol).stdout.splitlines())


def test_the_form_that_a_name_says_is_part_of_the_answer() -> None:
    (result,) = json.loads(run("lookup", "ZINC, refined", "--format", "json").stdout)["results"]
    assert (result["match"], result["mineral"]["id"], result["item"], result["form"]) == (
        *("name", "zinc", "refined"),
        "refined",
    )
    assert "Form named  refined" in run("lookup", "ZINC, refined").stdout
    assert "所称形态  精炼" in run("lookup", "ZINC, refined", "--lang", "zh").stdout
