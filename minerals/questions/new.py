"""A list of the user's own as an edition file: what could be read is filled in, the rest is left to fill in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from minerals.domain.records import Edition, Member
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.store.dataset import Dataset
from minerals.store.own_list import ListSource, document, once_each, with_lists
from minerals.store.read import Document
from minerals.text import visible

ASKED = ("title", "authority", "jurisdiction", "kind", "published", "source")
"""The keys of the file that a table does not fill in."""


@frozen
class NewList:
    """The file, and the list in it."""

    document: Document
    edition: Edition

    @property
    def unknown(self) -> list[Member]:
        """The members whose mineral is still to be filled in."""
        return self.edition.unknown

    @property
    def groups(self) -> list[Member]:
        """The members that are groups, of which the table does not say what they cover."""
        return [member for member in self.edition.members or () if member.covers_unknown]


def new_list(data: Dataset, source: ListSource, column: str | None) -> NewList:
    """The edition file of a table of names or of an ``Edition``; a text names a file. Raises as ``with_lists`` does."""
    data, ids = with_lists(data, [Path(source) if isinstance(source, str) else source], column)
    edition = once_each(data.own[ids[0]])
    members = tuple(_written(member, data.register) for member in edition.members or ())
    # The language of most names is that of the list; a member has its own where that differs.
    languages = [member.language for member in members]
    edition = replace(edition, language=max(set(languages), key=languages.count), members=members)
    return NewList(document(edition, date.today().isoformat()), edition)


def _written(member: Member, register: Register) -> Member:
    """A member as a file has it: the visible part of its name, and of a group everything that it may cover."""
    if not register.is_group(member.mineral) or member.covers or member.covers_unknown:
        return replace(member, name=visible(member.name))
    commodity = register[member.mineral].commodity
    inside = register[member.mineral].group or register[commodity].group
    may_cover = [mineral for mineral in inside if not register.is_group(mineral)]
    return replace(member, name=visible(member.name), covers_unknown=tuple(may_cover))
