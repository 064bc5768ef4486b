"""minerals compare"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import LISTS, Names, OnCommand, completed, list_names, lists_or_files, tell_how_read
from minerals.cli.comparing import Comparing
from minerals.cli.emit import Printing, emit

COMMAND = OnCommand
EXAMPLE = "Example: minerals compare us-2022 eu-2020 cn-2016 --battery"


def compare(
    editions: Annotated[
        Names,
        typer.Argument(
            metavar="[EDITION]...",
            help=f"{LISTS}; - for stdin. [default: US EU CN]",
            autocompletion=completed(list_names),
        ),
    ] = None,
    *,
    comparing: Comparing,
    sources: Annotated[
        bool, typer.Option("--sources", help="Number each figure, with publication and place in footnotes.")
    ] = False,
    printing: Printing,
) -> None:
    """Compare lists mineral by mineral, with import dependence.

    Dependence is in percent, as each publisher measures and prints it: bounds stay bounds. Battery uses are those
    that the sources state.
    """
    from minerals.api import default_library

    result = default_library().compare(*lists_or_files(editions), **comparing.arguments())
    emit(result, printing, sources=sources)
    tell_how_read(result.editions)
