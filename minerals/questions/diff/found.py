"""What the comparison of two sides found: their changes, and which record was compared with which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import islice
from typing import Any, Protocol, runtime_checkable

from minerals.frozen import frozen
from minerals.questions.diff.change import Change
from minerals.questions.diff.match import Match, Shared

_RUN = 1000
"""Changes that are written at once."""


@runtime_checkable
class Found(Protocol):
    """Changes, however they are kept.

    ``same`` counts the entries, or the figures (parts that agree once), that are the same on both sides; ``matched``
    says which record each was compared with, by place, but for those in ``shared``.
    """

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes that are reported, sorted."""

    @property
    def same(self) -> int:
        """How much is the same."""

    @property
    def matched(self) -> tuple[Match, ...]:
        """The matches."""

    @property
    def shared(self) -> Shared:
        """The records that are the same bytes on both sides."""

    @property
    def counts(self) -> Counter[str]:
        """How many changes of each kind are reported."""

    def texts(self, layout: Callable[[Any], str]) -> Iterator[str]:
        """What ``layout`` makes of the JSON of each change, in runs of some with a comma between every two."""


class Kept:
    """What all changes have that are kept in some way: those that are kept in another may be equal."""

    def equal(self, other: object) -> bool:
        """Whether the changes, the matches and what is the same are equal."""
        if not (isinstance(self, Found) and isinstance(other, Found)):
            return False
        return bool((self.same, self.changes, self.matched) == (other.same, other.changes, other.matched))


@frozen
class Listed(Kept):
    """Changes that are listed one by one."""

    changes: tuple[Change, ...]
    same: int
    matched: tuple[Match, ...]
    shared: Shared
    __eq__ = Kept.equal

    @cached_property
    def counts(self) -> Counter[str]:
        return Counter(change.kind for change in self.changes)

    def texts(self, layout: Callable[[Any], str]) -> Iterator[str]:
        changes = iter(self.changes)
        while run := list(islice(changes, _RUN)):
            yield ",".join(layout(change.to_dict()) for change in run)
