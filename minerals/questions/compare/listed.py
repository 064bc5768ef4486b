"""How an edition lists a mineral, in every command: by name, in another form, through a group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.records import Edition, Member
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.promises import picked

LISTINGS = ("name", "members", "form", "group", "unknown", "none")
"""How a mineral can be listed; the first that applies is the listing of a cell."""
LISTED = ("name", "members", "form", "group")
"""The listings of a mineral that is on the list."""


@frozen
class Listed:
    """How an edition lists a mineral.

    ``listing`` is ``name``; ``members``: the mineral is a group, and single members of it are listed; ``form``:
    another form of it is listed, narrower or broader; ``group``: through a group; ``unknown``: a group is listed that
    may or may not include it; ``none``; or None where the members of the edition are unknown. ``entries`` has the
    entries with their places, from 1, and how each names the mineral. ``related`` has the ids of related minerals
    that are on the list, where the mineral itself is not known to be on it.
    """

    edition: Edition
    listing: str | None
    entries: tuple[tuple[int, Member, str], ...]
    related: tuple[str, ...] = ()

    @property
    def basis(self) -> str | None:
        """On what basis groups of the edition cover a mineral that is listed through them; None for the rest."""
        bases = (member.covers_basis for _, member, how in self.entries if how == "group" == self.listing)
        return next((basis for basis in bases if basis), None)

    def to_dict(self) -> dict[str, Any]:
        """The listing as the JSON promises have it."""
        return {
            **picked(self.edition, "id jurisdiction kind", id="edition"),
            **picked(self, "listing related"),
            "members": [
                {
                    **picked(member, "name language name_en mineral"),
                    "position": place,
                    "listing": how,
                    "covers_basis": member.covers_basis if how == "group" else None,
                }
                for place, member, how in self.entries
            ],
        }


def listed(edition: Edition, mineral: str, register: Register) -> Listed:
    """How an edition lists a mineral, and the entries behind that; the first of these that applies.

    ``name``; ``members``: the mineral is a group, and members of it are listed; ``form``: a narrower form of it is
    listed, or it is itself a form of what is listed, never a sister of it (synthetic and natural graphite);
    ``group``: a listed group covers it; ``unknown``: a listed group of which the edition does not say whether it does;
    ``none``; or None where the members of the edition are unknown.
    """
    if edition.members is None:
        return Listed(edition, None, ())
    listing, entries = _listing(edition, mineral, register)
    named = {member.mineral for _, member, _ in entries}
    related = () if listing in LISTED else register.related_to(mineral)
    on_it = (other for other in related if other not in named and _listing(edition, other, register)[0] in LISTED)
    return Listed(edition, listing, entries, tuple(on_it))


def _listing(edition: Edition, mineral: str, register: Register) -> tuple[str, tuple[tuple[int, Member, str], ...]]:
    """How an edition lists a mineral, and which of its entries do."""
    members = edition.members or ()
    places = {at for near in _near(mineral, register) for at in edition.mentions.get(near, ())}
    ways = [(at + 1, members[at], _way(members[at], mineral, register)) for at in sorted(places)]
    named = [(place, member, way) for place, member, way in ways if way is not None]
    certain = [entry for entry in named if entry[2] != "unknown"]
    # An entry that may mean the mineral adds nothing where another certainly does.
    entries = tuple(certain or named)
    return min((way for _, _, way in entries), key=LISTINGS.index, default="none"), entries


def _near(mineral: str, register: Register) -> Iterator[str]:
    """The minerals by which an entry can list a mineral, so that not every entry has to be looked at."""
    yield mineral
    yield from register[mineral].group
    yield from register.forms_of(mineral)
    yield from register.broader(mineral)
    for group in register.groups_of(mineral):
        yield group
        yield from register[group].group


def _way(member: Member, mineral: str, register: Register) -> str | None:
    """How an entry names a mineral; None where it does not."""
    entry = member.mineral
    if entry == mineral:
        return "name"
    if entry in register[mineral].group:
        return "members"
    if register.is_form_of(entry, mineral) or register.is_form_of(mineral, entry):
        return "form"
    if any(above in member.covers for above in (mineral, *register.broader(mineral))):
        return "group"
    groups = register.groups_of(mineral)
    if entry in groups and register.is_group(mineral):
        return "group"
    if mineral in member.covers_unknown or (entry in groups and not member.covers):
        return "unknown"
    return "unknown" if _may_stand_for(mineral, entry, register) else None


def _may_stand_for(group: str, listed: str, register: Register) -> bool:
    """Whether a group without members in the register may contain a listed mineral.

    Which rare earth is light depends on the edition: an edition that lists cerium alone leaves that open.
    """
    if not register.is_group(group) or register[group].group:
        return False
    return any(listed in register[above].group for above in register.groups_of(group))
