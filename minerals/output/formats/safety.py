"""Any part of a document with every text in it safe to show; each format begins with this.

A text of a document is one line, so that line breaks in it are escaped too.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any, TypeVar

from minerals.text import safe

T = TypeVar("T")


def visible(part: T) -> T:
    r"""The same part with the escapes of ``minerals.text.safe``.

    >>> from minerals.output.document import Note, Notes
    >>> visible(Notes([Note("*", "a\x1b[2J\nb")]))
    Notes(notes=[Note(mark='*', text='a\\x1b[2J\\nb')])
    """
    made: Any = _visible(part, set())
    return made  # type: ignore[no-any-return]


def _visible(part: Any, seen: set[int]) -> Any:
    """``seen`` has the identities of parts that stay as they are: many cells of a table are the same object."""
    kind: Any = type(part)
    if kind is str:
        return part if part.isascii() and part.isprintable() else safe(part)
    if id(part) in seen:
        return part
    if isinstance(part, tuple | list):
        entries = [_visible(entry, seen) for entry in part]
        if not all(map(is_, entries, part)):
            return kind(*entries) if hasattr(part, "_fields") else kind(entries)
    else:
        changed = {}
        for name in _names(kind):
            value = getattr(part, name)
            shown = _visible(value, seen)
            if shown is not value:
                changed[name] = shown
        if changed:
            return replace(part, **changed)
    seen.add(id(part))
    return part


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The fields of a class; none where it is no part of a document."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
