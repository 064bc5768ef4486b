"""At every width nothing is lost and no line is too long, whatever the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from minerals.output.document import (
    Bars,
    Block,
    Cell,
    Changes,
    Document,
    Fields,
    Item,
    Notes,
    Outline,
    Section,
    Sentences,
    Table,
)
from minerals.output.formats.terminal import terminal
from tests.output import made

WIDTHS = st.integers(1, 200)
WIDEST_CHARACTER = 2
GAP = 2


def squeezed(text: str) -> str:
    return "".join(text.split())


def item_texts(item: Item) -> Iterator[str]:
    yield item.mark + item.text if item.mark else f"-{item.text}"
    for inner in item.items:
        yield from item_texts(inner)


def flowing_texts(block: Block) -> Iterator[str]:
    """Every text of a block that a terminal prints, in the order of the page."""
    match block:
        case Section():
            yield block.title or ""
            for inner in block.blocks:
                yield from flowing_texts(inner)
        case Fields():
            yield block.title or ""
            for label, texts in block.rows:
                yield label
                yield from texts
        case Notes():
            for note in block.notes:
                yield from (note.mark, note.text)
        case Sentences():
            yield from (sentence.text for sentence in block.sentences)
        case Changes():
            yield from (block.title, *block.sizes)
            for change in block.changes:
                yield from (change.mark, change.name, change.text, *change.details)
            yield block.counts
        case Outline():
            yield from (block.title, *block.counts)
            for item in block.items:
                yield from item_texts(item)


def table_texts(table: Table) -> Iterator[str]:
    yield table.title or ""
    if not table.rows:
        yield table.empty or ""
        return
    for row in table.rows:
        for cell in row:
            yield from (line.text for line in cell)


def cell_text(cell: Cell) -> str:
    """Words in brackets belong to the figure before them."""
    explains = [not line.figure and line.words.startswith("(") for line in cell]
    parts = [(" " if place else "; ") + line.text for line, place in zip(cell, explains, strict=True)]
    return "".join(parts).removeprefix(" " if explains and explains[0] else "; ")


@given(st.lists(made.FLOWING, min_size=1, max_size=3), made.TITLES, WIDTHS)
def test_a_text_that_flows_is_printed_whole_and_in_order(blocks: list[Block], title: str | None, width: int) -> None:
    printed = squeezed(terminal(Document(blocks, title), width=width))
    texts = [squeezed(text) for block in blocks for text in flowing_texts(block)]
    assert printed == squeezed(title or "") + "".join(texts)


@given(made.tables(), WIDTHS)
def test_no_character_of_a_table_is_lost(table: Table, width: int) -> None:
    printed = Counter(squeezed(terminal(Document([table]), width=width)))
    expected = Counter("".join(map(squeezed, table_texts(table))))
    assert not expected - printed


@given(made.tables(divisible=False).filter(lambda table: bool(table.rows)), st.integers(0, 60))
def test_a_table_fits_from_the_width_in_which_no_word_breaks(table: Table, spare: int) -> None:
    words = [
        [
            cell_len(word)
            for text in (*column.head, *(line.text for row in table.rows for line in row[place]))
            for word in text.split()
        ]
        for place, column in enumerate(table.columns)
    ]
    width = sum(max(lengths) for lengths in words) + GAP * (len(table.columns) - 1) + spare
    printed = terminal(Document([table]), width=width)
    assert max(map(cell_len, printed.splitlines())) <= width
    assert "─" in printed, "drawn as a table"
    assert not Counter("".join(map(squeezed, table_texts(table)))) - Counter(squeezed(printed))


@given(made.tables(divisible=False), st.integers(1, 40))
def test_blocks_print_each_cell_whole_with_its_label(table: Table, width: int) -> None:
    printed = terminal(Document([table]), width=width)
    if "─" in printed:
        return  # narrow enough to be a table all the same
    rows = "".join(
        squeezed(cell_text(first))
        + "".join(
            squeezed(column.label + cell_text(cell))
            for column, cell in zip(table.columns[1:], cells, strict=True)
            if cell
        )
        for first, *cells in table.rows
    )
    assert squeezed(printed) == squeezed(table.title or "") + (rows or squeezed("" if rows else table.empty or ""))


@given(made.DOCUMENTS, WIDTHS, st.booleans())
def test_no_line_is_wider_than_the_terminal(document: Document, width: int, styled: bool) -> None:
    for line in terminal(document, width=width).splitlines():
        assert cell_len(line) <= max(width, WIDEST_CHARACTER)


@given(made.DOCUMENTS, WIDTHS)
def test_style_changes_no_character(document: Document, width: int) -> None:
    styled = terminal(document, width=width, styled=True)
    parts = styled.split("\x1b[")
    plain = parts[0] + "".join(part.partition("m")[2] for part in parts[1:])
    assert [line.rstrip() for line in plain.splitlines()] == terminal(document, width=width).splitlines()


@given(st.lists(made.tables(divisible=True).filter(lambda table: bool(table.rows)), min_size=1, max_size=1), WIDTHS)
def test_the_parts_of_a_table_repeat_its_first_column(tables: list[Table], width: int) -> None:
    (table,) = tables
    printed = terminal(Document(tables), width=width)
    names = Counter("".join(squeezed(cell_text(row[0])) for row in table.rows))
    parts = printed.count("─" * 3) and sum(set(line.strip()) == {"─"} for line in printed.splitlines())
    assert not Counter({key: count * max(parts, 1) for key, count in names.items()}) - Counter(printed)


@given(made.BARS, st.integers(60, 200))
def test_a_bar_is_as_long_as_its_quantity(bars: Bars, width: int) -> None:
    lines = terminal(Document([bars]), width=width).splitlines()
    drawn = [line.rpartition("|")[2] for line in lines if "|" in line]
    lengths = {(bar.count("#"), bar.count("-")) for bar in drawn}
    assert len(lengths) <= 1
    for solid, open_end in lengths:
        assert abs((solid + open_end) / 4 - solid) <= 1
