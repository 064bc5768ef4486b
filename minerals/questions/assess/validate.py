"""Holds the arithmetic and the screen against what publications print; what does not fit is named, not tuned away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from minerals.domain.concentration import Concentration, of_shares, of_table, supply_risk
from minerals.domain.criticality import Score
from minerals.domain.register import Register
from minerals.domain.values import Interval, interval
from minerals.frozen import frozen
from minerals.questions.assess.options import LINES
from minerals.questions.compare.listed import LISTED, listed
from minerals.questions.promises import record_dict
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

STUDY, BEFORE, LIST, WORLD = "eu-study-2023", "eu-study-2017", "eu-2023", "us-mcs-2026"
_MEMBERS = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905
)
"""The member states of the EU in the years of the study of 2023, which counts the United Kingdom as another country."""
_UNALLOCATED = 0.05
"""Up to this much of the world without a country, a row of shares counts as complete."""
_APART = 0.10
"""From this difference on, two concentrations of one thing are named."""
_COLUMNS = columns("check mineral stage low:number high:number published:number fits:flag note")


@frozen
class Tested:
    """One thing that was held against what is printed: ``low`` and ``high`` are ours; ``fits`` is None for no verdict.

    ``check`` is ``supply-risk`` (``note`` says which supply it is computed from), ``order``, ``list``,
    ``second-source`` (``note`` is the year of the second) or ``reliance``.
    """

    check: str
    mineral: str
    stage: str
    low: float | None
    high: float | None
    published: float | None
    fits: bool | None
    note: str | None = None


@frozen
class Validation(Answer):
    """All that was held against something printed; ``rho`` is the rank correlation of the check ``order``."""

    tested: tuple[Tested, ...]
    rho: float
    register: Register

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        fitting = sum(one.fits is True for one in self.tested)
        return f"{fitting} of {len(self.tested)} fit"

    def of(self, check: str) -> list[Tested]:
        """What was held against something in one check."""
        return [one for one in self.tested if one.check == check]

    def records(self) -> Records:
        """One row for each thing."""
        return Records.of(_COLUMNS, map(record_dict, self.tested))

    def to_dict(self) -> dict[str, Any]:
        """The validation as ``schemas/validation.schema.json`` promises it."""
        return {
            "schema": "validation",
            "tool": self.tool,
            "rho": round(self.rho, 4),
            "tested": [record_dict(one) for one in self.tested],
        }


def validate(data: Dataset, *, tool: dict[str, str]) -> Validation:
    """Hold the arithmetic against the EU study of 2017, and the screen against that of 2023."""
    screened = _screened(data)
    order = [
        Tested("order", score.mineral, stage, found.low, found.high, score.supply_risk, None)
        for score, stage, found in screened
    ]
    tested = [*_supply_risks(data), *order, *_on_list(data, screened), *_second_source(data), *_reliances(data)]
    rho = spearman([(one.low or 0, one.published or 0) for one in order])
    return Validation(tested=tuple(tested), rho=rho, register=data.register, tool=tool)


def spearman(pairs: Sequence[tuple[float, float]]) -> float:
    """The rank correlation of pairs of numbers; equal numbers share the mean of their ranks.

    >>> spearman([(1, 2), (2, 4), (3, 8)]), spearman([(1, 8), (2, 4), (3, 2)])
    (1.0, -1.0)
    >>> round(spearman([(1, 1), (2, 1), (3, 2)]), 4)
    0.866
    """
    ones, others = (_ranks([pair[side] for pair in pairs]) for side in (0, 1))
    mean = (len(pairs) + 1) / 2
    products = sum((one - mean) * (other - mean) for one, other in zip(ones, others, strict=True))
    squares = [sum((rank - mean) ** 2 for rank in ranks) for ranks in (ones, others)]
    return float(products / (squares[0] * squares[1]) ** 0.5)


def _ranks(numbers: Sequence[float]) -> list[float]:
    ordered = sorted(numbers)
    return [ordered.index(number) + (ordered.count(number) + 1) / 2 for number in numbers]


def _supply_risks(data: Dataset) -> Iterable[Tested]:
    """Each supply risk of 2017 from its printed inputs, as the interval that their rounding leaves open."""
    for score in data.scores:
        given = score.inputs
        if given is None or score.supply_risk is None or score.recycling is None:
            continue
        scopes = {
            "both": (given.world, given.sourcing),
            "world": (given.world, None),
            "sourcing": (None, given.sourcing),
        }
        for scope, (world, sourcing) in scopes.items():
            if scope == "both" and None in (world, sourcing):
                continue
            low, high = _ends(world, sourcing, given.import_reliance, score.recycling, given.substitution)
            fits = low - 0.05 - 1e-9 <= score.supply_risk <= high + 0.05 + 1e-9
            if fits or scope == "sourcing":
                yield Tested(
                    "supply-risk",
                    score.mineral,
                    score.stage,
                    round(low, 3),
                    round(high, 3),
                    score.supply_risk,
                    fits,
                    scope,
                )
                break


def _ends(
    world: float | None, sourcing: float | None, reliance: float | None, recycling: float, substitution: float
) -> tuple[float, float]:
    """The lowest and the highest supply risk for inputs that are rounded to one decimal, or to a percent."""
    ends = []
    for sign in (-1, 1):
        # More concentration and a higher index raise the risk, more recycling lowers it.
        most_world = None if world is None else max(world + sign * 0.05, 0)
        most_sourcing = None if sourcing is None else max(sourcing + sign * 0.05, 0)
        recycled, index = max(recycling - sign * 0.5, 0), min(substitution + sign * 0.05, 1)
        for shift in (-0.5, 0.5):
            moved = None if reliance is None else reliance + shift
            ends.append(supply_risk(most_world, most_sourcing, moved, recycled, index) or 0.0)
    return min(ends), max(ends)


def _screened(data: Dataset) -> list[tuple[Score, str, Concentration]]:
    """Each material of 2023 with a score and complete shares: at the stage of the score, else at the higher."""
    found: dict[str, dict[str, Concentration]] = {}
    for row in data.shares:
        concentration = of_shares(row) if row.role == "producer" and row.counts is None else None
        if row.publication == STUDY and concentration is not None:
            unallocated = 100 - sum(one.value.low for one in row.countries if one.value and one.value.low is not None)
            if unallocated <= 100 * _UNALLOCATED:
                found.setdefault(row.mineral, {})[row.stage] = concentration
    scores: dict[str, Score] = {}
    for score in data.scores:
        if score.publication == STUDY and score.assessment.id == "2023" and score.supply_risk is not None:
            scores.setdefault(score.mineral, score)
    screened = []
    for mineral, score in scores.items():
        by_stage = found.get(mineral)
        if by_stage:
            stage = score.stage if score.stage in by_stage else max(by_stage, key=lambda one: by_stage[one].low)
            screened.append((score, stage, by_stage[stage]))
    return screened


def _on_list(data: Dataset, screened: Iterable[tuple[Score, str, Concentration]]) -> Iterable[Tested]:
    """Whether the line of concentration and the EU list say the same of a material."""
    line = LINES["concentration"][0]
    for score, stage, found in screened:
        on_list = listed(data.editions[LIST], score.mineral, data.register).listing in LISTED
        fits = (found.low >= line) == on_list
        note = None if fits else "missed" if on_list else "other"
        yield Tested("list", score.mineral, stage, found.low, found.high, float(on_list), fits, note)


def _second_source(data: Dataset) -> Iterable[Tested]:
    """The concentration of the EU shares beside that of the newest US tables at the same stage."""
    stages = {"mine": "extraction", "refinery": "processing", "smelter": "processing"}
    tables = {}
    for table in sorted(data.production, key=lambda table: table.period):
        if table.publication == WORLD and table.stage in stages and (found := of_table(table)) is not None:
            thing = data.register.thing(table.mineral, table.item)[0]
            tables[thing, stages[table.stage]] = (table.period, found)
    for row in data.shares:
        ours = tables.get((row.mineral, row.stage))
        found = of_shares(row) if row.publication == STUDY and row.role == "producer" and not row.counts else None
        if ours is None or found is None or len(row.countries) < 2:
            continue
        period, other = ours
        apart = max(found.low - other.high, other.low - found.high)
        yield Tested(
            "second-source",
            row.mineral,
            row.stage,
            round(other.low, 3),
            round(other.high, 3),
            round(found.low, 3),
            apart <= _APART,
            period,
        )


def _reliances(data: Dataset) -> Iterable[Tested]:
    """The share of its sourcing that the EU has from elsewhere, beside the import reliance that the study prints."""
    figures: dict[tuple[str, str], Interval] = {}
    for figure in data.figures:
        known = interval(figure.value)
        if figure.collection == STUDY and known is not None:
            figures.setdefault((figure.mineral, figure.stage), known)
    for row in data.shares:
        printed = figures.get((row.mineral, row.stage))
        if row.publication != STUDY or row.role != "supplier" or row.counts is not None or printed is None:
            continue
        inside = [one.value for one in row.countries if one.code in _MEMBERS and one.value is not None]
        outside = [
            one.value for one in row.countries if one.code and one.code not in _MEMBERS and one.value is not None
        ]
        low = sum(value.low or 0 for value in outside) - 0.5 * len(outside)
        high = 100 - sum(value.low or 0 for value in inside) + 0.5 * len(inside)
        low, high = max(low, 0.0), min(high, 100.0)
        fits = low <= printed.high and printed.low <= high
        note = None if fits else "higher" if printed.low > high else "lower"
        yield Tested("reliance", row.mineral, row.stage, low, high, printed.low, fits, note)
