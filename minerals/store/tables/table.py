"""A table as it was read: header, rows with their places, and notes on how it was read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field, replace
from typing import NamedTuple

from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import Message, say

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
"""The delimiters between cells, and their names."""
LOOKED_AT = 50
"""How many rows are read to recognize the layout of a table."""
NAME_WORDS = (
    ("mineral", "minerals", "critical mineral", "critical minerals", "矿种", "矿产", "矿产名称", "关键矿产"),
    ("critical raw material", "raw material", "raw materials", "rohstoff", "原材料", "关键原材料"),
    ("commodity", "commodities", "mineral commodity", "商品", "品种"),
    ("material", "materials", "substance", "材料", "物料"),
    ("element", "elements", "metal", "metals", "元素", "金属"),
    ("name", "names", "名称"),
    ("symbol", "chemical symbol", "符号", "元素符号"),
)
"""What a column of names is called, those that say most first."""
LACKED = 10_000_000
"""Cells, the most that all rows together may lack: a small file can name many columns and rows."""
_RANKS = {word: rank for rank, words in enumerate(NAME_WORDS) for word in words}
_BULLET = re.compile(r"^\s*(?:[-*•·–]\s+|\(?\d{1,3}[.)、]\s*)")


class Row(NamedTuple):
    """A row with its number, counted as in a spreadsheet from 1, and the line on which it begins.

    ``beyond`` is how many more cells it has than the header; the last cell then has the rest of the row.
    """

    number: int
    line: int
    cells: list[str]
    beyond: int = 0

    @property
    def fits(self) -> bool:
        """Whether it has no more cells than the header."""
        return self.beyond == 0


@frozen
class Table:
    """A table; ``name`` is what messages call it, ``place`` a sheet in it or "".

    ``delimiter`` is what divides its cells, a comma where nothing does; ``notes`` say how it was read.
    """

    name: str
    header: tuple[str, ...]
    header_row: int
    delimiter: str
    notes: tuple[Message, ...]
    place: str
    read: Callable[[], Iterable[Row]] = field(repr=False)
    """Every row, those above the header too."""

    def records(self) -> Iterator[Row]:
        """The rows below the header, each as long as the header: what a row lacks is empty.

        Raises ``MineralsError`` for quotes that are out of order, and where nearly all cells are empty.
        """
        width, lacked = len(self.header), 0
        for row in self.read():
            if row.number <= self.header_row:
                continue
            cells = row.cells
            if len(cells) == width:
                yield row
                continue
            lacked += max(0, width - len(cells))
            if lacked > LACKED:
                raise mostly_empty(self.name, width)
            beyond = filled_width(cells) - width
            if beyond > 0:
                last = self.delimiter.join(cells[width - 1 : width + beyond])
                yield Row(row.number, row.line, [*cells[: width - 1], last], beyond)
            else:
                yield row._replace(cells=cells[:width] + [""] * (width - len(cells)))

    def headless(self) -> Table:
        """The same table read as one name per line: the supposed header is a name too.

        Bullets and numbers in front of the names are left out; a single line of names is divided.
        """

        def read() -> Iterator[Row]:
            for row in self.read():
                if row.number >= self.header_row:
                    names = row.cells if single_line else [self.delimiter.join(row.cells)]
                    for name in names:
                        yield Row(row.number, row.line, [_BULLET.sub("", name).strip()])

        single_line = next(self.records(), None) is None
        return replace(self, header=("name",), header_row=0, read=read)


def mostly_empty(name: str, columns: int) -> MineralsError:
    """The fault of a table whose rows lack more than ``LACKED`` cells."""
    message = say(
        "{file}: the header has {count} columns, of which most rows fill few; take out the columns that stay empty",
        file=name,
        count=f"{columns:,}",
    )
    return MineralsError(message)


def header_word(text: str) -> int | None:
    """The rank of a title for a column of names, 0 the best; None where the title is for another column.

    >>> header_word("Critical mineral "), header_word("Commodity"), header_word("Remark")
    (0, 2, None)
    """
    return _RANKS.get(" ".join(text.replace("_", " ").casefold().split()))


def laid_out(
    name: str, delimiter: str, notes: Iterable[Message], read: Callable[[], Iterable[Row]], place: str = ""
) -> Table:
    """The table in some rows: its header is the first row, or a row below rows that are only a title.

    Raises ``MineralsError`` where there is nothing in it.
    """
    first: list[Row] = []
    for row in read():
        first.append(row)
        if len(first) == LOOKED_AT:
            break
    filled = [row for row in first if any(cell.strip() for cell in row.cells)]
    if not filled:
        where = say("{file}, sheet `{sheet}`", file=name, sheet=place) if place else name
        raise MineralsError(say("{file}: is empty; a header was expected, and rows below it", file=where))
    header = _header(filled)
    cells = header.cells[: filled_width(header.cells)]
    all_notes = list(notes)
    if header is not filled[0]:
        above = sum(row.number < header.number for row in filled)
        all_notes.append(
            say("the header is row {row}; the row above it is not part of the table", row=header.number)
            if above == 1
            else say(
                "the header is row {row}; the {count} rows above it are not part of the table",
                row=header.number,
                count=above,
            )
        )
    return Table(name, tuple(cells), header.number, delimiter if len(cells) > 1 else ",", tuple(all_notes), place, read)


def _header(filled: list[Row]) -> Row:
    """The first row, or the first row that looks like a header below rows with fewer cells: a title, a source."""
    first = above = filled[0]
    width = 0
    for row in filled:
        cells = _filled(row.cells)
        # Such a word between other rows is a cell of theirs; below a title it is wider, or follows a blank row.
        set_off = row is first or cells > width or row.number > above.number + 1
        if cells >= width and set_off and any(header_word(cell) is not None for cell in row.cells):
            return row
        width, above = max(width, cells), row
    return next((row for row in filled if _filled(row.cells) > 1), first) if _filled(first.cells) == 1 else first


def _filled(cells: list[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def filled_width(cells: list[str]) -> int:
    """The number of cells without the empty ones at the end."""
    return max((place for place, cell in enumerate(cells, 1) if cell.strip()), default=0)
