"""minerals lookup"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import (
    LISTS,
    FormatOption,
    Language,
    LanguageOption,
    NoPagerOption,
    OutputOption,
    completed,
    held_lists,
    listed,
    several,
)
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
        str | None,
        typer.Option(
            "--file",
            metavar="FILE",
            help="Look up each row of this file: CSV, .xlsx, .ods, JSON or one name a line; - for stdin.",
        ),
    ] = None,
    column: Annotated[
        str | None,
        typer.Option(
            "--column",
            metavar="NAME",
            help="The column of the file that holds the names. [default: by its title, else by its contents]",
        ),
    ] = None,
    on: Annotated[
        list[str] | None,
        typer.Option(
            "--on",
            metavar="LIST,...",
            help=f"{LISTS}; repeatable. [default: all lists; with --file, the newest of US, EU and CN]",
            autocompletion=completed(held_lists),
        ),
    ] = None,
    form: FormatOption = None,
    output: OutputOption = None,
    language: LanguageOption = Language.en,
    no_pager: NoPagerOption = False,
) -> None:
    """Look up which mineral a name means and which lists it is on.

    Nothing is guessed. With --file, each row comes back with its mineral, listings and import dependence in
    percent. Exit status 1 when some name means no mineral, 2 when none does.
    """
    from minerals.api import default_library

    if (file is None) == (not names):
        raise MineralsError("name the minerals, or give a file with --file; one of the two was expected")
    if file is None:
        if column is not None:
            raise MineralsError("--column belongs to --file")
        answer = default_library().lookup(*(names or ()), on=listed(several(on)))
        emit(answer, form, language, output=output, no_pager=no_pager)
        for unknown in answer.unknown:
            tell(*unknown.lines)
        if answer.unknown:
            raise typer.Exit(1)
        return
    result = default_library().lookup_file(given(file), column, on=listed(several(on)))
    emit(result, form, language, output=output, no_pager=no_pager, delimiter=result.file.delimiter)
    for note in result.file.notes:
        tell(f"{result.file.name}: {note}")
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
    if unmatched.too_long:
        return "the row has more cells than the header; put a cell in quotes that itself holds what divides cells"
    if unmatched.meant is not None:
        return unmatched.meant
    if not unmatched.name.strip():
        return "no name"
    near = " or ".join(f"`{other}`" for other in unmatched.near)
    return f"`{unmatched.name.strip()}` is not a mineral name" + (f"; did you mean {near}?" if near else "")
