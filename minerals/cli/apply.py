"""minerals apply"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from minerals.cli.waiting import waiting
from minerals.errors import MineralsError

EXAMPLE = "Example: minerals apply changes.json us-2018.json --output us-2022.json"


def apply(
    patch: Annotated[
        str, typer.Argument(metavar="PATCH", help="What `minerals diff --format json-patch` printed; - for stdin.")
    ],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file that the patch starts from.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", metavar="FILE", help="Write to this file, whole or not at all. [default: stdout]"),
    ] = None,
) -> None:
    """Apply a patch to a data file, and print the file that it makes.

    A patch that was made from another file, or from another version of it, is refused, and nothing is written.
    """
    from minerals.questions.diff import apply as applied
    from minerals.store.own import read_limited
    from minerals.store.read import parse, parse_json
    from minerals.store.write import canonical, write_whole

    with waiting("applying"):
        operations = parse_json(*read_limited(sys.stdin.buffer if patch == "-" else Path(patch)))
        document = parse(*read_limited(file))
        content = canonical(applied(operations, document.value, str(file)))
    if output is None:
        sys.stdout.write(content.decode())
        sys.stdout.flush()
        return
    try:
        write_whole(output, content)
    except OSError as error:
        raise MineralsError(f"{output}: cannot be written: {error.strerror}; nothing was written") from None
