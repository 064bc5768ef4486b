"""Reading the files of a folder, each held against its own schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from minerals.errors import DataError, MineralsError, Problem
from minerals.store import paths
from minerals.store.check.corpus import ID_KEYS
from minerals.store.check.layout import disordered, misplaced
from minerals.store.check.references import did_you_mean
from minerals.store.check.schema import accepted, mismatches
from minerals.store.dataset import FOLDERS, HEADS, OPTIONAL
from minerals.store.read import Document, read
from minerals.store.write import RECORDS


@dataclass(frozen=True, slots=True)
class Found:
    """The files of a folder: ``documents`` are those that fit their schema.

    ``present`` holds pairs of a schema and an id, of the files that do not fit too.
    """

    names: tuple[str, ...]
    documents: tuple[Document, ...]
    present: frozenset[tuple[str, str]]
    problems: tuple[Problem, ...]


BESIDE = ("edition", "claims", "register")
"""The schemas of the files that are held against the editions, beside the files of ``HEADS``."""


def load(folder: Path, progress: Callable[[str], None] | None = None) -> Found:
    """Read all JSON files under a folder; they are named relative to it.

    Raises ``MineralsError`` when there is no such folder, or no JSON file in it.
    """
    if not folder.is_dir():
        raise MineralsError(f"{folder}: no such folder; a folder like lists/ was expected")
    inside = sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*.json") if not path.is_dir())
    if not inside:
        raise MineralsError(f"{folder}: holds no .json file; a folder like lists/ was expected")
    documents: list[Document] = []
    present: set[tuple[str, str]] = set()
    problems: list[Problem] = []
    for relative, path in inside:
        if progress is not None:
            progress(relative)
        present.update(_expected(relative))
        try:
            document = read(path, relative)
        except DataError as error:
            problems.extend(error.problems)
            continue
        found, fits = examine(document)
        problems.extend(found)
        schema = document.value.get("schema")
        if isinstance(schema, str) and schema in RECORDS and _holds(document, schema):
            problems.extend(misplaced(document, relative))
            present.add((schema, _id(document, schema)))
        if fits:
            documents.append(document)
    names = tuple(relative for relative, _ in inside)
    return Found(names, tuple(documents), frozenset(present), tuple(problems))


def around(folder: Path, schema: str) -> tuple[list[Document], frozenset[tuple[str, str]]]:
    """What a file of a schema is held against in a folder, and what ``Found.present`` says.

    What comes with the package fits its schema, as it was checked before; elsewhere what does not fit is left out.
    """
    wanted = {*HEADS, *(["edition"] if schema in BESIDE else [])}
    shipped = folder == paths.lists()
    documents: list[Document] = []
    present: set[tuple[str, str]] = set()
    for path in sorted(folder.rglob("*.json")):
        for expected, name in _expected(path.relative_to(folder).as_posix()):
            present.add((expected, name))
            if expected in wanted:
                with suppress(DataError):
                    document = read(path)
                    if document.value.get("schema") == expected and (shipped or accepted(document.value, expected)):
                        documents.append(document)
    return documents, frozenset(present)


def _expected(relative: str) -> Iterator[tuple[str, str]]:
    """The schema and the id of the file that belongs at a place in a folder; nothing where none does."""
    for schema, name in HEADS.items():
        if relative == name:
            yield schema, ""
    folder, _, file = relative.rpartition("/")
    for schema, name in FOLDERS.items():
        if folder == name:
            yield schema, file.removesuffix(".json")


def examine(document: Document) -> tuple[list[Problem], bool]:
    """The problems that one file has by itself, and whether it fits its schema."""
    try:
        layout = list(disordered(document))
        faults = _unfit(document)
        return [*faults, *layout], not faults
    except RecursionError:
        message = "is nested more deeply than can be read"
        hint = "use the few levels that the schema has"
        return [Problem(document.file, 1, 1, "$", "syntax", message, hint)], False


def missing(found: Found) -> Iterator[Problem]:
    """The files without which a folder is no data set."""
    held = {schema for schema, _ in found.present}
    for schema, name in HEADS.items():
        if schema not in held and schema not in OPTIONAL:
            message = f"is missing; every folder of lists has its {name}"
            hint = f"restore {name}, or copy the one that comes with the package"
            yield Problem(name, 1, 1, "$", "missing-file", message, hint)


def _unfit(document: Document) -> list[Problem]:
    schema = document.value.get("schema")
    if not isinstance(schema, str) or schema not in RECORDS:
        known = ", ".join(f"`{name}`" for name in RECORDS)
        message = f'"schema" is {schema!r}' if "schema" in document.value else 'lacks "schema"'
        hint = did_you_mean(str(schema), RECORDS, f'begin the file with "schema": one of {known}')
        return [document.problem("unknown-schema", ("schema",), f"{message}; expected: one of {known}", hint)]
    if not _holds(document, schema):
        held = [name for name, key in RECORDS.items() if key in document.value]
        if held:
            message = f'"schema" is "{schema}", but the file holds `{RECORDS[held[0]]}`'
            hint = f'write "schema": "{held[0]}"'
            return [document.problem("wrong-schema", ("schema",), message, hint)]
    return mismatches(document, schema)


def _holds(document: Document, schema: str) -> bool:
    return RECORDS[schema] in document.value


def _id(document: Document, schema: str) -> str:
    return str(document.value.get(ID_KEYS[schema], "")) if schema in ID_KEYS else ""
