"""The shapes of a value, a figure, a use and an entry in every JSON promise; keys are always there."""

from __future__ import annotations

from typing import Any

from minerals.domain.records import Correction, Figure, Member, Use
from minerals.domain.values import Value


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
        "correction": figure.correction,
    }


def correction_dict(one: Correction) -> dict[str, Any]:
    """What is known to be wrong in a source."""
    return {
        "id": one.id,
        "kind": one.kind,
        "status": one.status,
        "source": one.source,
        "publication": one.publication,
        "editions": list(one.editions),
        "minerals": list(one.minerals),
        "printed": one.printed,
        "reason": one.reason,
        "evidence": one.evidence,
        "locator": one.locator,
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


def member_dict(member: Member) -> dict[str, Any]:
    """One entry of a list; every key is there."""
    return {
        "name": member.name,
        "language": member.language,
        "name_en": member.name_en,
        "name_en_basis": member.name_en_basis,
        "mineral": member.mineral,
        "heading": member.group,
        "tier": member.tier,
        "form_note": member.form_note,
        "covers": list(member.covers),
        "covers_unknown": list(member.covers_unknown),
        "covers_basis": member.covers_basis,
        "covers_locator": member.covers_locator,
    }
