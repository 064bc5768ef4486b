"""The minerals that battery chemistries need, how the compared lists name them, and China's share by stage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from minerals.domain.batteries import Chemistry
from minerals.domain.records import Edition, Publication
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.battery.bill import BillOfMinerals, bills
from minerals.questions.battery.chain import holdings
from minerals.questions.battery.need import Need
from minerals.questions.battery.options import BatteryOptions
from minerals.questions.compare.compare import compare
from minerals.questions.compare.options import Options
from minerals.questions.compare.result import Comparison
from minerals.questions.records import Answer, Records
from minerals.store.dataset import Dataset


@frozen
class Battery(Answer):
    """The bills of some chemistries side by side, a row per mineral. Nothing is added up over minerals."""

    SCHEMA = "battery"
    bills: tuple[BillOfMinerals, ...]
    needs: tuple[Need, ...]
    comparison: Comparison
    options: BatteryOptions
    publications: dict[str, Publication]

    @property
    def chemistries(self) -> tuple[Chemistry, ...]:
        """The chemistries, in the order asked for."""
        return tuple(bill.chemistry for bill in self.bills)

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The editions compared."""
        return self.comparison.editions

    @property
    def register(self) -> Register:
        """The register of the data set."""
        return self.comparison.register

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        return f"of {', '.join(chemistry.id for chemistry in self.chemistries)}: {len(self.needs)} minerals"

    def records(self) -> Records:
        """One row per amount, and one per mineral that a chemistry's publication has no row of.

        The columns are explained at ``battery_records``.
        """
        from minerals.questions.battery.records import battery_records

        return battery_records(self.needs, self.bills, self.editions, self.options, self.register)

    def to_dict(self) -> dict[str, Any]:
        """The answer as ``schemas/battery.schema.json`` promises it."""
        from minerals.questions.battery.promise import bill_dict, need_dict

        return {
            "schema": self.SCHEMA,
            "kind": "bill",
            "tool": self.tool,
            "options": self.options.to_dict(),
            "editions": [edition.id for edition in self.editions],
            "chemistries": [bill_dict(bill) for bill in self.bills],
            "rows": [need_dict(need, self.bills, self.editions, self.options, self.register) for need in self.needs],
        }


def battery(data: Dataset, names: Sequence[str], options: BatteryOptions, *, tool: dict[str, str]) -> Battery:
    """What chemistries need, by names.

    Raises ``UnknownNameError`` for an unknown name, publication, edition or word, ``MineralsError`` for a name that
    several chemistries bear, a number that cannot be asked for, and where no amount fits what was asked for.
    """
    options = options.checked()
    chemistries = list({one.id: one for one in map(data.batteries.names.resolve, names)}.values())
    found = bills(data, chemistries, options)
    register = data.register
    minerals = dict.fromkeys(
        mineral
        for bill in found
        for mineral in (
            *(one.mineral for one in bill.amounts if one.mineral),
            *(bill.unseen if options.minerals else ()),
        )
    )
    wanted = [mineral for mineral in minerals if not options.minerals or _is_asked(mineral, options, register)]
    rows = {mineral: register[mineral].commodity for mineral in wanted}
    asked = Options(
        minerals=tuple(dict.fromkeys(rows.values())),
        as_of=options.as_of,
        on=options.on,
        min_dependence=options.min_dependence,
    )
    comparison = compare(data, options.editions, asked, unlisted=rows.values(), tool=tool)
    kept = {row.mineral.id: row for row in comparison.rows}
    needs = tuple(
        Need(register[mineral], kept[row], holdings(data, mineral, options.day))
        for mineral, row in rows.items()
        if row in kept
    )
    return Battery(tuple(found), needs, comparison, options, data.publications, tool=tool)


def _is_asked(mineral: str, options: BatteryOptions, register: Register) -> bool:
    """Whether a mineral, or one that it is a form of, was asked for."""
    return any(asked in (mineral, register[mineral].commodity) for asked in options.minerals)
