"""Which editions stand side by side: named by id, or by jurisdiction for its list, today or on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from minerals.domain.dates import known_by, last_day
from minerals.domain.labels.jurisdictions import code
from minerals.domain.records import Edition
from minerals.domain.vocabulary import OWN_LIST
from minerals.errors import MineralsError
from minerals.store.dataset import Dataset

DEFAULT = ("US", "EU", "CN")
"""The jurisdictions whose newest lists are compared where none is named."""


def compared_editions(data: Dataset, names: Sequence[str], day: date | None) -> tuple[list[Edition], list[str]]:
    """The editions, each once in the order asked for, and the jurisdictions that have no list (on that day).

    ``names`` are edition ids or codes of jurisdictions; without any, those of ``DEFAULT``. Raises
    ``UnknownNameError`` with near misses, ``MineralsError`` for an edition whose members are unknown or that was not in
    force by then, and where nothing is left to compare.
    """
    codes = {edition.jurisdiction for edition in data.editions.values()} | (set() if names else set(DEFAULT))
    editions: list[Edition] = []
    without: list[str] = []
    for name in names or DEFAULT:
        if data.known_id(name) is None and code(name) in codes:
            edition = data.newest(code(name), day)
            if edition is None:
                without.append(code(name))
                continue
        else:
            edition = _named(data, name, day)
        if edition not in editions:
            editions.append(edition)
    if not editions:
        raise MineralsError(_nothing(data, without, day))
    return editions, list(dict.fromkeys(without))


def with_edition(text: str | None, editions: Sequence[Edition], data: Dataset) -> str | None:
    """An option such as ``only:us`` with the id of the edition shown that its words name, where they name one."""
    if text is None or ":" not in text:
        return text
    word, _, name = text.partition(":")
    of_jurisdiction = (edition.id for edition in editions if edition.jurisdiction == code(name))
    return f"{word}:{data.known_id(name) or next(of_jurisdiction, name)}"


def _named(data: Dataset, name: str, day: date | None) -> Edition:
    if data.known_id(name) is None and (reading := data.names.read(name)) is not None:
        raise MineralsError(f"`{name}` is a mineral, not a list; `minerals show {reading.mineral}` shows it")
    edition = data.edition(name)
    if edition.kind == OWN_LIST:
        return edition
    if edition.members is None:
        newest = data.newest(edition.jurisdiction, day)
        instead = f" The newest list of {edition.jurisdiction} that is held is `{newest.id}`." if newest else ""
        raise MineralsError(f"the members of `{name}` are not held. {edition.members_reason}{instead}")
    if day is not None and not known_by(edition.starts, day):
        holds = f"holds from {last_day(edition.starts).isoformat()}" if edition.starts else "has no date"
        raise MineralsError(f"`{name}` {holds}; as of {day.isoformat()} there was no such list")
    return edition


def _nothing(data: Dataset, codes: Sequence[str], day: date | None) -> str:
    among = ", ".join(codes)
    if day is None:
        return f"no critical or strategic list of {among} is held; name editions by their ids"
    editions = [
        edition
        for edition in data.editions.values()
        if edition.jurisdiction in codes and edition.members and edition.starts
    ]
    first = min(editions, key=lambda edition: last_day(edition.starts or ""), default=None)
    earliest = f"; the earliest that is held is `{first.id}`, of {first.starts}" if first else ""
    return f"no list of {among} is held that was in force on {day.isoformat()}{earliest}"
