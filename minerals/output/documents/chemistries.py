"""The battery chemistries of the data set, a row each."""

from __future__ import annotations

from minerals.domain.labels import batteries as labels
from minerals.output.document import Cell, Document, Line, Wording, plain_table
from minerals.output.wording import values
from minerals.questions.battery import Chemistries


def build(found: Chemistries, wording: Wording) -> Document:
    """The short name, the name, the family, and how many publications have kilograms per kWh of it."""
    language = wording.language
    heads = (labels.CHEMISTRY, labels.NAME, labels.FAMILY, labels.NEEDED, labels.SOURCES_COUNT)
    rows: list[list[str | Cell]] = []
    for one in found.described:
        chemistry = one.chemistry
        name = chemistry.name(language)
        rows.append(
            [
                chemistry.id,
                name if name != chemistry.short else "",
                labels.FAMILIES[chemistry.family].text(language) if chemistry.family else "",
                (Line(str(len(one.minerals)), quantity=values.count(len(one.minerals))),),
                (Line(str(len(one.publications)), quantity=values.count(len(one.publications))),),
            ]
        )
    return Document([plain_table([head.text(language) for head in heads], rows)])
