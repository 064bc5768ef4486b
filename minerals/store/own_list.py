"""A list of the user's own -> an edition next to the official ones, in a data set that also has its unknown names.

Each row is a member. A name that means no mineral stays a member with a mineral of its own, so that nothing is lost:
what compares editions needs to know nothing of it.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from minerals.domain.labels.jurisdictions import is_jurisdiction
from minerals.domain.records import Edition, Member, Mineral
from minerals.domain.vocabulary import OWN_LIST
from minerals.errors import MineralsError
from minerals.messages import Message, joined, say
from minerals.store import decode
from minerals.store.dataset import Dataset
from minerals.store.own import File, FileSource, read_named, read_own, read_table
from minerals.store.read import Document
from minerals.store.write import canonical
from minerals.text import visible

if TYPE_CHECKING:
    from minerals.store.tables import CellReader, Table

ListSource: TypeAlias = FileSource | Edition
"""The id of an edition or the code of a jurisdiction, a file, an open binary file, or an edition."""
_TABLES = (".csv", ".tsv", ".txt", ".jsonl", ".ndjson", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_ENDINGS = (*_TABLES, ".json")
_HEAD = (
    *("id", "jurisdiction", "kind", "language", "authority", "legal_basis", "published", "in_force_from", "supersedes"),
    *("count_as_stated", "counting_rule"),
)
"""The keys of the head of a file that are fields of an edition."""


def with_lists(data: Dataset, sources: Sequence[ListSource], column: str | None = None) -> tuple[Dataset, list[str]]:
    """The data set with the lists among these sources that are the user's own, and the ids of all of them.

    An id that the data set knows is never taken for a file; ``column`` is the title of the column with the names in a
    table. Raises as ``read_table`` and ``read_own`` do, and ``MineralsError`` for a file without a list.
    """
    ids: list[str] = []
    for source in sources:
        if isinstance(source, str) and not names_a_file(source, data):
            ids.append(source)
            continue
        data = data.with_edition(*_resolved(_edition(source, data, column), data))
        ids.append(next(reversed(data.own)))
    return data, ids


def names_a_file(name: str, data: Dataset) -> bool:
    """Whether a word for a list or figures names a file, and nothing in the data set."""
    bare = name.rpartition("#")[0] or name
    if bare.casefold().endswith(_ENDINGS):
        return True  # no id and no printed name ends like that, and to know these all lists have to be read
    if data.known_id(name) is not None or name in data.own or is_jurisdiction(name):
        return False
    return "/" in name or os.path.lexists(name)


def holds_a_table(file: File) -> bool:
    """Whether a file is a table rather than a data file in JSON."""
    content, name = file.given.content, file.given.name
    if name.casefold().endswith(_TABLES) or file.sheet is not None:
        return True
    start = content[:64].removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if name.casefold().endswith(".json"):
        return start in (b"[", b'"') or _by_line(content)
    return start not in (b"", b"{") or _by_line(content)


def _by_line(content: bytes) -> bool:
    """Whether these are JSON objects, one per line."""
    first = BytesIO(content).readline()  # which copies no more than that
    try:
        return isinstance(value := json.loads(first), dict) and "schema" not in value
    except (ValueError, RecursionError):
        return False


def _edition(source: ListSource, data: Dataset, column: str | None) -> Edition:
    """The edition in a source, its names not resolved yet where it is a table."""
    if isinstance(source, Edition):
        return source
    file = read_named(source)
    if holds_a_table(file):
        from minerals.store.tables import name_column

        return from_table(*name_column(read_table(file), data.names.read, column), file.sheet)
    document = read_own(file.given, data.folder)
    if document.kind.schema != "edition":
        raise MineralsError(
            say("{file}: holds {contents}; a list was expected", file=document.file, contents=document.kind.contents)
        )
    return decode.edition(document, data.register)


def once_each(edition: Edition) -> Edition:
    """The list with each mineral once, for what compares minerals; its note names the rows that repeat a mineral."""
    first: dict[str, Member] = {}
    for member in edition.members or ():
        first.setdefault(member.mineral, member)
    again = [member for member in edition.members or () if first[member.mineral] is not member]
    if not again:
        return edition
    rows = joined(say("row {row} `{name}`", row=member.row or 0, name=member.name) for member in again)
    note = say("{list}: these rows name a mineral again and are compared once: {rows}", list=edition.id, rows=rows)
    return replace(edition, members=tuple(first.values()), told=(*edition.told, note))


def from_table(table: Table, place: int, sheet: str | None) -> Edition:
    """The list in one column of a table, with the stem of the file as its id, and the sheet where one was named.

    A row without a name is no member.
    """
    rows = [(row.number, row.cells[place].strip(), row.fits) for row in table.records()]
    filled = [(number, name, fits) for number, name, fits in rows if visible(name)]
    if not filled:
        raise MineralsError(say("{file}: holds no name; one on each row was expected", file=table.name))
    identifier = " ".join(filter(None, (Path(table.name).stem.strip("<>"), sheet)))
    edition = Edition.from_names([name for _, name, _ in filled], id=identifier)
    members = tuple(
        replace(member, row=number, unread=None if fits else say("the row has more cells than the header"))
        for member, (number, _, fits) in zip(edition.members or (), filled, strict=True)
    )
    notes = tuple(say("{file}: {fault}", file=table.name, fault=note) for note in table.notes)
    return replace(edition, members=members, told=notes)


def _resolved(edition: Edition, data: Dataset) -> tuple[Edition, list[Mineral]]:
    """The edition under an id of its own, each name resolved, and the minerals for its unknown names."""
    from minerals.store.tables import CellReader

    identifier = edition.id if edition.kind != OWN_LIST else _free(slug(edition.id), data)
    cells = CellReader(data.names)
    unknown: list[Mineral] = []
    members = []
    for place, member in enumerate(edition.members or (), 1):
        if not member.mineral:
            member = _read(replace(member, row=member.row or place), identifier, cells)
            if member.unread is not None:
                unknown.append(Mineral(member.mineral, "other", member.name, None, member.mineral))
        members.append(member)
    known = None if edition.members is None else tuple(members)
    return replace(edition, id=identifier, members=known), unknown


def _read(member: Member, edition: str, cells: CellReader) -> Member:
    """A member with the mineral that its name means, or with a mineral of its own and the reason."""
    unread = member.unread
    if unread is None:
        reading = cells.read(member.name)
        if not isinstance(reading, Message):
            return replace(member, mineral=reading.mineral, form_note=reading.form)
        unread = reading
    return replace(member, mineral=f"{edition}-row-{member.row}", unread=unread)


def slug(name: str) -> str:
    """A name as an id: lower-case letters and digits joined by hyphens, a letter first.

    >>> slug("My list (v2)"), slug("2024"), slug("我的清单")
    ('my-list-v2', 'list-2024', 'own-list')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    joined = "-".join(re.findall(r"[a-z0-9]+", plain))
    return "own-list" if not joined else joined if joined[0].isalpha() else f"list-{joined}"


