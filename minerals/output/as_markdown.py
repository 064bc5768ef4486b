"""A result -> Markdown: pipe tables, for a pull request or a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from minerals.output.lists_rows import edition_rows, publication_rows
from minerals.questions.lists import Lists

if TYPE_CHECKING:
    from minerals.output import Result


def as_markdown(result: Result, language: str) -> str:
    """The Markdown of a result, labels in ``en`` or ``zh``."""
    if isinstance(result, Lists):
        return _lists(result, language)
    raise NotImplementedError


def _lists(result: Lists, language: str) -> str:
    return "\n".join(
        markdown_table(*rows) for rows in (edition_rows(result, language), publication_rows(result, language))
    )


def markdown_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    r"""A pipe table; a pipe in a cell is escaped, a line break in a cell is ``<br>``.

    >>> print(markdown_table(["a", "b"], [["1|2", "x\ny"]]), end="")
    | a | b |
    |---|---|
    | 1\|2 | x<br>y |
    """
    rule = "|---" * len(header) + "|\n"
    return _line(header) + rule + "".join(_line(row) for row in rows)


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", r"\|").replace("\n", "<br>") for cell in cells) + " |\n"
