"""Which kind of result is at hand, told without loading the other questions: start-up time is a feature."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minerals.output import Result


def is_a(result: Result, *names: str) -> bool:
    """Whether a result is of one of the classes with these names.

    >>> is_a("text", "Lists"), is_a("text", "str")  # type: ignore[arg-type]
    (False, True)
    """
    return type(result).__name__ in names
