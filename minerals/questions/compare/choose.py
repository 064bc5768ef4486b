"""Which figures a cell shows.

Chosen for each mineral and item by itself: the edition's companion; else the same reference period from the next
edition of the companion's series; else the newest earlier publication. An economy without official figures has its
literature instead, all of it. Nothing is averaged and nothing is carried from one mineral to another.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from minerals.domain.dates import last_day
from minerals.domain.records import Edition
from minerals.domain.register import Register

BASES = ("companion", "later-edition", "earlier", "literature")
_EDITIONS = pl.Schema(
    {"edition": pl.String(), "jurisdiction": pl.String(), "starts": pl.Date(), "companions": pl.List(pl.String())}
)
_DAYS = 100_000
_YEARS = 10_000
_STAGES = {"processing": 0, "unspecified": 1, "extraction": 2}


def choose(
    editions: Iterable[Edition],
    figures: pl.DataFrame,
    publications: pl.DataFrame,
    members: pl.DataFrame,
    register: Register,
) -> pl.DataFrame:
    """The figures of every cell, in the order in which a cell shows them.

    Takes the frames of ``questions.frames``; returns ``edition``, ``commodity``, ``mineral``, ``row`` (of the figure)
    and ``basis``, one line a figure, sorted by edition, commodity and place in the cell.
    """
    known = _with_basis(editions, figures, publications)
    chosen = known.filter(
        pl.col("distance").is_null()
        | (pl.col("distance") == pl.col("distance").min().over("edition", "commodity", "mineral", "item"))
    )
    printed_stage = pl.when(pl.col("stage_basis") == "printed").then("stage")
    once = chosen.with_columns(printed_stage=printed_stage).unique(
        ["edition", "mineral", "item", "kind", "low", "high", "printed_stage", "basis", "text"],
        keep="first",
        maintain_order=True,
    )
    return _in_cells(once, members, register)


def _with_basis(editions: Iterable[Edition], figures: pl.DataFrame, publications: pl.DataFrame) -> pl.DataFrame:
    """Each edition with each figure about its economy, the figure's basis, and how far it is from the companion."""
    rows = [
        (one.id, one.jurisdiction, last_day(one.starts) if one.starts else None, list(one.figures)) for one in editions
    ]
    listed = pl.DataFrame(rows, schema=_EDITIONS, orient="row")
    facts = figures.join(publications, on="collection", how="left").explode("about")
    pairs = listed.join(facts, left_on="jurisdiction", right_on="about", how="inner")
    is_companion = pl.col("collection").is_in(pl.col("companions"))
    own = (
        pairs.filter(is_companion)
        .group_by("edition")
        .agg(
            own_series=pl.col("series").drop_nulls().unique(),
            own_known=pl.col("known").max(),
            own_period=pl.col("period").filter(pl.col("period_end") == pl.col("period_end").max()).first(),
        )
    )
    pairs = pairs.join(own, on="edition", how="left").with_columns(own_known=pl.coalesce("own_known", "starts"))
    later = (
        pl.col("series").is_in(pl.col("own_series"))
        & (pl.col("known") > pl.col("own_known"))
        & (pl.col("period") == pl.col("own_period"))
    )
    basis = (
        pl.when(is_companion)
        .then(pl.lit("companion"))
        .when(pl.col("several"))
        .then(pl.when(pl.col("companions").list.len() == 0).then(pl.lit("literature")))
        .when(later)
        .then(pl.lit("later-edition"))
        .when(pl.col("known") < pl.col("own_known"))
        .then(pl.lit("earlier"))
    )
    days = (pl.col("known") - pl.col("own_known")).dt.total_days().abs()
    distance = (
        pl.col("basis").replace_strict(list(BASES), range(len(BASES)), return_dtype=pl.Int64) * _DAYS + days
    ) * _YEARS - pl.col("period_end")
    text = pl.when(pl.col("basis") == "literature").then("row")
    return (
        pairs.with_columns(basis=basis)
        .drop_nulls("basis")
        .with_columns(distance=pl.when(pl.col("basis") != "literature").then(distance), text=text)
        .sort("edition", "row")
    )


def _in_cells(chosen: pl.DataFrame, members: pl.DataFrame, register: Register) -> pl.DataFrame:
    """Leave out what a row of a group does not show, and put each cell in order."""
    groups = [mineral for mineral in register if register.is_group(mineral)]
    listed = members.select("edition", "mineral").unique().with_columns(by_name=pl.lit(True))
    tier = (
        pl.when(~pl.col("commodity").is_in(groups) | (pl.col("mineral") == pl.col("commodity")))
        .then(0)
        .when("by_name")
        .then(1)
        .otherwise(2)
    )
    shown = (
        chosen.join(listed, on=["edition", "mineral"], how="left")
        .with_columns(tier=tier)
        .filter((pl.col("tier") < 2) | (pl.col("tier").min().over("edition", "commodity") == 2))
    )
    order = [
        "edition",
        "commodity",
        pl.col("basis").replace_strict(list(BASES), range(len(BASES))),
        pl.col("mineral") != pl.col("commodity"),
        pl.col("stage").replace_strict(_STAGES),
        "row",
    ]
    return shown.sort(order).select("edition", "commodity", "mineral", "row", "basis")
