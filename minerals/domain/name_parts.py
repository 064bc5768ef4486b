"""The parts of a printed name: marks of footnotes, halves that stand for each other, words around a mineral's name.

Only text here: what a part means is decided where the minerals are known (``names.py``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_GAPS = re.compile(r"[\s_\u2010-\u2015\u2212-]+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""What copying from a page or a spreadsheet leaves inside a name, and nobody sees."""
_PLAIN = {0x2080 + digit: str(digit) for digit in range(10)} | {0xFF01 + at: chr(0x21 + at) for at in range(94)}
"""Subscript digits and wide letters, as in Al₂O₃ and Ａｌ. No more: NFKC would make vanadium of the numeral Ⅴ."""
_BRITISH = {
    "aluminum": "aluminium",
    "barite": "baryte",
    "barites": "barytes",
    "cesium": "caesium",
    "earths": "earth",  # rare earth elements, rare earths elements
    "fiber": "fibre",
    "sulfate": "sulphate",
    "sulfates": "sulphates",
    "sulfide": "sulphide",
    "sulfides": "sulphides",
    "sulfur": "sulphur",
    "sulfuric": "sulphuric",
}
_WORD = re.compile(r"[a-z]+")
_SIGN_MARKS = re.compile(r"(?:\s*[*†‡§¶])+$")
_WORD_MARKS = re.compile(
    r"(?:\s*(?:[*†‡§¶#]+|[⁰¹²³⁴-⁹]+(?:[,，⁻⁾][⁰¹²³⁴-⁹]+)*|[①-⑳]|[(（\[]\s*(?:[1-9]|[a-h*†‡§]+)\s*[)）\]]|[,;:.，；：。]))+$"
)
_LONG = 3
"""Names of fewer letters may be abbreviations: `Co.` is a company and `C#` a note, not cobalt and carbon."""
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")


def fold(name: str) -> str:
    """A name without what does not tell names apart.

    >>> fold(" Rare-Earth  ELEMENTS")
    'rare earth elements'
    """
    return _GAPS.sub(" ", unicodedata.normalize("NFKC", _UNSEEN.sub("", name)).casefold()).strip()


def key(name: str) -> str:
    """A name as it is compared with others: folded, each of its words in British spelling.

    >>> key("Aluminum Oxide") == key("aluminium oxide")
    True
    """
    return _WORD.sub(lambda word: _BRITISH.get(word[0], word[0]), fold(name).replace(" & ", " and "))


def sign(name: str) -> str:
    """A symbol, formula or foreign name as it is compared: letter by letter."""
    return unicodedata.normalize("NFC", _UNSEEN.sub("", name).translate(_PLAIN).strip())


def without_marks(name: str) -> str:
    """A name without the marks of footnotes behind it, and without a comma or a full stop that ends it.

    >>> [without_marks(name) for name in ("RARE EARTHS*", "Cobalt¹", "Manganese(2)", "Nickel, ", "Co*", "Co.")]
    ['RARE EARTHS', 'Cobalt', 'Manganese', 'Nickel', 'Co', 'Co.']
    """
    text = _UNSEEN.sub("", name).strip()
    bare = _WORD_MARKS.sub("", text)
    if is_chinese(bare) or len(bare) >= _LONG:
        return bare
    return _SIGN_MARKS.sub("", text)


def is_chinese(text: str) -> bool:
    """Whether there is a Chinese character in a text."""
    return _IDEOGRAPH.search(text) is not None


class Halves(NamedTuple):
    """A name in two parts: ``kind`` is ``comma``, ``bracket``, ``slash``, ``and`` or ``script``."""

    kind: str
    first: str
    second: str


_HALVES = (
    ("comma", re.compile(r"^(?P<first>(?:[^,，;；(（\[]|[(（\[][^)）\]]*[)）\]])+?)\s*[,，;；]\s*(?P<second>.+)$")),
    ("comma", re.compile(r"^(?P<first>.+?)(?:\s+[-–—]+\s+|\s*—+\s*|\s*[:：]\s*)(?P<second>.+)$")),
    ("bracket", re.compile(r"^(?P<first>[^(（\[]+?)\s*[(（\[]\s*(?P<second>.+?)\s*[)）\]]$")),
    ("slash", re.compile(r"^(?P<first>[^/／|]+?)\s*[/／|]\s*(?P<second>[^/／|]+)$")),
    ("and", re.compile(r"^(?P<first>.+?)(?:\s+(?:and|or|&)\s+|\s*[和及与、]\s*)(?P<second>.+)$", re.IGNORECASE)),
    ("script", re.compile(r"^(?P<first>[\u3400-\u9fff]+)\s*(?P<second>[A-Za-z][A-Za-z \-]*)$")),
    ("script", re.compile(r"^(?P<first>[A-Za-z][A-Za-z \-]*?)\s*(?P<second>[\u3400-\u9fff]+)$")),
)
_BRACKET_INSIDE = re.compile(r"^(?P<first>[^(（\[]+?)\s*[(（\[]\s*(?P<second>[^)）\]]+?)\s*[)）\]]\s*(?P<rest>\w.*)$")
_SEVERAL = re.compile(r"\s*,\s*|\s+(?:and|&)\s+|\s*[和及与、]\s*", re.IGNORECASE)


