"""One change, typed, and how it reads as JSON."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from minerals.domain.labels.diff import REMARKS
from minerals.domain.records import Figure, Member
from minerals.frozen import frozen
from minerals.questions.diff.match import stands_for
from minerals.questions.promises import figure_dict, member_dict
from minerals.questions.records import Content as Field
from minerals.questions.records import columns

KINDS = (
    "added",
    "removed",
    "renamed",
    "regrouped",
    "form-changed",
    "tier-changed",
    "value-changed",
    "within-bound",
    "contradicts-bound",
    "sign-changed",
    "revised",
    "redefined",
    "source-changed",
    "not-compared",
)
"""Every kind of change, in the order of a diff."""


@frozen
class Entries:
    """One side of a regrouping, in both readings: as entries, and as the minerals that they stand for."""

    members: tuple[Member, ...]

    @property
    def entries(self) -> int:
        """How many entries the list prints."""
        return len(self.members)

    @property
    def minerals(self) -> int:
        """How many minerals these entries stand for; those of which the list does not say so are left out."""
        return len(frozenset[str]().union(*map(stands_for, self.members)))


COLUMNS = columns("kind mineral item period field old new pointer_old:texts pointer_new:texts note")
"""The columns of a change."""


Content: TypeAlias = Any
"""What one side has: a ``Member``, a ``Figure``, ``Entries``, or the JSON value of one field; None for nothing."""


@frozen
class Change:
    """One difference between OLD and NEW.

    ``field`` is None where the whole record is meant; ``at_old`` and ``at_new`` are RFC 6901 pointers to the records
    in each file, several for a group and for parts of a publication that agree. ``words`` are the publication's own
    on why, ``remark`` the code of our explanation.
    """

    kind: str
    mineral: str | None
    field: str | None
    old: Content
    new: Content
    at_old: tuple[str, ...]
    at_new: tuple[str, ...]
    words: str | None = None
    remark: str | None = None
    english: tuple[str | None, str | None] = (None, None)
    """The translations of two names that are printed in another language."""
    related: tuple[str, ...] = ()
    """The related minerals that the other list has, where the remark says that it has some."""

    @property
    def note(self) -> str | None:
        """The explanation in English, with the publication's own words first."""
        remark = REMARKS[self.remark].en if self.remark else None
        return "; ".join(part for part in (self.words, remark) if part) or None

    @property
    def order(self) -> tuple[int, str, str, str, tuple[str, ...], tuple[str, ...]]:
        """By kind, mineral and field; then by what changed, so that the order of the files plays no part."""
        sides = json.dumps([promised(self.old), promised(self.new)], ensure_ascii=False, sort_keys=True)
        return (KINDS.index(self.kind), self.mineral or self.name, self.field or "", sides, self.at_old, self.at_new)

    @property
    def name(self) -> str:
        """The id of what changed where that is no mineral, such as a publication; empty where it has none."""
        content = self.new or self.old
        return str(content.get("id", "")) if isinstance(content, dict) else ""

    @property
    def row(self) -> tuple[Field, ...]:
        """The change by ``COLUMNS``.

        ``old`` and ``new`` are the printed name of an entry, several joined by ``|``, the value of a figure as
        published, or the value of the field.
        """
        figure = next((content for content in (self.old, self.new) if isinstance(content, Figure)), None)
        about = (None, None) if figure is None else (figure.item, figure.when)
        sides = (_text(self.old), _text(self.new), self.at_old, self.at_new)
        return (self.kind, self.mineral, *about, self.field, *sides, self.note)

    def to_dict(self) -> dict[str, Any]:
        """The change as ``schemas/diff.schema.json`` promises it."""
        return {
            "kind": self.kind,
            "mineral": self.mineral,
            "field": self.field,
            "old": promised(self.old),
            "new": promised(self.new),
            "pointer": {"old": list(self.at_old), "new": list(self.at_new)},
            "note": self.note,
        }


def _text(content: Content) -> str | None:
    """What one side has, as it is printed; what is not printed in one piece as JSON."""
    if isinstance(content, Member):
        return content.name
    if isinstance(content, Figure):
        return content.value.published
    if isinstance(content, Entries):
        return "|".join(member.name for member in content.members)
    return content if content is None or isinstance(content, str) else json.dumps(content, ensure_ascii=False)


def promised(content: Content) -> Any:
    """What one side has, as JSON."""
    if isinstance(content, Member):
        return member_dict(content)
    if isinstance(content, Figure):
        return figure_dict(content)
    if isinstance(content, Entries):
        return {
            "entries": content.entries,
            "minerals": content.minerals,
            "members": [member_dict(member) for member in content.members],
        }
    return content
