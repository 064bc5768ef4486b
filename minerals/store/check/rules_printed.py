"""Rules of printed values: the recorded meaning is that of the printed words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.production import amount
from minerals.domain.values import Value, is_possible, parse
from minerals.errors import Problem
from minerals.messages import Message, joined, say
from minerals.store import decode
from minerals.store.check.corpus import Corpus
from minerals.store.check.fields import recorded, take_out, write_field
from minerals.store.check.schema import CHECK_THE_PAGE
from minerals.store.read import Document
from minerals.store.scanner import Path

_OF_SUSPENSION = ("from", "to", "by")
_FIELDS = ("kind", "approximate", "low", "high", "low_inclusive", "high_inclusive")


def values_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The recorded meaning of a value is that of the printed string; at most one problem per value."""
    for document, path, record in corpus.holders("kind-of-value"):
        problem = _misread_value(document, path, record) if "published" in record else None
        if problem:
            yield problem


def outputs_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The numbers recorded for a printed amount are its numbers; at most one problem for each line."""
    for document, path, table in corpus.records("production"):
        lines = [((*path, "countries", at), line) for at, line in enumerate(table["countries"])]
        if table["world"] is not None:
            lines.append(((*path, "world"), table["world"]))
        for place, line in lines:
            problem = _misread_output(document, place, line)
            if problem:
                yield problem


def suspensions_are_as_printed(corpus: Corpus) -> Iterator[Problem]:
    """The printed words of a status contain the days of its suspension and the announcement that suspends."""
    for document, path, control in corpus.records("controls"):
        status = control["status"]
        for key in _OF_SUSPENSION:
            if key in status and status[key] not in status["published"]:
                message = say(
                    "`{key}` is `{value}`, which the words `{words}` do not say",
                    key=key,
                    value=status[key],
                    words=status["published"],
                )
                hint = say("write what the words say, or correct `published` at its source")
                yield document.problem("status", (*path, "status", key), message, hint)


def _misread_value(document: Document, path: Path, record: dict[str, Any]) -> Problem | None:
    """The first fault of a value, None where it has none."""
    published, read, in_words = record["published"], parse(record["published"]), record["kind"] == "in_words"
    place = (*path, "published")
    if read is None and not in_words and "reading" not in record:
        message = say("the value `{published}` cannot be read", published=published)
        hint = say("write what the page prints; if it prints this, add a `reading`, or keep it as the kind `in_words`")
        return document.problem("unread-value", place, message, hint)
    if read is not None and "reading" in record:
        message = say(
            "`{published}` is read as {meaning} without a `reading`", published=published, meaning=_meaning(read)
        )
        return document.problem("needless-reading", (*path, "reading"), message, take_out("reading"))
    if read is not None and not (_within(read) and is_possible(read)):
        if in_words:
            return None
        message = (
            say("`{published}` leaves no number from 0 to 100; a share of consumption lies there", published=published)
            if _within(read)
            else say("`{published}` lies outside 0 to 100; a share of consumption lies inside", published=published)
        )
        return document.problem("out-of-range", place, message, CHECK_THE_PAGE)
    if read is not None and (fields := _differing(read, record)):
        stored = recorded(fields[0], record)
        message = say("`{text}` means {meaning}; {recorded}", text=published, meaning=_meaning(read), recorded=stored)
        return document.problem("value", (*path, fields[0]), message, _mend(read, record))
    if "low" in record and record["low"] > record["high"]:
        message = say("`low` is {low}, which is above `high`, {high}", low=record["low"], high=record["high"])
        hint = say("exchange the two, or check the page")
        return document.problem("low-above-high", (*path, "low"), message, hint)
    return None


def _misread_output(document: Document, path: Path, line: dict[str, Any]) -> Problem | None:
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


def _within(read: Value) -> bool:
    return all(0 <= number <= 100 for number in (read.low, read.high) if number is not None)


def _differing(read: Value, record: dict[str, Any]) -> list[str]:
    value = decode.value(record)
    if value == read:
        return []
    return [field for field in _FIELDS if getattr(read, field) != getattr(value, field)]


def _meaning(read: Value) -> Message:
    parts: list[str] = [f"`{read.kind}`", *([say("approximate")] if read.approximate else [])]
    if read.low is not None and read.high is not None:
        low, high = _end(read.low, read.low_inclusive), _end(read.high, read.high_inclusive)
        parts.append(say("from {low} to {high}", low=low, high=high))
    return joined(parts)


def _end(number: float, inclusive: bool | None) -> Message:
    if inclusive is None:
        return say("{number} (included or not)", number=number)
    return say("{number} (included)", number=number) if inclusive else say("{number} (not included)", number=number)


def _mend(read: Value, record: dict[str, Any]) -> Message:
    wanted = {"kind"}
    if read.approximate:
        wanted.add("approximate")
    if read.low is not None:
        wanted.update(("low", "high") if read.kind == "point" else _FIELDS[2:])
    writes = [
        write_field(field, getattr(read, field))
        for field in _FIELDS
        if field in wanted and (field not in record or record[field] != getattr(read, field))
    ]
    takes = [take_out(field) for field in _FIELDS if field in record and field not in wanted]
    return joined((*writes, *takes), "; ")


RULES = (values_say_what_was_printed, outputs_say_what_was_printed, suspensions_are_as_printed)
