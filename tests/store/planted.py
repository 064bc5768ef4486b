"""A copy of the data in which a test plants its faults."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from minerals.store.check import check_folder
from minerals.store.kinds import KINDS
from minerals.store.write import canonical
from tests.messages import assert_chinese

Found = list[tuple[str, int, str]]


class Lists:
    """The copy; names of files are relative to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def change(self, name: str, change: Callable[[dict[str, Any]], object]) -> None:
        """Change the value of a file and lay it out canonically."""
        path = self.folder / name
        value = json.loads(path.read_text(encoding="utf-8"))
        change(value)
        path.write_bytes(canonical(value))

    def replace(self, name: str, old: str, new: str) -> None:
        """Change the text of a file, in one place."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, (old, text.count(old))
        path.write_text(text.replace(old, new), encoding="utf-8")

    def lines(self, name: str, *fragments: str) -> list[int]:
        """The numbers of the lines that hold all these fragments."""
        lines = (self.folder / name).read_text(encoding="utf-8").split("\n")
        return [at for at, line in enumerate(lines, 1) if all(fragment in line for fragment in fragments)]

    def line(self, name: str, *fragments: str) -> int:
        """The number of the one line that holds all these fragments."""
        (found,) = self.lines(name, *fragments)
        return found

    def found(self) -> Found:
        """File, line and code of each problem, each of which has a hint, and no English sentence in Chinese."""
        problems = check_folder(self.folder).problems
        assert all(problem.hint and problem.message for problem in problems)
        for problem in problems:
            assert_chinese(problem.message.text("zh"))
            assert_chinese(problem.hint.text("zh"))
        return [(problem.file, problem.line, problem.code) for problem in problems]

    def hint(self) -> str:
        """The hint of the one problem."""
        (problem,) = check_folder(self.folder).problems
        return problem.hint


def entry(value: dict[str, Any], **known: object) -> dict[str, Any]:
    """The first record of a file that has these values."""
    records = value[KINDS[value["schema"]].records]
    return next(one for one in records if known.items() <= one.items())
