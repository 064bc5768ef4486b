"""One mineral that battery chemistries need: its row among the lists, and China's share at the stages of its chain."""

from __future__ import annotations

from minerals.domain.records import Mineral
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.battery.chain import Holding
from minerals.questions.compare.cell import Cell, Row


@frozen
class Need:
    """One mineral: its row in the comparison of the lists, and who holds the stages of its chain."""

    mineral: Mineral
    row: Row
    china: tuple[Holding, ...]
    """China's newest share at each stage."""

    def relation(self, edition: str, register: Register) -> str:
        """What the mineral is to what an edition lists in its row.

        ``own``, ``form`` (the list names a narrower form of it: graphite and natural graphite), ``other-form`` (it
        names another form: synthetic graphite and natural graphite), or ``none``.
        """
        cell: Cell = self.row.cells[edition]
        if not cell.listed:
            return "none"
        names = [member.mineral for member in cell.members]
        covered = [mineral for member in cell.members for mineral in member.covers]
        if self.mineral.id in (*names, *covered) or any(register.is_form_of(self.mineral.id, name) for name in names):
            return "own"
        if any(register.is_form_of(name, self.mineral.id) for name in names):
            return "form"
        return "own" if register.is_group(self.row.mineral.id) else "other-form"
