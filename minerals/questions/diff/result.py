"""What a diff found, how it reads as JSON, and how it is turned round and applied; nothing of how it looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.grouped import grouped
from minerals.messages import say
from minerals.questions.diff.change import COLUMNS, KINDS, Change
from minerals.questions.diff.changes import head_changes, member_changes
from minerals.questions.diff.figure_changes import figure_changes
from minerals.questions.diff.found import Found, Listed
from minerals.questions.diff.match import Match, Shared
from minerals.questions.diff.options import Options
from minerals.questions.diff.patch import patch
from minerals.questions.diff.sides import Side
from minerals.questions.promises import record_dict
from minerals.questions.records import Answer, Records, Streamed, columns
from minerals.store.write import canonical


@frozen
class Diff(Answer):
    """What changed from ``old`` to ``new``.

    ``changes`` are those that are reported, sorted; ``same`` counts the entries, or the figures (parts that agree
    once), that are the same on both sides. ``matched`` says which record each was compared with, but for those in
    ``shared``.
    """

    SCHEMA = "diff"
    old: Side
    new: Side
    found: Found
    options: Options
    register: Register = field(compare=False)

    @property
    def changes(self) -> tuple[Change, ...]:
        return self.found.changes

    @property
    def same(self) -> int:
        return self.found.same

    @property
    def matched(self) -> tuple[Match, ...]:
        return self.found.matched

    @property
    def shared(self) -> Shared:
        return self.found.shared

    @property
    def brief(self) -> str:
        return f"{self.old.id} -> {self.new.id}: {self.found.counts.total()} changes"

    @property
    def summary(self) -> dict[str, int]:
        """How many changes of each kind are reported, and how much is the same; every key is there."""
        counted = self.found.counts
        return {**{kind: counted[kind] for kind in KINDS}, "same": self.same}

    @property
    def differs(self) -> bool:
        """Whether a difference is left to report; what could not be compared is none."""
        return any(kind != "not-compared" for kind in self.found.counts)

    @property
    def of_figures(self) -> bool:
        """Whether figures were compared, not lists."""
        return self.old.edition is None

    @property
    def matches(self) -> tuple[Match, ...]:
        """Which record each was compared with, by place."""
        return tuple(sorted((*self.matched, *self.shared.matches), key=lambda match: (match.old, match.new)))

    def reverse(self) -> Diff:
        """What changed from ``new`` to ``old``: the diff of the two exchanged.

        >>> import minerals
        >>> turned = minerals.diff("us-2022", "us-2025").reverse()
        >>> turned.summary["removed"], turned == minerals.diff("us-2025", "us-2022")
        (10, True)
        """
        exchanged = [Match(match.step, match.new, match.old) for match in self.matched]
        found = listed(exchanged, self.new, self.old, self.shared.exchanged, self.options, self.register)
        return replace(self, old=self.new, new=self.old, found=found)

    def patch(self) -> list[dict[str, Any]]:
        """The RFC 6902 patch from the canonical OLD file to the canonical NEW one, order included; see ``apply``."""
        return patch(self.old, self.new, self.shared)

    def apply(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """Make NEW of OLD: its records in the order of OLD as far as they go, those that are added last.

        ``document`` is the value of the OLD file, its records in any order. Raises ``MineralsError`` for any other.

        >>> import minerals
        >>> found = minerals.diff("us-2022", "us-2025")
        >>> len(found.apply(found.old.document.value)["members"])
        60
        """
        records = list(document.get(self.old.key) or [])
        head = {key: value for key, value in document.items() if key != self.old.key}
        if head != self.old.head or sorted(map(_bytes, records)) != sorted(map(_bytes, self.old.records)):
            raise MineralsError(say("this is not the `{id}` that the diff starts from", id=self.old.id))
        places = _places(records, self.old.records)
        made: list[tuple[int, dict[str, Any]]] = []
        for match in self.matches:
            at = min((places[place] for place in match.old), default=len(records))
            made += [(at, self.new.records[place]) for place in match.new]
        made.sort(key=lambda place: place[0])
        given = self.new.document.value[self.new.key]
        return {**self.new.head, self.new.key: None if given is None else [record for _, record in made]}

    def records(self) -> Records:
        """One row per change, in the order of the JSON; with ``summary`` one per kind that occurs, with its count."""
        if self.options.summary:
            kinds = [(kind, count) for kind, count in self.summary.items() if count and kind != "same"]
            return Records(columns("kind count:whole"), kinds)
        return Records(COLUMNS, [change.row for change in self.changes])

    def to_dict(self) -> dict[str, Any]:
        """The diff as ``schemas/diff.schema.json`` promises it."""
        changes = [] if self.options.summary else [change.to_dict() for change in self.changes]
        return {**self._without_changes, "changes": changes}

    def streamed(self, layout: Callable[[Any], str]) -> Streamed:
        texts = iter(()) if self.options.summary else self.found.texts(layout)
        return Streamed(self._without_changes, "changes", texts)

    @property
    def _without_changes(self) -> dict[str, Any]:
        return {
            **self.head,
            "options": record_dict(self.options),
            "old": _side_dict(self.old),
            "new": _side_dict(self.new),
            "summary": self.summary,
        }


def listed(
    matches: Sequence[Match], old: Side, new: Side, shared: Shared, options: Options, register: Register
) -> Listed:
    """The changes that matched records are."""
    changes = list(head_changes(old, new))
    if old.edition is None:
        record_changes, same = figure_changes(matches, old, new, options.tolerance)
    else:
        record_changes = member_changes(matches, old, new, register)
        changed = {(change.at_old, change.at_new) for change in record_changes}
        # An unmatched record is always a change; matches never share pointers.
        same = len(matches) - len(changed)
    by_place = sorted(matches, key=lambda match: (match.old, match.new))
    return Listed(options.kept([*changes, *record_changes]), same + len(shared.old), tuple(by_place), shared)


def _side_dict(side: Side) -> dict[str, Any]:
    return {"id": side.id, "schema": side.schema, "sha256": side.hash, "records": side.size}


def _bytes(record: Mapping[str, Any]) -> bytes:
    return canonical(record)


def _places(records: Sequence[Mapping[str, Any]], of: Sequence[Mapping[str, Any]]) -> list[int]:
    """Where each record of a file stands among the same ones in another order."""
    left = grouped((_bytes(record), at) for at, record in enumerate(records))
    return [left[_bytes(record)].pop(0) for record in of]
