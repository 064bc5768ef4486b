"""The options of a comparison, for every command that makes one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from minerals.cli.choices import Grain, Names, completed, mineral_ids, names_option, several, words
from minerals.domain.vocabulary import CELLS, PARTS
from minerals.errors import MineralsError


def _columns(incomplete: str) -> list[str]:
    from minerals.questions.compare.beside import COLUMNS

    return words(COLUMNS)(incomplete)


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
    Names, names_option("--mineral", "NAME", "Only the rows of these minerals; repeatable.", completed(mineral_ids))
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
    Names,
    names_option(
        "--figures",
        "PUBLICATION",
        "Use the figures of this publication instead of the edition's own.",
        completed(lambda library: library.figured()),
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Only lists in force and figures published by this date."),
]


@dataclass(frozen=True)
class Comparing:
    """The options of ``Library.compare``."""

    battery: Battery = False
    grain: GrainOption = Grain.commodity
    minerals: Minerals = None
    on: On = None
    min_dependence: MinDependence = None
    cells: Annotated[
        Names,
        names_option(
            "--cell", "CELL", "Only minerals that a source ties to this cell, such as lithium-ion.", words(CELLS)
        ),
    ] = None
    parts: Annotated[
        Names,
        names_option("--part", "PART", "Only minerals that a source ties to this part, such as cathode.", words(PARTS)),
    ] = None
    sort: Sort = "name"
    figures: Figures = None
    as_of: AsOf = None
    columns: Annotated[
        Names,
        names_option(
            "--columns",
            "NAME",
            "Further columns: production, china-share, controls, supply-risk; repeatable.",
            _columns,
        ),
    ] = None

    def arguments(self) -> dict[str, Any]:
        """The same options as keyword arguments of ``Library.compare``."""
        return {
            **vars(self),
            "grain": self.grain.value,
            "minerals": mineral_names(self.minerals),
            **{name: several(getattr(self, name)) for name in ("cells", "parts", "figures", "columns")},
        }


def mineral_names(values: Iterable[str] | None) -> list[str]:
    """The minerals that an option names; a name that itself has a comma stays whole."""
    from minerals.api import default_library

    names: list[str] = []
    for value in values or ():
        try:
            default_library().resolve(value)
        except MineralsError:
            names += several([value])
        else:
            names.append(value)
    return names
