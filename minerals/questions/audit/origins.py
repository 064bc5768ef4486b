"""Possible origins of a value that differs: another edition, another year, or the row above or below.

These are our interpretation; no verdict rests on them. A value of the same mineral comes first: editions of a series
revise each other, and tables mix them up far more often than rows slip.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from minerals.domain.records import Figure
from minerals.domain.register import Register
from minerals.domain.values import Value
from minerals.grouped import grouped
from minerals.questions.audit.cells import Cell, Origin
from minerals.questions.audit.dependence import figures_named
from minerals.questions.audit.published import Published, ValueKey, value_key
from minerals.questions.audit.verdicts import is_figure, same

RARE = 2
"""A value that a publication prints for more minerals than this, such as 100, >50 or E, identifies no row."""

EXPLAINED = ("bound-dropped", "approximate")
"""Reasons that already explain the value."""


def with_origins(cells: Sequence[Cell], published: Published) -> list[Cell]:
    """The cells, those that differ with the possible origin of their value, where there is one."""
    blocks = grouped(
        ((cell.claim.section, cell.claim.jurisdiction, cell.claim.publication), place)
        for place, cell in enumerate(cells)
        if cell.field == "dependence"
    )
    explained = list(cells)
    for places in blocks.values():
        block = _Block([cells[place] for place in places], published)
        for row, place in enumerate(places):
            origin = block.origin(row)
            if origin is not None:
                explained[place] = replace(cells[place], origin=origin)
    return explained


class _Block:
    """The rows of a table that name the same publication about the same jurisdiction, in their order."""

    def __init__(self, cells: Sequence[Cell], published: Published) -> None:
        self.cells = cells
        self.published = published
        self._figures = [self._figures_of(cell) for cell in cells]
        self._claimed = Counter(value_key(cell.claim.value) for cell in cells if cell.claim.value is not None)
        minerals: dict[ValueKey, set[str]] = {}
        for cell, figures in zip(cells, self._figures, strict=True):
            for figure in figures:
                minerals.setdefault(value_key(figure.value), set()).add(cell.claim.mineral)
        self._minerals = {key: len(having) for key, having in minerals.items()}

    def origin(self, row: int) -> Origin | None:
        """The possible origin of the value of a row; None where it is right or explained, or is no figure."""
        cell = self.cells[row]
        value = cell.claim.value
        if cell.verdict != "differs" or cell.reason in EXPLAINED or value is None or not is_figure(value):
            return None
        same_mineral = self._of_same_mineral(cell, value)
        return same_mineral if same_mineral is not None else self._of_neighbour(row, value)

    def _figures_of(self, cell: Cell) -> list[Figure]:
        name = cell.claim.publication
        return [] if name is None else figures_named(cell.claim, name, self.published)

    def _of_same_mineral(self, cell: Cell, value: Value) -> Origin | None:
        """The nearest edition that prints the value: for the year claimed or its newest, then for other years."""
        claim = cell.claim
        if claim.publication is None:
            return None
        editions = self.published.editions(claim.publication)
        named = editions.index(claim.publication)
        candidates = []
        for place, name in enumerate(editions):
            figures = [figure for figure in self.published.of_all_years(name, claim.mineral) if figure.period]
            newest = max((figure.period or "" for figure in figures), default="")
            for figure in figures:
                if claim.item in (None, figure.item) and same(value, figure.value):
                    headline = place != named and figure.period in (newest, claim.year)
                    candidates.append(((not headline, abs(place - named), place < named), figure))
        candidates.sort(key=lambda candidate: candidate[1].period or "", reverse=True)
        if not candidates:
            return None
        _, nearest = min(candidates, key=lambda candidate: candidate[0])
        what = "other-year" if nearest.publication == claim.publication else "other-edition"
        return _origin(what, claim.mineral, nearest, self.published.data.register)

    def _of_neighbour(self, row: int, value: Value) -> Origin | None:
        """The row above or below whose figure is the value, and no other's, while its own claim is not its figure."""
        key = value_key(value)
        if self._claimed[key] > 1 or self._minerals.get(key) != 1:
            return None
        for neighbour in self._neighbours(row):
            if self.cells[neighbour].verdict in ("agrees", "revised-since"):
                continue
            for figure in self._figures[neighbour]:
                if same(value, figure.value) and self._is_rare(figure):
                    mineral = self.cells[neighbour].claim.mineral
                    return _origin("neighbouring-row", mineral, figure, self.published.data.register)
        return None

    def _neighbours(self, row: int) -> Iterator[int]:
        for neighbour in (row - 1, row + 1):
            if (
                0 <= neighbour < len(self.cells)
                and self.cells[neighbour].claim.mineral != self.cells[row].claim.mineral
            ):
                yield neighbour

    def _is_rare(self, figure: Figure) -> bool:
        return self.published.minerals_with(figure.value, figure.publication, figure.period) <= RARE


def _origin(what: str, mineral: str, figure: Figure, register: Register) -> Origin:
    return Origin(
        what=what,
        mineral=mineral,
        name_en=register[mineral].name_en,
        published=figure.value.published,
        publication=figure.publication,
        period=figure.when,
        locator=figure.locator,
    )
