"""A table of minerals by lists with yes and no in its cells: each cell against the list that its column names."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from minerals.domain.names import Reading
from minerals.domain.records import Edition
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import Message, say
from minerals.questions.compare.listed import LISTED, Listed, listed
from minerals.questions.promises import picked
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset
from minerals.store.tables import CellReader, Table, name_column

YES = frozenset(("yes", "y", "x", "true", "1", "✓", "✔", "√", "●", "•", "是", "有", "列入"))
NO = frozenset(("no", "n", "false", "0", "-", "–", "—", "✗", "✘", "×", "○", "否", "无", "未列入"))
"""The words for yes and for no, in any case; an empty cell is a no where its column has no other no."""
VERDICTS = ("agrees", "differs", "cannot-check")
_AROUND = re.compile(
    r"\b(?:on|in|the|list|lists|listed|critical|raw|minerals?|materials?|crms?)\b|[?()（）清单]", re.IGNORECASE
)
_COLUMNS = columns("row:whole name mineral edition claimed:flag listing verdict")


@frozen
class Cell:
    """The claim of a cell, and how the list names the mineral; ``verdict`` is one of ``VERDICTS``."""

    row: int
    name: str
    mineral: str
    edition: str
    claimed: bool
    listed: Listed

    @property
    def verdict(self) -> str:
        """Agrees where the list names the mineral in some way and yes is claimed, or in no way and no is."""
        if self.listed.listing in (None, "unknown"):
            return "cannot-check"
        return "agrees" if (self.listed.listing in LISTED) == self.claimed else "differs"


@frozen
class Membership(Answer):
    """The cells of a table, row by row, and the rows that cannot be checked: row, name and reason."""

    SCHEMA = "membership"
    table: Table
    editions: tuple[Edition, ...]
    cells: tuple[Cell, ...]
    faults: tuple[tuple[int, str, Message], ...]

    @property
    def name(self) -> str:
        """What the table is called."""
        return self.table.name

    @property
    def notes(self) -> tuple[Message, ...]:
        """How the table was read."""
        return self.table.notes

    @property
    def differs(self) -> bool:
        """Whether a cell differs from its list, or a row cannot be checked."""
        return bool(self.faults) or any(cell.verdict == "differs" for cell in self.cells)

    @property
    def summary(self) -> dict[str, int]:
        """How many cells have each verdict."""
        counted = Counter(cell.verdict for cell in self.cells)
        return {verdict: counted[verdict] for verdict in VERDICTS}

    def records(self) -> Records:
        """One row per cell."""
        rows = [
            (cell.row, cell.name, cell.mineral, cell.edition, cell.claimed, cell.listed.listing, cell.verdict)
            for cell in self.cells
        ]
        return Records(_COLUMNS, rows)

    def to_dict(self) -> dict[str, Any]:
        """The answer as ``schemas/membership.schema.json`` promises it."""
        return {
            **self.head,
            "claims": self.table.name,
            "editions": [edition.id for edition in self.editions],
            "summary": self.summary,
            "cells": [
                {
                    **picked(cell, "row name mineral edition claimed"),
                    "listing": cell.listed.listing,
                    "members": [member.name for _, member, _ in cell.listed.entries],
                    "verdict": cell.verdict,
                }
                for cell in self.cells
            ],
            "faults": [{"row": row, "name": name, "reason": reason} for row, name, reason in self.faults],
        }


def membership(data: Dataset, table: Table, *, tool: dict[str, str]) -> Membership | None:
    """The cells of a table compared with the lists that its columns name; None for a table of another kind."""
    places = {place: known for place, title in enumerate(table.header) if (known := _list(title, data)) is not None}
    claims = {place: marks for place in places if (marks := _marks(table, place)) is not None}
    if not claims or len(claims) < len(places):
        return None
    try:
        table, at = name_column(table, data.names.read, None)
    except MineralsError:
        return None
    editions = {place: data.edition(places[place]) for place in claims}
    reader = CellReader(data.names)
    cells: list[Cell] = []
    faults: list[tuple[int, str, Message]] = []
    for row in table.records():
        name = row.cells[at].strip()
        if not any(cell.strip() for cell in row.cells):
            continue
        reading = reader.read(name) if row.fits else say("the row has more cells than the header")
        if not isinstance(reading, Reading):
            faults.append((row.number, name, reading))
            continue
        for place, edition in editions.items():
            claimed = claims[place](row.cells[place])
            if claimed is not None:
                way = listed(edition, reading.mineral, data.register)
                cells.append(Cell(row.number, name, reading.mineral, edition.id, claimed, way))
    return Membership(table, tuple(editions.values()), tuple(cells), tuple(faults), tool=tool)


def _list(title: str, data: Dataset) -> str | None:
    """The list that the title of a column names, with or without words such as ``on the list``."""
    bare = " ".join(_AROUND.sub(" ", title).split())
    known = (data.listed_id(text) for text in (title.strip(), bare) if text)
    return next((name for name in known if name in data.editions), None)


@frozen
class _Marks:
    """How the cells of a column are read; ``blank`` is the claim of an empty cell."""

    blank: bool | None

    def __call__(self, cell: str) -> bool | None:
        word = cell.strip().casefold()
        return self.blank if not word else word in YES


def _marks(table: Table, place: int) -> _Marks | None:
    """How a column is read, None where some cell in it is neither yes nor no."""
    words = {row.cells[place].strip().casefold() for row in table.records() if row.fits}
    filled = words - {""}
    if not filled or not filled <= YES | NO:
        return None
    return _Marks(False if not filled & NO else None)
