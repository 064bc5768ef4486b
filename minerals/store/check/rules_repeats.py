"""The rule that no record stands twice in a file, by what identifies the records of its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import methodcaller
from typing import Any

from minerals.errors import Problem
from minerals.messages import listed
from minerals.store.check.corpus import Corpus, records
from minerals.store.kind import Part
from minerals.store.read import Document
from minerals.store.scanner import Path

_Key = tuple[str | None, ...]


def records_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No two records of a file have one identity. The later is reported, at its id where that is the whole identity."""
    for document in corpus.documents:
        kind = document.kind
        if kind.duplicate is None:
            continue
        own_id = kind.identity[0].keys if len(kind.identity) == 1 else ()
        first: dict[_Key, Path] = {}
        for path, key in _identities(document):
            earlier = first.setdefault(key, path)
            if earlier != path:
                shown = listed(part for part in key if part is not None)
                message = kind.duplicate.message(shown, document.where(earlier))
                yield document.problem(kind.duplicate.code, (*path, *own_id), message, kind.duplicate.hint)


def _identities(document: Document) -> Iterator[tuple[Path, _Key]]:
    """The identities of the records, or of the entries in each, with their places."""
    each = document.kind.identity_of_each
    readers = [_reader(document, part) for part in document.kind.identity]
    for path, record in records(document):
        entries = [(path, record)]
        if each is not None:
            entries = [((*path, each, at), {**record, **entry}) for at, entry in enumerate(record[each])]
        for place, entry in entries:
            try:
                key = tuple([read(entry) for read in readers])
            except KeyError:  # an unknown short key, which another rule reports
                continue
            yield place, key


def _reader(document: Document, part: Part) -> Callable[[dict[str, Any]], str | None]:
    """What reads one part of the identity of a record."""
    key, *others = part.keys
    if part.meaning is not None:
        head = document.value[document.kind.short_keys[key]]
        meanings = {name: entry[part.meaning] for name, entry in head.items()}
        return lambda record: meanings[record[key]]
    if others:
        return lambda record: next((record[name] for name in part.keys if name in record), None)
    return methodcaller("get", key)


RULES = (records_stand_once,)
