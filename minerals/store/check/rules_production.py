"""The rule of world production: the numbers against the strings that were printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.production import amount
from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus
from minerals.store.check.fields import recorded, take_out, write_field
from minerals.store.read import Document
from minerals.store.scanner import Path


def amounts_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The numbers recorded for a printed amount are those that it has; at most one problem for each line."""
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
        message = say("the amount `{published}` cannot be read", published=published)
        hint = say("write the number without separators, a range as `1 - 2`, a bound as `<3`; check the page")
        return document.problem("unread-value", (*path, "published"), message, hint)
    for field, number in zip(("low", "high"), read or (None, None), strict=True):
        if line.get(field) != number:
            means = say("no number") if read is None else say("{low} to {high}", low=read[0], high=read[1])
            stored = recorded(field, line)
            message = say("`{text}` means {meaning}; {recorded}", text=published, meaning=means, recorded=stored)
            hint = take_out(field) if number is None else write_field(field, number)
            return document.problem("value", (*path, field), message, hint)
    return None


RULES = (amounts_say_what_was_printed,)
