"""A page or a picture to a file, whole or not at all, or to a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from minerals.cli.streams import named
from minerals.domain.labels import files as labels
from minerals.errors import MineralsError

OutputOption = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Where to write it; without, it goes to a pipe or file."),
]


def suffix(output: str | None, known: Sequence[str]) -> str:
    """The form that the name of a file asks for; the first one known where there is no file.

    Raises ``MineralsError`` for a suffix that is not known.
    """
    if output is None:
        return known[0]
    found = named(output).suffix.removeprefix(".").casefold()
    if found not in known:
        expected = ", ".join(f".{name}" for name in known)
        raise MineralsError(f"`{output}`: {labels.UNKNOWN_SUFFIX.format(expected=expected)}")
    return found


def put(output: str | None, content: bytes, known: Sequence[str]) -> None:
    """Write a file, or what is no terminal; raises ``MineralsError`` where neither can be written."""
    from minerals.store.replace import write_whole

    suffix(output, known)
    if output is not None:
        write_whole(Path(output), content)
    elif sys.stdout.isatty():
        raise MineralsError(labels.NO_TERMINAL)
    else:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
