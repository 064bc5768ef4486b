"""A column of a table of data, by its name and by what it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias, cast

from minerals.frozen import frozen

Kind: TypeAlias = Literal["text", "number", "whole", "flag", "texts"]
"""What a column holds: ``whole`` are whole numbers, ``flag`` true or false, ``texts`` several texts in their order."""
Content: TypeAlias = str | float | bool | tuple[str, ...] | None
"""What one field holds; None for nothing."""


@frozen
class Column:
    """One column by its name; ``choices`` are the only words that its texts may be, none where they are open."""

    name: str
    kind: Kind = "text"
    choices: tuple[str, ...] = ()


def columns(names: str) -> tuple[Column, ...]:
    """Columns from their names, divided by spaces; each holds a text, unless its kind follows its name.

    >>> [(column.name, column.kind) for column in columns("mineral low:number")]
    [('mineral', 'text'), ('low', 'number')]
    """
    split = (name.partition(":") for name in names.split())
    return tuple(Column(name, cast("Kind", kind or "text")) for name, _, kind in split)
