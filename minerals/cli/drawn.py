"""A page or a picture to a file, whole or not at all, or through a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from minerals.cli.streams import named
from minerals.errors import MineralsError
from minerals.messages import joined, say


def form_of(output: str | None, known: Sequence[str]) -> str:
    """The form that the suffix of a file asks for, before anything is drawn; the first one known without a file.

    Raises ``MineralsError`` for a suffix that is not known, and where the result would go to a terminal.
    """
    if output is None:
        if sys.stdout.isatty():
            raise MineralsError(
                say("a terminal cannot show this; name a file with -o, such as -o FILE.{suffix}", suffix=known[0])
            )
        return known[0]
    found = named(output).suffix
    if found.removeprefix(".").lower() not in known:
        raise MineralsError(
            say(
                "{file}: the suffix `{suffix}` names nothing that can be drawn here; known are {known}",
                file=output,
                suffix=found,
                known=joined(f".{form}" for form in known),
            )
        )
    return found.removeprefix(".").lower()
