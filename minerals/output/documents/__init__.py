"""A result -> a document: one module per question, the only place with its wording."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from minerals.output.document import Document, Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from minerals.questions.records import Answer

BUILDERS = {
    "Assessment": "assess",
    "AssessmentDiff": "assessment_diff",
    "Audit": "audit",
    "Battery": "battery",
    "Bill": "bill",
    "Chain": "chain",
    "Chemistries": "chemistries",
    "ClaimsShown": "claims",
    "Comparison": "comparison",
    "Conflicts": "conflicts",
    "Cut": "cut",
    "Diff": "diff",
    "EditionShown": "edition",
    "History": "history",
    "LibraryDiff": "library_diff",
    "Lists": "lists",
    "Lookup": "lookup",
    "Matrix": "matrix",
    "Membership": "membership",
    "MineralShown": "mineral",
    "Policies": "policies",
    "PublicationShown": "publication",
    "Validation": "validation",
}
"""Class of a result -> the module whose ``build`` makes its document, loaded when needed, to keep the start quick."""


def document(result: Answer, wording: Wording) -> Document:
    """The document of any result."""
    module = import_module(f"minerals.output.documents.{BUILDERS[type(result).__name__]}")
    build = cast("Callable[[Answer, Wording], Document]", module.build)
    return build(result, wording)
