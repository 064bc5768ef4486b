"""The dict of a result -> JSON: keys sorted, UTF-8, escapes for what shows nothing, the same bytes on every run."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from minerals.text import safe_json

if TYPE_CHECKING:
    from minerals.questions.records import Answer

_AT_ONCE = 1000
"""Entries of a long array that are joined before they are written."""


def as_json(promised: Mapping[str, object] | Sequence[Mapping[str, object]]) -> str:
    """The JSON of what a result's ``to_dict`` gives, or of an array of such, with a final line end."""
    return safe_json(json.dumps(promised, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False)) + "\n"


def json_pieces(answer: Answer) -> Iterator[str]:
    """The JSON of an answer as ``as_json`` gives it, a long one in pieces, so that no more is in memory at once."""
    streamed = answer.streamed(_entry)
    if streamed is None:
        yield as_json(answer.to_dict())
        return
    opening = f'\n  "{streamed.key}": ['
    before, after = as_json({**streamed.head, streamed.key: []}).split(f"{opening}]")
    yield f"{before}{opening}"
    between = ""
    while entries := list(islice(streamed.texts, _AT_ONCE)):
        yield between + ",".join(entries)
        between = ","
    yield ("\n  " if between else "") + f"]{after}"


def _entry(promised: Mapping[str, object]) -> str:
    """One entry of an array that stands under a key of the promise."""
    return "\n    " + as_json(promised).rstrip("\n").replace("\n", "\n    ")
