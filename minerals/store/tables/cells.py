"""The readings of the cells of a column of names, each different name read once."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.names import NameIndex, Reading
from minerals.errors import MineralsError
from minerals.messages import Message, listed, say

EXPLAINED = 100
"""How many names without a meaning are compared with the known names; it takes a millisecond each."""


class CellReader:
    """Reads names; a name that means no mineral gets the reason."""

    def __init__(self, names: NameIndex) -> None:
        self._names = names
        self._read: dict[str, Reading | Message] = {}
        self._explained = 0

    def read(self, name: str) -> Reading | Message:
        """The reading of a name, or the reason why it means no mineral, to be printed after it: also for a compound."""
        if name not in self._read:
            self._read[name] = self._reading(name)
        return self._read[name]

    def _reading(self, name: str) -> Reading | Message:
        try:
            reading = self._names.read(name)
        except MineralsError as error:
            return say("{error}", error=error)
        if reading is None:
            self._explained += 1
            return not_a_name(self._names.near(name) if self._explained <= EXPLAINED else ())
        if reading.contains:
            return say("contains {mineral}, but is not the mineral itself", mineral=reading.mineral)
        return reading


def not_a_name(near: Sequence[str]) -> Message:
    """The reason for a name that means no mineral, to be printed after it; ``near`` are the names that come close."""
    if not near:
        return say("is not a mineral name")
    return say("is not a mineral name; did you mean {names}?", names=listed(near, " or "))
