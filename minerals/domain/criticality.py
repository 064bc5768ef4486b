"""Criticality scores: supply risk and economic importance, and the recycling rate that goes with them."""

from __future__ import annotations

from minerals.frozen import frozen


@frozen
class Assessment:
    """One assessment that a publication prints scores of; ``id`` is the year by which the publisher calls it.

    A material is critical by the method where it is at or above both thresholds; they have no unit, and are None
    where the publication prints none of them. ``stated_by`` is the publication that states them, which may be another
    than that of the scores. A publication that reprints older scores has an assessment for each of their years.
    """

    publication: str
    id: str
    supply_risk_threshold: float | None
    economic_importance_threshold: float | None
    method: str
    stated_by: str
    locator: str
    read_in: str


@frozen
class StageRisk:
    """The supply risk of a stage, ``extraction`` or ``processing``, where a publication assesses both.

    ``supply_basis`` has the words on the supply that it was computed from, such as ``GS+EU`` (of the world and of
    the EU); None, as is ``supply_risk``, where nothing is printed.
    """

    stage: str
    supply_risk: float | None
    supply_basis: str | None


@frozen
class Substitution:
    """The two substitution indices of a mineral, between 0 and 1: the lower, the more can be replaced."""

    economic_importance: float
    supply_risk: float


@frozen
class RiskInputs:
    """The printed numbers from which a supply risk is computed; None where none is printed.

    ``world`` and ``sourcing`` are the weighted concentrations of world supply and of the sourcing of the economy,
    ``import_reliance`` is in percent, ``substitution`` the index of supply risk.
    """

    world: float | None
    sourcing: float | None
    import_reliance: float | None
    substitution: float
    locator: str


@frozen
class Score:
    """A row of a publication on a mineral in an assessment; None where nothing is printed.

    ``supply_risk`` and ``economic_importance`` are indexes without a unit, ``recycling`` the end-of-life recycling
    input rate in percent. ``stage`` is the stage at which the supply risk was assessed; ``by_stage`` has the risk of
    each stage where the publication prints both.
    """

    mineral: str
    name: str
    assessment: Assessment
    stage: str
    stage_basis: str | None
    supply_risk: float | None
    economic_importance: float | None
    recycling: float | None
    part: str | None
    locator: str
    read_in: str
    confidence: str
    note: str | None
    by_stage: tuple[StageRisk, ...] = ()
    substitution: Substitution | None = None
    inputs: RiskInputs | None = None

    @property
    def publication(self) -> str:
        """The id of the publication that prints it."""
        return self.assessment.publication

    @property
    def supply_risk_reached(self) -> bool | None:
        """Whether the supply risk is at or above its threshold; None where either is not given.

        >>> study = Assessment("eu-study-2017", "2017", 1, 2.8, "new", "eu-study-2017", "p. 56", "a copy")
        >>> row = ("table-3", "Table 3, p. 34", "a copy", "primary", None)
        >>> copper = Score("copper", "Copper", study, "extraction", "printed", 0.2, 4.7, 55, *row)
        >>> copper.supply_risk_reached, copper.economic_importance_reached, copper.both_reached
        (False, True, False)
        """
        return _reached(self.supply_risk, self.assessment.supply_risk_threshold)

    @property
    def economic_importance_reached(self) -> bool | None:
        """Whether the economic importance is at or above its threshold; None where either is not given."""
        return _reached(self.economic_importance, self.assessment.economic_importance_threshold)

    @property
    def both_reached(self) -> bool | None:
        """Whether both scores are at or above their thresholds; None where either is not given.

        That is not the same as being on the list, which has materials below them and counts groups as one.
        """
        supply_risk, economic_importance = self.supply_risk_reached, self.economic_importance_reached
        if supply_risk is None or economic_importance is None:
            return None
        return supply_risk and economic_importance


def _reached(score: float | None, threshold: float | None) -> bool | None:
    return None if score is None or threshold is None else score >= threshold
