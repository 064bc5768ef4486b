"""JSON text -> its value, the place of each part, and the repeated keys, in one pass.

The standard library gives the value alone, and lets the last of two equal keys win in silence. Strings and
numbers are read by the standard library's own scanners, so that the value is that of ``json.loads``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from json import JSONDecodeError, JSONDecoder, decoder
from math import isinf
from typing import Any

from minerals.messages import say
from minerals.pattern import pattern

Path = tuple[str | int, ...]

DEEPEST = 100
"""Levels of nesting; data files have less than ten."""

_scanstring: Callable[[str, int, bool], tuple[str, int]] = decoder.scanstring  # type: ignore[attr-defined]
_SPACE = pattern(r"[ \t\n\r]*")
_NUMBER = pattern(r"(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?", re.ASCII)
_MARK = pattern(r'["\\\[{\]}]')
_NESTING = frozenset((dict, list))
_DECODER = JSONDecoder()
_WORDS = {"true": True, "false": False, "null": None}


@dataclass(slots=True)
class Scan:
    """One scanned text: offsets count characters from 0, paths are tuples of keys and indices."""

    text: str
    value: Any = None
    values: dict[Path, int] = field(default_factory=dict)
    keys: dict[Path, int] = field(default_factory=dict)
    repeated: list[Path] = field(default_factory=list)
    """Paths of keys that occur a second time in their object; ``keys`` has the place of the last."""


def scan(text: str) -> Scan:
    """Read a JSON text.

    >>> scanned = scan('{"a": [10, 20], "a": 3}')
    >>> scanned.value, scanned.keys[("a",)], scanned.repeated
    ({'a': 3}, 16, [('a',)])

    Raises ``json.JSONDecodeError`` (with ``pos``) where the text is not JSON, ``RecursionError`` where it is
    nested beyond Python's limit.
    """
    result = Scan(text)
    result.value, end = _value(result, _skip(text, 0), ())
    end = _skip(text, end)
    if end != len(text):
        raise JSONDecodeError(say("more text after the end of the value"), text, end)
    return result


class Outline:
    """The places of the values in a JSON object, looked up on request.

    The standard library's own decoder skips all other values: a place in one of a hundred thousand records costs
    about as much as reading the file, and a second place next to nothing. The text is known to be JSON.

    >>> outline = Outline('{"a": [10, {"b": 2}], "c": 3}')
    >>> outline.offset(("a", 1, "b")), outline.offset(("a", 1, "b"), of_key=True), outline.offset(("a", 9))
    (17, 12, 6)
    """

    def __init__(self, text: str) -> None:
        self._known = Scan(text)
        self._scanned: set[Path] = set()
        at = _skip(text, 0)
        self._known.values[()] = at
        at = _skip(text, at + 1)
        while text[at] != "}":
            start = at
            key, at = _scanstring(text, at + 1, True)
            self._known.keys[(key,)] = start
            at = _skip(text, _skip(text, at) + 1)
            self._known.values[(key,)] = at
            at = self._after(at)

    def offset(self, path: Path, *, of_key: bool = False) -> int:
        """The offset of the value at ``path``, or of its key; of the nearest parent if it is absent."""
        if len(path) > 1 and path[:1] in self._known.values:
            self._scan(path)
        offsets = self._known.keys if of_key else self._known.values
        while path and path not in offsets:
            path, offsets = path[:-1], self._known.values
        return offsets[path]

    def _scan(self, path: Path) -> None:
        """Scan the record, or the value of the head, that contains the path."""
        head = path[:1]
        at = self._known.values[head]
        if self._known.text[at] != "[":
            inside = head
        else:
            inside = path[:2]
            if head not in self._scanned:
                self._scanned.add(head)
                self._entries(head, at)
        if inside in self._known.values and inside not in self._scanned:
            self._scanned.add(inside)
            _value(self._known, self._known.values[inside], inside)

    def _entries(self, head: Path, at: int) -> None:
        text, place = self._known.text, 0
        at = _skip(text, at + 1)
        while text[at] != "]":
            self._known.values[(*head, place)] = at
            at, place = self._after(at), place + 1

    def _after(self, at: int) -> int:
        """Where the next key or entry begins, or the bracket that ends them."""
        text = self._known.text
        at = _skip(text, _DECODER.raw_decode(text, at)[1])
        return _skip(text, at + 1) if text[at] == "," else at


def finite(text: str) -> float:
    """The number that a decimal fraction or a power of ten is; raises ``ValueError`` where it has none."""
    number = float(text)
    if isinf(number):
        raise ValueError("a number is too large")
    return number


def is_deep(value: Any) -> bool:
    """Whether a value is nested more than ``DEEPEST`` levels.

    >>> is_deep([[1], {"a": []}])
    False
    """
    level = [value]
    for _ in range(DEEPEST):
        objects = [outer.values() for outer in level if outer.__class__ is dict]
        arrays = [outer for outer in level if outer.__class__ is list]
        # `isinstance` with two classes would take three times as long, for each value of a file.
        level = [inner for outer in (*objects, *arrays) for inner in outer if inner.__class__ in _NESTING]
        if not level:
            return False
    return True


def deep_offset(text: str) -> int | None:
    """Where a JSON text nests more than ``DEEPEST`` levels; None where it does nowhere.

    >>> deep_offset("[" * 100), deep_offset("[" * 101), deep_offset('{"a": "[[["}')
    (None, 100, None)
    """
    depth, at, in_string = 0, 0, False
    while match := _MARK.search(text, at):
        mark, at = match[0], match.end()
        if mark == '"':
            in_string = not in_string
        elif mark == "\\":
            at += 1
        elif not in_string:
            depth += 1 if mark in "[{" else -1
            if depth > DEEPEST:
                return match.start()
    return None


def strings(value: Any, path: Path = ()) -> Iterator[tuple[Path, str, bool]]:
    """The keys and texts of a value, each with its path and whether it is a key.

    >>> list(strings({"a": ["b", 1]}))
    [(('a',), 'a', True), (('a', 0), 'b', False)]
    """
    if isinstance(value, str):
        yield path, value, False
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key), key, True
            yield from strings(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from strings(inner, (*path, place))


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    assert match is not None
    return match.end()


def _value(scanned: Scan, at: int, path: Path) -> tuple[Any, int]:
    text = scanned.text
    scanned.values[path] = at
    first = text[at : at + 1]
    if first == '"':
        return _scanstring(text, at + 1, True)
    if first == "{":
        return _object(scanned, at, path)
    if first == "[":
        return _array(scanned, at, path)
    number = _NUMBER.match(text, at)
    if number:
        whole, fraction, exponent = number.groups()
        plain = fraction is None and exponent is None
        try:
            return (int(whole) if plain else finite(number.group())), number.end()
        except ValueError:
            raise JSONDecodeError(say("a smaller number was expected here"), text, at) from None
    for word, meaning in _WORDS.items():
        if text.startswith(word, at):
            return meaning, at + len(word)
    raise JSONDecodeError(say("a value was expected here"), text, at)


def _array(scanned: Scan, at: int, path: Path) -> tuple[list[Any], int]:
    text = scanned.text
    entries: list[Any] = []
    at = _skip(text, at + 1)
    if text[at : at + 1] == "]":
        return [], at + 1
    while True:
        entry, at = _value(scanned, at, (*path, len(entries)))
        entries.append(entry)
        at = _skip(text, at)
        if text[at : at + 1] == "]":
            return entries, at + 1
        if text[at : at + 1] != ",":
            raise JSONDecodeError(say("a comma or the end of the array was expected here"), text, at)
        at = _skip(text, at + 1)


def _object(scanned: Scan, at: int, path: Path) -> tuple[dict[str, Any], int]:
    text = scanned.text
    entries: dict[str, Any] = {}
    at = _skip(text, at + 1)
    if text[at : at + 1] == "}":
        return {}, at + 1
    while True:
        if text[at : at + 1] != '"':
            raise JSONDecodeError(say("a key in double quotes was expected here"), text, at)
        start = at
        key, at = _scanstring(text, at + 1, True)
        if key in entries:
            scanned.repeated.append((*path, key))
        scanned.keys[(*path, key)] = start
        at = _skip(text, at)
        if text[at : at + 1] != ":":
            raise JSONDecodeError(say("a colon was expected here"), text, at)
        entries[key], at = _value(scanned, _skip(text, at + 1), (*path, key))
        at = _skip(text, at)
        if text[at : at + 1] == "}":
            return entries, at + 1
        if text[at : at + 1] != ",":
            raise JSONDecodeError(say("a comma or the end of the object was expected here"), text, at)
        at = _skip(text, at + 1)
