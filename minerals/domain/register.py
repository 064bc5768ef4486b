"""The register: which mineral is a form of which, which group holds which, whose row each belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from minerals.domain.records import Mineral


class Register(Mapping[str, Mineral]):
    """The minerals by id, in the order of the file."""

    def __init__(self, minerals: Iterable[Mineral]) -> None:
        self._by_id = {mineral.id: mineral for mineral in minerals}
        self._groups: dict[str, list[str]] = {}
        self._topmost: dict[str, str] = {}
        """What ``commodity_by_rule`` has found: a long line is walked once."""
        for mineral in self._by_id.values():
            for member in mineral.group:
                self._groups.setdefault(member, []).append(mineral.id)

    def __getitem__(self, mineral: str) -> Mineral:
        return self._by_id[mineral]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def broader(self, mineral: str) -> Iterator[str]:
        """The minerals of which this one is a form, the nearest first; stops where a loop would begin."""
        seen = {mineral}
        step = self._by_id[mineral].form_of
        while step is not None and step not in seen and step in self._by_id:
            seen.add(step)
            yield step
            step = self._by_id[step].form_of

    @cached_property
    def _forms(self) -> dict[str, list[str]]:
        forms: dict[str, list[str]] = {}
        for form in self._by_id:
            for above in self.broader(form):
                forms.setdefault(above, []).append(form)
        return forms

    def is_form_of(self, mineral: str, other: str) -> bool:
        """Whether ``mineral`` is a form of ``other``, at any remove."""
        return other in self.broader(mineral)

    def forms_of(self, mineral: str) -> tuple[str, ...]:
        """The forms of a mineral, at any remove, in the order of the file."""
        return tuple(self._forms.get(mineral, ()))

    def groups_of(self, mineral: str) -> list[str]:
        """The groups that hold this mineral directly."""
        return self._groups.get(mineral, [])

    def is_group(self, mineral: str) -> bool:
        """Whether this entry stands for several minerals."""
        return self._by_id[mineral].kind == "group"

    def commodity_by_rule(self, mineral: str) -> str:
        """The commodity that ``form_of`` and ``group`` imply: the topmost mineral above this one.

        The register writes the commodity down; ``check`` holds it against this.
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
