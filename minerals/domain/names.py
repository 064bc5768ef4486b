"""A printed name -> a mineral of the register, or near misses; nothing is guessed.

Case, width, spaces, hyphens and underscores do not distinguish English and Chinese names, nor do American and British
spelling and the plural. Symbols and formulas have one spelling: ``Co`` is cobalt, ``CO`` and ``co`` are not.
Nor do names that lists print in other languages: ``Phosphor`` is German for phosphorus, a phosphor is a lamp material.

What a mineral is bound in, such as lithium carbonate, is not the mineral: such a name is read as what it contains.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from minerals.domain.compounds import Compound
from minerals.domain.name_parts import is_chinese, key, without_marks
from minerals.domain.name_reading import NameReader
from minerals.domain.name_table import NameTable, Reading
from minerals.domain.near_names import near_names
from minerals.domain.records import Edition, Mineral
from minerals.errors import MineralsError, UnknownNameError
from minerals.messages import say
from minerals.pattern import pattern

__all__ = ["NameIndex", "Reading"]

_WORDS = pattern(r"\w+")


class NameIndex:
    """Every name by which a mineral is known: ids, names and aliases, symbols, formulas, and names printed on lists."""

    def __init__(
        self, register: Mapping[str, Mineral], editions: Iterable[Edition] = (), compounds: Iterable[Compound] = ()
    ) -> None:
        self._table = NameTable(register, editions, compounds)
        self._reader = NameReader(self._table)

    def meanings(self, name: str) -> set[str]:
        """The ids of the minerals that have this whole name: several where names clash, none where it is unknown."""
        return self._table.meanings(name)

    def find(self, name: str) -> str | None:
        """The id of the mineral that has this name; None where none has it, and for a compound.

        >>> lithium = Mineral("lithium", "element", "lithium", "锂", "lithium", symbol="Li")
        >>> names = NameIndex({"lithium": lithium})
        >>> [names.find(name) for name in ("LITHIUM", "锂", "Li", "Lithium (Li)", "li", "lithium-ion")]
        ['lithium', 'lithium', 'lithium', 'lithium', None, None]

        Raises ``MineralsError`` where two have it.
        """
        reading = self.read(name)
        return None if reading is None or reading.contains else reading.mineral

    def read(self, name: str) -> Reading | None:
        """The reading of a name: its mineral, the form, and whether it is a compound; None where it has no meaning.

        >>> tin = Mineral("tin", "element", "tin", "锡", "tin", symbol="Sn")
        >>> NameIndex({"tin": tin}).read("TIN, refined")
        Reading(mineral='tin', item='refined', form='refined', contains=False, compound=None)

        Raises ``MineralsError`` where two minerals have the name.
        """
        text = without_marks(name)
        return self._reader.read(text) if self._may_be_known(text) else None

    def known(self, name: str) -> Reading:
        """The reading of a name; raises ``UnknownNameError`` with near misses, else as ``read`` does."""
        reading = self.read(name)
        if reading is None:
            known = say("`minerals lookup` takes names, symbols and ids")
            raise UnknownNameError(say("mineral"), name, self.near(name), known)
        return reading

    def resolve(self, name: str) -> str:
        """The id of the mineral that has this name.

        Raises as ``known`` does, and ``MineralsError`` for a compound, naming what it contains.
        """
        reading = self.known(name)
        if reading.contains:
            raise MineralsError(
                say(
                    "`{name}` is a compound that contains {mineral}, not the mineral; name `{mineral}`",
                    name=name,
                    mineral=reading.mineral,
                )
            )
        return reading.mineral

    def near(self, name: str) -> list[str]:
        """The known names closest to an unknown name, as they are spelled, one per mineral.

        None of them names an element that the name itself does not name.
        """
        table = self._table.known
        # Of two letters `CO` may mean a symbol and `n/a` means none; `RE` is short for rare earths at least as often.
        exact = [sign for sign in table.exact if len(sign) > 2 or sign.casefold() == name.casefold() != "re"]
        spellings: dict[str, str] = {}
        for spelling in near_names(name, [*exact, *table.spellings.values()], self._elements_in):
            meant = table.exact.get(spelling) or self._table.meanings(spelling)
            spellings.setdefault(min(meant), spelling)
        return list(spellings.values())[:3]

    def _elements_in(self, name: str) -> frozenset[str]:
        """The commodities that the words of a name name by themselves, each character of a Chinese name."""
        words = [*name] if is_chinese(name) else _WORDS.findall(name)
        named = (self._table.meanings(word) for word in [*words, name])
        return frozenset(self._table.register[mineral].commodity for minerals in named for mineral in minerals)

    def _may_be_known(self, text: str) -> bool:
        """Whether some word of a text occurs in a known name: most texts of a file that are no names stop here."""
        if is_chinese(text) or self._table.is_registered(text):
            return True
        folded = key(text)
        return any(word in self._words for word in (*_WORDS.findall(folded), folded.replace(" ", "")))

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of all known names, symbols and formulas, folded, in both numbers."""
        table = self._table
        names = (*table.known.folded, *map(key, table.known.exact), *table.compounds, *map(key, table.formulas))
        words = {word for name in names for word in _WORDS.findall(name)}
        return frozenset(words | {f"{word}s" for word in words} | {word.removesuffix("s") for word in words})
