"""minerals check"""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minerals.cli.choices import FORMAT
from minerals.cli.waiting import waiting

if TYPE_CHECKING:
    from minerals.store.check import Report

EXAMPLE = "Example: minerals check lists/editions/us-2022.json"


class CheckFormat(StrEnum):
    """How a report is printed: as any result, or as annotations of a GitHub workflow."""

    table = "table"
    json = "json"
    csv = "csv"
    markdown = "markdown"
    github = "github"


def check(
    path: Annotated[
        Path | None,
        typer.Argument(help="A folder like lists/, or one file of a kind found there. [default: the packaged data]"),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="First rewrite files whose layout alone is not canonical.")
    ] = False,
    form: Annotated[CheckFormat, FORMAT] = CheckFormat.table,
) -> None:
    """Check data files, by schema and against one another.

    Every problem is named at once, with file, line, column and how to mend it. Exit status 1 when there is one.
    """
    from minerals.store import paths
    from minerals.store.check import canonicalize, check_folder
    from minerals.store.own import check_file

    at = paths.lists() if path is None else path
    if fix:
        for file in sorted(at.rglob("*.json")) if at.is_dir() else [at]:
            if canonicalize(file):
                print(f"laid out again: {file}", file=sys.stderr)
    if at.is_file():
        with waiting("checking"):
            report = check_file(at)
    else:
        with typer.progressbar(
            length=sum(1 for _ in at.rglob("*.json")), label="checking", file=sys.stderr, hidden=not sys.stderr.isatty()
        ) as bar:
            report = check_folder(at, lambda _: bar.update(1))
    sys.stdout.write(_as(form, report, "" if path is None or at.is_file() else f"{at.as_posix().rstrip('/')}/"))
    if report.problems:
        raise typer.Exit(1)


def _as(form: CheckFormat, report: Report, folder: str) -> str:
    """The report in a format; in text the files are named as they are from here, so that a terminal can open them."""
    from minerals.api import default_library
    from minerals.output.document import Wording
    from minerals.output.documents.report import COLUMNS, build, counts
    from minerals.output.formats.csv import csv_text
    from minerals.output.formats.github import github
    from minerals.output.formats.json import as_json
    from minerals.output.formats.markdown import markdown
    from minerals.questions.records import Records

    if form is CheckFormat.json:
        return as_json(report.to_dict(default_library().tool))
    if form is CheckFormat.csv:
        return csv_text(Records.of(COLUMNS, (problem.to_dict() for problem in report.problems)))
    if form is CheckFormat.github:
        return f"{github(report.problems, folder)}{counts(report)}\n"
    if form is CheckFormat.markdown:
        return markdown(build(report, Wording()))
    return "".join(f"{folder}{problem}\n" for problem in report.problems) + f"{counts(report)}\n"
