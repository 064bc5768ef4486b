"""The assessment: its rows in order, what they rest on, and the lines by which they are flagged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import isinf
from typing import Any

from minerals.domain.dates import known_by
from minerals.domain.governance import Governance
from minerals.domain.records import Edition
from minerals.domain.register import Register
from minerals.domain.values import Interval
from minerals.frozen import frozen
from minerals.questions.assess.gather import Gatherer
from minerals.questions.assess.options import LINES, AssessOptions
from minerals.questions.assess.row import Row, largest
from minerals.questions.compare.editions import compared_editions
from minerals.questions.compare.place import place
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

VERSION = 1
"""Of the form of a kept assessment."""
_COLUMNS = columns(
    "mineral name_en name_zh subject item stage hhi_low:number hhi_high:number"
    " largest_producer largest_share_low:number largest_share_high:number"
    " production_publication production_period withheld:texts"
    " dependence:texts dependence_low:number dependence_high:number dependence_publication dependence_period"
    " largest_source source_low:number source_high:number source_publication controls:texts"
    " recycling:number recycling_assessment substitution:number battery:texts lists:texts"
    " flag_concentration flag_dependence flag_supplier known:whole low:flag undecided:flag"
)


@frozen
class Assessment(Answer):
    """The rows, by name or by the column asked for; nothing is summed, weighted or ranked over columns.

    ``used`` holds the edition of each kind of data: ``production``, ``world-shares``, ``dependence``, ``suppliers``.
    ``controls_seen`` is the day after which nothing is known of controls; ``governance`` that of the largest producers
    in the newest year, which enters no column.
    """

    SCHEMA = "assessment"
    rows: tuple[Row, ...]
    editions: tuple[Edition, ...]
    used: dict[str, str | None]
    controls_seen: str | None
    governance: tuple[Governance, ...]
    register: Register
    publications: dict[str, str]
    """Id of a publication -> its short name."""
    options: AssessOptions

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        return f"{len(self.rows)} rows for {self.options.viewer}"

    def records(self) -> Records:
        """One row per mineral and stage; shares and dependence in percent, HHI between 0 and 1."""
        return Records.of(_COLUMNS, map(_record, self.rows))

    def to_dict(self) -> dict[str, Any]:
        """The assessment as ``schemas/assessment.schema.json`` promises it; what ``--against`` reads."""
        return {
            "schema": "assessment",
            "version": VERSION,
            "tool": self.tool,
            "options": self.options.to_dict(),
            "editions": [edition.id for edition in self.editions],
            "used": dict(self.used),
            "controls_seen": self.controls_seen,
            "governance": [
                {
                    "code": entry.code,
                    "name": entry.name,
                    "year": entry.year,
                    "mean": None if entry.mean is None else round(entry.mean, 3),
                    "standard_error": entry.standard_error,
                    "publication": entry.publication,
                }
                for entry in self.governance
            ],
            "rows": [row.to_dict() for row in self.rows],
        }


def assess(data: Dataset, options: AssessOptions, *, tool: dict[str, str]) -> Assessment:
    """Assess the minerals of some lists, by default of the newest of the US, the EU and China.

    Raises ``UnknownNameError`` for a viewer, line, column or edition that is unknown, ``MineralsError`` for a line out
    of range, for what is no date, and for a day without any list.
    """
    asked = options.checked()
    editions, _ = compared_editions(data, asked.editions, asked.day)
    gatherer = Gatherer(data, asked, editions)
    commodities = place(editions, data.register, "commodity")
    rows = [
        row
        for commodity in commodities
        if not asked.battery or gatherer.uses_of(commodity)
        for row in gatherer.rows(commodity)
    ]
    return Assessment(
        rows=tuple(_sorted(rows, asked.sort)),
        editions=tuple(editions),
        used=gatherer.used,
        governance=_governance(data, asked, rows),
        controls_seen=max((control.last_seen for control in data.controls), default=None),
        register=data.register,
        publications={name: publication.short for name, publication in data.publications.items()},
        options=asked,
        tool=tool,
    )


def _governance(data: Dataset, options: AssessOptions, rows: Sequence[Row]) -> tuple[Governance, ...]:
    """The newest governance indicators of the countries that are sure to be the largest producer of some row."""
    producers = {row.concentration.largest.code for row in rows if row.concentration and row.concentration.sure}
    known = [
        entry
        for entry in data.governance
        if entry.code in producers
        and entry.mean is not None
        and entry.standard_error is not None
        and (options.day is None or known_by(data.publications[entry.publication].published, options.day))
    ]
    newest = max((entry.year for entry in known), default=None)
    return tuple(entry for entry in known if entry.year == newest)


def _sorted(rows: Sequence[Row], column: str) -> list[Row]:
    """The rows as they are, or the highest first by one column; unknown ones last.

    A row is undecided where its interval has a number in common with that of another row.
    """
    if column not in LINES:
        return list(rows)

    def place_of(row: Row) -> tuple[bool, float, float]:
        ends = row.ends(column)
        return (True, 0, 0) if ends is None else (False, -ends.low, -ends.high)

    ordered = sorted(rows, key=place_of)
    ends = [row.ends(column) for row in ordered]
    return [
        replace(row, undecided=any(_overlap(own, other) for other in (*ends[:at], *ends[at + 1 :])))
        for at, (row, own) in enumerate(zip(ordered, ends, strict=True))
    ]


def _overlap(one: Interval | None, other: Interval | None) -> bool:
    """Whether the order of two intervals cannot be told: they overlap, and are not one and the same number."""
    if one is None or other is None:
        return False
    same = one.low == one.high == other.low == other.high
    return not same and not one.apart(other)


def _record(row: Row) -> dict[str, Any]:
    found, dependence, sources = row.concentration, row.ends("dependence"), row.ends("supplier")
    producer = found.largest if found is not None and found.sure else None
    first = row.suppliers[0] if row.suppliers else None
    top = largest(first) if first else None
    return {
        "mineral": row.mineral.id,
        "name_en": row.mineral.name_en,
        "name_zh": row.mineral.name_zh,
        "subject": row.subject.id,
        "item": row.item,
        "stage": row.stage,
        "hhi_low": found and round(found.low, 4),
        "hhi_high": found and round(found.high, 4),
        "largest_producer": producer and producer.code,
        "largest_share_low": producer and round(100 * producer.low, 1),
        "largest_share_high": producer and round(100 * producer.high, 1),
        "production_publication": row.production and row.production.publication,
        "production_period": row.production and row.production.period,
        "withheld": list(found.withheld) if found else [],
        "dependence": [figure.value.published for figure in row.dependence],
        "dependence_low": None if dependence is None else _finite(dependence.low),
        "dependence_high": None if dependence is None else _finite(dependence.high),
        "dependence_publication": row.dependence[0].publication if row.dependence else None,
        "dependence_period": row.dependence[0].when if row.dependence else None,
        "largest_source": top and (top.code or top.name),
        "source_low": sources and sources.low,
        "source_high": sources and sources.high,
        "source_publication": first and first.publication,
        "controls": [
            f"{one.control.announcement or one.control.publication}: {one.state or one.control.status.kind}"
            for one in row.controls
        ],
        "recycling": row.recycled,
        "recycling_assessment": row.recycling and row.recycling.assessment.id,
        "substitution": row.substitutable,
        "battery": list(dict.fromkeys(word for _, use in row.uses for word in (*use.cell, *use.part))),
        "lists": [f"{one.edition.id}: {one.listing}" for one in row.listed],
        **{f"flag_{name}": word for name, word in row.flags.items()},
        "known": row.known,
        "low": row.low,
        "undecided": row.undecided,
    }


def _finite(end: float) -> float | None:
    return None if isinf(end) else end
