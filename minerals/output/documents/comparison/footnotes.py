"""Numbered footnotes: the publication and place of each figure and use that a comparison shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from minerals.domain.batteries import Intensity
from minerals.domain.labels import comparison as labels
from minerals.domain.records import Figure, Use
from minerals.output.document import Note
from minerals.questions.battery.chain import Holding


class Footnotes:
    """Footnotes, numbered in the order of the calls of ``mark``, so that a table built row by row has reading order.

    A place that is cited twice has a single footnote.
    """

    def __init__(self) -> None:
        self._numbers: dict[_Place, int] = {}

    def mark(self, records: Sequence[Figure | Use | Intensity | Holding]) -> str:
        """The numbers of records in brackets, as ranges where they follow each other: ``[4]``, ``[4-6, 9]``."""
        numbers = sorted({self._numbers.setdefault(_place(record), len(self._numbers) + 1) for record in records})
        runs: list[list[int]] = []
        for number in numbers:
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        ranges = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
        return f"[{', '.join(ranges)}]"

    def notes(self, language: str) -> list[Note]:
        """The footnotes in order: publication, printed text, place, and how directly it was read."""
        return [Note(f"[{number}]", _footnote(place, language)) for place, number in self._numbers.items()]


class _Place(NamedTuple):
    """The contents of a footnote on a figure or a use."""

    publication: str
    name: str
    printed: str
    period: str
    locator: str
    confidence: str
    cell_basis: str | None = None
    part_basis: str | None = None


def _footnote(place: _Place, language: str) -> str:
    reads = {"primary": labels.PRIMARY, "secondary": labels.SECONDARY, "derived": labels.DERIVED}
    clauses = (
        f"{place.publication}: {place.name}: {place.printed}",
        place.period,
        place.locator,
        reads[place.confidence].text(language),
        labels.CELL_OUR_READING.text(language) if place.cell_basis == "our-reading" else "",
        labels.PART_OUR_READING.text(language) if place.part_basis == "our-reading" else "",
    )
    return "; ".join(clause for clause in clauses if clause)


def _place(record: Figure | Use | Intensity | Holding) -> _Place:
    source = (record.locator, record.confidence)
    if isinstance(record, Intensity):
        printed = record.published or (record.arithmetic.low if record.arithmetic else "")
        return _Place(record.publication, record.material, printed, record.reference or "", *source)
    if isinstance(record, Holding):
        return _Place(record.publication, record.thing, record.published, record.reference or "", *source)
    if isinstance(record, Figure):
        return _Place(record.publication, record.name, record.value.published, record.when or "", *source)
    printed = record.use or record.use_en or ""
    return _Place(record.publication, record.name, printed, "", *source, record.cell_basis, record.part_basis)
