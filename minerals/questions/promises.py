"""The shapes of records in every JSON promise; keys are always there, null or empty where there is nothing."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from minerals.domain.controls import Control
from minerals.domain.corrections import Correction
from minerals.domain.criticality import Score
from minerals.domain.production import WorldTable
from minerals.domain.records import Figure, Member, Use
from minerals.domain.shares import Shares
from minerals.domain.values import Interval, Value

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def record_dict(record: DataclassInstance, **keys: str | None) -> dict[str, Any]:
    """The fields of a record, tuples as arrays; ``keys`` holds the fields whose key is another, None to leave one out.

    >>> from minerals.domain.claims import Named
    >>> record_dict(Named("sulphur", "硫", "sulphur"), name="printed", name_en=None)
    {'mineral': 'sulphur', 'printed': '硫'}
    """
    promised = {}
    for name in _names(type(record)):
        key = keys.get(name, name)
        if key is not None:
            content = getattr(record, name)
            promised[key] = list(content) if isinstance(content, tuple) else content
    return promised


@cache
def _names(kind: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def value_dict(value: Value) -> dict[str, Any]:
    """A value as printed, and what it means."""
    return record_dict(value)


def figure_dict(figure: Figure) -> dict[str, Any]:
    """One figure with its wording and its source."""
    return {
        **value_dict(figure.value),
        **record_dict(figure, value=None, mineral="of", name="name_as_published", collection=None),
    }


def use_dict(use: Use) -> dict[str, Any]:
    """One use with its wording and its source."""
    return {
        **record_dict(use, mineral="of", name="name_as_published", collection=None),
        "share": None if use.share is None else value_dict(use.share),
    }


def member_dict(member: Member) -> dict[str, Any]:
    """One entry of a list."""
    return record_dict(member, group="heading", row=None, unread=None)


def correction_dict(correction: Correction) -> dict[str, Any]:
    """What is known to be wrong in a source."""
    return record_dict(correction)


def score_dict(score: Score) -> dict[str, Any]:
    """One score, with the thresholds of its assessment."""
    assessment = score.assessment
    return {
        **record_dict(score, stage_basis=None, part=None),
        "by_stage": [record_dict(risk) for risk in score.by_stage],
        "substitution": None if score.substitution is None else record_dict(score.substitution),
        "assessment": assessment.id,
        "supply_risk_threshold": assessment.supply_risk_threshold,
        "economic_importance_threshold": assessment.economic_importance_threshold,
        "publication": score.publication,
    }


def control_dict(control: Control, state: str | None) -> dict[str, Any]:
    """One export control; ``state`` is what is known of it on the day asked for."""
    return {
        **record_dict(control, collection=None, last_seen_basis=None),
        "status": record_dict(control.status, begins="from", ends="to"),
        "state": state,
    }


def table_dict(table: WorldTable) -> dict[str, Any]:
    """One world table, with the share of each country where it follows."""
    lines = [(record_dict(line, counts=None), table.share(line)) for line in table.countries]
    return {
        **record_dict(table, note=None),
        "countries": [{**line, "share": None if share is None else share_dict(share)} for line, share in lines],
        "world": None if table.world is None else record_dict(table.world, counts=None),
    }


def shares_dict(shares: Shares) -> dict[str, Any]:
    """One row of printed shares; ``value`` is null where only the order of the countries is printed."""
    return {
        **record_dict(shares, stage_basis=None, collection=None, note=None),
        "countries": [
            {**record_dict(country), "value": None if country.value is None else value_dict(country.value)}
            for country in shares.countries
        ],
    }


def share_dict(share: Interval) -> dict[str, float]:
    """A share in percent, with one decimal."""
    return {"low": round(share.low, 1), "high": round(share.high, 1)}


def source_dict(source: WorldTable | Shares) -> dict[str, Any]:
    """What a world table or a row of shares is about, and where it stands."""
    keys = ("mineral", "name", "item", "counts", "period", "stage", "publication", "locator", "read_in", "confidence")
    return {key: getattr(source, key) for key in keys}
