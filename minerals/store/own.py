"""A file of the user's own, or the bytes on stdin: a table, or a document that is checked and fit to be used."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from minerals.errors import DataError, Problem
from minerals.frozen import frozen
from minerals.store import paths
from minerals.store.input import Given, read_given
from minerals.store.large import is_large
from minerals.store.read import Document, parse

if TYPE_CHECKING:
    from minerals.store.check import Report
    from minerals.store.tables import Table


@frozen
class File:
    """What a user named, read once; ``sheet`` is the sheet of a workbook named behind a ``#``, None where none is."""

    given: Given
    sheet: str | None = None


FileSource: TypeAlias = str | Path | BinaryIO | File
"""A path, ``FILE#SHEET`` for a sheet of a workbook, an open binary file, or a file that has been read."""


def read_named(source: FileSource) -> File:
    """The bytes of a file; raises ``UnreadableError``."""
    if isinstance(source, File):
        return source
    if not isinstance(source, str | Path):
        return File(read_given(source))
    path, _, sheet = str(source).rpartition("#")
    if path and not os.path.lexists(source):
        return File(read_given(Path(path)), sheet)
    return File(read_given(Path(source)))


def read_table(source: FileSource) -> Table:
    """The table in a file; raises as ``read_named`` and ``tables.parse`` do."""
    from minerals.store.tables import parse as parse_table

    file = read_named(source)
    return parse_table(*file.given, file.sheet)


def check_file(given: Given) -> Report:
    """Check a file, in place of the packaged file with its id, or together with the packaged files.

    Only the problems of this file are reported.
    """
    from minerals.store.check import Report, check_document

    problems = _problems_of_large(given, paths.lists())
    if problems is not None:
        return Report((given.name,), problems)
    try:
        document = parse(*given)
    except DataError as error:
        return Report((given.name,), error.problems)
    return check_document(document, paths.lists())


def read_own(given: Given, folder: Path) -> Document:
    """A data file, checked against its schema and the rules, with the files of ``folder`` around it.

    Its layout is not checked. Raises ``DataError`` with every problem.
    """
    problems = _problems_of_large(given, folder)
    if problems:
        raise DataError(problems)
    return fit(parse(*given), folder)


def fit(document: Document, folder: Path) -> Document:
    """The same document; raises ``DataError`` as ``read_own`` does."""
    from minerals.store.check import check_document

    problems = [problem for problem in check_document(document, folder).problems if problem.code != "layout"]
    if problems:
        raise DataError(problems)
    return document


def _problems_of_large(given: Given, folder: Path) -> tuple[Problem, ...] | None:
    """The problems of a large file; None for a file that has to be checked as a whole."""
    if not is_large(given.content):
        return None
    from minerals.store.large.sieve import check_large

    return check_large(given, folder)
