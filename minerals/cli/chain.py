"""minerals chain"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import PublishedBy, completed
from minerals.cli.emit import Printing, emit

EXAMPLE = "Example: minerals chain lithium"


def chain(
    name: Annotated[
        str,
        typer.Argument(
            metavar="MINERAL|CHEMISTRY",
            help="A mineral or a battery chemistry, by name or id.",
            autocompletion=completed(lambda library: library.chemistry_ids()),
        ),
    ],
    as_of: PublishedBy = None,
    *,
    printing: Printing,
) -> None:
    """Show who holds each stage of a battery chain.

    Each number is printed as published, with what it measures and its year; different measures are not added.
    """
    from minerals.api import default_library

    emit(default_library().chain(name, as_of=as_of), printing)
