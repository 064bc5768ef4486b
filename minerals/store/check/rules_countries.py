"""Rules of countries: their codes in every file, and their lines in tables of production and of shares."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.labels.countries import COUNTRIES
from minerals.domain.names import near_misses
from minerals.errors import Problem
from minerals.messages import joined, say
from minerals.store.check.corpus import Corpus, repeats
from minerals.store.read import Document
from minerals.store.scanner import Path


def countries_are_known(corpus: Corpus) -> Iterator[Problem]:
    """The program has names for each code of a country."""
    codes = {label.en: known for known, label in COUNTRIES.items()}
    for document, path, code in corpus.fields("country-code"):
        if code in COUNTRIES:
            continue
        # Two letters are near to every other two: the printed name tells which country is meant.
        near = [
            say("`{code}` ({country})", code=codes[country], country=COUNTRIES[codes[country]])
            for country in near_misses(_printed_name(document, path, code), codes)
        ]
        otherwise = say("use the ISO 3166-1 code of two letters; a new country first needs its names in the program")
        hint = say("did you mean {names}?", names=joined(near, " or ")) if near else otherwise
        message = say("`{code}` is not the code of a country whose names the program has", code=code)
        yield document.problem("unknown-country", path, message, hint)


def lines_are_unique(corpus: Corpus) -> Iterator[Problem]:
    """No line twice in one table: a country may have several, each with words of its own."""
    for document, path, table in corpus.records("production", "shares"):
        lines = ((line["name"], (*path, "countries", at)) for at, line in enumerate(table["countries"]))
        for place, earlier, name in repeats(lines):
            where = document.where(earlier)
            message = say("`{name}` stands a second time in this table; the first is {where}", name=name, where=where)
            hint = say("take one of the two out, or give each the words that tell them apart on the page")
            yield document.problem("country-twice", (*place, "name"), message, hint)


def _printed_name(document: Document, path: Path, code: str) -> str:
    """The name beside the code at a place; the code itself where none is."""
    holder: Any = document.value
    for step in path[:-1]:
        holder = holder[step]
    return str(holder.get("name", holder.get("country", code))) if isinstance(holder, dict) else code


RULES = (countries_are_known, lines_are_unique)
