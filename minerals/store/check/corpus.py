"""The files that the rules between files compare."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from minerals.store.check.schema import paths_of
from minerals.store.read import Document
from minerals.store.scanner import Path

T = TypeVar("T")
_Fields = list[tuple[Path, Any]]


class Corpus:
    """The documents that passed their schema, and the ids of all files that are there.

    A rule may rely on the shapes that the schemas promise. The contents of a broken file are unknown, so a rule that
    needs them reports nothing: ``minerals`` and ``ids`` are None where they are unknown.
    """

    def __init__(
        self,
        documents: Iterable[Document],
        present: Iterable[tuple[str, str]],
        context: Callable[[str], Iterable[Document]] = lambda schema: (),
    ) -> None:
        self.documents = tuple(documents)
        self.context = context
        """The documents of a schema that ``documents`` are compared with, and that are not checked themselves."""
        self.present = frozenset(present)
        """Pairs of a schema and an id, broken files included."""
        self._entries: dict[tuple[int, str], _Fields] = {}

    def of(self, schema: str) -> Iterator[Document]:
        """The documents of a schema that are checked."""
        return (document for document in self.documents if document.kind.schema == schema)

    def every(self, schema: str) -> Iterator[Document]:
        """The documents of a schema, checked or not."""
        yield from self.of(schema)
        yield from self.context(schema)

    def only(self, schema: str) -> Document | None:
        """The only document of a schema; None where it did not pass its schema."""
        return next(self.every(schema), None)

    def records(self, *schemas: str) -> Iterator[tuple[Document, Path, dict[str, Any]]]:
        """The records of the documents of some schemas that are checked, each with its document and its place there."""
        for schema in schemas:
            for document in self.of(schema):
                for path, record in records(document):
                    yield document, path, record

    def fields(self, meaning: str) -> Iterator[tuple[Document, Path, Any]]:
        """The fields with a ``format`` in the documents that are checked: document, place, value."""
        for document in self.documents:
            for path, value in self.fields_of(document, meaning):
                yield document, path, value

    def fields_of(self, document: Document, meaning: str) -> Iterator[tuple[Path, Any]]:
        """The fields with a ``format`` in a document: place and value. Absent fields and nulls are left out."""
        for path in paths_of(document.kind.schema, meaning):
            yield from self._at(document, path)

    def holders(self, meaning: str) -> Iterator[tuple[Document, Path, Any]]:
        """The objects with a field of a ``format`` in the documents that are checked: document, place, value."""
        for document in self.documents:
            for path in paths_of(document.kind.schema, meaning):
                for place, value in self._at(document, path.rpartition(".")[0]):
                    yield document, place, value

    def _at(self, document: Document, path: str) -> _Fields:
        if not path:
            return [((), document.value)]
        before, _, step = path.rpartition(".")
        if step != "*":
            holders = self._at(document, before)
            return [((*place, step), value[step]) for place, value in holders if value.get(step) is not None]
        key = (id(document), path)
        if key not in self._entries:  # most rules look into the same arrays, which may be long
            holders = self._at(document, before)
            self._entries[key] = [((*place, at), entry) for place, value in holders for at, entry in _entries(value)]
        return self._entries[key]

    @cached_property
    def minerals(self) -> dict[str, dict[str, Any]] | None:
        """The entries of the register by id."""
        register = self.only("register")
        return None if register is None else {entry["id"]: entry for entry in register.records}

    @cached_property
    def editions(self) -> frozenset[str]:
        """The ids of the editions, those whose files are broken too."""
        return frozenset(name for schema, name in self.present if schema == "edition")

    def ids(self, schema: str) -> frozenset[str] | None:
        """The ids of the records in the only document of a schema; None where it did not pass its schema."""
        document = self.only(schema)
        return None if document is None else frozenset(entry["id"] for entry in document.records)


def records(document: Document) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The records of a document with their places."""
    key = document.kind.records
    return (((key, at), record) for at, record in enumerate(document.records))


def repeats(entries: Iterable[tuple[Hashable, T]]) -> Iterator[tuple[T, T, Any]]:
    """Each entry whose key an earlier entry has, with that entry and the key.

    >>> list(repeats([("tin", "first"), ("lead", "second"), ("tin", "third")]))
    [('third', 'first', 'tin')]
    """
    first: dict[Hashable, T] = {}
    for key, entry in entries:
        earlier = first.setdefault(key, entry)
        if earlier is not entry:
            yield entry, earlier, key


def _entries(value: dict[str, Any] | list[Any]) -> Iterable[tuple[str | int, Any]]:
    return value.items() if isinstance(value, dict) else enumerate(value)
