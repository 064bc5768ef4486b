"""minerals audit"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import Format, FormatOption, Language, LanguageOption, completed
from minerals.cli.emit import emit
from minerals.cli.streams import given, tell, write_rows
from minerals.errors import MineralsError

if TYPE_CHECKING:
    from minerals.questions.audit import Audit

OWN = "table"
"""The section of the claims of a table of the user's own."""
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
        from minerals.questions.audit.own import BLANK

        write_rows(BLANK)
        return
    if claims is None:
        raise MineralsError("name a table of claims or a file; `minerals audit --blank` prints a table to copy")
    source = given(claims)
    result = default_library().audit(claims if isinstance(source, Path) else source)
    emit(result, form, language)
    _tell_of_several(result)
    if result.differs:
        raise typer.Exit(1)


def _tell_of_several(result: Audit) -> None:
    """Name on stderr what a table claims several values of, for one source and year."""
    claimed: dict[tuple[str | None, ...], dict[str, None]] = {}
    for cell in result.cells:
        claim = cell.claim
        if cell.field == "dependence" and claim.section == OWN:
            key = (claim.mineral, claim.jurisdiction, claim.publication, claim.year)
            claimed.setdefault(key, {})[cell.claimed] = None
    for about_what, values in claimed.items():
        if len(values) > 1:
            about = ", ".join(part for part in about_what if part)
            tell(f"{result.name}: {len(values)} different values for {about}: {', '.join(values)}")
