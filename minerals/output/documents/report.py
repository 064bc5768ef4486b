"""The report of a check: one row per problem, and the counts."""

from __future__ import annotations

from minerals.output.document import Block, Document, Wording, plain_table, sentences
from minerals.questions.records import columns
from minerals.store.check.report import Report
from minerals.text import LONGEST_LINE, shortened

COLUMNS = columns("file line:whole column:whole path code message hint")
"""The columns of a report, as the keys of its problems in JSON."""


def build(report: Report, wording: Wording) -> Document:
    """The problems in the order of their files."""
    heads = [column.name for column in COLUMNS]
    rows = [
        [shortened(str(told), LONGEST_LINE) for told in map(problem.to_dict().__getitem__, heads)]
        for problem in report.problems
    ]
    blocks: list[Block] = [plain_table(heads, rows)] if rows else []
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
