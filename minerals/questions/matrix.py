"""Minerals by editions: the lists that have each mineral, and in how many jurisdictions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from typing import Any

from minerals.domain.labels.jurisdictions import code
from minerals.domain.records import Edition, Member, Mineral
from minerals.domain.register import Register
from minerals.domain.vocabulary import COVERS_BASES, KINDS_OF_LIST, OWN_LIST
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.compare.editions import DEFAULT, compared_editions, with_edition
from minerals.questions.compare.listed import LISTED
from minerals.questions.compare.options import ON, check_word, one_of
from minerals.questions.compare.place import GRAINS, NOT_LISTED, Placed, place, reconcile
from minerals.questions.promises import edition_dict, names_dict, picked, record_dict
from minerals.questions.records import Answer, Column, Records, columns
from minerals.store.dataset import Dataset

KINDS = ("critical", "strategic")
"""The kinds of list that are shown by default."""
_TEXTS = {"name": "x", "form": "f", "unknown": "?", "none": "-"}
"""The marks of listings that have always the same."""


@frozen
class MatrixOptions:
    """The options of a matrix.

    ``lists`` are the ids of editions or codes of jurisdictions to show; where there are only lists of the user's own,
    they are shown with the official lists.
    ``kinds`` and ``jurisdictions`` say whose lists, ``newest`` only the newest of each jurisdiction; ``grain`` what a
    row is; ``on`` which rows: ``all``, ``some`` (several lists, not all) or ``only:EDITION``.
    """

    lists: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    jurisdictions: tuple[str, ...] = ()
    newest: bool = False
    grain: str = "commodity"
    on: str | None = None


@frozen
class Mark:
    """The mark of an edition in a row.

    ``text`` is ``x`` by name, a number for so many members of a group, ``g`` through a group, ``f`` in another form,
    ``?`` where the edition does not state what its group contains, ``-`` where the mineral is not listed.
    """

    listing: str
    text: str
    covers_basis: str | None
    members: tuple[Member, ...]

    @property
    def sure(self) -> bool:
        """Whether the edition itself, or its publisher's other editions, say that the mineral is on the list."""
        return self.listing in LISTED and self.text != "?"


@frozen
class MatrixRow:
    """A mineral, with a mark for each edition id.

    ``jurisdictions`` is the number of those with the mineral on a list of the kind that is counted, ``other_kinds``
    the number of further ones that have it on a list of another kind alone, ``unclear`` the number of further ones
    whose lists leave it open.
    """

    mineral: Mineral
    marks: dict[str, Mark]
    jurisdictions: int
    other_kinds: int
    unclear: int


@frozen
class Matrix(Answer):
    """Rows by mineral id, columns by edition; ``counted`` is the kind of list that ``jurisdictions`` counts."""

    SCHEMA = "matrix"
    editions: tuple[Edition, ...]
    placed: dict[str, int]
    """Edition id -> how many of its members are in some row: all of them."""
    rows: tuple[MatrixRow, ...]
    total_rows: int
    counted: str
    not_held: tuple[Edition, ...]
    """Requested editions whose members are unknown."""
    register: Register = field(repr=False)
    related: tuple[tuple[str, ...], ...]
    """The rows that are related and counted apart, in groups, as far as a row shown is among them."""
    options: MatrixOptions

    @property
    def brief(self) -> str:
        return f"{len(self.rows)} minerals by {len(self.editions)} editions"

    def records(self) -> Records:
        """One row per mineral: its id and names, the mark of each edition under its id, and the three counts."""
        header = (
            *columns("mineral name_en name_zh"),
            *(Column(edition.id) for edition in self.editions),
            *columns("jurisdictions:whole other_kinds:whole unclear:whole"),
        )
        rows = [
            (
                *(row.mineral.id, row.mineral.name_en, row.mineral.name_zh),
                *(row.marks[edition.id].text for edition in self.editions),
                *(row.jurisdictions, row.other_kinds, row.unclear),
            )
            for row in self.rows
        ]
        return Records(header, rows)

    def to_dict(self) -> dict[str, Any]:
        """The matrix as ``schemas/matrix.schema.json`` promises it."""
        return {
            **self.head,
            "options": record_dict(self.options),
            "editions": [_edition_dict(edition, self.placed[edition.id]) for edition in self.editions],
            "not_held": [_edition_dict(edition, None) for edition in self.not_held],
            **picked(self, "counted total_rows", counted="counted_kind"),
            "shown": len(self.rows),
            "rows": [
                {
                    "mineral": row.mineral.id,
                    "names": names_dict(row.mineral),
                    **picked(row, "jurisdictions other_kinds unclear"),
                    "cells": {edition: _mark_dict(mark) for edition, mark in row.marks.items()},
                }
                for row in self.rows
            ],
        }


