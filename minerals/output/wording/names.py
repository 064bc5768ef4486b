"""What editions and rows are called in a table."""

from __future__ import annotations

from minerals.domain.labels import comparison as labels
from minerals.domain.labels import jurisdictions
from minerals.domain.records import Edition, Mineral


def edition_name(edition: Edition, language: str) -> str:
    """The short name of an edition: ``US 2022``, ``China 2016``, ``EU strategic 2024``."""
    label = " ".join(jurisdictions.label(edition.id, language))
    return f"{jurisdictions.head(edition.jurisdiction, language)} {label}"


def unseen_list(edition: Edition, language: str) -> str:
    """An edition whose members are not in the data set, with the number of entries that its publisher states."""
    label = labels.NEWER_ONE if edition.count_as_stated is not None else labels.NEWER_NO_COUNT
    return label.text(language).format(edition=edition_name(edition, language), count=edition.count_as_stated)


def row_name(mineral: Mineral, language: str, *, wide: bool) -> str:
    """The name of a row, with the symbol where there is room."""
    name = mineral.name(language)
    name = name[:1].upper() + name[1:]
    return f"{name} {mineral.symbol}" if wide and mineral.symbol else name
