"""What several commands take: the format and the language of their output."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand

from minerals.output.writing import Format

if TYPE_CHECKING:
    from minerals.api import Library


class Grain(StrEnum):
    """What a row of a comparison is."""

    printed = "printed"
    commodity = "commodity"
    element = "element"


class Language(StrEnum):
    """The language of labels and mineral names in tables; JSON holds both."""

    en = "en"
    zh = "zh"


FormatOption = Annotated[
    Format | None,
    typer.Option("--format", help="How to print the result. [default: table, or what the suffix of -o says]"),
]
OutputOption = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        help="Write to this file, whole or not at all; its suffix says the format: "
        ".txt .json .csv .md .html .xlsx .parquet",
    ),
]
NoPagerOption = Annotated[
    bool, typer.Option("--no-pager", help="Print a table at once, however long; else PAGER shows a long one.")
]
LanguageOption = Annotated[Language, typer.Option("--lang", help="Language of labels and names in the table.")]


def completed(known: Callable[[Library], Iterable[str]]) -> Callable[[str], list[str]]:
    """What completes an id in the shell: those that ``known`` names; the data are opened when somebody asks."""

    def complete(incomplete: str) -> list[str]:
        from minerals.api import default_library

        return [name for name in known(default_library()) if name.startswith(incomplete)]

    return complete


class OnCommand(TyperCommand):
    """Lets ``--on only EDITION`` be written as people say it: the two words after it are one value."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Join ``--on only EDITION`` to ``--on only:EDITION`` before the options are read."""
        for place in range(len(args) - 2):
            if args[place : place + 2] == ["--on", "only"]:
                args = [*args[: place + 1], f"only:{args[place + 2]}", *args[place + 3 :]]
                break
        return super().parse_args(ctx, args)
