"""The parts of an answer, without any layout: every question builds a document, every format renders it.

A document is a sequence of blocks. A line of a cell keeps the quantity that it shows, so that a workbook has numbers,
a page can sort, and a chart parses no text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from enum import Enum
from typing import NamedTuple, TypeAlias

from minerals.frozen import frozen


class Emphasis(Enum):
    """How much a text should stand out; a format may show it, and nothing depends on it."""

    STRONG = "strong"
    PLAIN = "plain"
    WEAK = "weak"


@frozen
class Source:
    """Where a quantity is printed: the id of the publication, the place in it, and the years that it is about."""

    publication: str
    locator: str
    period: str | None


@frozen
class Quantity:
    """A number, or the bounds that a published value gives.

    ``kind`` is the kind of a published value (``point``, ``above``, ``net_exporter`` ...), or ``span`` for the lowest
    and highest of several sources; ``low`` and ``high`` are in ``unit``, None where the value names no number;
    ``low_inclusive`` and ``high_inclusive`` say whether the ends belong to it, None where the value leaves that open.
    """

    kind: str
    low: float | None
    high: float | None
    unit: str
    low_inclusive: bool | None = True
    high_inclusive: bool | None = True
    approximate: bool = False
    sources: tuple[Source, ...] = ()


@frozen
class Line:
    """One line of a cell: a figure or mark, then words; either may be empty.

    ``emphasis`` is that of the figure, or of the words where there is no figure; words after a figure explain it.
    ``footnotes`` holds the numbers of its footnotes in brackets.
    """

    figure: str = ""
    words: str = ""
    emphasis: Emphasis = Emphasis.PLAIN
    footnotes: str = ""
    quantity: Quantity | None = None

    @property
    def explanation(self) -> str:
        """The text after the figure: footnotes, then words; without a figure the words come first.

        >>> Line("44", "bauxite", footnotes="[1]").explanation, Line("", "3 sources", footnotes="[1]").explanation
        ('[1] bauxite', '3 sources [1]')
        """
        parts = (self.footnotes, self.words) if self.figure else (self.words, self.footnotes)
        return " ".join(part for part in parts if part)

    @property
    def text(self) -> str:
        """The whole line."""
        return " ".join(part for part in (self.figure, self.explanation) if part)


Cell: TypeAlias = tuple[Line, ...]
"""The lines of one cell of a table."""


class Column(NamedTuple):
    """The head of a column, as lines; ``label`` names the column where its cells are shown outside a table."""

    head: tuple[str, ...]
    label: str


@frozen
class Table:
    """Rows of cells, as many as there are columns; the first column names the row.

    ``divisible`` tables may be shown in parts, each with the first column and the last, which counts all columns;
    ``empty`` is the sentence in place of a table without rows.
    """

    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    title: str | None = None
    divisible: bool = False
    empty: str | None = None


@frozen
class Fields:
    """Labels, each with one or more texts."""

    rows: Sequence[tuple[str, Sequence[str]]]
    title: str | None = None


class Note(NamedTuple):
    """A mark and what it means."""

    mark: str
    text: str


@frozen
class Notes:
    """The key to the marks of a table, or its footnotes."""

    notes: Sequence[Note]


class Sentence(NamedTuple):
    """A sentence; ``in_heads`` where the heads of the table say the same, as long as it is drawn as a table."""

    text: str
    in_heads: bool = False


@frozen
class Sentences:
    """Sentences, in order."""

    sentences: Sequence[Sentence]


@frozen
class Change:
    """A difference between two sides: ``mark`` is ``+``, ``-`` or ``~``.

    ``text`` is the whole change; ``old`` and ``new`` are the contents of each side, for a table of both; ``details``
    explain it.
    """

    mark: str
    kind: str
    name: str
    text: str
    old: str
    new: str
    details: tuple[str, ...] = ()


@frozen
class Changes:
    """Two sides (``title``), how many records they have (``sizes``), their changes, and how many of each kind.

    ``summary`` is sizes and counts in one sentence; ``heads`` name kind, name, old, new and details of a change.
    """

    title: str
    sizes: Sequence[str]
    changes: Sequence[Change]
    counts: str
    summary: str
    heads: Sequence[str]


@frozen
class Item:
    """An entry of an outline: a mark of change (``+``, ``-``, ``~``) or none, a text, and the entries below it."""

    text: str
    mark: str = ""
    items: Sequence[Item] = ()


@frozen
class Outline:
    """Nested entries; ``counts`` follow the title."""

    items: Sequence[Item]
    title: str
    counts: Sequence[str] = ()


class Bar(NamedTuple):
    """A label, a value as text, and its ends between 0 and 100; None where they are unknown."""

    label: str
    value: str
    low: float | None
    high: float | None


@frozen
class Bars:
    """Shares from 0 to 100 as a picture; a table of the same document has the values."""

    bars: Sequence[Bar]
    title: str


@frozen
class Section:
    """Blocks that belong together, with or without a title."""

    blocks: Sequence[Block]
    title: str | None = None


Block: TypeAlias = Table | Fields | Notes | Sentences | Changes | Outline | Bars | Section


@frozen
class Document:
    """An answer: its blocks, and a title where it has a single subject; ``subtitles`` are lines below the title.

    ``otherwise`` is the sentence that a terminal shows for an answer without blocks; for a program such an answer is
    empty.
    """

    blocks: Sequence[Block]
    title: str | None = None
    subtitles: Sequence[str] = field(default=())
    otherwise: str | None = None


@frozen
class Wording:
    """The wording of an answer: ``language`` is ``en`` or ``zh``; ``wide`` spells out what a narrow table shortens.

    ``footnotes`` asks for a footnote to each figure, where the question has them.
    """

    language: str = "en"
    wide: bool = True
    footnotes: bool = False


def plain(text: str) -> Cell:
    """A cell with one line of words; an empty cell without words."""
    return (Line(words=text),) if text else ()


def plain_table(
    heads: Iterable[str], rows: Iterable[Iterable[str | Cell]], title: str | None = None, empty: str | None = None
) -> Table:
    """A table of texts, or of cells where these have a quantity.

    >>> plain_table(["Mineral", "List"], [["lithium", "us-2022"]]).rows[0][1][0].text
    'us-2022'
    """
    columns = [Column((head,), head) for head in heads]
    known: dict[str, Cell] = {}  # many rows repeat the texts of others
    cells = [
        [(known.get(cell) or known.setdefault(cell, plain(cell))) if isinstance(cell, str) else cell for cell in row]
        for row in rows
    ]
    return Table(columns, cells, title, empty=empty)


def sentences(texts: Iterable[str]) -> list[Sentences]:
    """A block of sentences; no block without sentences."""
    listed = [Sentence(text) for text in texts]
    return [Sentences(listed)] if listed else []


def notes(entries: Iterable[Note]) -> list[Notes]:
    """A block of notes; no block without notes."""
    listed = list(entries)
    return [Notes(listed)] if listed else []
