"""A result to stdout or to a file, whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from minerals.cli.choices import FormatOption, Language, LanguageOption, NoPagerOption, OutputOption
from minerals.cli.pager import paged
from minerals.cli.streams import named, write, write_pieces, write_rows
from minerals.cli.terminal import reads_codes
from minerals.cli.waiting import waiting
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.writing import BINARY, SUFFIXES, Format, by_suffix

if TYPE_CHECKING:
    from minerals.questions.records import Answer

F = TypeVar("F")

PIPED_WIDTH = 120
"""Columns where the output is no terminal and COLUMNS is not set."""
MOST = 10_000
"""Columns at most, whatever COLUMNS and the terminal say."""


@dataclass(frozen=True)
class Printing:
    """The options of every command that prints a result."""

    form: FormatOption = None
    output: OutputOption = None
    language: LanguageOption = Language.en
    no_pager: NoPagerOption = False


def emit(result: Answer, printing: Printing, *, sources: bool = False, delimiter: str = ",") -> None:
    """Print a result, or write it to the file of ``--output``; the text is complete before any of it is printed.

    ``delimiter`` is that of CSV; ``sources`` adds the footnotes of a comparison.
    """
    output, language = printing.output, printing.language
    form = chosen(printing.form, output, SUFFIXES, Format.table)
    if output is None and form is Format.table:
        with waiting(say("drawing the table")):
            _print_table(result, language, no_pager=printing.no_pager, sources=sources)
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

            width = _columns_variable() or PIPED_WIDTH
            put(
                file_content(result, form, language=language.value, width=width, sources=sources, delimiter=delimiter),
                output,
            )


def chosen(form: F | None, output: str | None, suffixes: Mapping[str, F], default: F) -> F:
    """The format ``form``; else that of the file's suffix; ``default`` on stdout.

    Raises ``MineralsError`` for a suffix that means no format.
    """
    if form is not None:
        return form
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


def _print_table(result: Answer, language: Language, *, no_pager: bool, sources: bool) -> None:
    from minerals.output.formats.terminal import draw

    able = reads_codes(sys.stdout)
    styled = able or bool(os.environ.get("FORCE_COLOR"))
    width = _columns_variable() or _terminal_width() or PIPED_WIDTH
    text = draw(result, width=width, language=language.value, styled=styled, sources=sources, to_reader=able)
    if not able or no_pager or not paged(text):
        write(text)


def _columns_variable() -> int | None:
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and columns.strip("0"):
        return MOST if len(columns.lstrip("0")) > len(str(MOST)) else min(int(columns), MOST)
    return None


def _terminal_width() -> int | None:
    """The width of the terminal, also where stdout is a pipe, as to a pager, and stderr the terminal."""
    with suppress(OSError, ValueError, MineralsError):
        stream = sys.stdout
        if not stream.isatty() and stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode):
            stream = sys.stderr
        if stream.isatty():
            return min(os.get_terminal_size(stream.fileno()).columns, MOST) or None
    return None
