"""A list of the user's own as an edition file: what could be read filled in, and what is still to be said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from minerals.domain.records import Edition, Member
from minerals.store.dataset import Dataset
from minerals.store.own_list import ListSource, document, with_lists
from minerals.store.read import Document

ASKED = ("title", "authority", "jurisdiction", "kind", "published", "source")
"""What a table does not say of a list, as the keys of the file."""


@dataclass(frozen=True, slots=True)
class NewList:
    """The file, and the list in it."""

    document: Document
    edition: Edition

    @property
    def unknown(self) -> list[Member]:
        """The members whose mineral is still to be filled in."""
        return self.edition.unknown


def new_list(data: Dataset, source: ListSource, column: str | None) -> NewList:
    """The edition file of a table of names or of an ``Edition``; a text names a file. Raises as ``with_lists`` does."""
    data, ids = with_lists(data, [Path(source) if isinstance(source, str) else source], column)
    edition = data.own[ids[0]]
    # The language of most names is that of the list; a member says where its own is another.
    languages = [member.language for member in edition.members or ()]
    edition = replace(edition, language=max(set(languages), key=languages.count))
    return NewList(document(edition, date.today().isoformat()), edition)
