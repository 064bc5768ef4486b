"""A bill of minerals as rows: one per amount, in the long form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from minerals.questions.battery.promise import amount_dict, asked_amount
from minerals.questions.records import Column, Records, columns

if TYPE_CHECKING:
    from minerals.questions.battery.battery import Battery

_NUMBERS = ("low", "central", "high", "asked_low", "asked_central", "asked_high")
BATTERY_COLUMNS = columns(
    "chemistry short mineral state component material low central high unit scope capacity basis"
    " asked_low asked_central asked_high kwh lithium_as"
    " published arithmetic_low arithmetic_high reference publication locator read_in confidence note",
    component="texts",
    kwh="number",
    **dict.fromkeys(_NUMBERS, "number"),  # type: ignore[arg-type]
)
"""An amount of a mineral in a chemistry."""


def battery_records(battery: Battery) -> Records:
    """The rows of a bill.

    ``state`` is ``amount``, ``zero`` (published) or ``unknown`` (the publication has no row); ``low``, ``central`` and
    ``high`` are in ``unit`` as published, and the ``asked_`` columns in kilograms for the ``kwh`` asked for. Each
    edition adds how it lists the mineral, and what the mineral is to that.
    """
    added = [Column(f"{edition.id}_{name}") for edition in battery.editions for name in ("listing", "relation")]
    return Records.of((*BATTERY_COLUMNS, *added), _rows(battery))


def _rows(battery: Battery) -> Iterator[dict[str, Any]]:
    options = battery.options
    for need in battery.needs:
        lists = {
            f"{edition.id}_{name}": value
            for edition in battery.editions
            for name, value in (
                ("listing", need.row.cells[edition.id].listing),
                ("relation", need.relation(edition.id, battery.register)),
            )
        }
        for bill in battery.bills:
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
