"""The chemistries of the data set, and what is known of each."""

from __future__ import annotations

from typing import Any

from minerals.frozen import frozen
from minerals.questions.chemistries import Described, chemistry_dict, described
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset


@frozen
class Chemistries(Answer):
    """All chemistries, by family and id."""

    SCHEMA = "battery"
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
            "schema": self.SCHEMA,
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
    """Every chemistry of the data set."""
    found = described(data, data.batteries.chemistries.values())
    return Chemistries(tuple(sorted(found, key=lambda one: (one.chemistry.family or "~", one.chemistry.id))), tool=tool)
