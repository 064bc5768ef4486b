"""A file of shares -> records."""

from __future__ import annotations

from typing import Any

from minerals.domain.shares import CountryShare, Shares
from minerals.store.decode import value
from minerals.store.read import Document


def shares(document: Document) -> tuple[Shares, ...]:
    """The shares of one file, in printed order."""
    head = document.value
    return tuple(_shares(entry, head) for entry in head["shares"])


def _shares(entry: dict[str, Any], head: dict[str, Any]) -> Shares:
    return Shares(
        mineral=entry["mineral"],
        name=entry["name"],
        item=entry.get("item"),
        counts=entry.get("counts"),
        role=entry["role"],
        stage=entry["stage"],
        stage_basis=entry.get("stage_basis"),
        period=entry.get("period"),
        publication=entry.get("publication", head["publication"]),
        collection=head["publication"],
        locator=entry["locator"],
        read_in=head["read_in"][entry["read_in"]],
        confidence=entry["confidence"],
        note=entry.get("note"),
        countries=tuple(_country(one) for one in entry["countries"]),
    )


def _country(entry: dict[str, Any]) -> CountryShare:
    return CountryShare(entry.get("code"), entry["name"], value(entry) if "published" in entry else None)
