"""A column of a table of data, by its name and the kind of its contents."""

from __future__ import annotations

from typing import Literal, TypeAlias, cast

from minerals.frozen import frozen

Kind: TypeAlias = Literal["text", "number", "whole", "flag", "texts"]
"""The contents of a column: ``whole`` are whole numbers, ``flag`` true or false, ``texts`` several texts in order."""
Content: TypeAlias = str | float | bool | tuple[str, ...] | None
"""The content of a field; None for nothing."""


@frozen
class Column:
    """A column by its name; ``choices`` are the only words that its texts may be, empty where they are open."""

    name: str
    kind: Kind = "text"
    choices: tuple[str, ...] = ()


def columns(names: str) -> tuple[Column, ...]:
    """Columns from their names, divided by spaces; each has texts, unless its kind follows its name.

    >>> [(column.name, column.kind) for column in columns("mineral low:number")]
    [('mineral', 'text'), ('low', 'number')]
    """
    split = (name.partition(":") for name in names.split())
    return tuple(Column(name, cast("Kind", kind or "text")) for name, _, kind in split)
