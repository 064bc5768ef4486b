"""Bytes of text -> a table: the encoding, the delimiter, and where the header is."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from minerals.errors import MineralsError
from minerals.messages import Message, say
from minerals.store.tables.table import DELIMITERS, LOOKED_AT, Row, Table, header_word, laid_out

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig", None),
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
_HIGH = re.compile(rb"[\x80-\xff]+")
_NO_CHARACTER = frozenset(b"\x81\x8d\x8f\x90\x9d")
"""Bytes that mean nothing in Windows-1252."""
_SEP = re.compile(r"^sep=(.)\r?\n?$", re.IGNORECASE)


def decoded(content: bytes, name: str) -> tuple[str, str | None]:
    """The encoding of some bytes, and what it is called where it is not UTF-8.

    A mark at the beginning decides, then UTF-8; of bytes that are no UTF-8, those of Chinese characters are read as
    GB18030 and others as Windows-1252. Raises ``MineralsError`` for what is none of them.
    """
    for mark, encoding, called in _MARKS:
        if content.startswith(mark):
            _decode(content, encoding, called or "UTF-8", name)
            return encoding, called
    if b"\x00" in content[:4096]:
        raise MineralsError(say("{file}:1: holds zero bytes; text was expected; save the file as CSV UTF-8", file=name))
    with suppress(UnicodeDecodeError):
        content.decode("utf-8")
        return "utf-8", None
    for encoding, called in (("gb18030", "GB18030"), ("cp1252", "Windows-1252")):
        if _allows(content, encoding):
            return encoding, called
    return _decode(content, "utf-8", "UTF-8", name), None


def _allows(content: bytes, encoding: str) -> bool:
    if encoding == "cp1252":
        return not _NO_CHARACTER & set(content)
    with suppress(UnicodeDecodeError):
        content.decode(encoding)
        return all(len(run[0]) % 2 == 0 and not _in_a_word(content, run) for run in _HIGH.finditer(content))
    return False


def _in_a_word(content: bytes, run: re.Match[bytes]) -> bool:
    """Whether two bytes are between Latin letters, as two accented letters are and a Chinese character is not."""
    before, behind = content[run.start() - 1 : run.start()], content[run.end() : run.end() + 1]
    return len(run[0]) == 2 and before.isalpha() and behind.isalpha() and before.isascii() and behind.isascii()


def _decode(content: bytes, encoding: str, called: str, name: str) -> str:
    try:
        content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise MineralsError(
            say(
                "{file}:{line}: cannot be read as {encoding}, nor as Windows-1252 or GB18030; "
                "save the file as CSV UTF-8",
                file=name,
                line=line,
                encoding=called,
            )
        ) from None
    return encoding


def parse_text(content: bytes, name: str) -> Table:
    """The table in the bytes of a text; raises ``MineralsError`` for what is no text, is empty or is damaged."""
    encoding, called = decoded(content, name)
    head = "".join(islice(_lines(content, encoding), LOOKED_AT))
    if not head.strip("\r\n\t ,;|\ufeff"):
        raise MineralsError(say("{file}: is empty; a header was expected, and rows below it", file=f"{name}:1"))
    given = _SEP.match(head.partition("\n")[0] + "\n")
    delimiter = given[1] if given else max(DELIMITERS, key=lambda mark: _fit(content, encoding, mark))
    notes = [] if called is None else [say("read as {encoding}, since it is no UTF-8", encoding=called)]

    def read() -> Iterator[Row]:
        rows = _rows(name, content, encoding, delimiter)
        return (row for row in rows if not (given and row.number == 1))

    return laid_out(name, delimiter, notes, read)


def _rows(name: str, content: bytes, encoding: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(_lines(content, encoding), delimiter=delimiter, strict=True)
    line = 1
    try:
        for number, cells in enumerate(reader, 1):
            yield Row(number, line, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise MineralsError(
            say(
                "{file}:{line}: the row that begins here cannot be read ({why}); "
                'close each quote, and write a quote inside a quoted cell twice: ""',
                file=name,
                line=line,
                why=_out_of_order(error),
            )
        ) from None


def _out_of_order(error: csv.Error) -> Message:
    fault = str(error)
    if fault.startswith("unexpected end"):
        return say("a quote is not closed")
    return say("a cell is too long") if fault.startswith("field larger") else say("a quote stands inside a cell")


def _lines(content: bytes, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(content), encoding=encoding, newline="")


def _fit(content: bytes, encoding: str, delimiter: str) -> tuple[bool, bool, bool, int, int]:
    """How well a delimiter divides the first rows: the more the better, from the first place on.

    Whether it divides the header; whether the quotes are in order; whether no row is longer than the header; how many
    rows are as long; how long it is. Where the first row is not divided, as a title is not, and most rows from the
    first divided row on are alike, that row is the header.
    """
    rows: list[list[str]] = []
    in_order = False
    with suppress(csv.Error):  # the rows before the fault suffice here; the actual reading reports it
        rows.extend(islice(csv.reader(_lines(content, encoding), delimiter=delimiter, strict=True), LOOKED_AT))
        in_order = True
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        return False, in_order, False, 0, 0
    widths = [len(row) for row in rows]
    width = widths[0]
    divided = next((place for place, cells in enumerate(widths) if cells > 1), 0)
    alike = widths[divided:].count(widths[divided])
    if divided and header_word(rows[0][0]) is None and alike > max(1, len(widths[divided:]) / 2):
        width = widths[divided]
    return width > 1, in_order, all(cells <= width for cells in widths), widths.count(width), width
