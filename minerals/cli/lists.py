"""minerals lists"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.emit import Printing, emit

EXAMPLE = "Example: minerals lists --as-of 2021-06-01"


def lists(
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Only lists in force and publications issued by this date."),
    ] = None,
    *,
    printing: Printing,
) -> None:
    """List the editions and publications in the data set."""
    from minerals.api import default_library

    emit(default_library().lists(as_of=as_of), printing)
