"""Which words of a name say that it is about a form of a mineral, and which item of the vocabulary that form is."""

from __future__ import annotations

from typing import NamedTuple

from minerals.pattern import pattern


class _Words(NamedTuple):
    """Spellings of an item; ``minerals`` are the ids they say it of, every mineral where there is none."""

    item: str
    minerals: tuple[str, ...]
    spellings: tuple[str, ...]


_ITEMS = (
    _Words("refined", ("cadmium",), ("unwrought",)),  # the series of refined cadmium under its other name
    _Words("refined", (), ("refined", "refined metal", "精炼")),
    _Words("unwrought", (), ("unwrought",)),
    _Words(
        "ores-and-concentrates",
        (),
        (
            *("ores and concentrates", "ore and concentrate", "ore and concentrates", "ores, concentrates"),
            "矿石和精矿",
        ),
    ),
    _Words("ore", (), ("ore", "ores", "矿", "矿石")),
    _Words("mineral-concentrates", (), ("mineral concentrates", "concentrate", "concentrates", "精矿")),
    _Words(
        "compounds-and-metals",
        ("rare-earths", "heavy-rare-earths", "light-rare-earths"),
        ("compounds and metals", "compounds and metals, including lanthanides"),
    ),
    _Words("metal", ("silicon",), ("metal", "silicon metal", "silicon metal, metallurgical grade")),
    _Words("ferrosilicon", ("silicon",), ("ferrosilicon", "ferrosilicon, all grades")),
    _Words("total", ("silicon",), ("total", "metal and ferrosilicon", "total (ferrosilicon and silicon metal)")),
    _Words("sponge", ("titanium",), ("sponge", "sponge metal")),
    _Words("pigment", ("titanium",), ("pigment", "titanium dioxide pigment", "tio2 pigment")),
    _Words("ilmenite", ("titanium", "titanium-mineral-concentrates"), ("ilmenite",)),
    _Words("rutile", ("titanium", "titanium-mineral-concentrates"), ("rutile",)),
    _Words("zircon", ("zirconium",), ("zircon", "zircon sand", "锆英砂")),
    _Words("sheet", ("mica",), ("sheet",)),
    _Words("scrap-and-flake", ("mica",), ("scrap and flake", "scrap")),
    _Words(
        "bort-grit-dust",
        ("industrial-diamond",),
        (
            "bort, grit, and dust and powder",
            "bort, grit, dust, and powder",
            "diamond (bort, grit, and dust and powder; natural and synthetic)",
        ),
    ),
    _Words("stones", ("industrial-diamond",), ("stones", "diamond (stones, natural and synthetic)")),
    _Words(
        "fused-aluminium-oxide",
        ("manufactured-abrasives",),
        ("fused aluminium oxide", "fused aluminum oxide", "crude fused aluminium oxide", "crude fused aluminum oxide"),
    ),
    _Words("silicon-carbide", ("manufactured-abrasives",), ("silicon carbide", "crude silicon carbide")),
    _Words("metallic-abrasives", ("manufactured-abrasives",), ("metallic abrasives",)),
    _Words(
        "cultured-crystal",
        ("industrial-quartz-crystal",),
        ("cultured quartz crystal", "industrial cultured quartz crystal"),
    ),
    _Words(
        "ground-high-purity", ("industrial-quartz-crystal",), ("ground high-purity quartz", "ground high purity quartz")
    ),
    _Words("granite", ("dimension-stone",), ("granite", "granite only")),
    _Words("raw-materials", (), ("raw material", "raw materials", "原料", "行业原料")),
    _Words("mine-and-intermediate", ("cobalt",), ("mine and intermediate materials", "mine and intermediate")),
    _Words("oxides-and-carbonates", ("lithium",), ("oxides and carbonates",)),
    _Words("crude", ("oil",), ("crude", "原油")),
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CONNECTING = _words(
    "1 2 all and any both content conc. contained grade grades gross high i ii in including of or other output "
    "production the total types"
)
_ASIDE = _words("alloys dust grit lanthanides natural primary scrap secondary stones synthetic")
"""Words that go with words for a form, and say nothing of the mineral by themselves: scrap is no form of it."""
_SALTS = _words(
    "carbonate carbonates chemicals chloride chlorides compounds hydroxide hydroxides oxide oxides salts sulfate "
    "sulfates sulphate sulphates 氧化物 化合物 盐"
)
_FORMS = _words(
    "concentrate concentrates conc. crude electrolytic ferrosilicon flake forms metal metallurgical metals mine mined "
    "mineral minerals ore ores pigment powder powders refined refinery resources sheet slab smelted smelter sponge "
    "unwrought "
    "矿 矿石 精矿 资源 矿产 矿产资源 金属 精炼 电解 高纯 原料 行业原料 矿山 冶炼"
)
_ENOUGH = _words("class content contained forms grades natural primary purity total weight")
"""Words that say a form with a mineral, though they are no form themselves: all grades, copper content."""
_ORES = _words("ore ores 矿 矿石 精矿")
_TRADITIONAL = str.maketrans("礦鹽屬電煉純", "矿盐属电炼纯")
_WORD = pattern(r"[\w.]+")


def item_of(mineral: str, words: str) -> str | None:
    """The item that some words say of a mineral; None where they are no item of it.

    >>> item_of("zinc", "refined"), item_of("cadmium", "Unwrought"), item_of("copper", "stones")
    ('refined', 'refined', None)
    """
    spelled = " ".join(_plain(words).split())
    for item, minerals, spellings in _ITEMS:
        if spelled in spellings and (not minerals or mineral in minerals):
            return item
    return None


def says_a_form(words: str, mineral_words: frozenset[str]) -> bool:
    """Whether some words say a form, and nothing else; ``mineral_words`` are the words of the mineral's own names.

    A compound by itself (``oxide``) is no form: what is made of a mineral is not the mineral.

    >>> says_a_form("metal, oxides, and salts", frozenset()), says_a_form("refined zinc", frozenset({"zinc"}))
    (True, True)
    >>> says_a_form("oxide", frozenset()), says_a_form("foil", frozenset()), says_a_form("scrap", frozenset())
    (False, False, False)
    """
    named = set(_WORD.findall(_plain(words)))
    return (
        bool(named & (_FORMS | _ENOUGH)) and named <= _FORMS | _ENOUGH | _SALTS | _ASIDE | _CONNECTING | mineral_words
    )


def says_ore(words: str) -> bool:
    """Whether some words say an ore: what is mined of a mineral that is no element too.

    >>> says_ore("ores"), says_ore("矿石"), says_ore("metal")
    (True, True, False)
    """
    return _plain(words) in _ORES


def _plain(words: str) -> str:
    """Words in lower case, variant spellings unified."""
    return words.casefold().replace("&", "and").translate(_TRADITIONAL)


def says_a_salt(words: str) -> bool:
    """Whether some words name only what a mineral is bound in, such as an oxide.

    >>> says_a_salt("oxides and carbonates"), says_a_salt("metal and oxide")
    (True, False)
    """
    named = set(_WORD.findall(_plain(words)))
    return bool(named & _SALTS) and named <= _SALTS | _CONNECTING
