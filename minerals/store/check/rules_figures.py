"""Rules of the figures: their keys, their items, and the value against the string that was printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from minerals.domain.labels.items import ITEMS
from minerals.domain.values import Value, parse
from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.references import did_you_mean
from minerals.store.check.schema import CHECK_THE_PAGE
from minerals.store.check.twice import Key, again
from minerals.store.read import Document
from minerals.store.scanner import Path

_ITEMIZED = {"dependence": ("figures", "changes"), "production": ("tables",), "shares": ("shares",)}
_FIELDS = ("kind", "approximate", "low", "high", "low_inclusive", "high_inclusive")


def figure_keys_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No two figures of one mineral, item, metric, stage, time and part in one publication."""
    for document in corpus.of("dependence"):
        for path, said, first in again(document, _keyed(document)):
            message = f"a second figure with the key of the one {first}: {said}"
            hint = "take one of the two out, or tell them apart by what the page says: item, stage, period or part"
            yield document.problem("figure-twice", path, message, hint)


def items_are_known(corpus: Corpus) -> Iterator[Problem]:
    """An item is a word of the closed vocabulary."""
    for schema, keys in _ITEMIZED.items():
        for document in corpus.of(schema):
            for key in keys:
                for at, record in enumerate(document.value.get(key, ())):
                    yield from unknown_item(document, (key, at), record)


def values_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The meaning beside a printed value is the one that the value has; at most one problem for each figure."""
    for document in corpus.of("dependence"):
        for path, figure in _figures(document):
            problem = misread(document, path, figure)
            if problem:
                yield problem


def use_shares_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The meaning beside the printed share of a use is the one that it has."""
    for document in corpus.of("uses"):
        for at, use in enumerate(document.value["uses"]):
            problem = misread(document, ("uses", at, "share"), use["share"]) if "share" in use else None
            if problem:
                yield problem


def unknown_item(document: Document, path: Path, figure: dict[str, Any]) -> Iterator[Problem]:
    """A problem where a figure or a claim names an item that is no word of the vocabulary."""
    if "item" in figure and figure["item"] not in ITEMS:
        message = f"`{figure['item']}` is not an item of the vocabulary"
        hint = did_you_mean(figure["item"], ITEMS, "use one of " + ", ".join(f"`{one}`" for one in ITEMS))
        yield document.problem("unknown-item", (*path, "item"), message, hint)


def misread(document: Document, path: Path, figure: dict[str, Any]) -> Problem | None:
    """What is wrong with the value of a figure or a claim: the first fault, None where it is sound."""
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


def _figures(document: Document) -> Iterator[tuple[Path, dict[str, Any]]]:
    for at, figure in enumerate(document.value["figures"]):
        yield ("figures", at), figure


def _keyed(document: Document) -> Iterator[tuple[Path, Key]]:
    for path, figure in _figures(document):
        measure = document.value["measures"].get(figure["measure"])
        if measure is not None:
            time = figure.get("period", figure.get("text_date"))
            about = (figure.get("publication"), figure["mineral"], figure.get("item"), measure["metric"])
            yield path, (*about, figure["stage"], time, figure["part"])


RULES = (figure_keys_stand_once, items_are_known, values_say_what_was_printed, use_shares_say_what_was_printed)
