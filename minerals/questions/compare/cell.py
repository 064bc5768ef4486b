"""The parts of a comparison: rows, their cells, the figures that a cell shows, and the reconciliation."""

from __future__ import annotations

from minerals.domain.records import Edition, Figure, Member, Mineral, Use
from minerals.domain.vocabulary import NOT_STORING
from minerals.frozen import frozen
from minerals.questions.compare.beside import Beside
from minerals.questions.compare.listed import LISTED
from minerals.questions.compare.span import Span


@frozen
class Chosen:
    """A figure that a cell shows, and why: companion, later-edition, earlier or literature."""

    figure: Figure
    basis: str
    relation: str
    """What its mineral is to the row: own, form, member, or a group that covers it."""


@frozen
class Cell:
    """An edition in a row. ``spans`` has one span per mineral where the figures are literature."""

    listing: str
    members: tuple[Member, ...]
    figures: tuple[Chosen, ...]
    spans: tuple[Span, ...]
    uses: tuple[Use, ...]

    @property
    def listed(self) -> bool:
        """Whether the row is on the list, by name, through members, in a form or through a group."""
        return self.listing in LISTED


@frozen
class Row:
    """A commodity, with a cell for each edition id; ``beside`` is the requested profile."""

    mineral: Mineral
    cells: dict[str, Cell]
    beside: Beside

    @property
    def battery(self) -> bool:
        """Whether some source relates it to a cell that stores electricity, or to a part of such a cell."""
        return any(about_battery(use) for cell in self.cells.values() for use in cell.uses)


@frozen
class Held:
    """The reconciliation of an edition: entries stated, known, placed, and with a figure of its companion."""

    edition: Edition
    held: int
    placed: int
    with_figure: int


@frozen
class Undated:
    """How many records are left out of a comparison as of a day, as they have no date of publication."""

    figures: int
    uses: int


def about_battery(use: Use) -> bool:
    """Whether the source names a cell that stores electricity, or a part of such a cell."""
    return bool(use.part) or any(cell not in NOT_STORING for cell in use.cell)
