"""Which minerals some names mean, and where each is listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from minerals.domain.records import Mineral
from minerals.domain.register import Register
from minerals.domain.vocabulary import COVERS_BASES
from minerals.errors import MineralsError, UnknownNameError
from minerals.questions.compare.listed import LISTINGS, Listed, listed
from minerals.questions.records import Answer, Records, closed, columns
from minerals.store.dataset import Dataset

_COLUMNS = closed(
    columns(
        "query mineral name_en name_zh commodity form_of group groups edition listing basis members",
        group="texts",
        groups="texts",
        members="texts",
    ),
    listing=LISTINGS,
    basis=COVERS_BASES,
)


@dataclass(frozen=True, slots=True)
class Found:
    """One name as asked for, its mineral, and what each edition says of it."""

    query: str
    mineral: Mineral
    groups: tuple[str, ...]
    """Ids of the groups that hold the mineral."""
    listed: tuple[Listed, ...]

    def to_dict(self) -> dict[str, Any]:
        """One of the ``results`` that ``schemas/lookup.schema.json`` promises."""
        return {
            "query": self.query,
            "mineral": mineral_dict(self.mineral, self.groups),
            "listed": [listing.to_dict() for listing in self.listed],
            "dependence": [],
        }


@dataclass(frozen=True, slots=True, repr=False)
class Lookup(Answer):
    """The answers to some names, in the order asked for."""

    results: tuple[Found, ...]
    register: Register
    tool: dict[str, str]

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        return ", ".join(f"{answer.query}: {answer.mineral.id}" for answer in self.results)

    def records(self) -> Records:
        """One row per name and edition, with ids."""
        rows = [
            (
                *(result.query, mineral.id, mineral.name_en, mineral.name_zh, mineral.commodity, mineral.form_of),
                *(mineral.group, result.groups, listed.edition.id, listed.listing, listed.basis),
                tuple(member.name for _, member, _ in listed.entries),
            )
            for result in self.results
            for mineral in [result.mineral]
            for listed in result.listed
        ]
        return Records(_COLUMNS, rows)

    def to_dict(self) -> dict[str, Any]:
        """The answers as ``schemas/lookup.schema.json`` promises them."""
        results = [result.to_dict() for result in self.results]
        return {"schema": "lookup", "tool": self.tool, "results": results, "file": None}


def lookup(data: Dataset, names: Sequence[str], *, tool: dict[str, str]) -> Lookup:
    """What some names mean, and how each edition lists it.

    Raises ``UnknownNameError`` with near misses, naming all names that are unknown; ``MineralsError`` where the only
    fault is a name that means two minerals.
    """
    results: list[Found] = []
    errors: list[MineralsError] = []
    register = data.register
    for name in names:
        try:
            mineral = data.names.resolve(name)
        except MineralsError as error:
            errors.append(error)
            continue
        listings = tuple(listed(edition, mineral, register) for edition in data.editions.values())
        results.append(Found(name, register[mineral], tuple(register.groups_of(mineral)), listings))
    if errors:
        raise errors[0] if len(errors) == 1 else UnknownNamesError(errors)
    return Lookup(tuple(results), register, tool)


def mineral_dict(mineral: Mineral, groups: Sequence[str]) -> dict[str, Any]:
    """A mineral as the JSON promise names it; ``groups`` are those that hold it."""
    return {
        "id": mineral.id,
        "names": {"en": mineral.name_en, "zh-Hans": mineral.name_zh},
        "commodity": mineral.commodity,
        "form_of": mineral.form_of,
        "group": list(mineral.group),
        "groups": list(groups),
    }


class UnknownNamesError(UnknownNameError):
    """Several names that mean nothing, or two things, one per line; ``near`` holds what comes close to any of them."""

    def __init__(self, errors: Sequence[MineralsError]) -> None:
        unknown = [error for error in errors if isinstance(error, UnknownNameError)]
        self.name = ", ".join(error.name for error in unknown)
        self.near = tuple(name for error in unknown for name in error.near)
        MineralsError.__init__(self, *(line for error in errors for line in error.lines))
