"""minerals report"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import Language, LanguageOption, Names, OnCommand, completed, list_names, lists_or_files
from minerals.cli.comparing import Comparing
from minerals.cli.drawn import form_of
from minerals.cli.emit import put

COMMAND = OnCommand
EXAMPLE = "Example: minerals report us-2025 eu-2023 cn-2016 -o report.html"


def report(
    editions: Annotated[
        Names,
        typer.Argument(
            metavar="[EDITION]...",
            help="Lists to compare; or one mineral; or battery chemistries. [default: US EU CN]",
            autocompletion=completed(list_names),
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write to this file (.html), whole or not at all."),
    ] = None,
    title: Annotated[str | None, typer.Option("--title", metavar="TEXT", help="The title of the page.")] = None,
    *,
    comparing: Comparing,
    language: LanguageOption = Language.en,
) -> None:
    """Make an HTML page of a comparison, a mineral or chemistries.

    It is one file that needs no network. Each cell is a strip from 0 to 100 beside the printed value. The page has both
    languages, sorts and filters, and holds its data and sources.
    """
    from minerals.api import default_library

    form_of(output, ("html", "htm"))
    page = default_library().report(
        *lists_or_files(editions), title=title, language=language.value, **comparing.arguments()
    )
    put(page, output)
