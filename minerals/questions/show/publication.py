"""One publication: what it is, and all that is held of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from minerals.domain.controls import Control
from minerals.domain.records import Correction, Figure, Publication, Use
from minerals.domain.register import Register
from minerals.domain.shares import Shares
from minerals.questions.compare.beside import PROFILE, Beside, Controlled
from minerals.questions.promises import correction_dict, figure_dict, use_dict
from minerals.questions.records import Answer, Records
from minerals.questions.show.dicts import promised, publication_dict
from minerals.questions.show.records import publication_records
from minerals.store.dataset import Dataset

R = TypeVar("R", Figure, Use, Shares, Control)


@dataclass(frozen=True, slots=True)
class PublicationShown(Answer):
    """A publication with its figures and uses in printed order; a collection with those of all its texts.

    ``collection`` is the id of the collection that holds its records, None where they have a file of their own.
    """

    publication: Publication
    collection: str | None
    figures: tuple[Figure, ...]
    uses: tuple[Use, ...]
    editions: tuple[str, ...]
    """Ids of the editions that it prints."""
    beside: Beside
    """Its world tables, its rows of shares (as suppliers), its export controls and its scores."""
    corrections: tuple[Correction, ...]
    """What is known to be wrong in it."""
    register: Register
    tool: dict[str, str]

    @property
    def several(self) -> bool:
        """Whether it is a collection: its records name publications of their own."""
        records: tuple[Figure | Use | Shares, ...] = (*self.figures, *self.uses, *self.beside.suppliers)
        named = {one.publication for one in records}
        return bool(named - {self.publication.id})

    def records(self) -> Records:
        """One row per figure; without any, per use, score, export control, or country of a table or of shares."""
        return publication_records(self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """The publication as ``schemas/show.schema.json`` promises it."""
        return promised(
            "publication",
            self.publication.id,
            self.tool,
            publication=publication_dict(self.publication, self.collection),
            figures=[figure_dict(one) for one in self.figures],
            uses=[use_dict(one) for one in self.uses],
            beside=self.beside.to_dict(PROFILE),
            corrections=[correction_dict(one) for one in self.corrections],
        )


def publication(data: Dataset, name: str, *, tool: dict[str, str]) -> PublicationShown:
    """The publication with this id."""

    def held(records: Iterable[R]) -> tuple[R, ...]:
        return tuple(one for one in records if name in (one.publication, one.collection))

    figures, uses, shares, controls = held(data.figures), held(data.uses), held(data.shares), held(data.controls)
    records: tuple[Figure | Use | Shares | Control, ...] = (*figures, *uses, *shares, *controls)
    collections = {one.collection for one in records} - {name}
    return PublicationShown(
        publication=data.publications[name],
        collection=next(iter(sorted(collections)), None),
        figures=figures,
        uses=uses,
        editions=tuple(one.id for one in data.editions.values() if one.publication == name),
        beside=Beside(
            production=tuple(one for one in data.production if one.publication == name),
            controls=tuple(Controlled(one, None) for one in controls),
            scores=tuple(one for one in data.scores if one.publication == name),
            suppliers=shares,
        ),
        corrections=tuple(one for one in data.corrections if one.publication == name),
        register=data.register,
        tool=tool,
    )
