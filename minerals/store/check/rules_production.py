"""Rules of world production: that no table stands twice, and the numbers against the strings that were printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.production import amount
from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.twice import again
from minerals.store.read import Document
from minerals.store.scanner import Path

_KEY = ("mineral", "item", "stage", "counts", "period")


def tables_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No two tables of one mineral, item, stage and year in one publication that count the same."""
    for document in corpus.of("production"):
        tables = enumerate(document.value["tables"])
        keyed = ((("tables", at), tuple(table.get(part) for part in _KEY)) for at, table in tables)
        for path, said, first in again(document, keyed):
            message = f"a second table with the key of the one {first}: {said}"
            hint = "take one of the two out, or tell them apart by what the page says: item, stage, counts or period"
            yield document.problem("table-twice", path, message, hint)


def amounts_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The numbers beside a printed amount are those that it has; at most one problem for each line."""
    for document in corpus.of("production"):
        for path, line in _lines(document):
            problem = _misread(document, path, line)
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
            said = "tells of no number" if read is None else f"reads as {read[0]} to {read[1]}"
            found = f"`{field}` is {line[field]}" if field in line else f"`{field}` is not there"
            hint = f"take `{field}` out" if number is None else f'write "{field}": {number}'
            return document.problem("value", (*path, field), f"`{published}` {said}; {found}", hint)
    return None


def _lines(document: Document) -> Iterator[tuple[Path, dict[str, Any]]]:
    for at, table in enumerate(document.value["tables"]):
        for place, line in enumerate(table["countries"]):
            yield ("tables", at, "countries", place), line
        if table["world"] is not None:
            yield ("tables", at, "world"), table["world"]


RULES = (tables_stand_once, amounts_say_what_was_printed)
