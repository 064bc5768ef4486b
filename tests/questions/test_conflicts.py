"""Where sources disagree: pairs of figures that cannot both be true, told as what they are."""

from __future__ import annotations

import csv
import io
import json
from itertools import combinations

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import minerals
from minerals.domain.records import Figure
from minerals.domain.values import overlap, parse
from minerals.questions.conflicts import Conflict, Conflicts
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.formats import csv_text
from tests.running import run

DATA = Dataset()
ALL: Conflicts = minerals.Library().conflicts()


def found(mineral: str, jurisdiction: str = "US", period: str = "2021") -> Conflict:
    return next(
        one
        for one in ALL.conflicts
        if (one.mineral, one.jurisdiction) == (mineral, jurisdiction) and one.figures[0].period == period
    )


def said(conflict: Conflict) -> list[tuple[str, str]]:
    return [(figure.value.published, figure.publication) for figure in conflict.figures]


def kinds(conflict: Conflict) -> dict[frozenset[str], str]:
    """The two publications of each pair -> what the pair is."""
    return {
        frozenset(conflict.figures[at].publication for at in (pair.one, pair.other)): pair.kind
        for pair in conflict.pairs
    }


def test_one_publication_that_says_two_things_disagrees_with_itself() -> None:
    chromium = found("chromium", period="2022")
    of_2023 = {(one.value.published, one.part) for one in chromium.figures if one.publication == "us-mcs-2023"}
    assert of_2023 == {("80", "figure-2"), ("83", "history")}
    assert chromium.kinds == ("differs",)


def test_nickel_of_2021_was_revised() -> None:
    nickel = found("nickel")
    assert said(nickel) == [
        ("48", "us-mcs-2022"),
        ("49", "us-mcs-2023"),
        ("49", "us-mcs-2024"),
        ("49", "us-mcs-2025"),
        ("38", "us-mcs-2026"),
    ]
    assert kinds(nickel)[frozenset({"us-mcs-2025", "us-mcs-2026"})] == "revised"
    assert kinds(nickel)[frozenset({"us-mcs-2022", "us-mcs-2023"})] == "differs"
    words = {pair.words.words for pair in nickel.pairs if pair.words}
    assert words == {"Significant revisions were made to secondary scrap estimates following review of updated data."}


def test_aluminium_of_2021_was_redefined() -> None:
    aluminium = found("aluminium")
    assert said(aluminium) == [
        ("44", "us-mcs-2022"),
        ("41", "us-mcs-2023"),
        ("40", "us-mcs-2024"),
        ("40", "us-mcs-2025"),
        ("61", "us-mcs-2026"),
    ]
    assert kinds(aluminium)[frozenset({"us-mcs-2025", "us-mcs-2026"})] == "redefined"
    assert "no longer include exported scrap" in run("conflicts", "aluminium").stdout


def test_the_chinese_sources_disagree_within_two_years() -> None:
    wide = minerals.conflicts(years=2)
    pairs = {
        frozenset(one.figures[at].value.published for at in (pair.one, pair.other))
        for one in (*wide.conflicts, *wide.other_measures)
        for pair in one.pairs
        if one.jurisdiction == "CN"
    }
    assert frozenset({"73 percent", "78.09%"}) in pairs  # copper: the ministry in 2018, a paper on 2019
    assert frozenset({"80%", "83%"}) in pairs  # nickel ore: a text of 2019, a paper of 2021
    assert frozenset({"56.7%", "57%"}) in pairs  # oil
    assert all(one.metrics for one in wide.other_measures)


def test_a_bound_that_holds_is_no_conflict() -> None:
    pairs = [(">95", "100"), ("80%以上", "97%"), (">50", "48"), ("E", "0"), ("E", "12"), ("n/a", "12"), (">90", ">95")]
    values = [(parse(one), parse(other)) for one, other in pairs]
    answers = [overlap(one, other) for one, other in values if one and other]
    assert answers == [True, True, False, True, False, None, True]
    for one in (*ALL.conflicts, *ALL.other_measures):
        for pair in one.pairs:
            assert overlap(one.figures[pair.one].value, one.figures[pair.other].value) is False


