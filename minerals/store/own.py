"""A file of the user's own, or the bytes on stdin: checked, and read into a document that is fit to be used."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from minerals.errors import DataError, MineralsError
from minerals.store import paths
from minerals.store.large import LIMIT, is_large
from minerals.store.read import Document, parse, read
from minerals.store.tables import Table
from minerals.store.tables import parse as parse_table

if TYPE_CHECKING:
    from minerals.store.check import Report

_CHUNK = 1 << 20


def check_file(path: Path) -> Report:
    """Check one file, in place of the packaged file with its id, or together with the packaged files.

    Only the problems of this file are reported. Raises ``MineralsError`` when there is no such file.
    """
    from minerals.store.check import Report, check_document, require_file

    require_file(path)
    name = str(path)
    if is_large(path):
        from minerals.store.large.sieve import check_large

        problems = check_large(path, paths.lists())
        if problems is not None:
            return Report((name,), problems)
    try:
        document = read(path)
    except DataError as error:
        return Report((name,), error.problems)
    return check_document(document, paths.lists())


def read_limited(source: Path | BinaryIO) -> tuple[bytes, str]:
    """The bytes of a file, and the name that messages call it by; ``source`` is a path or an open binary file.

    Raises ``MineralsError`` when it cannot be read, or holds more than ``LIMIT`` bytes: no more of it is read then.
    """
    if not isinstance(source, Path):
        content, name = _read(source), str(getattr(source, "name", "input"))
    else:
        name = str(source)
        try:
            with source.open("rb") as stream:
                content = _read(stream) if os.fstat(stream.fileno()).st_size <= LIMIT else None
        except OSError as error:
            raise MineralsError(f"{name}: cannot be read: {error.strerror}; check the name and the rights") from None
    if content is None:
        raise MineralsError(f"{name}: holds more than {LIMIT:,} bytes, which is more than is read; check the name")
    return content, name


def read_table(source: str | Path | BinaryIO) -> Table:
    """The table in a file or an open binary file; ``FILE#SHEET`` names a sheet of a workbook.

    Raises ``MineralsError`` as ``read_limited`` and ``tables.parse`` do.
    """
    sheet = None
    if isinstance(source, str):
        path, _, behind = source.rpartition("#")
        if path and not Path(source).exists():
            source, sheet = path, behind
    content, name = read_limited(Path(source) if isinstance(source, str) else source)
    return parse_table(content, name, sheet)


def read_own(source: Path | BinaryIO, folder: Path) -> Document:
    """Read one data file and check it against its schema and the rules, with the files of ``folder`` around it.

    Its layout is not checked. Raises ``DataError`` with every problem, ``MineralsError`` as ``read_limited`` does.
    """
    from minerals.store.check import check_document

    if isinstance(source, Path) and is_large(source):
        from minerals.store.large.sieve import check_large

        faults = check_large(source, folder)
        if faults:
            raise DataError(faults)
    content, name = read_limited(source)
    document = parse(content, name)
    problems = [problem for problem in check_document(document, folder).problems if problem.code != "layout"]
    if problems:
        raise DataError(problems)
    return document


def _read(stream: BinaryIO) -> bytes | None:
    """All bytes of a stream, chunk by chunk, since a pipe does not tell its length; None if they exceed ``LIMIT``."""
    chunks: list[bytes] = []
    length = 0
    while chunk := stream.read(_CHUNK):
        chunks.append(chunk)
        length += len(chunk)
        if length > LIMIT:
            return None
    return b"".join(chunks)
