"""Records -> polars frames with fixed schemas: one line per member, figure or use.

Every frame of records has ``row``, the place of its record in the data set, so that an answer computed on frames leads
back to the records with their wording and source.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import polars as pl

from minerals.domain.dates import last_day, years
from minerals.domain.records import Edition, Figure, Publication, Use
from minerals.domain.register import Register

MEMBERS = pl.Schema(
    {"edition": pl.String, "row": pl.UInt32, "mineral": pl.String, "commodity": pl.String, "name": pl.String}
)
FIGURES = pl.Schema(
    {
        "row": pl.UInt32,
        "mineral": pl.String,
        "item": pl.String,
        "subject": pl.String,
        "subject_item": pl.String,
        "published": pl.String,
        "kind": pl.String,
        "low": pl.Float64,
        "high": pl.Float64,
        "stage": pl.String,
        "stage_basis": pl.String,
        "period": pl.String,
        "period_end": pl.Int32,
        "publication": pl.String,
        "collection": pl.String,
        "part": pl.String,
    }
)
USES = pl.Schema({"row": pl.UInt32, "mineral": pl.String, "commodity": pl.String, "collection": pl.String})
PUBLICATIONS = pl.Schema(
    {
        "collection": pl.String(),
        "series": pl.String(),
        "known": pl.Date(),
        "about": pl.List(pl.String()),
        "several": pl.Boolean(),
    }
)


def members(editions: Iterable[Edition], register: Register) -> pl.DataFrame:
    """One line per member of the editions whose members are known; ``row`` is its place in its edition."""
    rows = [
        (edition.id, row, member.mineral, register[member.mineral].commodity, member.name)
        for edition in editions
        for row, member in enumerate(edition.members or ())
    ]
    return pl.DataFrame(rows, schema=MEMBERS, orient="row")


def figures(records: Sequence[Figure], register: Register) -> pl.DataFrame:
    """One line per figure; ``period_end`` is the last year of its period, or the year of its text.

    ``subject`` is the mineral that the figure is about, be it recorded under that or as an item of another one;
    ``subject_item`` the item where it names no mineral of its own.
    """
    things = [register.thing(figure.mineral, figure.item) for figure in records]
    # By columns: of some thousand rows polars makes a frame in half the time that it takes over tuples.
    columns = {
        "row": range(len(records)),
        "mineral": [figure.mineral for figure in records],
        "item": [figure.item for figure in records],
        "subject": [mineral for mineral, _ in things],
        "subject_item": [item for _, item in things],
        "published": [figure.value.published for figure in records],
        "kind": [figure.value.kind for figure in records],
        "low": [figure.value.low for figure in records],
        "high": [figure.value.high for figure in records],
        "stage": [figure.stage for figure in records],
        "stage_basis": [figure.stage_basis for figure in records],
        "period": [figure.period for figure in records],
        "period_end": [years(figure.when)[1] if figure.when else None for figure in records],
        "publication": [figure.publication for figure in records],
        "collection": [figure.collection for figure in records],
        "part": [figure.part for figure in records],
    }
    return pl.DataFrame(columns, schema=FIGURES)


def uses(records: Sequence[Use], register: Register) -> pl.DataFrame:
    """One line per use."""
    rows = [(row, use.mineral, register[use.mineral].commodity, use.collection) for row, use in enumerate(records)]
    return pl.DataFrame(rows, schema=USES, orient="row")


def publications(records: Iterable[Publication], figures: Sequence[Figure]) -> pl.DataFrame:
    """One line per publication: the day from which it is known, and whether its file holds several publications."""
    several = {figure.collection for figure in figures if figure.publication != figure.collection}
    rows = [
        (
            record.id,
            record.series,
            last_day(record.published) if record.published else None,
            list(record.about),
            record.id in several,
        )
        for record in records
    ]
    return pl.DataFrame(rows, schema=PUBLICATIONS, orient="row")
