"""minerals matrix"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import (
    LISTS,
    Format,
    FormatOption,
    Grain,
    Language,
    LanguageOption,
    OnCommand,
    completed,
    held_lists,
    listed,
    several,
    tell_how_read,
    words,
)
from minerals.cli.emit import emit
from minerals.domain.vocabulary import KINDS_OF_LIST

COMMAND = OnCommand
EXAMPLE = "Example: minerals matrix --newest --grain element"


def matrix(
    lists: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[LIST]...",
            help=f"{LISTS}; - for stdin. Files alone stand beside the official lists. [default: all official lists]",
            autocompletion=completed(held_lists),
        ),
    ] = None,
    kinds: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            metavar="KIND,...",
            help="Only lists of this kind; repeatable. [default: critical and strategic]",
            autocompletion=words(KINDS_OF_LIST),
        ),
    ] = None,
    jurisdictions: Annotated[
        list[str] | None,
        typer.Option(
            "--jurisdiction",
            metavar="CODE,...",
            help="Only lists of this jurisdiction, such as US; repeatable.",
            autocompletion=completed(lambda library: sorted({edition.jurisdiction for edition in library.editions()})),
        ),
    ] = None,
    newest: Annotated[bool, typer.Option("--newest", help="Only the newest held list of each jurisdiction.")] = False,
    grain: Annotated[
        Grain, typer.Option("--grain", help="Rows: ids as printed, commodities, or the elements that groups cover.")
    ] = Grain.commodity,
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="all|some|only EDITION",
            help="Only what is on all lists shown, on several but not all, or on one alone.",
            autocompletion=words(("all", "some", "only")),
        ),
    ] = None,
    form: FormatOption = Format.table,
    language: LanguageOption = Language.en,
) -> None:
    """Show which lists name which minerals, one mark per cell.

    The last column counts jurisdictions: `13+3(?1)` are 13 with the mineral on a list of one kind (critical, unless
    another is asked for), 3 more with it on a list of another kind alone, and 1 more whose list leaves it open.
    """
    from minerals.api import default_library

    result = default_library().matrix(
        *listed(lists),
        kinds=several(kinds),
        jurisdictions=several(jurisdictions),
        newest=newest,
        grain=grain.value,
        on=on,
    )
    emit(result, form, language)
    tell_how_read(result.editions)
