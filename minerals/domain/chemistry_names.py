"""A name of a battery chemistry -> the chemistry; nothing is guessed, and a name of several chemistries is an error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from minerals.domain.batteries import Chemistry
from minerals.domain.labels import Label
from minerals.domain.name_parts import fold
from minerals.domain.near_names import near_misses
from minerals.errors import MineralsError, UnknownNameError
from minerals.messages import joined, say
from minerals.pattern import pattern

_EXPLAINED = 3
"""Up to this number, the message on chemistries that share a name explains each."""
_CODE = 2
"""Letters of a code of primary cells, such as ``CR``: so short a word is the symbol of an element in another case."""
_GAPS = pattern(r"[\s/().]+")


class ChemistryNames:
    """Every name by which a chemistry is known: ids, short names, names and aliases in English and Chinese.

    Case, width, spaces, hyphens and strokes do not distinguish names: ``NMC 811`` is ``nmc811``. Codes of two capital
    letters, such as ``CR``, have one spelling: ``Cr`` is chromium.
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
        """The chemistry that has this name; raises ``UnknownNameError`` with near misses, else as ``find`` does."""
        chemistry = self.find(name)
        if chemistry is None:
            known = say("`minerals battery` without a name lists them")
            raise UnknownNameError(say("chemistry"), name, self.near(name), known)
        return chemistry

    def find(self, name: str) -> Chemistry | None:
        """The chemistry that has this name, None where none has it; raises ``MineralsError`` where several have it."""
        meanings = self.meanings(name)
        if len(meanings) > 1:
            explained = len(meanings) <= _EXPLAINED
            several = joined(
                say("`{id}` ({name})", id=known, name=_label(self._chemistries[known])) if explained else f"`{known}`"
                for known in meanings
            )
            raise MineralsError(
                say(
                    "`{name}` is the name of {count} things: {names}; use one of these ids",
                    name=name,
                    count=len(meanings),
                    names=several,
                )
            )
        return self._chemistries[meanings[0]] if meanings else None

    def near(self, name: str) -> list[str]:
        """The known names closest to an unknown name, as they are spelled."""
        return [self._spellings[match] for match in near_misses(_key(name), self._spellings)]


def _names(chemistry: Chemistry) -> Iterator[str]:
    yield from (chemistry.id, chemistry.short)
    yield from filter(None, (chemistry.name_en, chemistry.name_zh and chemistry.name_zh.text))
    yield from (name for _, name in chemistry.aliases)


def _key(name: str) -> str:
    """The common form of names with the same meaning; a letter code is kept as it is."""
    folded = _GAPS.sub("", fold(name))
    return name.strip() if len(folded) == _CODE and folded.isascii() else folded


def _label(chemistry: Chemistry) -> Label:
    return Label(chemistry.name("en"), chemistry.name("zh"))
