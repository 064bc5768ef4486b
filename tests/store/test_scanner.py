"""The scanner reads what json.loads reads, and says where each thing stands."""

from __future__ import annotations

import json
import math
from json import JSONDecodeError
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minerals.store.scanner import Outline, scan

TEXT = st.text(max_size=8)
LEAF = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
VALUE = st.recursive(
    LEAF, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4), max_leaves=12
)
INDENT = st.sampled_from([None, 0, 1, 2, "\t"])
PIECES = st.sampled_from(
    [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"',
        '"a"',
        "0",
        "-",
        "1.5",
        "1e9",
        ".",
        "true",
        "nul",
        "null",
        "\\",
        " ",
        "\n",
        "\u00a0",
    ]
)


def written(value: Any, indent: int | str | None, ascii_only: bool) -> str:
    return json.dumps(value, indent=indent, ensure_ascii=ascii_only)


def standard(text: str) -> tuple[bool, Any]:
    """Whether json.loads takes a text, and the value; NaN and Infinity are not JSON, and 1e999 is no number of ours."""

    def refuse(word: str) -> NoReturn:
        raise JSONDecodeError(word, text, 0)

    def finite(word: str) -> float:
        return float(word) if math.isfinite(float(word)) else refuse(word)

    try:
        return True, json.loads(text, parse_constant=refuse, parse_float=finite)
    except JSONDecodeError:
        return False, None


def scanned(text: str) -> tuple[bool, Any]:
    try:
        return True, scan(text).value
    except JSONDecodeError:
        return False, None


@given(VALUE, INDENT, st.booleans())
def test_the_value_is_the_one_of_the_standard_library(value: Any, indent: int | str | None, ascii_only: bool) -> None:
    text = written(value, indent, ascii_only)
    assert repr(scan(text).value) == repr(json.loads(text))


@given(VALUE, INDENT, st.booleans())
def test_each_value_stands_where_it_is_said_to_stand(value: Any, indent: int | str | None, ascii_only: bool) -> None:
    text = written(value, indent, ascii_only)
    found = scan(text)
    seen = 0
    for path, offset in found.values.items():
        expected = value
        for step in path:
            expected = expected[step]
        at_offset, _ = json.JSONDecoder().raw_decode(text, offset)
        assert repr(at_offset) == repr(expected)
        seen += 1
    assert seen == count(value)


def count(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + sum(count(one) for one in inner)


@given(st.dictionaries(TEXT, VALUE, min_size=1, max_size=4), INDENT)
def test_each_key_stands_where_it_is_said_to_stand(value: dict[str, Any], indent: int | str | None) -> None:
    text = written(value, indent, False)
    found = scan(text)
    for path, offset in found.keys.items():
        assert json.JSONDecoder().raw_decode(text, offset)[0] == path[-1]
    assert {path for path in found.values if path and isinstance(path[-1], str)} == set(found.keys)


@given(st.lists(st.sampled_from("abc"), max_size=8))
def test_all_repeated_keys_are_found(keys: list[str]) -> None:
    text = "{" + ", ".join(f'"{key}": {at}' for at, key in enumerate(keys)) + "}"
    expected = [(key,) for at, key in enumerate(keys) if key in keys[:at]]
    assert scan(text).repeated == expected
    assert scan(f"[{text}]").repeated == [(0, *path) for path in expected]


@given(st.dictionaries(TEXT, VALUE, max_size=3) | st.lists(VALUE, max_size=3), INDENT)
def test_no_beginning_of_a_document_is_a_document(value: Any, indent: int | str | None) -> None:
    text = written(value, indent, False)
    for end in range(len(text)):
        with pytest.raises(JSONDecodeError):
            scan(text[:end])


@given(VALUE, st.data())
def test_a_mutated_text_is_taken_exactly_where_the_standard_library_takes_it(value: Any, data: st.DataObject) -> None:
    text = written(value, None, False)
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 3))
    mutated = text[:at] + data.draw(PIECES) + text[at + cut :]
    assert repr(scanned(mutated)) == repr(standard(mutated))


@pytest.mark.parametrize("text", ["1e999", "[-1e910]", '{"a": 12e400}'])
def test_a_number_too_large_for_a_float_is_refused(text: str) -> None:
    assert scanned(text) == (False, None)


@given(st.lists(PIECES, max_size=10).map("".join))
def test_loose_pieces_are_taken_exactly_where_the_standard_library_takes_them(text: str) -> None:
    assert repr(scanned(text)) == repr(standard(text))


@given(st.dictionaries(TEXT, VALUE, max_size=5), INDENT)
def test_an_outline_finds_every_place_that_a_scan_of_all_finds(value: dict[str, Any], indent: int | str | None) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    everything = scan(text)
    for of_key, places in ((False, everything.values), (True, everything.keys)):
        asked = list(places.items())
        for path, offset in (*asked[::-1], *asked):
            assert Outline(text).offset(path, of_key=of_key) == offset
        outline = Outline(text)
        assert [outline.offset(path, of_key=of_key) for path, _ in asked] == [offset for _, offset in asked]
    assert Outline(text).offset(("nowhere", 3)) == everything.values[()]
