"""The names that come close to a mistyped name; of minerals, none that names another element."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from minerals.domain.name_parts import fold, is_chinese
from minerals.pattern import pattern

_CLOSE = 0.75
_SLIP = 2
"""Up to this number of extra letters are a slip; more make another word."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COMMON = _words(
    "alloy alloys battery carbonate compounds concentrate concentrates crude dioxide earth earths elements foil gas "
    "grade group heavy high industrial light metal metals mineral minerals natural oil ore ores oxide powder purity "
    "rare refined rock sand sheet stone sulfate sulphate synthetic wire"
)
"""Words that many names have, which say nothing of which mineral is meant."""
_OTHER_ELEMENTS = _words(
    "nitrogen oxygen chlorine technetium polonium astatine radon francium radium actinium protactinium neptunium "
    "plutonium americium curium berkelium californium einsteinium fermium mendelevium nobelium lawrencium"
)
"""Elements that the register does not have: to each of them, any mineral would be a wrong answer."""
_WORD = pattern(r"\w+")


def near_misses(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names closest to a mistyped one, best first.

    >>> near_misses("us-2202", ["us-2022", "eu-2020", "cn-2016"])
    ['us-2022']
    """
    from difflib import get_close_matches

    wanted = name.casefold()
    folded = {name.casefold(): name for name in known}
    close = get_close_matches(wanted, folded, n=4 * most, cutoff=0.75)
    # Of equally close names, that with the same letters is probably meant: two letters were swapped.
    close.sort(key=lambda spelling: sorted(spelling) != sorted(wanted))
    return [folded[spelling] for spelling in close[:most]]


def near_names(
    name: str, known: Iterable[str], elements_in: Callable[[str], Collection[str]], most: int = 9
) -> list[str]:
    """The known names closest to a mistyped one, best first.

    ``elements_in`` says which elements the words of a name name by themselves. Where the mistyped name names some,
    the others must name the same, and the other words come close; where it names none, its own words must come close,
    not only common ones.

    >>> near_names("litium", ["lithium", "tin"], lambda name: ())
    ['lithium']
    >>> near_names("tn ore", ["iron ore"], lambda name: ()), near_names("radium", ["rhodium"], lambda name: ())
    ([], [])
    """
    wanted = fold(name)
    words = _own_words(wanted)
    if not words or _OTHER_ELEMENTS & set(words):
        return []
    from difflib import SequenceMatcher

    named = frozenset(elements_in(name))
    matcher = SequenceMatcher(None, "", wanted)  # what it keeps is of its second text
    close = []
    for spelling in dict.fromkeys(known):
        other = fold(spelling)
        if 2 * min(len(wanted), len(other)) < _CLOSE * (len(wanted) + len(other)):
            continue
        matcher.set_seq1(other)
        ratio = matcher.ratio() if matcher.quick_ratio() >= _CLOSE else 0
        if ratio < _CLOSE:
            continue
        if is_chinese(wanted) or is_chinese(other):
            apart = frozenset(elements_in(spelling)) != named
        elif named:
            # `copper foil` is no `copper ore`: the words that name no element must come close too.
            words_of_name, words_of_other = (_other_words(text, elements_in) for text in (wanted, other))
            apart = frozenset(elements_in(spelling)) != named or _ratio(words_of_name, words_of_other) < _CLOSE
        else:
            apart = _ratio(" ".join(words), " ".join(_own_words(other))) < _CLOSE
        # `ferromanganese` is something else than `manganese`, and `lithiumm` is not.
        apart = apart or (other in wanted and len(wanted) > len(other) + _SLIP)
        if not apart:
            close.append((not _same_letters(wanted, other), -ratio, spelling))
    close.sort(key=lambda entry: entry[:2])
    # Where letters were only swapped, nothing else is meant.
    return [spelling for swapped, _, spelling in close if swapped == close[0][0]][:most]


def _own_words(folded: str) -> list[str]:
    return [word for word in _WORD.findall(folded) if word not in _COMMON]


def _other_words(folded: str, elements_in: Callable[[str], Collection[str]]) -> str:
    """The words of a name that name nothing by themselves."""
    return " ".join(word for word in _WORD.findall(folded) if not elements_in(word))


def _same_letters(name: str, other: str) -> bool:
    return sorted(name) == sorted(other)


def _ratio(name: str, other: str) -> float:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, name, other).ratio()
