"""Changes and outlines on a console: a line each, marked and coloured, wrapped under themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from minerals.output.document import Change, Changes, Item, Outline
from minerals.output.formats.terminal import layout

_STYLES = {"+": "green", "-": "red", "~": ""}
_LEAST = 24
"""Cells that the words of a change need, to be read next to its name."""
_INDENT = 4
"""Cells before the words where they stand below the name."""


def changes(block: Changes, console: Console) -> Iterator[Text]:
    """The title with the sizes, a line for each change, and the counts."""
    yield from _title([block.title, *block.sizes], console)
    longest = max((cell_len(change.name) for change in block.changes), default=0)
    indent = min(longest + _INDENT, console.width // 2)
    for change in block.changes:
        yield from _change(change, indent if console.width - indent >= _LEAST else _INDENT, console)
    if block.counts:
        yield from layout.wrap(Text(block.counts), console.width, console)


def outline(block: Outline, console: Console) -> Iterator[Text]:
    """The title with the counts, then the items, the inner ones further in."""
    yield from _title([block.title, *block.counts], console)
    for item in block.items:
        yield from _item(item, "", console)


def _item(item: Item, margin: str, console: Console) -> Iterator[Text]:
    mark = margin + (item.mark or "-")
    for line in layout.hanging(mark, item.text, len(mark) + 1, console):
        line.stylize(_STYLES.get(item.mark, ""))
        yield line
    for inner in item.items:
        yield from _item(inner, margin + " " * _INDENT, console)


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


def _change(change: Change, indent: int, console: Console) -> Iterator[Text]:
    """The words next to the name, or below it where the name is long or the console narrow."""
    style = _STYLES[change.mark]
    head = f"{change.mark} {change.name}"
    if indent == _INDENT and not change.details and cell_len(head) + 2 + cell_len(change.text) <= console.width:
        indent = cell_len(head) + 2  # both fit into one line
    if cell_len(head) + 2 > indent:
        for line in layout.hanging(change.mark, change.name, 2, console):
            line.stylize(style)
            yield line
        head = ""
    for text in (change.text, *change.details):
        for line in layout.hanging(head, text, indent, console):
            line.stylize(style)
            yield line
        head = ""
