"""Who is who: the members of two lists, matched in four steps, each on what the last left over.

The order in which a list prints its members plays no part, and exchanging the two lists exchanges the sides of each
match and nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from minerals.domain.records import Member
from minerals.domain.register import Register
from minerals.errors import DataError
from minerals.frozen import frozen
from minerals.grouped import grouped
from minerals.messages import say
from minerals.questions.diff.sides import Side


@frozen
class Match:
    """Records of OLD that stand for the same as records of NEW, by their place in each file.

    ``step`` says on what ground: ``same`` mineral (or the same key of a figure), a ``group`` against members that it
    covers, another ``form`` of one mineral; ``alone`` where one side has nothing of the kind, ``unclear`` where
    several figures may be meant. Each record stands in one match.
    """

    step: str
    old: tuple[int, ...]
    new: tuple[int, ...]


@frozen
class Shared:
    """Records that are the same bytes on both sides, by their places: the first of ``old`` is the first of ``new``."""

    old: Collection[int] = ()
    new: Collection[int] = ()

    @property
    def exchanged(self) -> Shared:
        """The same records, the sides exchanged."""
        return Shared(self.new, self.old)

    @property
    def matches(self) -> Iterator[Match]:
        """A match for each."""
        return (
            Match("same", (old_place,), (new_place,)) for old_place, new_place in zip(self.old, self.new, strict=True)
        )


def match_members(old: Side, new: Side, register: Register) -> list[Match]:
    """The members of two lists, matched.

    Raises ``DataError`` naming both places where one list has two members with one mineral, unless its publisher
    counts by a rule of its own and they stand in different tiers.
    """
    for side in (old, new):
        _refuse_twice(side)
    left = (_Left(old.members), _Left(new.members))
    return [*_same(*left), *_groups(*left), *_forms(*left, register), *_alone(*left)]


class _Left:
    """The members of one list that no step has matched yet, in an order that does not depend on the printed one."""

    def __init__(self, members: Sequence[Member]) -> None:
        self.members = members
        in_order = sorted(range(len(members)), key=lambda at: (members[at].mineral, members[at].tier or ""))
        self._rank = {at: rank for rank, at in enumerate(in_order)}
        self.places = dict.fromkeys(in_order)

    def take(self, places: Iterable[int]) -> tuple[int, ...]:
        taken = tuple(sorted(places, key=self._rank.__getitem__))
        for at in taken:
            del self.places[at]
        return taken

    def standing_for(self) -> dict[str, list[int]]:
        """The places that stand for each mineral."""
        return grouped((mineral, at) for at in self.places for mineral in stands_for(self.members[at]))

    def by(self, key: dict[int, str]) -> dict[str, list[int]]:
        return grouped((key[at], at) for at in self.places if at in key)


def _same(old: _Left, new: _Left) -> list[Match]:
    """The same mineral; where it stands in several tiers, the same tier first."""
    minerals = [dict(enumerate(member.mineral for member in left.members)) for left in (old, new)]
    old_by_mineral, new_by_mineral = old.by(minerals[0]), new.by(minerals[1])
    pairs: list[tuple[int, int]] = []
    for mineral in old_by_mineral.keys() & new_by_mineral.keys():
        old_places, new_places = old_by_mineral[mineral], new_by_mineral[mineral]
        tiers = {new.members[at].tier: at for at in new_places}
        agreeing = [(at, tiers[old.members[at].tier]) for at in old_places if old.members[at].tier in tiers]
        pairs += agreeing
        rest = [at for at in old_places if at not in dict(agreeing)]
        pairs += zip(rest, (at for at in new_places if at not in dict(agreeing).values()), strict=False)
    return [Match("same", old.take([old_places]), new.take([new_places])) for old_places, new_places in sorted(pairs)]


def _groups(old: _Left, new: _Left) -> list[Match]:
    """A group against what it covers, be that single members or other groups: all that are linked are one match."""
    matches: list[Match] = []
    standing = (old.standing_for(), new.standing_for())
    for start in list(old.places):
        if start not in old.places:
            continue
        old_places, new_places = {start}, set[int]()
        reached = [(0, start)]
        while reached:
            side, place = reached.pop()
            member = (old, new)[side].members[place]
            for at in {at for mineral in stands_for(member) for at in standing[1 - side].get(mineral, ())}:
                opposite, places = ((new, new_places), (old, old_places))[side]
                if at in opposite.places and at not in places and (member.covers or opposite.members[at].covers):
                    places.add(at)
                    reached.append((1 - side, at))
        if new_places:
            matches.append(Match("group", old.take(old_places), new.take(new_places)))
    return matches


def _forms(old: _Left, new: _Left, register: Register) -> list[Match]:
    """One entry each of the same commodity, where the two are forms: sisters in a group are not the same thing."""
    roots = [
        {at: root(member, register) for at, member in enumerate(left.members) if not member.covers}
        for left in (old, new)
    ]
    old_by_root, new_by_root = old.by(roots[0]), new.by(roots[1])
    return [
        Match("form", old.take(old_by_root[name]), new.take(new_by_root[name]))
        for name in sorted(old_by_root.keys() & new_by_root.keys())
        if len(old_by_root[name]) == len(new_by_root[name]) == 1
    ]


def _alone(old: _Left, new: _Left) -> list[Match]:
    return [
        *(Match("alone", (at,), ()) for at in old.places),
        *(Match("alone", (), (at,)) for at in new.places),
    ]


def root(member: Member, register: Register) -> str:
    """The mineral of which the member is a form at some remove, or its own."""
    return [member.mineral, *register.broader(member.mineral)][-1]


def stands_for(member: Member) -> frozenset[str]:
    """The minerals that one entry stands for: what a group covers, else its own."""
    return frozenset(member.covers or (member.mineral,))


def _refuse_twice(side: Side) -> None:
    """No mineral twice; in two tiers only where the publisher counts so."""
    by_tier = side.edition is not None and side.edition.counting_rule is not None
    first: dict[tuple[str, str | None], int] = {}
    problems = []
    for at, member in enumerate(side.members):
        other = first.setdefault((member.mineral, member.tier if by_tier else None), at)
        if other != at:
            where = side.document.where((side.key, other))
            message = say("`{name}` stands a second time; the first is {where}", name=member.mineral, where=where)
            hint = say("take one of the two out, and look for the entry that it displaced")
            problems.append(side.document.problem("member-twice", (side.key, at, "mineral"), message, hint))
    if problems:
        raise DataError(problems)
