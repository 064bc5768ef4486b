"""Rules of the lines of countries, in tables of production and of shares alike."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels.countries import COUNTRIES
from minerals.domain.names import near_misses
from minerals.errors import Problem
from minerals.messages import joined, say
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
    for document, path, code in corpus.fields(lambda kind: kind.country_codes):
        record = document.value[path[0]][path[1]]
        yield from _unknown(document, path, code, record.get("country") or record.get("name") or code)


def lines_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No line twice in one table: a country may have several, each with words of its own."""
    for document, path, lines in corpus.fields(lambda kind: kind.countries):
        first: dict[str, Path] = {}
        for at, line in enumerate(lines):
            place: Path = (*path, at)
            earlier = first.setdefault(line["name"], place)
            if earlier != place:
                message = say(
                    "`{name}` stands a second time in this table; the first is {where}",
                    name=line["name"],
                    where=document.where(earlier),
                )
                hint = say("take one of the two out, or give each the words that tell them apart on the page")
                yield document.problem("country-twice", (*place, "name"), message, hint)


def _unknown(document: Document, path: Path, code: str, name: str) -> Iterator[Problem]:
    if code in COUNTRIES:
        return
    codes = {label.en: known for known, label in COUNTRIES.items()}
    # Two letters are near to every other two: the printed name tells which country is meant.
    near = [
        say("`{code}` ({country})", code=codes[country], country=COUNTRIES[codes[country]])
        for country in near_misses(name, codes)
    ]
    otherwise = say("use the ISO 3166-1 code of two letters; a new country first needs its names in the program")
    hint = say("did you mean {names}?", names=joined(near, " or ")) if near else otherwise
    message = say("`{code}` is not the code of a country whose names the program has", code=code)
    yield document.problem("unknown-country", path, message, hint)


RULES = (countries_are_known, lines_stand_once)
