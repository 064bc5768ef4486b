"""Which editions are compared: named by id, or by jurisdiction for its newest list, today or on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from minerals.domain.dates import known_by, last_day
from minerals.domain.labels.jurisdictions import code
from minerals.domain.records import Edition
from minerals.domain.vocabulary import OWN_LIST
from minerals.errors import MineralsError
from minerals.messages import Message, joined, say
from minerals.store.dataset import Dataset

DEFAULT = ("US", "EU", "CN")
"""The jurisdictions whose newest lists are compared where none is named."""


def compared_editions(data: Dataset, names: Sequence[str], day: date | None) -> tuple[list[Edition], list[str]]:
    """The editions, each once in the order of ``names``, and the jurisdictions that have no list (on that day).

    ``names`` are edition ids or codes of jurisdictions; without any, those of ``DEFAULT``. Raises
    ``UnknownNameError`` with near misses, ``MineralsError`` for an edition whose members are unknown or that was not in
    force by then, and where nothing is left to compare.
    """
    editions: dict[str, Edition] = {}
    without: list[str] = []
    for name in names or DEFAULT:
        if data.known_id(name) is None and (not names or code(name) in data.editions.jurisdictions):
            edition = data.editions.newest(code(name), day)
            if edition is None:
                without.append(code(name))
                continue
        else:
            edition = _named(data, name, day)
        editions.setdefault(edition.id, edition)
    if not editions:
        raise MineralsError(_nothing(data, without, day))
    return list(editions.values()), list(dict.fromkeys(without))


def with_edition(text: str | None, editions: Sequence[Edition], data: Dataset) -> str | None:
    """An option such as ``only:us`` with the id of the edition that its words name, where they name an edition."""
    if text is None or ":" not in text:
        return text
    word, _, name = text.partition(":")
    of_jurisdiction = (edition.id for edition in editions if edition.jurisdiction == code(name))
    return f"{word}:{data.known_id(name) or next(of_jurisdiction, name)}"


def _named(data: Dataset, name: str, day: date | None) -> Edition:
    if data.known_id(name) is None and (reading := data.names.read(name)) is not None:
        raise MineralsError(
            say("`{name}` is a mineral, not a list; `minerals show {id}` shows it", name=name, id=reading.mineral)
        )
    edition = data.edition(name)
    if edition.kind == OWN_LIST:
        return edition
    if edition.members is None:
        newest = data.editions.newest(edition.jurisdiction, day)
        raise MineralsError(
            without_members(edition),
            *(
                [say("the newest list of {of} with members is `{id}`", of=edition.jurisdiction, id=newest.id)]
                if newest
                else []
            ),
        )
    if day is not None and not known_by(edition.starts, day):
        raise MineralsError(
            say(
                "`{edition}` is in force from {start}; as of {day} there was no such list",
                edition=name,
                start=last_day(edition.starts).isoformat(),
                day=day.isoformat(),
            )
            if edition.starts
            else say(
                "`{edition}` has no date; whether it was in force on {day} is not known",
                edition=name,
                day=day.isoformat(),
            )
        )
    return edition


def _nothing(data: Dataset, codes: Sequence[str], day: date | None) -> Message:
    among = joined(codes)
    if day is None:
        return say("the data set has no critical or strategic list of {codes}; name editions by their ids", codes=among)
    editions = [
        edition
        for edition in data.editions.values()
        if edition.jurisdiction in codes and edition.members and edition.starts
    ]
    first = min(editions, key=lambda edition: last_day(edition.starts or ""), default=None)
    nothing = say("the data set has no list of {codes} that was in force on {day}", codes=among, day=day.isoformat())
    if first is None:
        return nothing
    return say("{fault}; the earliest is `{id}`, of {start}", fault=nothing, id=first.id, start=first.starts or "")


def without_members(edition: Edition) -> Message:
    """The message on a list whose members are not in the data set, with the reason."""
    return say(
        "the data set does not have the members of `{edition}`: {reason}",
        edition=edition.id,
        reason=Message(edition.members_reason or ""),
    )
