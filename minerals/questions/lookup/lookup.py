"""Which minerals some names mean, and where each is listed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from minerals.domain.names import Reading
from minerals.domain.records import Mineral
from minerals.domain.register import Register
from minerals.errors import MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.questions.compare.editions import compared_editions
from minerals.questions.compare.listed import Listed, listed
from minerals.questions.promises import picked
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

_COLUMNS = columns(
    "query match mineral item form name_en name_zh commodity form_of group:texts groups:texts related:texts edition"
    " listing basis members:texts"
)


@frozen
class Found:
    """One name as asked for, its mineral, and what each edition says of it."""

    query: str
    reading: Reading
    mineral: Mineral
    groups: tuple[str, ...]
    """Ids of the groups that hold the mineral."""
    listed: tuple[Listed, ...]

    def to_dict(self, register: Register) -> dict[str, Any]:
        """One of the ``results`` that ``schemas/lookup.schema.json`` promises."""
        return {
            "query": self.query,
            **reading_dict(self.reading),
            "mineral": mineral_dict(self.mineral, register),
            "listed": [listing.to_dict() for listing in self.listed],
            "dependence": [],
        }


@frozen
class Lookup(Answer):
    """The answers to some names, in the order asked for."""

    results: tuple[Found, ...]
    unknown: tuple[MineralsError, ...]
    """What is to be said of the names that mean nothing, or two things, in the order asked for."""
    register: Register

    @property
    def brief(self) -> str:
        return ", ".join(f"{answer.query}: {answer.mineral.id}" for answer in self.results)

    def records(self) -> Records:
        """One row per name and edition, with ids."""
        rows = [
            (
                *(result.query, match(result.reading), mineral.id, result.reading.item, result.reading.form),
                *(mineral.name_en, mineral.name_zh, mineral.commodity, mineral.form_of),
                *(mineral.group, result.groups, self.register.related_to(mineral.id)),
                *(listed.edition.id, listed.listing, listed.basis),
                tuple(member.name for _, member, _ in listed.entries),
            )
            for result in self.results
            for mineral in [result.mineral]
            for listed in result.listed
        ]
        return Records(_COLUMNS, rows)

    def to_dict(self) -> dict[str, Any]:
        """The answers as ``schemas/lookup.schema.json`` promises them."""
        return {
            "schema": "lookup",
            "tool": self.tool,
            "results": [result.to_dict(self.register) for result in self.results],
            "unknown": [str(error) for error in self.unknown],
            "file": None,
        }


def lookup(data: Dataset, names: Sequence[str], on: Sequence[str], *, tool: dict[str, str]) -> Lookup:
    """What some names mean, and how each edition lists it; ``on`` are the ids of the editions, all by default.

    Where no name means anything, raises ``UnknownNameError`` with near misses, naming all of them, ``MineralsError``
    where the only name means two minerals.
    """
    results: list[Found] = []
    errors: list[MineralsError] = []
    register = data.register
    editions = compared_editions(data, on, None)[0] if on else list(data.editions.values())
    for name in names:
        try:
            reading = data.names.known(name)
        except MineralsError as error:
            errors.append(error)
            continue
        mineral = reading.mineral
        listings = tuple(listed(edition, mineral, register) for edition in editions)
        results.append(Found(name, reading, register[mineral], tuple(register.groups_of(mineral)), listings))
    if errors and not results:
        raise errors[0] if len(errors) == 1 else UnknownNamesError(errors)
    return Lookup(tuple(results), tuple(errors), register, tool=tool)


def mineral_dict(mineral: Mineral, register: Register) -> dict[str, Any]:
    """A mineral as the JSON promise names it."""
    return {
        **picked(mineral, "id commodity form_of group"),
        "names": {"en": mineral.name_en, "zh-Hans": mineral.name_zh},
        "groups": list(register.groups_of(mineral.id)),
        "related": list(register.related_to(mineral.id)),
    }


def match(reading: Reading) -> str:
    """How a name leads to its mineral: ``name``, or ``contains`` for what only contains it."""
    return "contains" if reading.contains else "name"


def reading_dict(reading: Reading | None) -> dict[str, Any]:
    """What a name says beyond its mineral, as the JSON promise has it; nulls for a name that means nothing."""
    if reading is None:
        return {"match": None, "item": None, "form": None, "compound": None}
    compound = reading.compound
    return {
        "match": match(reading),
        "item": reading.item,
        "form": reading.form,
        "compound": compound
        and {
            "id": compound.id,
            "names": {"en": compound.name_en, "zh-Hans": compound.name_zh},
            "formula": compound.formula,
            "element": compound.element,
            "share": compound.share,
            "source": compound.source,
            "note": compound.note,
        },
    }


class UnknownNamesError(UnknownNameError):
    """Several names that mean nothing, or two things, one per line; ``near`` holds what comes close to any of them."""

    def __init__(self, errors: Sequence[MineralsError]) -> None:
        unknown = [error for error in errors if isinstance(error, UnknownNameError)]
        self.name = ", ".join(error.name for error in unknown)
        self.near = tuple(name for error in unknown for name in error.near)
        self._errors = tuple(errors)
        MineralsError.__init__(self)

    def told(self, language: str) -> tuple[str, ...]:
        """Every name in ``en`` or ``zh``, each in a line."""
        return tuple(line for error in self._errors for line in error.told(language))
