"""What changed between two folders of data, as lines of words: for the terminal, and for a changelog."""

from __future__ import annotations

from minerals.domain.labels import diff as says
from minerals.output.diff_rows import change_rows, counts
from minerals.questions.diff import FileDiff, LibraryDiff

_MARKS = {"added": "+", "removed": "-", "changed": "~"}

FileRow = tuple[str, str, list[tuple[str, str]]]
"""The mark and the line of a file, and the same of each of its changes."""


def library_title(result: LibraryDiff, language: str) -> tuple[str, ...]:
    """Which versions, how many files each has, and how many were added, removed and changed."""
    old, new = result.versions
    files = says.FILES.text(language).format(old=result.counts[0], new=result.counts[1])
    counted = [
        says.FILE_COUNTED[key].text(language).format(count=count) for key, count in result.summary.items() if count
    ]
    return says.DATA.text(language).format(old=old, new=new), files, says.COUNTS.text(language).join(counted)


def file_rows(result: LibraryDiff, language: str) -> list[FileRow]:
    """A line a file, with its changes unless they are only counted."""
    found: list[FileRow] = []
    for one in result.files:
        below = []
        if not result.options.summary:
            for row in change_rows(one.changes, result.register, language):
                text = says.JOIN_CLAUSES.text(language).join((row.text, *row.details))
                below.append((row.mark, f"{row.name}{says.COLON.text(language)}{text}"))
        found.append((_MARKS[one.status], f"{one.file}{says.COLON.text(language)}{_said(one, language)}", below))
    return found


def _said(one: FileDiff, language: str) -> str:
    if one.status == "changed":
        return says.COUNTS.text(language).join(counts(one.summary, language))
    count = one.records[1] if one.status == "added" else one.records[0]
    records = (says.RECORDS[one.schema] if count else says.NOT_HELD).text(language).format(count=count)
    return says.COMMA.text(language).join((says.KINDS[one.status].text(language), records))
