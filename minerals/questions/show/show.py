"""A name -> the thing that it names."""

from __future__ import annotations

from minerals.domain.names import near_misses
from minerals.errors import UnknownNameError
from minerals.questions.show.claims import ClaimsShown, claims
from minerals.questions.show.edition import EditionShown, edition
from minerals.questions.show.mineral import MineralShown, mineral
from minerals.questions.show.publication import PublicationShown, publication
from minerals.store.dataset import Dataset


def show(
    data: Dataset, name: str, *, tool: dict[str, str]
) -> EditionShown | PublicationShown | ClaimsShown | MineralShown:
    """What ``name`` is the id of: an edition, a table of claims, a publication, or a mineral by id or by name.

    A table of claims has the id of the publication that makes them, of which nothing else is held: it is what is
    shown. Raises ``UnknownNameError`` with near misses.
    """
    if name in data.editions:
        return edition(data, name, tool=tool)
    if name in data.claims:
        return claims(data, name, tool=tool)
    if name in data.publications:
        return publication(data, name, tool=tool)
    found = data.names.find(name)
    if found is None:
        known = "`minerals lists` shows the editions and publications; a mineral goes by its id or its name"
        raise UnknownNameError("name", name, near_misses(name, ids(data)) or data.names.near(name), known)
    return mineral(data, found, tool=tool)


def ids(data: Dataset) -> list[str]:
    """Every id that can be shown, sorted."""
    return sorted({*data.editions, *data.claims, *data.publications, *data.register})
