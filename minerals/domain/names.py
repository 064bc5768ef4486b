"""A printed name -> a mineral of the register, or near misses; nothing is guessed.

Case, width, spaces, hyphens and underscores do not tell English and Chinese names apart, nor do American and British
spelling and the plural of what has one. Symbols and formulas do not bend: ``Co`` is cobalt, ``CO`` and ``co`` are not.
Nor do names that lists print in other languages: ``Phosphor`` is German for phosphorus, a phosphor is a lamp material.

A name may consist of parts: ``Nickel (Ni)``, ``ZINC, refined``, ``Sulfur/Sulphur``, ``tin ore``. It has a meaning where
its parts say one mineral; ``Copper and nickel`` has none. What a mineral is bound in, such as lithium carbonate, is not
the mineral: such a name is read as what it contains.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from minerals.domain.compounds import Compound
from minerals.domain.item_words import item_of, says_a_form, says_a_salt
from minerals.domain.name_parts import (
    Halves,
    bound_in,
    counted_as,
    fold,
    forms_around,
    halves,
    is_chinese,
    is_grade,
    key,
    several,
    sign,
    without_marks,
)
from minerals.domain.near_names import near_misses, near_names
from minerals.domain.reading import Reading
from minerals.domain.records import Edition, Mineral
from minerals.errors import MineralsError, UnknownNameError
from minerals.messages import listed, say

__all__ = ["NameIndex", "Reading", "fold", "near_misses"]

_BENDING = ("en", "zh-Hans", "zh-Hant")
"""The languages of our readers, in which a name is known however it is spelled."""
_DEPTH = 4
"""So many times a name is divided into parts."""
_ONE_NUMBER = ("salt", "lime", "oil", "natural-gas")
"""Minerals whose plural means something else: salts of a metal, limes from a tree."""
_WORDS = re.compile(r"\w+")


class NameIndex:
    """Every name by which a mineral is known: ids, names and aliases, symbols, formulas, and names printed on lists.

    The register comes first: an entry of a list, or a compound, adds a name only where the register does not know it.
    """

    def __init__(
        self, register: Mapping[str, Mineral], editions: Iterable[Edition] = (), compounds: Iterable[Compound] = ()
    ) -> None:
        self._register = register
        self._exact: dict[str, set[str]] = {}
        self._folded: dict[str, set[str]] = {}
        self._spellings: dict[str, str] = {}
        self._own: dict[str, list[str]] = {}
        for mineral in register.values():
            for symbol in (mineral.symbol, mineral.formula):
                if symbol is not None:
                    self._exact.setdefault(sign(symbol), set()).add(mineral.id)
            own = [mineral.name_en, mineral.id, mineral.name_zh]
            for language, alias in mineral.aliases:
                if language in _BENDING:
                    own.append(alias)
                else:
                    self._exact.setdefault(sign(alias), set()).add(mineral.id)
            self._own[mineral.id] = [name for name in own if name is not None]
            for name in self._own[mineral.id]:
                self._add(name, mineral.id)
        known = self._registered = frozenset(self._folded)
        for edition in editions:
            for member in edition.members or ():
                names = [] if member.name_en_basis == "translated" else [member.name_en]
                if member.language in _BENDING:
                    names.append(member.name)
                elif key(member.name) not in known:
                    self._exact.setdefault(sign(member.name), set()).add(member.mineral)
                for name in names:
                    if key(name) not in known:
                        self._add(name, member.mineral)
        self._compounds: dict[str, Compound] = {}
        self._formulas: dict[str, Compound] = {}
        for compound in compounds:
            for name in compound.names:
                self._compounds.setdefault(key(name), compound)
            if compound.formula is not None:
                self._formulas.setdefault(compound.formula, compound)

    def _add(self, name: str, mineral: str) -> None:
        folded = key(without_marks(name))
        self._folded.setdefault(folded, set()).add(mineral)
        self._spellings.setdefault(folded, name)
        if " " in folded:  # a page that was copied may have lost its blanks: `cokingcoal`
            self._folded.setdefault(folded.replace(" ", ""), set()).add(mineral)

    def find(self, name: str) -> str | None:
        """The id of the mineral that has this name; None where none has it, and for what only contains one.

        >>> lithium = Mineral("lithium", "element", "lithium", "锂", "lithium", symbol="Li")
        >>> names = NameIndex({"lithium": lithium})
        >>> [names.find(name) for name in ("LITHIUM", "锂", "Li", "Lithium (Li)", "li", "lithium-ion")]
        ['lithium', 'lithium', 'lithium', 'lithium', None, None]

        Raises ``MineralsError`` where two have it.
        """
        reading = self.read(name)
        return None if reading is None or reading.contains else reading.mineral

    def meanings(self, name: str) -> set[str]:
        """The ids of the minerals that have this whole name: one, unless names clash; none where it is not known."""
        return self._exact.get(sign(name), set()) | self._folded.get(key(name), set())

    def read(self, name: str) -> Reading | None:
        """What a name says: its mineral, the form, and whether it only contains it; None where it has no meaning.

        >>> tin = Mineral("tin", "element", "tin", "锡", "tin", symbol="Sn")
        >>> NameIndex({"tin": tin}).read("TIN, refined")
        Reading(mineral='tin', item='refined', form='refined', contains=False, compound=None)

        Raises ``MineralsError`` where two minerals have the name.
        """
        text = without_marks(name)
        return self._read(text, _DEPTH) if self._may_be_known(text) else None

    def known(self, name: str) -> Reading:
        """What a name says; raises ``UnknownNameError`` with near misses, else as ``read`` does."""
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
        """The names closest to one that is not known, as they are spelled, one per mineral.

        None of them names an element that the name itself does not name.
        """
        spellings: dict[str, str] = {}
        for spelling in near_names(name, [*self._exact, *self._spellings.values()], self._elements_in):
            meant = self._exact.get(spelling) or self._folded[key(spelling)]
            spellings.setdefault(min(meant), spelling)
        return list(spellings.values())[:3]

    def _elements_in(self, name: str) -> frozenset[str]:
        """The commodities that the words of a name name by themselves, each character of a Chinese one."""
        words = [*name] if is_chinese(name) else _WORDS.findall(name)
        named = (self._exact.get(word, set()) | self._folded.get(key(word), set()) for word in [*words, name])
        return frozenset(self._register[mineral].commodity for minerals in named for mineral in minerals)

    def _may_be_known(self, text: str) -> bool:
        """Whether some word of a text occurs in a known name: most of what a file holds besides names stops here."""
        if is_chinese(text):
            return True
        words = _WORDS.findall(key(text))
        return any(word in self._words for word in words)

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of all known names, symbols and formulas, folded, in both numbers."""
        known = (*self._folded, *map(key, self._exact), *self._compounds, *map(key, self._formulas))
        words = {word for name in known for word in _WORDS.findall(name)}
        return frozenset(words | {f"{word}s" for word in words} | {word.removesuffix("s") for word in words})

    def _read(self, text: str, depth: int) -> Reading | None:
        reading = self._whole(text)
        if reading is not None and reading.item is None and key(text) not in self._registered:
            # An entry of a list says a form too: `tin ore`.
            formed = self._with_form(text)
            return formed if formed is not None and formed.mineral == reading.mineral else reading
        if reading is None and depth > 0:
            reading = self._with_form(text) or self._in_halves(text, depth - 1) or self._compound(text)
        return reading

    def _whole(self, text: str) -> Reading | None:
        minerals = self.meanings(text)
        if len(minerals) > 1:
            named = listed(sorted(minerals), " and ")
            raise MineralsError(say("`{name}` means {minerals}: use one of these ids", name=text, minerals=named))
        mineral = next(iter(minerals), None) or self._in_other_number(key(text))
        if mineral is not None:
            return Reading(mineral, item_of(mineral, text))
        compound = self._formulas.get(sign(text)) or self._compounds.get(key(text))
        return (
            None
            if compound is None
            else Reading(compound.mineral, item_of(compound.mineral, text), None, True, compound)
        )

    def _in_other_number(self, name: str) -> str | None:
        """The mineral whose name this is in the plural or the singular; elements and fuels have one number only."""
        for other in (name.removesuffix("s"), name.removesuffix("es"), f"{name}s"):
            minerals = self._folded.get(other, set()) if len(name) > 4 and other != name else set()
            for mineral in minerals:
                if len(minerals) == 1 and self._register[mineral].symbol is None and mineral not in _ONE_NUMBER:
                    return mineral
        return None

    def _with_form(self, text: str) -> Reading | None:
        """An element or a group with words for a form around its name: ``tin ore``, ``锂矿``."""
        for name, form in forms_around(text):
            reading = self._whole(name)
            if reading is None or reading.contains or self._register[reading.mineral].kind not in ("element", "group"):
                continue
            own = self._known_by_own_name(reading.mineral, form)
            salt = says_a_salt(form) and self._register[reading.mineral].kind == "group"
            if own is not None or salt or says_a_form(form, frozenset()):
                return own or replace(reading, item=item_of(reading.mineral, form), form=form)
        return None

    def _known_by_own_name(self, mineral: str, words: str) -> Reading | None:
        """What is known by a name of the mineral with some words before or behind it: ``Fe ore`` is iron ore."""
        entry = self._register[mineral]
        for name in filter(None, (entry.name_en, entry.name_zh)):
            for text in (f"{words} {name}", f"{name} {words}", f"{name}{words}"):
                reading = self._whole(text)
                if reading is not None and reading.mineral != mineral:
                    return reading
        return None

    def _in_halves(self, text: str, depth: int) -> Reading | None:
        return next((found for parts in halves(text) if (found := self._joined(parts, depth)) is not None), None)

    def _joined(self, parts: Halves, depth: int) -> Reading | None:
        """What two parts of a name say together; None where they name two minerals, or one says nothing."""
        first, second = parts.first, parts.second
        qualified = parts.kind in ("comma", "bracket")
        if qualified:
            for text in (f"{second} {first}", f"{first} {second}"):
                reading = self._whole(text)
                if reading is not None:
                    return reading
        left, right = self._read(first, depth), self._read(second, depth)
        if left is None:
            listed = {found.mineral for each in several(first) if (found := self._whole(each)) is not None}
            return right if qualified and right is not None and right.mineral in listed and len(listed) > 1 else None
        if left.contains:
            return left if is_grade(second) or (right is not None and right.mineral == left.mineral) else None
        return self._narrowed(left, second, right, qualified) or (
            None if right is None else self._of_two(left, right, parts.kind)
        )

    def _narrowed(self, left: Reading, words: str, right: Reading | None, qualified: bool) -> Reading | None:
        """A mineral and words that say which form of it: ``ZINC, refined``, ``REE (Heavy)``, ``Lithium (Li2O)``."""
        mineral = self._register[left.mineral]
        item = item_of(mineral.id, words)
        if qualified and item is not None:
            return replace(left, item=item, form=words)
        if qualified and (own := self._known_by_own_name(mineral.id, words.partition(",")[0])) is not None:
            return own
        if self._is_counted_in(mineral, counted_as(words)):
            return replace(left, form=words)
        if right is not None:
            return None
        own_words = frozenset(word for name in self._own[mineral.id] for word in _WORDS.findall(name.casefold()))
        if says_a_salt(words) and mineral.kind != "group":
            return replace(left, form=words, contains=True)
        return replace(left, form=words) if says_a_form(words, own_words) or says_a_salt(words) else None

    def _is_counted_in(self, mineral: Mineral, symbol: str | None) -> bool:
        """Whether amounts of a mineral may be counted in the oxide of an element: potash in K2O."""
        elements = self._exact.get(symbol, set()) if symbol is not None else set()
        near = {mineral.id, *self._broader(mineral.id)}
        return any(element in near or mineral.id in self._register[element].related for element in elements)

    def _of_two(self, left: Reading, right: Reading, kind: str) -> Reading | None:
        """Two names of one mineral, or of a mineral and a form of it; None for two minerals."""
        if right.contains:
            return right if right.mineral == left.mineral and kind != "and" else None
        if left.mineral == right.mineral:
            return right if left.item is None else left
        for wide, narrow in ((left, right), (right, left)):
            if wide.mineral in self._broader(narrow.mineral):
                return wide if kind == "and" else narrow
            if kind in ("comma", "bracket") and narrow.mineral in self._register[wide.mineral].group:
                return narrow
        return None

    def _broader(self, mineral: str) -> Iterator[str]:
        step = self._register[mineral].form_of
        while step is not None and step in self._register:
            yield step
            step = self._register[step].form_of

    def _compound(self, text: str) -> Reading | None:
        """A simple compound that the table does not have, by the element that its name says."""
        name = bound_in(text)
        reading = None if name is None else self._whole(name)
        if reading is None or reading.contains or self._register[reading.mineral].kind not in ("element", "group"):
            return None
        return None if reading.mineral in ("carbon", "hydrogen") else Reading(reading.mineral, contains=True)
