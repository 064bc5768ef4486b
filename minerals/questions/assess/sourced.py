"""The import reliance that the EU study of 2023 prints, compared with what its shares imply.

The supply risk of a stage is made of the weighted concentrations of world supply and of what the EU sources, and the
import reliance says how much each counts. So the printed risk and the printed shares imply an import reliance.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from statistics import fmean

from minerals.domain.criticality import Score, StageRisk
from minerals.domain.dates import last_day
from minerals.domain.shares import CountryShare, Shares
from minerals.domain.values import Interval, interval
from minerals.frozen import frozen
from minerals.questions.assess.tested import STUDY, Tested
from minerals.store.dataset import Dataset

BOTH = "GS+EU"
"""The words of the study for a supply risk that is made of both supplies."""
YEARS = ("2016", "2017", "2018", "2019")
"""The years of the study for which governance is in the data set."""
_LEAST = 1
"""The study prints no source of the EU that has less than this percentage."""
_Key = tuple[str, str]
_Ends = tuple[float, float]


@frozen
class _Rows:
    """The shares of the world and of the EU's sourcing, and the printed reliance, by mineral and stage."""

    world: dict[_Key, Shares]
    sourcing: dict[_Key, Shares]
    reliance: dict[_Key, Interval]


def reliances(data: Dataset) -> Iterable[Tested]:
    """The import reliance that solves the formula of the supply risk of each stage, and the printed one."""
    rows, governance = _rows(data), _governance(data)
    for score in data.scores:
        if score.publication == STUDY:
            near = (score.mineral, *data.register.forms_of(score.mineral))
            for risk in score.by_stage:
                printed = rows.reliance.get((score.mineral, risk.stage))
                world, source = (_first(table, near, risk.stage) for table in (rows.world, rows.sourcing))
                ends = None
                if risk.supply_basis == BOTH and world is not None and source is not None and governance:
                    ends = _implied(score, risk, weighted(world, governance), weighted(source, governance))
                why = "no-data" if risk.supply_basis in (BOTH, None) else "one-supply"
                if printed is not None:
                    yield _judged(score.mineral, risk.stage, ends or why, printed)


def _judged(mineral: str, stage: str, ends: _Ends | str, printed: Interval) -> Tested:
    """The verdict on a printed import reliance, or why there is none; printed numbers are rounded to whole percents."""
    if not isinstance(ends, str) and ends[0] <= 0 and ends[1] >= 100:
        ends = "any"
    if isinstance(ends, str):
        return Tested("reliance", mineral, stage, None, None, printed.low, None, ends)
    low, high = ends
    fits = low <= printed.high + 0.5 and printed.low - 0.5 <= high
    note = None if fits else "higher" if printed.low > high else "lower"
    return Tested("reliance", mineral, stage, round(low, 1), round(high, 1), printed.low, fits, note)


def _first(table: Mapping[_Key, Shares], minerals: Iterable[str], stage: str) -> Shares | None:
    return next((table[mineral, stage] for mineral in minerals if (mineral, stage) in table), None)


def outside_shares(data: Dataset) -> Iterable[Tested]:
    """The share of its sourcing that the EU has from elsewhere, and the printed import reliance.

    Members of the EU are those on the day on which the study was published.
    """
    rows = _rows(data)
    published = data.publications[STUDY].published
    members = {
        member.code
        for member in data.economies
        if member.economy == "EU" and published is not None and member.on(last_day(published))
    }
    for key, row in rows.sourcing.items():
        printed = rows.reliance.get(key)
        if printed is None or not members:
            continue
        inside = [one.value for one in row.countries if one.code in members and one.value is not None]
        outside = [one.value for one in row.countries if one.code not in (*members, None) and one.value is not None]
        low = max(sum(value.low or 0 for value in outside) - 0.5 * len(outside), 0.0)
        high = min(100 - sum(value.low or 0 for value in inside) + 0.5 * len(inside), 100.0)
        fits = low <= printed.high and printed.low <= high
        note = None if fits else "higher" if printed.low > high else "lower"
        yield Tested("outside", *key, low, high, printed.low, fits, note)


def weighted(row: Shares, governance: Mapping[str, float]) -> tuple[float, float]:
    """The sum over countries of squared share, governance (0 good, 10 weak) and trade factor, for rounded shares.

    A country without governance counts with 0 and with 10; sources too small to be printed have less than 1 % each.
    """
    low = high = 0.0
    rest = 100.0
    for country in row.countries:
        least, most = _ends(country)
        known = governance.get(country.code or "")
        best, worst = (0.0, 10.0) if known is None else (known, known)
        factor = country.trade_factor or 1
        low += (least / 100) ** 2 * best * factor
        high += (most / 100) ** 2 * worst * factor
        rest -= least
    if row.role == "supplier":
        high += max(rest, 0) / 100 * _LEAST / 100 * 10
    return low, high


def _ends(country: CountryShare) -> tuple[float, float]:
    """The lowest and the highest share in percent that is printed so; nothing for a line without a number."""
    value = country.value
    if value is None or value.low is None or value.high is None:
        return 0, 0
    if value.kind != "point":
        return value.low, value.high
    half = 0.5 * 10.0 ** -len(value.published.strip("%").partition(".")[2])
    return max(value.low - half, 0), min(value.high + half, 100)


def _implied(score: Score, risk: StageRisk, world: _Ends, sourcing: _Ends) -> _Ends | None:
    """The lowest and the highest import reliance in percent for which the formula gives the printed risk.

    None where a printed number is missing.
    """
    if risk.supply_risk is None or score.recycling is None or score.substitution is None:
        return None
    if world[0] <= sourcing[1] and sourcing[0] <= world[1]:
        return float("-inf"), float("inf")
    half = 0.005 if round(risk.supply_risk, 1) != risk.supply_risk else 0.05
    index = score.substitution.supply_risk
    solutions = [
        200 * (printed / ((1 - recycled / 100) * substitution) - source) / (producer - source)
        for printed, recycled, substitution, producer, source in product(
            (risk.supply_risk - half, risk.supply_risk + half),
            (max(score.recycling - 0.5, 0), min(score.recycling + 0.5, 99)),
            (index - 0.005, min(index + 0.005, 1)),
            world,
            sourcing,
        )
    ]
    return min(solutions), max(solutions)


def _governance(data: Dataset) -> dict[str, float]:
    """Country -> the mean of its governance over the years of the study, turned to 0 (good) to 10 (weak)."""
    means: dict[str, list[float]] = {}
    for entry in data.governance:
        if entry.year in YEARS and entry.mean is not None:
            means.setdefault(entry.code, []).append(entry.mean)
    return {code: (2.5 - fmean(years)) * 2 for code, years in means.items()}


def _rows(data: Dataset) -> _Rows:
    rows = _Rows({}, {}, {})
    for row in data.shares:
        if row.publication == STUDY and row.counts is None and row.role in ("producer", "supplier"):
            table = rows.world if row.role == "producer" else rows.sourcing
            table[row.mineral, row.stage] = row
    for figure in data.figures:
        known = interval(figure.value)
        if figure.collection == STUDY and known is not None:
            rows.reliance.setdefault((figure.mineral, figure.stage), known)
    return rows
