"""An edition, as its publisher printed it."""

from __future__ import annotations

from typing import Any

from minerals.domain.corrections import Correction
from minerals.domain.records import Edition, Member
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.promises import edition_dict, member_dict, picked, record_dict
from minerals.questions.records import Answer, Records
from minerals.questions.show.dicts import promised
from minerals.questions.show.records import MEMBER
from minerals.store.dataset import Dataset


@frozen
class EditionShown(Answer):
    """An edition with its members in printed order; ``ends`` is the day from which its successor is in force."""

    SCHEMA = "show"
    edition: Edition
    ends: str | None
    corrections: tuple[Correction, ...]
    """The known errors about it in other texts."""
    register: Register

    @property
    def brief(self) -> str:
        return f"{self.edition.id}: {len(self.edition.members or ())} members"

    @property
    def sections(self) -> list[tuple[str | None, list[tuple[int, Member]]]]:
        """The headings in printed order, None for no heading, each with its members and their places, from 1."""
        headed: list[tuple[str | None, list[tuple[int, Member]]]] = []
        for place, member in enumerate(self.edition.members or (), 1):
            if not headed or headed[-1][0] != member.group:
                headed.append((member.group, []))
            headed[-1][1].append((place, member))
        return headed

    def records(self) -> Records:
        """One row per member, in printed order; none where the members are not in the data set."""
        return Records.of(MEMBER, self._members() or ())

    def _members(self) -> list[dict[str, Any]] | None:
        members = self.edition.members
        if members is None:
            return None
        return [{"position": place, **member_dict(member)} for place, member in enumerate(members, 1)]

    def to_dict(self) -> dict[str, Any]:
        """The edition as ``schemas/show.schema.json`` promises it; ``members`` is null where they are unknown."""
        return promised(
            self.head,
            "edition",
            self.edition.id,
            edition=self._head(),
            members=self._members(),
            corrections=[record_dict(correction) for correction in self.corrections],
            note=self.edition.note,
        )

    def _head(self) -> dict[str, Any]:
        edition = self.edition
        keys = (
            "jurisdiction kind language authority legal_basis published in_force_from supersedes count_as_stated held"
            " counting_rule members_reason publication source checked"
        )
        return {
            **edition_dict(edition, keys),
            "title": {"en": edition.title, "original": edition.title_original},
            "in_force_to": self.ends,
            "headings": [{"name": name, "name_en": english} for name, english in edition.headings],
            "companions": picked(edition, "figures uses"),
        }


def edition(data: Dataset, name: str, *, tool: dict[str, str]) -> EditionShown:
    """The edition with this id."""
    wrong = tuple(correction for correction in data.corrections if name in correction.editions)
    return EditionShown(data.editions[name], data.editions.end(name), wrong, data.register, tool=tool)
