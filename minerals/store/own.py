"""A file of the user's own, or the bytes on stdin: checked, and read into a document that is fit to be used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from minerals.errors import DataError
from minerals.store import paths
from minerals.store.input import Given
from minerals.store.large import is_large
from minerals.store.read import Document, parse

if TYPE_CHECKING:
    from minerals.store.check import Report


def check_file(given: Given) -> Report:
    """Check one file, in place of the packaged file with its id, or together with the packaged files.

    Only the problems of this file are reported.
    """
    from minerals.store.check import Report, check_document

    if is_large(given.content):
        from minerals.store.large.sieve import check_large

        problems = check_large(given, paths.lists())
        if problems is not None:
            return Report((given.name,), problems)
    try:
        document = parse(*given)
    except DataError as error:
        return Report((given.name,), error.problems)
    return check_document(document, paths.lists())


def read_own(given: Given, folder: Path) -> Document:
    """One data file, checked against its schema and the rules, with the files of ``folder`` around it.

    Its layout is not checked. Raises ``DataError`` with every problem.
    """
    if is_large(given.content):
        from minerals.store.large.sieve import check_large

        faults = check_large(given, folder)
        if faults:
            raise DataError(faults)
    return fit(parse(*given), folder)


def fit(document: Document, folder: Path) -> Document:
    """The same document; raises ``DataError`` as ``read_own`` does."""
    from minerals.store.check import check_document

    problems = [problem for problem in check_document(document, folder).problems if problem.code != "layout"]
    if problems:
        raise DataError(problems)
    return document
