"""The report of a check: one row per problem, and the counts."""

from __future__ import annotations

from minerals.domain.labels import check as labels
from minerals.errors import Problem
from minerals.output.document import Block, Document, Wording, plain_table, sentences
from minerals.questions.records import columns
from minerals.store.check.report import Report
from minerals.text import LONGEST_LINE, shortened

COLUMNS = columns("file line:whole column:whole path code message message_zh hint hint_zh")
"""The columns of a report, as the keys of its problems in JSON."""


def build(report: Report, wording: Wording) -> Document:
    """The problems in the order of their files."""
    heads = [head.text(wording.language) for head in labels.HEADS.values()]
    rows = [_row(problem, wording.language) for problem in report.problems]
    blocks: list[Block] = [plain_table(heads, rows)] if rows else []
    return Document([*blocks, *sentences([counts(report, wording.language)])])


def counts(report: Report, language: str) -> str:
    """How many files were checked, and how many problems found.

    >>> counts(Report(("minerals.json",), ()), "en")
    '1 file checked, no problem found'
    """
    problems, files = len(report.problems), len(report.files)
    checked = labels.ONE_FILE if files == 1 else labels.FILES
    label = {0: labels.NO_PROBLEM, 1: labels.ONE_PROBLEM}.get(problems, labels.PROBLEMS)
    return labels.COUNTS.text(language).format(
        files=checked.text(language).format(count=files), problems=label.text(language).format(count=problems)
    )


def _row(problem: Problem, language: str) -> list[str]:
    texts = problem.to_dict()
    keys = [f"{key}_zh" if language == "zh" and f"{key}_zh" in texts else key for key in labels.HEADS]
    return [shortened(str(texts[key]), LONGEST_LINE) for key in keys]
