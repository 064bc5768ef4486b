"""The result of a check."""

from __future__ import annotations

from collections.abc import Mapping

from minerals.errors import Problem
from minerals.frozen import frozen


@frozen
class Report:
    """The names of the files that were checked, and their problems; both sorted."""

    files: tuple[str, ...]
    problems: tuple[Problem, ...]

    def to_dict(self, tool: Mapping[str, str]) -> dict[str, object]:
        """The report as ``minerals check --format json`` prints it; ``tool`` is name, version and data_version.

        >>> Report(("minerals.json",), ()).to_dict({"name": "minerals"})
        {'schema': 'check', 'tool': {'name': 'minerals'}, 'files': 1, 'problems': []}
        """
        return {
            "schema": "check",
            "tool": dict(tool),
            "files": len(self.files),
            "problems": [problem.to_dict() for problem in self.problems],
        }
