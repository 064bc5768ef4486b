"""JSON and NDJSON of the user's own -> a table: an array of names, or of objects whose keys are the columns."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from minerals.errors import DataError, MineralsError
from minerals.messages import Message, say
from minerals.store.read import parse_json
from minerals.store.tables.table import LACKED, Row, Table, mostly_empty
from minerals.store.tables.text import decoded

_ENDINGS = (".json", ".jsonl", ".ndjson")
_EXPECTED = say("an array of names, or of objects with the same keys, was expected")


def parse_records(content: bytes, name: str) -> Table | None:
    """The table in the bytes of JSON; None for what is no JSON. Raises ``MineralsError`` for JSON in another shape."""
    start = content[:64].removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    named_so = name.casefold().endswith(_ENDINGS)
    if not named_so and start not in (b"[", b"{"):
        return None
    encoding, _ = decoded(content, name)
    text = content.decode(encoding).removeprefix("\ufeff")
    lines = _by_line(text, name)
    if lines is not None:
        return _table(name, lines)
    value = parse_json(text.encode(), name)
    if not isinstance(value, list):
        given = _called(value)
        if isinstance(value, dict) and "schema" in value:
            written = json.dumps(value["schema"], ensure_ascii=False)
            given = say('{given} with "schema" {written}', given=given, written=written)
        raise MineralsError(
            say("{file}: JSON was given, {given}; {expected}", file=name, given=given, expected=_EXPECTED)
        )
    return _table(name, [(at, entry) for at, entry in enumerate(value, 1)])


def _by_line(text: str, name: str) -> list[tuple[int, Any]] | None:
    """The values of NDJSON with their lines; None where the text is a single value.

    Raises ``DataError`` as ``parse_json`` does, with the line in the file.
    """
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    try:
        first = json.loads(lines[0][1]) if lines else None
    except (ValueError, RecursionError):
        return None
    if len(lines) < 2 and (not isinstance(first, dict) or "schema" in first):
        return None
    values = []
    for number, line in lines:
        try:
            values.append((number, parse_json(line.encode(), name)))
        except DataError as error:
            raise DataError([replace(problem, line=number) for problem in error.problems]) from None
    return values


def _table(name: str, entries: list[tuple[int, Any]]) -> Table:
    if not entries:
        raise MineralsError(say("{file}: holds an empty array; {expected}", file=name, expected=_EXPECTED))
    for at, entry in entries:
        if not isinstance(entry, str | dict):
            raise MineralsError(
                say(
                    "{file}: JSON was given; entry {place} is {given}; {expected}",
                    file=name,
                    place=at,
                    given=_called(entry),
                    expected=_EXPECTED,
                )
            )
    header = list(dict.fromkeys(str(key) for _, entry in entries if isinstance(entry, dict) for key in entry))
    lacked = sum(len(header) - len(entry) for _, entry in entries if isinstance(entry, dict))
    if lacked > LACKED:
        raise mostly_empty(name, len(header))
    plain = not header
    header = header or ["name"]
    rows = [
        Row(number, at, [entry] if isinstance(entry, str) else [_text(entry.get(key)) for key in header])
        for number, (at, entry) in enumerate(entries, 1)
    ]
    if not plain and any(isinstance(entry, str) for _, entry in entries):
        raise MineralsError(
            say(
                "{file}: JSON was given; some entries are names and some objects; {expected}",
                file=name,
                expected=_EXPECTED,
            )
        )

    def read() -> Iterator[Row]:
        return iter(rows)

    return Table(name, tuple(header), 0, ",", (), "", read)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _called(value: Any) -> Message:
    kinds: dict[type, Message] = {
        dict: say("an object"),
        list: say("an array"),
        str: say("a text"),
        bool: say("true or false"),
        type(None): say("null"),
    }
    return kinds.get(type(value), say("a number"))
