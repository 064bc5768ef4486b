"""A value or a year as people write it in a table of their own, which is more than publications print.

``Less than 25``, ``> 75``, ``Net exporter``, ``76.0`` and the marks of estimates (``48e``, ``2025e``) are read; what is
above 100 %, below 0 % or runs backwards is a fault, and so is an unreadable value.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from minerals.domain.values import Value, parse
from minerals.questions.audit.verdicts import NOTHING

_NUMBER = r"([0-9]{1,9}(?:\.[0-9]{1,9}|,[0-9]{1,2})?)"
"""A comma before one or two digits is a decimal comma; before three it may divide thousands, and is not read."""
_UNIT = r"(?:%|percent|per cent|pct)?"
_MARK = r"(?:e|r|est\.?|estimated)?"
"""The marks of an estimated and of a revised figure."""
_ABOVE = ("more than", "greater than", "higher than", "over", "above", "exceeds", ">", "高于", "大于", "多于")
_AT_LEAST = ("at least", "not less than", ">=", "=>", "≥", "⩾", "≧", "不低于", "不小于", "不少于")
_BELOW = ("less than", "lower than", "under", "below", "<", "小于", "少于")
_AT_MOST = ("at most", "up to", "not more than", "<=", "=<", "≤", "⩽", "≦", "不高于", "不大于", "不超过")
_SIGNS = {
    **dict.fromkeys(_ABOVE, ">"),
    **dict.fromkeys(_AT_LEAST, "≥"),
    **dict.fromkeys(_BELOW, "<"),
    **dict.fromkeys(_AT_MOST, "≤"),
}
"""Words and signs before a number, as the grammar of published values writes them."""
_ABOUT = ("about", "approximately", "approx.", "approx", "around", "circa", "c.", "ca.", "~", "≈", "nearly", "大约")
_WORDS = {
    "net exporter": "E",
    "net export": "E",
    "exporter": "E",
    "net importer": "净进口国",
    "净出口": "E",
    "净出口国": "E",
    "净进口": "净进口国",
    "not available": "n/a",
    "na": "n/a",
    "n/a": "n/a",
    "n.a.": "n/a",
    "n. a.": "n/a",
    "k. a.": "n/a",
    "k.a.": "n/a",
    "无数据": "n/a",
    "withheld": "W",
    "not applicable": "XX",
}
"""Words without a number, as the grammar of published values writes them; the case does not matter here."""
_DASH = re.compile(r"\s*(?:[-‐‑‒–—~～至到]|\bto\b)\s*")
_SIGNED = re.compile(rf"({'|'.join(map(re.escape, sorted((*_SIGNS, *_ABOUT), key=len, reverse=True)))})\s*")
_PLAIN = re.compile(rf"{_NUMBER}\s*(?:{_UNIT}\s*{_MARK}|{_MARK}\s*{_UNIT})")
_NEGATIVE = re.compile(rf"[-−–]\s*{_NUMBER}\s*{_UNIT}")
_YEAR = re.compile(rf"([0-9]{{4}})(?:\.0)?\s*(?:{_MARK}|年)")
_LONGEST = 200
"""No value has more characters; a longer text is not read."""


class WrittenError(Exception):
    """A value or a year that cannot be used; ``code`` is a word of ``FAULTS``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def value(text: str) -> Value:
    """The value that a cell claims, with its text unchanged.

    >>> [value(text).kind for text in ("Less than 25", "> 75", "Net exporter", "48e", "25 to 50", "/")]
    ['below', 'above', 'net_exporter', 'point', 'between', 'in_words']
    >>> value("76,5 %").low, value("≥ 80").low_inclusive
    (76.5, True)

    Raises ``WrittenError`` with the code of the fault.
    """
    if text.strip() in NOTHING:
        return Value(text, "in_words")
    if len(text) > _LONGEST:
        raise WrittenError("unreadable-value")
    read = parse(text) or _loose(text)
    if read is None:
        raise WrittenError("unreadable-value")
    ends = [end for end in (read.low, read.high) if end is not None]
    if any(end > 100 for end in ends) or (read.kind == "above" and read.low == 100 and not read.low_inclusive):
        raise WrittenError("above-100")
    if read.kind == "below" and read.high == 0 and not read.high_inclusive:
        raise WrittenError("below-0")
    if read.low is not None and read.high is not None and read.low > read.high:
        raise WrittenError("reversed-range")
    return replace(read, published=text)


def year(text: str) -> str:
    """The year or period of a cell, as figures name theirs.

    >>> year("2025e"), year("2024.0"), year("2012–2016"), year("2012-16"), year("2021年")
    ('2025', '2024', '2012-2016', '2012-2016', '2021')

    Raises ``WrittenError`` with the code of the fault.
    """
    parts = _DASH.split(_plain(text)) if len(text) <= _LONGEST else []
    if len(parts) == 2 and re.fullmatch(r"[0-9]{2}", parts[1]):
        parts[1] = parts[0][:2] + parts[1]
    matched = [match[1] for match in map(_YEAR.fullmatch, parts) if match is not None]
    if len(matched) != len(parts) or len(parts) not in (1, 2):
        raise WrittenError("unreadable-year")
    if matched[0] > matched[-1]:
        raise WrittenError("reversed-years")
    return "-".join(dict.fromkeys(matched))


def _loose(text: str) -> Value | None:
    """A value in words or signs that no publication prints, through the grammar of those that are printed."""
    plain = _plain(text)
    if plain in _WORDS:
        return parse(_WORDS[plain])
    if _NEGATIVE.fullmatch(plain):
        raise WrittenError("below-0")
    if plain.startswith("between "):
        plain = plain.removeprefix("between ").replace(" and ", "-")
    signed = _SIGNED.match(plain)
    sign = "" if signed is None else _SIGNS.get(signed[1], "about ")
    numbers = _numbers(plain if signed is None else plain[signed.end() :])
    if len(numbers) == 1:
        return parse(sign + numbers[0])
    return parse("-".join(numbers)) if len(numbers) == 2 and not sign else None


def _numbers(text: str) -> list[str]:
    """The numbers of a value or a range, with a decimal point; none for another text."""
    plain = text.removesuffix("+").rstrip()
    parts = [_PLAIN.fullmatch(part) for part in _DASH.split(plain)]
    numbers = [part[1].replace(",", ".") for part in parts if part is not None]
    if len(numbers) != len(parts):
        return []
    return [f"{numbers[0]}以上"] if plain != text and len(numbers) == 1 else numbers


def _plain(text: str) -> str:
    """The text in lower case with plain signs and digits and single blanks; 5² keeps its mark, and becomes no 52."""
    plain = (character if _is_raised(character) else unicodedata.normalize("NFKC", character) for character in text)
    return " ".join("".join(plain).casefold().split())


def _is_raised(character: str) -> bool:
    """Whether it is a number other than a plain or wide digit: a raised, lowered or circled digit, or a fraction."""
    is_number = unicodedata.numeric(character, None) is not None
    return is_number and not character.isascii() and not unicodedata.decomposition(character).startswith("<wide>")
