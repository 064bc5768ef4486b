"""A result to stdout or to a file, whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from minerals.cli.choices import Language
from minerals.cli.pager import paged
from minerals.cli.streams import named, write, write_pieces, write_rows
from minerals.cli.waiting import waiting
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.writing import BINARY, SUFFIXES, Format, by_suffix

if TYPE_CHECKING:
    from minerals.output import Result

F = TypeVar("F")

PIPED_WIDTH = 120
"""Columns where the output is no terminal and COLUMNS is not set."""
MOST = 10_000
"""Columns, however many are asked for."""


def emit(
    result: Result,
    asked: Format | None,
    language: Language,
    *,
    output: str | None = None,
    no_pager: bool = False,
    sources: bool = False,
    delimiter: str = ",",
) -> None:
    """Print a result as asked for, or write it to the file ``output``; all of it is drawn first.

    ``delimiter`` is that of CSV; ``sources`` adds the footnotes of a comparison.
    """
    form = chosen(asked, output, SUFFIXES, Format.table)
    if output is None and form is Format.table:
        with waiting(say("drawing the table")):
            _print_table(result, language, no_pager=no_pager, sources=sources)
        return
    if output is None and form in BINARY:
        raise MineralsError(say("{form} is no text; name a file to write it to, with -o FILE", form=form.value))
    with waiting(say("writing the answer")):
        if output is None and form is Format.json:
            from minerals.output.formats.json import json_pieces

            write_pieces(json_pieces(result))
        elif output is None and form is Format.csv:
            write_rows(result.records(), delimiter)
        else:
            from minerals.api import file_content

            written = file_content(
                result,
                form,
                language=language.value,
                width=_asked_width() or PIPED_WIDTH,
                sources=sources,
                delimiter=delimiter,
            )
            put(written, output)


def chosen(asked: F | None, output: str | None, suffixes: Mapping[str, F], default: F) -> F:
    """The format asked for; else that of the file's suffix; ``default`` on stdout.

    Raises ``MineralsError`` for a suffix that means no format.
    """
    if asked is not None:
        return asked
    if output is None:
        return default
    return by_suffix(named(output), suffixes)


def put(content: str | bytes, output: str | None) -> None:
    """Write to the file of this name, whole or not at all; print where there is none."""
    if output is None:
        write(content if isinstance(content, str) else content.decode())
        return
    from minerals.store.replace import write_whole

    write_whole(named(output), content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content)


def _print_table(result: Result, language: Language, *, no_pager: bool, sources: bool) -> None:
    from minerals.output.formats.terminal import draw

    terminal = sys.stdout.isatty()
    # A dumb terminal shows the codes of bold and dim as they are.
    able = terminal and os.environ.get("TERM") not in (None, "", "dumb", "unknown")
    styled = able or bool(os.environ.get("FORCE_COLOR"))
    text = draw(result, width=_width(), language=language.value, styled=styled, sources=sources, to_reader=able)
    if not able or no_pager or not paged(text):
        write(text)


def _asked_width() -> int | None:
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and asked.strip("0"):
        return MOST if len(asked.lstrip("0")) > len(str(MOST)) else min(int(asked), MOST)
    return None


def _width() -> int:
    """That of COLUMNS, else of the terminal: also where a pipe leads to a program that shows the table on it."""
    return _asked_width() or _terminal_width() or PIPED_WIDTH


def _terminal_width() -> int | None:
    with suppress(OSError, ValueError, MineralsError):
        stream = sys.stdout
        if not stream.isatty() and stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode):
            stream = sys.stderr
        if stream.isatty():
            return min(os.get_terminal_size(stream.fileno()).columns, MOST) or None
    return None
