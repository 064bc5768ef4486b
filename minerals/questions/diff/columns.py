"""Changes kept in columns, and their JSON written from these.

How the JSON of a change looks is not said here: a change that has holes in place of contents is laid out as any other
is, and the columns fill the holes.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, cached_property
from typing import Any

import polars as pl

from minerals.domain.records import Figure
from minerals.frozen import frozen
from minerals.questions.diff.change import KINDS, Change
from minerals.questions.diff.found import Kept, Listed
from minerals.questions.diff.match import Match, Shared
from minerals.questions.diff.parted import Decoded
from minerals.questions.diff.sides import Side
from minerals.questions.promises import figure_dict
from minerals.store import decode
from minerals.store.large import shapes
from minerals.store.read import Document
from minerals.text import safe_json

KEY = shapes.KIND.records
SIDES = ("old", "new")
_AT_ONCE = 4_000
"""Changes that are written at once: their text stays in the caches of a processor."""
_HOLE = re.compile(r'"\\u0000([\w.]+)"|\\u0000([\w.]+)\\u0001')
"""Where a column goes in the text of a change: in place of a JSON value, or inside a text."""
_NEEDED: dict[str, Any] = dict.fromkeys(
    ("mineral", "name", "measure", "stage", "published", "part", "locator", "read_in", "confidence"), ""
)
"""A figure with no key that it may lack, but for its kind."""
_MEASURE = ("metric", "base", "as_published")


@frozen
class Columns(Kept):
    """Changes in columns; figures are decoded when somebody asks for the changes themselves.

    ``rows`` has a line a change, in order, with the rows of its figures as ``with_rows`` gives them: its ``kind`` by
    number, and either which of ``others`` it is, or its ``layout`` and what goes into the holes of that. ``figures``
    are those of OLD and of NEW, as ``in_columns`` gives them.
    """

    rows: pl.DataFrame
    figures: tuple[pl.DataFrame, pl.DataFrame]
    others: Sequence[Change]
    same: int
    shared: Shared
    plain: Callable[[], Listed]
    __eq__ = Kept.equal

    @cached_property
    def _listed(self) -> Listed:
        return self.plain()

    @property
    def changes(self) -> tuple[Change, ...]:
        return self._listed.changes

    @property
    def matched(self) -> tuple[Match, ...]:
        return self._listed.matched

    @cached_property
    def counts(self) -> Counter[str]:
        kinds = self.rows.get_column("kind").value_counts()
        return Counter({KINDS[kind]: count for kind, count in kinds.iter_rows()})

    def texts(self, layout: Callable[[Any], str]) -> Iterator[str]:
        # What all figures of a side have is text like that between the holes: most keys of a publication are so.
        keys = [varied(frame) for frame in self.figures]
        alike = {
            f"{side}.{key}": frame[0, key]
            for side, frame, several in zip(SIDES, self.figures, keys, strict=True)
            for key in sources().values()
            if frame.height and key not in several
        }
        told = tuple(frame.select(several) for frame, several in zip(self.figures, keys, strict=True))
        templates = {name: _template(layout(change.to_dict()), alike) for name, change in layouts().items()}

        def run(rows: pl.DataFrame) -> str:
            whole = with_figures(rows.with_row_index("at"), told)
            written = [
                group.select("at", pl.concat_str(templates[str(name)]).alias("text"))
                for (name,), group in whole.drop_nulls("layout").group_by("layout")
            ]
            others = rows.with_row_index("at").drop_nulls("other").select("at", "other")
            texts = [layout(self.others[other].to_dict()) for other in others.get_column("other")]
            written.append(others.select("at", pl.Series("text", texts, pl.String)))
            return ",".join(map(safe_json, pl.concat(written).sort("at").get_column("text").to_list()))

        with ThreadPoolExecutor(1) as helper:  # which makes the next run while one is written
            made: list[Future[str]] = []
            for rows in self.rows.iter_slices(_AT_ONCE):
                made.append(helper.submit(run, rows))
                if len(made) > 1:
                    yield made.pop(0).result()
            if made:
                yield made.pop().result()


def with_rows(lines: pl.DataFrame, figures: Sequence[pl.DataFrame]) -> pl.DataFrame:
    """The lines of changes with ``row_old`` and ``row_new``, the rows of their figures in the frames of these."""
    for side, frame in zip(SIDES, figures, strict=True):
        rows = frame.select(pl.col("place").alias(f"place_{side}")).with_row_index(f"row_{side}")
        lines = lines.join(rows, on=f"place_{side}", how="left", maintain_order="left")
    return lines


def with_figures(rows: pl.DataFrame, figures: Sequence[pl.DataFrame]) -> pl.DataFrame:
    """The lines of changes with the contents of the figures at ``row_old`` and ``row_new``."""
    told = (
        frame.select(pl.all().gather(rows.get_column(f"row_{side}")).name.prefix(f"{side}."))
        for side, frame in zip(SIDES, figures, strict=True)
    )
    return pl.concat([rows, *told], how="horizontal")


def varied(figures: pl.DataFrame) -> list[str]:
    """Which of ``sources`` are not the same in all of these figures."""
    names = [*dict.fromkeys(sources().values())]
    same = figures.select((pl.col(names) == pl.col(names).first()).all())
    return [name for name in names if not same[0, name]]


def in_columns(side: Side) -> pl.DataFrame:
    """The figures of a side of a large file: ``place``, and as JSON text ``when`` and each of ``sources``."""
    assert isinstance(side.figures, Decoded)
    every, head = shapes.with_all_keys(side.figures.columns), side.head
    measures = [
        {"measure": name, **{part: measure[part] for part in _MEASURE}} for name, measure in head["measures"].items()
    ]
    read_in = [{"read_in": name, "text": text} for name, text in head["read_in"].items()]
    every = every.join(_texts(measures), on="measure", how="left").join(_texts(read_in), on="read_in", how="left")
    every = every.with_columns(pl.col("text").alias("read_in"))
    absent = {kind: _absent(kind, head["publication"]) for kind in ("point", "range")}
    filled = [
        pl.coalesce(
            source,
            pl.when(pl.col("kind") == '"point"')
            .then(pl.lit(absent["point"][source]))
            .otherwise(pl.lit(absent["range"][source])),
        ).alias(source)
        for source in sources().values()
    ]
    return every.select("place", pl.coalesce("period", "text_date").fill_null("null").alias("when"), *filled)


@cache
def sources() -> dict[str, str]:
    """The keys of the promise of a figure, with the key of the record or of its measure that each comes from."""
    return dict(sorted(figure_dict(_holes("")).items()))


@cache
def layouts() -> dict[str, Change]:
    """The changes that are kept in columns, with holes in place of contents."""
    old, new = (_holes(f"\0{side}.") for side in SIDES)
    at_old, at_new = ((f"/{KEY}/\0place_{side}\1",) for side in SIDES)
    mineral = "\0name\1"
    return {
        "value": Change("value-changed", mineral, "published", old, new, at_old, at_new),
        "field": Change("source-changed", mineral, "\0field\1", "\0text_old", "\0text_new", at_old, at_new),
        "removed": Change("removed", mineral, None, old, None, at_old, ()),
        "added": Change("added", mineral, None, None, new, (), at_new),
    }


def compact(value: Any) -> str:
    """JSON as it stands in a canonical line."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _texts(lines: Sequence[dict[str, Any]]) -> pl.DataFrame:
    return pl.DataFrame([{name: compact(value) for name, value in line.items()} for line in lines])


