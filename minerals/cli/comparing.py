"""What can be asked of a comparison, for every command that makes one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

from minerals.cli.choices import LISTS, Grain, completed, held_lists, mineral_ids, several, words
from minerals.domain.vocabulary import CELLS, PARTS
from minerals.errors import MineralsError


def _columns(incomplete: str) -> list[str]:
    from minerals.questions.compare.beside import COLUMNS

    return words(COLUMNS)(incomplete)


Editions = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[EDITION]...",
        help=f"{LISTS}; - for stdin. [default: US EU CN]",
        autocompletion=completed(held_lists),
    ),
]
Battery = Annotated[
    bool, typer.Option("--battery", help="Only minerals that a source ties to a battery, with their uses.")
]
GrainOption = Annotated[
    Grain,
    typer.Option(
        "--grain",
        help="Rows: ids as printed, commodities, or the elements that groups cover.",
        case_sensitive=False,
    ),
]
Minerals = Annotated[
    list[str] | None,
    typer.Option(
        "--mineral",
        metavar="NAME,...",
        help="Only the rows of these minerals; repeatable.",
        autocompletion=completed(mineral_ids),
    ),
]
On = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar="all|some|only EDITION",
        help="Only minerals on all lists, on several but not all, or only on one.",
        autocompletion=words(("all", "some", "only")),
    ),
]
MinDependence = Annotated[
    float | None,
    typer.Option(
        "--min-dependence",
        metavar="PERCENT",
        help="Only rows where a figure is certain to be at or above this; possible ones are named below the table.",
    ),
]
CellOption = Annotated[
    list[str] | None,
    typer.Option(
        "--cell",
        metavar="CELL,...",
        help="Only minerals that a source ties to this cell, such as lithium-ion.",
        autocompletion=words(CELLS),
    ),
]
Part = Annotated[
    list[str] | None,
    typer.Option(
        "--part",
        metavar="PART,...",
        help="Only minerals that a source ties to this part, such as cathode.",
        autocompletion=words(PARTS),
    ),
]
Sort = Annotated[
    str,
    typer.Option(
        "--sort",
        metavar="name|lists|dependence:EDITION",
        help="The order of the rows.",
        autocompletion=words(("name", "lists", "dependence:")),
    ),
]
Figures = Annotated[
    list[str] | None,
    typer.Option(
        "--figures",
        metavar="PUBLICATION,...",
        help="Use the figures of this publication instead of the edition's own.",
        autocompletion=completed(lambda library: library.figured()),
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Only lists in force and figures published by this date."),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--columns",
        metavar="NAME,...",
        help="Further columns: production, china-share, controls, supply-risk; repeatable.",
        autocompletion=_columns,
    ),
]


def mineral_names(asked: Iterable[str] | None) -> list[str]:
    """The minerals asked for: a name that itself has a comma stays whole."""
    from minerals.api import default_library

    names: list[str] = []
    for text in asked or ():
        try:
            default_library().resolve(text)
        except MineralsError:
            names += several([text])
        else:
            names.append(text)
    return names
