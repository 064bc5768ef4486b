"""The figures and uses of each publication, looked up by publication and mineral."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.dates import by_time
from minerals.domain.records import Figure, Publication, Use
from minerals.store.dataset import Dataset


class Published:
    """The figures and uses of a data set by the publication that prints them."""

    def __init__(self, data: Dataset) -> None:
        self.data = data
        self._collected = {figure.publication for figure in data.figures if figure.publication != figure.collection}
        self._figures: dict[str, list[Figure]] = {}
        for figure in data.figures:
            self._figures.setdefault(figure.publication, []).append(figure)
        self._uses: dict[str, list[Use]] = {}
        for use in data.uses:
            for name in dict.fromkeys((use.publication, use.collection)):
                self._uses.setdefault(name, []).append(use)

    def figures(self, publication: str, mineral: str, year: str | None = None) -> list[Figure]:
        """The figures of a publication about a mineral, else about its forms; of the year, else of the newest."""
        printed = self._figures.get(publication, [])
        register = self.data.register
        own = [figure for figure in printed if register.is_about(figure, (mineral,))]
        figures = own or [figure for figure in printed if register.is_form_of(figure.mineral, mineral)]
        wanted = year or max((figure.period or "" for figure in figures), default="")
        return [figure for figure in figures if (figure.period or "") == wanted]

    def of_groups(self, publication: str, mineral: str, year: str | None = None) -> list[Figure]:
        """The figures of a publication about the groups that hold a mineral."""
        groups = self.data.register.groups_of(mineral)
        return [figure for group in groups for figure in self.figures(publication, group, year)]

    def has_figures(self, publication: str) -> bool:
        """Whether the data set has any figure of the publication."""
        return publication in self._figures

    def period(self, publication: str) -> str | None:
        """The newest reference period of a publication."""
        return max((figure.period for figure in self._figures.get(publication, []) if figure.period), default=None)

    def later(self, publication: str, mineral: str, period: str | None, item: str | None) -> list[Figure]:
        """What later editions of the same series say for the same period, the next edition first."""
        series = self.data.publications[publication].series
        if series is None or period is None:
            return []
        after = [
            other.id
            for other in sorted(self.data.publications.values(), key=_known)
            if other.series == series and _known(other) > _known(self.data.publications[publication])
        ]
        return [
            figure
            for name in after
            for figure in self.figures(name, mineral, period)
            if item is None or figure.item == item
        ]

    def earlier(self, publication: str, mineral: str) -> list[Figure]:
        """What the newest publication before this one says of the mineral, about the same economy."""
        named = self.data.publications[publication]
        before = [
            other.id
            for other in sorted(self.data.publications.values(), key=_known, reverse=True)
            if _known(other) < _known(named) and set(other.about) & set(named.about) and other.id in self._figures
        ]
        candidates = (self.figures(name, mineral) for name in before if name not in self._collected)
        return next((figures for figures in candidates if figures), [])

    def literature(self, jurisdiction: str, mineral: str) -> list[Figure]:
        """What the literature that is collected about an economy says of the mineral and its forms."""
        register = self.data.register
        return [
            figure
            for figure in self.data.figures
            if figure.collection != figure.publication
            and jurisdiction in self.data.publications[figure.collection].about
            and (register.is_about(figure, (mineral,)) or register.is_form_of(figure.mineral, mineral))
        ]

    def uses(self, publication: str, minerals: Sequence[str]) -> list[Use]:
        """The uses that a publication, or a collection, states of some minerals."""
        return [use for use in self._uses.get(publication, []) if use.mineral in minerals]

    def has_uses(self, publication: str) -> bool:
        """Whether the data set has any use of the publication."""
        return publication in self._uses


def _known(publication: Publication) -> tuple[str, str]:
    return (by_time(publication.published), publication.id)
