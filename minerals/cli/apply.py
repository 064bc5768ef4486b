"""minerals apply"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import Language, MessagesOption
from minerals.cli.emit import put
from minerals.cli.speech import spoken
from minerals.cli.streams import given, named
from minerals.cli.waiting import waiting
from minerals.messages import say

EXAMPLE = "Example: minerals apply changes.json us-2018.json --output us-2022.json"


def apply(
    patch: Annotated[
        str, typer.Argument(metavar="PATCH", help="The output of `minerals diff --format json-patch`; - for stdin.")
    ],
    file: Annotated[str, typer.Argument(metavar="FILE", help="The file that the patch starts from.")],
    output: Annotated[
        str | None,
        typer.Option(
            "-o", "--output", metavar="FILE", help="Write to this file, whole or not at all. [default: stdout]"
        ),
    ] = None,
    language: MessagesOption = Language.en,
) -> None:
    """Apply a patch to a data file and print the result.

    A patch that was made from another file, or from another version of it, is refused, and so is one that makes a file
    with problems; nothing is written then.
    """
    from minerals.questions.diff.patch import apply as applied
    from minerals.store.input import read_given
    from minerals.store.own import fit
    from minerals.store.paths import lists
    from minerals.store.read import parse, parse_json
    from minerals.store.write import canonical

    with waiting(say("applying")):
        operations = parse_json(*read_given(given(patch)))
        document = parse(*read_given(named(file)))
        content = canonical(applied(operations, document.value, file))
        fit(parse(content, say("what the patch makes of {file}", file=file).text(spoken())), lists())
    put(content, output)
