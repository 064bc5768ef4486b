"""One cell of a table with its verdict, and what else is published about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from minerals.domain.labels.audit import REASONS
from minerals.questions.audit.claimed import Claimed
from minerals.questions.promises import record_dict

DIFFERENT = ("differs", "figure-exists", "use-not-stated")
"""The verdicts that say that the table and its source do not agree."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What else is published about a cell: never the ground of its verdict.

    ``what`` is ``later`` (a later edition for the same year), ``earlier`` (an earlier publication), ``group`` (the
    figure of a group), ``literature``, ``same-text`` (another place of the text that makes the claim), ``companion``
    (the use as a publication says it that belongs to the same list) or ``members`` (the use of members of a group).
    """

    what: str
    mineral: str
    published: str
    publication: str | None
    period: str | None
    locator: str
    published_en: str | None = None
    """The translation, where what is printed is not English."""

    def to_dict(self) -> dict[str, Any]:
        """As ``schemas/audit.schema.json`` promises it."""
        return record_dict(self)


@dataclass(frozen=True, slots=True)
class Shift:
    """Another row of the table whose published value is the one claimed here, while its own claim is not.

    It looks as if the value had been copied from the wrong row.
    """

    claim: Claimed
    published: str
    publication: str
    period: str | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One claimed cell. ``published`` is what the named publication prints, empty where the data set has nothing.

    ``reason`` is the code of why the verdict is what it is, where the verdict does not say so itself.
    """

    claim: Claimed
    field: str
    claimed: str
    verdict: str
    published: tuple[str, ...]
    publication: str | None
    locator: str | None
    reason: str | None = None
    beside: tuple[Beside, ...] = ()
    shift: Shift | None = None
    published_en: tuple[str | None, ...] = ()
    """The translations of ``published``; none at all for figures."""

    @property
    def hint(self) -> str | None:
        """The reason, and the row from which the value may have slipped, in English."""
        hints = [] if self.reason is None else [REASONS[self.reason].en]
        if self.shift is not None:
            hints.append(
                REASONS["shifted-row"].en.format(
                    row=self.shift.claim.name,
                    claimed="" if self.shift.claim.value is None else self.shift.claim.value.published,
                    published=self.shift.published,
                    publication=self.shift.publication,
                )
            )
        return "; ".join(hints) or None

    def to_dict(self) -> dict[str, Any]:
        """As ``schemas/audit.schema.json`` promises it."""
        claim = self.claim
        return {
            "section": claim.section,
            "place": claim.place,
            "jurisdiction": claim.jurisdiction,
            "mineral": claim.mineral,
            "name_as_claimed": claim.name,
            "field": self.field,
            "claimed": self.claimed,
            "published": list(self.published),
            "published_en": list(self.published_en),
            "verdict": self.verdict,
            "reason": self.reason,
            "hint": self.hint,
            "publication": self.publication,
            "locator": self.locator,
            "beside": [context.to_dict() for context in self.beside],
        }
