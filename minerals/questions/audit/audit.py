"""Each claimed cell against the publication that it names, then possible origins of the values that differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from minerals.domain.values import Value
from minerals.questions.audit.cells import Cell
from minerals.questions.audit.claimed import Claimed, Repeated, Table
from minerals.questions.audit.dependence import dependence
from minerals.questions.audit.origins import with_origins
from minerals.questions.audit.published import Published
from minerals.questions.audit.result import Audit
from minerals.questions.audit.uses import use
from minerals.store.dataset import Dataset


def audit(data: Dataset, table: Table, *, tool: dict[str, str]) -> Audit:
    """Check a table against its sources.

    Each claim gives a cell for its dependence and one for its use, as far as it claims them.
    """
    published = Published(data)
    statements: dict[tuple[str, str], dict[str, list[Claimed]]] = {}
    for claim in table.claims:
        of_mineral = statements.setdefault((claim.jurisdiction, claim.mineral), {})
        of_mineral.setdefault(claim.section, []).append(claim)
    cells: list[Cell] = []
    for claim in table.claims:
        if claim.value is not None:
            cells.append(dependence(claim, claim.value, published, statements))
        if claim.use is not None or claim.use_en is not None:
            cells.append(use(claim, claim.use or claim.use_en or "", published))
    return Audit(
        name=table.name,
        cells=tuple(with_origins(cells, published)),
        faults=table.faults,
        repeated=_repeated(table.claims),
        other_columns=table.other_columns,
        notes=table.notes,
        register=data.register,
        publications=data.publications,
        tool=tool,
    )


def _repeated(claims: Sequence[Claimed]) -> tuple[Repeated, ...]:
    """The minerals for which a section claims several values of the same publication, item and year."""
    by_key: dict[tuple[str | None, ...], dict[object, Claimed]] = {}
    for claim in claims:
        if claim.value is not None:
            key = (claim.section, claim.jurisdiction, claim.mineral, claim.publication, claim.item, claim.year)
            by_key.setdefault(key, {}).setdefault(_meaning(claim.value), claim)
    return tuple(Repeated(tuple(by_value.values())) for by_value in by_key.values() if len(by_value) > 1)


def _meaning(value: Value) -> object:
    """The value without its print, except for a value in words, whose print is its meaning."""
    return replace(value, published=value.published.strip() if value.kind == "in_words" else "")
