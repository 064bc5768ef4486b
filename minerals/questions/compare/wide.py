"""A comparison in the wide form: one row per mineral, and for each edition its columns."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

ROW = ("row", "row_name_en", "row_name_zh")
LISTED = ("listing", "members")
FIGURES = ("published", "kind", "low", "high", "low_inclusive", "high_inclusive", "of", "item", "stage", "period")
SOURCES = ("publication", "locator", "basis")


def wide(long: pl.DataFrame, editions: Iterable[str]) -> pl.DataFrame:
    """The rows of a comparison, as ``comparison_records`` gives them, as one row per mineral.

    ``us-2022_listing`` and ``us-2022_members`` say how the list has it; the other columns of an edition are lists of
    one order, with an entry for each figure of the cell: ``us-2022_published``, ``us-2022_low`` and so on.
    """
    figure = pl.col("record") == "figure"
    cells = (
        long.filter(pl.col("edition").is_not_null())
        .group_by("row", "edition", maintain_order=True)
        .agg(pl.col(*LISTED).first(), pl.col(*FIGURES, *SOURCES).filter(figure))
    )
    rows = long.select(ROW).unique(maintain_order=True)
    for edition in editions:
        of_edition = cells.filter(edition=edition).drop("edition")
        named = {name: f"{edition}_{name}" for name in of_edition.columns if name != "row"}
        rows = rows.join(of_edition.rename(named), on="row", how="left", maintain_order="left")
    return rows
