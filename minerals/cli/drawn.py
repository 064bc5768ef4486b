"""A page or a picture to a file, whole or not at all, or through a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from minerals.cli.streams import named
from minerals.domain.labels import files as labels
from minerals.errors import MineralsError


def form_of(output: str | None, known: Sequence[str]) -> str:
    """The form that the suffix of a file asks for, before anything is drawn; the first one known without a file.

    Raises ``MineralsError`` for a suffix that is not known, and where the result would go to a terminal.
    """
    if output is None:
        if sys.stdout.isatty():
            raise MineralsError(labels.NOT_FOR_A_TERMINAL.format(suffix=known[0]))
        return known[0]
    found = named(output).suffix
    if found.removeprefix(".").lower() not in known:
        expected = ", ".join(f".{form}" for form in known)
        raise MineralsError(f"{output}: {labels.DRAWN_SUFFIX.format(suffix=found, known=expected)}")
    return found.removeprefix(".").lower()
