"""The editions and the publications as two tables, or as blocks where the terminal is too narrow."""

from __future__ import annotations

from rich.console import Console, Group
from rich.text import Text

from minerals.domain.labels import lists as says
from minerals.output.lists_rows import edition_rows, publication_rows
from minerals.output.tables import layout
from minerals.questions.lists import Lists


def lists_table(result: Lists, console: Console, language: str) -> Group:
    """What ``minerals lists`` shows on a console, at the console's width."""
    publications = publication_rows(result, language)
    more = says.IN_COLLECTIONS.said(language).format(count=len(result.publications) - len(publications[1]))
    return Group(
        layout.table_or_blocks(*edition_rows(result, language), console),
        Text(""),
        layout.table_or_blocks(*publications, console),
        Text(""),
        layout.lines(layout.wrap(Text(more), console.width, console)),
    )
