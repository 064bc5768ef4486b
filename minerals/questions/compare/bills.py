"""In how many battery chemistries a mineral occurs, by their published bills of minerals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from minerals.domain.dates import known_by
from minerals.frozen import frozen
from minerals.questions.compare.options import Options
from minerals.store.dataset import Dataset


@frozen
class Bills:
    """The chemistries with published amounts, and for each row the ids of those that contain its mineral.

    Classes and averages are no chemistries, amounts that only follow from a formula are no bill, and a published zero
    is none of it.
    """

    total: int = 0
    by_row: dict[str, tuple[str, ...]] = field(default_factory=dict)


def battery_bills(data: Dataset, rows: Iterable[str], options: Options) -> Bills:
    """The bills known on the day of the options; none where battery uses are not requested."""
    if not options.with_uses:
        return Bills()
    day, chemistries = options.day, data.batteries.chemistries
    minerals_by_chemistry: dict[str, set[str]] = {}
    for amount in data.batteries.intensities:
        publication = data.publications[amount.publication]
        counts = amount.mineral is not None and chemistries[amount.chemistry].kind == "chemistry"
        if counts and not amount.is_computed and (day is None or known_by(publication.published, day)):
            minerals = minerals_by_chemistry.setdefault(amount.chemistry, set())
            if amount.mineral is not None and not amount.is_zero:
                minerals.add(amount.mineral)
    register = data.register
    return Bills(
        len(minerals_by_chemistry),
        {
            row: tuple(
                chemistry
                for chemistry, minerals in minerals_by_chemistry.items()
                if not minerals.isdisjoint((row, *register.forms_of(row)))
            )
            for row in rows
        },
    )
