"""How one edition names one mineral, whatever the rows of a comparison: by name, in another form, through a group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from minerals.domain.records import Edition, Member
from minerals.domain.register import Register
from minerals.questions.compare.place import LISTINGS


@dataclass(frozen=True, slots=True)
class Listed:
    """What one edition says of the mineral.

    ``listing`` is ``name``; ``members``: the mineral is a group, and single members of it are listed; ``form``:
    another form of it is listed, narrower or broader; ``group``: through a group; ``unknown``: a group is listed that
    may or may not include it; ``none``; or None where the members of the edition are not held. ``entries`` holds the
    entries with their places, from 1, and how each names the mineral.
    """

    edition: Edition
    listing: str | None
    entries: tuple[tuple[int, Member, str], ...]

    def to_dict(self) -> dict[str, Any]:
        """The listing as the JSON promises have it."""
        return {
            "edition": self.edition.id,
            "jurisdiction": self.edition.jurisdiction,
            "kind": self.edition.kind,
            "listing": self.listing,
            "members": [
                {
                    "position": place,
                    "name": member.name,
                    "language": member.language,
                    "name_en": member.name_en,
                    "mineral": member.mineral,
                    "listing": how,
                    "covers_basis": member.covers_basis if how == "group" else None,
                }
                for place, member, how in self.entries
            ],
        }


def listed(edition: Edition, mineral: str, register: Register) -> Listed:
    """What an edition says of a mineral."""
    if edition.members is None:
        return Listed(edition, None, ())
    found = []
    for place, member in enumerate(edition.members, 1):
        how = _how(member, mineral, register)
        if how is not None:
            found.append((place, member, how))
    listing = next((one for one in LISTINGS if any(how == one for _, _, how in found)), "none")
    return Listed(edition, listing, tuple(found))


def _how(member: Member, mineral: str, register: Register) -> str | None:
    """How an entry names a mineral; None where it does not."""
    if member.mineral == mineral:
        return "name"
    if member.mineral in register[mineral].group:
        return "members"
    if _broadest(member.mineral, register) == _broadest(mineral, register):
        return "form"
    if mineral in member.covers_unknown:
        return "unknown"
    if mineral in member.covers:
        return "group"
    return _through_a_group_of_groups(member, mineral, register)


def _through_a_group_of_groups(member: Member, mineral: str, register: Register) -> str | None:
    """For a group inside a group: listed with the whole; not stated where single members of the whole are listed.

    Which rare earth is light is what an edition covers: a list that names cerium alone says nothing of it.
    """
    if not register.is_group(mineral):
        return None
    above = register.groups_of(mineral)
    if member.mineral in above:
        return "group"
    beside = (one for name in above for one in register[name].group)
    return "unknown" if member.mineral in beside and not register[mineral].group else None


def _broadest(mineral: str, register: Register) -> str:
    """The mineral of which this one is a form at last; itself where it is a form of none."""
    return [mineral, *register.broader(mineral)][-1]
