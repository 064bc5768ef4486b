"""The rows of a comparison in which each member occurs, and its listing there.

At ``commodity`` grain a row is a commodity, at ``printed`` an id that some edition prints: each member has exactly one
home row. At ``element`` grain each group is replaced by the elements that its edition covers and forms fold into their
commodity: each group member occurs in as many rows as it covers, every other member in one. A member may also
be listed in other rows (scandium through a group of rare earths): there the cell shows it, and it is not counted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from minerals.domain.records import Edition, Member
from minerals.domain.register import Register
from minerals.errors import ReconciliationError
from minerals.frozen import frozen
from minerals.messages import joined, say
from minerals.questions.compare.listed import LISTINGS, listed

GRAINS = ("printed", "commodity", "element")


@frozen
class Placed:
    """A cell without figures and uses: its listing, and the entries behind it.

    ``home`` says whether this is the home row of the entries, where they are counted.
    """

    listing: str
    members: tuple[Member, ...]
    home: bool


NOT_LISTED = Placed("none", (), home=False)


def place(editions: Sequence[Edition], register: Register, grain: str) -> dict[str, dict[str, Placed]]:
    """Row -> edition id -> what the edition has there; cells without any entry are absent."""
    homes = {edition.id: [*_homes(edition, register, grain)] for edition in editions}
    rows = dict.fromkeys(row for standing in homes.values() for row, _, _ in standing)
    if grain == "element":
        # A mineral that only a group may cover has a row too, in which no list is known to have it.
        rows |= dict.fromkeys(
            covered for edition in editions for member in edition.members or () for covered in member.covers_unknown
        )
    placed: dict[str, dict[str, Placed]] = {row: {} for row in sorted(rows)}
    for edition in editions:
        cells = _cells(homes[edition.id], home=True)
        for row, cell in _seen(edition, register, grain, placed).items():
            cells.setdefault(row, cell)
        for row, cell in cells.items():
            placed[row][edition.id] = cell
    return placed


def reconcile(edition: Edition, cells: Iterable[Placed], *, once: bool) -> int:
    """How many of the edition's members are in a home row; ``once`` demands that none is in two.

    Raises ``ReconciliationError`` when a member is nowhere, or twice where it must not be.
    """
    standing = [member for cell in cells if cell.home for member in cell.members]
    members = edition.members or ()
    placed = set(map(id, standing))  # by identity, since a hash takes all fields
    missing = [member.name for member in members if id(member) not in placed and member not in standing]
    if missing or (once and len(standing) != len(members)):
        fault = say("nowhere: {names}", names=joined(missing)) if missing else say("some stand twice")
        raise ReconciliationError(
            say(
                "{edition}: of {count} members, {placed} are placed ({fault}); please report this",
                edition=edition.id,
                count=len(members),
                placed=len(standing),
                fault=fault,
            )
        )
    return len(members)


def row_of(mineral: str, register: Register, grain: str) -> str:
    """The row of a mineral at a grain.

    At element grain the elements of a group have rows of their own and forms are in the row of their commodity.
    """
    commodity = register[mineral].commodity
    if grain == "printed" or (grain == "element" and register.is_group(commodity)):
        return mineral
    return commodity


def _homes(edition: Edition, register: Register, grain: str) -> Iterator[tuple[str, str, Member]]:
    for member in edition.members or ():
        if grain == "element" and register.is_group(member.mineral) and member.covers:
            for covered in member.covers:
                yield row_of(covered, register, grain), "group", member
        else:
            row = row_of(member.mineral, register, grain)
            listing = "name" if row == member.mineral else "members" if register.is_group(row) else "form"
            yield row, listing, member


def _seen(edition: Edition, register: Register, grain: str, rows: Collection[str]) -> dict[str, Placed]:
    """The cells of an edition in rows that are not the home of its entries: how it lists the mineral of the row."""
    if grain == "printed":
        listings = ((row, listed(edition, row, register)) for row in rows)
        return {
            row: Placed(listing.listing, tuple(member for _, member, _ in listing.entries), home=False)
            for row, listing in listings
            if listing.listing is not None and listing.entries
        }
    # Forms and members are in the row of their commodity: only what groups cover is elsewhere too.
    return _cells(
        (
            (row, listing, member)
            for member in edition.members or ()
            for listing, covered in (("group", member.covers), ("unknown", member.covers_unknown))
            for mineral in covered
            for row in [row_of(mineral, register, grain)]
            if row in rows and row != row_of(member.mineral, register, grain)
        ),
        home=False,
    )


def contents(row: str, editions: Sequence[Edition], register: Register) -> set[str]:
    """The contents of a group: by the register, and by what the groups of the compared editions cover."""
    covered = {
        covered
        for edition in editions
        for member in edition.members or ()
        if member.mineral == row
        for covered in member.covers
    }
    return covered | set(register[row].group)


def _cells(standing: Iterable[tuple[str, str, Member]], *, home: bool) -> dict[str, Placed]:
    by_row: dict[str, list[tuple[str, Member]]] = {}
    for row, listing, member in standing:
        by_row.setdefault(row, []).append((listing, member))
    return {row: _cell(entries, home) for row, entries in by_row.items()}


def _cell(entries: Sequence[tuple[str, Member]], home: bool) -> Placed:
    """The cell of some entries, each of them once: with its first listing, the strongest of which is that of the cell.

    Most rows have a single entry, which need not be compared with others.
    """
    if len(entries) == 1:
        [(listing, member)] = entries
        return Placed(listing, (member,), home)
    listings: dict[Member, str] = {}
    for listing, member in entries:
        listings.setdefault(member, listing)
    return Placed(min(listings.values(), key=LISTINGS.index), tuple(listings), home)
