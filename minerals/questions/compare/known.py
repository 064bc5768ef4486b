"""What was known on a day: each record counts from the last day of its publication's date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from minerals.domain.dates import known_by
from minerals.domain.records import Figure, Publication, Use

R = TypeVar("R", Figure, Use)


def known(
    records: Sequence[R], publications: Mapping[str, Publication], day: date | None
) -> tuple[Sequence[R], Sequence[R]]:
    """The records that were known on a day, and those that have no date at all.

    A figure whose publication names no date counts from the date of its text. Without a ``day`` all are known.
    """
    if day is None:
        return records, ()
    dated = [(record, publications[record.publication].published or _text_date(record)) for record in records]
    return [record for record, text in dated if known_by(text, day)], [record for record, text in dated if text is None]


def _text_date(record: Figure | Use) -> str | None:
    return record.text_date if isinstance(record, Figure) else None
