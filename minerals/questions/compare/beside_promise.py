"""The shapes of production, shares, controls and scores in every JSON promise; keys are always there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from minerals.domain.criticality import Score
from minerals.domain.production import Output, WorldTable
from minerals.domain.shares import Shares
from minerals.domain.values import Interval
from minerals.questions.compare.beside import Beside, Controlled, Part
from minerals.questions.compare.promise import value_dict


def beside_dict(beside: Beside, columns: Iterable[str]) -> dict[str, Any]:
    """The columns asked for."""
    held: dict[str, list[dict[str, Any]]] = {
        "production": [table_dict(one) for one in beside.production],
        "china-share": [part_dict(one) for one in beside.china_share],
        "controls": [control_dict(one) for one in beside.controls],
        "supply-risk": [score_dict(one) for one in beside.scores],
        "suppliers": [shares_dict(one) for one in beside.suppliers],
    }
    return {name: held[name] for name in columns}


def table_dict(table: WorldTable) -> dict[str, Any]:
    """One world table, with the share of each country where it follows."""
    shares = {line: table.share(line) for line in table.countries}
    return {
        **_source_dict(table),
        "stage": table.stage,
        "unit": table.unit,
        "countries": [{**_line_dict(line), "share": _span(shares[line])} for line in table.countries],
        "world": None if table.world is None else _line_dict(table.world),
        "without": list(table.without),
    }


def score_dict(score: Score) -> dict[str, Any]:
    """One score, beside its thresholds."""
    return {
        "mineral": score.mineral,
        "name": score.name,
        "assessment": score.assessment.id,
        "stage": score.stage,
        "supply_risk": score.supply_risk,
        "supply_risk_threshold": score.assessment.supply_risk_threshold,
        "economic_importance": score.economic_importance,
        "economic_importance_threshold": score.assessment.economic_importance_threshold,
        "recycling": score.recycling,
        "publication": score.publication,
        "locator": score.locator,
        "read_in": score.read_in,
        "confidence": score.confidence,
        "note": score.note,
    }


def shares_dict(shares: Shares) -> dict[str, Any]:
    """One row of printed shares; ``value`` is null where only the order is printed."""
    return {
        **_source_dict(shares),
        "role": shares.role,
        "stage": shares.stage,
        "countries": [
            {"code": one.code, "name": one.name, "value": None if one.value is None else value_dict(one.value)}
            for one in shares.countries
        ],
    }


def part_dict(part: Part) -> dict[str, Any]:
    """China's share in one source."""
    return {
        **_source_dict(part.source),
        "stage": part.source.stage,
        "low": round(part.share.low, 1),
        "high": round(part.share.high, 1),
        "basis": part.basis,
        "at_most": part.at_most,
    }


def control_dict(found: Controlled) -> dict[str, Any]:
    """One export control, and what is known of it on the day asked for."""
    one = found.control
    return {
        "jurisdiction": one.jurisdiction,
        "minerals": list(one.minerals),
        "item": one.item,
        "scope": one.scope,
        "measure": one.measure,
        "announcement": one.announcement,
        "announced": one.announced,
        "announced_as": one.announced_as,
        "effective": one.effective,
        "effective_as": one.effective_as,
        "status": {
            "kind": one.status.kind,
            "published": one.status.published,
            "from": one.status.begins,
            "to": one.status.ends,
            "by": one.status.by,
        },
        "last_seen": one.last_seen,
        "state": found.state,
        "publication": one.publication,
        "locator": one.locator,
        "read_in": one.read_in,
        "confidence": one.confidence,
        "note": one.note,
    }


def _source_dict(one: WorldTable | Shares) -> dict[str, Any]:
    return {
        "mineral": one.mineral,
        "name": one.name,
        "item": one.item,
        "counts": one.counts,
        "period": one.period,
        "publication": one.publication,
        "locator": one.locator,
        "read_in": one.read_in,
        "confidence": one.confidence,
    }


def _line_dict(line: Output) -> dict[str, Any]:
    return {
        "code": line.code,
        "name": line.name,
        "published": line.published,
        "low": line.low,
        "high": line.high,
        "estimated": line.estimated,
        "note": line.note,
    }


def _span(share: Interval | None) -> dict[str, float] | None:
    return None if share is None else {"low": round(share.low, 1), "high": round(share.high, 1)}
