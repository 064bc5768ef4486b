"""Which lists there are, how many entries each states and how many are held, and the publications behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from minerals.domain.records import Edition, Publication
from minerals.store.dataset import Dataset


@dataclass(frozen=True, slots=True)
class Lists:
    """The editions, by jurisdiction and time, and the publications, by id."""

    editions: tuple[Edition, ...]
    publications: tuple[Publication, ...]
    ends: dict[str, str]
    """Edition id -> the day from which its successor holds."""
    files: frozenset[str]
    """Ids of the publications whose figures or uses are held in a file of their own."""
    tool: dict[str, str]

    def to_dict(self) -> dict[str, Any]:
        """The lists as ``schemas/lists.schema.json`` promises them."""
        return {
            "schema": "lists",
            "tool": self.tool,
            "editions": [
                {
                    "id": edition.id,
                    "jurisdiction": edition.jurisdiction,
                    "kind": edition.kind,
                    "title": edition.title,
                    "published": edition.published,
                    "stated": edition.count_as_stated,
                    "held": edition.held,
                    "checked": edition.checked,
                    "in_force_from": edition.in_force_from,
                    "in_force_to": self.ends.get(edition.id),
                    "reason": edition.members_reason,
                }
                for edition in self.editions
            ],
            "publications": [
                {
                    "id": publication.id,
                    "title": publication.title,
                    "publisher": publication.publisher,
                    "published": publication.published,
                    "coverage": publication.coverage,
                    "coverage_note": publication.coverage_note,
                    "series": publication.series,
                }
                for publication in self.publications
            ],
        }


def lists(data: Dataset, *, tool: dict[str, str]) -> Lists:
    """All editions and publications of a data set."""
    editions = tuple(data.editions.values())
    ends = {one.supersedes: one.starts for one in editions if one.supersedes and one.starts}
    publications = tuple(sorted(data.publications.values(), key=lambda one: one.id))
    return Lists(editions, publications, ends, data.files, tool)
