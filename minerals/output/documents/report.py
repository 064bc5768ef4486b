"""The report of a check: one row per problem, and the counts."""

from __future__ import annotations

from dataclasses import astuple, fields

from minerals.errors import Problem
from minerals.output.document import Block, Document, Wording, plain_table, sentences
from minerals.store.check.report import Report

COLUMNS = tuple(field.name for field in fields(Problem))
"""The columns of a report, as the keys of its problems in JSON."""


def build(report: Report, wording: Wording) -> Document:
    """The problems in the order of their files."""
    rows = [[str(value) for value in astuple(problem)] for problem in report.problems]
    blocks: list[Block] = [plain_table(COLUMNS, rows)] if rows else []
    return Document([*blocks, *sentences([counts(report)])])


def counts(report: Report) -> str:
    """How many files were checked, and how many problems found.

    >>> counts(Report(("minerals.json",), ()))
    '1 file checked, no problem found'
    """
    problems, files = len(report.problems), len(report.files)
    checked = f"{files} file{'' if files == 1 else 's'} checked"
    found = "no problem found" if not problems else f"{problems} problem{'' if problems == 1 else 's'} found"
    return f"{checked}, {found}"
