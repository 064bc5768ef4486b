"""The editions of a data set, each decoded when it is first used, and which of them hold on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property

from minerals.domain.dates import by_time, known_by
from minerals.domain.records import Edition
from minerals.store.folder import Folder
from minerals.store.read import Document


class Editions(Mapping[str, Edition]):
    """The editions of a folder by id, in iteration by jurisdiction and then by the day from which they are in force.

    Behind them are lists of the user's own; an edition with the id of one gives way to it. Most questions are about few
    of the lists, and to decode a list takes as long as to look for a text in twenty.
    """

    def __init__(self, folder: Folder, decode: Callable[[Document], Edition]) -> None:
        self._folder = folder
        self._decode = decode
        self._official = dict.fromkeys(folder.ids("edition"))
        self._decoded: dict[str, Edition] = {}
        self._own: dict[str, Edition] = {}
        self._not_held: dict[str | None, list[Edition]] = {}
        """Series -> its editions whose members are not in the data set, but for drafts."""

    def with_own(self, edition: Edition) -> Editions:
        """The editions and one more list of the user's own."""
        extended = Editions(self._folder, self._decode)
        extended._decoded = self._decoded
        extended._own = {**self._own, edition.id: edition}
        return extended

    def __getitem__(self, name: str) -> Edition:
        return self._own[name] if name in self._own else self._of_folder(name)

    def __contains__(self, name: object) -> bool:
        return name in self._official or name in self._own

    def __iter__(self) -> Iterator[str]:
        return iter(self._order)

    def __len__(self) -> int:
        return len(self._official | self._own)

    def naming(self, text: str) -> list[Edition]:
        """The editions in whose files a text stands, and the user's own; in order, and no other is decoded."""
        return [self[name] for name in self._in_order(self._folder.naming("edition", text))]

    @cached_property
    def jurisdictions(self) -> frozenset[str]:
        """The codes of the jurisdictions that have an edition."""
        return frozenset(edition.jurisdiction for edition in self.values())

    def newest(self, jurisdiction: str, day: date | None = None) -> Edition | None:
        """The newest critical list of a jurisdiction, the newest strategic list where it has no critical list.

        Only lists whose members are in the data set count. Where there are several series of that kind, it is the
        newest of the series that stands for the jurisdiction, if it has a list. With a ``day``, only those in force by
        then.
        """
        editions = [edition for edition in self.naming(jurisdiction) if edition.jurisdiction == jurisdiction]
        stand_for_it = {edition.series for edition in editions if edition.series and edition.stands_for}
        for kind in ("critical", "strategic"):
            candidates = [
                edition
                for edition in editions
                if edition.kind == kind
                and edition.members is not None
                and (day is None or known_by(edition.starts, day))
            ]
            if candidates:
                standing = [edition for edition in candidates if edition.series in stand_for_it]
                return max(standing or candidates, key=_start)
        return None

    @property
    def first(self) -> Edition | None:
        """The list from the earliest day; None where none has a date."""
        dated = [edition for edition in self.values() if edition.starts]
        return min(dated, key=_start, default=None)

    def in_force(self, day: date) -> list[Edition]:
        """The editions in force on a day: begun by then, no successor begun; a draft never is."""
        begun = [edition for edition in self.values() if edition.kind != "draft" and known_by(edition.starts, day)]
        superseded = {edition.supersedes for edition in begun}
        return [edition for edition in begun if edition.id not in superseded]

    @cached_property
    def ends(self) -> dict[str, str]:
        """Edition id -> the day from which its successor is in force; of several successors, the first."""
        return _ends(self.values())

    def end(self, name: str) -> str | None:
        """The day from which the successor of the edition with this id is in force; None where it has none."""
        return _ends(self.naming(name)).get(name)

    def newer_not_held(self, edition: Edition, day: date | None = None) -> list[Edition]:
        """Newer editions of the same series whose members are not in the data set; drafts are none.

        With a ``day``, those in force by then.
        """
        series = edition.series
        if series not in self._not_held:
            self._not_held[series] = [
                other
                for other in (self.values() if series is None else self.naming(series))
                if other.series == series and other.kind != "draft" and other.members is None
            ]
        return [
            other
            for other in self._not_held[series]
            if _start(other) > _start(edition) and (day is None or known_by(other.starts, day))
        ]

    @cached_property
    def _order(self) -> list[str]:
        return self._in_order(self._official)

    def _in_order(self, official: Iterable[str]) -> list[str]:
        names = sorted(official, key=lambda name: _place(self._of_folder(name)))
        return list(dict.fromkeys((*names, *self._own)))

    def _of_folder(self, name: str) -> Edition:
        if name not in self._official:
            raise KeyError(name)
        if name not in self._decoded:
            self._decoded[name] = self._decode(self._folder.document("edition", name))
        return self._decoded[name]


def _ends(editions: Iterable[Edition]) -> dict[str, str]:
    ends: dict[str, str] = {}
    for edition in sorted(editions, key=_start, reverse=True):
        if edition.supersedes and edition.starts:
            ends[edition.supersedes] = edition.starts
    return ends


def _place(edition: Edition) -> tuple[str, str, str]:
    return (edition.jurisdiction, edition.starts or "", edition.id)


def _start(edition: Edition) -> tuple[str, str]:
    return (by_time(edition.starts), edition.id)
