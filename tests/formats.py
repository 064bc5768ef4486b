"""A result in each format, for tests: the only place in tests that knows where the renderers are."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minerals.output import Result


def markdown(result: Result, language: str = "en", *, sources: bool = False) -> str:
    """The Markdown of a result."""
    from minerals.output.as_markdown import as_markdown

    return as_markdown(result, language, sources=sources)


def csv_text(result: Result) -> str:
    """The CSV of a result, as it is printed."""
    from minerals.output.as_csv import as_csv

    return as_csv(result)


def csv_rows(result: Result) -> list[dict[str, str]]:
    """The CSV of a result, read back."""
    return list(csv.DictReader(io.StringIO(csv_text(result), newline="")))


def styled(result: Result, *, width: int, language: str = "en") -> str:
    """The table of a result as a terminal gets it, with its escapes."""
    from minerals.output.tables import draw

    return draw(result, width=width, language=language, styled=True)
