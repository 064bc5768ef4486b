"""minerals compare"""

from __future__ import annotations

from collections.abc import Iterable
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
from minerals.domain.vocabulary import CELLS, PARTS
from minerals.errors import MineralsError

COMMAND = OnCommand
EXAMPLE = "Example: minerals compare us-2022 eu-2020 cn-2016 --battery"


def _columns(incomplete: str) -> list[str]:
    from minerals.questions.compare.beside import COLUMNS

    return words(COLUMNS)(incomplete)


def compare(
    editions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[EDITION]...",
            help=f"{LISTS}; - for stdin. [default: US EU CN]",
            autocompletion=completed(held_lists),
        ),
    ] = None,
    battery: Annotated[
        bool, typer.Option("--battery", help="Only what some source ties to a battery, with its uses.")
    ] = False,
    grain: Annotated[
        Grain, typer.Option("--grain", help="Rows: ids as printed, commodities, or the elements that groups cover.")
    ] = Grain.commodity,
    minerals: Annotated[
        list[str] | None,
        typer.Option(
            "--mineral",
            metavar="NAME,...",
            help="Only the rows of these minerals; repeatable.",
            autocompletion=completed(lambda library: (mineral.id for mineral in library.minerals())),
        ),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="all|some|only EDITION",
            help="Only what is on all lists, on several but not all, or on one alone.",
            autocompletion=words(("all", "some", "only")),
        ),
    ] = None,
    min_dependence: Annotated[
        float | None,
        typer.Option(
            "--min-dependence",
            metavar="PERCENT",
            help="Only where some list's figure is certainly at or above this; what may be is named below.",
        ),
    ] = None,
    cell: Annotated[
        list[str] | None,
        typer.Option(
            "--cell",
            metavar="CELL,...",
            help="Only what a source ties to this cell, such as lithium-ion.",
            autocompletion=words(CELLS),
        ),
    ] = None,
    part: Annotated[
        list[str] | None,
        typer.Option(
            "--part",
            metavar="PART,...",
            help="Only what a source ties to this part, such as cathode.",
            autocompletion=words(PARTS),
        ),
    ] = None,
    sort: Annotated[
        str,
        typer.Option(
            "--sort",
            metavar="name|lists|dependence:EDITION",
            help="The order of the rows.",
            autocompletion=words(("name", "lists", "dependence:")),
        ),
    ] = "name",
    figures: Annotated[
        list[str] | None,
        typer.Option(
            "--figures",
            metavar="PUBLICATION,...",
            help="Figures of this publication in place of the edition's own.",
            autocompletion=completed(lambda library: library.figured()),
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Only lists in force and figures published by this day."),
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--columns",
            metavar="NAME,...",
            help="What else to show: production, china-share, controls, supply-risk; repeatable.",
            autocompletion=_columns,
        ),
    ] = None,
    sources: Annotated[
        bool, typer.Option("--sources", help="Number each figure, with publication and place in footnotes.")
    ] = False,
    form: FormatOption = Format.table,
    language: LanguageOption = Language.en,
) -> None:
    """Compare lists mineral by mineral, with import dependence.

    Dependence is in percent, as each publisher measures and prints it: bounds stay bounds. Battery uses are those
    that the sources state.
    """
    from minerals.api import default_library

    result = default_library().compare(
        *listed(editions),
        battery=battery,
        grain=grain.value,
        minerals=_minerals(minerals or ()),
        on=on,
        min_dependence=min_dependence,
        cells=several(cell),
        parts=several(part),
        sort=sort,
        figures=several(figures),
        as_of=as_of,
        columns=several(columns),
    )
    emit(result, form, language, sources=sources)
    tell_how_read(result.editions)


def _minerals(asked: Iterable[str]) -> list[str]:
    """The names asked for: a name that itself has a comma stays whole."""
    from minerals.api import default_library

    names: list[str] = []
    for text in asked:
        try:
            default_library().resolve(text)
        except MineralsError:
            names += several([text])
        else:
            names.append(text)
    return names
