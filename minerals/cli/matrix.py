"""minerals matrix"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import FormatOption, Grain, Language, LanguageOption, NoPagerOption, OnCommand, OutputOption
from minerals.cli.emit import emit

COMMAND = OnCommand
EXAMPLE = "Example: minerals matrix --newest --grain element"


def matrix(
    kinds: Annotated[
        list[str] | None,
        typer.Option(
            "--kind", metavar="KIND", help="Only lists of this kind; repeatable. [default: critical and strategic]"
        ),
    ] = None,
    jurisdictions: Annotated[
        list[str] | None,
        typer.Option("--jurisdiction", metavar="CODE", help="Only lists of this jurisdiction, such as US; repeatable."),
    ] = None,
    newest: Annotated[bool, typer.Option("--newest", help="Only the newest list of each jurisdiction.")] = False,
    grain: Annotated[
        Grain, typer.Option("--grain", help="Rows: ids as printed, commodities, or the elements that groups cover.")
    ] = Grain.commodity,
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="all|some|only EDITION",
            help="Only minerals on all lists shown, on several but not all, or only on one.",
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
        kinds=kinds or (), jurisdictions=jurisdictions or (), newest=newest, grain=grain.value, on=on
    )
    emit(result, form, language, output=output, no_pager=no_pager)