def test_years_of_one_series_are_not_held_against_each_other() -> None:
    for one in ALL.conflicts:
        for pair in one.pairs:
            ours, theirs = one.figures[pair.one], one.figures[pair.other]
            series = {DATA.publications[figure.publication].series for figure in (ours, theirs)}
            of_collections = any(figure.publication != figure.collection for figure in (ours, theirs))
            if len(series) == 1 and None not in series and not of_collections:
                assert ours.period == theirs.period


OF_ONE_SERIES = [one for one in DATA.figures if one.publication.startswith("us-mcs") and one.period == "2021"]


def test_no_disagreement_of_one_year_of_the_summaries_is_missed() -> None:
    by_key: dict[tuple[str, str | None, str], list[Figure]] = {}
    for figure in OF_ONE_SERIES:
        by_key.setdefault((figure.mineral, figure.item, figure.metric), []).append(figure)
    disagreeing = [
        (one, other)
        for group in by_key.values()
        for one, other in combinations(group, 2)
        if overlap(one.value, other.value) is False
    ]
    reported = [
        pair
        for one in ALL.conflicts
        for pair in one.pairs
        if one.jurisdiction == "US" and one.figures[pair.one].period == "2021"
    ]
    assert len(reported) == len(disagreeing) > 50


@settings(max_examples=15)
@given(st.integers(0, 6))
def test_more_years_find_no_less(years: int) -> None:
    less, more = minerals.conflicts(years=years), minerals.conflicts(years=years + 1)
    count = [sum(len(one.pairs) for one in (*each.conflicts, *each.other_measures)) for each in (less, more)]
    assert count[0] <= count[1]


def test_lists_of_which_two_sources_say_otherwise_are_named() -> None:
    listed = {one.id for one in ALL.lists}
    assert {"iea-au-molybdenum", "irtc-kr-2023", "uk-2024-chromium-graphite", "iea-us-2022-iridium"} <= listed
    assert {one.id for one in minerals.conflicts("molybdenum").lists} == {"iea-au-molybdenum"}


def test_json_keeps_its_promise_and_csv_has_a_line_a_pair() -> None:
    value = json.loads(run("conflicts", "--format", "json").stdout)
    schema = json.loads((paths.schemas() / "conflicts.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(value)
    rows = list(csv.DictReader(io.StringIO(csv_text(ALL))))
    assert len(rows) == sum(len(one["pairs"]) for one in value["conflicts"]) == sum(value["summary"].values())
    for row in rows:
        assert row["locator_one"]
        assert row["publication_other"]


@pytest.mark.parametrize("asked", [[], ["nickel"], ["gold"]])
def test_a_listing_of_conflicts_exits_with_0(asked: list[str]) -> None:
    for form in ("table", "markdown", "csv"):
        done = run("conflicts", *asked, "--format", form)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "wanted"), [(["nickle"], "`nickel`"), (["--years", "-1"], "a number of years from 0")]
)
def test_what_cannot_be_asked_is_said(arguments: list[str], wanted: str) -> None:
    done = run("conflicts", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert wanted in done.stderr


def test_two_stages_that_a_publication_assesses_apart_are_no_conflict() -> None:
    nickel = [
        sorted({figure.value.published for figure in conflict.figures if figure.publication == "eu-study-2023"})
        for conflict in minerals.conflicts("nickel").conflicts
    ]
    assert ["31", "75"] not in nickel, "31 at extraction and 75 at processing"
    for conflict in minerals.conflicts().conflicts:
        for pair in conflict.pairs:
            sides = [conflict.figures[place] for place in (pair.one, pair.other)]
            if all(figure.publication == "eu-study-2023" for figure in sides):
                assert sides[0].stage == sides[1].stage
