"""What an audit found, and how it reads as JSON; nothing of how it looks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from minerals.domain.records import Publication
from minerals.domain.register import Register
from minerals.domain.vocabulary import FIELDS, VERDICTS
from minerals.questions.audit.cells import DIFFERENT, Cell
from minerals.questions.records import Answer, Records, columns

_COLUMNS = columns(
    "section place jurisdiction mineral name_as_claimed field claimed published verdict reason hint publication locator"
    " published_en",
    published="texts",
    published_en="texts",
)


@dataclass(frozen=True, slots=True)
class Audit(Answer):
    """The cells of a table in its order, dependence before use; ``name`` is what the table is called."""

    name: str
    cells: tuple[Cell, ...]
    register: Register = field(repr=False)
    publications: dict[str, Publication] = field(repr=False)
    tool: dict[str, str]

    @property
    def differs(self) -> bool:
        """Whether some cell does not agree with the publication that it names."""
        return any(cell.verdict in DIFFERENT for cell in self.cells)

    def summary(self, of: str | None = None) -> dict[str, int]:
        """How many cells have each verdict, of one field or of both; every verdict is there."""
        counted = Counter(cell.verdict for cell in self.cells if of in (None, cell.field))
        return {verdict: counted[verdict] for verdict in VERDICTS}

    def records(self) -> Records:
        """One row per cell, by the keys of ``cells`` in the JSON promise, without what else is published."""
        return Records.of(_COLUMNS, (cell.to_dict() for cell in self.cells))

    def to_dict(self) -> dict[str, Any]:
        """The audit as ``schemas/audit.schema.json`` promises it."""
        return {
            "schema": "audit",
            "tool": self.tool,
            "claims": self.name,
            "summary": self.summary(),
            "by_field": {field_name: self.summary(field_name) for field_name in FIELDS},
            "cells": [cell.to_dict() for cell in self.cells],
        }
