"""Sentences on the lists that an answer shows: their unknown names, related minerals, newer lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from minerals.domain.labels import comparison as labels
from minerals.domain.records import Edition
from minerals.domain.register import Register
from minerals.output.wording.names import unseen_list


def unknown_names(editions: Iterable[Edition], language: str) -> Iterator[str]:
    """A sentence for each list of the user's own with unknown names: the names with their rows."""
    row = labels.UNKNOWN_ROW.text(language)
    for edition in editions:
        unread = edition.unknown
        if unread:
            rows = labels.JOIN.text(language).join(row.format(row=name.row, name=name.name) for name in unread)
            label = labels.UNKNOWN_NAMES.text(language)
            yield label.format(edition=edition.id, count=len(unread), held=edition.held, list=rows)


def counted_apart(groups: Iterable[Sequence[str]], register: Register, language: str) -> list[str]:
    """A sentence on related minerals that have rows of their own."""
    named = [
        labels.AND.text(language).join(
            part for part in (labels.JOIN.text(language).join(names[:-1]), names[-1]) if part
        )
        for group in groups
        for names in [[register[mineral].name(language) for mineral in group]]
    ]
    return [labels.APART.text(language).format(list=labels.JOIN_CLAUSES.text(language).join(named))] if named else []


def newer_lists(editions: Iterable[Edition], language: str) -> list[str]:
    """A sentence on lists that are newer than those shown and whose members are not in the data set."""
    named = [unseen_list(edition, language) for edition in editions]
    return [labels.NEWER.text(language).format(list=labels.JOIN.text(language).join(named))] if named else []
