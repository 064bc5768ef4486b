"""What changed in all files between two folders like lists/."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import field, replace
from typing import Any

from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.diff.change import COLUMNS, KINDS, Change
from minerals.questions.diff.changes import field_changes, value_changes
from minerals.questions.diff.diff import diff_sides
from minerals.questions.diff.options import Options
from minerals.questions.diff.sides import side
from minerals.questions.promises import record_dict
from minerals.questions.records import Answer, Content, Records, columns
from minerals.store.dataset import Dataset
from minerals.store.read import Document


@frozen
class FileDiff:
    """One file that is ``added``, ``removed`` or ``changed``; ``records`` counts those of OLD and of NEW."""

    file: str
    status: str
    schema: str
    records: tuple[int, int]
    changes: tuple[Change, ...]

    @property
    def summary(self) -> dict[str, int]:
        """How many changes of each kind there are in this file; every kind is there."""
        counted = Counter(change.kind for change in self.changes)
        return {kind: counted[kind] for kind in KINDS}


@frozen
class LibraryDiff(Answer):
    """What changed between two folders; ``versions`` and ``counts`` hold data version and files of OLD and of NEW."""

    SCHEMA = "library-diff"
    files: tuple[FileDiff, ...]
    versions: tuple[str, str]
    counts: tuple[int, int]
    options: Options
    register: Register = field(compare=False)

    @property
    def brief(self) -> str:
        return f"{self.versions[0]} -> {self.versions[1]}: {len(self.files)} files differ"

    @property
    def summary(self) -> dict[str, int]:
        """How many files were added, removed, changed, and are the same; every key is there."""
        counted = Counter(file.status for file in self.files)
        statuses = {status: counted[status] for status in ("added", "removed", "changed")}
        return {**statuses, "same": self.counts[1] - statuses["added"] - statuses["changed"]}

    @property
    def differs(self) -> bool:
        """Whether a difference is left to report."""
        return bool(self.files)

    def records(self) -> Records:
        """One row per change with its file before it; a file that is added or removed is one row, with no mineral.

        With ``summary`` one row per file and kind that occurs, with its count.
        """
        rows: list[tuple[Content, ...]] = []
        for file in self.files:
            if file.status != "changed":
                rest = (sum(file.records),) if self.options.summary else (None,) * (len(COLUMNS) - 1)
                rows.append((file.file, file.status, *rest))
            elif self.options.summary:
                rows += [(file.file, kind, count) for kind, count in file.summary.items() if count]
            else:
                rows += [(file.file, *change.row) for change in file.changes]
        listed = columns("kind count:whole") if self.options.summary else COLUMNS
        return Records((*columns("file"), *listed), rows)

    def to_dict(self) -> dict[str, Any]:
        """The diff as ``schemas/library-diff.schema.json`` promises it."""
        sides = [
            {"data_version": version, "files": count} for version, count in zip(self.versions, self.counts, strict=True)
        ]
        return {
            **self.head,
            "options": record_dict(self.options),
            "old": sides[0],
            "new": sides[1],
            "summary": self.summary,
            "files": [
                {
                    "file": file.file,
                    "status": file.status,
                    "schema": file.schema,
                    "records": {"old": file.records[0], "new": file.records[1]},
                    "summary": file.summary,
                    "changes": [] if self.options.summary else [change.to_dict() for change in file.changes],
                }
                for file in self.files
            ],
        }


def library_diff(old: Dataset, new: Dataset, options: Options, *, tool: dict[str, str]) -> LibraryDiff:
    """Compare all files of two folders; what is added or removed as a whole is counted, not listed.

    A file whose changes are all left out by the options is not reported. Raises as ``diff`` does.
    """
    options = options.checked()
    register = Register({**old.register, **new.register}.values())
    old_documents, new_documents = old.documents(), new.documents()
    files = []
    for name in sorted(old_documents.keys() | new_documents.keys()):
        old_document, new_document = old_documents.get(name), new_documents.get(name)
        document = new_document or old_document
        assert document is not None
        records = (_count(old_document), _count(new_document))
        status = "added" if old_document is None else "removed" if new_document is None else "changed"
        changes: tuple[Change, ...] = ()
        if old_document is not None and new_document is not None:
            changes = _file_changes(old_document, new_document, old, new, register, options, tool)
            if not changes:
                continue
        elif options.only and status not in options.only:
            continue
        files.append(FileDiff(name, status, document.kind.schema, records, changes))
    versions = (old.data_version, new.data_version)
    return LibraryDiff(tuple(files), versions, (len(old_documents), len(new_documents)), options, register, tool=tool)


def _file_changes(
    old_document: Document,
    new_document: Document,
    old: Dataset,
    new: Dataset,
    register: Register,
    options: Options,
    tool: dict[str, str],
) -> tuple[Change, ...]:
    if old_document.kind.compared:
        sides = (side(old_document, old), side(new_document, new))
        return diff_sides(*sides, register, replace(options, summary=False), tool=tool).changes
    skipped = (old_document.kind.records, *old_document.kind.short_keys.values())
    head = value_changes(old_document.value, new_document.value, skipped=skipped)
    return options.kept([*head, *_record_changes(old_document, new_document)])


def _record_changes(old_document: Document, new_document: Document) -> Iterator[Change]:
    key, subject = old_document.kind.records, old_document.kind.subject
    old_records, new_records = _named(old_document), _named(new_document)
    for name in old_records.keys() | new_records.keys():
        at_old, before = old_records.get(name, (None, None))
        at_new, after = new_records.get(name, (None, None))
        pointers = (_pointer(key, at_old), _pointer(key, at_new))
        mineral = (before or after or {}).get(subject)
        if before is None or after is None:
            yield Change("removed" if after is None else "added", mineral, None, before, after, *pointers)
        else:
            yield from field_changes(mineral, before, after, pointers)


def _named(document: Document) -> dict[tuple[Any, ...], tuple[int, dict[str, Any]]]:
    """The records by what makes them the same one, numbered where several are; short keys of the head as their text."""
    seen: Counter[tuple[Any, ...]] = Counter()
    named = {}
    for at, record in enumerate(document.records):
        name = tuple(record.get(part) for part in document.kind.matched_by)
        seen[name] += 1
        texts = document.value.get("read_in", {})
        whole = {**record, "read_in": texts[record["read_in"]]} if "read_in" in record else dict(record)
        named[(*name, seen[name])] = (at, whole)
    return named


def _pointer(key: str, at: int | None) -> tuple[str, ...]:
    return () if at is None else (f"/{key}/{at}",)


def _count(document: Document | None) -> int:
    return 0 if document is None else document.size
