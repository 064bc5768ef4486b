"""The format of a page or a figure, from the suffix of the file."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from minerals.cli.streams import named
from minerals.errors import MineralsError
from minerals.messages import joined, say


def form_of(output: str | None, known: Sequence[str]) -> str:
    """The form that the suffix of a file names; without a file the first of ``known``.

    Raises ``MineralsError`` for another suffix, and where the result would go to a terminal.
    """
    if output is None:
        if sys.stdout.isatty():
            raise MineralsError(
                say("a terminal cannot show this; name a file with -o, such as -o FILE.{suffix}", suffix=known[0])
            )
        return known[0]
    suffix = named(output).suffix
    form = suffix.removeprefix(".").lower()
    if form not in known:
        raise MineralsError(
            say(
                "{file}: the suffix `{suffix}` names nothing that can be drawn here; known are {known}",
                file=output,
                suffix=suffix,
                known=joined(f".{each}" for each in known),
            )
        )
    return form
