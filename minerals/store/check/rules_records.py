"""Rules that records share: what they refer to, and the short keys of a head."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.references import MINERAL, PUBLICATION, did_you_mean, unresolved
from minerals.store.read import Document
from minerals.store.scanner import Path
from minerals.store.write import RECORDS

_STATED = ("dependence", "uses", "criticality", "controls", "production", "shares")
"""The schemas whose records state what the publication prints; claims are about other publications."""
_SHORT_KEYS = {
    "dependence": {"measure": "measures", "read_in": "read_in"},
    "uses": {"read_in": "read_in"},
    "claims": {"measure": "measures", "read_in": "read_in"},
    "criticality": {"read_in": "read_in"},
    "controls": {"read_in": "read_in"},
    "production": {"read_in": "read_in"},
    "shares": {"read_in": "read_in"},
}


def record_ids_resolve(corpus: Corpus) -> Iterator[Problem]:
    """The publication of the file, and the minerals and the publication of each record, are known."""
    for document in (document for schema in _STATED for document in corpus.of(schema)):
        publication = document.value["publication"]
        yield from unresolved(document, ("publication",), publication, corpus.publications, PUBLICATION)
        for path, record in (*_records(document), *_statements(document)):
            for place, name in _minerals(record):
                yield from unresolved(document, (*path, *place), name, corpus.minerals, MINERAL)
            if "publication" in record:
                name = record["publication"]
                yield from unresolved(document, (*path, "publication"), name, corpus.publications, PUBLICATION)


def a_record_names_a_text(corpus: Corpus) -> Iterator[Problem]:
    """Each record of a collection names the text that states it, not the collection, which states nothing itself."""
    for document in (document for schema in _STATED for document in corpus.of(schema)):
        for path, record in _records(document):
            if record.get("publication") == document.value["publication"]:
                message = f"`{record['publication']}` is this collection; expected: the publication that states it"
                hint = "name the text in which it stands; add it to publications.json first"
                yield document.problem("no-publication", (*path, "publication"), message, hint)


def short_keys_agree(corpus: Corpus) -> Iterator[Problem]:
    """A short key that a record uses stands in the head, and none stands there unused."""
    for document in (document for schema in _SHORT_KEYS for document in corpus.of(schema)):
        for key, head in _SHORT_KEYS[document.value["schema"]].items():
            known, used = document.value[head], set[str]()
            for path, record in (*_records(document), *_statements(document)):
                if key not in record:
                    continue  # what stands in a head has no measure, and a statement may leave out where it was read
                used.add(record[key])
                if record[key] not in known:
                    message = f"`{record[key]}` is not a key of `{head}` in the head of this file"
                    hint = did_you_mean(record[key], known, f"add it to `{head}`, or use one that stands there")
                    yield document.problem("unknown-short-key", (*path, key), message, hint)
            for name in known:
                if name not in used:
                    message = f"no record uses `{name}`"
                    yield document.problem("unused-short-key", (head, name), message, "take it out", of_key=True)


def _minerals(record: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    if "mineral" in record:
        yield ("mineral",), record["mineral"]
    for at, name in enumerate(record.get("minerals", ())):
        yield ("minerals", at), name


def _records(document: Document) -> Iterator[tuple[Path, dict[str, Any]]]:
    key = RECORDS[document.value["schema"]]
    for at, record in enumerate(document.value[key]):
        yield (key, at), record


def _statements(document: Document) -> Iterator[tuple[Path, dict[str, Any]]]:
    """What stands in the head and was read somewhere: what a publication says that it changed, its assessments."""
    for at, record in enumerate(document.value.get("changes", ())):
        yield ("changes", at), record
    for name, record in document.value.get("assessments", {}).items():
        yield ("assessments", name), record


RULES = (record_ids_resolve, a_record_names_a_text, short_keys_agree)
