"""Policies on minerals and batteries: laws, strategies, subsidies and so on, as their issuers name them."""

from __future__ import annotations

from minerals.domain.dates import by_time
from minerals.domain.labels import Label
from minerals.frozen import frozen


@frozen
class PolicyDate:
    """One day, month or year in the life of a policy, and what happened then, in a word of the schema."""

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
    """What the review of 2022 prints of a policy in one row of its table 1, and how that agrees with the policy.

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
    """Where a policy was read; ``publication`` is its id among the publications where it is one of them."""

    publication: str | None
    url: str | None
    read_in: str
    confidence: str


@frozen
class Policy:
    """One instrument of a jurisdiction; what a third party names and nobody identified has no title and no source.

    ``kind`` holds words of the schema; ``instrument`` is what it is in plain words; ``minerals`` are those that
    it names, as far as read, and ``lists`` the editions that it sets up; ``dates`` stand in order.
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
        """What puts policies in order: the first date; what has none comes last."""
        return by_time(self.dates[0].date) if self.dates else "9"
