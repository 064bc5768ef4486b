"""The assessment held against what others print; the numbers are kept here, also the unflattering ones."""

from __future__ import annotations

import csv
import json
from functools import cache
from pathlib import Path

import jsonschema
import pytest

import minerals
from minerals.domain.concentration import of_shares, of_table
from minerals.questions.assess.validate import Validation, spearman
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.output.saying import missing
from tests.running import run

EXAMPLES = Path(__file__).parent.parent / "examples"


@cache
def validation() -> Validation:
    return minerals.validate()


@cache
def screen() -> list[dict[str, str]]:
    """68 materials of 2023: supply risk, whether critical, and an HHI computed apart from the program."""
    return list(csv.DictReader((EXAMPLES / "eu-2023-screen.csv").read_text(encoding="utf-8").splitlines()))


def test_all_supply_risks_of_2017_come_out_within_the_rounding_of_their_inputs() -> None:
    tested = validation().of("supply-risk")
    assert len(tested) == 78
    assert [one.mineral for one in tested if one.fits is not True] == []
    scopes = [one.note for one in tested]
    assert {scope: scopes.count(scope) for scope in ("both", "world", "sourcing")} == {
        "both": 63,
        "world": 13,
        "sourcing": 2,
    }


def test_a_wrong_input_is_noticed() -> None:
    data = Dataset()
    (antimony,) = [one for one in data.scores if one.inputs is not None and one.mineral == "antimony"]
    assert antimony.inputs is not None
    assert (antimony.inputs.world, antimony.inputs.sourcing, antimony.inputs.substitution) == (7.1, 5.7, 0.9)
    (tested,) = [one for one in validation().of("supply-risk") if one.mineral == "antimony"]
    assert tested.low is not None
    assert tested.high is not None
    assert 3.8 < tested.low < 4.15 < tested.high < 4.6, "so an input that is wrong by a tenth shows"


def test_the_order_of_concentration_and_of_supply_risk_is_the_one_known() -> None:
    pairs = [(float(one["hhi"]), float(one["supply_risk"])) for one in screen()]
    assert len(pairs) == 68
    assert spearman(pairs) == pytest.approx(0.73, abs=0.02)
    assert validation().rho == pytest.approx(0.86, abs=0.02), "53 materials, groups apart, most of them critical"
    assert len(validation().of("order")) == 53


def test_the_concentrations_of_the_data_are_those_computed_elsewhere() -> None:
    data = Dataset()
    shares = [one for one in data.shares if one.publication == "eu-study-2023" and one.role == "producer"]
    computed = {(row.name, row.stage): found for row in shares if (found := of_shares(row)) and len(row.countries) > 2}
    compared = [
        (one["name"], float(one["hhi"]), computed[one["name"], one["stage"]])
        for one in screen()
        if (one["name"], one["stage"]) in computed
    ]
    assert len(compared) > 20
    assert [name for name, hhi, found in compared if abs(found.low - hhi) > 0.005] == []


def test_the_screen_finds_25_of_the_34_on_the_list_and_10_others() -> None:
    high = {one["name"] for one in screen() if float(one["hhi"]) >= 0.30}
    critical = {one["name"] for one in screen() if one["critical"] == "yes"}
    assert (len(critical), len(high & critical), len(high - critical)) == (34, 25, 10)
    assert {name.partition("/")[0].strip() for name in critical - high} == {
        *("Aluminium", "Baryte", "Copper", "Feldspar", "Nickel", "Phosphate rock", "Strontium", "Tantalum"),
        "Titanium metal",
    }


def test_what_the_screen_misses_is_named() -> None:
    of_list = validation().of("list")
    assert [one.mineral for one in of_list if one.note == "missed"] == [
        *("aluminium", "baryte", "copper", "feldspar", "nickel", "phosphate-rock", "strontium", "tantalum", "titanium"),
        "titanium-metal",
    ]
    assert [one.mineral for one in of_list if one.note == "other"] == ["indium"]


def test_two_sources_of_one_stage_that_lie_apart_are_named_with_both() -> None:
    apart = {(one.mineral, one.stage) for one in validation().of("second-source") if one.fits is False}
    assert ("natural-graphite", "extraction") in apart
    assert ("cobalt", "extraction") in apart
    assert len(validation().of("second-source")) == 21
    assert len(apart) == 9


def test_the_import_reliance_of_2023_closes_in_38_of_53_rows() -> None:
    rows = validation().of("reliance")
    assert (len(rows), sum(one.fits is True for one in rows)) == (53, 38)
    lower = {one.mineral for one in rows if one.note == "lower"}
    assert {"arsenic", "germanium", "hafnium", "indium"} < lower


def test_the_order_of_the_us_losses_is_a_weak_one() -> None:
    """A world screen is a weak guide to a national model; 0.44 was computed elsewhere."""
    data = Dataset()
    found: dict[str, list[float]] = {}
    for table in data.production:
        if (table.publication, table.period) == ("us-mcs-2026", "2024") and (one := of_table(table)):
            found.setdefault(table.mineral, []).append(one.low)
    pairs = []
    for line in csv.DictReader((EXAMPLES / "us-2025-order.csv").read_text(encoding="utf-8").splitlines()):
        mineral = minerals.resolve(line["name"]).id
        near = [low for name in (mineral, *data.register.forms_of(mineral)) for low in found.get(name, [])]
        if near:
            pairs.append((max(near), -float(line["rank"])))
    assert len(pairs) == 30
    assert spearman(pairs) == pytest.approx(0.44, abs=0.04)


def test_equal_numbers_share_their_rank() -> None:
    assert spearman([(1, 1), (1, 2), (2, 3)]) == pytest.approx(0.866, abs=0.001)
    assert spearman([(1, 3), (2, 2), (3, 1)]) == -1


WORDS = {
    "en": (
        "fit 78 of 78 computed from world supply and EU sourcing 63, world supply alone 13, EU sourcing alone 2",
        "rank correlation (Spearman) 0.86 over 53 materials",
        "on the list, not found by HHI Aluminium, mined; Baryte, mined; Copper, mined;",
        "found by HHI, not on the list Indium, processed",
        "Natural graphite, mined 0.61 / 0.46",
        "fit 38 of 53",
        "Germanium, processed 90~94 / 42",
        "No independent test: the supply risk is made of the same shares.",
    ),
    "zh": (
        "78 项中 78 项",
        "0.86，53 种材料",
        "在清单上而 HHI 未达 铝（采）；重晶石（采）；铜（采）；",
        "53 项中 38 项",
        "并非独立检验",
    ),
}


@pytest.mark.parametrize("language", WORDS)
def test_the_words_of_a_validation(language: str) -> None:
    assert not missing(validation(), language, WORDS[language])


def test_json_keeps_its_promise() -> None:
    schema = json.loads((paths.schemas() / "validation.schema.json").read_text(encoding="utf-8"))
    answer = json.loads(run("assess", "--validate", "--format", "json").stdout)
    jsonschema.validate(answer, schema)
    assert len(answer["tested"]) == 78 + 53 + 53 + 21 + 53
