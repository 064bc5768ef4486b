"""The files that the rules between files look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

from minerals.store.kind import Kind
from minerals.store.read import Document
from minerals.store.scanner import Path

_Fields = list[tuple[Path, Any]]


class Corpus:
    """The documents that passed their schema, and the ids of all files that are there.

    A rule may rely on the shapes that the schemas promise. The contents of a broken file are unknown, so a rule that
    needs them reports nothing: ``minerals``, ``publications`` and ``named`` are None where they are unknown.
    """

    def __init__(
        self, documents: Iterable[Document], present: Iterable[tuple[str, str]], context: Iterable[Document] = ()
    ) -> None:
        self.documents = tuple(documents)
        self.context = tuple(context)
        """Documents that ``documents`` are compared with, and that are not checked themselves."""
        self.present = frozenset(present)
        """Pairs of a schema and an id, broken files included."""
        self._entries: dict[tuple[int, str], _Fields] = {}

    def of(self, schema: str) -> Iterator[Document]:
        """The documents of one schema that are checked."""
        return (document for document in self.documents if document.kind.schema == schema)

    def every(self, schema: str) -> Iterator[Document]:
        """The documents of one schema, checked or not."""
        return (document for document in (*self.documents, *self.context) if document.kind.schema == schema)

    def records(self, schema: str) -> Iterator[tuple[Document, Path, dict[str, Any]]]:
        """The records of the documents of one schema that are checked, each with its document and its place there."""
        for document in self.of(schema):
            for path, record in records(document):
                yield document, path, record

    def fields(self, paths: Callable[[Kind], Iterable[str]]) -> Iterator[tuple[Document, Path, Any]]:
        """The fields to which some paths of a kind lead in the documents that are checked: document, place, value."""
        for document in self.documents:
            for path in paths(document.kind):
                for place, value in self.fields_of(document, path):
                    yield document, place, value

    def fields_of(self, document: Document, path: str) -> _Fields:
        """The place and value of each field to which a path of ``Kind`` leads; absent fields and nulls are left out."""
        if not path:
            return [((), document.value)]
        before, _, step = path.rpartition(".")
        if step != "*":
            holders = self.fields_of(document, before)
            return [((*place, step), value[step]) for place, value in holders if value.get(step) is not None]
        key = (id(document), path)
        if key not in self._entries:  # most rules look into the same arrays, which may be long
            holders = self.fields_of(document, before)
            self._entries[key] = [((*place, at), entry) for place, value in holders for at, entry in _entries(value)]
        return self._entries[key]

    @cached_property
    def register(self) -> Document | None:
        """The register, where it passed its schema."""
        return next(self.every("register"), None)

    @cached_property
    def minerals(self) -> dict[str, dict[str, Any]] | None:
        """The entries of the register by id."""
        return None if self.register is None else {entry["id"]: entry for entry in self.register.records}

    @cached_property
    def publications(self) -> frozenset[str] | None:
        """The ids of the publications."""
        return self._ids("publications")

    @cached_property
    def editions(self) -> frozenset[str]:
        """The ids of the editions, those whose files are broken too."""
        return frozenset(name for schema, name in self.present if schema == "edition")

    @cached_property
    def corrections(self) -> frozenset[str] | None:
        """The ids of the corrections."""
        return self._ids("corrections")

    @cached_property
    def named(self) -> frozenset[str] | None:
        """The ids of the publications and of the editions."""
        if self.publications is None:
            return None
        return self.publications | self.editions

    def _ids(self, schema: str) -> frozenset[str] | None:
        document = next(self.every(schema), None)
        return None if document is None else frozenset(entry["id"] for entry in document.records)


def records(document: Document) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The records of a document with their places."""
    key = document.kind.records
    return (((key, at), record) for at, record in enumerate(document.records))


def _entries(value: dict[str, Any] | list[Any]) -> Iterable[tuple[str | int, Any]]:
    return value.items() if isinstance(value, dict) else enumerate(value)