def _free(identifier: str, data: Dataset) -> str:
    """The id, extended until no edition and no publication has it."""
    while identifier in data.editions or identifier in data.publications or is_jurisdiction(identifier):
        identifier += "-own"
    return identifier


def document(edition: Edition, checked: str) -> Document:
    """The edition as a data file of its kind; ``checked`` is the day on which it was read."""
    value = _value(edition, checked)
    return Document(edition.id, canonical(value).decode(), value)


def _value(edition: Edition, checked: str) -> dict[str, Any]:
    members: Iterable[dict[str, Any]] = (
        {
            "name": member.name,
            "mineral": member.mineral,
            **({"language": member.language} if member.language != edition.language else {}),
            **({"form_note": member.form_note} if member.form_note is not None else {}),
            **({"covers_unknown": list(member.covers_unknown)} if member.covers_unknown else {}),
        }
        for member in edition.members or ()
    )
    return {
        "schema": "edition",
        **{key: getattr(edition, key) for key in _HEAD},
        "title": {"en": edition.title, "original": edition.title_original},
        "series": edition.series or edition.id,
        "checked": checked,
        "companions": {"figures": list(edition.figures), "uses": list(edition.uses)},
        "source": {
            "citation": edition.title,
            "confidence": "secondary",
            "cross_checked_with": [],
            "publication": None,
            "retrieved_from": [edition.title],
            "url": None,
        },
        "members": list(members),
    }
