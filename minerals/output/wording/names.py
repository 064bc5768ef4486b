"""What editions and rows are called in a table."""

from __future__ import annotations

from minerals.domain.labels import jurisdictions
from minerals.domain.records import Edition, Mineral
from minerals.domain.vocabulary import OWN_LIST


def edition_name(edition: Edition, language: str) -> str:
    """The short name of an edition: ``US 2022``, ``China 2016``, ``EU strategic 2024``; the id of an own list."""
    if edition.kind == OWN_LIST:
        return edition.id
    label = " ".join(jurisdictions.label(edition.id, language))
    return f"{jurisdictions.head(edition.jurisdiction, language)} {label}"


def row_name(mineral: Mineral, language: str, *, wide: bool) -> str:
    """The name of a row, with the symbol where there is room."""
    name = mineral.name(language)
    name = name[:1].upper() + name[1:]
    return f"{name} {mineral.symbol}" if wide and mineral.symbol else name
