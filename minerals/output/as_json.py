"""A result -> JSON: keys sorted, UTF-8 unescaped, the same bytes on every run."""

from __future__ import annotations

import json
from typing import Protocol


class HasDict(Protocol):
    """A result with a JSON promise."""

    def to_dict(self) -> dict[str, object]:
        """The result as its schema promises it."""


def as_json(result: HasDict) -> str:
    """The JSON of a result, with a final line end."""
    return json.dumps(result.to_dict(), ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False) + "\n"
