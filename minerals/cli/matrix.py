"""minerals matrix"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import (
    LISTS,
    FormatOption,
    Grain,
    Language,
    LanguageOption,
    NoPagerOption,
    OnCommand,
    OutputOption,
    completed,
    held_lists,
    jurisdiction_codes,
    listed,
    several,
    tell_how_read,
    words,
)
from minerals.cli.comparing import GrainOption
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
            autocompletion=completed(jurisdiction_codes),
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
    form: FormatOption = None,
    output: OutputOption = None,
    language: LanguageOption = Language.en,
    no_pager: NoPagerOption = False,
) -> None:
    """Show which lists name which minerals, one mark per cell.

    The last column counts jurisdictions: `13+3(?1)` are 13 with the mineral on a critical list (or on the kind
    asked for), 3 more with it only on a list of another kind, and 1 more whose list does not say.
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
    emit(result, form, language, output=output, no_pager=no_pager)
    tell_how_read(result.editions)
