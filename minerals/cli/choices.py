"""What the options of several commands have in common: formats, languages, names, words to complete."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO

import typer

from minerals.cli.command import Command
from minerals.cli.speech import VARIABLE, language_of
from minerals.cli.streams import given, tell
from minerals.errors import MineralsError
from minerals.messages import Message, joined, say
from minerals.output.writing import Format

if TYPE_CHECKING:
    from minerals.api import Library
    from minerals.domain.records import Edition


class Grain(StrEnum):
    """What a row of a comparison is."""

    printed = "printed"
    commodity = "commodity"
    element = "element"


class Language(StrEnum):
    """The language of labels and mineral names in tables; JSON holds both."""

    en = "en"
    zh = "zh"


def format_option(default: str) -> Any:
    """The option ``--format`` of a command that prints in formats of its own."""
    return typer.Option("--format", help=f"How to print the result. [default: {default}]", case_sensitive=False)


FormatOption = Annotated[Format | None, format_option("table, or what the suffix of -o says")]
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
PublishedBy = Annotated[
    str | None, typer.Option("--as-of", metavar="DATE", help="Only what had been published by this date.")
]


def _language(word: str) -> Language:
    """The language of a tag such as ``zh-CN``, in any case."""
    language = language_of(word)
    if language is None:
        raise typer.BadParameter(say("`{word}` is none of {words}", word=word, words=joined(Language)))
    return Language(language)


def _language_option(text: str) -> Any:
    return typer.Option(
        "--lang",
        metavar="en|zh",
        help=text,
        parser=_language,
        envvar=VARIABLE,
        autocompletion=lambda incomplete: [word for word in Language if word.startswith(incomplete)],
    )


LanguageOption = Annotated[Language, _language_option("Language of tables and messages; zh-CN and the like are zh.")]
MessagesOption = Annotated[Language, _language_option("Language of messages; zh-CN and the like are zh.")]
"""For a command that prints only data; ``speech`` reads it."""
Names = list[str] | None
"""The values of an option or argument that takes several names; None without it."""
LISTS = "A list: an id or name as `minerals lists` shows it, a code such as JP for the newest, or a file of yours"
"""The help of an argument that takes names of lists."""


def words(known: Iterable[str]) -> Callable[[str], list[str]]:
    """The completion of a word of a closed set, also of the last of several words with commas between them."""

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        return [f"{before}{comma}{word}" for word in known if word.startswith(last)]

    return complete


def names_option(flag: str, what: str, text: str, completion: Callable[[str], list[str]]) -> Any:
    """An option that takes names with commas between them and may be repeated; ``several`` reads its values."""
    return typer.Option(flag, metavar=f"{what},...", help=text, autocompletion=completion)


def several(values: Iterable[str] | None) -> list[str]:
    """The words of an option that takes commas and may be repeated.

    >>> several(["cathode,anode", "grid"])
    ['cathode', 'anode', 'grid']
    """
    return [word.strip() for value in values or () for word in value.split(",") if word.strip()]


def mineral_ids(library: Library) -> list[str]:
    """The ids of the minerals."""
    return [mineral.id for mineral in library.minerals()]


def jurisdiction_codes(library: Library) -> list[str]:
    """The codes of the jurisdictions with lists."""
    return sorted({edition.jurisdiction for edition in library.editions()})


def list_names(library: Library) -> list[str]:
    """The ids of the editions with members, and the codes of their jurisdictions."""
    editions = [edition for edition in library.editions() if edition.members is not None]
    return [*(edition.id for edition in editions), *sorted({edition.jurisdiction for edition in editions})]


def tell_how_read(editions: Iterable[Edition]) -> None:
    """Print on stderr how the user's own lists among these were read."""
    for edition in editions:
        for line in edition.told:
            tell(line)


def tell_notes(name: str, notes: Iterable[Message]) -> None:
    """Print on stderr how the file of this name was read."""
    for note in notes:
        tell(say("{file}: {fault}", file=name, fault=note))


def lists_or_files(names: Iterable[str] | None) -> list[str | BinaryIO]:
    """The names of lists, with the open stdin in place of ``-``.

    Raises ``MineralsError`` as ``given`` does, and where stdin is named twice.
    """
    arguments = list(names or ())
    if arguments.count("-") > 1:
        raise MineralsError(say("stdin can be named once only"))
    return [source if not isinstance(source := given(name), Path) else name for name in arguments]


def completed(known: Callable[[Library], Iterable[str]]) -> Callable[[str], list[str]]:
    """The completion of an id: one of those that ``known`` gives; the data set is opened only to complete."""

    def complete(incomplete: str) -> list[str]:
        from minerals.api import default_library

        return [name for name in known(default_library()) if name.startswith(incomplete)]

    return complete


class OnCommand(Command):
    """A command that reads ``--on only EDITION`` as a single value, ``only:EDITION``."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Join ``--on only EDITION`` to ``--on only:EDITION`` before the options are read."""
        for place in range(len(args) - 2):
            if args[place : place + 2] == ["--on", "only"]:
                args = [*args[: place + 1], f"only:{args[place + 2]}", *args[place + 3 :]]
                break
        return super().parse_args(ctx, args)
