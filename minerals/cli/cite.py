"""minerals cite"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from minerals.cli.choices import completed
from minerals.cli.streams import write

EXAMPLE = "Example: minerals cite us-mcs-2026 eu-com-2020-474 --format bibtex"


class CiteFormat(StrEnum):
    """How citations are printed."""

    bibtex = "bibtex"
    csl_json = "csl-json"


def cite(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID]...",
            help="Publications and editions. [default: this data set]",
            autocompletion=completed(lambda library: library.citable()),
        ),
    ] = None,
    form: Annotated[CiteFormat, typer.Option("--format", help="How to print the result.")] = CiteFormat.bibtex,
) -> None:
    """Cite publications, editions or this data set.

    Nothing is guessed: what is not known about a source is left out, and the note says so.
    """
    from minerals.api import bibtex, csl_json, default_library

    citations = default_library().cite(*names or ())
    write(bibtex(citations) if form is CiteFormat.bibtex else csl_json(citations))
