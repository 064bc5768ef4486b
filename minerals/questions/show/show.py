"""A name -> what it names, to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from minerals.errors import MineralsError, UnknownNameError
from minerals.messages import say
from minerals.questions.show.edition import EditionShown, edition
from minerals.store.dataset import Dataset

if TYPE_CHECKING:
    from minerals.questions.show.claims import ClaimsShown
    from minerals.questions.show.mineral import MineralShown
    from minerals.questions.show.publication import PublicationShown

Shown: TypeAlias = "EditionShown | PublicationShown | ClaimsShown | MineralShown"
"""What there is to show."""


def show(data: Dataset, name: str, as_of: str | None = None, *, tool: dict[str, str]) -> Shown:
    """What ``name`` is the id of: an edition, a table of claims, a publication, or a mineral by id or by name.

    A table of claims has the id of the publication that makes them, of which the data set has nothing else: the table
    is shown. ``as_of`` is for a mineral alone. Raises ``UnknownNameError`` with near misses, ``MineralsError`` for a
    day where none is possible.
    """
    name = data.known_id(name) or name
    if as_of is not None and (name in data.editions or name in data.claims or name in data.publications):
        raise MineralsError(say("--as-of belongs to a mineral; `{name}` is shown as it was printed", name=name))
    if name in data.editions:
        return edition(data, name, tool=tool)
    if name in data.claims:
        from minerals.questions.show.claims import claims

        return claims(data, name, tool=tool)
    if name in data.publications:
        from minerals.questions.show.publication import publication

        return publication(data, name, tool=tool)
    from minerals.domain.near_names import near_misses
    from minerals.questions.show.mineral import mineral

    reading = data.names.read(name)
    newest = None if reading is not None else data.listed_id(name)
    if newest is not None:
        return edition(data, newest, tool=tool)
    mineral_id = None if reading is None else data.names.resolve(name)
    if mineral_id is None:
        known = say("`minerals lists` shows the editions and publications; a mineral goes by its id or its name")
        raise UnknownNameError(say("name"), name, near_misses(name, ids(data)) or data.names.near(name), known)
    return mineral(data, mineral_id, as_of, tool=tool)


def ids(data: Dataset) -> list[str]:
    """Every id that can be shown, sorted."""
    return sorted({*data.editions, *data.claims, *data.publications, *data.register})
