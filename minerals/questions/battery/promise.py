"""The shapes of amounts and of a bill in the JSON promise of ``battery``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from minerals.domain.batteries import LITHIUM_CARBONATE, Intensity
from minerals.domain.records import Edition
from minerals.domain.register import Register
from minerals.questions.battery.bill import BillOfMinerals
from minerals.questions.battery.need import Need
from minerals.questions.battery.options import BatteryOptions
from minerals.questions.chemistries import chemistry_dict
from minerals.questions.promises import record_dict


def amount_dict(amount: Intensity) -> dict[str, Any]:
    """One amount with its basis and its source, as published."""
    arithmetic = amount.arithmetic
    return {
        **record_dict(amount, basis=None, arithmetic=None),
        "scope": amount.basis.scope,
        "capacity": amount.basis.capacity,
        "basis": amount.basis.as_published,
        "arithmetic": None if arithmetic is None else record_dict(arithmetic),
    }


def factor(amount: Intensity, options: BatteryOptions) -> float:
    """By what an amount in kg/kWh is multiplied: the kWh asked for, and lithium counted as carbonate."""
    as_carbonate = amount.mineral == "lithium" and options.lithium_as == "LCE"
    return options.kwh * (LITHIUM_CARBONATE if as_carbonate else 1)


def asked_amount(amount: Intensity, options: BatteryOptions) -> dict[str, float | None]:
    """The numbers of an amount as they were asked for, in kilograms."""
    by = factor(amount, options)
    central = None if amount.central is None else amount.central * by
    return {"asked_low": amount.low * by, "asked_high": amount.high * by, "asked_central": central}


def bill_dict(bill: BillOfMinerals) -> dict[str, Any]:
    """The chemistry of a bill, and the publications of its amounts."""
    return {
        **chemistry_dict(bill.chemistry),
        "publications": list(bill.publications),
        "other_publications": list(bill.others),
    }


def need_dict(
    need: Need,
    bills: Iterable[BillOfMinerals],
    editions: Iterable[Edition],
    options: BatteryOptions,
    register: Register,
) -> dict[str, Any]:
    """One row of a bill as the JSON promise has it."""
    mineral = need.mineral
    return {
        "mineral": mineral.id,
        "names": {"en": mineral.name_en, "zh-Hans": mineral.name_zh},
        "needs": {
            bill.chemistry.id: {
                "state": bill.state(mineral.id),
                "amounts": [{**amount_dict(amount), **asked_amount(amount, options)} for amount in bill.of(mineral.id)],
                "only_in": list(bill.unseen.get(mineral.id, ())),
            }
            for bill in bills
        },
        "lists": {
            edition.id: {
                "listing": need.row.cells[edition.id].listing,
                "relation": need.relation(edition.id, register),
                "members": [member.mineral for member in need.row.cells[edition.id].members],
                "figures": [
                    {
                        "published": chosen.figure.value.published,
                        "kind": chosen.figure.value.kind,
                        "low": chosen.figure.value.low,
                        "high": chosen.figure.value.high,
                        "of": chosen.figure.mineral,
                        "item": chosen.figure.item,
                        "stage": chosen.figure.stage,
                        "period": chosen.figure.period,
                        "publication": chosen.figure.publication,
                        "locator": chosen.figure.locator,
                        "basis": chosen.basis,
                    }
                    for chosen in need.row.cells[edition.id].figures
                ],
            }
            for edition in editions
        },
        "china": [record_dict(holding) for holding in need.china],
    }
