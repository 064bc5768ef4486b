"""The parts of a printed name: marks of footnotes, halves that are synonyms, words around a mineral's name.

Only text here: what a part means is decided where the minerals are known (``names.py``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from minerals.pattern import pattern

_GAPS = pattern(r"[\s_\u2010-\u2015\u2212-]+")
_UNSEEN = pattern("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Invisible characters that copying from a page or a spreadsheet leaves inside a name."""
_PLAIN = {0x2080 + digit: str(digit) for digit in range(10)} | {0xFF01 + at: chr(0x21 + at) for at in range(94)}
"""Subscript digits and wide letters, as in Al₂O₃ and Ａｌ. No more: NFKC would make vanadium of the numeral Ⅴ."""
_BRITISH = {
    "aluminum": "aluminium",
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
_AMERICAN = pattern("|".join(_BRITISH))
_OTHER_CHARACTERS = str.maketrans("礦", "矿")
"""Traditional characters that occur in many names -> the simplified ones."""
_WORD = pattern(r"[a-z]+")
_SIGN_MARKS = pattern(r"(?:\s*[*†‡§¶])+$")
_WORD_MARKS = pattern(
    r"(?:\s*(?:[*†‡§¶#]+|[⁰¹²³⁴-⁹]+(?:[,，⁻⁾][⁰¹²³⁴-⁹]+)*|[①-⑳]|[(（\[]\s*(?:[1-9]|[a-h*†‡§]+)\s*[)）\]]|[,;:.，；：。]))+$"
)
_DIGIT = pattern(r"\d")
_GLUED = pattern(r"(?<![A-Za-z])(?P<word>[A-Z]{5,}|[A-Z][a-z]{2,}|[a-z]{4,})(?P<comma>[,;]?)\d{1,2}(?=[\s,;(（]|$)")
"""A mark that a page printed raised, and its text has behind a word: `Cobalt3`, `RARE EARTHS,3 compounds`."""
_LONG = 3
"""Names of fewer letters may be abbreviations: `Co.` is a company and `C#` a note, not cobalt and carbon."""
_IDEOGRAPH = pattern(r"[\u3400-\u9fff\uf900-\ufaff]")


def fold(name: str) -> str:
    """A name without the differences that do not distinguish names.

    >>> fold(" Rare-Earth  ELEMENTS")
    'rare earth elements'
    """
    plain = name if name.isascii() else unicodedata.normalize("NFKC", _UNSEEN.sub("", name))
    return _GAPS.sub(" ", plain.casefold()).strip()


def key(name: str) -> str:
    """A name as it is compared with others: folded, each of its words in British spelling.

    >>> key("Aluminum Oxide") == key("aluminium oxide")
    True
    """
    folded = fold(name).replace(" & ", " and ").translate(_OTHER_CHARACTERS)
    if _AMERICAN.search(folded) is None:
        return folded
    return _WORD.sub(lambda word: _BRITISH.get(word[0], word[0]), folded)


def sign(name: str) -> str:
    """A symbol, formula or foreign name as it is compared: letter by letter."""
    return unicodedata.normalize("NFC", _UNSEEN.sub("", name).translate(_PLAIN).strip())


def without_marks(name: str) -> str:
    """A name without the marks of footnotes behind it, and without a comma or a full stop that ends it.

    >>> [without_marks(name) for name in ("RARE EARTHS*", "Cobalt¹", "Manganese(2)", "Nickel, ", "Co*", "Co.")]
    ['RARE EARTHS', 'Cobalt', 'Manganese', 'Nickel', 'Co', 'Co.']
    >>> without_marks("RARE EARTHS,3 compounds"), without_marks("LiPF6")
    ('RARE EARTHS, compounds', 'LiPF6')
    """
    text = _UNSEEN.sub("", name).strip()
    if text[-1:].isalpha() and not _DIGIT.search(text):
        return text  # most names: the expressions, which take ten times as long, have nothing to find
    text = _GLUED.sub(r"\g<word>\g<comma>", text)
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
    ("comma", pattern(r"^(?P<first>(?:[^,，;；(（\[]|[(（\[][^)）\]]*[)）\]])+?)\s*[,，;；]\s*(?P<second>.+)$")),
    ("comma", pattern(r"^(?P<first>.+?)(?:\s+[-–—]+\s+|\s*—+\s*|\s*[:：]\s*)(?P<second>.+)$")),
    ("bracket", pattern(r"^(?P<first>[^(（\[]+?)\s*[(（\[]\s*(?P<second>.+?)\s*[)）\]]$")),
    ("slash", pattern(r"^(?P<first>[^/／|]+?)\s*[/／|]\s*(?P<second>[^/／|]+)$")),
    ("and", pattern(r"^(?P<first>.+?)(?:\s+(?:and|or|&)\s+|\s*[和及与、]\s*)(?P<second>.+)$", re.IGNORECASE)),
    ("script", pattern(r"^(?P<first>[\u3400-\u9fff]+)\s*(?P<second>[A-Za-z][A-Za-z \-]*)$")),
    ("script", pattern(r"^(?P<first>[A-Za-z][A-Za-z \-]*?)\s*(?P<second>[\u3400-\u9fff]+)$")),
)
_BRACKET_INSIDE = pattern(r"^(?P<first>[^(（\[]+?)\s*[(（\[]\s*(?P<second>[^)）\]]+?)\s*[)）\]]\s*(?P<rest>\w.*)$")
_SEVERAL = pattern(r"\s*,\s*|\s+(?:and|&)\s+|\s*[和及与、]\s*", re.IGNORECASE)


