"""A printed name -> a mineral of the register, or near misses; nothing is guessed.

Case, width, spaces, hyphens and underscores do not tell names apart. Symbols and formulas do not bend: ``Co`` is
cobalt, ``CO`` and ``co`` are not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from minerals.domain.records import Edition, Mineral
from minerals.errors import MineralsError, UnknownNameError

_GAPS = re.compile(r"[\s_‐‑–-]+")


def near_misses(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names closest to a mistyped one, best first.

    >>> near_misses("us-2202", ["us-2022", "eu-2020", "cn-2016"])
    ['us-2022']
    """
    from difflib import get_close_matches

    folded = {one.casefold(): one for one in known}
    return [folded[one] for one in get_close_matches(name.casefold(), folded, n=most, cutoff=0.75)]


def fold(name: str) -> str:
    """A name without what does not tell names apart.

    >>> fold(" Rare-Earth  ELEMENTS")
    'rare earth elements'
    """
    return _GAPS.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip()


class NameIndex:
    """Every name by which a mineral is known: ids, names and aliases, symbols, formulas, and names printed on lists."""

    def __init__(self, register: Mapping[str, Mineral], editions: Iterable[Edition] = ()) -> None:
        self._exact: dict[str, str] = {}
        self._folded: dict[str, set[str]] = {}
        for mineral in register.values():
            for sign in (mineral.symbol, mineral.formula):
                if sign is not None:
                    self._exact[sign] = mineral.id
            for name in (mineral.id, mineral.name_en, mineral.name_zh, *(alias for _, alias in mineral.aliases)):
                if name is not None:
                    self._folded.setdefault(fold(name), set()).add(mineral.id)
        for edition in editions:
            for member in edition.members or ():
                for name in (member.name, member.name_en):
                    self._folded.setdefault(fold(name), {member.mineral})

    def find(self, name: str) -> str | None:
        """The id of the mineral that has this name; None where none has it.

        Raises ``MineralsError`` where two have it.
        """
        sign = unicodedata.normalize("NFKC", name).strip()
        if sign in self._exact:
            return self._exact[sign]
        found = self._folded.get(fold(name), set())
        if len(found) > 1:
            named = " and ".join(f"`{one}`" for one in sorted(found))
            raise MineralsError(f"`{name}` names {named}: use one of these ids")
        return next(iter(found), None)

    def resolve(self, name: str) -> str:
        """The id of the mineral that has this name; raises ``UnknownNameError`` with near misses."""
        found = self.find(name)
        if found is None:
            raise UnknownNameError("mineral", name, self.near(name), "`minerals lookup` takes names, symbols and ids")
        return found

    def near(self, name: str) -> list[str]:
        """The names closest to one that is not known."""
        return near_misses(fold(name), self._folded)
