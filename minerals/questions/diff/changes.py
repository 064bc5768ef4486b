"""What changed, typed: the matches of two lists, or of the figures of two publications, as changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from minerals.domain.name_parts import fold
from minerals.domain.records import Member
from minerals.domain.register import Register
from minerals.questions.diff.change import Change, Entries
from minerals.questions.diff.match import Match, root, stands_for
from minerals.questions.diff.sides import Side
from minerals.questions.promises import member_dict

_FIELDS = {"heading": "group"}
"""Keys of the promise that are called otherwise in the file."""

Pointers: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""Pointers to the records of OLD and of NEW."""


def head_changes(old: Side, new: Side) -> Iterator[Change]:
    """What differs in the heads of two versions of one file.

    The heads of two lists, or of two publications, always differ: that is no change of either.
    """
    if old.id != new.id:
        return
    skipped = {"measures", "read_in"}  # what stands there under short keys is compared figure by figure
    yield from value_changes(old.head, new.head, skipped)


def value_changes(old: dict[str, Any], new: dict[str, Any], skipped: Iterable[str] = ()) -> Iterator[Change]:
    """The keys whose values differ, one level deep: the source of a list key by key."""
    for key in sorted((old.keys() | new.keys()) - set(skipped)):
        old_value, new_value = old.get(key), new.get(key)
        if isinstance(old_value, dict) and isinstance(new_value, dict):
            for inner in sorted(old_value.keys() | new_value.keys()):
                yield from _value_change(key, f"/{key}/{_escaped(inner)}", old_value, new_value, inner)
        else:
            yield from _value_change(key, f"/{key}", old, new, key)


def _value_change(field: str, pointer: str, old: dict[str, Any], new: dict[str, Any], key: str) -> Iterator[Change]:
    if old.get(key) != new.get(key):
        at_old, at_new = ((pointer,) if key in side else () for side in (old, new))
        yield Change("source-changed", None, field, old.get(key), new.get(key), at_old, at_new)


def field_changes(
    mineral: str | None, old: dict[str, Any], new: dict[str, Any], at: Pointers, skipped: Iterable[str] = ()
) -> Iterator[Change]:
    """The fields of two versions of one record whose contents differ."""
    for key in sorted((old.keys() | new.keys()) - set(skipped)):
        if old.get(key) != new.get(key):
            yield Change("source-changed", mineral, _FIELDS.get(key, key), old.get(key), new.get(key), *at)


def member_changes(matches: Sequence[Match], old: Side, new: Side, register: Register) -> list[Change]:
    """The changes that the matches of two lists are; a match without one is the same on both."""
    with_tiers = old.id == new.id or all(any(member.tier for member in side.members) for side in (old, new))
    old_others, new_others = _Others(old.members, register), _Others(new.members, register)
    changes: list[Change] = []
    for match in matches:
        old_members = tuple(old.members[at] for at in match.old)
        new_members = tuple(new.members[at] for at in match.new)
        at = (pointers(old, match.old), pointers(new, match.new))
        if match.step == "same":
            changes += _entry_changes(old_members[0], new_members[0], at, old, new, with_tiers=with_tiers)
        elif match.step == "group":
            mineral = _group_of((*old_members, *new_members), register)
            changes.append(Change("regrouped", mineral, "covers", Entries(old_members), Entries(new_members), *at))
        elif match.step == "form":
            mineral = root(old_members[0], register)
            changes.append(Change("form-changed", mineral, "mineral", old_members[0], new_members[0], *at))
        elif old_members:
            member, (remark, related) = old_members[0], new_others.remark_on(old_members[0])
            changes.append(Change("removed", member.mineral, None, member, None, *at, remark=remark, related=related))
        else:
            member, (remark, related) = new_members[0], old_others.remark_on(new_members[0])
            changes.append(Change("added", member.mineral, None, None, member, *at, remark=remark, related=related))
    return changes


def _entry_changes(
    old_member: Member,
    new_member: Member,
    at: Pointers,
    old: Side,
    new: Side,
    *,
    with_tiers: bool,
) -> Iterator[Change]:
    """The changes of one entry whose mineral is the same on both lists."""
    mineral = old_member.mineral
    series = len({side.edition and side.edition.jurisdiction for side in (old, new)}) == 1
    renamed = series and old_member.language == new_member.language and not _same_name(old_member, new_member)
    if renamed:
        english = (old_member.name_en, new_member.name_en) if old_member.language != "en" else (None, None)
        yield Change("renamed", mineral, "name", old_member.name, new_member.name, *at, english=english)
    if series and with_tiers and old_member.tier != new_member.tier:
        yield Change("tier-changed", mineral, "tier", old_member.tier, new_member.tier, *at)
    regrouped = _known_apart(old_member, new_member) or _known_apart(new_member, old_member)
    if regrouped:
        yield Change("regrouped", mineral, "covers", Entries((old_member,)), Entries((new_member,)), *at)
    if old.id != new.id:
        return
    covered = {"tier", "mineral", *(["name"] if renamed else []), *(["covers"] if regrouped else [])}
    yield from field_changes(mineral, member_dict(old_member), member_dict(new_member), at, covered)


def _same_name(name_of: Member, other: Member) -> bool:
    """Whether two names of one language are one, but for case, spaces and dashes."""
    translated = any(member.language == "en" and member.name_en_basis == "translated" for member in (name_of, other))
    return translated or fold(name_of.name) == fold(other.name)


def _known_apart(member: Member, other: Member) -> bool:
    """Whether a group surely covers what the other does not: what a list leaves open is no difference."""
    return bool(stands_for(member) - stands_for(other) - frozenset(other.covers_unknown))


def _group_of(members: Sequence[Member], register: Register) -> str:
    """The group that a regrouping is about: the one group that takes part, or the commodity of several."""
    groups = sorted({member.mineral for member in members if member.covers})
    commodities = sorted({register[group].commodity for group in groups})
    return groups[0] if len(groups) == 1 else commodities[0]


class _Others:
    """The members of the other list, for the remarks on what is added or removed."""

    def __init__(self, members: Sequence[Member], register: Register) -> None:
        self._register = register
        self._minerals = {member.mineral for member in members}
        self._covered = {mineral for member in members for mineral in member.covers}
        self._roots = {root(member, register) for member in members}
        self._unknown = {mineral for member in members for mineral in member.covers_unknown}

    def remark_on(self, member: Member) -> tuple[str | None, tuple[str, ...]]:
        """Why an entry may still be on this list, by the code of the remark; with the minerals that it is related to.

        The first reason counts.
        """
        related = tuple(name for name in self._register.related_to(member.mineral) if name in self._minerals)
        reasons = {
            "in-another-tier": member.mineral in self._minerals,
            "in-group": member.mineral in self._covered,
            "members-by-name": not self._minerals.isdisjoint(member.covers),
            "in-another-form": root(member, self._register) in self._roots,
            "perhaps-in-group": member.mineral in self._unknown,
            "related": bool(related),
        }
        remark = next((reason for reason, holds in reasons.items() if holds), None)
        return remark, related if remark == "related" else ()


def pointers(side: Side, places: Iterable[int | str]) -> tuple[str, ...]:
    """RFC 6901 pointers to the records at some places of a file."""
    return tuple(f"/{side.key}/{at}" for at in places)


def _escaped(key: str) -> str:
    from jsonpointer import escape

    return str(escape(key))
