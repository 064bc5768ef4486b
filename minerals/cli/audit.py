"""minerals audit"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import Names, completed, jurisdiction_codes, tell_notes, words
from minerals.cli.emit import Printing, emit, put
from minerals.cli.streams import given, write_rows
from minerals.errors import MineralsError
from minerals.messages import say

if TYPE_CHECKING:
    from minerals.api import Library
    from minerals.questions.audit.result import Audit
    from minerals.questions.membership import Membership
    from minerals.store.own import File

EXAMPLE = "Example: minerals audit review-2022"


def audit(
    claims: Annotated[
        str | None,
        typer.Argument(
            metavar="[CLAIMS]",
            help="A table of claims in the data set, or a file of yours: CSV, .xlsx, .ods, JSON; - for stdin.",
            autocompletion=completed(lambda library: library.claims()),
        ),
    ] = None,
    jurisdiction: Annotated[
        str | None,
        typer.Option(
            "--jurisdiction",
            metavar="CODE",
            help="The jurisdiction of rows that name none: US, EU, CN ...",
            autocompletion=completed(jurisdiction_codes),
        ),
    ] = None,
    publication: Annotated[
        str | None,
        typer.Option(
            "--publication",
            metavar="ID",
            help="The publication that rows without one cite: us-mcs-2026 ...",
            autocompletion=completed(lambda library: library.figured()),
        ),
    ] = None,
    year: Annotated[
        str | None,
        typer.Option("--year", help="The year of rows that name none. [default: the newest of the publication]"),
    ] = None,
    columns: Annotated[
        Names,
        typer.Option(
            "--column",
            metavar="COLUMN=NAME",
            help="What a column is called in the file, such as value=us_import_reliance_pct; may be repeated.",
            autocompletion=words(("mineral=", "jurisdiction=", "publication=", "value=", "use=", "year=")),
        ),
    ] = None,
    blank: Annotated[bool, typer.Option("--blank", help="Print a table to copy, and exit.")] = False,
    *,
    printing: Printing,
) -> None:
    """Check a table cell by cell against the sources it cites.

    Bounds stay bounds; where the data set has nothing, the verdict is `cannot check`. Exit status 1 when a cell differs
    from its source or a row cannot be read, 2 when the table lacks what is needed.
    """
    from minerals.api import default_library
    from minerals.store.own import File

    if blank:
        from minerals.output.formats.csv import csv_text
        from minerals.questions.audit.own import BLANK

        if printing.output is None:
            write_rows(BLANK)
        else:
            put(csv_text(BLANK), printing.output)
        return
    if claims is None:
        raise MineralsError(say("name a table of claims or a file; `minerals audit --blank` prints a table to copy"))
    library = default_library()
    source = _source(claims, library)
    result: Audit | Membership | None = None
    for_rows = {"jurisdiction": jurisdiction, "publication": publication, "year": year}
    if isinstance(source, File) and not columns and not any(for_rows.values()):
        result = library.membership(source)
    if result is None:
        result = library.audit(source, **for_rows, columns=dict(map(_named, columns or ())))
    emit(result, printing)
    tell_notes(result.name, result.notes)
    if result.differs:
        raise typer.Exit(1)


def _source(claims: str, library: Library) -> str | File:
    """The id of a table in the data set, or the content of a file, read once: a pipe cannot be read again."""
    from minerals.store.own import read_named

    source = given(claims)
    if claims in library.claims() or (isinstance(source, Path) and "#" not in claims and not os.path.lexists(source)):
        return claims
    return read_named(source)


def _named(option: str) -> tuple[str, str]:
    """The column and its name in the file."""
    column, equals, name = option.partition("=")
    if not equals or not name:
        raise MineralsError(
            say("--column {option}: a column and its name were expected, such as value=reliance", option=option)
        )
    return column, name
