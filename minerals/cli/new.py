"""minerals new"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from minerals.cli.choices import tell_how_read
from minerals.errors import MineralsError

EXAMPLE = "Example: minerals new mine.csv -o mine.json"


def new(
    file: Annotated[
        str,
        typer.Argument(metavar="FILE", help="Names: CSV, .xlsx, .ods, JSON or one name a line; - for stdin."),
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole. [default: stdout]"),
    ] = None,
    column: Annotated[
        str | None, typer.Option("--column", metavar="NAME", help="The column of the file that holds the names.")
    ] = None,
) -> None:
    """Make an edition file of a list of your own.

    Each row becomes a member with its mineral; what the table does not say is left to be filled in, and named. Exit
    status 1 when a row names no mineral.
    """
    from minerals.api import default_library
    from minerals.questions.new import ASKED
    from minerals.store.write import canonical, write_whole

    result = default_library().new_list(sys.stdin.buffer if file == "-" else Path(file), column)
    content = canonical(result.document.value)
    if output is None:
        sys.stdout.write(content.decode())
        sys.stdout.flush()
    else:
        if output.exists():
            raise MineralsError(f"{output}: is there already; name a new file")
        try:
            write_whole(output, content)
        except OSError as error:
            raise MineralsError(f"{output}: cannot be written: {error.strerror}; nothing was written") from None
    tell_how_read([result.edition])
    for member in result.unknown:
        print(f"minerals: {file}: row {member.row}: `{member.name}` {member.unread}", file=sys.stderr)
    print(f"minerals: fill in {', '.join(ASKED)}; then run `minerals check`", file=sys.stderr)
    if result.unknown:
        raise typer.Exit(1)
