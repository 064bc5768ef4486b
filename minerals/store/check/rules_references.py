"""Rules of references: what a file refers to is known, in the data set and in its own head."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple

from minerals.domain.labels.countries import COUNTRIES
from minerals.domain.near_names import near_misses
from minerals.domain.vocabulary import ITEMS
from minerals.errors import Problem
from minerals.messages import Message, joined, listed, say
from minerals.store.check.corpus import Corpus, records
from minerals.store.check.fields import did_you_mean
from minerals.store.read import Document
from minerals.store.scanner import Path


class _Reference(NamedTuple):
    """What a field of a ``format`` refers to, ``what`` in the code of a problem, and the ids that are known.

    ``known`` is None where the file with these ids is broken or absent. ``fault`` and ``hint`` are for an unknown id.
    """

    format: str
    what: str
    known: Callable[[Corpus], Collection[str] | None]
    fault: Message
    hint: Message


_REFERENCES = (
    _Reference(
        "mineral-id",
        "mineral",
        lambda corpus: corpus.minerals,
        say("is not in the register"),
        say("add the mineral to minerals.json first"),
    ),
    _Reference(
        "publication-id",
        "publication",
        lambda corpus: corpus.ids("publications"),
        say("is not among the publications"),
        say("add the publication to publications.json first"),
    ),
    _Reference(
        "publication-or-edition-id",
        "publication",
        lambda corpus: None if (ids := corpus.ids("publications")) is None else ids | corpus.editions,
        say("is neither a publication nor an edition"),
        say("add it to publications.json first"),
    ),
    _Reference(
        "edition-id",
        "edition",
        lambda corpus: corpus.editions,
        say("is not an edition of the data set"),
        say("name an edition of the data set, or take it out"),
    ),
    _Reference(
        "correction-id",
        "correction",
        lambda corpus: corpus.ids("corrections"),
        say("is not among the corrections"),
        say("add the correction to corrections.json first"),
    ),
    _Reference(
        "chemistry-id",
        "chemistry",
        lambda corpus: corpus.ids("chemistries"),
        say("is not among the chemistries"),
        say("add the chemistry to batteries/chemistries.json first"),
    ),
    _Reference(
        "item",
        "item",
        lambda _: ITEMS,
        say("is not an item of the vocabulary"),
        say("use one of {names}", names=listed(ITEMS)),
    ),
)


def references_are_known(corpus: Corpus) -> Iterator[Problem]:
    """Every mineral, publication, edition, correction, chemistry and item that a file names is known."""
    for reference in _REFERENCES:
        known = reference.known(corpus)
        if known is None:
            continue
        for document, path, name in corpus.fields(reference.format):
            if name not in known:
                message = say("`{name}` {fault}", name=name, fault=reference.fault)
                hint = did_you_mean(name, known, reference.hint)
                yield document.problem(f"unknown-{reference.what}", path, message, hint)


def records_name_a_text(corpus: Corpus) -> Iterator[Problem]:
    """Each record of a collection names the text that states it, not the collection, which states nothing itself."""
    for document in corpus.documents:
        if document.kind.id_key != "publication":
            continue
        collection = document.id
        for path, record in records(document):
            if record.get("publication") == collection:
                message = say("`{id}` is this collection; expected: the publication that states it", id=collection)
                hint = say("name the text in which it stands; add it to publications.json first")
                yield document.problem("no-publication", (*path, "publication"), message, hint)


def short_keys_agree(corpus: Corpus) -> Iterator[Problem]:
    """The head has every short key that a record or a statement uses, and no other."""
    for document in corpus.documents:
        for key, head in document.kind.short_keys.items():
            known, used = document.value[head], set[str]()
            for path, name in corpus.fields_of(document, "short-key"):
                if path[-1] != key:
                    continue
                used.add(name)
                if name not in known:
                    message = say("`{name}` is not a key of `{head}` in the head of this file", name=name, head=head)
                    otherwise = say("add it to `{head}`, or use one that stands there", head=head)
                    hint = did_you_mean(name, known, otherwise)
                    yield document.problem("unknown-short-key", path, message, hint)
            for name in known:
                if name not in used:
                    message, hint = say("no record uses `{name}`", name=name), say("take it out")
                    yield document.problem("unused-short-key", (head, name), message, hint, of_key=True)


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


def assessments_agree(corpus: Corpus) -> Iterator[Problem]:
    """The head has the assessment of every score, and no other."""
    for document in corpus.of("criticality"):
        known, used = document.value["assessments"], set[str]()
        for path, score in records(document):
            name = score["assessment"]
            used.add(name)
            if name not in known:
                message = say("`{name}` is not among the assessments in the head of this file", name=name)
                otherwise = say("add it to `assessments` with its thresholds, or correct the year")
                hint = did_you_mean(name, known, otherwise)
                yield document.problem("unknown-assessment", (*path, "assessment"), message, hint)
        for name in known:
            if name not in used:
                message, hint = say("no score is of the assessment `{name}`", name=name), say("take it out")
                yield document.problem("unused-assessment", ("assessments", name), message, hint, of_key=True)


def _printed_name(document: Document, path: Path, code: str) -> str:
    """The name next to the code at a place; the code itself where there is none."""
    holder: Any = document.value
    for step in path[:-1]:
        holder = holder[step]
    return str(holder.get("name", holder.get("country", code))) if isinstance(holder, dict) else code


RULES = (references_are_known, countries_are_known, records_name_a_text, short_keys_agree, assessments_agree)
