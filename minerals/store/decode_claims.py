"""A file of claims -> records."""

from __future__ import annotations

from typing import Any

from minerals.domain.records import Claim, ClaimsTable, Named
from minerals.store.decode import value
from minerals.store.read import Document


def claims(document: Document) -> ClaimsTable:
    """The claims of one file, in printed order."""
    head = document.value
    return ClaimsTable(head["publication"], head.get("note"), tuple(_claim(entry, head) for entry in head["claims"]))


def _claim(entry: dict[str, Any], head: dict[str, Any]) -> Claim:
    return Claim(
        jurisdiction=entry["jurisdiction"],
        edition=entry.get("edition"),
        minerals=tuple(Named(one["mineral"], one["name"], one.get("name_en")) for one in entry["minerals"]),
        value=value(entry),
        use=entry.get("use"),
        use_en=entry.get("use_en"),
        item=entry.get("item"),
        item_as_published=entry.get("item_as_published"),
        measure=head["measures"][entry["measure"]],
        attributed_to=entry["attributed_to"],
        attributed_as=entry.get("attributed_as"),
        part=entry["part"],
        locator=entry["locator"],
        read_in=head["read_in"][entry["read_in"]],
        confidence=entry["confidence"],
        note=entry.get("note"),
        reading=entry.get("reading"),
    )
