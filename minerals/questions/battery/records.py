"""A bill of minerals as rows: one per amount, in the long form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from minerals.domain.records import Edition
from minerals.domain.register import Register
from minerals.questions.battery.bill import BillOfMinerals
from minerals.questions.battery.need import Need
from minerals.questions.battery.options import BatteryOptions
from minerals.questions.battery.promise import amount_dict, asked_amount
from minerals.questions.records import Column, Records, columns

BATTERY_COLUMNS = columns(
    "chemistry short mineral state component:texts material low:number central:number high:number unit scope"
    " capacity basis asked_low:number asked_central:number asked_high:number kwh:number lithium_as published"
    " arithmetic_low arithmetic_high reference publication locator read_in confidence note"
)
"""An amount of a mineral in a chemistry."""


def battery_records(
    needs: Iterable[Need],
    bills: Sequence[BillOfMinerals],
    editions: Sequence[Edition],
    options: BatteryOptions,
    register: Register,
) -> Records:
    """The rows of a bill.

    ``state`` is ``amount``, ``zero`` (published) or ``unknown`` (the publication has no row); ``low``, ``central`` and
    ``high`` are in ``unit`` as published, and the ``asked_`` columns in kilograms for the ``kwh`` asked for. Each
    edition adds how it lists the mineral, and what the mineral is to that.
    """
    added = [Column(f"{edition.id}_{name}") for edition in editions for name in ("listing", "relation")]
    return Records.of((*BATTERY_COLUMNS, *added), _rows(needs, bills, editions, options, register))


def _rows(
    needs: Iterable[Need],
    bills: Sequence[BillOfMinerals],
    editions: Sequence[Edition],
    options: BatteryOptions,
    register: Register,
) -> Iterator[dict[str, Any]]:
    for need in needs:
        lists = {
            f"{edition.id}_{name}": value
            for edition in editions
            for name, value in (
                ("listing", need.row.cells[edition.id].listing),
                ("relation", need.relation(edition.id, register)),
            )
        }
        for bill in bills:
            said = {
                "chemistry": bill.chemistry.id,
                "short": bill.chemistry.short,
                "mineral": need.mineral.id,
                "state": bill.state(need.mineral.id),
                "kwh": options.kwh,
                "lithium_as": options.lithium_as if need.mineral.id == "lithium" else None,
                **lists,
            }
            amounts = bill.of(need.mineral.id)
            for amount in amounts:
                arithmetic = amount.arithmetic
                computed = (
                    {}
                    if arithmetic is None
                    else {
                        "arithmetic_low": arithmetic.low,
                        "arithmetic_high": arithmetic.high or arithmetic.low,
                    }
                )
                yield {**amount_dict(amount), **asked_amount(amount, options), **computed, **said}
            if not amounts:
                yield said