def _holes(before: str) -> Figure:
    """A figure that has the name of each key, with a mark before it, in place of its content."""
    measure = {part: f"{before}{part}" for part in _MEASURE}
    return _figure({key: f"{before}{key}" for key in shapes.all_keys()}, measure, "")


def _absent(kind: str, publication: str) -> dict[str, str]:
    """What the promise says where a record of some kind of value lacks a key, by the key that it comes from."""
    figure = _figure({**_NEEDED, "kind": kind}, dict.fromkeys(_MEASURE), publication)
    return {sources()[key]: compact(content) for key, content in figure_dict(figure).items()}


def _figure(record: dict[str, Any], measure: dict[str, Any], publication: str) -> Figure:
    names = {"measures": {record["measure"]: measure}, "read_in": {record["read_in"]: record["read_in"]}}
    value = {"schema": shapes.KIND.schema, "publication": publication, **names, KEY: [record]}
    return next(decode.figures(Document("", "", value)))


def _template(text: str, alike: Mapping[str, str]) -> list[pl.Expr]:
    """The pieces of the text of a change that has holes: what stands between them, and the columns that fill them.

    ``alike`` fills some of the holes with the same text in all changes.
    """
    pieces, start, between = [], 0, ""
    for hole in _HOLE.finditer(text):
        name = hole[1] or hole[2]
        between += text[start : hole.start()] + alike.get(name, "")
        if name not in alike:
            pieces += [pl.lit(between), pl.col(name)]
            between = ""
        start = hole.end()
    return [*pieces, pl.lit(between + text[start:])]
