"""Which minerals and battery chemistries some names mean, and where each mineral is listed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from minerals.domain.batteries import Chemistry
from minerals.domain.names import Reading
from minerals.domain.records import Mineral
from minerals.domain.register import Register
from minerals.errors import MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.chemistries import Described, chemistry_dict, described
from minerals.questions.compare.editions import compared_editions
from minerals.questions.compare.listed import Listed, listed
from minerals.questions.promises import names_dict, picked
from minerals.questions.records import Answer, Content, Records, columns
from minerals.store.dataset import Dataset

_COLUMNS = columns(
    "query match mineral item form name_en name_zh commodity form_of group:texts groups:texts related:texts edition"
    " listing basis members:texts chemistry_id chemistry_minerals:texts"
)
_OF_CHEMISTRY = ("id", "short", "kind", "family", "names")
"""What the answer says of a chemistry itself; `minerals battery` has the rest."""


@frozen
class Found:
    """A name as given, its mineral, and how each edition lists it."""

    query: str
    reading: Reading
    mineral: Mineral
    groups: tuple[str, ...]
    """Ids of the groups that hold the mineral."""
    listed: tuple[Listed, ...]


@frozen
class Lookup(Answer):
    """The answers to some names, in their order."""

    SCHEMA = "lookup"
    results: tuple[Found, ...]
    chemistries: dict[str, Described]
    """Name as given -> the battery chemistry that has it; a name among these may also be that of a compound."""
    unknown: tuple[MineralsError, ...]
    """The errors of the names that mean nothing, or two things, in their order."""
    register: Register

    @property
    def brief(self) -> str:
        ids = [(answer.query, answer.mineral.id) for answer in self.results]
        ids += [(query, described.chemistry.id) for query, described in self.chemistries.items()]
        return ", ".join(f"{query}: {name}" for query, name in ids)

    def records(self) -> Records:
        """One row per name of a mineral and edition, and one per name of a chemistry alone, with ids."""
        rows: list[tuple[Content, ...]] = [
            (
                *(result.query, match(result.reading, None), mineral.id, result.reading.item, result.reading.form),
                *(mineral.name_en, mineral.name_zh, mineral.commodity, mineral.form_of),
                *(mineral.group, result.groups, self.register.related_to(mineral.id)),
                *(listed.edition.id, listed.listing, listed.basis),
                tuple(member.name for _, member, _ in listed.entries),
                *_chemistry(self.chemistries.get(result.query)),
            )
            for result in self.results
            for mineral in [result.mineral]
            for listed in result.listed
        ]
        between = len(_COLUMNS) - len(("query", "match")) - len(_chemistry(None))
        rows += [
            (query, match(None, self.chemistries[query]), *([None] * between), *_chemistry(self.chemistries[query]))
            for query in self._alone()
        ]
        return Records(_COLUMNS, rows)

    def _alone(self) -> list[str]:
        """The names that mean a chemistry and nothing else."""
        minerals = {result.query for result in self.results}
        return [query for query in self.chemistries if query not in minerals]

    def to_dict(self) -> dict[str, Any]:
        """The answers as ``schemas/lookup.schema.json`` promises them."""
        register = self.register
        return {
            **self.head,
            "results": [
                *(
                    {
                        **result_dict(
                            answer.query, answer.reading, answer.mineral, self.chemistries.get(answer.query), register
                        ),
                        "listed": [listing.to_dict() for listing in answer.listed],
                    }
                    for answer in self.results
                ),
                *(result_dict(query, None, None, self.chemistries[query], register) for query in self._alone()),
            ],
            "unknown": [str(error) for error in self.unknown],
            "file": None,
        }


def lookup(data: Dataset, names: Sequence[str], on: Sequence[str], *, tool: dict[str, str]) -> Lookup:
    """The minerals that names mean, and how each edition lists them; ``on`` are the ids of editions, all by default.

    A name of a mineral means that mineral, also where a chemistry has it. Where no name means anything, raises
    ``UnknownNameError`` with near misses, naming all of them, ``MineralsError`` where the only name means two things.
    """
    results: list[Found] = []
    chemistries: dict[str, Described] = {}
    errors: list[MineralsError] = []
    register = data.register
    editions = compared_editions(data, on, None)[0] if on else list(data.editions.values())
    for name in names:
        try:
            reading, chemistry = named(data, name)
        except MineralsError as error:
            errors.append(error)
            continue
        if chemistry is not None:
            (chemistries[name],) = described(data, [chemistry])
        if reading is None:
            if chemistry is None:
                near = near_names(data, name)
                known = say("`minerals lookup` takes names, symbols and ids")
                errors.append(UnknownNameError(say("mineral or chemistry"), name, near, known))
            continue
        mineral = reading.mineral
        listings = tuple(listed(edition, mineral, register) for edition in editions)
        results.append(Found(name, reading, register[mineral], tuple(register.groups_of(mineral)), listings))
    if errors and not results and not chemistries:
        raise errors[0] if len(errors) == 1 else UnknownNamesError(errors)
    return Lookup(tuple(results), chemistries, tuple(errors), register, tool=tool)


def named(data: Dataset, name: str) -> tuple[Reading | None, Chemistry | None]:
    """What a name says of a mineral, and the chemistry that has it where it is not the name of a mineral itself.

    Raises ``MineralsError`` where several minerals, or several chemistries, have it.
    """
    reading = data.names.read(name)
    if reading is not None and not reading.contains:
        return reading, None
    return reading, data.batteries.names.find(name)


def near_names(data: Dataset, name: str) -> list[str]:
    """The names of minerals that come close to an unknown name; of chemistries where none does."""
    return data.names.near(name) or data.batteries.names.near(name)


def result_dict(
    query: str, reading: Reading | None, mineral: Mineral | None, chemistry: Described | None, register: Register
) -> dict[str, Any]:
    """One of the ``results`` that ``schemas/lookup.schema.json`` promises, without what lists say of it."""
    return {
        "query": query,
        **reading_dict(reading),
        "match": match(reading, chemistry),
        "mineral": None if mineral is None else mineral_dict(mineral, register),
        "chemistry": chemistry
        and {
            **{key: value for key, value in chemistry_dict(chemistry.chemistry).items() if key in _OF_CHEMISTRY},
            "minerals": list(chemistry.minerals),
            "publications": list(chemistry.publications),
        },
        "listed": [],
        "dependence": [],
    }


def _chemistry(chemistry: Described | None) -> tuple[Content, Content]:
    """The columns of a chemistry."""
    return (None, ()) if chemistry is None else (chemistry.chemistry.id, chemistry.minerals)


def mineral_dict(mineral: Mineral, register: Register) -> dict[str, Any]:
    """A mineral as the JSON promise names it."""
    return {
        **picked(mineral, "id commodity form_of group"),
        "names": names_dict(mineral),
        "groups": list(register.groups_of(mineral.id)),
        "related": list(register.related_to(mineral.id)),
    }


def match(reading: Reading | None, chemistry: Described | None) -> str | None:
    """``name`` of a mineral, ``contains`` for a compound, ``chemistry`` for no other name, None for an unknown name."""
    if reading is None:
        return None if chemistry is None else "chemistry"
    return "contains" if reading.contains else "name"


def reading_dict(reading: Reading | None) -> dict[str, Any]:
    """The reading of a name besides its mineral, as the JSON promise has it; nulls for a name that means nothing."""
    if reading is None:
        return {"item": None, "form": None, "compound": None}
    compound = reading.compound
    return {
        "item": reading.item,
        "form": reading.form,
        "compound": compound
        and {
            "id": compound.id,
            "names": names_dict(compound),
            **picked(compound, "formula element share source note"),
        },
    }


class UnknownNamesError(UnknownNameError):
    """Several names that mean nothing, or two things, one per line; ``near`` has what comes close to any of them."""

    def __init__(self, errors: Sequence[MineralsError]) -> None:
        unknown = [error for error in errors if isinstance(error, UnknownNameError)]
        self.name = ", ".join(error.name for error in unknown)
        self.near = tuple(name for error in unknown for name in error.near)
        self._errors = tuple(errors)
        MineralsError.__init__(self)

    def told(self, language: str) -> tuple[str, ...]:
        """Every name in ``en`` or ``zh``, each in a line."""
        return tuple(line for error in self._errors for line in error.told(language))
