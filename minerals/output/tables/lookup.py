"""What was looked up, on a console."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.text import Text

from minerals.domain.labels import lookup as says
from minerals.output import lookup_rows
from minerals.output.tables import layout
from minerals.questions.lookup import Bill, Lookup


def lookup_table(result: Lookup, console: Console, language: str) -> Group:
    """Each name with its mineral, what that belongs to, and a line for each edition."""
    drawn: list[RenderableType] = []
    for found in result.results:
        lines = layout.wrap(Text(lookup_rows.title(found, language), style="bold"), console.width, console)
        pairs = lookup_rows.relations(found, result.register, language)
        indent = max((cell_len(label) for label, _ in pairs), default=0) + layout.GAP
        for label, text in pairs:
            lines += layout.hanging(label, text, indent, console)
        heads, rows = lookup_rows.listed_rows(found, language)
        drawn += [*([Text("")] if drawn else []), layout.lines(lines), layout.table_or_blocks(heads, rows, console)]
    return Group(*drawn)


def bill_table(result: Bill, console: Console, language: str) -> Group:
    """The rows of the file with what is known of each, the key to the marks, and the sentences below."""
    heads, rows = lookup_rows.bill_rows(result, language)
    # A line break or a control character of theirs would tear the table. The number comes first, so that a row can be
    # found by what is said of it beside the table, and so that each cell of theirs keeps its head in a block.
    shown = [[str(number), *map(_on_a_line, row)] for number, row in enumerate(rows, 2)]
    return Group(
        layout.table_or_blocks([says.ROW.text(language), *map(_on_a_line, heads)], shown, console),
        Text(""),
        layout.lines(_below(result, console, language)),
    )


def _on_a_line(cell: str) -> str:
    return " ".join("".join(character if character.isprintable() else " " for character in cell).split())


def _below(result: Bill, console: Console, language: str) -> Iterator[Text]:
    key, said = lookup_rows.bill_notes(result, language)
    indent = max((cell_len(note.mark) for note in key), default=0) + layout.GAP
    for note in key:
        yield from layout.hanging(note.mark, note.text, indent, console)
    if key:
        yield Text("")
    for sentence in said:
        yield from layout.wrap(Text(sentence), console.width, console)