def halves(name: str) -> Iterator[Halves]:
    """The ways in which a name divides into two parts, the firmest first.

    >>> [tuple(each) for each in halves("MICA (NATURAL), sheet")]
    [('comma', 'MICA (NATURAL)', 'sheet')]
    """
    for kind, shape in _HALVES:
        match = shape.match(name)
        if match:
            yield Halves(kind, match["first"], match["second"])
    match = _BRACKET_INSIDE.match(name)
    if match and match["rest"][:1] not in ",;":
        yield Halves("bracket", f"{match['first']} {match['rest']}", match["second"])


def several(name: str) -> list[str]:
    """The names that a name lists with ``and`` or commas between them.

    >>> several("Zirconium and Hafnium"), several("锆和铪")
    (['Zirconium', 'Hafnium'], ['锆', '铪'])
    """
    return [part for part in _SEVERAL.split(name) if part]


_BEHIND = pattern(
    r"^(?P<name>.+?)[ -](?P<form>ores?(?: and |, | & )concentrates?|ores?|(?:mineral )?concentrates?|"
    r"sponge metal|sponge|metals?|minerals?|oxides?|compounds|chemicals|salts|resources|raw materials?|"
    r"natural|synthetic|(?:mine|refinery|smelter|mined|refined) production|mine output)$",
    re.IGNORECASE,
)
_BEFORE = pattern(
    r"^(?P<form>refined|unwrought|crude|primary|mined|smelted|electrolytic|natural|total|all forms of|light|heavy|"
    r"(?:battery|metallurgical|metallurgy)[ -]grade|high[ -]purity) (?P<name>.+)$",
    re.IGNORECASE,
)
_BEHIND_CHINESE = pattern(
    r"^(?P<name>.+?)(?P<form>[矿礦]石和精[矿礦]|行业原料|[矿礦]产资源|[矿礦]石|精[矿礦]|[矿礦]产|资源|金属|金屬|氧化物|化合物|[盐鹽]|[矿礦])$"
)
_BEFORE_CHINESE = pattern(r"^(?P<form>精炼|精煉|电解|電解|金属|金屬|高纯|高純)(?P<name>.+)$")


def forms_around(name: str) -> Iterator[tuple[str, str]]:
    """A name without the words for a form around it, and these words.

    >>> list(forms_around("tin ores")), list(forms_around("锂矿")), list(forms_around("copper foil"))
    ([('tin', 'ores')], [('锂', '矿')], [])
    """
    for shape in (_BEHIND, _BEFORE, _BEHIND_CHINESE, _BEFORE_CHINESE):
        match = shape.match(name)
        if match:
            yield match["name"], match["form"]


