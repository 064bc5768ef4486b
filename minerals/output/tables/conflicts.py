"""Conflicts as a table, with the publications' words, the counts and the lists below."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, Group
from rich.text import Text

from minerals.domain.labels import conflicts as says
from minerals.output import conflicts_rows
from minerals.output.tables import layout
from minerals.questions.conflicts import Conflicts


def conflicts_table(result: Conflicts, console: Console, language: str) -> Group:
    """What ``minerals conflicts`` shows on a console, at the console's width."""
    heads = conflicts_rows.heads(language)
    drawn: list[layout.Drawn] = []
    if result.conflicts:
        rows = conflicts_rows.rows(result, result.conflicts, language)
        drawn += [layout.table_or_blocks(heads, rows, console), Text("")]
    else:
        drawn += [_lines([says.NONE.text(language)], console), Text("")]
    if result.other_measures:
        rows = conflicts_rows.rows(result, result.other_measures, language)
        drawn += [_lines([says.OTHER_MEASURES.text(language)], console), layout.table_or_blocks(heads, rows, console)]
        drawn.append(Text(""))
    if result.lists:
        listed = [piece for text in conflicts_rows.lists(result, language) for piece in _item(text, console)]
        drawn += [_lines([says.LISTS.text(language)], console), layout.lines(listed), Text("")]
    return Group(*drawn, _lines(conflicts_rows.sentences(result, language), console))


def _item(text: str, console: Console) -> Iterator[Text]:
    yield from layout.hanging("-", text, 2, console)


def _lines(texts: Iterator[str] | list[str], console: Console) -> Text:
    return layout.lines(piece for text in texts for piece in layout.wrap(Text(text), console.width, console))
