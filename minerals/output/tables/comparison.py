"""A comparison as a table, or as blocks where the terminal is narrower than the table needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console, Group
from rich.text import Text

from minerals.domain.labels import comparison as says
from minerals.domain.labels import jurisdictions, measures
from minerals.domain.records import Edition
from minerals.output import cells, notes
from minerals.output.cells import Line
from minerals.output.tables import layout
from minerals.questions.compare import Comparison, Row

WIDE = 110
"""From this width on, heads name the publication, and names carry the symbol."""


def comparison_table(comparison: Comparison, console: Console, language: str) -> Group:
    """What ``minerals compare`` shows on a console, at the console's width."""
    wide = console.width >= WIDE
    rows = sorted(comparison.rows, key=lambda row: notes.sort_key(row.mineral, language))
    columns = _columns(comparison, rows, language, wide=wide)
    as_table = layout.needed(columns) <= console.width
    blocks = _blocks(comparison, rows, language, console)
    body = layout.table(columns, console) if as_table else layout.lines(blocks)
    key = notes.marks(comparison, language)
    said = notes.sentences(comparison, language, sources_in_head=as_table and wide)
    return Group(body, Text(""), layout.lines(_below(key, said, console)))


def _columns(comparison: Comparison, rows: Sequence[Row], language: str, *, wide: bool) -> list[layout.Column]:
    names = [[Text(_name(row, language, wide=wide))] for row in rows]
    columns = [layout.Column([says.MINERAL.said(language)], names)]
    for edition in comparison.editions:
        lines = [cells.dependence_lines(comparison, row, edition, language, long=wide) for row in rows]
        head = _head(comparison, edition, language, wide=wide)
        columns.append(layout.Column(head, [[_styled(line) for line in cell] for cell in lines]))
    if comparison.battery:
        lines = [cells.use_lines(comparison, row, language) for row in rows]
        label = says.BATTERY_USE_LONG if wide else says.BATTERY_USE
        columns.append(layout.Column([label.said(language)], [[_styled(line) for line in cell] for cell in lines]))
    return columns


def _name(row: Row, language: str, *, wide: bool) -> str:
    name = row.mineral.name(language)
    name = name[:1].upper() + name[1:]
    return f"{name} {row.mineral.symbol}" if wide and row.mineral.symbol else name


def _head(comparison: Comparison, edition: Edition, language: str, *, wide: bool) -> list[str]:
    measure = measures.MEASURES.get(edition.jurisdiction, measures.ANY_MEASURE).said(language)
    head = [cells.edition_name(edition, language), measure]
    if wide:
        own = notes.companion(comparison, edition)
        if own is None:
            head.append(says.NO_OFFICIAL_TABLE.said(language))
        else:
            named = says.FOR_PERIOD.said(language).format(publication=own[0], period=own[1])
            copied = cells.wholly_copied(comparison, edition)
            head.append(named + (says.JOIN.en + says.COPY.said(language) if copied else ""))
    return head


def _styled(line: Line) -> Text:
    """Listed figures bold, the words behind them dim; nothing depends on it."""
    figure = Text(line.figure, style="bold" if line.sure else "")
    if not line.words:
        return figure
    words = Text(line.words, style="dim" if line.figure or not line.sure else "")
    return Text(" ").join([figure, words]) if line.figure else words


def _blocks(comparison: Comparison, rows: Sequence[Row], language: str, console: Console) -> Iterator[Text]:
    """A name a line, then a line for each edition, its entries joined; wrapped under themselves."""
    labels = [
        f"{jurisdictions.mark(edition.jurisdiction, language)} {edition.id.partition('-')[2]}"
        for edition in comparison.editions
    ]
    battery = says.BATTERY_BLOCK.said(language)
    indent = 2 + max(cell_len(label) for label in [*labels, *([battery] if comparison.battery else [])]) + 2
    for row in rows:
        yield from layout.wrap(Text(_name(row, language, wide=False), style="bold"), console.width, console)
        entries = [
            (label, cells.dependence_lines(comparison, row, edition, language))
            for label, edition in zip(labels, comparison.editions, strict=True)
        ]
        if comparison.battery:
            entries.append((battery, cells.use_lines(comparison, row, language)))
        for label, lines in entries:
            text = "; ".join(line.text for line in lines)
            yield from layout.hanging(f"  {label}", text, indent, console)


def _below(key: Sequence[notes.Note], said: Sequence[notes.Note], console: Console) -> Iterator[Text]:
    indent = max((cell_len(note.mark) for note in key), default=0) + 2
    for note in key:
        yield from layout.hanging(note.mark, note.text, indent, console)
    if key:
        yield Text("")
    for note in said:
        yield from layout.wrap(Text(note.text), console.width, console)
