"""Each claimed cell against the publication that it names, then a look for rows that slipped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from minerals.domain.values import Value
from minerals.questions.audit.cells import Cell, Shift
from minerals.questions.audit.claimed import Claimed
from minerals.questions.audit.dependence import dependence
from minerals.questions.audit.published import Published
from minerals.questions.audit.result import Audit
from minerals.questions.audit.uses import use
from minerals.store.dataset import Dataset


def audit(data: Dataset, name: str, claims: Sequence[Claimed], *, tool: dict[str, str]) -> Audit:
    """Check a table against its sources; ``name`` is what the table is called.

    Each claim gives a cell for its dependence and one for its use, as far as it claims them.
    """
    published = Published(data)
    cells: list[Cell] = []
    for claim in claims:
        if claim.value is not None:
            cells.append(dependence(claim, claim.value, published, claims))
        if claim.use is not None or claim.use_en is not None:
            cells.append(use(claim, claim.use or claim.use_en or "", published))
    shifted = [replace(cell, shift=_shift(cell, cells, published)) for cell in cells]
    return Audit(name, tuple(shifted), data.register, data.publications, tool)


def _shift(cell: Cell, cells: Sequence[Cell], published: Published) -> Shift | None:
    """The row whose published value stands in this one, if its own claim is not what is published of it.

    Looked for in the publication named, then in the next edition for the same year.
    """
    value = cell.claim.value
    if cell.field != "dependence" or cell.verdict != "differs" or value is None:
        return None
    others = [candidate for candidate in cells if candidate is not cell and _same_table(candidate, cell)]
    for place in (_named, _next):
        for other in others:
            name = other.claim.publication
            for printed, publication, period in place(other.claim, name, published) if name else ():
                own = other.claim.value
                if _equal(value, printed) and own is not None and not _equal(own, printed):
                    return Shift(other.claim, printed.published, publication, period)
    return None


def _same_table(candidate: Cell, cell: Cell) -> bool:
    keys = [(each.field, each.claim.section, each.claim.jurisdiction) for each in (candidate, cell)]
    return keys[0] == keys[1] and candidate.verdict != "agrees"


_Published = tuple[Value, str, str | None]


def _named(claim: Claimed, name: str, published: Published) -> list[_Published]:
    return [
        (figure.value, figure.publication, figure.period)
        for figure in published.figures(name, claim.mineral, claim.year)
    ]


def _next(claim: Claimed, name: str, published: Published) -> list[_Published]:
    after = published.later(name, claim.mineral, claim.year or published.period(name), claim.item)
    return [(figure.value, figure.publication, figure.period) for figure in after[:1]]


def _equal(value: Value, other: Value) -> bool:
    return (value.kind, value.low, value.high) == (other.kind, other.low, other.high)
