"""The shapes that ``schemas/show.schema.json`` promises; keys are always there."""

from __future__ import annotations

from typing import Any

from minerals.domain.records import ClaimsTable, Figure, Publication, Use
from minerals.domain.values import Value

_EMPTY: dict[str, Any] = {
    "edition": None,
    "members": [],
    "publication": None,
    "figures": [],
    "uses": [],
    "note": None,
    "claims": [],
    "mineral": None,
    "listed": [],
}


def promised(kind: str, name: str, tool: dict[str, str], **held: Any) -> dict[str, Any]:
    """One answer: its kind, its id, and what it holds; the rest is null or empty."""
    return {"schema": "show", "tool": tool, "kind": kind, "id": name, **_EMPTY, **held}


def value_dict(value: Value) -> dict[str, Any]:
    """A value as printed, beside what it means."""
    return {
        "published": value.published,
        "kind": value.kind,
        "approximate": value.approximate,
        "low": value.low,
        "high": value.high,
        "low_inclusive": value.low_inclusive,
        "high_inclusive": value.high_inclusive,
    }


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


def figure_dict(figure: Figure) -> dict[str, Any]:
    """One figure with its wording and its source."""
    return {
        **value_dict(figure.value),
        "of": figure.mineral,
        "name_as_published": figure.name,
        "name_en": figure.name_en,
        "item": figure.item,
        "item_as_published": figure.item_as_published,
        "metric": figure.metric,
        "base": figure.base,
        "metric_as_published": figure.metric_as_published,
        "stage": figure.stage,
        "stage_basis": figure.stage_basis,
        "period": figure.period,
        "text_date": figure.text_date,
        "publication": figure.publication,
        "part": figure.part,
        "locator": figure.locator,
        "read_in": figure.read_in,
        "confidence": figure.confidence,
        "reading": figure.reading,
        "note": figure.note,
    }


def use_dict(use: Use) -> dict[str, Any]:
    """One use with its wording and its source."""
    return {
        "of": use.mineral,
        "name_as_published": use.name,
        "name_en": use.name_en,
        "use": use.use,
        "use_en": use.use_en,
        "cell": list(use.cell),
        "cell_basis": use.cell_basis,
        "part": list(use.part),
        "part_basis": use.part_basis,
        "publication": use.publication,
        "locator": use.locator,
        "read_in": use.read_in,
        "confidence": use.confidence,
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
