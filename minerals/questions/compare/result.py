"""The result of a comparison, with its JSON and its frame; nothing of its looks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from minerals.domain.records import Edition, Mineral, Publication
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.compare.bills import Bills
from minerals.questions.compare.cell import Cell, Held, Row, Undated
from minerals.questions.compare.options import Options
from minerals.questions.promises import edition_dict, figure_dict, names_dict, picked, record_dict, use_dict
from minerals.questions.records import Answer, Records

if TYPE_CHECKING:
    import polars as pl

_MEMBER = "name language name_en mineral covers covers_unknown covers_basis"
"""The attributes of a member in a cell."""


@frozen
class Comparison(Answer):
    """The result of a comparison. ``rows`` are those shown; ``held`` and ``overlap`` count all of ``all_rows``."""

    SCHEMA = "comparison"
    held: tuple[Held, ...]
    rows: tuple[Row, ...]
    all_rows: tuple[Row, ...]
    may_be: tuple[tuple[Row, str], ...]
    """Row and edition of cells that may or may not reach the least dependence."""
    overlap: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Sets of editions, most first, each with the rows that are on these lists and no other."""
    options: Options
    not_storing: dict[str, tuple[Mineral, ...]]
    """Cell that stores no electricity -> the rows that sources tie to it and to no battery."""
    off_list: tuple[Mineral, ...]
    """Minerals that the editions' sources tie to batteries and that are on none of the lists."""
    newer: tuple[Edition, ...]
    """Editions that are newer than a compared edition and whose members are not in the data set."""
    staged: frozenset[str]
    """Collections of figures that assess extraction and processing separately, so that each figure is of one stage."""
    without: tuple[str, ...]
    """Jurisdictions named that have no list, or had none on the day."""
    undated: Undated
    absent: tuple[Mineral, ...]
    """Minerals named that have no row, as they are on none of the lists."""
    register: Register
    publications: dict[str, Publication]
    bills: Bills
    """In which chemistries the rows occur, where battery uses are requested."""

    @property
    def brief(self) -> str:
        return f"of {', '.join(edition.id for edition in self.editions)}: {len(self.rows)} rows"

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The editions compared, in the order of the request."""
        return tuple(reconciliation.edition for reconciliation in self.held)

    @property
    def narrowed(self) -> bool:
        """Whether only some rows were requested, so that notes on other rows are left out.

        A request for battery uses is about whole lists.
        """
        given = self.options
        return bool(given.minerals or given.on or given.cells or given.parts or given.min_dependence is not None)

    def related(self) -> list[tuple[str, ...]]:
        """The rows that are related and counted apart, in groups, as far as a row shown is among them."""
        every, shown = ([row.mineral.id for row in rows] for rows in (self.all_rows, self.rows))
        return self.register.related_among(every, shown)

    def records(self) -> Records:
        """One row per figure, per use, and per cell without either, and the requested profile columns.

        The columns are explained at ``comparison_records``.
        """
        from minerals.questions.compare.records import comparison_records

        return comparison_records(self.rows, self.editions, self.options)

    @cached_property
    def wide(self) -> pl.DataFrame:
        """The wide form of ``frame``: one row per mineral, the columns of each edition under its id.

        They are explained at ``minerals.questions.compare.wide``.
        """
        from minerals.questions.compare.wide import wide

        return wide(self.frame, [edition.id for edition in self.editions])

    def to_dict(self) -> dict[str, Any]:
        """The comparison as ``schemas/comparison.schema.json`` promises it."""
        return {
            **self.head,
            "options": {
                "editions": [edition.id for edition in self.editions],
                **self.options.to_dict(),
            },
            "editions": [_edition_dict(reconciliation) for reconciliation in self.held],
            "overlap": [
                {"editions": list(editions), "minerals": list(minerals)} for editions, minerals in self.overlap
            ],
            "total_rows": len(self.all_rows),
            "shown": len(self.rows),
            "chemistries": self.bills.total,
            "rows": [_row_dict(row, self.options.columns, self.bills) for row in self.rows],
            "without_list": list(self.without),
            "undated": record_dict(self.undated),
            "may_be": [{"mineral": row.mineral.id, "edition": edition} for row, edition in self.may_be],
            "notes": self._notes(),
        }

    def _notes(self) -> list[dict[str, Any]]:
        measures = "The measures differ in formula, stage and years: each column is to be read by itself."
        notes: list[dict[str, Any]] = [{"code": "measures-differ", "edition": None, "text": measures}]
        notes += [
            {"code": "newer-edition-not-held", "edition": edition.id, "text": edition.members_reason or ""}
            for edition in self.newer
        ]
        for edition in self.editions:
            for member in edition.unknown:
                text = f"row {member.row}: `{member.name}` {member.unread}"
                notes.append({"code": "unknown-name", "edition": edition.id, "text": text})
        return notes


def _edition_dict(reconciliation: Held) -> dict[str, Any]:
    return {
        **edition_dict(reconciliation.edition, "id jurisdiction kind title published count_as_stated"),
        **picked(reconciliation, "held placed with_figure"),
    }


def _row_dict(row: Row, columns: Iterable[str], bills: Bills) -> dict[str, Any]:
    return {
        "mineral": row.mineral.id,
        "names": names_dict(row.mineral),
        "cells": {edition: _cell_dict(cell) for edition, cell in row.cells.items()},
        "columns": row.beside.to_dict(columns),
        "chemistries": list(bills.by_row.get(row.mineral.id, ())),
    }


def _cell_dict(cell: Cell) -> dict[str, Any]:
    spans = [span.to_dict() for span in cell.spans]
    return {
        "listing": cell.listing,
        "members": [picked(member, _MEMBER) for member in cell.members],
        "figures": [
            {**figure_dict(chosen.figure), "basis": chosen.basis, "relation": chosen.relation}
            for chosen in cell.figures
        ],
        "span": spans[0] if spans else None,
        "other_spans": spans[1:],
        "uses": [use_dict(use) for use in cell.uses],
    }
