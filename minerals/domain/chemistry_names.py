"""A name of a battery chemistry -> the chemistry; nothing is guessed, and a name that several share is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from minerals.domain.batteries import Chemistry
from minerals.domain.labels import Label
from minerals.domain.names import fold, near_misses
from minerals.errors import MineralsError, UnknownNameError
from minerals.messages import joined, say
from minerals.pattern import pattern

_EXPLAINED = 3
"""So many chemistries of one name are named with what they are."""
_GAPS = pattern(r"[\s/().]+")


class ChemistryNames:
    """Every name by which a chemistry is known: ids, short names, names and aliases in English and Chinese.

    Case, width, spaces, hyphens and strokes do not tell names apart: ``NMC 811`` is ``nmc811``.
    """

    def __init__(self, chemistries: Mapping[str, Chemistry]) -> None:
        self._chemistries = chemistries
        self._ids: dict[str, list[str]] = {}
        self._spellings: dict[str, str] = {}
        for chemistry in chemistries.values():
            for name in _names(chemistry):
                known = self._ids.setdefault(_key(name), [])
                self._spellings.setdefault(_key(name), name)
                if chemistry.id not in known:
                    known.append(chemistry.id)

    def meanings(self, name: str) -> list[str]:
        """The ids of the chemistries that have this name; an id means itself alone.

        >>> lfp = Chemistry("lfp", "LFP", "chemistry", "lithium iron phosphate", None, "s", "l", "r", "primary")
        >>> ChemistryNames({"lfp": lfp}).meanings("Lithium-Iron phosphate")
        ['lfp']
        """
        folded = name.strip().casefold()
        return [folded] if folded in self._chemistries else self._ids.get(_key(name), [])

    def resolve(self, name: str) -> Chemistry:
        """The one chemistry that has this name.

        Raises ``UnknownNameError`` with near misses, ``MineralsError`` where several have the name.
        """
        meanings = self.meanings(name)
        if not meanings:
            known = say("`minerals battery` without a name lists them")
            raise UnknownNameError(say("chemistry"), name, self.near(name), known)
        if len(meanings) > 1:
            explained = len(meanings) <= _EXPLAINED
            several = joined(
                say("`{id}` ({name})", id=each, name=_label(self._chemistries[each])) if explained else f"`{each}`"
                for each in meanings
            )
            raise MineralsError(
                say(
                    "`{name}` is the name of {count} things: {names}; use one of these ids",
                    name=name,
                    count=len(meanings),
                    names=several,
                )
            )
        return self._chemistries[meanings[0]]

    def near(self, name: str) -> list[str]:
        """The names closest to one that is not known, as they are spelled."""
        return [self._spellings[match] for match in near_misses(_key(name), self._spellings)]


def _names(chemistry: Chemistry) -> Iterator[str]:
    yield from (chemistry.id, chemistry.short)
    yield from filter(None, (chemistry.name_en, chemistry.name_zh and chemistry.name_zh.text))
    yield from (name for _, name in chemistry.aliases)


def _key(name: str) -> str:
    return _GAPS.sub("", fold(name))


def _label(chemistry: Chemistry) -> Label:
    return Label(chemistry.name("en"), chemistry.name("zh"))
