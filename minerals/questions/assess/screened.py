"""The concentrations by the shares of the EU study of 2023, and what they are compared with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean

from minerals.domain.concentration import Concentration, of_shares, of_table, whole
from minerals.domain.criticality import Score
from minerals.frozen import frozen
from minerals.questions.assess.options import LINES
from minerals.questions.assess.tested import STUDY, Tested
from minerals.questions.compare.listed import LISTED, Listed, listed
from minerals.store.dataset import Dataset

LIST, WORLD = "eu-2023", "us-mcs-2026"
PART = "annex-4"
"""The part of the study that has each material once, as it was assessed."""
_APART = 0.10
"""From this difference on, two concentrations of the same thing are named."""


@frozen
class Screened:
    """A material of the study and its concentration; None where its shares are not complete in the data set."""

    score: Score
    stage: str
    concentration: tuple[float, float] | None


def concentrations(data: Dataset) -> list[Screened]:
    """Each material assessed in 2023: at the stage of its score, where that is not known at the more concentrated.

    The concentration of a group is the mean of its members, as the list of 2023 counts them.
    """
    known: dict[str, dict[str, Concentration]] = {}
    for row in data.shares:
        if row.publication == STUDY and whole(row):
            concentration = of_shares(row)
            if concentration is not None:
                known.setdefault(row.mineral, {})[row.stage] = concentration
    covers = {member.mineral: member.covers for member in data.editions[LIST].members or ()}
    screened = []
    for score in data.scores:
        if score.publication == STUDY and score.assessment.id == "2023" and score.part == PART:
            by_stage = _by_stage(known, score.mineral, covers.get(score.mineral, ()), data)
            stage = score.stage if score.stage in by_stage else max(by_stage, key=by_stage.__getitem__, default="")
            screened.append(Screened(score, stage or score.stage, by_stage.get(stage)))
    return screened


def order(screened: Iterable[Screened]) -> Iterable[Tested]:
    """The concentration and the printed supply risk of each material."""
    for material in screened:
        low, high = material.concentration or (None, None)
        note = "no-shares" if low is None else None
        risk = material.score.supply_risk
        yield Tested("order", material.score.mineral, material.stage, low, high, risk, None, note)


def on_list(data: Dataset, screened: Sequence[Screened]) -> Iterable[Tested]:
    """Whether the line of concentration and the EU list agree on a material."""
    line = LINES["concentration"][0]
    assessed = {material.score.mineral for material in screened}
    for material in screened:
        if material.concentration is None:
            continue
        low, high = material.concentration
        mineral = material.score.mineral
        entry = _listed(listed(data.editions[LIST], mineral, data.register), mineral, assessed)
        fits = (low >= line) == entry
        note = None if fits else "missed" if entry else "other"
        yield Tested("list", mineral, material.stage, low, high, float(entry), fits, note)


def second_source(data: Dataset) -> Iterable[Tested]:
    """The concentration of the EU shares, and that of the newest US tables at the same stage."""
    stages = {"mine": "extraction", "refinery": "processing", "smelter": "processing"}
    tables = {}
    for table in sorted(data.production, key=lambda table: table.period):
        concentration = of_table(table)
        if table.publication == WORLD and table.stage in stages and concentration is not None:
            thing = data.register.thing(table.mineral, table.item)[0]
            tables[thing, stages[table.stage]] = (table.period, concentration)
    years = next((figure.period for figure in data.figures if figure.collection == STUDY), None)
    for row in data.shares:
        table_of = tables.get((row.mineral, row.stage))
        if row.publication != STUDY or table_of is None or not whole(row):
            continue
        period, other = table_of
        concentration = of_shares(row)
        if concentration is None:
            continue
        apart = max(concentration.low - other.high, other.low - concentration.high)
        ends = round(other.low, 3), round(other.high, 3)
        note = f"{period} / {years}"
        yield Tested("second-source", row.mineral, row.stage, *ends, round(concentration.low, 3), apart <= _APART, note)


def _by_stage(
    known: Mapping[str, Mapping[str, Concentration]], mineral: str, members: Sequence[str], data: Dataset
) -> dict[str, tuple[float, float]]:
    """The concentration at each stage: of the mineral, else of a form with printed shares, else of its members."""
    for name in (mineral, *data.register.forms_of(mineral)):
        if name in known:
            return {stage: (one.low, one.high) for stage, one in known[name].items()}
    stages = set.intersection(*(set(known.get(member, ())) for member in members)) if members else set()
    return {
        stage: (
            fmean(known[member][stage].low for member in members),
            fmean(known[member][stage].high for member in members),
        )
        for stage in stages
    }


def _listed(entry: Listed, mineral: str, assessed: set[str]) -> bool:
    """Whether a material is on the list: itself, or in a form that was not assessed apart (titanium metal was)."""
    if entry.listing not in LISTED:
        return False
    return entry.listing != "form" or not assessed & {member.mineral for _, member, _ in entry.entries} - {mineral}
