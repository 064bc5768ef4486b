"""Short names of forms and groups inside the row of their commodity, where the full name would repeat it."""

from __future__ import annotations

from minerals.domain.labels import Label
from minerals.domain.records import Mineral

_SHORT = {
    "coking-coal": Label("coking", "炼焦煤"),
    "crystalline-graphite": Label("crystalline", "晶质石墨"),
    "cryptocrystalline-graphite": Label("cryptocrystalline", "隐晶质石墨"),
    "heavy-rare-earths": Label("heavy", "重稀土"),
    "iron-ore": Label("ore", "铁矿石"),
    "light-rare-earths": Label("light", "轻稀土"),
    "magnesium-compounds": Label("compounds", "镁化合物"),
    "magnesium-metal": Label("metal", "金属镁"),
    "natural-graphite": Label("natural", "天然石墨"),
    "phosphate-rock": Label("rock", "磷矿石"),
    "silicon-metal": Label("metal", "金属硅"),
    "synthetic-graphite": Label("synthetic", "人造石墨"),
    "titanium-metal": Label("metal", "金属钛"),
    "titanium-mineral-concentrates": Label("concentrates", "钛精矿"),
}


def in_row(mineral: Mineral, language: str) -> str:
    """What a form or member is called inside the row of its commodity.

    >>> in_row(Mineral("iron-ore", "ore", "iron ore", "铁矿石", "iron"), "en")
    'ore'
    """
    short = _SHORT.get(mineral.id)
    return short.text(language) if short else mineral.name(language)
