"""The result of an audit, with its JSON; nothing of its looks."""

from __future__ import annotations

from collections import Counter
from typing import Any

from minerals.domain.records import Publication
from minerals.domain.register import Register
from minerals.domain.vocabulary import FIELDS, VERDICTS
from minerals.frozen import frozen
from minerals.messages import Message
from minerals.questions.audit.cells import DIFFERENT, Cell
from minerals.questions.audit.claimed import Fault, Repeated
from minerals.questions.records import Answer, Records, columns

UNREADABLE = "unreadable"
"""In the rows of an audit, the verdict on a row of the table that cannot be read."""
_COLUMNS = columns(
    "section place jurisdiction mineral name_as_claimed field claimed published:texts verdict reason hint publication"
    " locator published_en:texts published_of:texts"
)


@frozen
class Audit(Answer):
    """The cells of a table in its order, dependence before use; ``name`` is what the table is called.

    ``faults`` are the rows that cannot be read, ``repeated`` the minerals with several values, ``other_columns`` the
    columns that were not used, and ``notes`` say how a file was read.
    """

    SCHEMA = "audit"
    name: str
    cells: tuple[Cell, ...]
    faults: tuple[Fault, ...]
    repeated: tuple[Repeated, ...]
    other_columns: tuple[str, ...]
    notes: tuple[Message, ...]
    register: Register
    publications: dict[str, Publication]

    @property
    def brief(self) -> str:
        return f"of {self.name}: {len(self.cells)} cells"

    @property
    def differs(self) -> bool:
        """Whether some cell does not agree with the publication that it names, or some row cannot be read."""
        return bool(self.faults) or any(cell.verdict in DIFFERENT for cell in self.cells)

    @property
    def faulty_rows(self) -> int:
        """How many rows cannot be read."""
        return len({fault.place for fault in self.faults})

    def summary(self, of: str | None = None) -> dict[str, int]:
        """How many cells have each verdict, of a field or of both; every verdict is there."""
        counted = Counter(cell.verdict for cell in self.cells if of in (None, cell.field))
        return {verdict: counted[verdict] for verdict in VERDICTS}

    def records(self) -> Records:
        """One row per cell, by the keys of ``cells`` in the JSON promise, without what else is published.

        Then one row per fault of a row that cannot be read, with the verdict ``unreadable`` and the fault as reason and
        hint. ``published_of`` has one text per figure: the mineral, and the item behind a slash.
        """
        cells = [{**cell.to_dict(), "published_of": _printed_of(cell)} for cell in self.cells]
        faults = [
            {
                **fault.to_dict(),
                "verdict": UNREADABLE,
                "reason": fault.code,
                "hint": fault.text(),
                "published": [],
                "published_en": [],
                "published_of": [],
            }
            for fault in self.faults
        ]
        return Records.of(_COLUMNS, [*cells, *faults])

    def to_dict(self) -> dict[str, Any]:
        """The audit as ``schemas/audit.schema.json`` promises it."""
        return {
            **self.head,
            "claims": self.name,
            "summary": self.summary(),
            "by_field": {field_name: self.summary(field_name) for field_name in FIELDS},
            "cells": [cell.to_dict() for cell in self.cells],
            "faulty_rows": self.faulty_rows,
            "faults": [fault.to_dict() for fault in self.faults],
            "repeated": [repeated.to_dict() for repeated in self.repeated],
            "other_columns": list(self.other_columns),
        }


def _printed_of(cell: Cell) -> list[str]:
    """Of which mineral and item each figure is."""
    figures = cell.printed if cell.field == "dependence" else ()
    return [figure.mineral if figure.item is None else f"{figure.mineral}/{figure.item}" for figure in figures]
