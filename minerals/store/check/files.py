"""Reading the files of a folder, and checking each against its own schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from minerals.errors import DataError, MineralsError, Problem
from minerals.frozen import frozen
from minerals.messages import listed, say
from minerals.store import paths
from minerals.store.check.fields import did_you_mean, write_field
from minerals.store.check.layout import disordered, misplaced, unseen
from minerals.store.check.schema import accepted, mismatches
from minerals.store.input import inside
from minerals.store.kind import Kind
from minerals.store.kinds import KINDS, placed
from minerals.store.read import Document, read, unreadable


@frozen
class Folder:
    """The files of a folder: ``documents`` are those that fit their schema.

    ``present`` has pairs of a schema and an id, also of the files that do not fit.
    """

    names: tuple[str, ...]
    documents: tuple[Document, ...]
    present: frozenset[tuple[str, str]]
    problems: tuple[Problem, ...]


def load(folder: Path, progress: Callable[[str], None] | None = None) -> Folder:
    """Read all JSON files under a folder; they are named relative to it.

    Raises ``MineralsError`` when there is no such folder, or no JSON file in it.
    """
    listing = inside(folder)
    if not listing.files and not listing.refused:
        raise MineralsError(say("{folder}: holds no .json file; a folder like lists/ was expected", folder=str(folder)))
    documents: list[Document] = []
    present: set[tuple[str, str]] = set()
    problems = [unreadable(relative, error) for relative, error in listing.refused.items()]
    for relative, path in listing.files.items():
        if progress is not None:
            progress(relative)
        expected = placed(relative)
        if expected is not None:
            present.add((expected[0].schema, expected[1]))
        try:
            document = read(path, relative)
        except DataError as error:
            problems.extend(error.problems)
            continue
        faults, fits = examine(document)
        problems.extend(faults)
        schema = document.value.get("schema")
        if isinstance(schema, str) and schema in KINDS and document.kind.records in document.value:
            problems.extend(misplaced(document, relative))
            present.add((schema, document.id))
        if fits:
            documents.append(document)
    return Folder(tuple(listing.files), tuple(documents), frozenset(present), tuple(problems))


Around = Callable[[str], tuple[Document, ...]]
"""A schema -> the files of it that another file is checked against."""


def around(folder: Path, kind: Kind) -> tuple[Around, frozenset[tuple[str, str]]]:
    """The files of a folder that a file of a kind is checked against, and the pairs of ``Folder.present``.

    Those of a schema are read when they are first asked for. The packaged files fit their schemas, as they were checked
    before, and are read once; elsewhere those that do not fit are left out.
    """
    is_packaged = folder == paths.lists()
    return (_around_packaged if is_packaged else _around)(folder, kind.schema, is_packaged)


def _around(folder: Path, checked: str, is_packaged: bool) -> tuple[Around, frozenset[tuple[str, str]]]:
    kind = KINDS[checked]
    needed: dict[str, list[Path]] = {}
    present: set[tuple[str, str]] = set()
    for relative, path in inside(folder).files.items():
        expected = placed(relative)
        if expected is None:
            continue
        schema = expected[0].schema
        present.add((schema, expected[1]))
        if (
            expected[0].file
            or (schema == "edition" and kind.needs_editions)
            or (schema == "intensities" and kind.needs_minima)
        ):
            needed.setdefault(schema, []).append(path)

    @cache
    def documents(schema: str) -> tuple[Document, ...]:
        read_documents = (_fitting(path, schema, is_packaged) for path in needed.get(schema, ()))
        return tuple(document for document in read_documents if document is not None)

    return documents, frozenset(present)


def _fitting(path: Path, schema: str, is_packaged: bool) -> Document | None:
    with suppress(DataError):
        document = read(path)
        if document.value.get("schema") == schema and (is_packaged or accepted(document.value, schema)):
            return document
    return None


_around_packaged = cache(_around)


def examine(document: Document) -> tuple[list[Problem], bool]:
    """The problems that a file has by itself, and whether it fits its schema."""
    faults = _unfit(document)
    return [*faults, *unseen(document), *disordered(document)], not faults


def missing(folder: Folder) -> Iterator[Problem]:
    """The files without which a folder is no data set."""
    present = {schema for schema, _ in folder.present}
    for kind in KINDS.values():
        if kind.file and kind.required and kind.schema not in present:
            message = say("is missing; every data set has a file {file}", file=kind.file)
            hint = say("restore {file}, or copy the one that comes with the package", file=kind.file)
            yield Problem(kind.file, 1, 1, "$", "missing-file", message, hint)


def _unfit(document: Document) -> list[Problem]:
    schema = document.value.get("schema")
    if not isinstance(schema, str) or schema not in KINDS:
        known = listed(KINDS)
        written = json.dumps(schema, ensure_ascii=False)
        message = (
            say('"schema" is {written}; expected: one of {known}', written=written, known=known)
            if "schema" in document.value
            else say('lacks "schema"; expected: one of {known}', known=known)
        )
        hint = did_you_mean(str(schema), KINDS, say('begin the file with "schema": one of {known}', known=known))
        return [document.problem("unknown-schema", ("schema",), message, hint)]
    if document.kind.records not in document.value:
        other = next((kind for kind in KINDS.values() if kind.records in document.value), None)
        if other is not None:
            message = say('"schema" is "{schema}", but the file holds `{key}`', schema=schema, key=other.records)
            return [document.problem("wrong-schema", ("schema",), message, write_field("schema", other.schema))]
    return mismatches(document, schema)
