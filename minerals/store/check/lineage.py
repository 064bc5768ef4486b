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
            for one in entry.get("group", ()):
                self._above.setdefault(one, []).append(name)

    def all_above(self, name: str) -> set[str]:
        """Everything above a mineral, at any remove; itself where it stands in a loop."""
        found: set[str] = set()
        steps = list(self._above.get(name, ()))
        while steps:
            step = steps.pop()
            if step not in found:
                found.add(step)
                steps.extend(self._above.get(step, ()))
        return found

    def loop(self, name: str) -> list[str]:
        """The loop in which a mineral stands, from it upward; empty where it stands in none.

        >>> Lineage({"a": {"form_of": "b"}, "b": {"form_of": "a"}, "c": {"form_of": "a"}}).loop("a")
        ['a', 'b']
        """
        chain = [name]
        while True:
            onward = [one for one in self._above.get(chain[-1], ()) if name == one or name in self.all_above(one)]
            if not onward:
                return []
            if name in onward:
                return chain
            step = next((one for one in onward if one not in chain), None)
            if step is None:
                return chain
            chain.append(step)

    def branches(self, name: str) -> list[str]:
        """What stands directly above a mineral, where not all of it lies on one line."""
        above = [one for one in self._above.get(name, ()) if one in self._minerals]
        return [one for one in above if any(self._apart(one, other) for other in above)]

    def is_clear(self, name: str) -> bool:
        """Whether what stands above is known, without a loop and without a branch."""
        return all(
            one in self._minerals and not self.loop(one) and not self.branches(one)
            for one in (name, *self.all_above(name))
        )

    def _apart(self, one: str, other: str) -> bool:
        return one != other and other not in self.all_above(one) and one not in self.all_above(other)
