"""The chemistries of the data set, and what is known of each."""

from __future__ import annotations

from typing import Any

from minerals.domain.batteries import KG_PER_KWH, Chemistry
from minerals.frozen import frozen
from minerals.questions.battery.promise import chemistry_dict
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset


@frozen
class Described:
    """One chemistry, the minerals that its publications count, and the publications with kilograms per kWh."""

    chemistry: Chemistry
    minerals: tuple[str, ...]
    publications: tuple[str, ...]


@frozen
class Chemistries(Answer):
    """All chemistries, by family and id."""

    described: tuple[Described, ...]

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        return f"{len(self.described)} chemistries"

    def records(self) -> Records:
        """One row per chemistry."""
        return Records.of(
            CHEMISTRY_COLUMNS,
            (
                {
                    **chemistry_dict(one.chemistry),
                    "name_en": one.chemistry.name_en,
                    "name_zh": one.chemistry.name_zh and one.chemistry.name_zh.text,
                    "minerals": list(one.minerals),
                    "publications": list(one.publications),
                }
                for one in self.described
            ),
        )

    def to_dict(self) -> dict[str, Any]:
        """The answer as ``schemas/battery.schema.json`` promises it."""
        return {
            "schema": "battery",
            "kind": "chemistries",
            "tool": self.tool,
            "chemistries": [
                {
                    **chemistry_dict(one.chemistry),
                    "minerals": list(one.minerals),
                    "publications": list(one.publications),
                }
                for one in self.described
            ],
        }


CHEMISTRY_COLUMNS = columns(
    "id short kind family name_en name_zh aliases:texts cathode anode electrolyte components:texts"
    " specific_energy minerals:texts publications:texts source locator read_in confidence note"
)
"""What is known of a chemistry."""


def chemistries(data: Dataset, *, tool: dict[str, str]) -> Chemistries:
    """Every chemistry, with the minerals that are published of it, those of which only a zero is left out."""
    minerals: dict[str, dict[str, None]] = {}
    publications: dict[str, dict[str, None]] = {}
    for amount in data.batteries.intensities:
        if amount.mineral is not None and not amount.is_zero:
            minerals.setdefault(amount.chemistry, {})[amount.mineral] = None
        if amount.mineral is not None and amount.unit == KG_PER_KWH:
            publications.setdefault(amount.chemistry, {})[amount.publication] = None
    described = [
        Described(one, tuple(minerals.get(one.id, ())), tuple(publications.get(one.id, ())))
        for one in data.batteries.chemistries.values()
    ]
    return Chemistries(
        tuple(sorted(described, key=lambda one: (one.chemistry.family or "~", one.chemistry.id))), tool=tool
    )
