"""Which cells and parts of cells the words of a use name, in English and Chinese; nothing beyond the words is read."""

from __future__ import annotations

import re

from minerals.pattern import pattern

_CELLS = {
    "lithium-ion": r"lithium[- ]ion|\bli-ion|锂离子电池|鋰離子電池|锂电池|鋰電池|lithium batter(?:y|ies)",
    "lead-acid": r"lead[- ]acid(?: batter(?:y|ies))?|铅酸(?:蓄?电池)?|鉛酸(?:蓄?電池)?",
    "nickel-metal-hydride": r"nickel[- ]metal[- ]hydride(?: batter(?:y|ies))?|镍氢(?:电池)?|鎳氫(?:電池)?",
    "flow": r"flow batter(?:y|ies)|液流电池|液流電池",
    "sodium-ion": r"sodium[- ]ion(?: batter(?:y|ies))?|钠离子(?:电池)?|鈉離子(?:電池)?",
    "alkaline": r"alkaline(?: batter(?:y|ies))?",
    "fuel-cell": r"fuel[- ]cells?|燃料电池|燃料電池",
    "photovoltaic": r"photovoltaics?(?: cells?)?|solar cells?|pv cells?|光伏(?:电池|電池)?|太阳能电池|太陽能電池",
}
"""Looked for in this order, each taken out of the words: 燃料电池 ends in 电池 and is no battery."""
_BATTERY = r"batter(?:y|ies)|电池|電池"
_PARTS = {
    "cathode": r"cathodes?|正极|正極",
    "anode": r"\banodes?|负极|負極",
    "current-collector": r"current collectors?|集流体|集流體",
    "electrolyte": r"electrolytes?|电解质|電解質|电解液|電解液",
    "separator": r"separators?|隔膜",
    "casing": r"\bcasings?|外壳|外殼",
    "grid": r"lead grids?|grid alloys?|板栅|板柵",
}
_WORD = pattern(r"[^\W\d_]+")
_FILLING = frozenset({"and", "or", "of", "in", "for", "the", "a", "an", "other", "use", "uses", "used", "applications"})


def cells_in(text: str) -> frozenset[str]:
    """The cells that the words name; ``unnamed-battery`` where they say battery and name no kind.

    >>> sorted(cells_in("电池和燃料电池")), sorted(cells_in("lead-acid battery")), sorted(cells_in("automotive"))
    (['fuel-cell', 'unnamed-battery'], ['lead-acid'], [])
    """
    rest = text.casefold()
    cells = set()
    for cell, words in _CELLS.items():
        rest, times = re.subn(words, " ", rest)
        if times:
            cells.add(cell)
    return frozenset(cells | ({"unnamed-battery"} if re.search(_BATTERY, rest) else set()))


def parts_in(text: str) -> frozenset[str]:
    """The parts of a cell that the words name.

    >>> sorted(parts_in("正极材料")), sorted(parts_in("anode casing"))
    (['cathode'], ['anode', 'casing'])
    """
    return frozenset(part for part, words in _PARTS.items() if re.search(words, text.casefold()))


def says_as_much(claimed: str, stated: str) -> bool:
    """Whether every word of a claimed use occurs in a stated use, in whatever ending.

    >>> says_as_much("automotive", "Mobility & Automotive"), says_as_much("electronic parts", "electrical part")
    (True, False)
    """
    wanted = [word for word in _words(claimed) if word not in _FILLING]
    available = _words(stated)
    return bool(wanted) and all(any(_same(word, other) for other in available) for word in wanted)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _same(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    return longer.startswith(shorter) and (len(shorter) > 3 or shorter == longer)
