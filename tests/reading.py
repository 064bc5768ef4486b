"""Markdown taken apart, to hold other formats against: it has every word of an answer, and no width."""

from __future__ import annotations

import re
from collections import Counter

from rich.cells import cell_len

_CELL_ENDS = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"(\|-+)+\|")


def squeezed(text: str) -> str:
    """A text without white space: what is left of it at any width."""
    return "".join(text.split())


def table_heads(markdown: str) -> list[list[str]]:
    """The head cells of the first table, each as its lines."""
    lines = markdown.splitlines()
    rule = next(place for place, line in enumerate(lines) if _RULE.fullmatch(line))
    return _cells(lines[rule - 1])


def table_cells(markdown: str) -> list[list[list[str]]]:
    """The body rows of all tables: rows of cells of lines."""
    lines = markdown.splitlines()
    return [
        _cells(line)
        for line, below in zip(lines, [*lines[1:], ""], strict=True)
        if line.startswith("|") and not _RULE.fullmatch(line) and not _RULE.fullmatch(below)
    ]


def table_rows(markdown: str) -> list[list[str]]:
    """The body rows of all tables; the lines of a cell are joined with spaces."""
    return [[" ".join(cell) for cell in row] for row in table_cells(markdown)]


def sentences(markdown: str) -> list[str]:
    """Headings, items and paragraphs: all that stands in no table."""
    lines = [line for line in markdown.splitlines() if line and not line.startswith("|")]
    return [_plain(re.sub(r"^(#+|-) ", "", line)) for line in lines]


def words(rows: list[list[str]]) -> Counter[str]:
    """How often each word stands in these cells; of long Chinese text, which may break anywhere, each character."""
    found = (word for row in rows for cell in row for word in cell.split())
    return Counter(piece for word in found for piece in (word if _breaks(word) else [word]))


def _breaks(word: str) -> bool:
    return len(word) < cell_len(word) > 24


def characters(rows: list[list[str]]) -> Counter[str]:
    """How often each character stands in these cells."""
    return Counter(character for row in rows for cell in row for character in squeezed(cell))


def _cells(line: str) -> list[list[str]]:
    return [_plain(cell.strip()).split("<br>") for cell in _CELL_ENDS.split(line)[1:-1]]


def _plain(text: str) -> str:
    return re.sub(r"\\([\\|*_`<>\[\]#~])", r"\1", text)
