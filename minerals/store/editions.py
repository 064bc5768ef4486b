"""The editions of a data set, each decoded when it is first used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

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
    def _order(self) -> list[str]:
        return self._in_order(self._official)

    def _in_order(self, official: Iterable[str]) -> list[str]:
        editions = sorted(
            map(self._of_folder, official), key=lambda each: (each.jurisdiction, each.starts or "", each.id)
        )
        return list(dict.fromkeys((*(edition.id for edition in editions), *self._own)))

    def _of_folder(self, name: str) -> Edition:
        if name not in self._official:
            raise KeyError(name)
        if name not in self._decoded:
            self._decoded[name] = self._decode(self._folder.document("edition", name))
        return self._decoded[name]
