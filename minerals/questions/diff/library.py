"""What changed in all files between two folders like lists/."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from minerals.domain.register import Register
from minerals.questions.diff.change import KINDS, Change
from minerals.questions.diff.changes import value_changes
from minerals.questions.diff.diff import diff_sides
from minerals.questions.diff.match import Shared
from minerals.questions.diff.options import Options
from minerals.questions.diff.sides import side
from minerals.store.dataset import Dataset
from minerals.store.read import Document


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class LibraryDiff:
    """What changed between two folders; ``versions`` and ``counts`` hold data version and files of OLD and of NEW."""

    files: tuple[FileDiff, ...]
    versions: tuple[str, str]
    counts: tuple[int, int]
    options: Options
    register: Register = field(repr=False, compare=False)
    tool: dict[str, str]

    @property
    def summary(self) -> dict[str, int]:
        """How many files were added, removed, changed, and are the same; every key is there."""
        counted = Counter(one.status for one in self.files)
        statuses = {status: counted[status] for status in ("added", "removed", "changed")}
        return {**statuses, "same": self.counts[1] - statuses["added"] - statuses["changed"]}

    @property
    def differs(self) -> bool:
        """Whether a difference is left to report."""
        return bool(self.files)

    def to_dict(self) -> dict[str, Any]:
        """The diff as ``schemas/library-diff.schema.json`` promises it."""
        sides = [
            {"data_version": version, "files": count} for version, count in zip(self.versions, self.counts, strict=True)
        ]
        return {
            "schema": "library-diff",
            "tool": self.tool,
            "options": self.options.to_dict(),
            "old": sides[0],
            "new": sides[1],
            "summary": self.summary,
            "files": [
                {
                    "file": one.file,
                    "status": one.status,
                    "schema": one.schema,
                    "records": {"old": one.records[0], "new": one.records[1]},
                    "summary": one.summary,
                    "changes": [] if self.options.summary else [change.to_dict() for change in one.changes],
                }
                for one in self.files
            ],
        }


def library_diff(old: Dataset, new: Dataset, options: Options, *, tool: dict[str, str]) -> LibraryDiff:
    """Compare all files of two folders; what is added or removed as a whole is counted, not listed.

    A file whose changes are all left out by the options is not reported. Raises as ``diff`` does.
    """
    options = options.checked()
    register = Register({**old.register, **new.register}.values())
    ours, theirs = old.documents(), new.documents()
    found = []
    for name in sorted(ours.keys() | theirs.keys()):
        one, other = ours.get(name), theirs.get(name)
        document = other or one
        assert document is not None
        records = (_count(one), _count(other))
        status = "added" if one is None else "removed" if other is None else "changed"
        changes: tuple[Change, ...] = ()
        if one is not None and other is not None:
            changes = _file_changes(one, other, old, new, register, options, tool)
            if not changes:
                continue
        elif options.only and status not in options.only:
            continue
        found.append(FileDiff(name, status, document.kind.schema, records, changes))
    versions = (old.data_version, new.data_version)
    return LibraryDiff(tuple(found), versions, (len(ours), len(theirs)), options, register, tool)


def _file_changes(
    one: Document,
    other: Document,
    old: Dataset,
    new: Dataset,
    register: Register,
    options: Options,
    tool: dict[str, str],
) -> tuple[Change, ...]:
    if one.kind.compared:
        sides = (side(one, old), side(other, new))
        return diff_sides(*sides, Shared(), register, replace(options, summary=False), tool=tool).changes
    head = value_changes(one.value, other.value, skipped=(one.kind.records, *one.kind.short_keys.values()))
    return options.kept([*head, *_record_changes(one, other)])


def _record_changes(one: Document, other: Document) -> Iterator[Change]:
    key, subject = one.kind.records, one.kind.subject
    ours, theirs = _named(one), _named(other)
    for name in ours.keys() | theirs.keys():
        at_old, before = ours.get(name, (None, None))
        at_new, after = theirs.get(name, (None, None))
        pointers = (_pointer(key, at_old), _pointer(key, at_new))
        mineral = (before or after or {}).get(subject)
        if before is None or after is None:
            yield Change("removed" if after is None else "added", mineral, None, before, after, *pointers)
            continue
        for field_name in sorted(before.keys() | after.keys()):
            was, now = before.get(field_name), after.get(field_name)
            if was != now:
                yield Change("source-changed", mineral, field_name, was, now, *pointers)


def _named(document: Document) -> dict[tuple[Any, ...], tuple[int, dict[str, Any]]]:
    """The records by what makes them the same one, numbered where several are; short keys of the head as their text."""
    seen: Counter[tuple[Any, ...]] = Counter()
    found = {}
    for at, record in enumerate(document.records):
        name = tuple(record.get(part) for part in document.kind.matched_by)
        seen[name] += 1
        texts = document.value.get("read_in", {})
        whole = {**record, "read_in": texts[record["read_in"]]} if "read_in" in record else dict(record)
        found[(*name, seen[name])] = (at, whole)
    return found


def _pointer(key: str, at: int | None) -> tuple[str, ...]:
    return () if at is None else (f"/{key}/{at}",)


def _count(document: Document | None) -> int:
    return 0 if document is None else document.size
