"""A cell of a table with its verdict, and what else is published about it."""

from __future__ import annotations

from typing import Any

from minerals.domain.labels.audit import ORIGINS, REASONS
from minerals.frozen import frozen
from minerals.questions.audit.claimed import Claimed
from minerals.questions.promises import picked, record_dict

DIFFERENT = ("differs", "figure-exists", "use-not-stated")
"""The verdicts that say that the table and its source do not agree."""


@frozen
class Printed:
    """What the publication named prints, and of what.

    ``english`` is the translation of a use that is printed in another language. ``item_printed`` says whether the
    publication prints the item, which else only follows from its definition. ``stage`` and ``part`` are given where the
    publication prints several values for a mineral and item that these distinguish.
    """

    text: str
    mineral: str
    item: str | None = None
    item_printed: bool = False
    stage: str | None = None
    part: str | None = None
    english: str | None = None


@frozen
class Beside:
    """What else is published about a cell: never the ground of its verdict.

    ``what`` is ``later`` (a later edition for the same year), ``earlier`` (an earlier publication), ``group`` (the
    figure of a group), ``literature``, ``same-text`` (another place of the text that makes the claim), ``companion``
    (the use as stated by a publication that belongs to the same list) or ``members`` (the use of members of a group).
    """

    what: str
    mineral: str
    published: str
    publication: str | None
    period: str | None
    locator: str
    published_en: str | None = None
    """The translation, where what is printed is not English."""
    item: str | None = None
    item_printed: bool = False

    def to_dict(self) -> dict[str, Any]:
        """As ``schemas/audit.schema.json`` promises it."""
        return record_dict(self, item_printed=None)


@frozen
class Origin:
    """A figure that is the value claimed, where the publication named prints another for this mineral and year.

    ``what`` is ``other-edition`` (the same mineral in another edition of the series), ``other-year`` (the same mineral
    in the publication named) or ``neighbouring-row`` (the mineral of the row above or below, whose own claim is not
    its figure). A figure without a period has the date of its text.
    """

    what: str
    mineral: str
    name_en: str
    published: str
    publication: str
    period: str | None
    locator: str

    def to_dict(self) -> dict[str, Any]:
        """As ``schemas/audit.schema.json`` promises it."""
        return record_dict(self, name_en=None)


@frozen
class Cell:
    """A claimed cell. ``printed`` is what the named publication prints, empty where the data set has nothing.

    ``reason`` is the code of why the verdict is what it is, where the verdict does not say so itself; ``origin`` is
    where a value that differs may come from.
    """

    claim: Claimed
    field: str
    claimed: str
    verdict: str
    printed: tuple[Printed, ...]
    publication: str | None
    locator: str | None
    reason: str | None = None
    beside: tuple[Beside, ...] = ()
    origin: Origin | None = None

    @property
    def published(self) -> tuple[str, ...]:
        """The texts of what the publication prints, each once."""
        return tuple(dict.fromkeys(printed.text for printed in self.printed))

    @property
    def hint(self) -> str | None:
        """The reason, and where the value may come from, in English."""
        hints = [] if self.reason is None else [REASONS[self.reason].en]
        if self.origin is not None:
            words = record_dict(self.origin, mineral=None, name_en="mineral")
            hints.append(ORIGINS[self.origin.what].en.format(**words))
        return "; ".join(hints) or None

    def to_dict(self) -> dict[str, Any]:
        """As ``schemas/audit.schema.json`` promises it."""
        claim = self.claim
        of_use = self.field == "use"
        english = {printed.text: printed.english for printed in self.printed} if of_use else {}
        about = [] if of_use else [record_dict(printed, english=None, item_printed=None) for printed in self.printed]
        return {
            **picked(claim, "section place jurisdiction mineral name", name="name_as_claimed"),
            **picked(self, "field claimed published verdict reason hint publication locator"),
            "published_en": list(english.values()),
            "published_of": about,
            "beside": [context.to_dict() for context in self.beside],
            "origin": None if self.origin is None else self.origin.to_dict(),
        }
