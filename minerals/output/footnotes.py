"""Numbered footnotes: from each figure and use that a comparison shows to its publication and place there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from minerals.domain.labels import comparison as says
from minerals.domain.records import Figure, Use


class Note(NamedTuple):
    """One line below a table; ``mark`` is the sign that it explains, empty for a sentence."""

    mark: str
    text: str


class Footnotes:
    """Footnotes, numbered as they are asked for: a grid that is laid out row by row has them in reading order.

    What one place says twice is one footnote.
    """

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}

    def mark(self, records: Sequence[Figure | Use]) -> str:
        """The numbers of some records in brackets, neighbours joined: ``[4]``, ``[4-6, 9]``."""
        numbers = sorted({self._numbers.setdefault(_place(record), len(self._numbers) + 1) for record in records})
        runs: list[list[int]] = []
        for number in numbers:
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        said = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
        return f"[{', '.join(said)}]"

    def lines(self, language: str) -> list[Note]:
        """One line a footnote: who prints what, where, and how directly it was read."""
        reads = {"primary": says.PRIMARY, "secondary": says.SECONDARY}
        return [
            Note(
                f"[{number}]",
                "; ".join(
                    part
                    for part in (
                        f"{publication}: {name}: {said}",
                        period,
                        locator,
                        reads[confidence].text(language),
                        says.CELL_OUR_READING.text(language) if cell == "our-reading" else "",
                        says.PART_OUR_READING.text(language) if of_part == "our-reading" else "",
                    )
                    if part
                ),
            )
            for (publication, name, said, period, locator, confidence, cell, of_part), number in self._numbers.items()
        ]


def _place(record: Figure | Use) -> tuple[str, ...]:
    source = (record.locator, record.confidence)
    if isinstance(record, Figure):
        period = record.when or ""
        return (record.publication, record.name, record.value.published, period, *source, "", "")
    said = record.use or record.use_en or ""
    return (record.publication, record.name, said, "", *source, record.cell_basis or "", record.part_basis or "")
