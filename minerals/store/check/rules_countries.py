"""Rules of the lines of countries, in tables of production and of shares alike."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels.countries import COUNTRIES
from minerals.domain.names import near_misses
from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.read import Document
from minerals.store.scanner import Path


def countries_are_known(corpus: Corpus) -> Iterator[Problem]:
    """The code of a country is one that has names here."""
    for document, path, lines in corpus.fields(lambda kind: kind.countries):
        for at, line in enumerate(lines):
            if "code" in line:
                yield from _unknown(document, (*path, at, "code"), line["code"], line["name"])
    for document, path, table in corpus.records("production"):
        for at, code in enumerate((table["world"] or {}).get("without", ())):
            yield from _unknown(document, (*path, "world", "without", at), code, code)
    for document, path, record in corpus.records("stages"):
        if "code" in record:
            yield from _unknown(document, (*path, "code"), record["code"], record.get("country", record["code"]))


def lines_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No line twice in one table: a country may have several, each with words of its own."""
    for document, path, lines in corpus.fields(lambda kind: kind.countries):
        first: dict[str, Path] = {}
        for at, line in enumerate(lines):
            place: Path = (*path, at)
            earlier = first.setdefault(line["name"], place)
            if earlier != place:
                message = f"`{line['name']}` stands a second time in this table; the first is {document.where(earlier)}"
                hint = "take one of the two out, or give each the words that tell them apart on the page"
                yield document.problem("country-twice", (*place, "name"), message, hint)


def _unknown(document: Document, path: Path, code: str, name: str) -> Iterator[Problem]:
    if code in COUNTRIES:
        return
    codes = {label.en: known for known, label in COUNTRIES.items()}
    # Two letters are near to every other two: the printed name tells which country is meant.
    near = [f"`{codes[country]}` ({country})" for country in near_misses(name, codes)]
    otherwise = "use the ISO 3166-1 code of two letters; a new one first needs its names beside the others"
    hint = f"did you mean {' or '.join(near)}?" if near else otherwise
    yield document.problem("unknown-country", path, f"`{code}` is not a country that has names here", hint)


RULES = (countries_are_known, lines_stand_once)
