"""minerals diff"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import (
    Language,
    LanguageOption,
    Names,
    NoPagerOption,
    OutputOption,
    completed,
    format_option,
    lists_or_files,
    names_option,
    several,
    tell_how_read,
    words,
)
from minerals.cli.emit import Printing, chosen, emit, put
from minerals.cli.streams import named
from minerals.cli.waiting import waiting
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.writing import SUFFIXES, Format
from minerals.text import safe_json

if TYPE_CHECKING:
    from minerals.questions.diff.library import LibraryDiff
    from minerals.questions.diff.result import Diff

EXAMPLE = "Example: minerals diff us-2018 us-2022"


class DiffFormat(StrEnum):
    """How a diff is printed: in a format of every result, or as a patch."""

    table = "table"
    json = "json"
    json_patch = "json-patch"
    markdown = "markdown"
    csv = "csv"
    html = "html"
    xlsx = "xlsx"
    parquet = "parquet"


def _kinds(incomplete: str) -> list[str]:
    from minerals.questions.diff.change import KINDS

    return words(KINDS)(incomplete)


def _fields(incomplete: str) -> list[str]:
    from minerals.questions.diff.options import fields

    return words(fields())(incomplete)


def diff(
    old: Annotated[
        str,
        typer.Argument(
            metavar="OLD",
            help="A list, a publication with figures, or your own file (CSV, .xlsx, JSON ...); - for stdin.",
            autocompletion=completed(lambda library: library.comparable()),
        ),
    ],
    new: Annotated[
        str,
        typer.Argument(
            metavar="NEW",
            help="What to compare it with, of the same kind.",
            autocompletion=completed(lambda library: library.comparable()),
        ),
    ],
    library: Annotated[
        bool, typer.Option("--library", help="OLD and NEW are folders like lists/: compare all their files.")
    ] = False,
    summary: Annotated[bool, typer.Option("--summary", help="Count the changes; do not list them.")] = False,
    only: Annotated[
        Names, names_option("--only", "KIND", "Report only this kind of change, such as added; repeatable.", _kinds)
    ] = None,
    ignore: Annotated[
        Names, names_option("--ignore", "FIELD", "Leave out changes of this field, such as name; repeatable.", _fields)
    ] = None,
    reverse: Annotated[bool, typer.Option("--reverse", help="From NEW to OLD.")] = False,
    tolerance: Annotated[
        float,
        typer.Option(
            "--tolerance",
            metavar="POINTS",
            help="Figures that differ by at most this many percentage points count as the same.",
        ),
    ] = 0,
    form: Annotated[DiffFormat | None, format_option("table, or what the suffix of -o says")] = None,
    output: OutputOption = None,
    language: LanguageOption = Language.en,
    no_pager: NoPagerOption = False,
) -> None:
    """Show what changed between two lists or two sets of figures.

    Entries and figures are matched by what they are, not by their place. Exit status 0 when nothing is left to
    report, 1 when something differs, 2 on an error; what is missing from a
    publication that is only partly in the data set is no difference.
    """
    from minerals.api import Library, default_library
    from minerals.questions.diff.result import Diff

    form = form or DiffFormat(chosen(None, output, SUFFIXES, Format.table))
    if form is DiffFormat.json_patch and (library or summary or only or ignore or tolerance):
        raise MineralsError(
            say(
                "--format json-patch is exact and whole: "
                "it takes no --library, --summary, --only, --ignore, --tolerance"
            )
        )
    if old == new == "-":
        raise MineralsError(say("OLD and NEW cannot both be stdin"))
    narrowed = {"only": several(only), "ignore": several(ignore)}
    result: Diff | LibraryDiff
    with waiting(say("comparing")):
        if library:
            folders = [Library(named(folder)) for folder in ((new, old) if reverse else (old, new))]
            result = folders[0].diff_library(folders[1], tolerance=tolerance, **narrowed)
        else:
            sources = lists_or_files((old, new))
            result = default_library().diff(sources[0], sources[1], tolerance=tolerance, **narrowed)
            result = result.reverse() if reverse else result
    if isinstance(result, Diff):
        tell_how_read(side.edition for side in (result.old, result.new) if side.edition is not None)
    if form is DiffFormat.json_patch and isinstance(result, Diff):
        put(_patch(result), output)
    else:
        shown = replace(result, options=replace(result.options, summary=summary))
        emit(shown, Printing(Format(form.value), output, language, no_pager))
    if result.differs:
        raise typer.Exit(1)


def _patch(result: Diff) -> str:
    import json

    operations = [json.dumps(operation, ensure_ascii=False) for operation in result.patch()]
    return safe_json("[\n  " + ",\n  ".join(operations) + "\n]\n" if operations else "[]\n")
