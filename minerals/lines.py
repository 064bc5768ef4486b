"""Where a line of text may end: at a space, in long Chinese also between characters, never before a closing mark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from unicodedata import east_asian_width

from minerals.pattern import pattern

_WIDE = "\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff65"
_OPENS = "（“《〈「『【〔"
_CLOSES = "，。；：、？！）”》〉」』】〕…"
_LETTER = rf"[^\s{_WIDE}{_OPENS}{_CLOSES}]"
_CHARACTER = rf"(?![{_OPENS}{_CLOSES}])[{_WIDE}]"
_PIECE = pattern(
    rf"[{_OPENS}]*(?:[0-9]{_LETTER}* {_CHARACTER}|{_LETTER}+|{_CHARACTER})[{_CLOSES}]*|[{_OPENS}{_CLOSES}]|\s+"
)
"""A number with its measure word, a word, a Chinese character; each with the marks around it. Or spaces."""
_SHORT = 16
"""Cells of a Chinese word or phrase between spaces that is not broken where a line has room for it."""
_IDEOGRAPH = pattern("[\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN_LIST = pattern("[!-~]、")


def is_chinese(text: str) -> bool:
    """Whether a text is Chinese, and not English that contains a Chinese word, which must not be broken.

    Chinese that is mostly names in Latin letters is known by the mark between them.

    >>> is_chinese("8 个来源，2011-18"), is_chinese("Rare earths (稀土), as printed")
    (True, False)
    >>> is_chinese("NMC811、LFP")
    True
    """
    return 5 * len(_IDEOGRAPH.findall(text)) > len(text) or _LATIN_LIST.search(text) is not None


def cells(text: str) -> int:
    """The width of a text on a terminal: a Chinese character is as wide as two letters.

    >>> cells("Li 锂")
    5
    """
    return len(text) if text.isascii() else sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def line_starts(text: str, width: int, measure: Callable[[str], int]) -> list[int]:
    """The positions at which the second and further lines of a text begin; ``measure`` gives the width of a text.

    Spaces at the end of a line do not count. A piece longer than a line is broken anywhere.

    >>> line_starts("8 个来源，2011-18", 8, cells)
    [4, 6]
    """
    starts: list[int] = []
    at = used = 0
    for piece in _pieces(text, min(width, _SHORT), measure):
        length = measure(piece)
        if piece.isspace():
            at, used = at + len(piece), used + length
            continue
        if used + length > width and used:
            starts.append(at)
            used = 0
        if length > width:
            for place, letter in enumerate(piece):
                room = measure(letter)
                if used + room > width and used:
                    starts.append(at + place)
                    used = 0
                used += room
        else:
            used += length
        at += len(piece)
    return starts


def _pieces(text: str, short: int, measure: Callable[[str], int]) -> Iterator[str]:
    for is_space, pieces in groupby(_PIECE.findall(text), key=str.isspace):
        run = list(pieces)
        whole = "".join(run)
        yield from [whole] if is_space or measure(whole) <= short else run
