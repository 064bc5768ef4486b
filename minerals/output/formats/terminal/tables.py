"""A table on a console: as a table where it fits, in parts where it may be divided, else as blocks of lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from minerals.output.document import Cell, Emphasis, Line, Table
from minerals.output.formats.terminal import layout

_STYLES = {Emphasis.STRONG: "bold", Emphasis.PLAIN: "", Emphasis.WEAK: "dim"}
_SHOWN = attrgetter("figure", "words", "footnotes", "emphasis")


def fits(table: Table, console: Console) -> bool:
    """Whether no word of the table has to break."""
    return layout.needed(_columns(table)) <= console.width


def table(block: Table, console: Console) -> Iterator[layout.Drawn]:
    """The rows; the sentence in their place where there are none."""
    columns = _columns(block)
    if not block.rows and block.empty is not None:
        yield layout.lines(layout.wrap(Text(block.empty), console.width, console))
    elif block.divisible and _divides(columns, console.width):
        for place, part in enumerate(_parts(columns, console.width)):
            if place:
                yield Text("")
            yield layout.table(part, console)
    elif layout.needed(columns) <= console.width:
        yield layout.table(columns, console)
    else:
        yield layout.lines(_blocks(block, console))


def _columns(table: Table) -> list[layout.Column]:
    """The columns with styled lines; equal cells become the same object, which is laid out once."""
    styled: dict[tuple[Any, ...], list[Text]] = {}
    columns = []
    for place, column in enumerate(table.columns):
        cells = []
        for row in table.rows:
            key = tuple(map(_SHOWN, row[place]))
            cell = styled.get(key)
            if cell is None:
                cell = styled[key] = [_styled(line) for line in row[place]] or [Text("")]
            cells.append(cell)
        columns.append(layout.Column(column.head, cells))
    return columns


def _divides(columns: Sequence[layout.Column], width: int) -> bool:
    """Whether each column fits between the first and the last."""
    return all(layout.needed([columns[0], column, columns[-1]]) <= width for column in columns[1:])


def _parts(columns: Sequence[layout.Column], width: int) -> Iterator[list[layout.Column]]:
    """As many columns side by side as fit between the first and the last; one at least."""
    first, *inner, last = columns
    part: list[layout.Column] = []
    for column in inner:
        if part and layout.needed([first, *part, column, last]) > width:
            yield [first, *part, last]
            part = []
        part.append(column)
    yield [first, *part, last]


def _blocks(table: Table, console: Console) -> Iterator[Text]:
    """The name of a row, then a line for each cell that has something, wrapped under itself."""
    labels = [column.label for column in table.columns[1:]]
    indent = 2 + max(map(cell_len, labels)) + 2
    for name, *cells in table.rows:
        yield from layout.wrap(Text(_text(name), style="bold"), console.width, console)
        for label, cell in zip(labels, cells, strict=True):
            if cell:
                yield from layout.hanging(f"  {label}", _text(cell), indent, console)


def _text(cell: Cell) -> str:
    """The lines of a cell in a row; words in brackets that explain a figure follow it."""
    text = cell[0].text if cell else ""
    for line in cell[1:]:
        follows = not line.figure and line.text.startswith("(")
        text += (" " if follows else "; ") + line.text
    return text


def _styled(line: Line) -> Text:
    """The figure as it is emphasized, the words behind it dim; nothing depends on it."""
    style = _STYLES[line.emphasis]
    if not line.figure:
        return Text(line.explanation, style=style)
    if not line.explanation:
        return Text(line.figure, style=style)
    both = Text(f"{line.figure} {line.explanation}")
    both.stylize(style, 0, len(line.figure))
    both.stylize("dim", len(line.figure) + 1)
    return both
