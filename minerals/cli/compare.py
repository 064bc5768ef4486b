"""minerals compare"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import Format, FormatOption, Language, LanguageOption
from minerals.cli.emit import emit

EXAMPLE = "Example: minerals compare us-2022 eu-2020 cn-2016 --battery"


def _known(incomplete: str) -> list[str]:
    from minerals.api import editions

    return [edition.id for edition in editions() if edition.members is not None and edition.id.startswith(incomplete)]


def compare(
    editions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[EDITION]...",
            help="Editions to compare, as `minerals lists` names them. [default: newest US, EU and CN]",
            autocompletion=_known,
        ),
    ] = None,
    battery: Annotated[
        bool, typer.Option("--battery", help="Only what some source ties to a battery, with its uses.")
    ] = False,
    form: FormatOption = Format.table,
    language: LanguageOption = Language.en,
) -> None:
    """Compare lists mineral by mineral, with import dependence.

    Dependence is in percent, as each publisher measures and prints it: bounds stay bounds. Battery uses are those
    that the sources state.
    """
    from minerals.api import default_library

    emit(default_library().compare(*(editions or ()), battery=battery), form, language)
