"""The dict of a result -> JSON: keys sorted, UTF-8, escapes for what shows nothing, the same bytes on every run."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from minerals.text import safe_json


def as_json(promised: Mapping[str, object] | Sequence[Mapping[str, object]]) -> str:
    """The JSON of what a result's ``to_dict`` gives, or of an array of such, with a final line end."""
    return safe_json(json.dumps(promised, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False)) + "\n"
