"""minerals export"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import Language, MessagesOption
from minerals.cli.streams import named
from minerals.cli.waiting import waiting
from minerals.errors import MineralsError
from minerals.messages import say

EXAMPLE = "Example: minerals export -o critical-minerals"


def export(
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="FOLDER", help="Write this folder, whole or not at all.")
    ],
    language: MessagesOption = Language.en,
) -> None:
    """Write the whole data set as CSV, Parquet and datapackage.json.

    It is a Frictionless data package that describes every column. A folder that is there already is replaced only
    where an export wrote it.
    """
    from minerals.api import default_library

    if output == "-":
        raise MineralsError(say("an export is a folder, which cannot be written to stdout; name a folder"))
    target = named(output)
    with waiting(say("exporting")):
        default_library().export(target)
