"""The export controls: as typed from the announcements, on days; and each rule and shape broken once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.domain.controls import Control, ControlStatus
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.store.planted import Lists, entry
from tests.store.typed_controls import TYPED_CONTROLS, TYPED_DAYS, TYPED_OBJECTS

FILE = "controls/cn-announcements.json"
HOLMIUM: dict[str, Any] = {"item": "holmium"}
SILVER: dict[str, Any] = {"item": "silver"}
Change = Callable[[dict[str, Any]], object]


@cache
def controls() -> tuple[Control, ...]:
    return Dataset().controls


def control(announcement: str | None, item: str) -> Control:
    (found,) = [one for one in controls() if (one.announcement, one.item) == (announcement, item)]
    return found


@pytest.mark.parametrize("typed", TYPED_CONTROLS, ids=lambda typed: f"{typed[8]}-{typed[1][:12]}")
def test_a_control_is_as_typed_from_its_announcement(typed: tuple[Any, ...]) -> None:
    announcement, item, minerals, *rest = typed
    one = control(announcement, item)
    status = one.status
    assert list(one.minerals) == minerals
    assert [one.announced, one.effective, status.kind, status.begins, status.ends, one.publication] == rest


@pytest.mark.parametrize("typed", TYPED_OBJECTS, ids=lambda typed: f"{typed[0]}-{typed[1][:12]}")
def test_a_control_says_what_of_the_mineral_it_is_on(typed: tuple[str, str, tuple[str, ...]]) -> None:
    announcement, item, controlled = typed
    assert control(announcement, item).object == controlled


def test_of_each_suspension_the_time_after_it_is_told() -> None:
    suspended = [one.status for one in controls() if one.status.ends]
    assert len(suspended) == 19
    said = {(one.ends, one.after) for one in suspended}
    assert len(said) == 2
    assert all(words and "not seen" in words for _, words in said)


@pytest.mark.parametrize("typed", TYPED_DAYS, ids=lambda typed: f"{typed[1][:12]}-{typed[2]}")
def test_what_is_known_of_a_control_on_a_day(typed: tuple[str | None, str, str, str]) -> None:
    announcement, item, day, known = typed
    assert control(announcement, item).on(date.fromisoformat(day)) == known


def test_fifty_two_controls_are_held_each_with_its_status() -> None:
    assert len(controls()) == 52
    assert Counter(one.status.kind for one in controls()) == {
        "in-force": 26,
        "suspended": 14,
        "partly-suspended": 5,
        "dated-edition": 6,
        "replaced-in-part": 1,
    }


def test_what_a_control_says_of_itself_is_kept_in_its_words() -> None:
    silver = control(None, "silver")
    assert silver.announced_as == "2025-10 (rule); 2025-12 (list of firms)"
    assert silver.measure == "export only by listed enterprises, 2026 and 2027"
    abroad = control("MOFCOM 2025 No. 61", "rare earths (foreign-made items with Chinese content or technology)")
    assert abroad.effective_as == "2025-10-09 (items of Chinese origin); 2025-12-01 (the rest)"
    assert abroad.status.by == "MOFCOM-GAC 2025 No. 70"
    assert {(one.jurisdiction, one.collection, one.last_seen) for one in controls()} == {
        ("CN", "cn-announcements", "2026-10-09")
    }


def test_a_scope_is_given_where_the_words_say_it() -> None:
    assert Counter(one.scope for one in controls()) == {None: 40, "goods": 6, "technology": 5, "re-export": 1}
    assert control("MOFCOM-GAC 2025 No. 57", "holmium").scope is None


def test_after_a_suspension_nothing_is_known_until_it_is_looked_up_again() -> None:
    seen_later = replace(control("MOFCOM-GAC 2025 No. 57", "holmium"), last_seen="2027")
    assert [seen_later.on(date(2026, 11, day)) for day in (10, 11)] == ["suspended", "not-known"]


def test_a_month_counts_from_its_last_day() -> None:
    status = ControlStatus("in-force", "in force (as last seen)")
    one = replace(control(None, "silver"), announced="2025-10", effective="2025-12", status=status)
    days = (date(2025, 10, 30), date(2025, 10, 31), date(2025, 12, 30), date(2025, 12, 31))
    assert [one.on(day) for day in days] == ["not-announced", "announced", "announced", "in-force"]


def of(known: dict[str, Any], /, **values: object) -> Change:
    return lambda value: entry(value, **known).update(values)


def status(known: dict[str, Any], /, **values: object) -> Change:
    return lambda value: entry(value, **known)["status"].update(values)


CASES: list[tuple[Change, tuple[str, ...], str]] = [
    (of(HOLMIUM, minerals=["holmium", "terbum"]), ('"terbum"',), "unknown-mineral"),
    (of(HOLMIUM, publication="cn-mofcom-2052-57"), ('"cn-mofcom-2052-57"',), "unknown-publication"),
    (of(HOLMIUM, publication="cn-announcements"), ('"item": "holmium"',), "no-publication"),
    (of(HOLMIUM, read_in="s99"), ('"s99"',), "unknown-short-key"),
    (lambda value: value["read_in"].update(s99="a page"), ('"s99"',), "unused-short-key"),
    (of(HOLMIUM, announced="2025-02-30"), ('"2025-02-30"',), "no-such-day"),
    (of(SILVER, effective="2026-02-30"), ('"2026-02-30"',), "no-such-day"),
    (lambda value: value.update(last_seen="2026-02-30"), ('"2026-02-30"',), "no-such-day"),
    (of(HOLMIUM, effective="2025-10-08"), ('"2025-10-08"',), "dates-backward"),
    (
        status(HOLMIUM, to="2025-11-06", published="suspended 2025-11-07 to 2025-11-06 (MOFCOM-GAC 2025 No. 70)"),
        ('"2025-11-06"',),
        "dates-backward",
    ),
    (status(HOLMIUM, to="2026-11-11"), ('"2026-11-11"',), "status"),
    (status(HOLMIUM, by="MOFCOM-GAC 2025 No. 71"), ('"MOFCOM-GAC 2025 No. 71"',), "status"),
    (of(HOLMIUM, item="erbium"), ('"item": "erbium"', '["erbium"]'), "control-twice"),
]


@pytest.mark.parametrize(("change", "fragments", "code"), CASES, ids=[f"{at}-{one[2]}" for at, one in enumerate(CASES)])
def test_a_rule_that_is_broken_once_is_told_once(
    lists: Lists, change: Change, fragments: tuple[str, ...], code: str
) -> None:
    lists.change(FILE, change)
    assert lists.found() == [(FILE, lists.line(FILE, *fragments), code)]


def test_an_unknown_collection_is_told_where_it_is_named(lists: Lists) -> None:
    lists.change(FILE, lambda value: value.update(publication="cn-anouncements"))
    (lists.folder / FILE).rename(lists.folder / "controls" / "cn-anouncements.json")
    place = "controls/cn-anouncements.json"
    assert lists.found() == [(place, lists.line(place, '  "publication"'), "unknown-publication")]


@pytest.mark.parametrize(
    ("known", "changes", "of_status"),
    [
        (HOLMIUM, {"announced": None}, {}),
        (HOLMIUM, {"announced_as": "9 October 2025"}, {}),
        (HOLMIUM, {"effective": "8 November 2025"}, {}),
        (SILVER, {"announced": "2025-10"}, {}),
        (HOLMIUM, {"scope": "services"}, {}),
        (HOLMIUM, {"object": ["alloy"]}, {}),
        (HOLMIUM, {"object": ["metal", "metal"]}, {}),
        (HOLMIUM, {"object": "metal"}, {}),
        (HOLMIUM, {}, {"after": " "}),
        (SILVER, {}, {"after": "not seen"}),
        (HOLMIUM, {"minerals": ["holmium", "holmium"]}, {}),
        (HOLMIUM, {"announcement": " "}, {}),
        (HOLMIUM, {}, {"kind": "in-force"}),
        (HOLMIUM, {}, {"kind": "lifted"}),
        (SILVER, {}, {"kind": "suspended"}),
        (SILVER, {}, {"from": "2026-01-01"}),
    ],
)
def test_a_control_of_a_wrong_shape_is_refused(
    known: dict[str, Any], changes: dict[str, object], of_status: dict[str, object]
) -> None:
    schema = json.loads((paths.schemas() / "controls.schema.json").read_text(encoding="utf-8"))
    value = json.loads((paths.lists() / FILE).read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    assert validator.is_valid(value)
    one = entry(value, **known)
    one.update(changes)
    one["status"].update(of_status)
    assert not validator.is_valid(value)
