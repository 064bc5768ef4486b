"""A diff on a console: a line a change, its words beside the name, or below it where the console is narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from minerals.output.diff_rows import Row, counted, notes, rows, title
from minerals.output.library_rows import file_rows, library_title
from minerals.output.tables import layout
from minerals.questions.diff import Diff, LibraryDiff

_STYLES = {"+": "green", "-": "red", "~": ""}
_LEAST = 24
"""Cells that the words beside a name need, to be read there."""
_BELOW = 4
"""Cells before the words where they stand below the name."""


def diff_table(result: Diff, console: Console, language: str) -> Text:
    """What ``minerals diff`` shows on a console, at the console's width."""
    found = list(_title(title(result, language), console))
    if not result.options.summary:
        shown = rows(result, language)
        indent = min(max((cell_len(row.name) for row in shown), default=0) + 4, console.width // 2)
        for row in shown:
            found += _row(row, indent if console.width - indent >= _LEAST else _BELOW, console)
    for line in (counted(result, language), *notes(result, language)):
        found += layout.wrap(Text(line), console.width, console) if line else []
    return layout.lines(found)


def library_table(result: LibraryDiff, console: Console, language: str) -> Text:
    """What ``minerals diff --library`` shows on a console: a line a file, its changes below it."""
    found = list(_title(library_title(result, language), console))
    for mark, line, below in file_rows(result, language):
        for piece in layout.hanging(mark, line, 2, console):
            piece.stylize(_STYLES[mark])
            found.append(piece)
        for inner, text in below:
            for piece in layout.hanging(f"    {inner}", text, 6, console):
                piece.stylize(_STYLES[inner])
                found.append(piece)
    return layout.lines(found)


def _title(parts: Sequence[str], console: Console) -> Iterator[Text]:
    """The parts in one line, or in as many as they need."""
    line = ""
    for part in parts:
        longer = f"{line}   {part}" if line else part
        if line and cell_len(longer) > console.width:
            yield from layout.wrap(Text(line, style="bold"), console.width, console)
            longer = part
        line = longer
    yield from layout.wrap(Text(line, style="bold"), console.width, console)


def _row(row: Row, indent: int, console: Console) -> Iterator[Text]:
    style = _STYLES[row.mark]
    head = f"{row.mark} {row.name}"
    if indent == _BELOW and not row.details and cell_len(head) + 2 + cell_len(row.text) <= console.width:
        indent = cell_len(head) + 2  # both fit into one line
    if cell_len(head) + 2 > indent:
        for line in layout.hanging(row.mark, row.name, 2, console):
            line.stylize(style)
            yield line
        head = ""
    for text in (row.text, *row.details):
        for line in layout.hanging(head, text, indent, console):
            line.stylize(style)
            yield line
        head = ""
