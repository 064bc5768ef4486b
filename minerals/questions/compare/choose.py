"""Which figures a cell shows.

Chosen for each mineral and item by itself (an item that is a mineral of its own counts as that mineral): the edition's
companion; else the same reference period from the next edition of the companion's series; else the newest earlier
publication. An economy without official figures has its literature instead, all of it. Nothing is averaged and nothing
is carried from one mineral to another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import polars as pl

from minerals.domain.dates import last_day
from minerals.domain.records import Edition
from minerals.domain.register import Register
from minerals.questions.frames import framed

BASES = ("companion", "later-edition", "earlier", "literature")
RELATIONS = ("own", "form", "member", "group")
"""What a figure's mineral is to a row: the row itself, a form of it, a member of it, or a group that covers it."""
_EDITIONS = pl.Schema(
    {"edition": pl.String(), "jurisdiction": pl.String(), "starts": pl.Date(), "companions": pl.List(pl.String())}
)
_RELATIONS = pl.Schema(
    {
        "edition": pl.String(),
        "at": pl.String(),
        "mineral": pl.String(),
        "relation": pl.String(),
        "subgroup": pl.Boolean(),
    }
)
_DAYS = 100_000
_YEARS = 10_000
_STAGES = {"processing": 0, "unspecified": 1, "extraction": 2}


def relations(rows: Iterable[str], editions: Sequence[Edition], register: Register) -> pl.DataFrame:
    """The minerals whose figures may occur in each cell: ``edition``, ``at`` (the row), ``mineral`` and ``relation``.

    What a group covers is what the register and that edition say: a cell does not depend on the other editions. A
    mineral that has a row and belongs to another row (bauxite and aluminium) counts in both. ``subgroup`` marks a group
    inside the group of the row (heavy rare earths), whose figure is printed in its row.
    """
    coverage = {edition.id: _coverage(edition) for edition in editions}
    lines = [
        (edition.id, row, mineral, relation, relation == "member" and register.is_group(mineral))
        for row in rows
        for edition in editions
        for mineral, relation in _related(row, *coverage[edition.id], register).items()
    ]
    return framed(lines, _RELATIONS)


def _coverage(edition: Edition) -> tuple[dict[str, set[str]], dict[str, list[str]]]:
    """What each group of an edition covers, and the groups that cover each mineral."""
    covered: dict[str, set[str]] = {}
    covering: dict[str, list[str]] = {}
    for member in edition.members or ():
        for mineral in member.covers:
            covered.setdefault(member.mineral, set()).add(mineral)
            covering.setdefault(mineral, []).append(member.mineral)
    return covered, covering


def _related(
    row: str, covered: dict[str, set[str]], covering: dict[str, list[str]], register: Register
) -> dict[str, str]:
    inside = covered.get(row, set()) | set(register[row].group)
    related = {row: "own"}
    related |= {mineral: "member" for mineral in inside if mineral not in related}
    related |= {mineral: "form" for mineral in register.forms_of(row) if mineral not in related}
    return {**dict.fromkeys((*register.groups_of(row), *covering.get(row, ())), "group"), **related}


def choose(
    editions: Sequence[Edition],
    figures: pl.DataFrame,
    publications: pl.DataFrame,
    members: pl.DataFrame,
    rows: pl.DataFrame,
) -> pl.DataFrame:
    """The figures of every cell, in the order in which a cell shows them.

    Takes the frames of ``questions.frames`` and of ``relations``; returns ``edition``, ``at`` (the row of the
    comparison), ``row`` (of the figure), ``basis`` and ``relation``, one line per figure, sorted by edition, row and
    place in the cell.
    """
    known = _with_basis(editions, figures, publications)
    chosen = known.filter(
        pl.col("distance").is_null()
        | (pl.col("distance") == pl.col("distance").min().over("edition", "subject", "subject_item"))
    )
    printed_stage = pl.when(pl.col("stage_basis") == "printed").then("stage")
    once = chosen.with_columns(printed_stage=printed_stage).unique(
        ["edition", "subject", "subject_item", "kind", "low", "high", "printed_stage", "basis", "text"],
        keep="first",
        maintain_order=True,
    )
    return _in_cells(once, members, rows)


def _with_basis(editions: Iterable[Edition], figures: pl.DataFrame, publications: pl.DataFrame) -> pl.DataFrame:
    """Each edition with each figure about its economy, the figure's basis, and how far it is from the companion."""
    rows = [
        (edition.id, edition.jurisdiction, last_day(edition.starts) if edition.starts else None, list(edition.figures))
        for edition in editions
    ]
    listed = framed(rows, _EDITIONS)
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


def _in_cells(chosen: pl.DataFrame, members: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Put each figure in the rows it is about, leave out those that closer figures replace, and order each cell.

    Figures of a row's own mineral, of its forms, of groups inside it, and of members that the edition lists by name
    come first; other members count only where these have none, and groups only where nothing else is left. A figure
    recorded as an item that is a mineral of its own occurs in the rows of both minerals.
    """
    by_either = [
        chosen.join(rows, on=["edition", "mineral"]),
        chosen.join(rows, left_on=["edition", "subject"], right_on=["edition", "mineral"]),
    ]
    nearest = pl.col("relation").replace_strict(list(RELATIONS), range(len(RELATIONS)), return_dtype=pl.Int64)
    in_rows = (
        pl.concat(by_either, how="diagonal")
        .sort(nearest, maintain_order=True)
        .unique(["edition", "at", "row"], keep="first", maintain_order=True)
    )
    listed = members.select("edition", "mineral").unique().with_columns(by_name=pl.lit(True))
    tier = (
        pl.when(
            pl.col("relation").is_in(["own", "form"])
            | pl.col("subgroup")
            | ((pl.col("relation") == "member") & pl.col("by_name"))
        )
        .then(0)
        .when(pl.col("relation") == "member")
        .then(1)
        .otherwise(2)
    )
    shown = (
        in_rows.join(listed, on=["edition", "mineral"], how="left")
        .with_columns(pl.col("by_name").fill_null(value=False))
        .with_columns(tier=tier)
        .filter(pl.col("tier") == pl.col("tier").min().over("edition", "at"))
    )
    # Where the edition's own publication has a figure of the row itself, older ones of its forms add nothing.
    has_own = ((pl.col("basis") == "companion") & (pl.col("relation") == "own")).any().over("edition", "at")
    shown = shown.filter(~has_own | (pl.col("basis") != "earlier") | (pl.col("relation") == "own"))
    order = [
        "edition",
        "at",
        pl.col("basis").replace_strict(list(BASES), range(len(BASES))),
        pl.col("relation") != "own",
        pl.col("stage").replace_strict(_STAGES),
        "row",
    ]
    return shown.sort(order).select("edition", "at", "row", "basis", "relation")
