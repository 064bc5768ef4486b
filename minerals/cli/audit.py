"""minerals audit"""

from __future__ import annotations

import io
import sys
from typing import Annotated, BinaryIO

import typer

from minerals.cli.choices import Format, FormatOption, Language, LanguageOption, completed
from minerals.cli.emit import emit
from minerals.errors import MineralsError

EXAMPLE = "Example: minerals audit review-2022"


def audit(
    claims: Annotated[
        str | None,
        typer.Argument(
            metavar="[CLAIMS]",
            help="A table of claims that is held, or a CSV or JSON file of yours; - for CSV on stdin.",
            autocompletion=completed(lambda library: library.claims()),
        ),
    ] = None,
    blank: Annotated[bool, typer.Option("--blank", help="Print a table to copy, and exit.")] = False,
    form: FormatOption = Format.table,
    language: LanguageOption = Language.en,
) -> None:
    """Hold a table, cell by cell, against the sources that it names.

    Bounds stay bounds, and what is not held cannot be checked. Exit status 1 when a cell differs from its source, 2
    when the table cannot be understood.
    """
    from minerals.api import default_library

    if blank:
        from minerals.output.formats.csv import csv_text
        from minerals.questions.audit.own import BLANK

        sys.stdout.write(csv_text(BLANK))
        return
    if claims is None:
        raise MineralsError("name a table of claims or a file; `minerals audit --blank` prints a table to copy")
    source = _given(claims)
    library = default_library()
    result = library.membership(source) or library.audit(source)
    emit(result, form, language)
    if result.differs:
        raise typer.Exit(1)


def _given(claims: str) -> str | BinaryIO:
    """What stdin holds, so that it can be read again; another name as it is."""
    if claims != "-":
        return claims
    given = io.BytesIO(sys.stdin.buffer.read())
    given.name = sys.stdin.buffer.name
    return given
