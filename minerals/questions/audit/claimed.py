"""What a table claims, one mineral at a time, whoever made it."""

from __future__ import annotations

from dataclasses import dataclass

from minerals.domain.records import ClaimsTable
from minerals.domain.values import Value

NOTHING = ("/", "-", "–", "—")
"""What stands in a cell that gives no figure, and does not say that there is none."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a table says of one mineral: a dependence in percent, a use, or both, and whom it names as its source.

    ``section`` tells apart tables and statements of one text; ``place`` is where it stands there. ``value`` and ``use``
    are None where nothing is claimed; ``publication`` is None where no publication that is known is named, and
    ``source`` then has the text's own words. ``year`` is the year asked for, None for the publication's newest.
    """

    section: str
    place: str
    jurisdiction: str
    mineral: str
    name: str
    value: Value | None
    use: str | None
    use_en: str | None
    publication: str | None
    source: str | None = None
    edition: str | None = None
    item: str | None = None
    year: str | None = None

    @property
    def gives_no_figure(self) -> bool:
        """Whether the cell stands for no figure: not available, or a mere stroke."""
        value = self.value
        return value is not None and (value.kind == "not_available" or value.published.strip() in NOTHING)


def claimed(table: ClaimsTable) -> list[Claimed]:
    """The claims of a table in the data set, one per mineral, in printed order."""
    return [
        Claimed(
            section=claim.part,
            place=claim.locator,
            jurisdiction=claim.jurisdiction,
            mineral=named.mineral,
            name=named.name,
            value=claim.value,
            use=claim.use,
            use_en=claim.use_en,
            publication=claim.attributed_to,
            source=claim.attributed_as,
            edition=claim.edition,
            item=claim.item,
        )
        for claim in table.claims
        for named in claim.minerals
    ]
