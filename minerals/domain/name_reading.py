"""A name in parts -> its reading: ``ZINC, refined``, ``Sulfur/Sulphur``, ``tin ore``, ``碳酸锂``.

It has a meaning where its parts name one mineral, or a mineral and a form of it; ``Copper and nickel`` has none.
"""

from __future__ import annotations

from dataclasses import replace

from minerals.domain.item_words import item_of, says_a_form, says_a_salt, says_ore
from minerals.domain.name_parts import (
    Halves,
    bound_in,
    counted_as,
    forms_around,
    halves,
    is_grade,
    is_short_for,
    several,
    without_grade,
)
from minerals.domain.name_table import NameTable, Reading
from minerals.domain.records import Mineral
from minerals.pattern import pattern

_DEPTH = 4
"""How many times a name is divided into parts."""
_WORDS = pattern(r"\w+")
_NOT_BOUND = ("carbon", "hydrogen")
"""Elements whose compounds do not count as the element: carbon dioxide is no carbon."""
_MINED = ("ore", "other", "group")
"""Kinds of mineral, besides elements, that have an ore: ``石墨矿``."""


class NameReader:
    """Reads names in parts, each part by the whole names of a table."""

    def __init__(self, table: NameTable) -> None:
        self._table = table
        self._register = table.register

    def read(self, text: str, depth: int = _DEPTH) -> Reading | None:
        """The reading of a name; None where it has no meaning. Raises ``MineralsError`` where two minerals have it."""
        reading = self._table.whole(text)
        if reading is not None and reading.item is None and not self._table.is_registered(text):
            # An entry of a list may name a form too: `tin ore`.
            formed = self._with_form(text)
            return formed if formed is not None and formed.mineral == reading.mineral else reading
        if reading is None and depth > 0:
            reading = self._with_form(text) or self._in_halves(text, depth - 1) or self._compound(text)
        return reading

    def _with_form(self, text: str) -> Reading | None:
        """A mineral with words for a form around its name: ``tin ore``, ``锂矿``, ``lithium compounds``."""
        for name, form in forms_around(text):
            reading = self._table.whole(name)
            if reading is None or reading.contains:
                continue
            mineral = self._register[reading.mineral]
            own = self._table.with_words(reading.mineral, form)
            if own is not None:
                return own
            if self._has_form(mineral, form):
                contains = says_a_salt(form) and mineral.kind == "element"
                return replace(reading, item=item_of(mineral.id, form), form=form, contains=contains)
        return None

    def _has_form(self, mineral: Mineral, form: str) -> bool:
        """Whether some words before or behind the name of a mineral say a form of it."""
        if mineral.kind in ("element", "group"):
            return says_a_form(form, frozenset()) or says_a_salt(form)
        if mineral.kind == "fuel":
            return item_of(mineral.id, form) == "crude"
        return mineral.kind in _MINED and says_ore(form)

    def _in_halves(self, text: str, depth: int) -> Reading | None:
        return next((reading for parts in halves(text) if (reading := self._joined(parts, depth)) is not None), None)

    def _joined(self, parts: Halves, depth: int) -> Reading | None:
        """The reading of two parts of a name; None where they name two minerals, or one part has no meaning."""
        first, second = parts.first, parts.second
        qualified = parts.kind in ("comma", "bracket")
        if qualified:
            for text in (f"{second} {first}", f"{first} {second}"):
                reading = self._table.whole(text)
                if reading is not None:
                    return reading
        left, right = self.read(first, depth), self.read(second, depth)
        if left is None:
            listed = {reading.mineral for part in several(first) if (reading := self._table.whole(part)) is not None}
            return right if qualified and right is not None and right.mineral in listed and len(listed) > 1 else None
        if left.contains:
            same = right is not None and right.mineral == left.mineral
            return left if is_grade(second) or same or is_short_for(second, first) else None
        narrowed = self._narrowed(left, first, second, right, qualified)
        if narrowed is not None or right is None:
            return narrowed
        # `bauxite, alumina and aluminium` lists minerals as `and` does.
        kind = "and" if len(several(second)) > 1 else parts.kind
        reading = self._of_two(left, right, kind)
        if reading is None and kind != "and" and not any(map(str.isdigit, first + second)):
            reading = self._listed_under(left, right)
        return reading

    def _narrowed(
        self, left: Reading, first: str, words: str, right: Reading | None, qualified: bool
    ) -> Reading | None:
        """A mineral and words that say which form of it: ``ZINC, refined``, ``REE (Heavy)``, ``Lithium (Li2O)``."""
        mineral = self._register[left.mineral]
        item = item_of(mineral.id, words)
        if qualified and item is not None:
            return replace(left, item=item, form=words)
        if qualified and (own := self._table.with_words(mineral.id, words.partition(",")[0])) is not None:
            return own
        if self._is_counted_in(mineral, counted_as(words)):
            return replace(left, form=words)
        if right is not None:
            return None
        if is_short_for(words, first):
            return left
        if is_grade(words):
            return replace(left, form=words)
        own_words = frozenset(word for name in self._table.own[mineral.id] for word in _WORDS.findall(name.casefold()))
        if says_a_salt(words) and mineral.kind != "group":
            # `YTTRIUM, compounds` is how a publisher names what it counts of yttrium, whatever it is bound in.
            return replace(left, form=words, contains=words.casefold() != "compounds")
        return replace(left, form=words) if says_a_form(words, own_words) or says_a_salt(words) else None

    def _is_counted_in(self, mineral: Mineral, symbol: str | None) -> bool:
        """Whether amounts of a mineral may be counted in the oxide of an element: potash in K2O."""
        elements = self._table.known.exact.get(symbol, set()) if symbol is not None else set()
        near = {mineral.id, *self._register.broader(mineral.id)}
        return any(element in near or mineral.id in self._register[element].related for element in elements)

    def _of_two(self, left: Reading, right: Reading, kind: str) -> Reading | None:
        """Two names of one mineral, or of a mineral and a form of it; None for two minerals."""
        if right.contains:
            return right if right.mineral == left.mineral and kind != "and" else None
        if left.mineral == right.mineral:
            return right if left.item is None else left
        for wide, narrow in ((left, right), (right, left)):
            if wide.mineral in self._register.broader(narrow.mineral):
                return wide if kind == "and" else narrow
            if kind in ("comma", "bracket") and narrow.mineral in self._register[wide.mineral].group:
                return narrow
        return None

    def _listed_under(self, left: Reading, right: Reading) -> Reading | None:
        """Of an element and the only mineral that it is listed under, the mineral: ``Fluorine (fluorspar)``."""
        for element, mineral in ((left, right), (right, left)):
            kinds = self._register[element.mineral].kind, self._register[mineral.mineral].kind
            if kinds == ("element", "ore") and self._register.related_to(element.mineral) == (mineral.mineral,):
                return mineral
        return None

    def _compound(self, text: str) -> Reading | None:
        """A compound with a grade before it, or a compound that is not in the table, by the element in its name."""
        graded = without_grade(text)
        if graded is not None:
            reading = self._table.whole(graded) or self._compound(graded)
            return reading if reading is not None and reading.contains else None
        name = bound_in(text)
        reading = None if name is None else self._table.whole(name)
        if reading is None or reading.contains or self._register[reading.mineral].kind not in ("element", "group"):
            return None
        return None if reading.mineral in _NOT_BOUND else Reading(reading.mineral, contains=True)
