"""A table of claims, as the third party prints it."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from minerals.domain.batteries import Statement
from minerals.domain.claims import Claim, ClaimsTable
from minerals.domain.records import Publication
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.promises import record_dict
from minerals.questions.records import Answer, Records
from minerals.questions.show.dicts import claim_dicts, promised, publication_dict
from minerals.questions.show.records import claim_records
from minerals.store.dataset import Dataset


@frozen
class ClaimsShown(Answer):
    """A table of claims, the publication that makes them, those that it names as sources, and its statements."""

    SCHEMA = "show"
    table: ClaimsTable
    publication: Publication
    sources: dict[str, Publication]
    statements: tuple[Statement, ...]
    """What the text says of batteries, in its own words."""
    register: Register

    @property
    def brief(self) -> str:
        return f"{self.publication.id}: {len(self.table.claims)} claims"

    @property
    def sections(self) -> list[list[tuple[int, Claim]]]:
        """The claims with their places, from 1: one section for each part of the text and jurisdiction."""
        numbered = list(enumerate(self.table.claims, 1))
        return [
            list(section) for _, section in groupby(numbered, key=lambda pair: (pair[1].part, pair[1].jurisdiction))
        ]

    def records(self) -> Records:
        """One row per claim."""
        return claim_records(claim_dicts(self.table))

    def to_dict(self) -> dict[str, Any]:
        """The claims as ``schemas/show.schema.json`` promises them."""
        return promised(
            self.head,
            "claims",
            self.table.publication,
            publication=publication_dict(self.publication),
            note=self.table.note,
            claims=claim_dicts(self.table),
            batteries={
                "amounts": [],
                "numbers": [],
                "statements": [record_dict(statement) for statement in self.statements],
            },
        )


def claims(data: Dataset, name: str, *, tool: dict[str, str]) -> ClaimsShown:
    """The claims of the publication with this id."""
    table = data.claims[name]
    named = {claim.attributed_to for claim in table.claims if claim.attributed_to is not None}
    sources = {source: data.publications[source] for source in sorted(named)}
    statements = tuple(statement for statement in data.batteries.statements if statement.publication == name)
    return ClaimsShown(table, data.publications[name], sources, statements, data.register, tool=tool)
