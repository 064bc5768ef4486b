"""A printed name -> a mineral of the register, or near misses; nothing is guessed.

Case, width, spaces, hyphens and underscores do not tell English and Chinese names apart. Symbols and formulas do not
bend: ``Co`` is cobalt, ``CO`` and ``co`` are not. Nor do names that lists print in other languages: ``Phosphor`` is
German for phosphorus, a phosphor is a lamp material.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from minerals.domain.records import Edition, Mineral
from minerals.errors import MineralsError, UnknownNameError

_GAPS = re.compile(r"[\s_\u2010-\u2015\u2212-]+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""What copying from a page or a spreadsheet leaves inside a name, and nobody sees."""
_PLAIN = {0x2080 + digit: str(digit) for digit in range(10)} | {0xFF01 + at: chr(0x21 + at) for at in range(94)}
"""Subscript digits and wide letters, as in Al₂O₃ and Ａｌ. No more: NFKC would make vanadium of the numeral Ⅴ."""
_BENDING = ("en", "zh-Hans", "zh-Hant")
"""The languages of our readers, in which a name is known however it is spelled."""


def near_misses(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names closest to a mistyped one, best first.

    >>> near_misses("us-2202", ["us-2022", "eu-2020", "cn-2016"])
    ['us-2022']
    """
    from difflib import get_close_matches

    wanted = name.casefold()
    folded = {name.casefold(): name for name in known}
    close = get_close_matches(wanted, folded, n=4 * most, cutoff=0.75)
    # Of names as close as each other, the one with the same letters is the one whose letters were swapped.
    close.sort(key=lambda spelling: sorted(spelling) != sorted(wanted))
    return [folded[spelling] for spelling in close[:most]]


def fold(name: str) -> str:
    """A name without what does not tell names apart.

    >>> fold(" Rare-Earth  ELEMENTS")
    'rare earth elements'
    """
    return _GAPS.sub(" ", unicodedata.normalize("NFKC", _UNSEEN.sub("", name)).casefold()).strip()


def _sign(name: str) -> str:
    """A symbol, formula or foreign name as it is compared: letter by letter."""
    return unicodedata.normalize("NFC", _UNSEEN.sub("", name).translate(_PLAIN).strip())


class NameIndex:
    """Every name by which a mineral is known: ids, names and aliases, symbols, formulas, and names printed on lists.

    The register comes first: an entry of a list adds a name only where the register does not know its words.
    """

    def __init__(self, register: Mapping[str, Mineral], editions: Iterable[Edition] = ()) -> None:
        self._exact: dict[str, set[str]] = {}
        self._folded: dict[str, set[str]] = {}
        self._spellings: dict[str, str] = {}
        for mineral in register.values():
            for sign in (mineral.symbol, mineral.formula):
                if sign is not None:
                    self._exact.setdefault(_sign(sign), set()).add(mineral.id)
            for name in (mineral.name_en, mineral.id, mineral.name_zh, *(alias for _, alias in mineral.aliases)):
                if name is not None:
                    self._add(name, mineral.id)
        known = set(self._folded)
        for edition in editions:
            for member in edition.members or ():
                names = [] if member.name_en_basis == "translated" else [member.name_en]
                if member.language in _BENDING:
                    names.append(member.name)
                elif fold(member.name) not in known:
                    self._exact.setdefault(_sign(member.name), set()).add(member.mineral)
                for name in names:
                    if fold(name) not in known:
                        self._add(name, member.mineral)

    def _add(self, name: str, mineral: str) -> None:
        key = fold(name)
        self._folded.setdefault(key, set()).add(mineral)
        self._spellings.setdefault(key, name)

    def find(self, name: str) -> str | None:
        """The id of the mineral that has this name; None where none has it.

        >>> lithium = Mineral("lithium", "element", "lithium", "锂", "lithium", symbol="Li")
        >>> names = NameIndex({"lithium": lithium})
        >>> [names.find(name) for name in ("LITHIUM", "锂", "Li", "li", "lithium-ion")]
        ['lithium', 'lithium', 'lithium', None, None]

        Raises ``MineralsError`` where two have it.
        """
        minerals = self.meanings(name)
        if len(minerals) > 1:
            named = " and ".join(f"`{mineral}`" for mineral in sorted(minerals))
            raise MineralsError(f"`{name}` names {named}: use one of these ids")
        return next(iter(minerals), None)

    def meanings(self, name: str) -> set[str]:
        """The ids of the minerals that have this name: one, unless names clash; none where it is not known."""
        return self._exact.get(_sign(name), set()) | self._folded.get(fold(name), set())

    def resolve(self, name: str) -> str:
        """The id of the mineral that has this name; raises ``UnknownNameError`` with near misses."""
        mineral = self.find(name)
        if mineral is None:
            raise UnknownNameError("mineral", name, self.near(name), "`minerals lookup` takes names, symbols and ids")
        return mineral

    def near(self, name: str) -> list[str]:
        """The names closest to one that is not known, as they are spelled, one per mineral."""
        spellings: dict[str, str] = {}
        for spelling in near_misses(fold(name), [*self._exact, *self._spellings.values()], 9):
            meant = self._exact.get(spelling) or self._folded[fold(spelling)]
            spellings.setdefault(min(meant), spelling)
        return list(spellings.values())[:3]
