"""Dataclasses made of JSON objects by the names and types of their fields."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from minerals.domain.claims import Claim
from minerals.domain.records import Edition, Figure, Member, Mineral
from minerals.store.build import build


@dataclass(frozen=True, slots=True)
class Inner:
    name: str
    at: int | None


@dataclass(frozen=True, slots=True)
class Outer:
    id: str
    words: tuple[str, ...]
    inner: Inner | None
    many: tuple[Inner, ...] | None
    pairs: tuple[tuple[str, str], ...]
    exact: bool
    kind: str = "plain"
    counted: int | None = 3


def test_each_field_is_read_by_its_name_and_type() -> None:
    entry = {
        "id": "a",
        "words": ["x", "y"],
        "inner": {"name": "n", "at": 1},
        "many": [{"name": "m"}, Inner("ready", None)],
        "pairs": [("en", "zinc")],
        "exact": True,
        "kind": "other",
        "counted": None,
        "unknown": 7,
    }
    assert build(Outer, entry) == Outer(
        "a", ("x", "y"), Inner("n", 1), (Inner("m", None), Inner("ready", None)), (("en", "zinc"),), True, "other", None
    )


def test_an_absent_key_has_the_default_or_what_is_empty() -> None:
    assert build(Outer, {"id": "a"}) == Outer("a", (), None, None, (), False, "plain", 3)


def test_null_is_kept_where_a_list_can_be_unknown() -> None:
    assert build(Outer, {"id": "a", "many": None}).many is None
    assert build(Outer, {"id": "a", "many": []}).many == ()


def test_a_key_that_is_needed_is_missed() -> None:
    with pytest.raises(KeyError, match="id"):
        build(Outer, {"words": []})


@pytest.mark.parametrize("record", [Claim, Edition, Figure, Member, Mineral])
def test_a_record_without_anything_is_no_record(record: type) -> None:
    with pytest.raises(KeyError):
        build(record, {})


def test_the_entry_stays_as_it_is() -> None:
    entry = {"id": "a", "words": ["x"]}
    build(Outer, entry)
    assert entry == {"id": "a", "words": ["x"]}