def halves(name: str) -> Iterator[Halves]:
    """The ways in which a name divides into two parts, the firmest first.

    >>> [tuple(each) for each in halves("MICA (NATURAL), sheet")]
    [('comma', 'MICA (NATURAL)', 'sheet')]
    """
    for kind, pattern in _HALVES:
        found = pattern.match(name)
        if found:
            yield Halves(kind, found["first"], found["second"])
    found = _BRACKET_INSIDE.match(name)
    if found and found["rest"][:1] not in ",;":
        yield Halves("bracket", f"{found['first']} {found['rest']}", found["second"])


def several(name: str) -> list[str]:
    """The names that a name lists with ``and`` or commas between them.

    >>> several("Zirconium and Hafnium"), several("锆和铪")
    (['Zirconium', 'Hafnium'], ['锆', '铪'])
    """
    return [part for part in _SEVERAL.split(name) if part]


_BEHIND = re.compile(
    r"^(?P<name>.+?)[ -](?P<form>ores? (?:and|&) concentrates?|ores?|(?:mineral )?concentrates?|sponge metal|sponge|"
    r"metal|oxides?|resources|raw materials?)$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?P<form>refined|unwrought|primary|mined|smelted|total|all forms of|light|heavy|"
    r"(?:battery|metallurgical|metallurgy)[ -]grade) (?P<name>.+)$",
    re.IGNORECASE,
)
_BEHIND_CHINESE = re.compile(
    r"^(?P<name>.+?)(?P<form>矿石和精矿|行业原料|矿产资源|矿石|精矿|矿产|资源|金属|氧化物|矿)$"
)
_BEFORE_CHINESE = re.compile(r"^(?P<form>精炼|金属)(?P<name>.+)$")


def forms_around(name: str) -> Iterator[tuple[str, str]]:
    """A name without the words for a form around it, and these words.

    >>> list(forms_around("tin ores")), list(forms_around("锂矿")), list(forms_around("copper foil"))
    ([('tin', 'ores')], [('锂', '矿')], [])
    """
    for pattern in (_BEHIND, _BEFORE, _BEHIND_CHINESE, _BEFORE_CHINESE):
        found = pattern.match(name)
        if found:
            yield found["name"], found["form"]


_NUMBER = "(?:mono|di|tri|tetra|penta?|hexa|hepta|octa|sesqui|hemi|per)"
_SALT = (
    r"(?:oxide|hydroxide|carbonate|hydroxycarbonate|bicarbonate|nitrate|sulphate|sulphide|phosphate|chloride|fluoride|"
    r"bromide|iodide|nitride|carbide|boride|acetate|oxalate|phosphide|arsenide|telluride|selenide|silicide|hydride)s?"
)
_COMPOUND = re.compile(
    rf"^(?P<name>.+?) ?(?:\([ivx, ]+\))? {_NUMBER}?{_SALT}(?: (?:an)?{_NUMBER}?hydrate| anhydrous)?$"
)
_COMPOUND_CHINESE = re.compile(
    r"^(?:电池级|工业级|高纯|无水|[一二三四五六七]水)?(?:合)?"
    r"(?:碱式碳酸|碳酸|硝酸|硫酸|磷酸|草酸|醋酸|乙酸|偏?钨酸|钼酸|"
    r"[二三四五六]?(?:氢氧化|氧化|氯化|氟化|溴化|碘化|硫化|氮化|碳化|硼化|砷化|磷化|硒化|碲化))"
    r"(?:亚|二|三|四|五|高)?(?P<name>.+)$"
)


def bound_in(name: str) -> str | None:
    """What the name of a simple compound says that it is a compound of; None where it is no such name.

    >>> bound_in("Lithium hydroxide monohydrate"), bound_in("硫酸镍"), bound_in("copper foil")
    ('lithium', '镍', None)
    """
    found = _COMPOUND.match(key(name)) or _COMPOUND_CHINESE.match(name)
    return found["name"] if found else None


_GRADE = re.compile(
    r"^(?:battery|technical|industrial|chemical|reagent)[ -]grade$|^(?:电池级|工业级|高纯)$", re.IGNORECASE
)


def is_grade(words: str) -> bool:
    """Whether some words say only how pure a compound is.

    >>> is_grade("battery grade"), is_grade("foil")
    (True, False)
    """
    return _GRADE.match(words) is not None


_OXIDE = re.compile(r"^(?P<symbol>[A-Z][a-z]?)\d*O\d*$")


def counted_as(formula: str) -> str | None:
    """The symbol of the element in an oxide, in which amounts of it are often counted; None for another text.

    >>> counted_as("Li2O"), counted_as("Ta₂O₅"), counted_as("CoSO4"), counted_as("CO")
    ('Li', 'Ta', None, 'C')
    """
    found = _OXIDE.match(sign(formula))
    return found["symbol"] if found else None
