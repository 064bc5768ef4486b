"""minerals new"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import Language, MessagesOption, tell_how_read
from minerals.cli.emit import put
from minerals.cli.streams import given, named, tell
from minerals.errors import MineralsError
from minerals.messages import joined, say
from minerals.text import safe_json

EXAMPLE = "Example: minerals new mine.csv -o mine.json"


def new(
    file: Annotated[
        str,
        typer.Argument(metavar="FILE", help="Names: CSV, .xlsx, .ods, JSON or one name a line; - for stdin."),
    ],
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole. [default: stdout]"),
    ] = None,
    column: Annotated[
        str | None, typer.Option("--column", metavar="NAME", help="The column of the file that holds the names.")
    ] = None,
    language: MessagesOption = Language.en,
) -> None:
    """Make an edition file of a list of your own.

    Each row becomes a member with its mineral; what the table does not say is left to be filled in, and named. Exit
    status 1 when a row names no mineral.
    """
    from minerals.api import default_library
    from minerals.questions.new import ASKED
    from minerals.store.write import canonical

    if output is not None and named(output).exists():
        raise MineralsError(say("{file}: is there already; name a new file", file=str(named(output))))
    result = default_library().new_list(given(file) if file == "-" else file, column)
    content = canonical(result.document.value)
    put(safe_json(content.decode()) if output is None else content, output)
    tell_how_read([result.edition])
    for member in result.unknown:
        fault = say("`{name}` {fault}", name=member.name, fault=member.unread or "")
        tell(say("{file}: {rows}: {why}", file=file, rows=say("row {rows}", rows=member.row or 0), why=fault))
    for member in result.groups:
        tell(
            say(
                "{file}: row {row}: `{name}` is a group; move what the list covers from `covers_unknown` to `covers`",
                file=file,
                row=member.row or 0,
                name=member.name,
            )
        )
    tell(say("fill in {keys}; then run `minerals check`", keys=joined(ASKED)))
    if result.unknown:
        raise typer.Exit(1)
