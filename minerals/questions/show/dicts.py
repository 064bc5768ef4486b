"""The shapes that ``schemas/show.schema.json`` promises; keys are always there."""

from __future__ import annotations

from typing import Any

from minerals.domain.records import ClaimsTable, Publication
from minerals.questions.compare.promise import value_dict

_EMPTY: dict[str, Any] = {
    "edition": None,
    "members": [],
    "publication": None,
    "figures": [],
    "uses": [],
    "corrections": [],
    "note": None,
    "claims": [],
    "mineral": None,
    "as_of": None,
    "listed": [],
    "beside": None,
}


def promised(kind: str, name: str, tool: dict[str, str], **held: Any) -> dict[str, Any]:
    """One answer: its kind, its id, and what it holds; the rest is null or empty."""
    return {"schema": "show", "tool": tool, "kind": kind, "id": name, **_EMPTY, **held}


def publication_dict(one: Publication, collection: str | None = None) -> dict[str, Any]:
    """What a publication is; ``collection`` is the id of the file that holds its records, where that is another."""
    return {
        "id": one.id,
        "title": {"en": one.title, "original": one.title_original},
        "publisher": one.publisher,
        "published": one.published,
        "published_basis": one.published_basis,
        "language": one.language,
        "identifier": one.identifier,
        "terms": one.terms,
        "coverage": one.coverage,
        "coverage_note": one.coverage_note,
        "series": one.series,
        "collection": collection,
        "about": list(one.about),
    }


def claim_dicts(table: ClaimsTable) -> list[dict[str, Any]]:
    """The claims of a table, in printed order."""
    return [
        {
            "jurisdiction": claim.jurisdiction,
            "edition": claim.edition,
            "minerals": [{"mineral": one.mineral, "name": one.name, "name_en": one.name_en} for one in claim.minerals],
            **value_dict(claim.value),
            "measure": claim.measure,
            "use": claim.use,
            "use_en": claim.use_en,
            "item": claim.item,
            "item_as_published": claim.item_as_published,
            "attributed_to": claim.attributed_to,
            "attributed_as": claim.attributed_as,
            "part": claim.part,
            "locator": claim.locator,
            "read_in": claim.read_in,
            "confidence": claim.confidence,
            "reading": claim.reading,
            "note": claim.note,
        }
        for claim in table.claims
    ]
