"""The order of minerals by name, in the language shown."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TypeAlias

from minerals.domain.records import Mineral
from minerals.pattern import pattern

SortKey: TypeAlias = tuple[tuple[str, int], ...]

_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_NO_TONE = 5
_INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = "(?:i?ang|i?ong|uang|[ei]ng|ian|iao|ua[in]|van|a[ino]|e[inr]|ou|i[aenu]|u[aeino]|v[en]|[aeiouv])"
_SYLLABLE = pattern(_INITIAL + _FINAL)


def sort_key(mineral: Mineral, language: str) -> SortKey:
    """By name in the language shown; in Chinese by pinyin, syllable by syllable, and by tone where syllables agree.

    >>> names = [Mineral("rare-earths", "group", "rare earths", "稀土", "rare-earths", pinyin="xītǔ")]
    >>> names += [Mineral("zinc", "element", "zinc", "锌", "zinc", pinyin="xīn")]
    >>> [mineral.name_zh for mineral in sorted(names, key=lambda mineral: sort_key(mineral, "zh"))]
    ['稀土', '锌']
    """
    if language == "zh" and mineral.pinyin:
        return syllables(mineral.pinyin)
    return ((mineral.name_en.casefold(), 0),)


@cache
def syllables(pinyin: str) -> SortKey:
    """The syllables of a word or of several, without tone marks, each with its tone (5 for none).

    A syllable has one tone mark, which tells ``xiān`` from ``xī'ān``.

    >>> syllables("xītǔ"), syllables("lǜ"), syllables("xī ān")
    ((('xi', 1), ('tu', 3)), (('lv', 4),), (('xi', 1), ('an', 1)))
    """
    letters, tones = "", list[int]()
    for mark in unicodedata.normalize("NFD", pinyin.casefold()).replace("u\u0308", "v"):
        if mark in _TONES:
            tones[-1] = _TONES[mark]
        elif not unicodedata.combining(mark):
            letters += mark
            tones.append(_NO_TONE)
    split: list[tuple[str, int]] = []
    place = 0
    while place < len(letters):
        end = _end(letters, tones, place)
        split.append((letters[place:end].strip(), min(tones[place:end])))
        place = end
    return tuple(syllable for syllable in split if syllable[0].isalnum())


def _end(letters: str, tones: list[int], start: int) -> int:
    """The end of the syllable that begins at ``start``: the longest with one tone that leaves a valid rest."""
    match = _SYLLABLE.match(letters, start)
    if match is None:
        return start + 1
    ends = [
        end
        for end in range(match.end(), start, -1)
        if _SYLLABLE.fullmatch(letters, start, end) and sum(tone != _NO_TONE for tone in tones[start:end]) <= 1
    ]
    # A consonant before a vowel begins the next syllable: jī + nà, not jīn + à.
    return next((end for end in ends if end == len(letters) or letters[end] not in "aeiouv"), ends[0])
