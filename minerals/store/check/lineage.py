"""What stands above a mineral: the mineral of which it is a form, the groups that hold it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Lineage:
    """The lines upward in a register that may hold loops, branches and unknown ids."""

    def __init__(self, minerals: Mapping[str, dict[str, Any]]) -> None:
        self._minerals = minerals
        self._above: dict[str, list[str]] = {name: [] for name in minerals}
        for name, entry in minerals.items():
            if "form_of" in entry:
                self._above[name].append(entry["form_of"])
            for member in entry.get("group", ()):
                self._above.setdefault(member, []).append(name)

    def all_above(self, name: str) -> set[str]:
        """Everything above a mineral, at any remove; itself where it stands in a loop."""
        reached: set[str] = set()
        steps = list(self._above.get(name, ()))
        while steps:
            step = steps.pop()
            if step not in reached:
                reached.add(step)
                steps.extend(self._above.get(step, ()))
        return reached

    def loop(self, name: str) -> list[str]:
        """The loop in which a mineral stands, from it upward; empty where it stands in none.

        >>> Lineage({"a": {"form_of": "b"}, "b": {"form_of": "a"}, "c": {"form_of": "a"}}).loop("a")
        ['a', 'b']
        """
        chain = [name]
        while True:
            onward = [step for step in self._above.get(chain[-1], ()) if name == step or name in self.all_above(step)]
            if not onward:
                return []
            if name in onward:
                return chain
            step = next((step for step in onward if step not in chain), None)
            if step is None:
                return chain
            chain.append(step)

    def branches(self, name: str) -> list[str]:
        """What stands directly above a mineral, where not all of it lies on one line."""
        above = [broader for broader in self._above.get(name, ()) if broader in self._minerals]
        return [broader for broader in above if any(self._apart(broader, other) for other in above)]

    def is_clear(self, name: str) -> bool:
        """Whether what stands above is known, without a loop and without a branch."""
        return all(
            mineral in self._minerals and not self.loop(mineral) and not self.branches(mineral)
            for mineral in (name, *self.all_above(name))
        )

    def _apart(self, name: str, other: str) -> bool:
        return name != other and other not in self.all_above(name) and name not in self.all_above(other)
