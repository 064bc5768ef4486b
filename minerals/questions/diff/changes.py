"""What changed, typed: the matches of two lists, or of the figures of two publications, as changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from minerals.domain.names import fold
from minerals.domain.records import Member
from minerals.domain.register import Register
from minerals.questions.diff.change import Change, Entries
from minerals.questions.diff.match import Match, root, stands_for
from minerals.questions.diff.sides import Side
from minerals.questions.promises import member_dict

_FIELDS = {"heading": "group"}
"""Keys of the promise that are called otherwise in the file."""


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
        one, other = old.get(key), new.get(key)
        if isinstance(one, dict) and isinstance(other, dict):
            for inner in sorted(one.keys() | other.keys()):
                yield from _value_change(key, f"/{key}/{_escaped(inner)}", one, other, inner)
        else:
            yield from _value_change(key, f"/{key}", old, new, key)


def _value_change(field: str, pointer: str, old: dict[str, Any], new: dict[str, Any], key: str) -> Iterator[Change]:
    if old.get(key) != new.get(key):
        at_old, at_new = ((pointer,) if key in one else () for one in (old, new))
        yield Change("source-changed", None, field, old.get(key), new.get(key), at_old, at_new)


def member_changes(matches: Sequence[Match], old: Side, new: Side, register: Register) -> list[Change]:
    """The changes that the matches of two lists are; a match without one is the same on both."""
    with_tiers = old.id == new.id or all(any(member.tier for member in side.members) for side in (old, new))
    found: list[Change] = []
    for match in matches:
        ours = tuple(old.members[at] for at in match.old)
        theirs = tuple(new.members[at] for at in match.new)
        pointers = (_pointers(old, match.old), _pointers(new, match.new))
        if match.step == "same":
            found += _entry_changes(ours[0], theirs[0], pointers, old, new, with_tiers=with_tiers)
        elif match.step == "group":
            mineral = _group_of((*ours, *theirs), register)
            found.append(Change("regrouped", mineral, "covers", Entries(ours), Entries(theirs), *pointers))
        elif match.step == "form":
            mineral = root(ours[0], register)
            found.append(Change("form-changed", mineral, "mineral", ours[0], theirs[0], *pointers))
        elif ours:
            remark = _told_elsewhere(ours[0], new.members, register)
            found.append(Change("removed", ours[0].mineral, None, ours[0], None, *pointers, remark=remark))
        else:
            remark = _told_elsewhere(theirs[0], old.members, register)
            found.append(Change("added", theirs[0].mineral, None, None, theirs[0], *pointers, remark=remark))
    return found


def _entry_changes(
    one: Member,
    other: Member,
    pointers: tuple[tuple[str, ...], tuple[str, ...]],
    old: Side,
    new: Side,
    *,
    with_tiers: bool,
) -> Iterator[Change]:
    """The changes of one entry whose mineral is the same on both lists."""
    mineral = one.mineral
    series = len({side.edition and side.edition.jurisdiction for side in (old, new)}) == 1
    renamed = series and one.language == other.language and not _same_name(one, other)
    if renamed:
        yield Change("renamed", mineral, "name", one.name, other.name, *pointers)
    if series and with_tiers and one.tier != other.tier:
        yield Change("tier-changed", mineral, "tier", one.tier, other.tier, *pointers)
    regrouped = _known_apart(one, other) or _known_apart(other, one)
    if regrouped:
        yield Change("regrouped", mineral, "covers", Entries((one,)), Entries((other,)), *pointers)
    if old.id != new.id:
        return
    told = {"tier", "mineral", *(["name"] if renamed else []), *(["covers"] if regrouped else [])}
    ours, theirs = member_dict(one), member_dict(other)
    for key in sorted(ours.keys() - told):
        if ours[key] != theirs[key]:
            field = _FIELDS.get(key, key)
            yield Change("source-changed", mineral, field, ours[key], theirs[key], *pointers)


def _same_name(one: Member, other: Member) -> bool:
    """Whether two names of one language are one, but for case, spaces and dashes."""
    translated = any(member.language == "en" and member.name_en_basis == "translated" for member in (one, other))
    return translated or fold(one.name) == fold(other.name)


def _known_apart(one: Member, other: Member) -> bool:
    """Whether a group surely covers what the other does not: what a list leaves open is no difference."""
    return bool(stands_for(one) - stands_for(other) - frozenset(other.covers_unknown))


def _group_of(members: Sequence[Member], register: Register) -> str:
    """The group that a regrouping is about: the one group that takes part, or the commodity of several."""
    groups = sorted({member.mineral for member in members if member.covers})
    commodities = sorted({register[group].commodity for group in groups})
    return groups[0] if len(groups) == 1 else commodities[0]


def _told_elsewhere(member: Member, others: Sequence[Member], register: Register) -> str | None:
    """Why an entry that is added or removed may still be on the other list, by the code of the remark."""
    form = root(member, register)
    reasons = {
        "in-another-tier": (other.mineral == member.mineral for other in others),
        "in-group": (member.mineral in other.covers for other in others),
        "members-by-name": (other.mineral in member.covers for other in others),
        "in-another-form": (root(other, register) == form for other in others),
        "perhaps-in-group": (member.mineral in other.covers_unknown for other in others),
    }
    return next((reason for reason, found in reasons.items() if any(found)), None)


def _pointers(side: Side, places: Iterable[int]) -> tuple[str, ...]:
    return tuple(f"/{side.key}/{at}" for at in places)


def _escaped(key: str) -> str:
    from jsonpointer import escape

    return str(escape(key))
