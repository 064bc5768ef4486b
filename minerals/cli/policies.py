"""minerals policies"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import Names, completed, jurisdiction_codes, mineral_ids, names_option, several
from minerals.cli.emit import Printing, emit

EXAMPLE = "Example: minerals policies --jurisdiction EU --mineral lithium"


def policies(
    jurisdictions: Annotated[
        Names,
        names_option(
            "--jurisdiction", "CODE", "Only policies of this jurisdiction; repeatable.", completed(jurisdiction_codes)
        ),
    ] = None,
    mineral: Annotated[
        str | None,
        typer.Option(
            "--mineral",
            metavar="NAME",
            help="Only policies that name it, or whose list has it.",
            autocompletion=completed(mineral_ids),
        ),
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="Only policies with a date from this one on.")
    ] = None,
    *,
    printing: Printing,
) -> None:
    """Show laws, strategies and other policies, with official titles.

    Export controls are among them. Where the review of 2022 names a policy otherwise, both are shown.
    """
    from minerals.api import default_library

    result = default_library().policies(jurisdictions=several(jurisdictions), mineral=mineral, since=since)
    emit(result, printing)
