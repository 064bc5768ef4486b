"""minerals report"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import Grain, Language, LanguageOption, OnCommand, completed, held_lists, listed, several
from minerals.cli.comparing import (
    AsOf,
    Battery,
    CellOption,
    Columns,
    Figures,
    GrainOption,
    MinDependence,
    Minerals,
    On,
    Part,
    Sort,
    mineral_names,
)
from minerals.cli.drawn import form_of
from minerals.cli.emit import put

COMMAND = OnCommand
EXAMPLE = "Example: minerals report us-2025 eu-2023 cn-2016 -o report.html"


def report(
    editions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[EDITION]...",
            help="Lists to compare; or one mineral; or battery chemistries. [default: US EU CN]",
            autocompletion=completed(held_lists),
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write to this file (.html), whole or not at all."),
    ] = None,
    title: Annotated[str | None, typer.Option("--title", metavar="TEXT", help="The title of the page.")] = None,
    battery: Battery = False,
    grain: GrainOption = Grain.commodity,
    minerals: Minerals = None,
    on: On = None,
    min_dependence: MinDependence = None,
    cell: CellOption = None,
    part: Part = None,
    sort: Sort = "name",
    figures: Figures = None,
    as_of: AsOf = None,
    columns: Columns = None,
    language: LanguageOption = Language.en,
) -> None:
    """Make an HTML page of a comparison, of one mineral or of battery chemistries.

    It is one file that needs no network. Each cell is a strip from 0 to 100 beside the printed value. The page has both
    languages, sorts and filters, and holds its data and sources.
    """
    from minerals.api import default_library

    form_of(output, ("html", "htm"))
    page = default_library().report(
        *listed(editions),
        title=title,
        language=language.value,
        battery=battery,
        grain=grain.value,
        minerals=mineral_names(minerals),
        on=on,
        min_dependence=min_dependence,
        cells=several(cell),
        parts=several(part),
        sort=sort,
        figures=several(figures),
        as_of=as_of,
        columns=several(columns),
    )
    put(page, output)
