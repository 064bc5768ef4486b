"""minerals compare"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import (
    FormatOption,
    Grain,
    Language,
    LanguageOption,
    NoPagerOption,
    OnCommand,
    OutputOption,
    listed,
    several,
    tell_how_read,
)
from minerals.cli.comparing import (
    AsOf,
    Battery,
    CellOption,
    Columns,
    Editions,
    Figures,
    GrainOption,
    MinDependence,
    Minerals,
    On,
    Part,
    Sort,
    mineral_names,
)
from minerals.cli.emit import emit

COMMAND = OnCommand
EXAMPLE = "Example: minerals compare us-2022 eu-2020 cn-2016 --battery"


def compare(
    editions: Editions = None,
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
        *listed(editions),
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
    emit(result, form, language, output=output, no_pager=no_pager, sources=sources)
    tell_how_read(result.editions)
