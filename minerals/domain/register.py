"""The register: the forms of each mineral, the members of each group, and the row that each mineral belongs to."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Protocol

from minerals.domain.records import ItemOf, Mineral
from minerals.grouped import grouped

__all__ = ["ItemOf", "Itemized", "Register"]


class Itemized(Protocol):
    """A record about a mineral, or about an item of it."""

    @property
    def mineral(self) -> str: ...

    @property
    def item(self) -> str | None: ...


class Register(Mapping[str, Mineral]):
    """The minerals by id, in the order of the file."""

    def __init__(self, minerals: Iterable[Mineral]) -> None:
        self._by_id = {mineral.id: mineral for mineral in minerals}
        self._groups = grouped((member, mineral.id) for mineral in self._by_id.values() for member in mineral.group)
        self._topmost: dict[str, str] = {}
        """Mineral -> its commodity, as ``commodity_by_rule`` computed it: a long line is walked once."""
        self._by_item = {
            (printed.mineral, printed.item): mineral.id
            for mineral in self._by_id.values()
            for printed in mineral.item_of
        }
        self._related: dict[str, list[str]] = {}
        pairs = [(mineral.id, other) for mineral in self._by_id.values() for other in mineral.related]
        for mineral_id, other in (*pairs, *((other, mineral_id) for mineral_id, other in pairs)):
            if other not in self._related.setdefault(mineral_id, []):
                self._related[mineral_id].append(other)
        order = {mineral: place for place, mineral in enumerate(self._by_id)}
        for related in self._related.values():
            related.sort(key=lambda mineral: order.get(mineral, len(order)))

    def __getitem__(self, mineral: str) -> Mineral:
        return self._by_id[mineral]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def broader(self, mineral: str) -> Iterator[str]:
        """The minerals of which this is a form, the nearest first; stops where a loop would begin."""
        seen = {mineral}
        step = self._by_id[mineral].form_of
        while step is not None and step not in seen and step in self._by_id:
            seen.add(step)
            yield step
            step = self._by_id[step].form_of

    @cached_property
    def _forms(self) -> dict[str, list[str]]:
        return grouped((above, form) for form in self._by_id for above in self.broader(form))

    def is_form_of(self, mineral: str, other: str) -> bool:
        """Whether ``mineral`` is a form of ``other``, at any remove."""
        return other in self.broader(mineral)

    def forms_of(self, mineral: str) -> tuple[str, ...]:
        """The forms of a mineral, at any remove, in the order of the file."""
        return tuple(self._forms.get(mineral, ()))

    def subject(self, mineral: str, item: str | None) -> str:
        """The mineral that an item of a mineral is; the mineral itself where the register names no other.

        >>> sponge = Mineral("titanium-metal", "grade", "titanium metal", None, "titanium", item_of=(
        ...     ItemOf("sponge", "titanium"),))
        >>> Register([sponge]).subject("titanium", "sponge"), Register([sponge]).subject("titanium", "pigment")
        ('titanium-metal', 'titanium')
        """
        return self.thing(mineral, item)[0]

    def thing(self, mineral: str, item: str | None) -> tuple[str, str | None]:
        """A mineral and its item, or the mineral that the item is: the same for both ways to record a thing."""
        subject = None if item is None else self._by_item.get((mineral, item))
        return (mineral, item) if subject is None else (subject, None)

    def is_about(self, record: Itemized, minerals: Container[str]) -> bool:
        """Whether a record is about one of these minerals: as its mineral, or as the item that names it."""
        return self.is_named(record.mineral, record.item, minerals)

    def is_named(self, mineral: str, item: str | None, minerals: Container[str]) -> bool:
        """Whether a mineral and an item of it name one of these minerals."""
        return mineral in minerals or self.subject(mineral, item) in minerals

    def related_to(self, mineral: str) -> tuple[str, ...]:
        """The minerals that are related to this mineral by either entry, in the order of the file."""
        return tuple(self._related.get(mineral, ()))

    def related_among(self, minerals: Iterable[str], shown: Iterable[str]) -> list[tuple[str, ...]]:
        """The groups of related minerals among some, each of two at least, in the order given; those with one shown.

        >>> coltan = Mineral("coltan", "ore", "coltan", None, "coltan", related=("niobium", "tantalum"))
        >>> Register([coltan]).related_among(["tantalum", "coltan", "tin", "niobium"], ["coltan"])
        [('tantalum', 'coltan', 'niobium')]
        >>> Register([coltan]).related_among(["tantalum", "tin", "niobium"], ["niobium"])
        []
        """
        order = {mineral: place for place, mineral in enumerate(dict.fromkeys(minerals))}
        left, seen = order.keys() & self._related, set(shown)
        groups = []
        for first in order:
            group, reached = set[str](), [first]
            while reached:
                mineral = reached.pop()
                if mineral in left:
                    left.remove(mineral)
                    group.add(mineral)
                    reached += self.related_to(mineral)
            groups.append(tuple(sorted(group, key=order.__getitem__)))
        return [group for group in groups if len(group) > 1 and not seen.isdisjoint(group)]

    def groups_of(self, mineral: str) -> list[str]:
        """The groups that this mineral is a direct member of."""
        return self._groups.get(mineral, [])

    def is_group(self, mineral: str) -> bool:
        """Whether this entry is a group of minerals."""
        return self._by_id[mineral].kind == "group"

    def commodity_by_rule(self, mineral: str) -> str:
        """The commodity that ``form_of`` and ``group`` imply: the topmost mineral above this mineral.

        The register records the commodity; ``check`` compares it with this.
        """
        seen: dict[str, None] = {}
        while mineral not in seen and mineral not in self._topmost:
            seen[mineral] = None
            above = self._groups.get(mineral) or [form for form in [self._by_id[mineral].form_of] if form]
            if not above or above[0] not in self._by_id:
                break
            mineral = above[0]
        topmost = self._topmost.get(mineral, mineral)
        self._topmost.update(dict.fromkeys(seen, topmost))
        return topmost
