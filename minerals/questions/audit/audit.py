"""Each claimed cell against the publication that it names, then a look for rows that slipped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from minerals.domain.values import Value
from minerals.questions.audit.cells import Cell, Shift
from minerals.questions.audit.claimed import Claimed
from minerals.questions.audit.dependence import dependence
from minerals.questions.audit.held import Held
from minerals.questions.audit.result import Audit
from minerals.questions.audit.uses import use
from minerals.store.dataset import Dataset


def audit(data: Dataset, name: str, claims: Sequence[Claimed], *, tool: dict[str, str]) -> Audit:
    """Hold a table against its sources; ``name`` is what the table is called.

    Each claim gives a cell for its dependence and one for its use, as far as it claims them.
    """
    held = Held(data)
    cells: list[Cell] = []
    for claim in claims:
        if claim.value is not None:
            cells.append(dependence(claim, claim.value, held, claims))
        if claim.use is not None or claim.use_en is not None:
            cells.append(use(claim, claim.use or claim.use_en or "", held))
    shifted = [replace(cell, shift=_shift(cell, cells, held)) for cell in cells]
    return Audit(name, tuple(shifted), data.register, data.publications, tool)


def _shift(cell: Cell, cells: Sequence[Cell], held: Held) -> Shift | None:
    """The row whose published value stands in this one, if its own claim is not what is published of it.

    Looked for in the publication named, then in the next edition for the same year.
    """
    value = cell.claim.value
    if cell.field != "dependence" or cell.verdict != "differs" or value is None:
        return None
    others = [one for one in cells if one is not cell and _same_table(one, cell)]
    for place in (_named, _next):
        for other in others:
            name = other.claim.publication
            for published, publication, period in place(other.claim, name, held) if name else ():
                own = other.claim.value
                if _equal(value, published) and own is not None and not _equal(own, published):
                    return Shift(other.claim, published.published, publication, period)
    return None


def _same_table(one: Cell, cell: Cell) -> bool:
    keys = [(each.field, each.claim.section, each.claim.jurisdiction) for each in (one, cell)]
    return keys[0] == keys[1] and one.verdict != "agrees"


_Published = tuple[Value, str, str | None]


def _named(claim: Claimed, name: str, held: Held) -> list[_Published]:
    return [
        (figure.value, figure.publication, figure.period) for figure in held.figures(name, claim.mineral, claim.year)
    ]


def _next(claim: Claimed, name: str, held: Held) -> list[_Published]:
    after = held.later(name, claim.mineral, claim.year or held.period(name), claim.item)
    return [(figure.value, figure.publication, figure.period) for figure in after[:1]]


def _equal(one: Value, other: Value) -> bool:
    return (one.kind, one.low, one.high) == (other.kind, other.low, other.high)
