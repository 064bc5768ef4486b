"""The rule that no record occurs twice in a file, by what identifies the records of its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from operator import methodcaller
from typing import Any

from minerals.errors import Problem
from minerals.messages import listed
from minerals.store.check.corpus import Corpus, records, repeats
from minerals.store.kind import Part
from minerals.store.read import Document
from minerals.store.scanner import Path


def records_are_unique(corpus: Corpus) -> Iterator[Problem]:
    """No two records of a file have one identity. The later is reported, at its id where that is the whole identity."""
    for document in corpus.documents:
        kind = document.kind
        if kind.duplicate is None:
            continue
        own_id = kind.identity[0].keys if len(kind.identity) == 1 else ()
        for path, earlier, key in repeats(_identities(document)):
            message = kind.duplicate.message(listed(part for part in key if part is not None), document.where(earlier))
            yield document.problem(kind.duplicate.code, (*path, *own_id), message, kind.duplicate.hint)


def _identities(document: Document) -> Iterator[tuple[tuple[str | None, ...], Path]]:
    """The identities of the records, or of the entries in each, with their places."""
    each = document.kind.identity_of_each
    readers = [_reader(document, part) for part in document.kind.identity]
    for path, record in records(document):
        entries = [(path, record)]
        if each is not None:
            entries = [((*path, each, at), {**record, **entry}) for at, entry in enumerate(record[each])]
        for place, entry in entries:
            with suppress(KeyError):  # an unknown short key, which another rule reports
                yield tuple([read(entry) for read in readers]), place


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


RULES = (records_are_unique,)
