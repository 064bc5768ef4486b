"""A document -> Markdown: headings, pipe tables and lists, for a pull request or a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

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
from minerals.output.formats.safety import visible

_MARKUP = re.compile(r"~|<(?=[A-Za-z/!?])|&(?=#|\w+;)|\][(\[]")
_ESCAPES = {"~": r"\~", "<": "&lt;", "&": "&amp;"}


def markdown(document: Document) -> str:
    """A document as Markdown; empty where the document is.

    A document with a title has headings of the first two levels; without a title it is a part of another page, and
    its headings are of the third level.
    """
    document = visible(document)
    parts = []
    if document.title is not None:
        parts += [f"# {_escaped(document.title)}\n", *(f"{_escaped(line)}\n" for line in document.subtitles)]
    parts += _parts(document.blocks, "###" if document.title is None else "##")
    return "\n".join(parts)


def _parts(blocks: Sequence[Block], heading: str) -> Iterator[str]:
    """The parts between which the text has empty lines; consecutive notes are a single list."""
    notes: list[str] = []
    for block in blocks:
        if notes and not isinstance(block, Notes):
            yield _bullets(notes)
            notes = []
        if isinstance(block, Notes):
            notes += [f"`{note.mark}` {_escaped(note.text)}" for note in block.notes]
        else:
            yield from _block(block, heading)
    if notes:
        yield _bullets(notes)


def _block(block: Block, heading: str) -> Iterator[str]:
    if isinstance(block, Section):
        if block.title is not None:
            yield f"## {_escaped(block.title)}\n"
        yield from _parts(block.blocks, heading)
    elif isinstance(block, Sentences):
        texts = [_escaped(sentence.text) for sentence in block.sentences if not sentence.in_heads]
        yield f"{texts[0]}\n" if len(texts) == 1 else _bullets(texts)
    elif isinstance(block, Changes):
        yield from _changes(block, heading)
    elif isinstance(block, Outline):
        yield f"{heading} {_escaped(block.title)}\n"
        if block.counts:
            yield f"{_escaped('; '.join(block.counts))}\n"
        yield "".join(_item(item, "") for item in block.items)
    elif not isinstance(block, Bars | Notes):  # a table of the same document has the values of the bars
        if block.title is not None:
            yield f"{heading} {_escaped(block.title)}\n"
        yield _table(block) if isinstance(block, Table) else _bullets(_fields(block))


def _fields(block: Fields) -> Iterator[str]:
    for label, texts in block.rows:
        text = _escaped("; ".join(texts))
        yield f"{_escaped(label)}: {text}" if label else text


def _table(block: Table) -> str:
    if not block.rows and block.empty is not None:
        return f"{_escaped(block.empty)}\n"
    heads = ["\n".join(column.head) for column in block.columns]
    rows = (["\n".join(line.text for line in cell) for cell in row] for row in block.rows)
    return markdown_table(heads, rows)


def _changes(block: Changes, heading: str) -> Iterator[str]:
    yield f"{heading} {_escaped(block.title)}\n"
    yield f"{_escaped(block.summary)}\n"
    rows = [[change.kind, change.name, change.old, change.new, "\n".join(change.details)] for change in block.changes]
    kept = len(block.heads) if any(change.details for change in block.changes) else len(block.heads) - 1
    if rows:
        yield markdown_table(block.heads[:kept], (row[:kept] for row in rows))


def _item(item: Item, margin: str) -> str:
    below = "".join(_item(inner, f"{margin}  ") for inner in item.items)
    return f"{margin}- {_escaped(item.text)}\n{below}"


def _bullets(texts: Iterable[str]) -> str:
    return "".join(f"- {text}\n" for text in texts)


def _escaped(text: str) -> str:
    r"""A text with escapes, so that it makes no HTML, link, image or strikethrough.

    >>> _escaped("<b>~50</b> & [x](y), <50 &amp; >95")
    '&lt;b>\\~50&lt;/b> & [x]\\(y), <50 &amp;amp; >95'
    """
    return _MARKUP.sub(lambda match: _ESCAPES.get(match[0]) or f"]\\{match[0][1]}", text)


def markdown_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    r"""A pipe table; a pipe in a cell is escaped, a line break in a cell is ``<br>``.

    >>> print(markdown_table(["a", "b"], [["1|2", "x\ny"]]), end="")
    | a | b |
    |---|---|
    | 1\|2 | x<br>y |
    """
    rule = "|---" * len(heads) + "|\n"
    return _line(heads) + rule + "".join(_line(row) for row in rows)


def _line(cells: Sequence[str]) -> str:
    texts = (_escaped(cell).replace("|", r"\|").replace("\n", "<br>") for cell in cells)
    return "| " + " | ".join(texts) + " |\n"
