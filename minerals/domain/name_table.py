"""Every whole name by which something is known: of minerals, of entries of lists, of compounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

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


class _Names:
    """Names, and the ids of the minerals that have each."""

    def __init__(self) -> None:
        self.exact: dict[str, set[str]] = {}
        """Symbols, formulas and foreign names, letter by letter."""
        self.folded: dict[str, set[str]] = {}
        self.spellings: dict[str, str] = {}
        """Folded name -> how it is spelled."""

    def add_exact(self, name: str, mineral: str) -> None:
        """Add a symbol, a formula or a foreign name."""
        self.exact.setdefault(sign(name), set()).add(mineral)

    def add(self, name: str, mineral: str) -> None:
        """Add a name, also without its blanks."""
        folded = key(without_marks(name))
        self.folded.setdefault(folded, set()).add(mineral)
        self.spellings.setdefault(folded, name)
        if " " in folded:  # a page that was copied may have lost its blanks: `cokingcoal`
            self.folded.setdefault(folded.replace(" ", ""), set()).add(mineral)

    def copy(self) -> _Names:
        """The same names, to which more can be added."""
        copied = _Names()
        copied.exact = {name: {*minerals} for name, minerals in self.exact.items()}
        copied.folded = {name: {*minerals} for name, minerals in self.folded.items()}
        copied.spellings = {**self.spellings}
        return copied


class NameTable:
    """The names, folded or letter by letter.

    The register comes first: an entry of a list, or a compound, adds a name only where the register does not know it.
    """

    def __init__(
        self, register: Mapping[str, Mineral], editions: Iterable[Edition], compounds: Iterable[Compound]
    ) -> None:
        self.register = register if isinstance(register, Register) else Register(register.values())
        self.own: dict[str, list[str]] = {}
        """Id of a mineral -> its names in the register."""
        self._registered = _Names()
        for mineral in register.values():
            for symbol in (mineral.symbol, mineral.formula):
                if symbol is not None:
                    self._registered.add_exact(symbol, mineral.id)
            own = [mineral.name_en, mineral.id, mineral.name_zh]
            for language, alias in mineral.aliases:
                if language in _BENDING:
                    own.append(alias)
                else:
                    self._registered.add_exact(alias, mineral.id)
            self.own[mineral.id] = [name for name in own if name is not None]
            for name in self.own[mineral.id]:
                self._registered.add(name, mineral.id)
        self._editions, self._compounds = editions, compounds

    @cached_property
    def known(self) -> _Names:
        """The names of the register and of the entries of lists; most questions name what the register knows."""
        known = self._registered.copy()
        for listed_as, name, english, language in _entries(self._editions):
            if language not in _BENDING and not self.is_registered(name):
                known.add_exact(name, listed_as)
            for entry in (english, name if language in _BENDING else None):
                if entry is not None and not self.is_registered(without_marks(entry)):
                    known.add(entry, listed_as)
        return known

    @cached_property
    def formulas(self) -> dict[str, Compound]:
        """Formula -> the first compound that has it."""
        return {each.formula: each for each in reversed(self._of_compounds) if each.formula is not None}

    @cached_property
    def compounds(self) -> dict[str, Compound]:
        """Folded name -> the first compound that has it."""
        return {key(name): each for each in reversed(self._of_compounds) for name in each.names}

    @cached_property
    def _of_compounds(self) -> tuple[Compound, ...]:
        return tuple(self._compounds)

    def meanings(self, name: str) -> set[str]:
        """The ids of the minerals that have this whole name: several where names clash, none where it is unknown."""
        folded = key(name)
        names = self._registered if folded in self._registered.folded else self.known
        minerals = names.exact.get(sign(name), set()) | names.folded.get(folded, set())
        # A line that was broken leaves a hyphen: `alu-minium`; and people write `Ferro-silicon`.
        return minerals or (names.folded.get(key(name.replace("-", "")), set()) if "-" in name else minerals)

    def is_registered(self, name: str) -> bool:
        """Whether the register itself has this name, and not only an entry of a list."""
        return key(name) in self._registered.folded

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
            minerals = self.known.folded.get(other, set()) if len(name) > 3 and other != name else set()
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
