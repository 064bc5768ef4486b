"""The governance of countries, by the World Bank's indicators."""

from __future__ import annotations

from minerals.frozen import frozen


@frozen
class Governance:
    """The estimates for a country in a year, about -2.5 (weak) to 2.5 (strong) each.

    None where none is printed. ``standard_error`` is the mean of the standard errors of the estimates.
    """

    code: str
    name: str
    year: str
    voice_accountability: float | None
    political_stability: float | None
    government_effectiveness: float | None
    regulatory_quality: float | None
    rule_of_law: float | None
    control_of_corruption: float | None
    standard_error: float | None
    publication: str
    locator: str
    read_in: str
    confidence: str

    @property
    def mean(self) -> float | None:
        """The mean of the six estimates; None where one of them is missing.

        >>> where = ("wb-wgi-2020", "workbook", "a copy", "secondary")
        >>> round(Governance("CL", "Chile", "2019", 1.0, 0.4, 1.0, 1.2, 1.1, 1.3, 0.2, *where).mean, 9)
        1.0
        """
        estimates = (
            self.voice_accountability,
            self.political_stability,
            self.government_effectiveness,
            self.regulatory_quality,
            self.rule_of_law,
            self.control_of_corruption,
        )
        known = [estimate for estimate in estimates if estimate is not None]
        return sum(known) / len(known) if len(known) == len(estimates) else None
