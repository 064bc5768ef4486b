"""minerals history"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import completed, mineral_ids
from minerals.cli.emit import Printing, emit

EXAMPLE = "Example: minerals history nickel"


def history(
    mineral: Annotated[
        str,
        typer.Argument(
            metavar="MINERAL",
            help="A mineral, by its id or by any name.",
            autocompletion=completed(mineral_ids),
        ),
    ],
    years: Annotated[
        str | None,
        typer.Option("--years", metavar="YEAR[-YEAR]", help="Only figures about these years, such as 2018-2021."),
    ] = None,
    *,
    printing: Printing,
) -> None:
    """Show one mineral over time: its lists and its figures.

    Rows are the years that figures are about, columns the editions that print them: revisions read across.
    """
    from minerals.api import default_library

    emit(default_library().history(mineral, years=years), printing)
