"""A matrix as a table; where the terminal is too narrow for all columns, as several, one below the other."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console, Group
from rich.text import Text

from minerals.domain.labels import matrix as says
from minerals.output import matrix_rows
from minerals.output.tables import layout
from minerals.questions.matrix import Matrix

_DIM = ("-", "?")


def matrix_table(result: Matrix, console: Console, language: str) -> Group:
    """What ``minerals matrix`` shows on a console, at the console's width; every part repeats the minerals."""
    heads = matrix_rows.heads(result, language)
    rows = matrix_rows.rows(result, language)
    names = layout.Column(heads[0], [[Text(name)] for name, _, _ in rows])
    columns = [
        layout.Column(
            head, [[Text(marks[place], style="dim" if marks[place] in _DIM else "bold")] for _, marks, _ in rows]
        )
        for place, head in enumerate(heads[1:-1])
    ]
    columns.append(layout.Column(heads[-1], [[Text(count)] for _, _, count in rows]))
    drawn: list[layout.Drawn] = []
    if rows:
        for part in _parts(names, columns, console.width):
            drawn += [layout.table([names, *part], console), Text("")]
    else:
        drawn += [layout.lines(layout.wrap(Text(says.NO_ROWS.text(language)), console.width, console)), Text("")]
    return Group(*drawn, layout.lines(_below(result, console, language)))


def _parts(names: layout.Column, columns: list[layout.Column], width: int) -> Iterator[list[layout.Column]]:
    """As many columns side by side as fit beside the names; one at least."""
    part: list[layout.Column] = []
    for column in columns:
        if part and layout.needed([names, *part, column]) > width:
            yield part
            part = []
        part.append(column)
    yield part


def _below(result: Matrix, console: Console, language: str) -> Iterator[Text]:
    key = matrix_rows.key(result, language)
    indent = max(cell_len(note.mark) for note in key) + 2
    for note in key:
        yield from layout.hanging(note.mark, note.text, indent, console)
    yield Text("")
    for sentence in matrix_rows.sentences(result, language):
        yield from layout.wrap(Text(sentence), console.width, console)
