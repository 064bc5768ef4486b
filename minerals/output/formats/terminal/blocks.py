"""The blocks of a document on a console, with an empty line between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from minerals.output.document import (
    Bar,
    Bars,
    Block,
    Changes,
    Document,
    Fields,
    Notes,
    Outline,
    Section,
    Sentences,
    Table,
)
from minerals.output.formats.terminal import layout, tables
from minerals.output.formats.terminal.changes import changes, outline

_LONGEST_BAR = 50
"""Cells of a bar from 0 to 100."""
_SHORTEST_BAR = 10


def drawn(document: Document, console: Console) -> Iterator[layout.Drawn]:
    """What to print, in order."""
    if document.title is not None:
        yield _bold(document.title, console)
        for line in document.subtitles:
            yield _lines([line], console)
        if document.blocks:
            yield Text("")
    yield from _spaced(document.blocks, console)


def _spaced(blocks: Sequence[Block], console: Console) -> Iterator[layout.Drawn]:
    in_heads = any(isinstance(block, Sentences) and any(text.in_heads for text in block.sentences) for block in blocks)
    heads_name_sources = in_heads and any(isinstance(block, Table) and tables.fits(block, console) for block in blocks)
    for place, block in enumerate(blocks):
        if place:
            yield Text("")
        yield from _block(block, console, heads_name_sources=heads_name_sources)


def _block(block: Block, console: Console, *, heads_name_sources: bool = False) -> Iterator[layout.Drawn]:
    if isinstance(block, Section):
        if block.title is not None:
            yield _bold(block.title, console)
        for inner in block.blocks:
            yield from _block(inner, console)
    elif isinstance(block, Changes):
        yield layout.lines(changes(block, console))
    elif isinstance(block, Outline):
        yield layout.lines(outline(block, console))
    elif isinstance(block, Notes):
        yield layout.lines(_notes(block, console))
    elif isinstance(block, Sentences):
        shown = [sentence.text for sentence in block.sentences if not (sentence.in_heads and heads_name_sources)]
        yield _lines(shown, console)
    else:
        if block.title is not None:
            yield _bold(block.title, console)
        if isinstance(block, Fields):
            yield layout.lines(_fields(block, console))
        elif isinstance(block, Bars):
            yield layout.lines(_bars(block, console))
        else:
            yield from tables.table(block, console)


def _bold(text: str, console: Console) -> layout.Lines:
    return layout.lines(layout.wrap(Text(text, style="bold"), console.width, console))


def _lines(texts: Sequence[str], console: Console) -> layout.Lines:
    return layout.lines(piece for text in texts for piece in layout.wrap(Text(text), console.width, console))


def _notes(block: Notes, console: Console) -> Iterator[Text]:
    indent = max((cell_len(note.mark) for note in block.notes), default=0) + layout.GAP
    for note in block.notes:
        yield from layout.hanging(note.mark, note.text, indent, console)


def _fields(block: Fields, console: Console) -> Iterator[Text]:
    """Labels before their texts; above them where a label would take more than a third of the width."""
    longest = max((cell_len(label) for label, _ in block.rows), default=0) + layout.GAP
    on_one_line = longest <= console.width // 3
    for label, texts in block.rows:
        if not on_one_line:
            yield from layout.wrap(Text(label), console.width, console)
        for place, text in enumerate(texts):
            mark = label if on_one_line and place == 0 else ""
            yield from layout.hanging(mark, text, longest if on_one_line else layout.GAP, console)


def _bars(block: Bars, console: Console) -> Iterator[Text]:
    """Label, value and bar on one line each; without bars where they would have no room to differ."""
    labels = max((cell_len(bar.label) for bar in block.bars), default=0)
    values = max((cell_len(bar.value) for bar in block.bars), default=0)
    room = min(console.width - labels - values - 2 * layout.GAP - 1, _LONGEST_BAR)
    for bar in block.bars:
        text = bar.label + " " * (labels - cell_len(bar.label) + layout.GAP)
        text += " " * (values - cell_len(bar.value)) + bar.value
        if room >= _SHORTEST_BAR:
            yield Text(text + " " * layout.GAP + "|" + drawn_bar(bar, room))
        else:
            yield from layout.wrap(Text(text), console.width, console)


def drawn_bar(bar: Bar, cells: int) -> str:
    """A share of ``cells``: ``#`` up to its low end, ``-`` on to its high end, ``?`` where it is not known.

    A share above 0 has one cell at least. The drawing is ours: libraries that draw bars know no bounds.

    >>> [drawn_bar(Bar("2021", *value), 10) for value in (("38", 38, 38), (">25", 25, 100), ("n/a", None, None))]
    ['####', '##--------', '?']
    """
    if bar.low is None or bar.high is None:
        return "?"
    low, high = (max(round(end * cells / 100), 1 if end else 0) for end in (bar.low, bar.high))
    return "#" * low + "-" * (high - low)
