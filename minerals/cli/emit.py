"""A result to stdout, whole or not at all."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from minerals.cli.choices import Format, Language
from minerals.cli.streams import write, write_rows

if TYPE_CHECKING:
    from minerals.output import Result

PIPED_WIDTH = 120
"""Columns where the output is no terminal and COLUMNS is not set."""
MOST = 10_000
"""Columns, however many are asked for."""


def emit(result: Result, form: Format, language: Language, *, sources: bool = False) -> None:
    """Print a result as asked for; it is drawn whole before the first byte is written."""
    if form is Format.json:
        from minerals.output.formats.json import as_json

        write(as_json(result.to_dict()))
    elif form is Format.csv:
        write_rows(result.records())
    elif form is Format.markdown:
        from minerals.output.document import Wording
        from minerals.output.documents import document
        from minerals.output.formats.markdown import markdown

        write(markdown(document(result, Wording(language.value, footnotes=sources))))
    else:
        from minerals.output.formats.terminal import draw

        # A dumb terminal shows the codes of bold and dim as they are.
        styled = sys.stdout.isatty() and os.environ.get("TERM") not in (None, "", "dumb", "unknown")
        write(draw(result, width=_columns(), language=language.value, styled=styled, sources=sources))


def _columns() -> int:
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and asked.strip("0"):
        return MOST if len(asked.lstrip("0")) > len(str(MOST)) else min(int(asked), MOST)
    if sys.stdout.isatty():
        with suppress(OSError):
            return min(os.get_terminal_size(sys.stdout.fileno()).columns, MOST) or PIPED_WIDTH
    return PIPED_WIDTH
