"""A user's CSV file -> header and rows, or an error that names the line.

Reading verifies that the file is UTF-8, that its quotes close and that no row is longer than the header. Nothing is
half-read: whoever goes through ``rows`` once without an error may go through them again and act on them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice

from minerals.errors import MineralsError

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab"}
"""What may stand between two cells, and what it is called."""
_LOOKED_AT = 50
"""So many rows are looked at to tell the delimiter."""


@dataclass(frozen=True, slots=True)
class CsvFile:
    """A CSV file; ``name`` is what messages call it, ``content`` its bytes."""

    name: str
    header: tuple[str, ...]
    delimiter: str
    content: bytes = field(repr=False)

    def rows(self) -> Iterator[list[str]]:
        """The rows below the header, each as long as the header: what a row lacks is empty.

        Raises ``MineralsError`` for a row that is longer, and for quotes that are out of order.
        """
        width = len(self.header)
        for line, row in self.lines():
            if len(row) > width:
                raise MineralsError(
                    f"{self.name}:{line}: the row has {len(row)} cells, {width} were expected as in the header; "
                    f"put a cell in quotes that itself holds a {DELIMITERS[self.delimiter]}"
                )
            yield row

    def lines(self) -> Iterator[tuple[int, list[str]]]:
        """The rows below the header, each with the line on which it begins, and at least as long as the header.

        Raises ``MineralsError`` for quotes that are out of order.
        """
        rows = _read(self.name, self.content, self.delimiter)
        next(rows)
        for line, row in rows:
            yield line, row + [""] * (len(self.header) - len(row))


def parse(content: bytes, name: str) -> CsvFile:
    r"""Open the bytes of a CSV file; raises ``MineralsError`` when it is empty or is not UTF-8.

    The delimiter is the comma, the semicolon or the tab: whichever divides both the header and the rows.

    >>> parse(b"part;price\n1;12,5\n", "parts.csv").delimiter
    ';'
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise MineralsError(
            f"{name}:{line}: byte 0x{content[error.start]:02x} is not UTF-8, which was expected; "
            "save the file as CSV UTF-8"
        ) from None
    if not text.strip("\r\n\t ,;"):
        raise MineralsError(f"{name}:1: is empty; a header was expected, and rows below it")
    delimiter = max(DELIMITERS, key=lambda mark: _fit(content, mark))
    _, header = next(_read(name, content, delimiter))
    if not any(cell.strip() for cell in header):
        raise MineralsError(f"{name}:1: the first line is blank; the header was expected there; delete the line")
    return CsvFile(name, tuple(header), delimiter, content)


def _read(name: str, content: bytes, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line on which it begins, from 1."""
    reader = csv.reader(_lines(content), delimiter=delimiter, strict=True)
    line = 1
    try:
        for row in reader:
            yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        raise MineralsError(
            f"{name}:{line}: the row that begins here cannot be read ({error}); "
            'close each quote, and write a quote inside a quoted cell twice: ""'
        ) from None


def _lines(content: bytes) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8-sig", newline="")


def _fit(content: bytes, delimiter: str) -> tuple[bool, bool, int, int]:
    """How well a delimiter divides the first rows: the more the better, from the first place on.

    Whether it divides the header; whether no row is longer than that; how many rows are as long; how long it is.
    """
    rows: list[list[str]] = []
    with suppress(csv.Error):  # the rows before the fault tell enough; reading them in earnest names it
        rows.extend(islice(csv.reader(_lines(content), delimiter=delimiter), _LOOKED_AT))
    if not rows:
        return False, False, 0, 0
    width = len(rows[0])
    return width > 1, all(len(row) <= width for row in rows), sum(len(row) == width for row in rows), width
