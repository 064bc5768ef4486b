"""A value -> the canonical bytes of a data file.

Canonical means: ``schema`` first, then the keys of the head in alphabetical order, then the array of
records, one record per line, keys sorted inside. So a line number names a record, ``git diff`` shows the records
that changed, and two files with the same content are the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from minerals.store.kinds import KINDS

_RECORDS = frozenset(kind.records for kind in KINDS.values())
"""The keys that come last, not in alphabetical order."""
compact = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
"""A value as canonical JSON on one line; ``json.dumps`` would make an encoder for each."""


def canonical(document: Mapping[str, Any]) -> bytes:
    r"""Return the canonical UTF-8 bytes of a data file.

    >>> print(canonical({"members": [{"name": "锂", "mineral": "lithium"}], "schema": "edition"}).decode(), end="")
    {
      "schema": "edition",
      "members": [
        {"mineral": "lithium", "name": "锂"}
      ]
    }
    """
    keys = sorted(document, key=lambda key: (key != "schema", key in _RECORDS, key))
    lines = ",\n".join(f"  {compact(key)}: {_spread(document[key])}" for key in keys)
    return f"{{\n{lines}\n}}\n".encode()


def _spread(value: Any) -> str:
    if isinstance(value, dict) and value:
        inner = (f"{compact(key)}: {compact(value[key])}" for key in sorted(value))
        return "{\n    " + ",\n    ".join(inner) + "\n  }"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n    " + ",\n    ".join(map(compact, value)) + "\n  ]"
    return compact(value)
