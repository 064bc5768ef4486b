"""minerals matrix"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import (
    LISTS,
    Grain,
    Names,
    OnCommand,
    completed,
    jurisdiction_codes,
    list_names,
    lists_or_files,
    names_option,
    several,
    tell_how_read,
    words,
)
from minerals.cli.comparing import GrainOption
from minerals.cli.emit import Printing, emit
from minerals.domain.vocabulary import KINDS_OF_LIST

COMMAND = OnCommand
EXAMPLE = "Example: minerals matrix --newest --grain element"


def matrix(
    lists: Annotated[
        Names,
        typer.Argument(
            metavar="[LIST]...",
            help=f"{LISTS}; - for stdin. Files alone stand beside the official lists. [default: all official lists]",
            autocompletion=completed(list_names),
        ),
    ] = None,
    kinds: Annotated[
        Names,
        names_option(
            "--kind",
            "KIND",
            "Only lists of this kind; repeatable. [default: critical and strategic]",
            words(KINDS_OF_LIST),
        ),
    ] = None,
    jurisdictions: Annotated[
        Names,
        names_option(
            "--jurisdiction",
            "CODE",
            "Only lists of this jurisdiction, such as US; repeatable.",
            completed(jurisdiction_codes),
        ),
    ] = None,
    newest: Annotated[bool, typer.Option("--newest", help="Only the newest list of each jurisdiction.")] = False,
    grain: GrainOption = Grain.commodity,
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="all|some|only EDITION",
            help="Only minerals on all lists shown, on several but not all, or only on one.",
            autocompletion=words(("all", "some", "only")),
        ),
    ] = None,
    *,
    printing: Printing,
) -> None:
    """Show which lists name which minerals, one mark per cell.

    The last column counts jurisdictions: `13+3(?1)` are 13 with the mineral on a critical list (or on the kind
    asked for), 3 more with it only on a list of another kind, and 1 more whose list does not say.
    """
    from minerals.api import default_library

    result = default_library().matrix(
        *lists_or_files(lists),
        kinds=several(kinds),
        jurisdictions=several(jurisdictions),
        newest=newest,
        grain=grain.value,
        on=on,
    )
    emit(result, printing)
    tell_how_read(result.editions)
