"""The options of a comparison, checked once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from minerals.domain.dates import day_asked
from minerals.domain.near_names import near_misses
from minerals.domain.vocabulary import CELLS, PARTS
from minerals.errors import MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.messages import Message, joined, say
from minerals.questions.compare.beside import COLUMNS
from minerals.questions.compare.place import GRAINS
from minerals.questions.promises import record_dict

SORTS = ("name", "lists", "dependence")
ON = ("all", "some", "only")


@frozen
class Options:
    """The options of a comparison.

    ``minerals`` has mineral ids; ``on`` is ``all``, ``some`` (several lists, not all) or ``only:EDITION``;
    ``min_dependence`` is in percent; ``cells`` and ``parts`` name what a use must say; ``sort`` is ``name``, ``lists``
    or ``dependence:EDITION``; ``figures`` has ids of publications to take instead of the companions; ``as_of`` is a
    date: only lists in force and records published by then are taken; ``columns`` names the profile columns.
    """

    grain: str = "commodity"
    battery: bool = False
    minerals: tuple[str, ...] = ()
    on: str | None = None
    min_dependence: float | None = None
    cells: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    sort: str = "name"
    figures: tuple[str, ...] = ()
    as_of: str | None = None
    columns: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The last day of ``as_of``; raises ``MineralsError`` where that is no date."""
        return None if self.as_of is None else day_asked(self.as_of)

    @property
    def with_uses(self) -> bool:
        """Whether the answer is about uses, so that they are shown."""
        return self.battery or bool(self.cells or self.parts)

    def checked(self, editions: Iterable[str]) -> Options:
        """These options, if they mean something for these editions.

        Raises ``UnknownNameError`` for a word that is not known, with near misses, ``MineralsError`` for a number that
        is no percentage.
        """
        known = list(editions)
        one_of(say("grain"), self.grain, GRAINS)
        for cell in self.cells:
            one_of(say("cell"), cell, CELLS)
        for part in self.parts:
            one_of(say("part"), part, PARTS)
        for column in self.columns:
            one_of(say("column"), column, COLUMNS)
        if self.on is not None:
            check_word("on", self.on, ON, "only", known)
        check_word("sort", self.sort, SORTS, "dependence", known)
        if self.min_dependence is not None and not 0 <= self.min_dependence <= 100:
            raise MineralsError(
                say(
                    "--min-dependence {value}: a percentage from 0 to 100 was expected",
                    value=f"{self.min_dependence:g}",
                )
            )
        return self

    def to_dict(self) -> dict[str, Any]:
        """The options as JSON echoes them."""
        as_of = None if self.day is None else self.day.isoformat()
        return {**record_dict(self, cells="cell", parts="part"), "as_of": as_of}


def one_of(what: Message, word: str, known: Iterable[str]) -> None:
    """Raises ``UnknownNameError`` with near misses for a word that is not among those known."""
    words = list(known)
    if word not in words:
        raise UnknownNameError(what, word, near_misses(word, words), expected(words))


def expected(words: Iterable[str]) -> Message:
    """The hint that names every word that is known."""
    return say("one of {words} was expected", words=joined(words))


def check_word(option: str, text: str, words: Iterable[str], wants: str, editions: Iterable[str]) -> None:
    """Raises ``MineralsError`` for an option that is none of its words; the word ``wants`` takes an edition."""
    word, _, edition = text.partition(":")
    one_of(say("word for --{option}", option=option), word, words)
    if word == wants:
        one_of(say("edition for --{option} {word}", option=option, word=wants), edition, editions)
    elif edition:
        raise MineralsError(say("--{option} {word} takes no edition", option=option, word=word))
