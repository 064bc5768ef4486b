"""The files that the rules between files look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from minerals.store.read import Document

ID_KEYS = {
    "edition": "id",
    "dependence": "publication",
    "uses": "publication",
    "claims": "publication",
    "criticality": "publication",
    "controls": "publication",
    "production": "publication",
    "shares": "publication",
}
"""The key of the head that says which id a file is about; its file has the same stem."""


class Corpus:
    """The documents that passed their schema, and the ids of all files that are there.

    A rule may rely on the shapes that the schemas promise. What a broken file would have held is unknown, so a rule
    that needs it says nothing: ``minerals``, ``publications`` and ``named`` are None where they cannot be told.
    """

    def __init__(
        self, documents: Iterable[Document], present: Iterable[tuple[str, str]], beside: Iterable[Document] = ()
    ) -> None:
        self.documents = tuple(documents)
        self.beside = tuple(beside)
        """Documents that others are held against, and that are not judged themselves."""
        self.present = frozenset(present)
        """Pairs of a schema and an id, broken files included."""

    def of(self, schema: str) -> Iterator[Document]:
        """The documents of one schema that are judged."""
        return (document for document in self.documents if document.value["schema"] == schema)

    def every(self, schema: str) -> Iterator[Document]:
        """The documents of one schema, judged or not."""
        return (document for document in (*self.documents, *self.beside) if document.value["schema"] == schema)

    @cached_property
    def register(self) -> Document | None:
        """The register, where it passed its schema."""
        return next(self.every("register"), None)

    @cached_property
    def minerals(self) -> dict[str, dict[str, Any]] | None:
        """The entries of the register by id."""
        if self.register is None:
            return None
        return {entry["id"]: entry for entry in self.register.value["minerals"]}

    @cached_property
    def publications(self) -> frozenset[str] | None:
        """The ids of the publications."""
        document = next(self.every("publications"), None)
        return None if document is None else frozenset(entry["id"] for entry in document.value["publications"])

    @cached_property
    def editions(self) -> frozenset[str]:
        """The ids of the editions, those whose files are broken too."""
        return frozenset(name for schema, name in self.present if schema == "edition")

    @cached_property
    def corrections(self) -> frozenset[str] | None:
        """The ids of the corrections."""
        document = next(self.every("corrections"), None)
        return None if document is None else frozenset(entry["id"] for entry in document.value["corrections"])

    @cached_property
    def named(self) -> frozenset[str] | None:
        """The ids of the publications and of the editions."""
        if self.publications is None:
            return None
        return self.publications | self.editions
