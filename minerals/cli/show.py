"""minerals show"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import completed
from minerals.cli.emit import Printing, emit

EXAMPLE = "Example: minerals show us-mcs-2022"


def show(
    name: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="An edition, a publication, a table of claims, or a mineral (its id or its name).",
            autocompletion=completed(lambda library: library.ids()),
        ),
    ],
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="For a mineral: only what had been published by this date."),
    ] = None,
    *,
    printing: Printing,
) -> None:
    """Show one edition, publication, table or mineral, as printed.

    Every value is shown as its source prints it, with its meaning in percent and its place in the source.
    """
    from minerals.api import default_library

    emit(default_library().show(name, as_of=as_of), printing)
