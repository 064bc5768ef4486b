"""A large file in the canonical layout -> a frame of its lines: nothing of a record is decoded until it is asked for.

A file that is laid out in any other way, or that is broken, is not read so: it is read whole, as small ones are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cached_property
from hashlib import file_digest
from pathlib import Path
from typing import Any

import polars as pl

from minerals.errors import DataError
from minerals.store.kinds import KINDS, Kind
from minerals.store.read import Document, parse
from minerals.store.write import canonical

_SCHEMA = re.compile(r'  "schema": "([a-z]+)",')


class Lines(Document):
    """One file of many records.

    ``frame`` has a line a record: ``place``, from 0, and ``line``, its text with the indent before it and a comma
    behind it. ``value`` and ``text`` read the file again, whole.
    """

    def __init__(self, file: str, path: Path, empty: Document, frame: pl.DataFrame) -> None:
        self.file = file
        self.empty = empty
        """The file without any record."""
        self.frame = frame
        self._path = path

    @cached_property
    def _whole(self) -> Document:
        return parse(self._path.read_bytes(), self.file)

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
        with self._path.open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()

    def texts(self, places: Iterable[int]) -> list[str]:
        """The lines of the records at some places, in that order."""
        wanted = pl.DataFrame({"place": list(places)}, schema={"place": pl.UInt32})
        return wanted.join(self.frame, on="place", how="left", maintain_order="left").get_column("line").to_list()

    def only(self, texts: Iterable[str]) -> Document:
        """The file with the records on some of its lines alone, in that order."""
        records = [json.loads(text[:-1]) for text in texts]
        value = {**self.empty.value, self.kind.records: records}
        return Document(self.file, canonical(value).decode(), value)


def lines(path: Path) -> Lines | None:
    """The lines of a file; None where it is not laid out so.

    Whether each record is one line of JSON, canonically written, is not looked at here.
    """
    try:
        frame = pl.read_csv(
            path, has_header=False, separator="\x01", quote_char=None, schema={"line": pl.String}, glob=False
        )
    except (OSError, pl.exceptions.PolarsError):
        return None
    # No byte is left out: a carriage return or a byte order mark would be.
    if frame.height < 5 or frame.select(pl.col("line").str.len_bytes().sum() + pl.len()).item() != path.stat().st_size:
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
        empty = parse(text.encode(), str(path))
    except DataError:
        return None
    if canonical(empty.value) != text.encode() or empty.value[kind.records] != []:
        return None
    body = frame.slice(start + 1, frame.height - start - 3)
    last = body.tail(1).select(pl.col("line") + ",")
    records = pl.concat([body.head(body.height - 1), last]).with_row_index("place")
    return Lines(str(path), path, empty, records)
