"""The criticality scores: as typed from the publications, against the lists; and each rule and shape broken once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.domain.criticality import Score
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.store.planted import Lists, entry
from tests.store.typed_scores import TYPED_RATES, TYPED_RESULTS, TYPED_SCORES

STUDY = "criticality/eu-study-2017.json"
LATER = "criticality/eu-study-2023.json"
Change = Callable[[dict[str, Any]], object]


@cache
def scores() -> tuple[Score, ...]:
    return Dataset().scores


def held(publication: str, assessment: str, *, results: bool = False) -> list[Score]:
    """The scores of an assessment: those of the results table of the study of 2023, or all others."""
    of_it = [one for one in scores() if (one.publication, one.assessment.id) == (publication, assessment)]
    return [one for one in of_it if (one.part == "results-table") == results]


@pytest.mark.parametrize("typed", TYPED_SCORES, ids=lambda typed: f"{typed[1]}-{typed[3]}")
def test_a_score_is_as_typed_from_its_publication(typed: tuple[str, str, str, str, float, float, str]) -> None:
    publication, assessment, name, *rest = typed
    found = [
        [one.mineral, one.supply_risk, one.economic_importance, one.stage]
        for one in held(publication, assessment)
        if one.name == name and one.supply_risk is not None
    ]
    assert found == [rest]


@pytest.mark.parametrize("typed", TYPED_RATES, ids=lambda typed: f"{typed[0]}-{typed[2]}")
def test_a_recycling_rate_is_as_typed_from_its_publication(typed: tuple[str, str, str, float]) -> None:
    publication, assessment, name, rate = typed
    found = [one.recycling for one in held(publication, assessment) if one.name == name and one.recycling is not None]
    assert found == [rate]


@pytest.mark.parametrize("typed", TYPED_RESULTS, ids=lambda typed: typed[0])
def test_a_row_of_the_results_table_is_as_typed_from_its_transcription(typed: tuple[object, ...]) -> None:
    name, scores_of_it, by_stage, recycling, substitution = typed
    (found,) = [one for one in held("eu-study-2023", "2023", results=True) if one.name == name]
    assert (found.stage, found.supply_risk, found.economic_importance) == scores_of_it
    assert {one.stage: (one.supply_risk, one.supply_basis) for one in found.by_stage} == by_stage
    assert found.recycling == recycling
    indices = found.substitution and (found.substitution.economic_importance, found.substitution.supply_risk)
    assert indices == substitution


def test_recycling_rates_that_two_copies_print_otherwise_are_both_held() -> None:
    copies = {one.mineral: one.recycling for one in held("eu-study-2023", "2023") if one.recycling is not None}
    table = {one.mineral: one.recycling for one in held("eu-study-2023", "2023", results=True)}
    # What the one copy labels bauxite is aluminium in the other: 32 in both.
    differing = {one: (rate, table[one]) for one, rate in copies.items() if one in table and table[one] != rate}
    assert differing == {
        "baryte": (1, 0),
        "copper": (17, 55),
        "feldspar": (0, 1),
        "helium": (1, 2),
        "palladium": (14, 12),
        "phosphate-rock": (17, 0),
        "platinum": (14, 12),
        "titanium-metal": (19, 1),
        "vanadium": (2, 6),
    }
    assert (len(copies), set(copies) - set(table)) == (31, {"bauxite"})


def test_each_publication_has_its_own_rows_and_no_other() -> None:
    counted = Counter((one.publication, one.assessment.id, one.part) for one in scores())
    assert counted == {
        ("eu-study-2017", "2011", "table-20"): 43,
        ("eu-study-2017", "2014", "table-20"): 52,
        ("eu-study-2017", "2017", "table-3"): 81,
        ("eu-study-2023", "2020", "annex-4"): 66,
        ("eu-study-2023", "2023", "annex-4"): 70,
        ("eu-study-2023", "2023", None): 31,
        ("eu-study-2023", "2023", "results-table"): 90,
        ("eu-dw-2020", "2020", "sheet-7"): 30,
    }


def test_no_recycling_rate_of_the_data_set_stands_among_the_scores_of_2020() -> None:
    assert {one.recycling for one in held("eu-study-2023", "2020")} == {None}
    assert {one.supply_risk for one in held("eu-dw-2020", "2020")} == {None}


def test_what_was_transcribed_is_secondary_and_the_study_itself_primary() -> None:
    found = {(one.publication, one.confidence) for one in scores()}
    assert found == {("eu-study-2017", "primary"), ("eu-study-2023", "secondary"), ("eu-dw-2020", "secondary")}


def test_the_thresholds_are_those_of_the_method_of_each_assessment() -> None:
    thresholds = {
        key: (one.supply_risk_threshold, one.economic_importance_threshold, one.stated_by)
        for key, one in Dataset().assessments.items()
    }
    assert thresholds == {
        ("eu-study-2017", "2011"): (1, 5, "eu-study-2017"),
        ("eu-study-2017", "2014"): (1, 5, "eu-study-2017"),
        ("eu-study-2017", "2017"): (1, 2.8, "eu-study-2017"),
        ("eu-study-2023", "2020"): (1, 2.8, "eu-study-2017"),
        ("eu-study-2023", "2023"): (1, 2.8, "eu-study-2017"),
        ("eu-dw-2020", "2020"): (None, None, "eu-dw-2020"),
    }


def listed(edition: str) -> set[str]:
    """The minerals of a list, and what its groups cover."""
    members = Dataset().edition(edition).members
    assert members is not None
    return {mineral for member in members for mineral in (member.mineral, *member.covers)}


# What the study of 2023 scores as natural graphite and nickel, the list has as graphite and as battery-grade nickel.
SCORED_AS = {"graphite": "natural-graphite", "battery-grade-nickel": "nickel"}


@pytest.mark.parametrize(
    ("publication", "year", "on_list", "below"),
    [
        ("eu-study-2017", "2017", listed("eu-2017"), {"coking-coal", "erbium", "lanthanum"}),
        ("eu-study-2023", "2023", {SCORED_AS.get(one, one) for one in listed("eu-2023")}, {"copper", "nickel"}),
    ],
)
def test_at_or_above_both_thresholds_is_what_is_listed_but_for_named_exceptions(
    publication: str, year: str, on_list: set[str], below: set[str]
) -> None:
    scored = [one for one in held(publication, year) if one.supply_risk is not None]
    reached = {one.mineral for one in scored if one.both_reached}
    assert reached == {one.mineral for one in scored} & on_list - below
    assert below <= on_list - reached


def test_a_score_says_whether_each_threshold_is_reached() -> None:
    erbium = next(one for one in held("eu-study-2017", "2017") if one.mineral == "erbium")
    assert (erbium.supply_risk_reached, erbium.economic_importance_reached, erbium.both_reached) == (True, False, False)
    borate = next(one for one in held("eu-study-2017", "2014") if one.mineral == "borates")
    assert (borate.supply_risk, borate.both_reached) == (1.0, True)
    rate = next(one for one in held("eu-study-2023", "2023") if one.mineral == "palladium")
    assert (rate.supply_risk_reached, rate.economic_importance_reached, rate.both_reached) == (None, None, None)


def score(name: str, /, **values: object) -> Change:
    return lambda value: entry(value, name=name, assessment="2017").update(values)


CASES: list[tuple[str, Change, tuple[str, ...], str]] = [
    (STUDY, score("Cobalt", mineral="cobolt"), ('"cobolt"',), "unknown-mineral"),
    (STUDY, score("Cobalt", assessment="2016"), ('"assessment": "2016"',), "unknown-assessment"),
    (STUDY, score("Cobalt", read_in="s9"), ('"s9"',), "unknown-short-key"),
    (STUDY, lambda value: value["read_in"].update(s9="a copy"), ('"s9"',), "unused-short-key"),
    (STUDY, lambda value: value["assessments"]["2014"].update(read_in="s9"), ('"s9"',), "unknown-short-key"),
    (
        STUDY,
        lambda value: value["assessments"].update({"2016": value["assessments"]["2017"]}),
        ('"2016"',),
        "unused-assessment",
    ),
    (STUDY, score("Copper", mineral="cobalt"), ('"Copper"', '"assessment": "2017"'), "score-twice"),
    (
        LATER,
        lambda value: value["assessments"]["2023"].update(publication="eu-study-2071"),
        ('"eu-study-2071"',),
        "unknown-publication",
    ),
    (STUDY, score("Cobalt", economic_importance=57), ('"economic_importance": 57',), "wrong-value"),
    (STUDY, score("Cobalt", recycling=-1), ('"recycling": -1',), "wrong-value"),
]


@pytest.mark.parametrize(
    ("name", "change", "fragments", "code"), CASES, ids=[f"{at}-{one[3]}" for at, one in enumerate(CASES)]
)
def test_a_rule_that_is_broken_once_is_told_once(
    lists: Lists, name: str, change: Change, fragments: tuple[str, ...], code: str
) -> None:
    lists.change(name, change)
    assert lists.found() == [(name, lists.line(name, *fragments), code)]


def test_one_mineral_may_have_scores_at_two_stages(lists: Lists) -> None:
    def add(value: dict[str, Any]) -> None:
        value["scores"].append({**entry(value, name="Cobalt", assessment="2017"), "stage": "processing"})

    lists.change(STUDY, add)
    assert lists.found() == []


@pytest.mark.parametrize(
    ("changes", "taken"),
    [
        ({}, "economic_importance"),
        ({}, "supply_risk"),
        ({}, "stage_basis"),
        ({"stage": "unspecified"}, None),
        ({"stage": "refining"}, None),
        ({"assessment": "in 2017"}, None),
        ({"supply_risk": "4.3"}, None),
        ({"critical": True}, None),
        ({"by_stage": {}}, None),
        ({"by_stage": {"mining": {"supply_risk": 1.2}}}, None),
        ({"by_stage": {"extraction": {"supply_risk": "281%"}}}, None),
        ({"substitution": {"supply_risk": 0.9}}, None),
        ({"substitution": {"economic_importance": 1.2, "supply_risk": 0.9}}, None),
    ],
)
def test_a_score_of_a_wrong_shape_is_refused(changes: dict[str, object], taken: str | None) -> None:
    schema = json.loads((paths.schemas() / "criticality.schema.json").read_text(encoding="utf-8"))
    value = json.loads((paths.lists() / STUDY).read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    assert validator.is_valid(value)
    one = entry(value, name="Antimony", assessment="2017")
    one.update(changes)
    if taken is not None:
        del one[taken]
    assert not validator.is_valid(value)
