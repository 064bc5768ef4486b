"""minerals lists"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import FormatOption, Language, LanguageOption, NoPagerOption, OutputOption
from minerals.cli.emit import emit

EXAMPLE = "Example: minerals lists --as-of 2021-06-01"


def lists(
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Only lists in force and publications issued by this date."),
    ] = None,
    form: FormatOption = None,
    output: OutputOption = None,
    language: LanguageOption = Language.en,
    no_pager: NoPagerOption = False,
) -> None:
    """List the editions and publications in the data set."""
    from minerals.api import default_library

    emit(default_library().lists(as_of=as_of), form, language, output=output, no_pager=no_pager)
