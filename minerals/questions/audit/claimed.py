"""The claims of a table, mineral by mineral, whoever made it, and the faults of rows that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, NamedTuple

from minerals.domain.claims import ClaimsTable
from minerals.domain.labels import audit as labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.values import Value
from minerals.frozen import frozen
from minerals.messages import Message
from minerals.questions.promises import picked


class Place(NamedTuple):
    """The place of a row of a user's own table: its ``line`` in a CSV file, its ``entry`` in a JSON array, from 1."""

    unit: str
    number: int

    def text(self, language: str) -> str:
        """``line 3`` or ``entry 3``, in either language."""
        label = labels.LINE if self.unit == "line" else labels.ENTRY
        return label.text(language).format(number=self.number)


@frozen
class Claimed:
    """The claim of a table on a mineral: a dependence in percent, a use, or both, with the source that it names.

    ``section`` distinguishes tables and statements of a text; ``place`` is its place there. ``value`` and ``use``
    are None where nothing is claimed; ``publication`` is None where no publication that is known is named, and
    ``source`` then has the text's own words. ``year`` is the year claimed, None for the publication's newest.
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
    row: Place | None = None
    """Its place in a user's own table."""

    def place_in(self, language: str) -> str:
        """Its place: the row of a user's own table, else the words of the text."""
        return self.place if self.row is None else self.row.text(language)


@frozen
class Fault:
    """A fault of a row of a user's own table; such a row has no cell.

    ``code`` is a word of ``FAULTS``; ``words`` fill its label, and ``economies`` too, the codes of jurisdictions;
    ``near`` are the names that come close to an unknown name. ``place`` and ``name`` are the place of the row and
    the mineral it names, None and empty for what is given for all rows.
    """

    code: str
    words: Mapping[str, str] = field(default_factory=dict)
    near: tuple[str, ...] = ()
    economies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    place: Place | None = None
    name: str = ""

    def text(self, language: str = "en") -> str:
        """What is wrong, and how to mend it."""
        join = common.JOIN.text(language)
        economies = {
            key: join.join(jurisdictions.head(code, language) for code in codes)
            for key, codes in self.economies.items()
        }
        quoted = labels.QUOTED.text(language)
        names = labels.OR.text(language).join(quoted.format(name=name) for name in self.near)
        near = labels.NEAR.text(language).format(names=names) if self.near else ""
        return labels.FAULTS[self.code].text(language).format(**self.words, **economies, near=near)

    def to_dict(self) -> dict[str, Any]:
        """As ``schemas/audit.schema.json`` promises it."""
        return {
            "place": None if self.place is None else self.place.text("en"),
            "name_as_claimed": self.name,
            "code": self.code,
            "message": self.text(),
        }


@frozen
class Repeated:
    """Claims of a section about the same mineral, publication, item and year whose values differ."""

    claims: tuple[Claimed, ...]

    def to_dict(self) -> dict[str, Any]:
        """As ``schemas/audit.schema.json`` promises it."""
        first = self.claims[0]
        return {
            **picked(first, "jurisdiction mineral publication year"),
            "values": [
                {"claimed": claim.value.published, "place": claim.place}
                for claim in self.claims
                if claim.value is not None
            ],
        }


@frozen
class Table:
    """The claims of a table in its order; ``name`` is what it is called.

    ``other_columns`` are the columns of a file that were not used, ``notes`` say how it was read.
    """

    name: str
    claims: tuple[Claimed, ...]
    faults: tuple[Fault, ...] = ()
    other_columns: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()


def claimed(name: str, table: ClaimsTable) -> Table:
    """The claims of a table in the data set, one per mineral, in printed order."""
    claims = [
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
    return Table(name, tuple(claims))
