"""A file of criticality scores -> records."""

from __future__ import annotations

from typing import Any

from minerals.domain.criticality import Assessment, Score, StageRisk, Substitution
from minerals.store.read import Document


def assessments(document: Document) -> dict[str, Assessment]:
    """The assessments of one file, by the year that names them."""
    head = document.value
    return {name: _assessment(name, entry, head) for name, entry in head["assessments"].items()}


def scores(document: Document) -> tuple[Score, ...]:
    """The scores of one file, in printed order."""
    head, known = document.value, assessments(document)
    return tuple(_score(entry, head, known) for entry in head["scores"])


def _assessment(name: str, entry: dict[str, Any], head: dict[str, Any]) -> Assessment:
    return Assessment(
        publication=head["publication"],
        id=name,
        supply_risk_threshold=entry["supply_risk_threshold"],
        economic_importance_threshold=entry["economic_importance_threshold"],
        method=entry["method"],
        stated_by=entry.get("publication", head["publication"]),
        locator=entry["locator"],
        read_in=head["read_in"][entry["read_in"]],
    )


def _score(entry: dict[str, Any], head: dict[str, Any], known: dict[str, Assessment]) -> Score:
    return Score(
        mineral=entry["mineral"],
        name=entry["name"],
        assessment=known[entry["assessment"]],
        stage=entry["stage"],
        stage_basis=entry.get("stage_basis"),
        supply_risk=entry.get("supply_risk"),
        economic_importance=entry.get("economic_importance"),
        recycling=entry.get("recycling"),
        part=entry.get("part"),
        locator=entry["locator"],
        read_in=head["read_in"][entry["read_in"]],
        confidence=entry["confidence"],
        note=entry.get("note"),
        by_stage=tuple(
            StageRisk(stage, risk.get("supply_risk"), risk.get("supply_basis"))
            for stage, risk in entry.get("by_stage", {}).items()
        ),
        substitution=Substitution(**entry["substitution"]) if "substitution" in entry else None,
    )
