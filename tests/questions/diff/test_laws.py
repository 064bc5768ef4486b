"""What holds for the diff of any two lists, and of the figures of any two publications."""

from __future__ import annotations

import json
import random
from typing import Any

import jsonpatch
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from minerals.errors import DataError, MineralsError
from minerals.questions.diff.change import KINDS
from minerals.questions.diff.match import Shared
from minerals.questions.diff.patch import apply
from minerals.store import paths
from minerals.store.write import canonical
from tests.questions.diff.made import edition, figures, lists, member, sided, told

SCHEMA = Draft202012Validator(json.loads((paths.schemas() / "diff.schema.json").read_text(encoding="utf-8")))
PAIRS = st.one_of(st.tuples(lists(), lists()), st.tuples(figures(), figures()))
KEYS = {"edition": "members", "dependence": "figures"}


def records(value: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = value[KEYS[value["schema"]]]
    return found


def bag(value: dict[str, Any]) -> list[bytes]:
    return sorted(map(canonical, records(value)))


def shuffled(value: dict[str, Any], seed: int) -> dict[str, Any]:
    mixed = list(records(value))
    random.Random(seed).shuffle(mixed)
    return {**value, KEYS[value["schema"]]: mixed}


def without_places(found: Any) -> list[str]:
    changes = found.to_dict()["changes"]
    for change in changes:
        change["pointer"] = {side: len(pointers) for side, pointers in change["pointer"].items()}
    return sorted(json.dumps(change, sort_keys=True) for change in changes)


@given(PAIRS)
def test_nothing_differs_from_itself(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    found = told(pair[0], pair[0])
    assert (found.changes, found.differs, found.patch()) == ((), False, [])
    assert found.same == sum(found.summary.values()) > 0


@settings(max_examples=300)
@given(PAIRS)
def test_the_reverse_is_the_diff_of_the_two_exchanged(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    old, new = pair
    turned = told(old, new).reverse()
    assert turned.to_dict() == told(new, old).to_dict()
    assert turned == told(new, old)
    assert turned.reverse() == told(old, new)


@settings(max_examples=300)
@given(PAIRS)
def test_the_patch_gives_new_byte_for_byte(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    old, new = pair
    operations = told(old, new).patch()
    read = json.loads(json.dumps(operations))
    assert canonical(jsonpatch.apply_patch(json.loads(canonical(old)), read)) == canonical(new)
    assert canonical(apply(read, json.loads(canonical(old)))) == canonical(new)


@given(PAIRS, st.integers(0))
def test_a_patch_refuses_a_base_that_lacks_what_it_touches(
    pair: tuple[dict[str, Any], dict[str, Any]], at: int
) -> None:
    old, new = pair
    operations = told(old, new).patch()
    whole = [one for one in operations if one["op"] == "test" and isinstance(one["value"], dict)]
    if whole:
        gone = whole[at % len(whole)]["value"]
        key = KEYS[old["schema"]]
        left = [one for one in records(old) if canonical(one) != canonical(gone)]
        with pytest.raises(MineralsError, match="does not fit"):
            apply(operations, {**old, key: left})


@settings(max_examples=300)
@given(PAIRS, st.integers())
def test_the_typed_diff_gives_new_but_for_order(pair: tuple[dict[str, Any], dict[str, Any]], seed: int) -> None:
    old, new = pair
    made = told(old, new).apply(shuffled(old, seed))
    assert bag(made) == bag(new)
    assert canonical(shuffled(made, 0) | {KEYS[new["schema"]]: records(new)}) == canonical(new)


@settings(max_examples=300)
@given(PAIRS, st.integers())
def test_the_order_of_the_files_plays_no_part(pair: tuple[dict[str, Any], dict[str, Any]], seed: int) -> None:
    old, new = pair
    mixed = told(shuffled(old, seed), shuffled(new, seed + 1))
    assert without_places(mixed) == without_places(told(old, new))
    assert mixed.summary == told(old, new).summary
    assert told(old, shuffled(old, seed)).changes == ()


@settings(max_examples=300)
@given(PAIRS)
def test_the_changes_add_up(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    old, new = pair
    found = told(old, new)
    promised = found.to_dict()
    assert list(SCHEMA.iter_errors(promised)) == []
    kinds = [change["kind"] for change in promised["changes"]]
    assert promised["summary"] == {**{kind: kinds.count(kind) for kind in KINDS}, "same": found.same}
    for side, value, places in (("old", old, "old"), ("new", new, "new")):
        matched = sorted(at for match in found.matches for at in getattr(match, places))
        assert matched == list(range(len(records(value)))), "each record stands in one match"
        assert promised[side]["records"] == len(records(value))
        if value["schema"] == "edition":
            key = KEYS[value["schema"]]
            told_of = {one for change in promised["changes"] for one in change["pointer"][side] if key in one}
            assert len(told_of) + found.same == len(records(value)), "told of, or the same"


@given(lists(), lists(), st.integers(0))
def test_a_mineral_that_stands_twice_is_refused(old: dict[str, Any], new: dict[str, Any], place: int) -> None:
    twice = records(old)[place % len(records(old))]
    broken = {**old, "members": [*records(old), {**twice, "name": "the same again"}]}
    for pair in ((broken, new), (new, broken)):
        with pytest.raises(DataError, match=r"stands a second time; the first is on line \d+, column \d+") as caught:
            told(*pair)
        assert caught.value.problems[0].line > 1


def test_records_under_one_name_are_still_patched_apart() -> None:
    old = edition([member("lithium"), member("cobalt"), member("lithium", "Li")])
    new = edition([member("lithium", "Li"), member("lithium"), member("cobalt")])
    from minerals.questions.diff.patch import patch

    made = apply(patch(sided(old), sided(new), Shared()), old)
    assert canonical(made) == canonical(new)
