"""The rule of printed shares: the value against the string that was printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from minerals.domain.values import Value, parse
from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.schema import CHECK_THE_PAGE
from minerals.store.read import Document
from minerals.store.scanner import Path

_FIELDS = ("kind", "approximate", "low", "high", "low_inclusive", "high_inclusive")


def values_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The meaning beside a printed value is that of the printed string; at most one problem per value."""
    for document, path, holder in corpus.fields(lambda kind: kind.values):
        problem = _misread(document, path, holder) if "published" in holder else None
        if problem:
            yield problem


def _misread(document: Document, path: Path, figure: dict[str, Any]) -> Problem | None:
    """The first fault of a value, None where it has none."""
    published, read, in_words = figure["published"], parse(figure["published"]), figure["kind"] == "in_words"
    place = (*path, "published")
    if read is None and not in_words and "reading" not in figure:
        message = f"`{published}` is not a value that can be read"
        hint = "write what the page prints; if it prints this, add a `reading`, or keep it as the kind `in_words`"
        return document.problem("unread-value", place, message, hint)
    if read is not None and "reading" in figure:
        message = f"`{published}` reads without help as {_said(read)}"
        return document.problem("needless-reading", (*path, "reading"), message, "take `reading` out")
    if read is not None and not _within(read):
        if in_words:
            return None
        message = f"`{published}` lies outside 0 to 100; a share of consumption lies between them"
        return document.problem("out-of-range", place, message, CHECK_THE_PAGE)
    if read is not None and (wrong := _differing(read, figure)):
        message = f"`{published}` reads as {_said(read)}; {_found(wrong[0], figure)}"
        return document.problem("value", (*path, wrong[0]), message, _mend(read, figure))
    if "low" in figure and figure["low"] > figure["high"]:
        message = f"low is {figure['low']}, which is above high, {figure['high']}"
        return document.problem("low-above-high", (*path, "low"), message, "exchange the two, or check the page")
    return None


def _within(read: Value) -> bool:
    return all(0 <= number <= 100 for number in (read.low, read.high) if number is not None)


def _differing(read: Value, figure: dict[str, Any]) -> list[str]:
    return [field for field in _FIELDS if getattr(read, field) != _stored(field, figure)]


def _stored(field: str, figure: dict[str, Any]) -> object:
    """What a figure says of its value; a point leaves out that both of its ends are included."""
    if field == "approximate":
        return figure.get(field, False)
    if field.endswith("_inclusive") and figure["kind"] == "point":
        return True
    return figure.get(field)


def _said(read: Value) -> str:
    parts = [read.kind, *(["approximate"] if read.approximate else [])]
    if read.low is not None and read.high is not None:
        opening = {True: "[", False: "(", None: "open "}[read.low_inclusive]
        closing = {True: "]", False: ")", None: " open"}[read.high_inclusive]
        parts.append(f"{opening}{read.low}, {read.high}{closing}")
    return ", ".join(parts)


def _found(field: str, figure: dict[str, Any]) -> str:
    return f"`{field}` is {json.dumps(figure[field])}" if field in figure else f"`{field}` is not there"


def _mend(read: Value, figure: dict[str, Any]) -> str:
    wanted = {"kind"}
    if read.approximate:
        wanted.add("approximate")
    if read.low is not None:
        wanted.update(("low", "high") if read.kind == "point" else _FIELDS[2:])
    writes = [
        f'write "{field}": {json.dumps(getattr(read, field))}'
        for field in _FIELDS
        if field in wanted and (field not in figure or figure[field] != getattr(read, field))
    ]
    takes = [f"take `{field}` out" for field in _FIELDS if field in figure and field not in wanted]
    return "; ".join((*writes, *takes))


RULES = (values_say_what_was_printed,)
