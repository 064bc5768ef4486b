"""minerals lookup"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import (
    LISTS,
    Names,
    completed,
    list_names,
    lists_or_files,
    mineral_ids,
    names_option,
    several,
    tell_notes,
)
from minerals.cli.emit import Printing, emit
from minerals.cli.streams import given, tell, tell_error
from minerals.errors import MineralsError
from minerals.messages import Message, joined, say

if TYPE_CHECKING:
    from minerals.questions.lookup.bill import Bill, Unmatched

EXAMPLE = "Example: minerals lookup barite 稀土 Al"
_ROWS_NAMED = 5
"""Rows of an unmatched name that are listed; further rows are counted."""


def lookup(
    names: Annotated[
        Names,
        typer.Argument(
            metavar="[NAME]...",
            help="Names of minerals or battery chemistries, in English or Chinese, or symbols.",
            autocompletion=completed(lambda library: [*mineral_ids(library), *library.chemistry_ids()]),
        ),
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
        Names,
        names_option(
            "--on",
            "LIST",
            f"{LISTS}; repeatable. [default: all lists; with --file, the newest of US, EU and CN]",
            completed(list_names),
        ),
    ] = None,
    *,
    printing: Printing,
) -> None:
    """Look up which mineral or battery chemistry a name means.

    A mineral comes with the lists that it is on. Nothing is guessed. With --file, each row comes back with its mineral,
    listings and import dependence in percent. Exit status 1 when some name means neither, 2 when none means either.
    """
    from minerals.api import default_library

    if (file is None) == (not names):
        raise MineralsError(say("name the minerals, or give a file with --file; one of the two was expected"))
    if file is None:
        if column is not None:
            raise MineralsError(say("--column belongs to --file"))
        answer = default_library().lookup(*(names or ()), on=lists_or_files(several(on)))
        emit(answer, printing)
        for unknown in answer.unknown:
            tell_error(unknown)
        if answer.unknown:
            raise typer.Exit(1)
        return
    if file == "-" and "-" in several(on):
        raise MineralsError(say("stdin can be named once only"))
    result = default_library().lookup_file(given(file), column, on=lists_or_files(several(on)))
    emit(result, printing, delimiter=result.file.delimiter)
    tell_notes(result.file.name, result.file.notes)
    if result.unmatched:
        _tell_unmatched(result)
        raise typer.Exit(1)


def _tell_unmatched(result: Bill) -> None:
    """Print the unmatched names on stderr, one per line; beyond ``EXPLAINED`` names only their number."""
    from minerals.questions.lookup.bill import EXPLAINED

    for unmatched in result.unmatched[:EXPLAINED]:
        rows, why = _rows(unmatched.rows), _why(unmatched)
        tell(say("{file}: {rows}: {why}", file=result.file.name, rows=rows, why=why))
    beyond = result.unmatched[EXPLAINED:]
    if beyond:
        tell(
            say(
                "{file}: {names} more names in {rows} rows are not known; their rows have no mineral in the answer",
                file=result.file.name,
                names=len(beyond),
                rows=sum(len(unmatched.rows) for unmatched in beyond),
            )
        )


def _rows(rows: tuple[int, ...]) -> Message:
    named = joined(rows[:_ROWS_NAMED])
    if len(rows) > _ROWS_NAMED:
        return say("rows {rows} and {count} more", rows=named, count=len(rows) - _ROWS_NAMED)
    return say("row {rows}", rows=named) if len(rows) == 1 else say("rows {rows}", rows=named)


def _why(unmatched: Unmatched) -> Message:
    from minerals.store.tables.cells import not_a_name

    if unmatched.too_long:
        return say("the row has more cells than the header; put a cell in quotes that contains the separator")
    if unmatched.meant is not None:
        return say("{error}", error=unmatched.meant)
    if not unmatched.name.strip():
        return say("no name")
    return say("`{name}` {fault}", name=unmatched.name.strip(), fault=not_a_name(unmatched.near))
