"""Every figure of a mineral, by the year that it is about and the publication that prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from minerals.domain.corrections import Restated, words_on
from minerals.domain.dates import years
from minerals.domain.records import Figure, Publication
from minerals.domain.values import Value
from minerals.frozen import frozen
from minerals.grouped import grouped
from minerals.questions.promises import figure_dict, picked, words_dict
from minerals.store.dataset import Dataset

CHANGES = ("revised", "redefined", "changed")
"""Changes of a value since the edition before: by the publication, its data or its definition is new; or no reason."""


@frozen
class Cell:
    """The figures of a publication for a period: several where its parts differ.

    ``change`` is one of ``CHANGES`` against the edition before that has the period, else None; ``words`` are
    those of the publication on it.
    """

    period: str
    publication: str
    figures: tuple[Figure, ...]
    change: str | None
    words: Restated | None

    def to_dict(self) -> dict[str, Any]:
        """The cell as the JSON promise has it."""
        return {
            **picked(self, "period publication change"),
            **words_dict(self.words),
            "figures": [figure_dict(figure) for figure in self.figures],
        }


@frozen
class Series:
    """The figures on a thing, by the same measure, in the editions of a series of publications.

    ``name`` is the series, or the publication without a series, or the collection of texts. ``publications`` are
    in the order in which they appeared, ``periods`` by their years; a text without a year of reference is under
    its date. Nothing is carried from one publication to another.
    """

    jurisdiction: str
    name: str
    mineral: str
    item: str | None
    metric: str
    publications: tuple[str, ...]
    periods: tuple[str, ...]
    cells: tuple[Cell, ...]
    editions: bool
    """Whether its publications are editions that repeat years, and not texts of several authors."""

    def cell(self, period: str, publication: str) -> Cell | None:
        """The cell of a publication and a period; None where the data set has no figure."""
        cells = (cell for cell in self.cells if (cell.period, cell.publication) == (period, publication))
        return next(cells, None)

    def to_dict(self) -> dict[str, Any]:
        """The series as the JSON promise has it."""
        return {
            **picked(self, "jurisdiction name mineral item metric publications periods", name="series"),
            "cells": [cell.to_dict() for cell in self.cells],
        }


def series_of(data: Dataset, mineral: str, figures: Iterable[Figure]) -> tuple[Series, ...]:
    """The series among some figures that are about a mineral or its narrower forms."""
    of_it = [mineral, *data.register.forms_of(mineral)]
    return tuple(series(data, [figure for figure in figures if data.register.is_about(figure, of_it)], of_it))


def series(data: Dataset, figures: Iterable[Figure], minerals: Iterable[str]) -> Iterator[Series]:
    """The series of some figures, by jurisdiction, then as ``minerals`` has what they are about, then by item."""
    order = {mineral: place for place, mineral in enumerate(minerals)}

    def place(mineral: str, item: str | None) -> int:
        return order[mineral] if mineral in order else order[data.register.subject(mineral, item)]

    by_key = grouped(
        ((about, _series(figure, data.publications), figure.mineral, figure.item, figure.metric), figure)
        for figure in figures
        for about in data.publications[figure.collection].about
    )
    for key in sorted(by_key, key=lambda key: (key[0], place(key[2], key[3]), key[3] or "", key[4], key[1])):
        yield _series_of(data, key, by_key[key])


def _series(figure: Figure, publications: dict[str, Publication]) -> str:
    if figure.publication != figure.collection:
        return figure.collection
    return publications[figure.publication].series or figure.publication


def _series_of(data: Dataset, key: tuple[str, str, str, str | None, str], figures: list[Figure]) -> Series:
    def appeared(publication: str) -> tuple[str, str]:
        return data.appeared(publication), publication

    publications = tuple(sorted({figure.publication for figure in figures}, key=appeared))
    periods = tuple(sorted({figure.when or "" for figure in figures}, key=_years))
    editions = all(figure.publication == figure.collection for figure in figures)
    cells = []
    for period in periods:
        before: tuple[Figure, ...] = ()
        for publication in publications:
            here = tuple(
                figure for figure in figures if (figure.when or "", figure.publication) == (period, publication)
            )
            if here:
                cells.append(_cell(data, period, publication, here, before if editions else ()))
                before = here
    jurisdiction, name, mineral, item, metric = key
    return Series(jurisdiction, name, mineral, item, metric, publications, periods, tuple(cells), editions)


def _cell(data: Dataset, period: str, publication: str, here: tuple[Figure, ...], before: tuple[Figure, ...]) -> Cell:
    # One publication may say two things; a figure that the edition before has too is no change.
    if not before or {_meant(figure.value) for figure in here} & {_meant(figure.value) for figure in before}:
        return Cell(period, publication, here, None, None)
    words = words_on(here[0], data.restated.get(publication, ()))
    return Cell(period, publication, here, "changed" if words is None else words.change, words)


def _meant(value: Value) -> tuple[object, ...]:
    """The meaning of a value, however it is printed."""
    return (value.kind, value.low, value.high, value.low_inclusive, value.high_inclusive, value.approximate)


def _years(period: str) -> tuple[int, int, str]:
    return (*(years(period) if period else (0, 0)), period)
