"""A row of an assessment: what is known of one mineral at one stage, indicator by indicator."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from minerals.domain.concentration import Concentration
from minerals.domain.criticality import Score
from minerals.domain.production import WorldTable
from minerals.domain.records import Figure, Mineral, Use
from minerals.domain.shares import CountryShare, Shares
from minerals.domain.values import Interval, interval
from minerals.frozen import frozen
from minerals.questions.compare.beside import Controlled
from minerals.questions.compare.listed import Listed
from minerals.questions.promises import figure_dict, record_dict, source_dict

FLAGS = ("every", "may", "no", "unknown")
"""Whether an indicator is at or above its line: in every case, perhaps, no, or unknown."""


@frozen
class Row:
    """One mineral at one stage (``extraction``, ``processing`` or ``unspecified``), as one viewer sees it.

    ``production`` is the world table that the concentration is of, or the shares of world output where there is none.
    ``mineral`` is the commodity, ``subject`` what the row is about, with its ``item`` where publications tell forms
    apart. ``dependence`` and ``suppliers`` are as published, nothing where nothing is. ``flags`` holds a word of
    ``FLAGS`` for each indicator that has a line; ``undecided`` where the order against another row cannot be told.
    """

    mineral: Mineral
    subject: Mineral
    item: str | None
    stage: str
    production: WorldTable | Shares | None
    concentration: Concentration | None
    dependence: tuple[Figure, ...]
    suppliers: tuple[Shares, ...]
    controls: tuple[Controlled, ...]
    recycling: Score | None
    substitution: Score | None
    uses: tuple[tuple[str, Use], ...]
    listed: tuple[Listed, ...]
    flags: dict[str, str]
    undecided: bool = False

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What the row is about: the same in every assessment."""
        return self.mineral.id, self.subject.id, self.item or "", self.stage

    @property
    def known(self) -> int:
        """How many of the three indicators with a line are known."""
        return sum(flag != "unknown" for flag in self.flags.values())

    @property
    def recycled(self) -> float | None:
        """The recycled input in percent; None where it is unknown."""
        return None if self.recycling is None else self.recycling.recycling

    @property
    def substitutable(self) -> float | None:
        """The substitution index of supply risk, from 0 (can be replaced) to 1; None where it is unknown."""
        index = None if self.substitution is None else self.substitution.substitution
        return None if index is None else index.supply_risk

    @property
    def low(self) -> bool:
        """Whether the row may be called low: two or more indicators are known, and all of these are below the line."""
        return self.known > 1 and set(self.flags.values()) <= {"no", "unknown"}

    def ends(self, indicator: str) -> Interval | None:
        """The lowest and the highest of an indicator that has a line; None where it is unknown."""
        if indicator == "concentration":
            found = self.concentration
            return None if found is None else Interval(found.low, True, found.high, True)
        if indicator == "dependence":
            return hull(interval(figure.value) for figure in self.dependence)
        tops = (largest(shares) for shares in self.suppliers)
        return hull(interval(top.value) for top in tops if top is not None and top.value is not None)

    def to_dict(self) -> dict[str, Any]:
        """The row as ``schemas/assessment.schema.json`` promises it."""
        return {
            "mineral": self.mineral.id,
            "names": {"en": self.mineral.name_en, "zh-Hans": self.mineral.name_zh},
            "subject": self.subject.id,
            "item": self.item,
            "stage": self.stage,
            "concentration": _concentration_dict(self),
            "dependence": [figure_dict(figure) for figure in self.dependence],
            "suppliers": [_supplier_dict(shares) for shares in self.suppliers],
            "controls": [
                {
                    "jurisdiction": one.control.jurisdiction,
                    "announcement": one.control.announcement,
                    "item": one.control.item,
                    "measure": one.control.measure,
                    "state": one.state or one.control.status.kind,
                    "last_seen": one.control.last_seen,
                    "publication": one.control.publication,
                }
                for one in self.controls
            ],
            "recycling": _score_dict(self.recycling, self.recycled),
            "substitution": _score_dict(self.substitution, self.substitutable),
            "battery": [
                {"about": whose, "cell": list(use.cell), "part": list(use.part), "publication": use.publication}
                for whose, use in self.uses
            ],
            "lists": [{"edition": one.edition.id, "listing": one.listing} for one in self.listed],
            "flags": dict(self.flags),
            "known": self.known,
            "low": self.low,
            "undecided": self.undecided,
        }


def hull(intervals: Iterable[Interval | None]) -> Interval | None:
    """The interval from the lowest to the highest of some; None where there is none."""
    known = [one for one in intervals if one is not None]
    if not known:
        return None
    low = min(known, key=lambda one: (one.low, not one.low_in))
    high = max(known, key=lambda one: (one.high, one.high_in))
    return Interval(low.low, low.low_in, high.high, high.high_in)


def largest(shares: Shares) -> CountryShare | None:
    """The country with the largest share, the first in print where no number is; None where none is named."""
    named = [country for country in shares.countries if country.code]
    if not named:
        return None
    numbered = [country for country in named if country.value is not None and country.value.low is not None]
    return max(numbered, key=lambda country: (country.value and country.value.low) or 0, default=named[0])


def flag(one: Interval | None, line: float) -> str:
    """Whether all of an interval, some of it or none is at or above a line.

    >>> [flag(Interval(low, True, high, True), 0.3) for low, high in ((0.3, 1), (0.2, 0.3), (0.1, 0.2))]
    ['every', 'may', 'no']
    >>> flag(None, 0.3)
    'unknown'
    """
    if one is None:
        return "unknown"
    if one.low >= line:
        return "every"
    return "may" if one.high > line or (one.high == line and one.high_in) else "no"


def _concentration_dict(row: Row) -> dict[str, Any] | None:
    found = row.concentration
    if row.production is None:
        return None
    return {
        **source_dict(row.production),
        "low": found and round(found.low, 4),
        "high": found and round(found.high, 4),
        "largest": found
        and {
            "code": found.largest.code,
            "name": found.largest.name,
            "low": round(100 * found.largest.low, 1),
            "high": round(100 * found.largest.high, 1),
            "at_most": found.largest.at_most,
            "sure": found.sure,
        },
        "withheld": list(found.withheld) if found else [],
        "open": found is not None and found.open,
    }


def _supplier_dict(shares: Shares) -> dict[str, Any]:
    top = largest(shares)
    return {
        **source_dict(shares),
        "role": shares.role,
        "largest": top
        and {"code": top.code, "name": top.name, "value": None if top.value is None else record_dict(top.value)},
    }


def _score_dict(score: Score | None, value: float | None) -> dict[str, Any] | None:
    if score is None:
        return None
    return {
        "value": value,
        "assessment": score.assessment.id,
        "publication": score.publication,
        "locator": score.locator,
    }
