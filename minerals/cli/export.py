"""minerals export"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.streams import named
from minerals.cli.waiting import waiting

EXAMPLE = "Example: minerals export -o critical-minerals"


def export(
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="FOLDER", help="Write this folder, whole or not at all.")
    ],
) -> None:
    """Write the whole data set as CSV and Parquet, with a datapackage.json that describes every column.

    It is a Frictionless data package. A folder that is there already is replaced only where an export wrote it.
    """
    from minerals.api import default_library

    target = named(output)
    with waiting("exporting"):
        default_library().export(target)
