"""A result in each format, for tests: the only place in tests that knows where the renderers are."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from minerals.output import documents
from minerals.output.document import Document, Table, Wording
from minerals.output.formats.csv import csv_text as written
from minerals.output.formats.markdown import markdown as rendered
from minerals.output.formats.terminal import draw

if TYPE_CHECKING:
    from minerals.questions.records import Answer

SCHEMAS = {
    "Assessment": "assessment",
    "AssessmentDiff": "assessment-diff",
    "Audit": "audit",
    "Battery": "battery",
    "Bill": "lookup",
    "Chain": "chain",
    "Chemistries": "battery",
    "ClaimsShown": "show",
    "Comparison": "comparison",
    "Conflicts": "conflicts",
    "Cut": "battery",
    "Diff": "diff",
    "EditionShown": "show",
    "History": "history",
    "LibraryDiff": "library-diff",
    "Lists": "lists",
    "Lookup": "lookup",
    "Matrix": "matrix",
    "Membership": "membership",
    "MineralShown": "show",
    "Policies": "policy-list",
    "PublicationShown": "show",
    "Validation": "validation",
}
"""Class of an answer -> the schema of its JSON."""


def document(result: Answer, language: str = "en", *, sources: bool = False) -> Document:
    """The document of a result, in the wording of a wide terminal."""
    return documents.document(result, Wording(language, footnotes=sources))


def texts(table: Table) -> list[list[str]]:
    """The cells of a table, the lines of each with a line break between them."""
    return [["\n".join(line.text for line in cell) for cell in row] for row in table.rows]


def markdown(result: Answer, language: str = "en", *, sources: bool = False) -> str:
    """The Markdown of a result."""
    return rendered(document(result, language, sources=sources))


def csv_text(result: Answer) -> str:
    """The CSV of a result, as it is printed."""
    return written(result.records())


def csv_rows(result: Answer) -> list[dict[str, str]]:
    """The CSV of a result, read back."""
    return list(csv.DictReader(io.StringIO(csv_text(result), newline="")))


def styled(result: Answer, *, width: int, language: str = "en") -> str:
    """The table of a result as a terminal gets it, with its escapes."""
    return draw(result, width=width, language=language, styled=True)
