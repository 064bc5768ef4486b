"""The bytes of a workbook -> the same workbook with bounded contents: no more than the limits.

A file of some kilobytes can unpack to gigabytes, or name a cell so far from the others that the table between them
has billions of cells. The reader of workbooks gets the parts that were checked here, packed again.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise
from xml.parsers import expat

from minerals.messages import Message, say

UNPACKED = 500_000_000
"""Bytes, the most that the parts of a workbook may hold when unpacked; pictures do not count."""
CELLS = 10_000_000
"""Cells, the most that the sheets may have from the first to the last: ten columns of a full sheet."""

_READ = (".xml", ".rels", "mimetype")
_EMPTY_CELL = re.compile(rb'<c(?: [\w:]+="[^"<>]*")*/>')
_EMPTY_ROW = re.compile(rb'<row(?: [\w:.]+="[^"<>]*")*(?:/>|>\s*</row>)')
"""A cell and a row with a format and nothing in it, as far as a sheet goes; the reader of workbooks leaves them out."""
_PLACE = re.compile(rb"\br\s*=\s*[\"']\s*([A-Za-z]*)([0-9]*)")
_ROW = re.compile(rb"<(?:[\w.-]+:)?row\b")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
_STRINGS = re.compile(rb"\buniqueCount\s*=\s*[\"']\s*([0-9]*)")
_DIGITS = 12
"""More digits no sheet needs to number its rows; what is longer is as good as without end."""


class DamagedError(Exception):
    """A workbook that cannot be unpacked."""


class TooLargeError(Exception):
    """A workbook above a limit: ``most`` of ``what``, which are bytes or cells."""

    def __init__(self, what: Message, most: int) -> None:
        self.what, self.most = what, most
        super().__init__(f"more than {most:,} {what}")


def checked(content: bytes) -> bytes:
    """The workbook with the parts that are read; raises ``DamagedError`` and ``TooLargeError``."""
    packed, cells = io.BytesIO(), 0
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(packed, "w") as again:
            for name, part in _parts(archive):
                cells += _cells(name, part)
                if cells > CELLS:
                    raise TooLargeError(say("cells"), CELLS)
                again.writestr(name, part)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, expat.ExpatError) as error:
        raise DamagedError(str(error)) from error
    return packed.getvalue()


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """The parts that are read, each once; no part has more bytes than its entry declares."""
    entries = {entry.filename: entry for entry in archive.infolist() if entry.filename.casefold().endswith(_READ)}
    if sum(entry.file_size for entry in entries.values()) > UNPACKED:
        raise TooLargeError(say("bytes"), UNPACKED)
    for name, entry in entries.items():
        yield name, archive.read(entry)


def _cells(name: str, part: bytes) -> int:
    """An upper bound of the cells of the widest table in a part, from the first to the last."""
    if b"\0" in part:
        raise DamagedError("not in UTF-8")
    if name.casefold() == "content.xml":
        return _Repeated().read(part)
    return _placed(part)


def _placed(part: bytes) -> int:
    """The cells of a sheet of Excel: of those that say where they are the farthest, and those that say nothing."""
    part = _EMPTY_ROW.sub(b" ", _EMPTY_CELL.sub(b" ", part))
    if any(_number(count) > len(part) for count in _STRINGS.findall(part)):
        raise DamagedError("more strings than it has bytes")
    column = row = 0
    for letters, digits in _PLACE.findall(part):
        column = max(column, _column(letters))
        row = max(row, _number(digits))
    rows, cells = (list(pattern.finditer(part)) for pattern in (_ROW, _CELL))
    if not cells:
        return 0
    if len(_PLACE.findall(part)) < len(rows) + len(cells):  # some follow the cell before them
        starts = [*(match.start() for match in rows), len(part)]
        column += max((len(_CELL.findall(part, *span)) for span in pairwise(starts)), default=len(cells))
        row += len(rows)
    return column * row


def _column(letters: bytes) -> int:
    """The number of a column, from 1: A, B ... Z, AA."""
    number = 0
    for letter in letters.upper()[:_DIGITS]:
        number = number * 26 + letter - ord("A") + 1
    return number


def _number(digits: bytes) -> int:
    return 10**_DIGITS if len(digits) > _DIGITS else int(digits or b"0")


class _Repeated:
    """Counts the cells of OpenDocument tables, where a cell and a row say how often they are repeated."""

    def __init__(self) -> None:
        self._most = self._rows = self._filled_rows = self._width = self._widest = 0
        self._last = self._again = 0
        self._filled = False

    def read(self, part: bytes) -> int:
        """The cells of the largest table."""
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(part, True)
        return self._most

    def _refuse(self, *_: object) -> None:
        raise DamagedError("a document type")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "table":
                self._rows = self._filled_rows = self._widest = 0
            case "table-row":
                self._again = _repeats(attributes, "number-rows-repeated")
                self._width = self._last = 0
                self._row_filled = False
            case "table-cell" | "covered-table-cell":
                self._width += self._last
                self._last = _repeats(attributes, "number-columns-repeated")
                self._filled = any(key.endswith((":value-type", ":formula")) for key in attributes)
            case _:
                pass

    def _text(self, _: str) -> None:
        self._filled = True

    def _end(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "table-cell" | "covered-table-cell" if self._filled:
                self._row_filled = True
                self._width += self._last
                self._last = 0
            case "table-row":
                self._rows += self._again
                self._widest = max(self._widest, self._width)
                if self._row_filled:
                    self._filled_rows = self._rows
                self._most = max(self._most, self._filled_rows * self._widest)
            case _:
                pass


def _repeats(attributes: dict[str, str], key: str) -> int:
    text = next((text for name, text in attributes.items() if name.rpartition(":")[2] == key), "1")
    return _number(text.encode()) if text.isascii() and text.isdigit() else 1
