"""An edition, a publication, a table of claims or a mineral on a console."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.text import Text

from minerals.output.show import parts_of
from minerals.output.show.parts import Fields, Line, Part, Title
from minerals.output.tables import layout
from minerals.questions.show import Shown


def show_table(shown: Shown, console: Console, language: str) -> Group:
    """What ``minerals show`` shows on a console, at the console's width; parts with a blank line between them."""
    drawn: list[RenderableType] = []
    for part in parts_of(shown, language):
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
