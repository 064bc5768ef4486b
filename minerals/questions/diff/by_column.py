"""What changed between two versions of a large file, compared column by column where that is plain.

Plain are two figures with one key whose values are the same text, or are two points with different numbers, and a
figure that is the only one left of its block. All others go through ``match_figures`` and ``figure_changes``, as those
of a small file do. Contents are compared as JSON: in the lines of sound files, equal contents are equal texts. A test
holds the answer against the one that goes figure by figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

import polars as pl

from minerals.domain.records import Figure
from minerals.domain.register import Register
from minerals.domain.values import Value
from minerals.frozen import frozen
from minerals.questions.diff.change import KINDS, Change, Content
from minerals.questions.diff.changes import head_changes
from minerals.questions.diff.columns import (
    KEY,
    SIDES,
    Columns,
    compact,
    in_columns,
    layouts,
    sources,
    varied,
    with_figures,
    with_rows,
)
from minerals.questions.diff.figure_changes import figure_changes
from minerals.questions.diff.found import Found, Listed
from minerals.questions.diff.match import Shared
from minerals.questions.diff.match_figures import match_figures
from minerals.questions.diff.options import Options
from minerals.questions.diff.parted import Decoded
from minerals.questions.diff.result import listed
from minerals.questions.diff.sides import Side

_BLOCK = ("mineral", "item", "metric", "when")
_EXACT = ("publication", "stage", "part")
"""What tells the figures of a block apart, which ``match_figures`` compares in two versions of one publication."""
_VALUE = tuple(part.name for part in fields(Value))
_NUMBERS = ("low", "high")
_Pair = tuple[pl.DataFrame, pl.DataFrame]


@frozen
class _Compared:
    """``pairs`` and ``single`` figures of either side to be told by column, ``rest`` the places of all others."""

    pairs: pl.DataFrame
    single: _Pair
    rest: tuple[list[int], list[int]]


def by_column(old: Side, new: Side, shared: Shared, options: Options, register: Register) -> Found:
    """The changes between the figures of two large files of one publication that are in order.

    ``shared`` are the figures that are the same on both sides; the sides have the others.
    """

    def plain() -> Listed:
        return listed(match_figures(old, new), old, new, shared, options, register)

    if options.tolerance:
        return plain()
    figures = (in_columns(old), in_columns(new))
    compared = _compared(old, new, figures)
    others, same = _record_by_record(old, new, compared.rest)
    others = [change for change in others if options.keeps(change.kind, change.field)]
    lines = [
        of_field.with_columns(pl.lit(layout).alias("layout"), pl.lit(KINDS.index(kind), pl.UInt8).alias("kind"))
        for layout, field, of_field in (*_pairs(compared.pairs), *_single(*compared.single))
        if options.keeps(kind := layouts()[layout].kind, field)
    ]
    rows = _in_order(pl.concat([_others(others), *lines], how="diagonal"), figures)
    same += _unchanged(compared.pairs).height + len(shared.old)
    return Columns(rows, figures, others, same, shared, plain)


def _compared(old: Side, new: Side, figures: _Pair) -> _Compared:
    several = all(side.head["kind"] == "collection" for side in (old, new))
    block = [*_BLOCK, *(["publication"] if several else [])]
    exact = _joined(*figures, [*block, *_EXACT])
    left = _without(figures, exact)
    # Where a block has one figure left on either side, they are compared if they are of one stage.
    counted = [frame.group_by(block).len() for frame in left]
    each = counted[0].join(counted[1], on=block, how="full", coalesce=True).fill_null(0)
    total = pl.col("len") + pl.col("len_right")
    pairwise = [frame.join(each.filter(total == 2, len=1), on=block, how="semi") for frame in left]
    by_block = _joined(pairwise[0], pairwise[1], [*block, "stage", "stage_basis"])
    left = _without(left, by_block)
    single = [frame.join(each.filter(total == 1), on=block, how="semi") for frame in left]
    pairs = pl.concat([exact, by_block])
    unclear = pairs.filter(~pl.col("plain"))
    rest = [
        [*frame.join(alone, on="place", how="anti").get_column("place"), *unclear.get_column(at)]
        for frame, alone, at in zip(left, single, ("place", "place_new"), strict=True)
    ]
    return _Compared(pairs.filter("plain"), (single[0], single[1]), (rest[0], rest[1]))


def _joined(old: pl.DataFrame, new: pl.DataFrame, by: Sequence[str]) -> pl.DataFrame:
    """Pairs of figures, the columns of NEW with ``_new``; ``plain`` says whether they can be compared by column."""
    pairs = old.join(new, on=[*dict.fromkeys(by)], suffix="_new", coalesce=False)
    same_value = pl.all_horizontal(_same(key) for key in _VALUE)
    numbers = [[pl.col(f"{key}{side}").cast(pl.Float64, strict=False) for key in _NUMBERS] for side in ("", "_new")]
    moved = pl.any_horizontal(before != after for before, after in zip(*numbers, strict=True)).fill_null(value=False)
    points = pl.all_horizontal(pl.col(key) == '"point"' for key in ("kind", "kind_new"))
    apart = [key for key in _VALUE if key not in (*_NUMBERS, "published")]
    plain = same_value | (points & moved & pl.all_horizontal(map(_same, apart)))
    return pairs.with_columns(plain.alias("plain"), same_value.alias("same_value"))


def _without(figures: _Pair, pairs: pl.DataFrame) -> _Pair:
    """The figures of either side that are in no pair."""
    old, new = (
        frame.join(pairs, left_on="place", right_on=place, how="anti")
        for frame, place in zip(figures, ("place", "place_new"), strict=True)
    )
    return old, new


def _same(key: str) -> pl.Expr:
    return pl.col(key) == pl.col(f"{key}_new")


def _record_by_record(old: Side, new: Side, places: Sequence[Sequence[int]]) -> tuple[list[Change], int]:
    parts = [
        replace(side, figures=side.figures.some(of_side))
        for side, of_side in zip((old, new), places, strict=True)
        if isinstance(side.figures, Decoded)
    ]
    changes, same = figure_changes(match_figures(*parts), parts[0], parts[1], 0)
    return [*head_changes(old, new), *changes], same


def _others_of_value() -> list[tuple[str, str]]:
    """The keys of the promise, with the column of each, in which figures of a block may differ beyond their values."""
    return [(key, source) for key, source in sources().items() if key not in _VALUE and source not in _BLOCK]


def _pairs(pairs: pl.DataFrame) -> Iterator[tuple[str, str, pl.DataFrame]]:
    """Layout, field and lines of the changes of pairs."""
    pairs = pairs.rename({"place": "place_old"})
    both = {"text_old": pl.lit(_FIGURE), "text_new": pl.lit(_FIGURE)}
    yield "value", "published", _lines(pairs.filter(~pl.col("same_value")), "published", both)
    for key, source in _others_of_value():
        texts = {"text_old": pl.col(source), "text_new": pl.col(f"{source}_new")}
        yield "field", key, _lines(pairs.filter(~_same(source)), key, texts)


def _single(old: pl.DataFrame, new: pl.DataFrame) -> Iterator[tuple[str, None, pl.DataFrame]]:
    """Layout and lines of the changes of figures without another one."""
    for layout, side, other, frame in (("removed", "old", "new", old), ("added", "new", "old", new)):
        texts = {f"text_{side}": pl.lit(_FIGURE), f"text_{other}": pl.lit(_NOTHING)}
        yield layout, None, _lines(frame.rename({"place": f"place_{side}"}), None, texts)


def _unchanged(pairs: pl.DataFrame) -> pl.DataFrame:
    return pairs.filter("same_value", *(_same(source) for _, source in _others_of_value()))


def _lines(frame: pl.DataFrame, field: str | None, texts: Mapping[str, pl.Expr]) -> pl.DataFrame:
    """The lines of changes; ``texts`` are the contents of both sides, by which they are sorted."""
    places = [f"place_{side}" for side in SIDES if f"place_{side}" in frame.columns]
    pointers = [pl.format(f"/{KEY}/{{}}", place).alias(place.replace("place", "at")) for place in places]
    name = pl.col("mineral").str.strip_chars('"').alias("name")
    return frame.select(name, pl.lit(field, pl.String).alias("field"), *places, *pointers, **texts)


_FIGURE, _NOTHING = "{", "null"
"""The text of a side that is a figure, whose contents stand in columns of their own, or that is absent."""
_LINE = {
    "kind": pl.UInt8,
    "other": pl.UInt32,
    "layout": pl.String,
    "name": pl.String,
    "field": pl.String,
    **{
        f"{name}_{side}": kind
        for side in SIDES
        for name, kind in (("place", pl.UInt32), ("text", pl.String), ("at", pl.String))
    },
}


def _others(changes: Sequence[Change]) -> pl.DataFrame:
    """The lines of changes that are no columns."""
    lines = [
        {
            "kind": KINDS.index(change.kind),
            "other": at,
            "name": change.mineral or change.name,
            "field": change.field,
            **_side_line("old", change.old, change.at_old),
            **_side_line("new", change.new, change.at_new),
        }
        for at, change in enumerate(changes)
    ]
    return pl.DataFrame(lines, schema=_LINE)


def _side_line(side: str, content: Content, at: Sequence[str]) -> dict[str, Any]:
    """One side of a change: of several parts that agree, the figure is that of the first."""
    figure = isinstance(content, Figure)
    return {
        f"place_{side}": int(at[0].rpartition("/")[2]) if figure else None,
        f"text_{side}": _FIGURE if figure else compact(content),
        f"at_{side}": "\0".join(at),
    }


def _in_order(lines: pl.DataFrame, figures: _Pair) -> pl.DataFrame:
    """The lines in the order of ``Change.order``."""
    lines = with_rows(lines, figures)
    keys = [varied(frame) for frame in figures]
    told = [frame.select(several) for frame, several in zip(figures, keys, strict=True)]
    contents = (
        name
        for side, several in zip(SIDES, keys, strict=True)
        for name in (f"text_{side}", *(f"{side}.{key}" for key in several))
    )
    by = ["kind", "name", "field", *contents, *(f"at_{side}" for side in SIDES)]
    texts = pl.col("field", *(f"at_{side}" for side in SIDES)).fill_null("")
    rows = [pl.when(pl.col(f"text_{side}") == _FIGURE).then(f"row_{side}").alias(f"row_{side}") for side in SIDES]
    return lines[with_figures(lines.with_row_index("row").with_columns(texts, *rows), told).sort(by)["row"]]
