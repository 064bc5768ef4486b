"""A file of the user's own, or what stands on stdin -> a document that is fit to be used."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from minerals.errors import DataError, MineralsError
from minerals.store.read import Document, parse

LIMIT = 1_000_000_000
"""Bytes: some millions of records, and little enough to be held."""
LARGE = 1_000_000
"""Bytes from which a file is taken apart by polars: below, decoding it costs less than loading that."""

_PIECE = 1 << 20


def is_large(path: Path) -> bool:
    """Whether a path leads to a file that is large, and not too large."""
    try:
        return path.is_file() and LARGE <= path.stat().st_size <= LIMIT
    except OSError:
        return False


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


def read_own(source: Path | BinaryIO, folder: Path) -> Document:
    """Read one data file and hold it against its schema and the rules; ``folder`` is what stands around it.

    How it is laid out does not matter. Raises ``DataError`` with every problem, ``MineralsError`` as
    ``read_limited`` does.
    """
    from minerals.store.check import check_document

    if isinstance(source, Path) and is_large(source):
        from minerals.store.check.sieve import check_large

        told = check_large(source, folder)
        if told:
            raise DataError(told)
    content, name = read_limited(source)
    document = parse(content, name)
    problems = [problem for problem in check_document(document, folder).problems if problem.code != "layout"]
    if problems:
        raise DataError(problems)
    return document


def _read(stream: BinaryIO) -> bytes | None:
    """All bytes of a stream, piece by piece, since a pipe does not say how many they are; None if too many."""
    pieces: list[bytes] = []
    held = 0
    while piece := stream.read(_PIECE):
        pieces.append(piece)
        held += len(piece)
        if held > LIMIT:
            return None
    return b"".join(pieces)
