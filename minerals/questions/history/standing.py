"""The lists that named a mineral, since when, and when they dropped it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from minerals.domain.dates import by_time
from minerals.domain.records import Edition
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.grouped import grouped
from minerals.questions.compare.listed import LISTED, Listed, listed

CHANGES = ("first", "added", "kept", "listed", "dropped", "absent", "unclear", "not-held")
"""The status of a mineral in an edition, against the edition that it supersedes."""


@frozen
class Step:
    """An edition and how it lists the mineral.

    ``change`` is ``first``: listed by the first edition; ``added``, ``kept`` or ``dropped`` against the edition before;
    ``listed``: it is, and the edition before is unclear; ``absent``: not listed, and not known to have been before;
    ``unclear``: a group is listed that may or may not include it; ``not-held``: the members are not in the data set.
    """

    listed: Listed
    change: str

    @property
    def edition(self) -> Edition:
        """The edition."""
        return self.listed.edition

    def to_dict(self) -> dict[str, Any]:
        """The step as the JSON promise has it."""
        return {**self.listed.to_dict(), "from": self.edition.starts, "change": self.change}


@frozen
class Standing:
    """An edition and its successors, in order.

    Two lists in force at the same time, such as a critical and a strategic list, are never compared.
    """

    jurisdiction: str
    steps: tuple[Step, ...]

    @property
    def ever(self) -> bool:
        """Whether any of them lists the mineral, or may do so."""
        return any(step.change not in ("absent", "not-held") for step in self.steps)

    def to_dict(self) -> dict[str, Any]:
        """The standing as the JSON promise has it."""
        return {"jurisdiction": self.jurisdiction, "editions": [step.to_dict() for step in self.steps]}


def standings(editions: Iterable[Edition], mineral: str, register: Register) -> Iterator[Standing]:
    """How each list and its successors named a mineral, by jurisdiction, then by the day of the first of them."""
    ordered = sorted(editions, key=lambda edition: (edition.jurisdiction, by_time(edition.starts), edition.id))
    ids = {edition.id for edition in ordered}
    followed = grouped((edition.supersedes if edition.supersedes in ids else None, edition) for edition in ordered)
    for first in followed.get(None, ()):
        yield Standing(first.jurisdiction, tuple(_steps(first, followed, mineral, register)))


def _steps(
    first: Edition, followed: dict[str | None, list[Edition]], mineral: str, register: Register
) -> Iterator[Step]:
    before: str | None = None
    waiting = [first]
    while waiting:
        edition = waiting.pop(0)
        listing = listed(edition, mineral, register)
        before = _change(listing.listing, before)
        yield Step(listing, before)
        waiting += followed.get(edition.id, ())


def _change(listing: str | None, before: str | None) -> str:
    """The status of a listing after ``before``, the status in the edition before; None for the first edition."""
    if listing is None:
        return "not-held"
    if listing == "unknown":
        return "unclear"
    was_listed = before in ("first", "added", "kept", "listed")
    if listing not in LISTED:
        return "dropped" if was_listed else "absent"
    if was_listed:
        return "kept"
    return {None: "first", "dropped": "added", "absent": "added"}.get(before, "listed")
