"""A result to stdout, whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

from minerals.cli.choices import Format, Language

if TYPE_CHECKING:
    from minerals.output import Result

PIPED_WIDTH = 120
"""Columns where the output is no terminal and COLUMNS is not set."""


def emit(result: Result, form: Format, language: Language, *, sources: bool = False) -> None:
    """Print a result as asked for; it is drawn whole before the first byte is written."""
    if form is Format.json:
        from minerals.output.formats.json import as_json

        text = as_json(result.to_dict())
    elif form is Format.csv:
        from minerals.output.formats.csv import csv_text

        text = csv_text(result.records())
    elif form is Format.markdown:
        from minerals.output.document import Wording
        from minerals.output.documents import document
        from minerals.output.formats.markdown import markdown

        text = markdown(document(result, Wording(language.value, footnotes=sources)))
    else:
        from minerals.output.formats.terminal import draw

        terminal = sys.stdout.isatty()
        width = shutil.get_terminal_size((PIPED_WIDTH, 24)).columns if terminal else _columns()
        text = draw(result, width=width, language=language.value, styled=terminal, sources=sources)
    sys.stdout.write(text)
    sys.stdout.flush()


def _columns() -> int:
    asked = os.environ.get("COLUMNS", "")
    return int(asked) if asked.isdecimal() and int(asked) > 0 else PIPED_WIDTH
