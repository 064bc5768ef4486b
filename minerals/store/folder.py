"""A folder of data files: which are there, by kind and id; each is read when it is used."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from minerals.errors import DataError, Problem
from minerals.grouped import grouped
from minerals.messages import say
from minerals.store.input import expect_folder, inside
from minerals.store.kinds import KINDS, placed
from minerals.store.read import Document, bytes_of, read

R = TypeVar("R")

_ESCAPE = b"\\u"


class Folder:
    """The data files in a folder; raises ``MineralsError`` where there is no such folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._documents: dict[str, Document] = {}
        self._contents: dict[str, dict[str, bytes]] = {}
        expect_folder(folder)

    def ids(self, schema: str) -> list[str]:
        """The ids of the files of a schema, sorted, "" for a file in the top folder; none of them is read."""
        return self._ids.get(schema, [])

    @cached_property
    def _ids(self) -> dict[str, list[str]]:
        """The ids of the files in the folder of each schema; raises ``MineralsError`` where a file cannot be read."""
        listing = inside(self.folder)
        for error in listing.refused.values():
            raise error
        files = (at for at in map(placed, listing.files) if at is not None)
        return {schema: sorted(names) for schema, names in grouped((kind.schema, name) for kind, name in files).items()}

    def document(self, schema: str, name: str = "") -> Document:
        """The file of a schema with this id; the only file of its schema without. It is read once."""
        path = KINDS[schema].path(name)
        if path not in self._documents:
            self._documents[path] = _of_schema(read(self.folder / path), schema)
        return self._documents[path]

    def naming(self, schema: str, text: str) -> list[str]:
        """The ids of the files of a schema in which a text stands, be it as a value, a key, or in another place.

        To look for a text in the bytes of a file takes a tenth of the time of reading it.
        """
        if schema not in self._contents:
            paths = {name: self.folder / KINDS[schema].path(name) for name in self.ids(schema)}
            self._contents[schema] = {name: bytes_of(path, str(path)) for name, path in paths.items()}
        written = json.dumps(text, ensure_ascii=False).encode()
        # JSON may write any character as an escape, so that a text need not stand in a file as it is.
        return [name for name, held in self._contents[schema].items() if written in held or _ESCAPE in held]

    def documents(self) -> dict[str, Document]:
        """All files by their path inside the folder."""
        documents = {}
        for schema, kind in KINDS.items():
            for name in self.ids(schema):
                documents[kind.path(name)] = self.document(schema, name)
        return documents

    def of_schema(self, schema: str) -> list[Document]:
        """All files of a schema, by id."""
        return [self.document(schema, name) for name in self.ids(schema)]


def records_of(schema: str, decoded: Callable[[Document], Iterable[R]]) -> cached_property[tuple[R, ...]]:
    """A property of a class with ``of_schema``: the records of all files of a schema, in the order of each file."""

    def read_all(data: Any) -> tuple[R, ...]:
        return tuple(record for document in data.of_schema(schema) for record in decoded(document))

    return cached_property(read_all)


def _of_schema(document: Document, schema: str) -> Document:
    written = document.value.get("schema")
    if written != schema:
        line, column = document.place(("schema",))
        shown = json.dumps(written, ensure_ascii=False)
        message = say('"schema" is {written}; "{schema}" was expected here', written=shown, schema=schema)
        hint = say("move the file to the folder of its own schema")
        raise DataError([Problem(document.file, line, column, "$.schema", "wrong-schema", message, hint)])
    return document
