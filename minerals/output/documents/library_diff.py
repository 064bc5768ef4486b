"""The changes between two folders of data: a line for each file, its changes below it."""

from __future__ import annotations

from minerals.domain.labels import diff as labels
from minerals.output.document import Document, Item, Outline, Wording
from minerals.output.documents.diff import counts, worded
from minerals.questions.diff.library import FileDiff, LibraryDiff

_MARKS = {"added": "+", "removed": "-", "changed": "~"}


def build(diff: LibraryDiff, wording: Wording) -> Document:
    """The files that differ; without such files a sentence for a terminal, and nothing for a program."""
    language = wording.language
    old, new = diff.versions
    if not diff.files:
        narrowed = diff.options.only or diff.options.ignore or diff.options.tolerance
        none = labels.NO_DIFFERENCE_ASKED if narrowed else labels.NO_DIFFERENCE
        return Document([], otherwise=none.text(language).format(old=old, new=new, same=diff.summary["same"]))
    files = labels.FILES.text(language).format(old=diff.counts[0], new=diff.counts[1])
    summary = [
        labels.FILE_COUNTED[key].text(language).format(count=count) for key, count in diff.summary.items() if count
    ]
    return Document(
        [
            Outline(
                [_file(diff, file, language) for file in diff.files],
                labels.DATA.text(language).format(old=old, new=new),
                [files, labels.COUNTS.text(language).join(summary)],
            )
        ]
    )


def _file(diff: LibraryDiff, file: FileDiff, language: str) -> Item:
    """A file with its changes, unless they are only counted."""
    colon = labels.COLON.text(language)
    changes = [] if diff.options.summary else worded(file.changes, diff.register, language)
    join = labels.JOIN_CLAUSES.text(language)
    below = [
        Item(f"{change.name}{colon}{join.join((change.text, *change.details))}", change.mark) for change in changes
    ]
    return Item(f"{file.file}{colon}{_counts(file, language)}", _MARKS[file.status], below)


def _counts(file: FileDiff, language: str) -> str:
    if file.status == "changed":
        return labels.COUNTS.text(language).join(counts(file.summary, language))
    count = file.records[1] if file.status == "added" else file.records[0]
    records = (labels.RECORDS[file.schema] if count else labels.NOT_HELD).text(language).format(count=count)
    return labels.COMMA.text(language).join((labels.KINDS[file.status].text(language), records))
