"""Column widths and line breaks, computed by us: rich cuts text in silence when widths do not fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from rich import box
from rich import table as rich_table
from rich.cells import cell_len
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
    """The lines of a head and the lines of each cell, before they are broken."""

    __slots__ = ("__dict__",)  # for what is computed once

    head: Sequence[str]
    cells: Sequence[Sequence[Text]]

    @cached_property
    def longest_word(self) -> int:
        """The cells of the longest word."""
        lines = [*self.head, *(line.plain for cell in self.cells for line in cell)]
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


def needed(columns: Sequence[Column]) -> int:
    """The least width in which no word of any column breaks, and Chinese text only where it is long."""
    return sum(column.longest_word for column in columns) + GAP * (len(columns) - 1)


def table(columns: Sequence[Column], console: Console) -> rich_table.Table:
    """The columns as a table, every line broken here already, so that rich has nothing to cut.

    The console must be at least as wide as ``needed`` says.
    """
    given = _widths(columns, console.width)
    heads = [
        [piece for line in column.head for piece in wrap(Text(line), width, console)]
        for column, width in zip(columns, given, strict=True)
    ]
    deepest = max(len(head) for head in heads)
    drawn = rich_table.Table(
        *(
            rich_table.Column(Lines([_BLANK] * (deepest - len(head)) + head), width=width, no_wrap=True)
            for head, width in zip(heads, given, strict=True)
        ),
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, GAP - 1, 0, 0),  # the box itself draws one more between columns
        header_style="",
    )
    # One row of rich holds all of ours: it lays out each cell of a row anew, however little there is to lay out.
    bodies: list[list[Text]] = [[] for _ in columns]
    for row in zip(*(column.cells for column in columns), strict=True):
        cells = [
            [piece for line in cell for piece in wrap(line, width, console)]
            for cell, width in zip(row, given, strict=True)
        ]
        deepest = max(map(len, cells))
        for body, cell in zip(bodies, cells, strict=True):
            body += [*cell, *[_BLANK] * (deepest - len(cell))]
    if columns[0].cells:
        drawn.add_row(*map(Lines, bodies))
    return drawn


def wrap(line: Text, width: int, console: Console) -> list[Text]:
    """One line as lines of at most ``width`` cells, broken at spaces; Chinese text also between characters.

    A width of 1 counts as 2, since rich drops a Chinese character that does not fit.
    """
    width = max(width, 2)
    if cell_len(line.plain) <= width and not line.plain[-1:].isspace():
        return [line]
    if not is_chinese(line.plain):
        return list(line.wrap(console, width)) or [Text("")]
    pieces = line.divide(line_starts(line.plain, width, cell_len))
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
    first = mark + " " * (indent - cell_len(mark))
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
    in_cells = [max((cell_len(line.plain) for cell in column.cells for line in cell), default=0) for column in columns]
    in_all = [max(most, *map(cell_len, column.head)) for most, column in zip(in_cells, columns, strict=True)]
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
    rows = zip(*(column.cells for column in columns), strict=True)
    return sum(
        max(sum(_lines_of(line.plain, width) for line in cell) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )


def _lines_of(text: str, width: int) -> int:
    if cell_len(text) <= width:
        return 1
    if is_chinese(text):
        return 1 + len(line_starts(text, width, cell_len))
    count, used = 1, -1
    for word in text.split():
        length = cell_len(word)
        if used + 1 + length > width:
            count, used = count + 1, length
        else:
            used += 1 + length
    return count


def _least_room(word: str) -> int:
    """The cells that a word needs: Chinese text may break anywhere, but a column of single characters reads badly."""
    length = cell_len(word)
    if length == len(word):
        return length
    narrow = "".join(character if cell_len(character) == 1 else " " for character in word)
    return max(min(length, CHINESE_ROOM), *(len(run) for run in narrow.split()), 0)
