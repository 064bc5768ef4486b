"""A publication, and all that the data set has of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from minerals.domain.batteries import ChainNumber, Intensity, Statement
from minerals.domain.controls import Control
from minerals.domain.corrections import Correction
from minerals.domain.records import Figure, Publication, Use
from minerals.domain.register import Register
from minerals.domain.shares import Shares
from minerals.frozen import frozen
from minerals.questions.compare.beside import PROFILE, Beside, Controlled
from minerals.questions.promises import figure_dict, record_dict, use_dict
from minerals.questions.records import Answer, Records
from minerals.questions.show.dicts import promised, publication_dict
from minerals.questions.show.records import publication_records
from minerals.store.dataset import Dataset

R = TypeVar("R", Figure, Use, Shares, Control)


@frozen
class PublicationShown(Answer):
    """A publication with its figures and uses in printed order; a collection with those of all its texts.

    ``collection`` is the id of the collection with its records, None where they have a file of their own.
    """

    SCHEMA = "show"
    publication: Publication
    collection: str | None
    figures: tuple[Figure, ...]
    uses: tuple[Use, ...]
    editions: tuple[str, ...]
    """Ids of the editions that it prints."""
    beside: Beside
    """Its world tables, its rows of shares (as suppliers), its export controls and its scores."""
    corrections: tuple[Correction, ...]
    """The known errors in it."""
    amounts: tuple[Intensity, ...]
    """Its amounts of minerals in battery chemistries."""
    numbers: tuple[ChainNumber, ...]
    """Its numbers on the stages of the battery chain."""
    statements: tuple[Statement, ...]
    """Its statements on batteries, in its own words."""
    register: Register

    @property
    def brief(self) -> str:
        return f"{self.publication.id}: {len(self.figures)} figures, {len(self.uses)} uses"

    @property
    def several(self) -> bool:
        """Whether it is a collection: its records name publications of their own."""
        records: tuple[Figure | Use | Shares, ...] = (*self.figures, *self.uses, *self.beside.suppliers)
        named = {record.publication for record in records}
        return bool(named - {self.publication.id})

    def records(self) -> Records:
        """One row per figure; without any, per use, score, export control, or country of a table or of shares."""
        return publication_records(self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """The publication as ``schemas/show.schema.json`` promises it."""
        return promised(
            self.head,
            "publication",
            self.publication.id,
            publication=publication_dict(self.publication, self.collection),
            figures=[figure_dict(figure) for figure in self.figures],
            uses=[use_dict(use) for use in self.uses],
            beside=self.beside.to_dict(PROFILE),
            corrections=[record_dict(correction) for correction in self.corrections],
            batteries={
                "amounts": [_amount_dict(amount) for amount in self.amounts],
                "numbers": [record_dict(number) for number in self.numbers],
                "statements": [record_dict(statement) for statement in self.statements],
            },
        )


def _amount_dict(amount: Intensity) -> dict[str, Any]:
    arithmetic = amount.arithmetic and record_dict(amount.arithmetic)
    return {**record_dict(amount), "basis": record_dict(amount.basis), "arithmetic": arithmetic}


def publication(data: Dataset, name: str, *, tool: dict[str, str]) -> PublicationShown:
    """The publication with this id."""

    def of_publication(records: Iterable[R]) -> tuple[R, ...]:
        return tuple(record for record in records if name in (record.publication, record.collection))

    figures, uses = of_publication(data.figures), of_publication(data.uses)
    shares, controls = of_publication(data.shares), of_publication(data.controls)
    records: tuple[Figure | Use | Shares | Control, ...] = (*figures, *uses, *shares, *controls)
    collections = {record.collection for record in records} - {name}
    return PublicationShown(
        publication=data.publications[name],
        collection=next(iter(sorted(collections)), None),
        figures=figures,
        uses=uses,
        editions=tuple(edition.id for edition in data.editions.values() if edition.publication == name),
        beside=Beside(
            production=tuple(table for table in data.production if table.publication == name),
            controls=tuple(Controlled(control, None) for control in controls),
            scores=tuple(score for score in data.scores if score.publication == name),
            suppliers=shares,
        ),
        corrections=tuple(correction for correction in data.corrections if correction.publication == name),
        amounts=tuple(amount for amount in data.batteries.intensities if amount.publication == name),
        numbers=tuple(number for number in data.batteries.chain if number.publication == name),
        statements=tuple(statement for statement in data.batteries.statements if statement.publication == name),
        register=data.register,
        tool=tool,
    )
