"""One publication: what it is, and all that is held of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from minerals.domain.records import Correction, Figure, Publication, Use
from minerals.domain.register import Register
from minerals.questions.compare.promise import correction_dict, figure_dict, use_dict
from minerals.questions.show.dicts import promised, publication_dict
from minerals.store.dataset import Dataset


@dataclass(frozen=True, slots=True)
class PublicationShown:
    """A publication with its figures and uses in printed order; a collection with those of all its texts.

    ``collection`` is the id of the collection that holds its records, None where they have a file of their own.
    """

    publication: Publication
    collection: str | None
    figures: tuple[Figure, ...]
    uses: tuple[Use, ...]
    editions: tuple[str, ...]
    """Ids of the editions that it prints."""
    corrections: tuple[Correction, ...]
    """What is known to be wrong in it."""
    register: Register
    tool: dict[str, str]

    @property
    def several(self) -> bool:
        """Whether it is a collection: its records name publications of their own."""
        named = {one.publication for one in self.figures} | {one.publication for one in self.uses}
        return bool(named - {self.publication.id})

    def to_dict(self) -> dict[str, Any]:
        """The publication as ``schemas/show.schema.json`` promises it."""
        return promised(
            "publication",
            self.publication.id,
            self.tool,
            publication=publication_dict(self.publication, self.collection),
            figures=[figure_dict(one) for one in self.figures],
            uses=[use_dict(one) for one in self.uses],
            corrections=[correction_dict(one) for one in self.corrections],
        )


def publication(data: Dataset, name: str, *, tool: dict[str, str]) -> PublicationShown:
    """The publication with this id."""
    figures = tuple(one for one in data.figures if name in (one.publication, one.collection))
    uses = tuple(one for one in data.uses if name in (one.publication, one.collection))
    collections = ({one.collection for one in figures} | {one.collection for one in uses}) - {name}
    editions = tuple(one.id for one in data.editions.values() if one.publication == name)
    collection = next(iter(collections), None)
    wrong = tuple(one for one in data.corrections if one.publication == name)
    return PublicationShown(data.publications[name], collection, figures, uses, editions, wrong, data.register, tool)
