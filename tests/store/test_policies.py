"""The policies: the rows of the review's table 1 as typed from the record of its check; each rule broken once."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.domain.policies import Policy
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.store.planted import Lists, entry

FILE = "policies.json"
# Row of table 1, jurisdiction, official title, first date, kind, how the row agrees.
TYPED = [
    (1, "US", "National Blueprint for Lithium Batteries 2021-2030", "2021-06-08", "strategy", "same"),
    (2, "US", "Energy Storage Grand Challenge Roadmap", "2020-07-14", "strategy", "same"),
    (
        *(3, "US", "America's Strategy to Secure the Supply Chain for a Robust Clean Energy Transition"),
        *("2022-02-24", "report", "differs"),
    ),
    (
        *(4, "US", "Building Resilient Supply Chains, Revitalizing American Manufacturing, and Fostering Broad-Based"),
        *("2021-06", "report", "differs"),
    ),
    (
        *(
            5,
            "US",
            "Presidential Determination pursuant to Section 303 of the Defense Production Act of 1950, as amended",
        ),
        *("2022-06-06", "order", "differs"),
    ),
    (6, "US", "Long Duration Storage Shot (Energy Earthshots Initiative)", "2021-07-14", "research", "differs"),
    (
        *(7, "US", "A Federal Strategy to Ensure Secure and Reliable Supplies of Critical Minerals"),
        *("2017-12-20", "order", "ambiguous"),
    ),
    (8, "EU", "Strategic Action Plan on Batteries", "2018-05-17", "strategy", "same"),
    (9, "EU", "BATTERY 2030+", "2019-03-01", "research", "not-a-policy"),
    (10, "EU", "Strategic Research Agenda for batteries 2020", "2020-12-04", "research", "not-a-policy"),
    (
        *(11, "EU", "Proposal for a Regulation concerning batteries and waste batteries"),
        *("2020-12-10", "proposal", "differs"),
    ),
    (12, "JP", "Energy and Environment Innovation Strategy (NESTI 2050)", "2016-04-19", "strategy", "differs"),
    (
        *(13, "JP", "Green Growth Strategy Through Achieving Carbon Neutrality in 2050"),
        *("2020-12-25", "strategy", "ambiguous"),
    ),
    (14, "JP", "Battery Industry Strategy", "2022-04-22", "strategy", "incomplete"),
    (
        *(15, "JP", "Development of Next-generation Storage Batteries and Next-generation Motors"),
        *("2021-11", "research", "not-a-policy"),
    ),
    (16, "KR", None, None, None, "not-identified"),
    (
        *(17, "KR", "2030 Secondary Battery Industry (K-Battery) Development Strategy"),
        *("2021-07-08", "strategy", "same"),
    ),
    (18, "KR", "Secondary Battery R&D Innovation Fund", "2021-07-08", "subsidy", "differs"),
    (19, "GB", "Resilience for the Future: The UK's Critical Minerals Strategy", "2022-07-22", "strategy", "differs"),
    (20, "GB", "UK Critical Minerals Intelligence Centre (CMIC)", "2022", "institution", "not-a-policy"),
]
ORIGINALS = {
    "cn-resources-law-2024": "中华人民共和国矿产资源法",
    "jp-battery-strategy-2022": "蓄電池産業戦略",
    "kr-k-battery-2021": "2030 이차전지 산업(K-배터리) 발전 전략",
    "kr-critical-minerals-2023": "핵심광물 확보전략",
}
NAMED = {
    "us-dpa-2022-11": {"lithium", "nickel", "cobalt", "graphite", "manganese"},
    "us-dpa-2022-06": {"platinum-group-metals"},
    "us-obbba-2025": {"coking-coal"},
    "eu-battery-action-plan-2018": {"cobalt", "lithium", "graphite", "nickel"},
    "us-eo-14272-2025": {"uranium"},
    "au-strategy-2022": {"high-purity-alumina", "silicon"},
    "us-long-duration-shot-2021": set(),
}
LATER = {
    "us-eo-13953-2020": ("2020-09-30", "85 FR 62541"),
    "us-proclamation-11001-2026": ("2026-01-14", "Proclamation 11001"),
    "eu-reg-2023-1542": ("2023-07-12", "Regulation (EU) 2023/1542"),
    "cn-resources-law-2024": ("2024-11-08", "Order of the President No. 36"),
    "kr-resource-security-2024": ("2024-02-06", None),
    "uk-vision-2035": ("2025-11-22", None),
    "au-battery-strategy-2024": ("2024-05", None),
}


@cache
def policies() -> dict[str, Policy]:
    return {policy.id: policy for policy in Dataset().policies}


def of_row(row: int) -> Policy:
    (found,) = [one for one in policies().values() if one.review and one.review.locator == f"table 1, row {row}"]
    return found


@pytest.mark.parametrize("typed", TYPED, ids=lambda typed: f"row-{typed[0]}")
def test_a_row_of_the_review_names_this_policy(typed: tuple[Any, ...]) -> None:
    row, jurisdiction, title, first, kind, verdict = typed
    one = of_row(row)
    assert one.review is not None
    assert (one.jurisdiction, one.review.verdict) == (jurisdiction, verdict)
    assert (one.review.difference is None) == (verdict == "same")
    if title is None:
        assert (one.title, one.source, one.dates, one.review.name) == (None, None, (), "碳中和循环经济实施计划")
    else:
        assert one.title is not None
        assert one.title.en.startswith(title)
        assert (one.dates[0].date, one.kind[0]) == (first, kind)


def test_nineteen_of_the_twenty_rows_are_identified_and_the_other_is_said_not_to_be() -> None:
    reviewed = [one for one in policies().values() if one.review is not None]
    assert len(reviewed) == 20
    assert [one.id for one in reviewed if one.title is None] == ["kr-circular-economy-unconfirmed"]
    assert len(policies()) == 41


def test_an_original_title_is_as_its_issuer_writes_it() -> None:
    found = {name: policies()[name].title for name in ORIGINALS}
    assert {name: title and title.original for name, title in found.items()} == ORIGINALS


def test_the_minerals_of_a_policy_are_those_that_it_names() -> None:
    assert {name: set(policies()[name].minerals) for name in NAMED} == NAMED


def test_later_policies_have_their_date_and_number() -> None:
    assert {name: (policies()[name].dates[0].date, policies()[name].number) for name in LATER} == LATER


def test_a_regulation_has_three_dates_and_sets_up_two_lists() -> None:
    act = policies()["eu-reg-2024-1252"]
    assert [(entry.event, entry.date) for entry in act.dates] == [
        ("adopted", "2024-04-11"),
        ("published", "2024-05-03"),
        ("in-force", "2024-05-23"),
    ]
    assert act.lists == ("eu-2023", "eu-strategic-2024")
    assert act.source is not None
    assert act.source.publication == "eu-reg-2024-1252"


SHOT: dict[str, Any] = {"id": "us-long-duration-shot-2021"}
ACT: dict[str, Any] = {"id": "eu-reg-2024-1252"}
Change = Callable[[dict[str, Any]], object]


def of(known: dict[str, Any], key: str, value: object) -> Change:
    def change(head: dict[str, Any]) -> None:
        *holders, last = key.split(".")
        found: Any = entry(head, **known)
        for holder in holders:
            found = found[int(holder) if holder.isdecimal() else holder]
        found[last] = value

    return change


CASES: list[tuple[Change, str, str]] = [
    (of(SHOT, "minerals", ["litium"]), SHOT["id"], "unknown-mineral"),
    (of(ACT, "lists", ["eu-2032"]), ACT["id"], "unknown-edition"),
    (of(ACT, "source.publication", "eu-reg-2042"), ACT["id"], "unknown-publication"),
    (of(SHOT, "review.publication", "review-2202"), SHOT["id"], "unknown-publication"),
    (of(SHOT, "review.locator", "table 1, row 5"), "us-dpa-2022-06", "row-twice"),
    (of(ACT, "dates.1.date", "2024-04-10"), ACT["id"], "dates-backward"),
    (of(ACT, "dates.2.date", "2024-04-30"), ACT["id"], "dates-backward"),
    (of(SHOT, "dates.0.date", "2021-02-30"), SHOT["id"], "no-such-day"),
    (of(SHOT, "id", "us-dpa-2022-06"), '"id": "us-dpa-2022-06", "instrument": "presidential', "id-twice"),
]


@pytest.mark.parametrize(("change", "fragment", "code"), CASES, ids=[f"{at}-{one[2]}" for at, one in enumerate(CASES)])
def test_a_rule_that_is_broken_once_is_told_once(lists: Lists, change: Change, fragment: str, code: str) -> None:
    lists.change(FILE, change)
    assert lists.found() == [(FILE, lists.line(FILE, fragment), code)]


def test_a_policy_that_occurs_twice_is_reported_by_its_id_and_not_by_its_row_of_the_review(lists: Lists) -> None:
    def repeat(head: dict[str, Any]) -> None:
        head["policies"].append(dict(entry(head, **SHOT)))

    lists.change(FILE, repeat)
    assert [code for _, _, code in lists.found()] == ["id-twice"]


@pytest.mark.parametrize(
    ("known", "key", "value"),
    [
        (SHOT, "kind", ["dream"]),
        (SHOT, "kind", []),
        (SHOT, "dates", []),
        (SHOT, "dates.0.event", "dreamt"),
        (SHOT, "title", None),
        (SHOT, "source", None),
        (SHOT, "title.basis", "theirs"),
        (SHOT, "says", {"en": "a text"}),
        (SHOT, "review.verdict", "same"),
        (SHOT, "review.verdict", "fine"),
        ({"id": "us-lithium-blueprint-2021"}, "review.verdict", "differs"),
        ({"id": "kr-circular-economy-unconfirmed"}, "dates", [{"date": "2021", "event": "published"}]),
        (SHOT, "jurisdiction", "us"),
    ],
)
def test_a_policy_of_a_wrong_shape_is_refused(known: dict[str, Any], key: str, value: object) -> None:
    schema = json.loads((paths.schemas() / "policies.schema.json").read_text(encoding="utf-8"))
    head = json.loads((paths.lists() / FILE).read_text(encoding="utf-8"))
    assert Draft202012Validator(schema).is_valid(head)
    of(known, key, value)(head)
    assert not Draft202012Validator(schema).is_valid(head)


def test_a_folder_can_be_without_policies(lists: Lists) -> None:
    (lists.folder / FILE).unlink()
    assert lists.found() == []
    assert Dataset(lists.folder).policies == ()