_NUMBER = "(?:mono|di|tri|tetra|penta?|hexa|hepta|octa|sesqui|hemi|per)"
_SALT = (
    r"(?:oxide|hydroxide|carbonate|hydroxycarbonate|bicarbonate|nitrate|sulphate|sulphide|phosphate|chloride|fluoride|"
    r"bromide|iodide|nitride|carbide|boride|acetate|oxalate|phosphide|arsenide|telluride|selenide|silicide|hydride)s?"
)
_COMPOUND = pattern(rf"^(?P<name>.+?) ?(?:\([ivx, ]+\))? {_NUMBER}?{_SALT}(?: (?:an)?{_NUMBER}?hydrate| anhydrous)?$")
_COMPOUND_CHINESE = pattern(
    r"^(?:电池级|工业级|高纯|无水|[一二三四五六七]水)?(?:合)?"
    r"(?:碱式碳酸|碳酸|硝酸|硫酸|磷酸|草酸|醋酸|乙酸|偏?钨酸|钼酸|"
    r"[二三四五六]?(?:氢氧化|氧化|氯化|氟化|溴化|碘化|硫化|氮化|碳化|硼化|砷化|磷化|硒化|碲化))"
    r"(?:亚|二|三|四|五|高)?(?P<name>.+)$"
)


def bound_in(name: str) -> str | None:
    """The element in the name of a simple compound; None where the text is no such name.

    >>> bound_in("Lithium hydroxide monohydrate"), bound_in("硫酸镍"), bound_in("copper foil")
    ('lithium', '镍', None)
    """
    match = _COMPOUND.match(key(name)) or _COMPOUND_CHINESE.match(name)
    return match["name"] if match else None


_GRADED = pattern(
    r"^(?:(?:battery|technical|industrial|chemical|reagent)[ -]grade|high[ -]purity)[ -](?P<name>.+)$"
    r"|^(?:电池级|工业级|高纯)(?P<chinese>.+)$",
    re.IGNORECASE,
)


def without_grade(name: str) -> str | None:
    """A name without a grade of purity before it; None where it has none.

    >>> without_grade("Battery-grade lithium carbonate"), without_grade("电池级碳酸锂"), without_grade("tin")
    ('lithium carbonate', '碳酸锂', None)
    """
    match = _GRADED.match(name)
    return match["name"] or match["chinese"] if match else None


_GRADE = pattern(
    r"^(?:battery|technical|industrial|chemical|reagent)[ -]grade$|^(?:电池级|工业级|高纯)$|"
    r"^(?:[≥>]=? ?)?\d{1,3}(?:[.,]\d+)? ?[%％](?: ?[A-Z][a-z]?)?$",
    re.IGNORECASE,
)


def is_grade(words: str) -> bool:
    """Whether some words say only how pure something is.

    >>> is_grade("battery grade"), is_grade("99.95%"), is_grade("62% Fe"), is_grade("foil")
    (True, True, True, False)
    """
    return _GRADE.match(words) is not None


_INITIAL = pattern(r"[A-Za-z]+")


def is_short_for(short: str, name: str) -> bool:
    """Whether some capitals are the initials of a name.

    >>> is_short_for("HPA", "High-purity alumina"), is_short_for("PGMs", "Platinum group metals")
    (True, True)
    >>> is_short_for("HPA", "Alumina"), is_short_for("C", "cobalt")
    (False, False)
    """
    initials = "".join(word[0].upper() for word in _INITIAL.findall(name))
    return len(initials) > 1 and short.removesuffix("s") == initials


_OXIDE = pattern(r"^(?P<symbol>[A-Z][a-z]?)\d*O\d*$")


def counted_as(formula: str) -> str | None:
    """The symbol of the element in an oxide, in which amounts of it are often counted; None for another text.

    >>> counted_as("Li2O"), counted_as("Ta₂O₅"), counted_as("CoSO4"), counted_as("CO")
    ('Li', 'Ta', None, 'C')
    """
    match = _OXIDE.match(sign(formula))
    return match["symbol"] if match else None
