"""A document -> sheets of a workbook: a sheet for each table, and a page of text for everything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from minerals.domain.labels import workbook as labels
from minerals.output.document import (
    Bars,
    Block,
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
from minerals.output.formats.xlsx.workbook import Sheet

_INDENT = "    "


@dataclass
class _Page:
    """A page of text: marks and labels in the first column, their texts in the second."""

    rows: list[tuple[str, str]] = field(default_factory=list)
    strong: set[int] = field(default_factory=set)

    def head(self, text: str | None) -> None:
        """Add a heading after an empty row; nothing for None."""
        if text is not None:
            self.gap()
            self.strong.add(len(self.rows))
            self.rows.append((text, ""))

    def gap(self) -> None:
        """Add an empty row, unless the page is empty or ends with an empty row."""
        if self.rows and self.rows[-1] != ("", ""):
            self.rows.append(("", ""))

    def say(self, mark: str, text: str) -> None:
        """Add a text with its mark or label."""
        self.rows.append((mark, text))


def sheets(document: Document, language: str) -> list[Sheet]:
    """The tables of a document in order, and its page of text, which is first where the document begins with text.

    A sheet of a table has one cell for each of its cells, the lines one below the other, as text.
    """
    page = _Page()
    page.head(document.title)
    for line in document.subtitles:
        page.say("", line)
    if not document.blocks and document.otherwise is not None:
        page.say("", document.otherwise)
    tables = list(_tables(document.blocks, page, None, language))
    text = (
        [Sheet(labels.ABOUT.text(language), (), page.rows, read=True, strong=frozenset(page.strong))]
        if page.rows
        else []
    )
    begins_with_text = document.blocks and not isinstance(document.blocks[0], Table | Changes)
    return [*text, *tables] if begins_with_text else [*tables, *text]


def _tables(blocks: Sequence[Block], page: _Page, within: str | None, language: str) -> Iterator[Sheet]:
    """The sheets of the tables among the blocks; the other blocks are added to the page."""
    for block in blocks:
        if isinstance(block, Section):
            page.head(block.title)
            yield from _tables(block.blocks, page, block.title or within, language)
        elif isinstance(block, Table):
            if block.rows:
                yield _sheet(block, block.title or within, language)
            elif block.empty is not None:
                page.head(block.title)
                page.say("", block.empty)
        elif isinstance(block, Changes):
            page.head(block.title)
            page.say("", block.summary)
            if block.changes:
                rows = [
                    (change.kind, change.name, change.old, change.new, "\n".join(change.details))
                    for change in block.changes
                ]
                yield Sheet(labels.ANSWER.text(language), block.heads, rows, title=block.title, read=True)
        elif not isinstance(block, Bars):  # a table of the same document has the values of the bars
            _say(block, page)


def _sheet(table: Table, title: str | None, language: str) -> Sheet:
    rows = [tuple("\n".join(line.text for line in cell) for cell in row) for row in table.rows]
    heads = ["\n".join(column.head) for column in table.columns]
    return Sheet(title or labels.ANSWER.text(language), heads, rows, title=title, read=True)


def _say(block: Fields | Notes | Sentences | Outline, page: _Page) -> None:
    """Add a block to the page after an empty row."""
    if isinstance(block, Fields | Outline) and block.title is not None:
        page.head(block.title)
    else:
        page.gap()
    if isinstance(block, Fields):
        for label, texts in block.rows:
            for place, text in enumerate(texts):
                page.say(label if place == 0 else "", text)
    elif isinstance(block, Notes):
        for note in block.notes:
            page.say(note.mark, note.text)
    elif isinstance(block, Sentences):
        for sentence in block.sentences:
            if not sentence.in_heads:
                page.say("", sentence.text)
    else:
        for count in block.counts:
            page.say("", count)
        _items(block.items, page, "")


def _items(items: Sequence[Item], page: _Page, margin: str) -> None:
    for item in items:
        page.say(item.mark, margin + item.text)
        _items(item.items, page, margin + _INDENT)
