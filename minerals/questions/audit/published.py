"""The figures and uses of each publication, looked up by publication and mineral."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.dates import by_time
from minerals.domain.records import Figure, Publication, Use
from minerals.domain.values import Value
from minerals.grouped import grouped
from minerals.store.dataset import Dataset


class Published:
    """The figures and uses of a data set by the publication that prints them."""

    def __init__(self, data: Dataset) -> None:
        self.data = data
        self._collected = {figure.publication for figure in data.figures if figure.publication != figure.collection}
        self._figures = grouped((figure.publication, figure) for figure in data.figures)
        self._literature = [figure for figure in data.figures if figure.collection != figure.publication]
        self._uses = grouped((name, use) for use in data.uses for name in {use.publication, use.collection})
        self._by_time = sorted(data.publications.values(), key=_known)
        self._series = grouped((publication.series, publication.id) for publication in self._by_time)
        self._of_minerals: dict[tuple[str, str], list[Figure]] = {}
        self._printed_by: dict[tuple[str, str], dict[ValueKey, set[str]]] = {}

    def figures(self, publication: str, mineral: str, year: str | None = None) -> list[Figure]:
        """The figures of a publication about a mineral, else about its forms; of the year, else of the newest."""
        figures = self.of_all_years(publication, mineral)
        wanted = year or max((figure.period or "" for figure in figures), default="")
        return [figure for figure in figures if (figure.period or "") == wanted]

    def of_all_years(self, publication: str, mineral: str) -> list[Figure]:
        """The figures of a publication about a mineral, else about its forms, in printed order."""
        key = (publication, mineral)
        if key not in self._of_minerals:
            printed = self._figures.get(publication, [])
            register = self.data.register
            own = [figure for figure in printed if register.is_about(figure, (mineral,))]
            forms = set(register.forms_of(mineral))
            self._of_minerals[key] = own or [figure for figure in printed if figure.mineral in forms]
        return self._of_minerals[key]

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

    def editions(self, publication: str) -> Sequence[str]:
        """The publications of the series of this publication, itself among them, in the order of appearance.

        The texts of a collection are not editions of each other.
        """
        series = self.data.publications[publication].series
        return [publication] if series is None or publication in self._collected else self._series[series]

    def later(self, publication: str, mineral: str, period: str | None, item: str | None) -> list[Figure]:
        """The figures of later editions of the series on a mineral for the same period, the next edition first.

        Of the item, or of any where ``item`` is None.
        """
        return [figure for figure in self._later(publication, mineral, period) if item is None or figure.item == item]

    def later_of(self, figure: Figure) -> list[Figure]:
        """What later editions of the series print for the mineral, item and period of a figure, the next first.

        By the same measure; a stage distinguishes figures only where both publications print it.
        """
        return [
            other
            for other in self._later(figure.publication, figure.mineral, figure.period)
            if (other.mineral, other.item, other.metric) == (figure.mineral, figure.item, figure.metric)
            and (other.stage == figure.stage or not other.stage_basis == figure.stage_basis == "printed")
        ]

    def _later(self, publication: str, mineral: str, period: str | None) -> Iterator[Figure]:
        editions = self.editions(publication)
        if period is not None:
            for name in editions[editions.index(publication) + 1 :]:
                yield from self.figures(name, mineral, period)

    def earlier(self, publication: str, mineral: str) -> list[Figure]:
        """The figures on the mineral in the newest publication before this one about the same economy."""
        named = self.data.publications[publication]
        for other in reversed(self._by_time):
            if _known(other) < _known(named) and set(other.about) & set(named.about):
                figures = [] if other.id in self._collected else self.figures(other.id, mineral)
                if figures:
                    return figures
        return []

    def minerals_with(self, value: Value, publication: str, period: str | None) -> int:
        """For how many minerals a publication prints this value for a period."""
        key = (publication, period or "")
        if key not in self._printed_by:
            printed_by: dict[ValueKey, set[str]] = {}
            for figure in self._figures.get(publication, []):
                if figure.period == period:
                    printed_by.setdefault(value_key(figure.value), set()).add(figure.mineral)
            self._printed_by[key] = printed_by
        return len(self._printed_by[key].get(value_key(value), ()))

    def literature(self, jurisdiction: str, mineral: str) -> list[Figure]:
        """The figures of the literature about an economy on the mineral and its forms."""
        near = {mineral, *self.data.register.forms_of(mineral)}
        return [
            figure
            for figure in self._literature
            if (figure.mineral in near or self.data.register.is_about(figure, (mineral,)))
            and jurisdiction in self.data.publications[figure.collection].about
        ]

    def uses(self, publication: str, minerals: Sequence[str]) -> list[Use]:
        """The uses that a publication, or a collection, states of some minerals."""
        return [use for use in self._uses.get(publication, []) if use.mineral in minerals]

    def has_uses(self, publication: str) -> bool:
        """Whether the data set has any use of the publication."""
        return publication in self._uses


ValueKey = tuple[str, float | None, float | None]
"""The common part of values with the same meaning, whether or not they are approximate or include their ends."""


def value_key(value: Value) -> ValueKey:
    """Kind and ends of a value."""
    return (value.kind, value.low, value.high)


def _known(publication: Publication) -> tuple[str, str]:
    return (by_time(publication.published), publication.id)
