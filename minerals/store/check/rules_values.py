"""The rule of printed shares: the value against the string that was printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from minerals.domain.values import Value, is_possible, parse
from minerals.errors import Problem
from minerals.store import decode
from minerals.store.check.corpus import Corpus
from minerals.store.check.schema import CHECK_THE_PAGE
from minerals.store.read import Document
from minerals.store.scanner import Path

_FIELDS = ("kind", "approximate", "low", "high", "low_inclusive", "high_inclusive")


def values_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The recorded meaning of a value is that of the printed string; at most one problem per value."""
    for document, path, record in corpus.fields(lambda kind: kind.values):
        problem = _misread(document, path, record) if "published" in record else None
        if problem:
            yield problem


def _misread(document: Document, path: Path, record: dict[str, Any]) -> Problem | None:
    """The first fault of a value, None where it has none."""
    published, read, in_words = record["published"], parse(record["published"]), record["kind"] == "in_words"
    place = (*path, "published")
    if read is None and not in_words and "reading" not in record:
        message = f"`{published}` is not a value that can be read"
        hint = "write what the page prints; if it prints this, add a `reading`, or keep it as the kind `in_words`"
        return document.problem("unread-value", place, message, hint)
    if read is not None and "reading" in record:
        message = f"`{published}` reads without help as {_meaning(read)}"
        return document.problem("needless-reading", (*path, "reading"), message, "take `reading` out")
    if read is not None and not (_within(read) and is_possible(read)):
        if in_words:
            return None
        message = (
            f"`{published}` leaves no number between 0 and 100, which a share of consumption is"
            if _within(read)
            else f"`{published}` lies outside 0 to 100; a share of consumption lies between them"
        )
        return document.problem("out-of-range", place, message, CHECK_THE_PAGE)
    if read is not None and (fields := _differing(read, record)):
        message = f"`{published}` reads as {_meaning(read)}; {_stored_as(fields[0], record)}"
        return document.problem("value", (*path, fields[0]), message, _mend(read, record))
    if "low" in record and record["low"] > record["high"]:
        message = f"low is {record['low']}, which is above high, {record['high']}"
        return document.problem("low-above-high", (*path, "low"), message, "exchange the two, or check the page")
    return None


def _within(read: Value) -> bool:
    return all(0 <= number <= 100 for number in (read.low, read.high) if number is not None)


def _differing(read: Value, record: dict[str, Any]) -> list[str]:
    recorded = decode.value(record)
    if recorded == read:
        return []
    return [field for field in _FIELDS if getattr(read, field) != getattr(recorded, field)]


def _meaning(read: Value) -> str:
    parts = [read.kind, *(["approximate"] if read.approximate else [])]
    if read.low is not None and read.high is not None:
        opening = {True: "[", False: "(", None: "open "}[read.low_inclusive]
        closing = {True: "]", False: ")", None: " open"}[read.high_inclusive]
        parts.append(f"{opening}{read.low}, {read.high}{closing}")
    return ", ".join(parts)


def _stored_as(field: str, record: dict[str, Any]) -> str:
    return f"`{field}` is {json.dumps(record[field])}" if field in record else f"`{field}` is not there"


def _mend(read: Value, record: dict[str, Any]) -> str:
    wanted = {"kind"}
    if read.approximate:
        wanted.add("approximate")
    if read.low is not None:
        wanted.update(("low", "high") if read.kind == "point" else _FIELDS[2:])
    writes = [
        f'write "{field}": {json.dumps(getattr(read, field))}'
        for field in _FIELDS
        if field in wanted and (field not in record or record[field] != getattr(read, field))
    ]
    takes = [f"take `{field}` out" for field in _FIELDS if field in record and field not in wanted]
    return "; ".join((*writes, *takes))


RULES = (values_say_what_was_printed,)