def matrix(data: Dataset, options: MatrixOptions, *, tool: dict[str, str]) -> Matrix:
    """Which lists name which minerals.

    Raises ``UnknownNameError`` for a kind, jurisdiction, grain or edition that is not there, ``MineralsError`` where
    no list is left, ``ReconciliationError`` when a member would be lost.
    """
    one_of(say("grain"), options.grain, GRAINS)
    editions, not_held = _editions(data, options)
    options = replace(options, on=with_edition(options.on, editions, data))
    if options.on is not None:
        check_word("on", options.on, ON, "only", [edition.id for edition in editions])
    placed = place(editions, data.register, options.grain)
    kinds = [edition.kind for edition in editions]
    counted = next((kind for kind in (*options.kinds, *KINDS) if kind in kinds), kinds[0])
    ids, absent = [edition.id for edition in editions], _mark(NOT_LISTED)
    rows = []
    for row, cells in placed.items():
        marks = {id_: _mark(cells[id_]) if id_ in cells else absent for id_ in ids}
        rows.append(MatrixRow(data.register[row], marks, *_counts(editions, marks, counted)))
    shown = tuple(row for row in rows if _is_kept(row, options.on))
    return Matrix(
        editions=tuple(editions),
        placed={edition.id: _placed(edition, placed.values(), options.grain) for edition in editions},
        rows=shown,
        total_rows=len(rows),
        counted=counted,
        not_held=tuple(not_held),
        register=data.register,
        related=tuple(data.register.related_among(placed, [row.mineral.id for row in shown])),
        options=options,
        tool=tool,
    )


def _editions(data: Dataset, options: MatrixOptions) -> tuple[list[Edition], list[Edition]]:
    """The requested editions with members and those without, in the order of ``_rank``."""
    own = [data.own[name] for name in options.lists if name in data.own]
    if len(own) < len(options.lists):
        return compared_editions(data, options.lists, None)[0], []
    for kind in options.kinds:
        one_of(say("kind of list"), kind, KINDS_OF_LIST)
    codes = sorted(data.editions.jurisdictions)
    wanted_codes = [code(name) for name in options.jurisdictions]
    for jurisdiction in wanted_codes:
        one_of(say("jurisdiction"), jurisdiction, codes)
    wanted = [
        edition
        for edition in data.editions.values()
        if edition.id not in data.own
        and edition.kind in (options.kinds or KINDS)
        and (not wanted_codes or edition.jurisdiction in wanted_codes)
    ]
    with_members = [edition for edition in wanted if edition.members is not None]
    if options.newest:
        with_members = [
            newest
            for jurisdiction in codes
            if (newest := _newest(data, with_members, jurisdiction, options)) is not None
        ]
    if not with_members:
        raise MineralsError(
            say("the data set has no list of that kind and jurisdiction; `minerals lists` shows the lists")
        )
    return [*sorted(with_members, key=_rank), *own], [edition for edition in wanted if edition.members is None]


def _newest(data: Dataset, editions: Sequence[Edition], jurisdiction: str, options: MatrixOptions) -> Edition | None:
    own = [edition for edition in editions if edition.jurisdiction == jurisdiction]
    if options.kinds or not own:
        return own[-1] if own else None
    return data.editions.newest(jurisdiction)


def _rank(edition: Edition) -> tuple[int, int, str]:
    """The default jurisdictions in their order, then critical lists, then others; by code, then as in the data set."""
    here = edition.jurisdiction
    if here in DEFAULT:
        return DEFAULT.index(here), 0, ""
    return len(DEFAULT), KINDS.index(edition.kind) if edition.kind in KINDS else len(KINDS), here


def _mark(placed: Placed) -> Mark:
    if placed.listing in _TEXTS:
        return Mark(placed.listing, _TEXTS[placed.listing], None, placed.members)
    if placed.listing == "members":
        return Mark(placed.listing, str(len({member.mineral for member in placed.members})), None, placed.members)
    bases = {member.covers_basis for member in placed.members}
    basis = next((basis for basis in COVERS_BASES if basis in bases), None)
    return Mark(placed.listing, "?" if basis == "customary" else "g", basis, placed.members)


def _counts(editions: Sequence[Edition], marks: dict[str, Mark], kind: str) -> tuple[int, int, int]:
    """How many jurisdictions have the mineral on a list of this kind, how many more on another, how many more may."""
    # A list of the user's own is no jurisdiction's.
    official = [edition for edition in editions if edition.kind != OWN_LIST]
    sure = [edition for edition in official if marks[edition.id].sure]
    of_kind = {edition.jurisdiction for edition in sure if edition.kind == kind}
    on_any = {edition.jurisdiction for edition in sure}
    unclear = {edition.jurisdiction for edition in official if marks[edition.id].text == "?"}
    return len(of_kind), len(on_any - of_kind), len(unclear - on_any)


def _placed(edition: Edition, rows: Iterable[dict[str, Placed]], grain: str) -> int:
    return reconcile(edition, [cells[edition.id] for cells in rows if edition.id in cells], once=grain != "element")


def _is_kept(row: MatrixRow, on: str | None) -> bool:
    sure = [edition for edition, mark in row.marks.items() if mark.sure]
    if on is None:
        return True
    if on.startswith("only:"):
        return sure == [on.removeprefix("only:")]
    return len(sure) == len(row.marks) if on == "all" else 1 < len(sure) < len(row.marks)


def _edition_dict(edition: Edition, placed: int | None) -> dict[str, Any]:
    head = edition_dict(edition, "id jurisdiction kind title published count_as_stated held")
    return {**head, "placed": placed}


def _mark_dict(mark: Mark) -> dict[str, Any]:
    return {
        **picked(mark, "text listing covers_basis", text="mark"),
        "members": [picked(member, "name mineral tier") for member in mark.members],
    }
