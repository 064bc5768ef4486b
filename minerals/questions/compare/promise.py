"""The shapes of a value, a figure and a use in every JSON promise; keys are always there."""

from __future__ import annotations

from typing import Any

from minerals.domain.records import Figure, Use
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
