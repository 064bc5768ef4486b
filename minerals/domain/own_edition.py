"""A list of the user's own as an edition: what an official list says of itself is unknown of it."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.domain.name_parts import is_chinese
from minerals.domain.records import Edition, Member
from minerals.domain.vocabulary import OWN_LIST


def own_edition(names: Iterable[str], identifier: str, title: str | None) -> Edition:
    """One member for each name; its mineral is "" until somebody looks the name up."""
    members = tuple(
        Member(name, "zh-Hans" if is_chinese(name) else "en", "", name, row=place)
        for place, name in enumerate(names, 1)
    )
    return Edition(
        id=identifier,
        jurisdiction=OWN_LIST.upper(),
        kind=OWN_LIST,
        title=title or identifier,
        title_original=None,
        authority=OWN_LIST,
        published=None,
        in_force_from=None,
        supersedes=None,
        count_as_stated=None,
        counting_rule=None,
        checked="",
        members=members,
        members_reason=None,
        figures=(),
        uses=(),
        publication=None,
    )
