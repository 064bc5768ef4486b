"""A diff as rows of CSV."""

from __future__ import annotations

import json
from typing import Any

from minerals.domain.records import Figure, Member
from minerals.questions.diff import Change, Diff, Entries

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


def _line(change: Change) -> list[object]:
    figure = next((one for one in (change.old, change.new) if isinstance(one, Figure)), None)
    return [
        change.kind,
        change.mineral,
        figure and figure.item,
        figure and (figure.period or figure.text_date),
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
