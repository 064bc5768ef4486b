"""Tables are drawn as rich draws them from plain texts, a row of rich for each row, every line broken by `wrap`."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rich import box
from rich import table as rich_table
from rich.console import Console, RenderableType
from rich.text import Text

from minerals.lines import is_chinese
from minerals.output.formats.terminal import layout

TEXTS = st.text(alphabet="ab 1>%稀土金属，（）\u00a0é", max_size=14)
STYLES = st.sampled_from(["", "bold", "dim"])


@st.composite
def lines_of(draw: st.DrawFn) -> Text:
    first, second = draw(TEXTS), draw(TEXTS)
    line = Text(first, style=draw(STYLES))
    return Text(" ").join([line, Text(second, style="dim")]) if second else line


@st.composite
def columns_of(draw: st.DrawFn) -> list[layout.Column]:
    rows = draw(st.integers(0, 4))
    known = draw(st.lists(st.lists(lines_of(), min_size=1, max_size=3), min_size=1, max_size=4))
    cells = st.sampled_from(known)  # some are the same object
    columns = [
        layout.Column(draw(st.lists(TEXTS, min_size=1, max_size=2)), [draw(cells) for _ in range(rows)])
        for _ in range(draw(st.integers(0, 3)))
    ]
    return [layout.Column(["row"], [[Text("name")]] * rows), *columns]


def broken(line: Text, width: int, console: Console) -> list[Text]:
    if is_chinese(line.plain):
        return layout.wrap(line, width, console)
    return list(line.wrap(console, max(width, 2))) or [Text("")]


def joined(pieces: Sequence[Text]) -> Text:
    return Text("\n", no_wrap=True, overflow="ignore").join(pieces)


def plain_table(columns: Sequence[layout.Column], console: Console) -> rich_table.Table:
    widths = layout._widths(columns, console.width)
    heads = [
        [piece for line in column.head for piece in broken(Text(line), width, console)]
        for column, width in zip(columns, widths, strict=True)
    ]
    deepest = max(map(len, heads))
    drawn = rich_table.Table(
        *(
            rich_table.Column(joined([Text("")] * (deepest - len(head)) + head), width=width, no_wrap=True)
            for head, width in zip(heads, widths, strict=True)
        ),
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        header_style="",
    )
    for row in zip(*(column.cells for column in columns), strict=True):
        drawn.add_row(
            *(
                joined([piece for line in cell for piece in broken(line, width, console)])
                for cell, width in zip(row, widths, strict=True)
            )
        )
    return drawn


def console_of(width: int, styled: bool) -> Console:
    return Console(
        file=io.StringIO(),
        width=width,
        height=25,
        force_terminal=styled,
        color_system="standard" if styled else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def printed(what: RenderableType, width: int, styled: bool) -> str:
    console = console_of(width, styled)
    console.print(what, crop=False, no_wrap=True, overflow="ignore")
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


@settings(max_examples=300)
@given(columns_of(), st.integers(0, 30), st.booleans())
def test_a_table_is_drawn_as_rich_draws_its_rows(columns: list[layout.Column], more: int, styled: bool) -> None:
    assume(all(column.longest_word > 1 for column in columns))  # rich cuts ` 1` in a column of one cell
    width = layout.needed(columns) + more
    console = console_of(width, styled)
    drawn = printed(layout.table(columns, console), width, styled)
    assert drawn == printed(plain_table(columns, console), width, styled)


def test_a_text_that_begins_with_a_space_is_printed_whole() -> None:
    columns = [layout.Column(["row"], [[Text("name")]]), layout.Column([""], [[Text(" 1")]])]
    drawn = layout.table(columns, Console(width=7, file=io.StringIO()))
    assert printed(drawn, 7, styled=False).splitlines()[-1] == "name   1"


@settings(max_examples=300)
@given(st.lists(lines_of(), min_size=1, max_size=4), st.integers(2, 30), st.booleans())
def test_lines_are_drawn_as_rich_draws_a_text(texts: list[Text], width: int, styled: bool) -> None:
    console = Console(width=width, file=io.StringIO())
    pieces = [piece for text in texts for piece in broken(text, width, console)]
    ours = layout.lines(piece for text in texts for piece in layout.wrap(text, width, console))
    assert printed(ours, width, styled) == printed(joined(pieces), width, styled)


def test_spaces_at_the_end_of_a_chinese_line_are_left_out() -> None:
    console = Console(width=40, file=io.StringIO())
    assert [piece.plain for piece in layout.wrap(Text("金属 "), 40, console)] == ["金属"]


@pytest.mark.parametrize("width", [1, 5])
def test_no_lines_are_drawn_as_an_empty_line(width: int) -> None:
    assert printed(layout.lines([]), width, styled=True) == "\n"
