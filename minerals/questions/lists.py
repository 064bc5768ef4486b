"""The lists, the entries that each states and those in the data set, and the publications."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from minerals.domain.dates import known_by, last_day
from minerals.domain.records import Edition, Publication
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import Message, say
from minerals.questions.promises import edition_dict, picked
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

_TOLD = "id jurisdiction kind title published count_as_stated held counting_rule checked in_force_from members_reason"
"""The attributes of each edition that are shown."""
_COLUMNS = columns(
    "id jurisdiction kind title published stated:whole held:whole counting_rule checked in_force_from in_force_to"
    " reason"
)


@frozen
class Lists(Answer):
    """The editions, by jurisdiction and time, and the publications, by id."""

    SCHEMA = "lists"
    editions: tuple[Edition, ...]
    publications: tuple[Publication, ...]
    ends: dict[str, str]
    """Edition id -> the day from which its successor is in force."""
    files: frozenset[str]
    """Ids of the publications whose figures or uses have a file of their own."""
    day: date | None
    """The day of the request: the lists in force, and the publications known by then."""
    undated: int
    """How many publications are left out because they have no date."""

    @property
    def brief(self) -> str:
        return f"{len(self.editions)} editions, {len(self.publications)} publications"

    def records(self) -> Records:
        """One row per edition, by the keys of ``editions`` in the JSON promise."""
        return Records.of(_COLUMNS, self._editions())

    def _editions(self) -> list[dict[str, Any]]:
        return [{**edition_dict(edition, _TOLD), "in_force_to": self.ends.get(edition.id)} for edition in self.editions]

    def to_dict(self) -> dict[str, Any]:
        """The lists as ``schemas/lists.schema.json`` promises them."""
        return {
            **self.head,
            "as_of": None if self.day is None else self.day.isoformat(),
            "undated_publications": self.undated,
            "editions": self._editions(),
            "publications": [
                picked(publication, "id title publisher published coverage coverage_note series")
                for publication in self.publications
            ],
        }


def lists(data: Dataset, *, day: date | None = None, tool: dict[str, str]) -> Lists:
    """All editions and publications of a data set; with a ``day``, only those of that date.

    Raises ``MineralsError`` for a day on which no list was in force.
    """
    known_editions = tuple(data.editions.values())
    editions = known_editions if day is None else tuple(data.editions.in_force(day))
    if day is not None and not editions:
        raise MineralsError(_nothing(known_editions, day))
    publications = sorted(data.publications.values(), key=lambda publication: publication.id)
    return Lists(
        editions=editions,
        publications=tuple(
            publication for publication in publications if day is None or known_by(publication.published, day)
        ),
        ends=data.editions.ends,
        files=data.files,
        day=day,
        undated=0 if day is None else sum(publication.published is None for publication in publications),
        tool=tool,
    )


def _nothing(editions: Sequence[Edition], day: date) -> Message:
    first = min((edition.starts for edition in editions if edition.starts), key=last_day, default=None)
    nothing = say("the data set has no list that was in force on {day}", day=day.isoformat())
    return say("{fault}; the earliest is of {start}", fault=nothing, start=first) if first else nothing
