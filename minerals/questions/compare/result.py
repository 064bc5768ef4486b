"""What a comparison found, and how it reads as JSON and as a frame; nothing of how it looks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from minerals.domain.records import Edition, Figure, Member, Mineral, Publication, Use
from minerals.domain.register import Register
from minerals.domain.vocabulary import NOT_STORING
from minerals.questions.compare.beside import Beside
from minerals.questions.compare.options import Options
from minerals.questions.compare.place import LISTED
from minerals.questions.compare.span import Span
from minerals.questions.promises import figure_dict, use_dict
from minerals.questions.records import Answer, Records


@dataclass(frozen=True, slots=True)
class Chosen:
    """A figure that a cell shows, and why: companion, later-edition, earlier or literature."""

    figure: Figure
    basis: str
    relation: str
    """What its mineral is to the row: own, form, member, or a group that covers it."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one edition has in one row. ``spans`` holds one span a mineral where the figures are literature."""

    listing: str
    members: tuple[Member, ...]
    figures: tuple[Chosen, ...]
    spans: tuple[Span, ...]
    uses: tuple[Use, ...]

    @property
    def listed(self) -> bool:
        """Whether the row is on the list, by name, through members, in a form or through a group."""
        return self.listing in LISTED


@dataclass(frozen=True, slots=True)
class Row:
    """One commodity, with a cell for each edition id; ``beside`` is the profile that was asked for."""

    mineral: Mineral
    cells: dict[str, Cell]
    beside: Beside

    @property
    def battery(self) -> bool:
        """Whether some source ties it to a cell that stores electricity, or to a part of one."""
        return any(about_battery(use) for cell in self.cells.values() for use in cell.uses)


@dataclass(frozen=True, slots=True)
class Held:
    """The reconciliation of one edition: entries stated, known, placed, and with a figure of its companion."""

    edition: Edition
    held: int
    placed: int
    with_figure: int


@dataclass(frozen=True, slots=True)
class Undated:
    """How many records were left out of a comparison as of a day, since nothing says when they were published."""

    figures: int
    uses: int


@dataclass(frozen=True)
class Comparison(Answer):
    """The answer to a comparison. ``rows`` are those shown; ``held`` and ``overlap`` count all of ``all_rows``."""

    held: tuple[Held, ...]
    rows: tuple[Row, ...]
    all_rows: tuple[Row, ...] = field(repr=False)
    may_be: tuple[tuple[Row, str], ...]
    """Row and edition of cells that may reach the dependence asked for, and are not certain to."""
    overlap: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Sets of editions, most first, each with the rows that are on these lists and no other."""
    options: Options
    not_storing: dict[str, tuple[Mineral, ...]]
    """Cell that stores no electricity -> the rows that sources tie to it and to no battery."""
    off_list: tuple[Mineral, ...]
    """Minerals that the editions' sources tie to batteries and that are on none of the lists."""
    newer: tuple[Edition, ...]
    """Editions that are newer than a compared one and whose members are not in the data set."""
    without: tuple[str, ...]
    """Jurisdictions asked for that have no list, or had none on the day."""
    undated: Undated
    register: Register = field(repr=False)
    publications: dict[str, Publication] = field(repr=False)
    tool: dict[str, str]

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The editions compared, in the order asked for."""
        return tuple(reconciliation.edition for reconciliation in self.held)

    def records(self) -> Records:
        """One row per figure, per use, and per cell without either, and the profile columns asked for.

        The columns are explained at ``comparison_records``.
        """
        from minerals.questions.compare.records import comparison_records

        return comparison_records(self)

    def to_dict(self) -> dict[str, Any]:
        """The comparison as ``schemas/comparison.schema.json`` promises it."""
        return {
            "schema": "comparison",
            "tool": self.tool,
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
            "rows": [_row_dict(row, self.options.columns) for row in self.rows],
            "without_list": list(self.without),
            "undated": {"figures": self.undated.figures, "uses": self.undated.uses},
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
        return notes


def about_battery(use: Use) -> bool:
    """Whether the source names a cell that stores electricity, or a part of one."""
    return bool(use.part) or any(cell not in NOT_STORING for cell in use.cell)


def _edition_dict(reconciliation: Held) -> dict[str, Any]:
    edition = reconciliation.edition
    return {
        "id": edition.id,
        "jurisdiction": edition.jurisdiction,
        "kind": edition.kind,
        "title": edition.title,
        "published": edition.published,
        "stated": edition.count_as_stated,
        "held": reconciliation.held,
        "placed": reconciliation.placed,
        "with_figure": reconciliation.with_figure,
    }


def _row_dict(row: Row, columns: Iterable[str]) -> dict[str, Any]:
    return {
        "mineral": row.mineral.id,
        "names": {"en": row.mineral.name_en, "zh-Hans": row.mineral.name_zh},
        "cells": {edition: _cell_dict(cell) for edition, cell in row.cells.items()},
        "columns": row.beside.to_dict(columns),
    }


def _cell_dict(cell: Cell) -> dict[str, Any]:
    spans = [span.to_dict() for span in cell.spans]
    return {
        "listing": cell.listing,
        "members": [_member_dict(member) for member in cell.members],
        "figures": [
            {**figure_dict(chosen.figure), "basis": chosen.basis, "relation": chosen.relation}
            for chosen in cell.figures
        ],
        "span": spans[0] if spans else None,
        "other_spans": spans[1:],
        "uses": [use_dict(use) for use in cell.uses],
    }


def _member_dict(member: Member) -> dict[str, Any]:
    return {
        "name": member.name,
        "language": member.language,
        "name_en": member.name_en,
        "mineral": member.mineral,
        "covers": list(member.covers),
        "covers_unknown": list(member.covers_unknown),
        "covers_basis": member.covers_basis,
    }
