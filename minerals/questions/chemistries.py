"""Battery chemistries, and what is known of each: for every question that names them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from minerals.domain.batteries import KG_PER_KWH, Chemistry
from minerals.frozen import frozen
from minerals.questions.promises import record_dict
from minerals.store.dataset import Dataset


@frozen
class Described:
    """One chemistry, the minerals that its publications count, and the publications with kilograms per kWh."""

    chemistry: Chemistry
    minerals: tuple[str, ...]
    publications: tuple[str, ...]


def described(data: Dataset, chemistries: Iterable[Chemistry]) -> list[Described]:
    """Chemistries with the minerals of which an amount above zero is published, and who published kilograms per kWh."""
    minerals: dict[str, dict[str, None]] = {}
    publications: dict[str, dict[str, None]] = {}
    for amount in data.batteries.intensities:
        if amount.mineral is not None and not amount.is_zero:
            minerals.setdefault(amount.chemistry, {})[amount.mineral] = None
        if amount.mineral is not None and amount.unit == KG_PER_KWH:
            publications.setdefault(amount.chemistry, {})[amount.publication] = None
    return [
        Described(chemistry, tuple(minerals.get(chemistry.id, ())), tuple(publications.get(chemistry.id, ())))
        for chemistry in chemistries
    ]


def chemistry_dict(chemistry: Chemistry) -> dict[str, Any]:
    """A chemistry with its names."""
    return {
        **record_dict(chemistry, name_en=None, name_zh=None, aliases=None),
        "names": {"en": chemistry.name_en, "zh-Hans": chemistry.name_zh.text if chemistry.name_zh else None},
        "aliases": [name for _, name in chemistry.aliases],
    }
