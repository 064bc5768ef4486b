"""Shares in percent, as publications print them: of world output, or of the imports of an economy."""

from __future__ import annotations

from minerals.domain.records import Publication
from minerals.domain.values import Value
from minerals.frozen import frozen


@frozen
class CountryShare:
    """One country and its share in percent; ``value`` is None where only the order of the countries is printed.

    ``code`` is None for lines such as "Other countries". ``trade_factor`` is the factor for trade restrictions that the
    publication prints with the share; None where it prints none.
    """

    code: str | None
    name: str
    value: Value | None
    trade_factor: float | None = None


@frozen
class Shares:
    """A row of a publication on a mineral, its countries in printed order.

    ``role`` is ``producer`` (shares of the output of the world), ``import-source`` (of the imports of an economy) or
    ``supplier`` (of all that it sources, which can come from inside it); ``counts`` the printed rest of the row.
    ``collection`` is the id of the file, which is the publication itself unless the file collects several.
    """

    mineral: str
    name: str
    item: str | None
    counts: str | None
    role: str
    stage: str
    stage_basis: str | None
    period: str | None
    publication: str
    collection: str
    locator: str
    read_in: str
    confidence: str
    note: str | None
    countries: tuple[CountryShare, ...]

    @property
    def allocated(self) -> float:
        """The percentage that the row gives to countries, at the least."""
        lows = [country.value.low for country in self.countries if country.code and country.value is not None]
        return sum(low for low in lows if low is not None)

    def economy(self, publication: Publication) -> str | None:
        """Whose imports or sourcing these are: the economy that the publication is about; None for world output."""
        return None if self.role == "producer" or len(publication.about) != 1 else publication.about[0]
