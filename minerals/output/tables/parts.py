"""Parts on a console: titles, fields, tables, bars and lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.text import Text

from minerals.output.parts import Bar, Bars, Fields, Line, Part, Title
from minerals.output.tables import layout

_LONGEST = 50
"""Cells of a bar from 0 to 100."""
_SHORTEST = 10


def parts_table(parts: Iterable[Part], console: Console) -> Group:
    """Parts at the console's width, with a blank line between them."""
    drawn: list[RenderableType] = []
    for part in parts:
        drawn += [*([Text("")] if drawn else []), *_draw(part, console)]
    return Group(*drawn)


def _draw(part: Part, console: Console) -> Iterator[RenderableType]:
    if isinstance(part, Title):
        yield layout.lines(
            [
                *layout.wrap(Text(part.text, style="bold"), console.width, console),
                *(piece for line in part.below for piece in layout.wrap(Text(line), console.width, console)),
            ]
        )
    elif isinstance(part, Line):
        yield layout.lines(layout.wrap(Text(part.text), console.width, console))
    else:
        if part.title is not None:
            yield layout.lines(layout.wrap(Text(part.title, style="bold"), console.width, console))
        if isinstance(part, Fields):
            yield layout.lines(_fields(part, console))
        elif isinstance(part, Bars):
            yield layout.lines(_bars(part, console))
        else:
            yield layout.table_or_blocks(part.heads, part.rows, console)


def _fields(part: Fields, console: Console) -> Iterator[Text]:
    """Labels beside their texts; above them where a label would take more than a third of the width."""
    longest = max(cell_len(label) for label, _ in part.rows) + layout.GAP
    beside = longest <= console.width // 3
    for label, texts in part.rows:
        if not beside:
            yield from layout.wrap(Text(label), console.width, console)
        for place, text in enumerate(texts):
            mark = label if beside and place == 0 else ""
            yield from layout.hanging(mark, text, longest if beside else layout.GAP, console)


def _bars(part: Bars, console: Console) -> Iterator[Text]:
    """Label, value and bar on one line each; without bars where they would have no room to differ."""
    labels = max(cell_len(one.label) for one in part.bars)
    values = max(cell_len(one.value) for one in part.bars)
    room = min(console.width - labels - values - 2 * layout.GAP - 1, _LONGEST)
    for one in part.bars:
        text = one.label + " " * (labels - cell_len(one.label) + layout.GAP)
        text += " " * (values - cell_len(one.value)) + one.value
        yield Text(text + " " * layout.GAP + "|" + bar(one, room) if room >= _SHORTEST else text)


def bar(one: Bar, cells: int) -> str:
    """A share of ``cells``: ``#`` up to its low end, ``-`` on to its high end, ``?`` where it is not known.

    A share above 0 has one cell at least. The drawing is ours: what draws bars elsewhere knows no bounds.

    >>> [bar(Bar("2021", *value), 10) for value in (("38", 38, 38), (">25", 25, 100), ("n/a", None, None))]
    ['####', '##--------', '?']
    """
    if one.low is None or one.high is None:
        return "?"
    low, high = (max(round(end * cells / 100), 1 if end else 0) for end in (one.low, one.high))
    return "#" * low + "-" * (high - low)
