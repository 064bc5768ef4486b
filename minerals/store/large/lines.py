"""A large file in the canonical layout -> a frame of its lines: nothing of a record is decoded until it is asked for.

A file that is laid out in any other way, or that is broken, is not read so: it is read whole, as small ones are.
Lines, hash and values come from the same bytes, which were read once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from hashlib import sha256
from typing import Any

import polars as pl

from minerals.errors import DataError
from minerals.store.input import Given
from minerals.store.kind import Kind
from minerals.store.kinds import KINDS
from minerals.store.read import Document, loads, parse
from minerals.store.write import canonical

_SCHEMA = re.compile(r'  "schema": "([a-z]+)",')


class Lines(Document):
    """One file of many records.

    ``frame`` has a line a record: ``place``, from 0, and ``line``, its text with the indent before it and a comma
    behind it. ``value`` and ``text`` decode the file whole.
    """

    def __init__(self, given: Given, empty: Document, frame: pl.DataFrame) -> None:
        self.file = given.name
        self.empty = empty
        """The file without any record."""
        self.frame = frame
        self._content: bytes | None = given.content

    def release(self, sha256: str) -> None:
        """Let the bytes go, which are as many as those of the lines; ``given`` makes them again of these.

        ``sha256`` is their hash, in hexadecimal.
        """
        self._hash = sha256
        self._content = None

    @property
    def given(self) -> Given:
        """The bytes of the file."""
        if self._content is not None:
            return Given(self._content, self.file)
        return Given(self._with(self.frame.get_column("line")), self.file)

    @cached_property
    def _whole(self) -> Document:
        return parse(*self.given)

    @property
    def text(self) -> str:
        """The text of the file."""
        return self._whole.text

    @property
    def value(self) -> dict[str, Any]:
        """The whole file, decoded."""
        return self._whole.value

    @property
    def kind(self) -> Kind:
        """What kind of file it is."""
        return self.empty.kind

    @property
    def head(self) -> dict[str, Any]:
        """The file without its records."""
        return self.empty.head

    @property
    def size(self) -> int:
        """How many records it holds."""
        return self.frame.height

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, which are the canonical ones where each record is."""
        return self._hash if self._content is None else sha256(self._content).hexdigest()

    def texts(self, places: Iterable[int]) -> list[str]:
        """The lines of the records at some places, in that order."""
        return self.frame.get_column("line").gather(list(places)).to_list()

    def records_at(self, places: Iterable[int]) -> dict[int, dict[str, Any]]:
        """The records at some places, by place, decoded alone."""
        of = list(places)
        return dict(zip(of, self.only(self.texts(of)).records, strict=True))

    def only(self, texts: Iterable[str]) -> Document:
        """The file with the records on some of its lines alone, in that order, read as any file is.

        Raises ``DataError`` where a line is no JSON.
        """
        return parse(self._with(texts), self.file)

    def _with(self, texts: Iterable[str]) -> bytes:
        top, opening, end = self.empty.text.rpartition(f'"{self.kind.records}": [')
        records = ",\n".join(text.removesuffix(",") for text in texts)
        return f"{top}{opening}\n{records}\n  {end}".encode()


def laid_out(given: Given) -> Lines | None:
    """The lines of a file in whatever layout, as they are in the canonical one; None as ``lines``.

    Whoever tells of a fault reads the file itself: the places of these lines are not its own.
    """
    with suppress(ValueError, RecursionError):
        value = loads(given.content.decode())
        return lines(Given(canonical(value), given.name)) if isinstance(value, dict) else None
    return None


def begins_canonically(given: Given) -> bool:
    """Whether a file begins as the canonical layout does: most files in another layout do not."""
    return given.content.startswith(b'{\n  "schema": "')


def lines(given: Given) -> Lines | None:
    """The lines of a file; None where it is not laid out so.

    Whether each record is one line of canonical JSON is not checked here.
    """
    if not begins_canonically(given):
        return None
    try:
        frame = pl.read_csv(
            given.content, has_header=False, separator="\x01", quote_char=None, schema={"line": pl.String}, glob=False
        )
    except pl.exceptions.PolarsError:
        return None
    # No byte is left out: a carriage return or a byte order mark would be.
    if frame.height < 5 or frame.select(pl.col("line").str.len_bytes().sum() + pl.len()).item() != len(given.content):
        return None
    written = frame.get_column("line")
    if written.null_count():  # an empty line
        return None
    schema = _SCHEMA.fullmatch(written[1])
    kind = KINDS.get(schema[1]) if schema else None
    if kind is None:
        return None
    opening = f'  "{kind.records}": ['
    start = (written == opening).arg_max()
    if start is None or written[start] != opening or written[-2:].to_list() != ["  ]", "}"]:
        return None
    top = written.head(start).to_list()
    text = "\n".join([*top, f'  "{kind.records}": []', "}", ""])
    try:
        empty = parse(text.encode(), given.name)
    except DataError:
        return None
    if canonical(empty.value) != text.encode() or empty.value[kind.records] != []:
        return None
    body = frame.slice(start + 1, frame.height - start - 3)
    last = body.tail(1).select(pl.col("line") + ",")
    records = pl.concat([body.head(body.height - 1), last]).with_row_index("place")
    return Lines(given, empty, records)
