"""Every whole name by which something is known: of minerals, of entries of lists, of compounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from minerals.domain.compounds import Compound
from minerals.domain.item_words import item_of
from minerals.domain.name_parts import key, sign, without_marks
from minerals.domain.records import Edition, Mineral
from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import listed, say

_BENDING = ("en", "zh-Hans", "zh-Hant")
"""The languages of our readers, in which a name is known however it is spelled."""
_ONE_NUMBER = ("salt", "lime", "oil", "natural-gas")
"""Minerals whose plural means something else: salts of a metal, limes from a tree."""


@frozen
class Reading:
    """The meaning of a name: the id of a mineral, and which form of it.

    ``item`` is that form in the vocabulary of items, ``form`` the words for it; both are None where the name has
    none. ``contains`` is True where the name is that of a compound or an ore mineral that contains the mineral and is
    not it; ``compound`` is its entry in the table of compounds, None where it has none.
    """

    mineral: str
    item: str | None = None
    form: str | None = None
    contains: bool = False
    compound: Compound | None = None


class NameTable:
    """The names, folded or letter by letter.

    The register comes first: an entry of a list, or a compound, adds a name only where the register does not know it.
    """

    def __init__(
        self, register: Mapping[str, Mineral], editions: Iterable[Edition], compounds: Iterable[Compound]
    ) -> None:
        self.register = register if isinstance(register, Register) else Register(register.values())
        self.exact: dict[str, set[str]] = {}
        """Symbols, formulas and foreign names -> ids of minerals."""
        self.folded: dict[str, set[str]] = {}
        self.spellings: dict[str, str] = {}
        """Folded name -> how it is spelled."""
        self.own: dict[str, list[str]] = {}
        """Id of a mineral -> its names in the register."""
        for mineral in register.values():
            for symbol in (mineral.symbol, mineral.formula):
                if symbol is not None:
                    self.exact.setdefault(sign(symbol), set()).add(mineral.id)
            own = [mineral.name_en, mineral.id, mineral.name_zh]
            for language, alias in mineral.aliases:
                if language in _BENDING:
                    own.append(alias)
                else:
                    self.exact.setdefault(sign(alias), set()).add(mineral.id)
            self.own[mineral.id] = [name for name in own if name is not None]
            for name in self.own[mineral.id]:
                self._add(name, mineral.id)
        self._registered = frozenset(self.folded)
        for listed_as, name, english, language in _entries(editions):
            if language not in _BENDING and key(name) not in self._registered:
                self.exact.setdefault(sign(name), set()).add(listed_as)
            for known in (english, name if language in _BENDING else None):
                if known is not None and key(without_marks(known)) not in self._registered:
                    self._add(known, listed_as)
        self.compounds: dict[str, Compound] = {}
        self.formulas: dict[str, Compound] = {}
        for compound in compounds:
            for name in compound.names:
                self.compounds.setdefault(key(name), compound)
            if compound.formula is not None:
                self.formulas.setdefault(compound.formula, compound)

    def _add(self, name: str, mineral: str) -> None:
        folded = key(without_marks(name))
        self.folded.setdefault(folded, set()).add(mineral)
        self.spellings.setdefault(folded, name)
        if " " in folded:  # a page that was copied may have lost its blanks: `cokingcoal`
            self.folded.setdefault(folded.replace(" ", ""), set()).add(mineral)

    def meanings(self, name: str) -> set[str]:
        """The ids of the minerals that have this whole name: several where names clash, none where it is unknown."""
        minerals = self.exact.get(sign(name), set()) | self.folded.get(key(name), set())
        # A line that was broken leaves a hyphen: `alu-minium`; and people write `Ferro-silicon`.
        return minerals or (self.folded.get(key(name.replace("-", "")), set()) if "-" in name else minerals)

    def is_registered(self, name: str) -> bool:
        """Whether the register itself has this name, and not only an entry of a list."""
        return key(name) in self._registered

    def whole(self, name: str) -> Reading | None:
        """The reading of a whole name; None where unknown. Raises ``MineralsError`` where two minerals have it."""
        minerals = self.meanings(name)
        if len(minerals) > 1:
            named = listed(sorted(minerals), " and ")
            raise MineralsError(say("`{name}` means {minerals}: use one of these ids", name=name, minerals=named))
        mineral = next(iter(minerals), None) or self._in_other_number(key(name))
        if mineral is not None:
            return Reading(mineral, item_of(mineral, name))
        compound = self.formulas.get(sign(name)) or self.compounds.get(key(name))
        if compound is None:
            return None
        return Reading(compound.mineral, item_of(compound.mineral, name), None, True, compound)

    def _in_other_number(self, name: str) -> str | None:
        """The mineral whose name this is in the plural or the singular; elements and fuels have no other number."""
        for other in (name.removesuffix("s"), f"{name}s"):
            minerals = self.folded.get(other, set()) if len(name) > 3 and other != name else set()
            for mineral in minerals:
                if len(minerals) == 1 and self.register[mineral].symbol is None and mineral not in _ONE_NUMBER:
                    return mineral
        return None

    def with_words(self, mineral: str, words: str) -> Reading | None:
        """What is known by a name of the mineral with some words before or behind it: ``Fe ore`` is iron ore."""
        entry = self.register[mineral]
        for name in filter(None, (entry.name_en, entry.name_zh)):
            for text in (f"{words} {name}", f"{name} {words}", f"{name}{words}"):
                reading = self.whole(text)
                if reading is not None and reading.mineral != mineral:
                    return reading
        return None


def _entries(editions: Iterable[Edition]) -> Iterable[tuple[str, str, str | None, str]]:
    """The mineral, the name, its English and its language of every entry, each once however many lists repeat it.

    A translation by us is no name of its own.
    """
    return dict.fromkeys(
        (member.mineral, member.name, None if member.name_en_basis == "translated" else member.name_en, member.language)
        for edition in editions
        for member in edition.members or ()
    )
