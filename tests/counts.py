"""How much the real data holds now, counted in its files without the program.

A test that needs such a number takes it from here: the data grows, and what grows is typed nowhere.
"""

from __future__ import annotations

import json

from minerals.store import paths


def records(file: str) -> int:
    """The records of one data file, such as ``dependence/cn-literature.json``: its only list of objects."""
    value = json.loads((paths.lists() / file).read_text(encoding="utf-8"))
    (found,) = (part for part in value.values() if isinstance(part, list) and part and isinstance(part[0], dict))
    return len(found)
