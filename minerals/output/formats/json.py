"""The dict of a result -> JSON: keys sorted, UTF-8, escapes for what shows nothing, the same bytes on every run."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from minerals.text import safe_json

if TYPE_CHECKING:
    from minerals.questions.records import Answer

_NEW_LINE = "\n"
_SCALARS = frozenset((str, int, float, bool, type(None)))
_SCALAR = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def as_json(promised: Mapping[str, object] | Sequence[Mapping[str, object]]) -> str:
    """The JSON of what a result's ``to_dict`` gives, or of an array of such, with a final line end."""
    return f"{_laid_out(promised, _NEW_LINE, {})}\n"


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
    for entries in streamed.texts:
        yield between
        yield entries
        between = ","
    yield ("\n  " if between else "") + f"]{after}"


def _entry(promised: Mapping[str, object]) -> str:
    """One entry of an array that stands under a key of the promise."""
    line = f"{_NEW_LINE}    "
    return line + _laid_out(promised, line, {})


def _laid_out(value: object, line: str, known: dict[str, str]) -> str:
    """A value as ``json.dumps`` with an indent of 2 and sorted keys writes it, in half the time.

    ``line`` is the line end with the indent that the value stands at. ``known`` has the texts that were written before:
    most keys and many words of a promise occur again and again.
    """
    if isinstance(value, str):
        if value not in known:
            known[value] = safe_json(_SCALAR(value))
        return known[value]
    if not value or not isinstance(value, dict | list | tuple):
        return _SCALAR(value)
    inner = f"{line}  "
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    if _is_flat(value.values() if isinstance(value, dict) else value):
        entries = safe_json(_flat(inner)(value)[1:-1])
    elif isinstance(value, dict):
        pairs = [f"{_laid_out(key, inner, known)}: {_laid_out(value[key], inner, known)}" for key in sorted(value)]
        entries = f",{inner}".join(pairs)
    else:
        entries = f",{inner}".join([_laid_out(entry, inner, known) for entry in value])
    return f"{opening}{inner}{entries}{line}{closing}"


def _is_flat(values: Collection[object]) -> bool:
    """Whether no value has entries: then the encoder of the standard library, written in C, lays out all at once."""
    return not [each for each in values if each.__class__ not in _SCALARS and each]


@cache
def _flat(inner: str) -> Callable[[object], str]:
    """The encoder of objects and arrays whose entries stand on lines that begin with ``inner``."""
    separators = (f",{inner}", ": ")
    return json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=separators).encode
