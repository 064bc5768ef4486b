"""The shapes that ``schemas/show.schema.json`` promises; keys are always there."""

from __future__ import annotations

from typing import Any

from minerals.domain.claims import ClaimsTable
from minerals.domain.records import Publication
from minerals.questions.promises import record_dict

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
    "policies": [],
    "batteries": None,
}


def promised(head: dict[str, Any], kind: str, name: str, **contents: Any) -> dict[str, Any]:
    """An answer: its kind, its id, and its contents; the rest is null or empty."""
    return {**head, "kind": kind, "id": name, **_EMPTY, **contents}


def publication_dict(publication: Publication, collection: str | None = None) -> dict[str, Any]:
    """A publication; ``collection`` is the id of the collection with its records, where that is another file."""
    return {
        **record_dict(publication, short=None, title_original=None),
        "title": {"en": publication.title, "original": publication.title_original},
        "collection": collection,
    }


def claim_dicts(table: ClaimsTable) -> list[dict[str, Any]]:
    """The claims of a table, in printed order."""
    return [{**record_dict(claim.value), **record_dict(claim, value=None)} for claim in table.claims]
