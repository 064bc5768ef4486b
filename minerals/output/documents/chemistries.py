"""The battery chemistries of the data set, a row each."""

from __future__ import annotations

from minerals.domain.labels import batteries as labels
from minerals.output.document import Cell, Document, Line, Wording, plain_table
from minerals.output.wording import values
from minerals.questions.battery.overview import Chemistries


def build(chemistries: Chemistries, wording: Wording) -> Document:
    """The short name, the name, the family, and how many publications have kilograms per kWh of it."""
    language = wording.language
    heads = (labels.CHEMISTRY, labels.NAME, labels.FAMILY, labels.NEEDED, labels.SOURCES_COUNT)
    rows: list[list[str | Cell]] = []
    for described in chemistries.described:
        chemistry = described.chemistry
        name = chemistry.name(language)
        family = labels.FAMILIES[chemistry.family].text(language) if chemistry.family else ""
        counts = (len(described.minerals), len(described.publications))
        numbers = [(Line(str(count), quantity=values.count(count)),) for count in counts]
        rows.append([chemistry.id, name if name != chemistry.short else "", family, *numbers])
    return Document([plain_table([head.text(language) for head in heads], rows)])
