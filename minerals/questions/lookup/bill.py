"""A bill of materials: the same rows, with what is known of the minerals and battery chemistries that they name.

A cell names a mineral only when the whole of it is a name: ``copper`` does, ``copper foil`` does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from minerals.domain.batteries import Chemistry
from minerals.domain.names import Reading
from minerals.domain.records import Edition, Mineral
from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.chemistries import Described, described
from minerals.questions.compare.cell import Chosen
from minerals.questions.compare.cell import Row as ComparisonRow
from minerals.questions.compare.compare import compare
from minerals.questions.compare.editions import DEFAULT, compared_editions
from minerals.questions.compare.listed import Listed, listed
from minerals.questions.compare.options import Options
from minerals.questions.compare.place import row_of
from minerals.questions.compare.result import Comparison
from minerals.questions.lookup.lookup import match, named, near_names, result_dict
from minerals.questions.promises import picked
from minerals.questions.records import Answer, Column, Content, Kind, Records, columns
from minerals.store.dataset import Dataset
from minerals.store.tables import Row, Table, name_column

EXPLAINED = 100
"""How many different unmatched names are compared with the known names; it takes a millisecond each."""

_OF_FIGURE: dict[str, Callable[[Chosen], str | None]] = {
    "dependence": lambda chosen: chosen.figure.value.published,
    "of": lambda chosen: chosen.figure.mineral,
    "item": lambda chosen: chosen.figure.item,
    "period": lambda chosen: chosen.figure.period,
    "publication": lambda chosen: chosen.figure.publication,
    "chosen": lambda chosen: chosen.basis,
}
"""The columns of a row for each figure."""
_ADDED: dict[str, Kind] = {"listing": "text", "basis": "text", **dict.fromkeys(_OF_FIGURE, "texts"), "members": "texts"}
"""The columns of a row for each edition, called ``us-2022_listing`` and so on."""


@frozen
class Part:
    """What is known of a name: its mineral, how the newest lists name that, and its row of their comparison.

    ``row`` is that of the mineral's commodity, also where that is on none of the lists; None where there is no list.
    """

    mineral: Mineral
    listed: tuple[Listed, ...]
    row: ComparisonRow | None


@frozen
class Unmatched:
    """A name in the file that means no mineral; ``rows`` are counted as in a spreadsheet, the header 1.

    ``meant`` is the error of a name of two minerals; ``near`` has the names that come close.
    """

    name: str
    rows: tuple[int, ...]
    meant: MineralsError | None
    near: tuple[str, ...]
    too_long: bool = False
    """Whether the row has more cells than the header, so that no cell of it is looked up."""


@frozen
class Bill(Answer):
    """A file that was read to its end without a fault; ``column`` is the place of its names."""

    SCHEMA = "lookup"
    file: Table
    column: int
    readings: dict[str, Reading]
    """The reading of each cell that names a mineral or a compound."""
    parts: dict[str, Part]
    """The mineral of each of these cells."""
    chemistries: dict[str, Described]
    """The battery chemistry of each cell that names one."""
    unmatched: tuple[Unmatched, ...]
    editions: tuple[Edition, ...]
    """The lists named; else the newest with members of the jurisdictions that a comparison takes by default."""
    comparison: Comparison | None
    """Of these lists, the rows of what the file names; None where that is nothing.

    Members of a group have rows of their own, everything else that of its commodity.
    """
    register: Register
    newer: tuple[Edition, ...]
    """Editions that are newer than these and whose members are not in the data set."""

    @property
    def brief(self) -> str:
        matched = len({*self.parts, *self.chemistries})
        return f"of {self.file.name}: {matched} names matched, {len(self.unmatched)} unmatched"

    def rows(self) -> Iterator[tuple[list[str], Part | None]]:
        """Each row of the file with what is known of its name, read again from the start."""
        for row in self.file.records():
            yield row.cells, self.parts.get(_name(row, self.column))

    def records(self) -> Records:
        """The rows of the file, then what is known of each name: ids, and for each edition how it lists the mineral.

        ``us-2025_dependence`` and the columns after it hold the figures that a comparison shows for the commodity,
        a text each, in the same order: as published, of which mineral and item, for which period, by which publication,
        and why that was chosen. What is known of a name is put together once, however many rows have it. Raises
        ``MineralsError`` when the file itself has such a column.
        """
        added = (
            *columns("mineral_id match item form commodity_id related:texts chemistry_id"),
            *(Column(f"{edition.id}_{name}", kind) for edition in self.editions for name, kind in _ADDED.items()),
        )
        taken = [column.name for column in added if column.name in self.file.header]
        if taken:
            where = f"{self.file.name}:{self.file.header_row}"
            raise MineralsError(
                say(
                    "{file}: there is a column `{name}` already, which the answer adds; give it another name",
                    file=where,
                    name=taken[0],
                )
            )
        return Records((*map(Column, self.file.header), *added), self._lines(added))

    def _lines(self, added: Sequence[Column]) -> Iterator[list[Content]]:
        known: dict[str, list[Content]] = {}
        for name, chemistry in self.chemistries.items():
            cells = {"match": match(None, chemistry), "chemistry_id": chemistry.chemistry.id}
            known[name] = [cells.get(column.name) for column in added]
        for name, part in self.parts.items():
            known[name] = _known(self.readings[name], part, self.chemistries.get(name), self.register)
        for row in self.file.records():
            yield [*row.cells, *known.get(_name(row, self.column), [None] * len(added))]

    def to_dict(self) -> dict[str, Any]:
        """The answers as ``schemas/lookup.schema.json`` promises them: one result per name, with the rows of each."""
        alone = (name for name in self.chemistries if name not in self.parts)
        unknown = (unmatched.name for unmatched in self.unmatched if not unmatched.too_long)
        names = [*self.parts, *alone, *unknown]
        place = {name: at for at, name in enumerate(names)}
        return {
            **self.head,
            "unknown": [],
            "results": [self._result(name) for name in names],
            "file": {
                "name": self.file.name,
                "columns": list(self.file.header),
                "column": self.column,
                "rows": [
                    {"row": row.number, "cells": row.cells, "result": place.get(_name(row, self.column))}
                    for row in self.file.records()
                ],
            },
        }

    def _result(self, name: str) -> dict[str, Any]:
        part = self.parts.get(name)
        reading, chemistry = self.readings.get(name), self.chemistries.get(name)
        result = result_dict(name, reading, None if part is None else part.mineral, chemistry, self.register)
        if part is not None:
            cells = part.row.cells if part.row else {}
            result["listed"] = [listing.to_dict() for listing in part.listed]
            shown = {edition: [_figure(chosen) for chosen in cell.figures] for edition, cell in cells.items()}
            result["dependence"] = [{"edition": edition, "figures": figures} for edition, figures in shown.items()]
        return result


def bill(data: Dataset, file: Table, column: str | None, on: Sequence[str], *, tool: dict[str, str]) -> Bill:
    """What the rows of a file name, each different name resolved once; ``on`` are the ids of the lists.

    ``column`` is the title of the column to read; else the column whose title, or whose cells, are those of names.
    Raises ``UnknownNameError`` for a column that is not there, ``MineralsError`` where no column is recognized, and for
    a fault in the file.
    """
    file, at = name_column(file, lambda cell: next(filter(None, named(data, cell)), None), column)
    readings, chemistries, unmatched = _names(data, file, at)
    minerals = {name: reading.mineral for name, reading in readings.items()}
    editions = tuple(_lists(data, on))
    register = data.register
    by_grain: dict[str, set[str]] = {}
    for mineral in minerals.values():
        grain = _grain(mineral, register)
        by_grain.setdefault(grain, set()).add(row_of(mineral, register, grain))
    ids = [edition.id for edition in editions]
    answers = []
    for grain, ids_of_rows in sorted(by_grain.items()) if ids else ():
        wanted = tuple(sorted(ids_of_rows))
        answers.append(compare(data, ids, Options(grain=grain, minerals=wanted), unlisted=wanted, tool=tool))
    rows = tuple(row for answer in answers for row in answer.rows)
    comparison = replace(answers[0], rows=rows, all_rows=rows) if answers else None
    row_by_mineral = {row.mineral.id: row for row in rows}
    known = {
        mineral: Part(
            register[mineral],
            tuple(listed(edition, mineral, register) for edition in editions),
            row_by_mineral.get(row_of(mineral, register, _grain(mineral, register))),
        )
        for mineral in set(minerals.values())
    }
    return Bill(
        file=file,
        column=at,
        readings=readings,
        parts={name: known[mineral] for name, mineral in minerals.items()},
        chemistries=dict(zip(chemistries, described(data, chemistries.values()), strict=True)),
        unmatched=tuple(unmatched),
        editions=editions,
        comparison=comparison,
        register=register,
        newer=tuple(newer for edition in editions for newer in data.editions.newer_not_held(edition)),
        tool=tool,
    )


def _lists(data: Dataset, on: Sequence[str]) -> list[Edition]:
    if on:
        return compared_editions(data, on, None)[0]
    return list(filter(None, map(data.editions.newest, DEFAULT)))


def _grain(mineral: str, register: Register) -> str:
    """Single elements for a member of a group: figures of other members are not about it."""
    in_group = register.is_group(register[mineral].commodity) and not register.is_group(mineral)
    return "element" if in_group else "commodity"


def _names(data: Dataset, file: Table, column: int) -> tuple[dict[str, Reading], dict[str, Chemistry], list[Unmatched]]:
    """The cells that name a mineral or a compound, those that name a chemistry, and the others that are not blank."""
    readings: dict[str, Reading] = {}
    chemistries: dict[str, Chemistry] = {}
    elsewhere: dict[str, list[int]] = {}
    meant: dict[str, MineralsError] = {}
    too_long = []
    for row in file.records():
        name = row.cells[column]
        if not row.fits:
            too_long.append(Unmatched(name, (row.number,), None, (), too_long=True))
            continue
        if name in readings or name in chemistries:
            continue
        if name not in elsewhere:
            try:
                reading, chemistry = named(data, name)
            except MineralsError as error:
                reading, chemistry, meant[name] = None, None, error
            if reading is not None:
                readings[name] = reading
            if chemistry is not None:
                chemistries[name] = chemistry
            if reading or chemistry:
                continue
        if name.strip() or any(cell.strip() for cell in row.cells):
            elsewhere.setdefault(name, []).append(row.number)
    unmatched = [
        Unmatched(name, tuple(rows), meant.get(name), tuple(near_names(data, name)) if place < EXPLAINED else ())
        for place, (name, rows) in enumerate(elsewhere.items())
    ]
    return readings, chemistries, [*too_long, *unmatched]


def _name(row: Row, column: int) -> str:
    """The name in a row; "" where it has more cells than the header, since a cell may then be a part of a name."""
    return row.cells[column] if row.fits else ""


def _known(reading: Reading, part: Part, chemistry: Described | None, register: Register) -> list[Content]:
    """The added cells of the rows with a name."""
    mineral = part.mineral
    contents: list[Content] = [mineral.id, match(reading, None), reading.item, reading.form, mineral.commodity]
    contents.append(register.related_to(mineral.id))
    contents.append(None if chemistry is None else chemistry.chemistry.id)
    for listed_by in part.listed:
        chosen = part.row.cells[listed_by.edition.id].figures if part.row else ()
        contents += [listed_by.listing, listed_by.basis]
        contents += [tuple(text or "" for text in map(text_of, chosen)) for text_of in _OF_FIGURE.values()]
        contents.append(tuple(member.name for _, member, _ in listed_by.entries))
    return contents


def _figure(chosen: Chosen) -> dict[str, Any]:
    return {
        **picked(chosen.figure.value, "published kind low high"),
        **picked(chosen.figure, "mineral item period publication", mineral="of"),
        "basis": chosen.basis,
    }
