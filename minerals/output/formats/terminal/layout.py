"""Column widths and line breaks, computed by us: rich cuts text in silence when widths do not fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import zip_longest

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.text import Text

from minerals.frozen import frozen
from minerals.lines import is_chinese, line_starts

Drawn = RenderableType
"""What can be put on a console."""

GAP = 2
"""Spaces between two columns."""
CHINESE_ROOM = 24
"""Cells in which Chinese text of any length can be broken and still reads well."""
LEAST_ROOM = 8
"""Cells in which a text that hangs beside its mark can still be read."""
_BLANK = Text("")


@frozen
class Column:
    """The lines of a head and the lines of each cell, before they are broken.

    Cells that are the same object are measured and broken once.
    """

    __slots__ = ("__dict__",)  # for what is computed once

    head: Sequence[str]
    cells: Sequence[Sequence[Text]]

    @cached_property
    def distinct(self) -> dict[int, Sequence[Text]]:
        """The cells by their identity."""
        return {id(cell): cell for cell in self.cells}

    @cached_property
    def longest_word(self) -> int:
        """The cells of the longest word."""
        lines = [*self.head, *(line.plain for cell in self.distinct.values() for line in cell)]
        return max((_least_room(word) for line in lines for word in line.split()), default=0)


@frozen
class Lines:
    """Lines that are broken already, as the segments that rich prints: of a text it would break each line once more."""

    broken: Sequence[Text]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        """The segments."""
        for line in self.broken:
            if line.spans:
                yield from line.render(console)
            else:
                yield Segment(line.plain, console.get_style(line.style))
            yield Segment.line()


@frozen
class Drawing:
    """Lines that are drawn already, with the codes of their styles."""

    drawn: Sequence[str]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        """The lines in one segment: rich takes as long for each, however short it is."""
        yield Segment("".join(f"{line}\n" for line in self.drawn))


def cells_of(text: str) -> int:
    """The width of a text without controls; rich takes twenty times as long for one that it does not remember."""
    return len(text) if text.isascii() else cell_len(text)


def needed(columns: Sequence[Column]) -> int:
    """The least width in which no word of any column breaks, and Chinese text only where it is long."""
    return sum(column.longest_word for column in columns) + GAP * (len(columns) - 1)


def table(columns: Sequence[Column], console: Console) -> Drawing:
    """The columns as a table; the console must be at least as wide as ``needed`` says.

    The table looks as one of rich with the box ``SIMPLE_HEAD``. rich itself would break, measure and pad each line of
    each cell several times.
    """
    given = _widths(columns, console.width)
    room = [*(width + GAP - 1 for width in given[:-1]), given[-1]]  # a space between two columns belongs to neither
    if not room[-1] and sum(room) + len(room) <= console.width:
        room[-1] = 1
    heads = [
        _drawn([Text(line) for line in column.head], width, cells, console)
        for column, width, cells in zip(columns, given, room, strict=True)
    ]
    deepest = max(map(len, heads))
    blanks = [" " * cells for cells in room]
    heads = [[blank] * (deepest - len(head)) + head for head, blank in zip(heads, blanks, strict=True)]
    bodies = []
    for column, width, cells in zip(columns, given, room, strict=True):
        drawn = {key: _drawn(cell, width, cells, console) for key, cell in column.distinct.items()}
        bodies.append([drawn[id(cell)] for cell in column.cells])
    rule = "─" * (sum(room) + len(room) - 1)
    return Drawing([*_rows([heads], blanks), rule, *_rows(zip(*bodies, strict=True), blanks)])


def _drawn(cell: Sequence[Text], width: int, room: int, console: Console) -> list[str]:
    """The broken lines of a cell as they are printed, each filled with spaces to its room."""
    return [_printed(piece, room, console) for line in cell for piece in wrap(line, width, console)]


def _printed(line: Text, room: int, console: Console) -> str:
    if cells_of(line.plain) > room:  # a width of 1 was taken for 2
        line = line.copy()
        line.rstrip()
    text = line.plain
    if console.color_system is not None:
        colors = ColorSystem[console.color_system.upper()]
        parts = line.render(console) if line.spans else [Segment(text, console.get_style(line.style))]
        text = "".join(part.style.render(part.text, color_system=colors) if part.style else part.text for part in parts)
    return text + " " * (room - cells_of(line.plain))


def _rows(rows: Iterable[Sequence[Sequence[str]]], blanks: Sequence[str]) -> Iterator[str]:
    """The lines of each row, as many as its deepest cell has; ``blanks`` are lines that a cell lacks."""
    for row in rows:
        for cells in zip_longest(*row):
            yield " ".join([blank if cell is None else cell for cell, blank in zip(cells, blanks, strict=True)])


def wrap(line: Text, width: int, console: Console) -> list[Text]:
    """One line as lines of at most ``width`` cells, broken at spaces; Chinese text also between characters.

    A width of 1 counts as 2, since rich drops a Chinese character that does not fit.
    """
    width = max(width, 2)
    if cells_of(line.plain) <= width and not line.plain[-1:].isspace():
        return [line]
    if not is_chinese(line.plain):
        return list(line.wrap(console, width)) or [Text("")]
    pieces = line.divide(line_starts(line.plain, width, cells_of))
    for piece in pieces:
        piece.rstrip()
    return list(pieces)


def hanging(mark: str, text: str, indent: int, console: Console) -> list[Text]:
    """A line whose text is wrapped beside its mark: ``indent`` cells for the mark, the text in the rest.

    Where the rest is too narrow to read, the text stands below the mark.
    """
    above = []
    if console.width - indent < LEAST_ROOM:
        above = wrap(Text(mark), console.width, console) if mark.strip() else []
        mark, indent = "", min(GAP, max(console.width - LEAST_ROOM, 0))
    pieces = wrap(Text(text), console.width - indent, console)
    first = mark + " " * (indent - cells_of(mark))
    lines = [Text((first if place == 0 else " " * indent) + piece.plain) for place, piece in enumerate(pieces)]
    return [*above, *lines]


def lines(pieces: Iterable[Text]) -> Lines:
    """Lines that are broken already; an empty line where there are none."""
    return Lines(list(pieces) or [_BLANK])


def _widths(columns: Sequence[Column], width: int) -> list[int]:
    """A width for each column, in cells: the longest word first, then spare room.

    Spare room goes to whichever column lacks least, so that most keep their lines whole, or to whichever lacks most:
    the way that makes the lower table. Cells are served before heads, which read well when they are broken.
    """
    given = [column.longest_word for column in columns]
    spare = width - GAP * (len(columns) - 1) - sum(given)
    in_cells = [
        max((cells_of(line.plain) for cell in column.distinct.values() for line in cell), default=0)
        for column in columns
    ]
    in_all = [max(most, *map(cells_of, column.head)) for most, column in zip(in_cells, columns, strict=True)]
    ways = []
    for share in (_least_first, _most_first):
        widths, left = share(in_cells, given, spare)
        ways.append(share(in_all, widths, left)[0])
    first, second = ways
    return first if first == second else min(ways, key=lambda widths: _height(columns, widths))


def _least_first(wanted: Sequence[int], given: Sequence[int], spare: int) -> tuple[list[int], int]:
    widths = list(given)
    for column in sorted(range(len(widths)), key=lambda place: wanted[place] - widths[place]):
        more = min(spare, max(wanted[column] - widths[column], 0))
        widths[column] += more
        spare -= more
    return widths, spare


def _most_first(wanted: Sequence[int], given: Sequence[int], spare: int) -> tuple[list[int], int]:
    widths = list(given)
    while spare > 0:
        lacking = [want - have for want, have in zip(wanted, widths, strict=True)]
        most = max(range(len(widths)), key=lacking.__getitem__)
        if lacking[most] <= 0:
            break
        widths[most] += 1
        spare -= 1
    return widths, spare


def _height(columns: Sequence[Column], widths: Sequence[int]) -> int:
    """How many lines the cells take."""
    heights = []
    for column, width in zip(columns, widths, strict=True):
        of_cell = {key: sum(_lines_of(line.plain, width) for line in cell) for key, cell in column.distinct.items()}
        heights.append([of_cell[id(cell)] for cell in column.cells])
    return sum(map(max, zip(*heights, strict=True)))


def _lines_of(text: str, width: int) -> int:
    if cells_of(text) <= width:
        return 1
    if is_chinese(text):
        return 1 + len(line_starts(text, width, cells_of))
    count, used = 1, -1
    for word in text.split():
        length = cells_of(word)
        if used + 1 + length > width:
            count, used = count + 1, length
        else:
            used += 1 + length
    return count


def _least_room(word: str) -> int:
    """The cells that a word needs: Chinese text may break anywhere, but a column of single characters reads badly."""
    length = cells_of(word)
    if length == len(word):
        return length
    narrow = "".join(character if cells_of(character) == 1 else " " for character in word)
    return max(min(length, CHINESE_ROOM), *(len(run) for run in narrow.split()), 0)
