"""What can be asked of a comparison, for every command that makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import Grain, completed

if TYPE_CHECKING:
    from minerals.api import Library


def _held(library: Library) -> list[str]:
    return [edition.id for edition in library.editions() if edition.members is not None]


Editions = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[EDITION]...",
        help="Editions to compare, by id (`minerals lists`), or codes such as JP for the newest list of each. "
        "[default: US EU CN]",
        autocompletion=completed(_held),
    ),
]
Battery = Annotated[
    bool, typer.Option("--battery", help="Only minerals that a source ties to a battery, with their uses.")
]
GrainOption = Annotated[
    Grain, typer.Option("--grain", help="Rows: ids as printed, commodities, or the elements that groups cover.")
]
Minerals = Annotated[
    list[str] | None, typer.Option("--mineral", metavar="NAME", help="Only the row of this mineral; repeatable.")
]
On = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar="all|some|only EDITION",
        help="Only minerals on all lists, on several but not all, or only on one.",
    ),
]
MinDependence = Annotated[
    float | None,
    typer.Option(
        "--min-dependence",
        metavar="PERCENT",
        help="Only rows where a figure is certain to be at or above this; possible ones are named below the table.",
    ),
]
CellOption = Annotated[
    list[str] | None,
    typer.Option("--cell", metavar="CELL", help="Only minerals that a source ties to this cell, such as lithium-ion."),
]
Part = Annotated[
    list[str] | None,
    typer.Option("--part", metavar="PART", help="Only minerals that a source ties to this part, such as cathode."),
]
Sort = Annotated[str, typer.Option("--sort", metavar="name|lists|dependence:EDITION", help="The order of the rows.")]
Figures = Annotated[
    list[str] | None,
    typer.Option(
        "--figures", metavar="PUBLICATION", help="Use the figures of this publication instead of the edition's own."
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Only lists in force and figures published by this date."),
]
Columns = Annotated[
    str | None,
    typer.Option(
        "--columns",
        metavar="NAME,...",
        help="Further columns: production, china-share, controls, supply-risk.",
    ),
]


def names(columns: str | None) -> list[str]:
    """The columns that are asked for, from one text."""
    return [column.strip() for column in columns.split(",")] if columns else []
