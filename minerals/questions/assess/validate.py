"""Compares the arithmetic and the screen with what publications print; what does not fit is named, not tuned away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from minerals.domain.concentration import supply_risk
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.assess.screened import concentrations, on_list, order, second_source
from minerals.questions.assess.sourced import outside_shares, reliances
from minerals.questions.assess.tested import Tested
from minerals.questions.promises import record_dict
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

_COLUMNS = columns("check mineral stage low:number high:number published:number fits:flag note")


@frozen
class Validation(Answer):
    """All comparisons; ``rho`` is the rank correlation of the check ``order``.

    ``governance`` and ``members`` are the short names of the publications that the governance indicators and the
    members of the EU are from; None where the data set has none.
    """

    SCHEMA = "validation"
    tested: tuple[Tested, ...]
    rho: float
    governance: str | None
    members: str | None
    register: Register

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        judged = [pair.fits for pair in self.tested if pair.fits is not None]
        return f"{sum(judged)} of {len(judged)} fit"

    def of(self, check: str) -> list[Tested]:
        """The comparisons of one check."""
        return [pair for pair in self.tested if pair.check == check]

    def records(self) -> Records:
        """One row for each comparison."""
        return Records.of(_COLUMNS, map(record_dict, self.tested))

    def to_dict(self) -> dict[str, Any]:
        """The validation as ``schemas/validation.schema.json`` promises it."""
        return {
            **self.head,
            "rho": round(self.rho, 4),
            "tested": [record_dict(pair) for pair in self.tested],
        }


def validate(data: Dataset, *, tool: dict[str, str]) -> Validation:
    """Compare the arithmetic with the EU study of 2017, and the screen with that of 2023."""
    screened = concentrations(data)
    ordered = list(order(screened))
    rho = spearman([(pair.low or 0, pair.published or 0) for pair in ordered if pair.low is not None])
    tested = (
        *_supply_risks(data),
        *ordered,
        *on_list(data, screened),
        *second_source(data),
        *reliances(data),
        *outside_shares(data),
    )
    governance = {entry.publication for entry in data.governance}
    members = {member.publication for member in data.economies}
    return Validation(
        tested=tested,
        rho=rho,
        governance=_short(data, governance),
        members=_short(data, members),
        register=data.register,
        tool=tool,
    )


def _short(data: Dataset, publications: set[str]) -> str | None:
    return ", ".join(data.publications[name].short for name in sorted(publications)) or None


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
