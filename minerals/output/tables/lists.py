"""The editions and the publications as two tables, or as blocks where the terminal is too narrow."""

from __future__ import annotations

from rich.console import Console, Group
from rich.text import Text

from minerals.output.lists_rows import edition_rows, notes, publication_rows
from minerals.output.tables import layout
from minerals.questions.lists import Lists


def lists_table(result: Lists, console: Console, language: str) -> Group:
    """What ``minerals lists`` shows on a console, at the console's width."""
    return Group(
        layout.table_or_blocks(*edition_rows(result, language), console),
        Text(""),
        layout.table_or_blocks(*publication_rows(result, language), console),
        Text(""),
        layout.lines(
            piece for note in notes(result, language) for piece in layout.wrap(Text(note), console.width, console)
        ),
    )
