"""minerals compare"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import (
    FormatOption,
    Grain,
    Language,
    LanguageOption,
    NoPagerOption,
    OnCommand,
    OutputOption,
    completed,
)
from minerals.cli.emit import emit

if TYPE_CHECKING:
    from minerals.api import Library

COMMAND = OnCommand
EXAMPLE = "Example: minerals compare us-2022 eu-2020 cn-2016 --battery"


def _held(library: Library) -> list[str]:
    return [edition.id for edition in library.editions() if edition.members is not None]


def compare(
    editions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[EDITION]...",
            help="Editions to compare, by id (`minerals lists`), or codes such as JP for the newest list of each. "
            "[default: US EU CN]",
            autocompletion=completed(_held),
        ),
    ] = None,
    battery: Annotated[
        bool, typer.Option("--battery", help="Only minerals that a source ties to a battery, with their uses.")
    ] = False,
    grain: Annotated[
        Grain, typer.Option("--grain", help="Rows: ids as printed, commodities, or the elements that groups cover.")
    ] = Grain.commodity,
    minerals: Annotated[
        list[str] | None, typer.Option("--mineral", metavar="NAME", help="Only the row of this mineral; repeatable.")
    ] = None,
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="all|some|only EDITION",
            help="Only minerals on all lists, on several but not all, or only on one.",
        ),
    ] = None,
    min_dependence: Annotated[
        float | None,
        typer.Option(
            "--min-dependence",
            metavar="PERCENT",
            help="Only rows where a figure is certain to be at or above this; possible ones are named below the table.",
        ),
    ] = None,
    cell: Annotated[
        list[str] | None,
        typer.Option(
            "--cell", metavar="CELL", help="Only minerals that a source ties to this cell, such as lithium-ion."
        ),
    ] = None,
    part: Annotated[
        list[str] | None,
        typer.Option("--part", metavar="PART", help="Only minerals that a source ties to this part, such as cathode."),
    ] = None,
    sort: Annotated[
        str, typer.Option("--sort", metavar="name|lists|dependence:EDITION", help="The order of the rows.")
    ] = "name",
    figures: Annotated[
        list[str] | None,
        typer.Option(
            "--figures", metavar="PUBLICATION", help="Use the figures of this publication instead of the edition's own."
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Only lists in force and figures published by this date."),
    ] = None,
    columns: Annotated[
        str | None,
        typer.Option(
            "--columns",
            metavar="NAME,...",
            help="Further columns: production, china-share, controls, supply-risk.",
        ),
    ] = None,
    sources: Annotated[
        bool, typer.Option("--sources", help="Number each figure, with publication and place in footnotes.")
    ] = False,
    form: FormatOption = None,
    output: OutputOption = None,
    language: LanguageOption = Language.en,
    no_pager: NoPagerOption = False,
) -> None:
    """Compare lists mineral by mineral, with import dependence.

    Dependence is in percent, as each publisher measures and prints it: bounds stay bounds. Battery uses are those
    that the sources state.
    """
    from minerals.api import default_library

    result = default_library().compare(
        *(editions or ()),
        battery=battery,
        grain=grain.value,
        minerals=minerals or (),
        on=on,
        min_dependence=min_dependence,
        cells=cell or (),
        parts=part or (),
        sort=sort,
        figures=figures or (),
        as_of=as_of,
        columns=[column.strip() for column in columns.split(",")] if columns else (),
    )
    emit(result, form, language, output=output, no_pager=no_pager, sources=sources)
