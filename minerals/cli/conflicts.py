"""minerals conflicts"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import Names, completed, mineral_ids
from minerals.cli.emit import Printing, emit

EXAMPLE = "Example: minerals conflicts nickel aluminium"


def conflicts(
    minerals: Annotated[
        Names,
        typer.Argument(
            metavar="[MINERAL]...",
            help="Only these minerals, by any name.",
            autocompletion=completed(mineral_ids),
        ),
    ] = None,
    years: Annotated[
        int,
        typer.Option("--years", metavar="N", help="How many years figures of different series may lie apart."),
    ] = 1,
    *,
    printing: Printing,
) -> None:
    """Show where two sources disagree on a figure or on a list.

    Bounds are intervals: above 95 and 100 agree. A different figure in a later edition of a series is marked as
    revised or redefined where that edition says so.
    """
    from minerals.api import default_library

    emit(default_library().conflicts(*(minerals or ()), years=years), printing)
