"""minerals lookup"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import FormatOption, Language, LanguageOption, NoPagerOption, OutputOption
from minerals.cli.emit import emit
from minerals.cli.streams import given, tell
from minerals.errors import MineralsError

if TYPE_CHECKING:
    from minerals.questions.lookup import Bill, Unmatched

EXAMPLE = "Example: minerals lookup barite 稀土 Al"
_ROWS_NAMED = 5
"""So many rows of an unmatched name are listed; more are counted."""


def lookup(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="Names of minerals, in English or Chinese, or symbols."),
    ] = None,
    file: Annotated[
        str | None, typer.Option("--file", metavar="CSV", help="Look up each row of this file; - for stdin.")
    ] = None,
    column: Annotated[
        str | None,
        typer.Option(
            "--column",
            metavar="NAME",
            help="The column of the file that holds the names. [default: mineral, material or name]",
        ),
    ] = None,
    form: FormatOption = None,
    output: OutputOption = None,
    language: LanguageOption = Language.en,
    no_pager: NoPagerOption = False,
) -> None:
    """Look up which mineral a name means and which lists it is on.

    Nothing is guessed. With --file, each row comes back with its mineral, listings and import dependence in
    percent; exit status 1 when a row names no mineral.
    """
    from minerals.api import default_library

    if (file is None) == (not names):
        raise MineralsError("name the minerals, or give a file with --file; one of the two was expected")
    if file is None:
        if column is not None:
            raise MineralsError("--column belongs to --file")
        emit(default_library().lookup(*(names or ())), form, language, output=output, no_pager=no_pager)
        return
    result = default_library().lookup_file(given(file), column)
    emit(result, form, language, output=output, no_pager=no_pager, delimiter=result.file.delimiter)
    if result.unmatched:
        _tell(result)
        raise typer.Exit(1)


def _tell(result: Bill) -> None:
    """Name on stderr what is no mineral, a line a name; beyond what anybody reads, only how many there are."""
    from minerals.questions.lookup import EXPLAINED

    for unmatched in result.unmatched[:EXPLAINED]:
        tell(f"{result.file.name}: {_rows(unmatched.rows)}: {_why(unmatched)}")
    beyond = result.unmatched[EXPLAINED:]
    if beyond:
        rows = sum(len(unmatched.rows) for unmatched in beyond)
        tell(
            f"{result.file.name}: {len(beyond)} more names in {rows} rows are not known; "
            "they stand in the output with nothing beside them"
        )


def _rows(rows: tuple[int, ...]) -> str:
    named = ", ".join(map(str, rows[:_ROWS_NAMED]))
    more = f" and {len(rows) - _ROWS_NAMED} more" if len(rows) > _ROWS_NAMED else ""
    return f"row{'' if len(rows) == 1 else 's'} {named}{more}"


def _why(unmatched: Unmatched) -> str:
    if unmatched.meant is not None:
        return unmatched.meant
    if not unmatched.name.strip():
        return "no name"
    near = " or ".join(f"`{other}`" for other in unmatched.near)
    return f"`{unmatched.name.strip()}` is not a mineral name" + (f"; did you mean {near}?" if near else "")
