"""In which row of a comparison each member stands, and what it is there.

A row is a commodity. Each member has exactly one home row, that of its mineral's commodity, so that the members in
all home rows of an edition are as many as the edition holds. A group may beside that cover a mineral with a row of its
own (scandium in a list of rare earths): there the cell says ``group``, or ``unknown`` where the edition leaves it open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from minerals.domain.records import Edition, Member
from minerals.domain.register import Register
from minerals.errors import ReconciliationError

LISTINGS = ("name", "members", "form", "group", "unknown", "none")
"""What a row can be to an edition; the first that holds is the listing of the cell."""
LISTED = ("name", "members", "form", "group")
"""The listings of a row that is on the list."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One cell as far as the list goes: its listing, and the entries that stand behind it."""

    listing: str
    members: tuple[Member, ...]


NOT_LISTED = Placed("none", ())


def place(edition: Edition, register: Register) -> dict[str, Placed]:
    """Row (a commodity) -> what this edition has there; rows without any entry are absent.

    Raises ``ReconciliationError`` unless each member stands in exactly one home row.
    """
    homes: dict[str, list[Member]] = {}
    outside: dict[str, tuple[str, Member]] = {}
    for member in edition.members or ():
        home = register[member.mineral].commodity
        homes.setdefault(home, []).append(member)
        for listing, covered in (("group", member.covers), ("unknown", member.covers_unknown)):
            for mineral in covered:
                row = register[mineral].commodity
                if row != home:
                    outside.setdefault(row, (listing, member))
    placed = {row: Placed(_listing(row, members, register), tuple(members)) for row, members in homes.items()}
    for row, (listing, member) in outside.items():
        placed.setdefault(row, Placed(listing, (member,)))
    reconcile(edition, placed.values())
    return placed


def reconcile(edition: Edition, cells: Iterable[Placed]) -> int:
    """How many of the edition's members stand in a home row.

    Raises ``ReconciliationError`` when one stands nowhere or twice.
    """
    standing = [member for cell in cells if cell.listing in LISTINGS[:3] for member in cell.members]
    members = edition.members or ()
    missing = [member.name for member in members if member not in standing]
    if missing or len(standing) != len(members):
        said = f"nowhere: {', '.join(missing)}" if missing else "some stand twice"
        raise ReconciliationError(
            f"{edition.id}: {len(members)} members held, {len(standing)} placed ({said}); please report this"
        )
    return len(standing)


def _listing(row: str, members: list[Member], register: Register) -> str:
    if any(member.mineral == row for member in members):
        return "name"
    return "members" if register.is_group(row) else "form"
