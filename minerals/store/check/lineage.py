"""The minerals above a mineral: the mineral of which it is a form, and its groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from minerals.grouped import grouped


class Lineage:
    """The lines upward in a register that may have loops, branches and unknown ids."""

    def __init__(self, minerals: Mapping[str, dict[str, Any]]) -> None:
        self._minerals = minerals
        self._above: dict[str, list[str]] = {name: [] for name in minerals}
        for name, entry in minerals.items():
            if "form_of" in entry:
                self._above[name].append(entry["form_of"])
            for member in entry.get("group", ()):
                self._above.setdefault(member, []).append(name)

    def all_above(self, name: str) -> set[str]:
        """Everything above a mineral, at any remove; itself where it is in a loop."""
        reached: set[str] = set()
        steps = list(self._above.get(name, ()))
        while steps:
            step = steps.pop()
            if step not in reached:
                reached.add(step)
                steps.extend(self._above.get(step, ()))
        return reached

    def is_looping(self, name: str) -> bool:
        """Whether a mineral is in a loop."""
        return name in self._looping

    def loop(self, name: str) -> list[str]:
        """The shortest loop with a mineral, from it upward; empty where it is in none.

        >>> Lineage({"a": {"form_of": "b"}, "b": {"form_of": "a"}, "c": {"form_of": "a"}}).loop("a")
        ['a', 'b']
        """
        if name not in self._looping:
            return []
        before: dict[str, str] = {}
        steps = [name]
        for step in steps:
            for above in self._above.get(step, ()):
                if above == name:
                    chain = [step]
                    while chain[-1] != name:
                        chain.append(before[chain[-1]])
                    return chain[::-1]
                if above in self._looping and above not in before:
                    before[above] = step
                    steps.append(above)
        raise AssertionError(name)

    def branches(self, name: str) -> list[str]:
        """The minerals directly above a mineral, where they are not all on one line."""
        above = [broader for broader in self._above.get(name, ()) if broader in self._minerals]
        return [broader for broader in above if any(self._apart(broader, other) for other in above)]

    def is_clear(self, name: str) -> bool:
        """Whether the minerals above are known, without a loop and without a branch."""
        return self._clear.get(name, False)

    @cached_property
    def _clear(self) -> dict[str, bool]:
        clear: dict[str, bool] = {}
        for circle in self._circles:
            for name in circle:
                clear[name] = (
                    name in self._minerals
                    and name not in self._looping
                    and all(clear[above] for above in self._above[name])
                    and not self.branches(name)
                )
        return clear

    @cached_property
    def _looping(self) -> frozenset[str]:
        """The minerals in a loop."""
        circles = (circle for circle in self._circles if len(circle) > 1 or circle[0] in self._above.get(circle[0], ()))
        return frozenset(name for circle in circles for name in circle)

    @cached_property
    def _circles(self) -> list[list[str]]:
        """The names in circles of names above each other; a circle above others comes before them."""
        below = grouped((broader, name) for name, above in self._above.items() for broader in above)
        seen: set[str] = set()
        circles = [
            _reached(below, [name], seen)
            for name in reversed(_reached(self._above, self._above, set()))
            if name not in seen
        ]
        return circles[::-1]

    def _apart(self, name: str, other: str) -> bool:
        return name != other and other not in self.all_above(name) and name not in self.all_above(other)


def _reached(steps: Mapping[str, Sequence[str]], starts: Iterable[str], seen: set[str]) -> list[str]:
    """What some names lead to and was not seen before, each name behind what it leads to; ``seen`` grows by it."""
    order: list[str] = []
    for start in starts:
        if start in seen:
            continue
        seen.add(start)
        walk = [(start, iter(steps.get(start, ())))]
        while walk:
            name, rest = walk[-1]
            step = next((step for step in rest if step not in seen), None)
            if step is None:
                walk.pop()
                order.append(name)
            else:
                seen.add(step)
                walk.append((step, iter(steps.get(step, ()))))
    return order
