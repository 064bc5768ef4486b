"""A mineral over time."""

from __future__ import annotations

from typing import Any

from minerals.domain.dates import years as years_of
from minerals.domain.records import Publication
from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.history.figures import Series, series
from minerals.questions.history.standing import Standing, standings
from minerals.questions.promises import figure_dict, names_dict, picked, words_dict
from minerals.questions.records import FIGURE, Answer, Records, columns
from minerals.store.dataset import Dataset

_COLUMNS = (
    *columns("jurisdiction series change"),
    *(column for column in FIGURE if column.name not in ("basis", "relation")),
    *columns("words words_locator"),
)


@frozen
class History(Answer):
    """The lists and figures of a mineral and its narrower forms.

    ``years`` are the first and last year requested, None for all; ``held`` the first and last year with a figure, None
    without a figure. ``members`` are the minerals of a group that have figures of their own, ``groups`` the groups of
    the mineral that have some, and ``related``, where the mineral has none, the broader forms and related minerals that
    have some.
    """

    SCHEMA = "history"
    mineral: str
    standings: tuple[Standing, ...]
    series: tuple[Series, ...]
    years: tuple[int, int] | None
    held: tuple[int, int] | None
    members: tuple[str, ...]
    groups: tuple[str, ...]
    related: tuple[str, ...]
    publications: dict[str, Publication]
    register: Register

    @property
    def brief(self) -> str:
        return f"of {self.mineral}: {len(self.series)} series of figures, {len(self.standings)} series of lists"

    def records(self) -> Records:
        """One row per figure, by series, period and publication; ``change`` is against the edition before."""
        return Records.of(
            _COLUMNS,
            (
                {
                    "jurisdiction": series.jurisdiction,
                    "series": series.name,
                    "change": cell.change,
                    **figure_dict(figure),
                    **words_dict(cell.words),
                }
                for series in self.series
                for cell in series.cells
                for figure in cell.figures
            ),
        )

    def to_dict(self) -> dict[str, Any]:
        """The history as ``schemas/history.schema.json`` promises it."""
        return {
            **self.head,
            "options": picked(self, "years"),
            "mineral": {"id": self.mineral, "names": names_dict(self.register[self.mineral])},
            **picked(self, "held members groups related", held="held_years"),
            "lists": [standing.to_dict() for standing in self.standings],
            "series": [series.to_dict() for series in self.series],
        }


def history(data: Dataset, mineral: str, years: str | None, *, tool: dict[str, str]) -> History:
    """The history of the mineral with this id, of all years or of those that ``years`` names.

    Raises ``MineralsError`` where ``years`` is no year ``2021`` and no span ``2018-2021``.
    """
    register = data.register
    span = None if years is None else _span(years)
    of_it = [mineral, *register.forms_of(mineral)]
    about_it = data.figures_about(of_it)
    spans = [years_of(figure.when) for figure in about_it if figure.when]
    shown = [figure for figure in about_it if span is None or (figure.when and _meet(years_of(figure.when), span))]
    with_figures = data.with_figures
    near = () if about_it else (*register.broader(mineral), *register.related_to(mineral))
    return History(
        mineral=mineral,
        standings=tuple(standings(data.editions.values(), mineral, register)),
        series=tuple(series(data, shown, of_it)),
        years=span,
        held=(min(first for first, _ in spans), max(last for _, last in spans)) if spans else None,
        members=tuple(mineral_id for mineral_id in register[mineral].group if mineral_id in with_figures),
        groups=tuple(group for group in register.groups_of(mineral) if group in with_figures),
        related=tuple(other for other in near if other in with_figures),
        publications=data.publications,
        register=register,
        tool=tool,
    )


def _span(text: str) -> tuple[int, int]:
    first, dash, last = text.partition("-")
    if not all(len(year) == 4 and year.isascii() and year.isdecimal() for year in (first, *([last] if dash else []))):
        raise MineralsError(
            say("--years {text}: a year such as 2021, or years such as 2018-2021, were expected", text=text)
        )
    span = int(first), int(last or first)
    if span[0] > span[1]:
        raise MineralsError(say("--years {text}: ends before it begins; write the earlier year first", text=text))
    return span


def _meet(years: tuple[int, int], other: tuple[int, int]) -> bool:
    return years[0] <= other[1] and other[0] <= years[1]
