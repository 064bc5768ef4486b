"""minerals check"""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import Language, LanguageOption, format_option
from minerals.cli.emit import chosen, put
from minerals.cli.speech import spoken
from minerals.cli.streams import named, tell, write_rows
from minerals.cli.terminal import reads_codes
from minerals.cli.waiting import end_line, waiting
from minerals.messages import say

if TYPE_CHECKING:
    from minerals.questions.records import Records
    from minerals.store.check import Report

EXAMPLE = "Example: minerals check lists/editions/us-2022.json"


class CheckFormat(StrEnum):
    """How a report is printed: as any result, or as annotations of a GitHub workflow."""

    table = "table"
    json = "json"
    csv = "csv"
    markdown = "markdown"
    github = "github"


SUFFIXES = {
    ".txt": CheckFormat.table,
    ".json": CheckFormat.json,
    ".csv": CheckFormat.csv,
    ".md": CheckFormat.markdown,
}


def check(
    path: Annotated[
        str | None,
        typer.Argument(help="A folder like lists/, or one file of a kind found there. [default: the packaged data]"),
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="First rewrite files whose layout is not canonical.")] = False,
    form: Annotated[CheckFormat | None, format_option("table")] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o", "--output", metavar="FILE", help="Write to this file, whole or not at all: .txt, .json, .csv or .md."
        ),
    ] = None,
    language: LanguageOption = Language.en,
) -> None:
    """Check data files against their schemas and against each other.

    All problems are reported at once, with file, line, column and how to mend them. Exit status 1 when there are any.
    """
    from minerals.store import paths
    from minerals.store.check import canonicalize, check_folder
    from minerals.store.input import UnreadableError, inside, read_given
    from minerals.store.own import check_file

    form = chosen(form, output, SUFFIXES, CheckFormat.table)
    source = paths.lists() if path is None else named(path)
    is_folder = source.is_dir()
    files = [*inside(source).files.values()] if is_folder else [source]
    for file in files if fix else ():
        try:
            if canonicalize(file):
                tell(say("laid out again: {file}", file=str(file)))
        except UnreadableError:
            if not is_folder:
                raise
    if is_folder:
        end_line()
        with typer.progressbar(
            length=len(files), label=say("checking").text(spoken()), file=sys.stderr, hidden=not reads_codes(sys.stderr)
        ) as bar:
            report = check_folder(source, lambda _: bar.update(1))
    else:
        with waiting(say("checking")):
            report = check_file(read_given(source))
    folder = f"{source.as_posix().rstrip('/')}/" if is_folder and path is not None else ""
    if form is CheckFormat.csv and output is None:
        write_rows(_rows(report))
    else:
        put(_as(form, report, folder, language.value), output)
    if report.problems:
        raise typer.Exit(1)


def _rows(report: Report) -> Records:
    from minerals.output.documents.report import COLUMNS
    from minerals.questions.records import Records

    return Records.of(COLUMNS, (problem.to_dict() for problem in report.problems))


def _as(form: CheckFormat, report: Report, folder: str, language: str) -> str:
    """The report as text; file names start with ``folder``, so that a terminal can open them."""
    from minerals.api import default_library
    from minerals.output.document import Wording
    from minerals.output.documents.report import build, counts
    from minerals.output.formats.csv import csv_text
    from minerals.output.formats.github import github
    from minerals.output.formats.json import as_json
    from minerals.output.formats.markdown import markdown

    if form is CheckFormat.csv:
        return csv_text(_rows(report))
    if form is CheckFormat.json:
        return as_json(report.to_dict(default_library().tool))
    if form is CheckFormat.github:
        return f"{github(report.problems, folder, language)}{counts(report, language)}\n"
    if form is CheckFormat.markdown:
        return markdown(build(report, Wording(language)))
    lines = [line for problem in report.problems for line in problem.lines(folder, language)]
    return "".join(f"{line}\n" for line in (*lines, counts(report, language)))
