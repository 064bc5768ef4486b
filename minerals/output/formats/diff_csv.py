"""A diff as rows of CSV."""

from __future__ import annotations

import json
from typing import Any

from minerals.domain.records import Figure, Member
from minerals.questions.diff import Change, Diff, Entries, LibraryDiff

HEADER = (
    "kind",
    "mineral",
    "item",
    "period",
    "field",
    "old",
    "new",
    "pointer_old",
    "pointer_new",
    "note",
)


def diff_csv(result: Diff) -> tuple[list[str], list[list[object]]]:
    """One line a change, in the order of the JSON; with ``summary`` one line a kind that occurs, with its count.

    ``old`` and ``new`` are the printed name of an entry, the value of a figure as published, or the value of the
    field; several names, and several pointers, are joined by ``|``.
    """
    if result.options.summary:
        kinds = [[kind, count] for kind, count in result.summary.items() if count and kind != "same"]
        return ["kind", "count"], kinds
    return list(HEADER), [_line(change) for change in result.changes]


def library_csv(result: LibraryDiff) -> tuple[list[str], list[list[object]]]:
    """One line a change with its file before it; a file that is added or removed is one line, with no mineral.

    With ``summary`` one line a file and kind that occurs, with its count.
    """
    whole = [one for one in result.files if one.status != "changed"]
    if result.options.summary:
        counted: list[list[object]] = [[one.file, one.status, sum(one.records)] for one in whole]
        for one in result.files:
            counted += [[one.file, kind, count] for kind, count in one.summary.items() if count]
        return ["file", "kind", "count"], sorted(counted, key=lambda line: str(line[0]))
    lines: list[list[object]] = [[one.file, one.status, *[None] * (len(HEADER) - 1)] for one in whole]
    lines += [[one.file, *_line(change)] for one in result.files for change in one.changes]
    return ["file", *HEADER], sorted(lines, key=lambda line: str(line[0]))


def _line(change: Change) -> list[object]:
    figure = next((one for one in (change.old, change.new) if isinstance(one, Figure)), None)
    return [
        change.kind,
        change.mineral,
        figure and figure.item,
        figure and figure.when,
        change.field,
        _plain(change.old),
        _plain(change.new),
        "|".join(change.at_old),
        "|".join(change.at_new),
        change.note,
    ]


def _plain(content: Any) -> object:
    if isinstance(content, Member):
        return content.name
    if isinstance(content, Figure):
        return content.value.published
    if isinstance(content, Entries):
        return "|".join(member.name for member in content.members)
    return content if content is None or isinstance(content, str) else json.dumps(content, ensure_ascii=False)
