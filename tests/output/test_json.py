"""The JSON of answers is what the library of Python writes, with escapes for what nobody sees."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minerals.output.formats.json import _entry, as_json
from minerals.text import safe_json

TEXTS = st.text(max_size=8) | st.sampled_from(["", "锂", '"\\/\b\n', "\x7f", "\u2028", "\U000e0001", "\ud800", "low"])
SCALARS = TEXTS | st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4))


def plain(value: Any) -> str:
    return safe_json(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False))


@given(st.dictionaries(TEXTS, VALUES) | st.lists(st.dictionaries(TEXTS, VALUES), max_size=3))
def test_json_is_that_of_the_library(value: Any) -> None:
    assert as_json(value) == f"{plain(value)}\n"


@given(st.dictionaries(TEXTS, VALUES))
def test_an_entry_is_that_of_the_library_further_in(value: Any) -> None:
    assert _entry(value) == "\n    " + plain(value).replace("\n", "\n    ")


def test_tuples_are_arrays_and_empty_ones_stand_on_one_line() -> None:
    assert as_json({"b": (1, 2), "a": (), "c": {}, "d": []}) == (
        '{\n  "a": [],\n  "b": [\n    1,\n    2\n  ],\n  "c": {},\n  "d": []\n}\n'
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, b"bytes"])
def test_what_is_no_json_is_refused(value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        as_json({"value": value})
