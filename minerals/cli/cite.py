"""minerals cite"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from minerals.cli.choices import Language, MessagesOption, completed, format_option
from minerals.cli.emit import chosen, put

EXAMPLE = "Example: minerals cite us-mcs-2026 eu-com-2020-474 --format bibtex"


class CiteFormat(StrEnum):
    """How citations are printed."""

    bibtex = "bibtex"
    csl_json = "csl-json"


SUFFIXES = {".bib": CiteFormat.bibtex, ".json": CiteFormat.csl_json}


def cite(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID]...",
            help="Publications and editions. [default: this data set]",
            autocompletion=completed(lambda library: library.citable()),
        ),
    ] = None,
    form: Annotated[CiteFormat | None, format_option("bibtex")] = None,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write to this file, whole or not at all: .bib or .json."),
    ] = None,
    language: MessagesOption = Language.en,
) -> None:
    """Cite publications, editions or this data set.

    Nothing is guessed: what is not known about a source is left out, and the note says so.
    """
    from minerals.api import default_library
    from minerals.functions import bibtex, csl_json

    form = chosen(form, output, SUFFIXES, CiteFormat.bibtex)
    citations = default_library().cite(*names or ())
    put(bibtex(citations) if form is CiteFormat.bibtex else csl_json(citations), output)
