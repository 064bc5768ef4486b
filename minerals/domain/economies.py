"""The countries that belong to an economy, such as the member states of the European Union."""

from __future__ import annotations

from datetime import date

from minerals.domain.dates import known_by
from minerals.frozen import frozen


@frozen
class Membership:
    """A country in an economy, from the date ``since`` to ``until``, its last day, None where it still belongs."""

    economy: str
    code: str
    name: str
    since: str
    until: str | None
    publication: str
    locator: str
    read_in: str
    confidence: str
    note: str | None = None

    def on(self, day: date) -> bool:
        """Whether the country belongs to the economy on a day.

        >>> kept = Membership("EU", "GB", "United Kingdom", "1993-11-01", "2020-01-31", "page", "p. 1", "a", "primary")
        >>> kept.on(date(2020, 1, 31)), kept.on(date(2020, 2, 1)), kept.on(date(1993, 10, 31))
        (True, False, False)
        """
        return known_by(self.since, day) and (self.until is None or day.isoformat() <= self.until)
