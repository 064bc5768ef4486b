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
    made: Any = _visible(part)
    return made  # type: ignore[no-any-return]


def _visible(part: Any) -> Any:
    if isinstance(part, str):
        return safe(part)
    if isinstance(part, tuple | list):
        entries = [_visible(entry) for entry in part]
        if all(map(is_, entries, part)):
            return part
        return type(part)(*entries) if hasattr(part, "_fields") else type(part)(entries)
    if not is_dataclass(part) or isinstance(part, type):
        return part
    changed = {}
    for name in _names(type(part)):
        value = getattr(part, name)
        shown = _visible(value)
        if shown is not value:
            changed[name] = shown
    return replace(part, **changed) if changed else part


@cache
def _names(of: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(of))
