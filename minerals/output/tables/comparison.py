"""A comparison as a table, or as blocks where the terminal is narrower than the table needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console, Group
from rich.text import Text

from minerals.domain.labels import comparison as says
from minerals.domain.labels import jurisdictions
from minerals.domain.labels.beside import BLOCKS
from minerals.output.cells import Line
from minerals.output.footnotes import Note
from minerals.output.grid import Grid, grid
from minerals.output.marks import marks
from minerals.output.sentences import sentences
from minerals.output.tables import layout
from minerals.questions.compare import Comparison

WIDE = 110
"""From this width on, heads name the publication, and names carry the symbol."""


def comparison_table(comparison: Comparison, console: Console, language: str, *, sources: bool) -> Group:
    """What ``minerals compare`` shows on a console, at the console's width; ``sources`` adds footnotes."""
    wide = console.width >= WIDE
    laid = grid(comparison, language, wide=wide, sources=sources)
    columns = [layout.Column(laid.heads[0], [[Text(name)] for name, _ in laid.rows])]
    for place, head in enumerate(laid.heads[1:]):
        columns.append(layout.Column(head, [[_styled(line) for line in cells[place]] for _, cells in laid.rows]))
    as_table = layout.needed(columns) <= console.width
    if not laid.rows:
        body: layout.Drawn = layout.lines(layout.wrap(Text(says.NO_ROWS.text(language)), console.width, console))
    elif as_table:
        body = layout.table(columns, console)
    else:
        body = layout.lines(_blocks(comparison, laid, language, console))
    key = marks(comparison, language)
    said = sentences(comparison, language, sources_in_head=as_table and wide and bool(laid.rows))
    footnotes = laid.footnotes.lines(language) if laid.footnotes else []
    return Group(body, Text(""), layout.lines(_below(key, footnotes, said, console)))


def _styled(line: Line) -> Text:
    """Listed figures bold, the words behind them dim; nothing depends on it."""
    figure = Text(line.figure, style="bold" if line.sure else "")
    if not line.behind:
        return figure
    words = Text(line.behind, style="dim" if line.figure or not line.sure else "")
    return Text(" ").join([figure, words]) if line.figure else words


def _blocks(comparison: Comparison, laid: Grid, language: str, console: Console) -> Iterator[Text]:
    """A name a line, then a line for each edition, its entries joined; wrapped under themselves."""
    labels = [
        f"{jurisdictions.mark(edition.jurisdiction, language)} " + " ".join(jurisdictions.label(edition.id, language))
        for edition in comparison.editions
    ]
    if comparison.options.with_uses:
        labels.append(says.BATTERY_BLOCK.text(language))
    labels += [BLOCKS[column].text(language) for column in comparison.options.columns]
    indent = 2 + max(map(cell_len, labels)) + 2
    for name, cells in laid.rows:
        yield from layout.wrap(Text(name, style="bold"), console.width, console)
        for label, lines in zip(labels, cells, strict=True):
            text = "; ".join(line.text for line in lines)
            yield from layout.hanging(f"  {label}", text, indent, console)


def _below(key: Sequence[Note], footnotes: Sequence[Note], said: Sequence[Note], console: Console) -> Iterator[Text]:
    for part in (key, footnotes):
        indent = max((cell_len(note.mark) for note in part), default=0) + 2
        for note in part:
            yield from layout.hanging(note.mark, note.text, indent, console)
        if part:
            yield Text("")
    for note in said:
        yield from layout.wrap(Text(note.text), console.width, console)
