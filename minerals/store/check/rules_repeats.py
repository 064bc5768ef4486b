"""The rule that no record stands twice in a file, by what identifies the records of its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.errors import Problem
from minerals.store.check.corpus import Corpus, records
from minerals.store.read import Document
from minerals.store.scanner import Path

_Key = tuple[str | None, ...]


def records_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No two records of a file have the same identity; the later one is reported, at its id where that is all of it."""
    for document in corpus.documents:
        kind = document.kind
        if kind.duplicate is None:
            continue
        own_id = kind.identity[0].keys if len(kind.identity) == 1 else ()
        first: dict[_Key, Path] = {}
        for path, key in _identities(document):
            earlier = first.setdefault(key, path)
            if earlier != path:
                shown = ", ".join(part for part in key if part is not None)
                message = kind.duplicate.message.format(key=shown, first=document.where(earlier))
                yield document.problem(kind.duplicate.code, (*path, *own_id), message, kind.duplicate.hint)


def _identities(document: Document) -> Iterator[tuple[Path, _Key]]:
    """The identities of the records, or of the entries in each, with their places."""
    each = document.kind.identity_of_each
    for path, record in records(document):
        entries = [(path, record)]
        if each is not None:
            entries = [((*path, each, at), {**record, **entry}) for at, entry in enumerate(record[each])]
        for place, entry in entries:
            key = _key(document, entry)
            if key is not None:
                yield place, key


def _key(document: Document, record: dict[str, Any]) -> _Key | None:
    """The identity of one record; None where its short key is unknown, which another rule reports."""
    key: list[str | None] = []
    for part in document.kind.identity:
        value = next((record[name] for name in part.keys if name in record), None)
        if part.meaning is not None:
            explained = document.value[document.kind.short_keys[part.keys[0]]].get(value)
            if explained is None:
                return None
            value = explained[part.meaning]
        key.append(value)
    return tuple(key)


RULES = (records_stand_once,)
