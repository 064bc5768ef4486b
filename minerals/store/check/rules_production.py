"""The rule of world production: the numbers against the strings that were printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.production import amount
from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.read import Document
from minerals.store.scanner import Path


def amounts_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The numbers beside a printed amount are those that it has; at most one problem for each line."""
    for document, path, table in corpus.records("production"):
        lines = [((*path, "countries", at), line) for at, line in enumerate(table["countries"])]
        if table["world"] is not None:
            lines.append(((*path, "world"), table["world"]))
        for place, line in lines:
            problem = _misread(document, place, line)
            if problem:
                yield problem


def _misread(document: Document, path: Path, line: dict[str, Any]) -> Problem | None:
    published, read = line["published"], amount(line["published"])
    if read is None and any(letter.isdigit() for letter in published):
        message = f"`{published}` is not an amount that can be read"
        hint = "write the number without separators, a range as `1 - 2`, a bound as `<3`; check the page"
        return document.problem("unread-value", (*path, "published"), message, hint)
    for field, number in zip(("low", "high"), read or (None, None), strict=True):
        if line.get(field) != number:
            meaning = "tells of no number" if read is None else f"reads as {read[0]} to {read[1]}"
            stored = f"`{field}` is {line[field]}" if field in line else f"`{field}` is not there"
            hint = f"take `{field}` out" if number is None else f'write "{field}": {number}'
            return document.problem("value", (*path, field), f"`{published}` {meaning}; {stored}", hint)
    return None


RULES = (amounts_say_what_was_printed,)
