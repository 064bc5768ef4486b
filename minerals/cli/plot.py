"""minerals plot"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import typer

from minerals.cli.choices import (
    Grain,
    Language,
    LanguageOption,
    Names,
    OnCommand,
    completed,
    jurisdiction_codes,
    list_names,
    mineral_ids,
    names_option,
    several,
    words,
)
from minerals.cli.comparing import AsOf, Battery, Figures, GrainOption, MinDependence, Minerals, On, Sort, mineral_names
from minerals.cli.drawn import form_of
from minerals.cli.emit import put
from minerals.domain.vocabulary import KINDS_OF_LIST
from minerals.errors import MineralsError
from minerals.messages import say

COMMAND = OnCommand
EXAMPLE = "Example: minerals plot dependence us-2025 eu-2023 --mineral lithium -o lithium.svg"


class Figure(StrEnum):
    """What can be drawn."""

    dependence = "dependence"
    matrix = "matrix"
    history = "history"
    production = "production"
    battery = "battery"
    chain = "chain"


class Size(StrEnum):
    """How many columns of a paper a figure fills."""

    one = "one"
    two = "two"


TAKES = {
    "dependence": "battery grain minerals on min_dependence sort figures as_of",
    "matrix": "grain on kinds jurisdictions newest",
    "history": "years",
    "production": "as_of",
    "battery": "minerals source as_of",
    "chain": "as_of",
}
"""Figure -> the options that are about it."""


def plot(
    figure: Annotated[
        Figure,
        typer.Argument(
            metavar="FIGURE", help="dependence, matrix, history, production, battery or chain.", case_sensitive=False
        ),
    ],
    names: Annotated[
        Names,
        typer.Argument(
            metavar="[NAME]...",
            help="dependence: editions [default: US EU CN]; battery: chemistries; else one mineral.",
            autocompletion=completed(
                lambda library: [*list_names(library), *mineral_ids(library), *library.chemistry_ids()]
            ),
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write to this file: .svg, .png or .pdf. [default: SVG]"),
    ] = None,
    title: Annotated[str | None, typer.Option("--title", metavar="TEXT", help="The title of the figure.")] = None,
    size: Annotated[
        Size, typer.Option("--size", help="Columns of a paper: one is 88 mm wide, two 180 mm.", case_sensitive=False)
    ] = Size.two,
    battery: Battery = False,
    grain: GrainOption = Grain.commodity,
    minerals: Minerals = None,
    on: On = None,
    min_dependence: MinDependence = None,
    sort: Sort = "name",
    figures: Figures = None,
    as_of: AsOf = None,
    kinds: Annotated[
        Names, names_option("--kind", "KIND", "matrix: only lists of this kind; repeatable.", words(KINDS_OF_LIST))
    ] = None,
    jurisdictions: Annotated[
        Names,
        names_option(
            "--jurisdiction",
            "CODE",
            "matrix: only lists of this jurisdiction; repeatable.",
            completed(jurisdiction_codes),
        ),
    ] = None,
    newest: Annotated[bool, typer.Option("--newest", help="matrix: only the newest held list of each.")] = False,
    years: Annotated[
        str | None, typer.Option("--years", metavar="YEAR[-YEAR]", help="history: only figures about these years.")
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--source",
            metavar="PUBLICATION",
            help="battery: the amounts of this publication.",
            autocompletion=completed(lambda library: library.ids()),
        ),
    ] = None,
    language: LanguageOption = Language.en,
) -> None:
    """Draw a figure for a paper, as SVG, PNG or PDF.

    Bounds are drawn as bounds and gaps as gaps, as on the page of `minerals report`. PNG and PDF need the extra
    `report`.
    """
    from minerals.api import default_library

    form = form_of(output, ("svg", "png", "pdf"))
    options: dict[str, Any] = {
        "battery": battery,
        "grain": grain.value,
        "minerals": mineral_names(minerals),
        "on": on,
        "min_dependence": min_dependence,
        "sort": sort,
        "figures": several(figures),
        "as_of": as_of,
        "kinds": several(kinds),
        "jurisdictions": several(jurisdictions),
        "newest": newest,
        "years": years,
        "source": source,
    }
    takes = TAKES[figure.value].split()
    for name, value in options.items():
        if name not in takes and value not in (None, False, [], "commodity", "name"):
            raise MineralsError(
                say("the figure `{figure}` takes no --{option}", figure=figure.value, option=_spelled(name))
            )
    drawing = default_library().plot(
        figure.value,
        *(names or ()),
        form=form,
        title=title,
        size=size.value,
        language=language.value,
        **{name: options[name] for name in takes},
    )
    put(drawing, output)


def _spelled(name: str) -> str:
    """The name of an option on the command line."""
    return {"minerals": "mineral", "kinds": "kind", "jurisdictions": "jurisdiction"}.get(name, name.replace("_", "-"))
