"""Records -> polars frames with fixed schemas: one line per member, figure or use.

The frames of figures and of uses have ``row``, the place of the record in the data set, so that an answer computed on
frames leads back to the records with their wording and source.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import polars as pl

from minerals.domain.dates import last_day, years
from minerals.domain.records import Edition, Figure, Publication, Use
from minerals.domain.register import Register

MEMBERS = pl.Schema({"edition": pl.String, "mineral": pl.String})
FIGURES = pl.Schema(
    {
        "row": pl.UInt32,
        "mineral": pl.String,
        "item": pl.String,
        "subject": pl.String,
        "subject_item": pl.String,
        "kind": pl.String,
        "low": pl.Float64,
        "high": pl.Float64,
        "stage": pl.String,
        "stage_basis": pl.String,
        "period": pl.String,
        "period_end": pl.Int32,
        "collection": pl.String,
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


def members(editions: Iterable[Edition]) -> pl.DataFrame:
    """One line per member of the editions whose members are known."""
    rows = [(edition.id, member.mineral) for edition in editions for member in edition.members or ()]
    return framed(rows, MEMBERS)


def figures(records: Sequence[Figure], register: Register) -> pl.DataFrame:
    """One line per figure; ``period_end`` is the last year of its period, or the year of its text.

    ``subject`` is the mineral that the figure is about, be it recorded under that or as an item of another mineral;
    ``subject_item`` the item where it names no mineral of its own.
    """
    things = [register.thing(figure.mineral, figure.item) for figure in records]
    columns: dict[str, Sequence[object]] = {
        "row": range(len(records)),
        "subject": [mineral for mineral, _ in things],
        "subject_item": [item for _, item in things],
        "period_end": [years(figure.when)[1] if figure.when else None for figure in records],
    }
    columns |= {name: [getattr(figure.value, name) for figure in records] for name in ("kind", "low", "high")}
    columns |= {name: [getattr(figure, name) for figure in records] for name in FIGURES if name not in columns}
    return pl.DataFrame(columns, schema=FIGURES)


def uses(records: Sequence[Use], register: Register) -> pl.DataFrame:
    """One line per use."""
    rows = [(row, use.mineral, register[use.mineral].commodity, use.collection) for row, use in enumerate(records)]
    return framed(rows, USES)


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
    return framed(rows, PUBLICATIONS)


def framed(rows: Sequence[Sequence[object]], schema: pl.Schema) -> pl.DataFrame:
    """The frame of some rows, which have the columns of the schema in its order.

    >>> framed([("us-2022", "lithium")], MEMBERS).to_dicts()
    [{'edition': 'us-2022', 'mineral': 'lithium'}]
    """
    # By columns: polars makes a frame of them in half the time that it takes over rows.
    columns = zip(*rows, strict=True) if rows else ([] for _ in schema)
    return pl.DataFrame(dict(zip(schema, columns, strict=True)), schema=schema)
