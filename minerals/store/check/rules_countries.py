"""Rules of the lines of countries, in tables of production and of shares alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.labels.countries import COUNTRIES
from minerals.domain.names import near_misses
from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.read import Document
from minerals.store.scanner import Path

_RECORDS = {"production": "tables", "shares": "shares"}


def countries_are_known(corpus: Corpus) -> Iterator[Problem]:
    """The code of a country is one that has names here."""
    for document, path, record in _records(corpus):
        for at, line in enumerate(record["countries"]):
            if "code" in line:
                yield from _unknown(document, (*path, "countries", at, "code"), line["code"], line["name"])
        for at, code in enumerate((record.get("world") or {}).get("without", ())):
            yield from _unknown(document, (*path, "world", "without", at), code, code)


def lines_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No line twice in one table: a country may have several, each with words of its own."""
    for document, path, record in _records(corpus):
        first: dict[str, Path] = {}
        for at, line in enumerate(record["countries"]):
            place: Path = (*path, "countries", at)
            other = first.setdefault(line["name"], place)
            if other != place:
                message = f"`{line['name']}` stands a second time in this table; the first is {document.where(other)}"
                hint = "take one of the two out, or give each the words that tell them apart on the page"
                yield document.problem("country-twice", (*place, "name"), message, hint)


def _unknown(document: Document, path: Path, code: str, name: str) -> Iterator[Problem]:
    if code in COUNTRIES:
        return
    codes = {label.en: one for one, label in COUNTRIES.items()}
    # Two letters are near to every other two: it is the printed name that tells which country is meant.
    near = [f"`{codes[one]}` ({one})" for one in near_misses(name, codes)]
    otherwise = "use the ISO 3166-1 code of two letters; a new one first needs its names beside the others"
    hint = f"did you mean {' or '.join(near)}?" if near else otherwise
    yield document.problem("unknown-country", path, f"`{code}` is not a country that has names here", hint)


def _records(corpus: Corpus) -> Iterator[tuple[Document, Path, dict[str, Any]]]:
    for schema, key in _RECORDS.items():
        for document in corpus.of(schema):
            for at, record in enumerate(document.value[key]):
                yield document, (key, at), record


RULES = (countries_are_known, lines_stand_once)
