"""Policies on minerals and batteries: laws, strategies, subsidies and so on, as their issuers name them."""

from __future__ import annotations

from minerals.domain.dates import by_time
from minerals.domain.labels import Label
from minerals.frozen import frozen


@frozen
class PolicyDate:
    """A day, month or year in the life of a policy, and the event of that date, a word of the schema."""

    date: str
    event: str


@frozen
class PolicyTitle:
    """The title: ``original`` is None where it was not read; ``basis`` is ``official``, or ``ours`` for a translation.

    The basis is that of the English title.
    """

    en: str
    original: str | None
    basis: str


@frozen
class Reviewed:
    """The row of table 1 of the review of 2022 on a policy, and how it agrees with the policy.

    ``verdict`` is a word of the schema; ``difference`` is None where there is none.
    """

    publication: str
    locator: str
    name: str
    point: str
    verdict: str
    difference: Label | None


@frozen
class PolicySource:
    """Where a policy was read; ``publication`` is None where it is not among the publications of the data set."""

    publication: str | None
    url: str | None
    read_in: str
    confidence: str


@frozen
class Policy:
    """An instrument of a jurisdiction; an unidentified instrument that a third party names has no title and no source.

    ``kind`` holds words of the schema; ``instrument`` is what it is in plain words; ``minerals`` are those that
    it names, as far as read, and ``lists`` the editions that it sets up; ``dates`` are in order.
    """

    id: str
    jurisdiction: str
    kind: tuple[str, ...]
    title: PolicyTitle | None
    authority: str | None
    number: str | None
    instrument: str | None
    dates: tuple[PolicyDate, ...]
    says: Label | None
    minerals: tuple[str, ...]
    lists: tuple[str, ...]
    review: Reviewed | None
    source: PolicySource | None
    note: Label | None

    @property
    def begins(self) -> str:
        """The sort key of policies: the first date; those without a date come last."""
        return by_time(self.dates[0].date) if self.dates else "9"
