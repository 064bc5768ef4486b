"""Lines of records -> records by shape, in columns, and the few that represent all of them.

Records that have the same keys in the same order are of one shape. A line is split at what stands between two entries,
which takes less time than a regular expression with a group for each key; the values are looked at where they differ.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from typing import Any

import polars as pl

from minerals.errors import DataError
from minerals.frozen import frozen
from minerals.store import paths
from minerals.store.kinds import KINDS
from minerals.store.read import parse_json
from minerals.store.write import compact

KIND = KINDS["dependence"]
TOGETHER = (
    ("kind", "published", "approximate", "low", "high", "low_inclusive", "high_inclusive", "reading"),
    ("stage", "stage_basis"),
)
"""Keys of a figure that one condition of the schema or one rule uses together."""
TEXTS = ("name", "name_en", "item_as_published", "locator", "note")
_VALUE = r'^(?:"[^"\\]*"|[-0-9.a-z]+)$'
_TEXT = (
    r'^"[0-9A-Za-z\x{4e00}-\x{9fff}]'
    r'[^"\\\p{C}\p{Zl}\p{Zp}\x{34f}\x{115f}\x{1160}\x{17b4}\x{17b5}\x{3164}\x{ffa0}]*"$'
)
"""A text that is certainly not blank, and of which all can be seen."""
_INDENT = "    "
_BEGIN, _BETWEEN, _END = f'{_INDENT}{{"', ', "', "},"
"""What stands before, between and behind the entries of a record on its line."""
_SAMPLE = 100
_AT_ONCE = 100_000
"""Lines that each processor splits at once, so that no more of them are in memory twice."""
_OfShape = tuple[tuple[str, ...], pl.DataFrame, pl.DataFrame]
"""The keys of the records of a shape, those that represent all of them, and what is kept of all."""
SHAPE = "shape"
"""The column that numbers the shapes; no key of a figure."""


@frozen
class Records:
    """Records split into columns: ``place``, and the JSON text of each key that some record has, null where absent.

    ``alike`` are records of which ``shape`` numbers the keys, and whose texts are certainly in order; they have the
    columns that were to be kept. Those at the places ``first`` represent all of them. ``odd`` are the others, each of
    which represents only itself.
    """

    alike: pl.DataFrame
    odd: pl.DataFrame
    first: frozenset[int]

    @property
    def every(self) -> pl.DataFrame:
        """All of them."""
        return pl.concat([self.alike, self.odd], how="diagonal")

    @property
    def representatives(self) -> set[int]:
        """The places of the records that represent all."""
        return {*self.first, *self.odd.get_column("place")}


def columns(written: pl.DataFrame, keep: Collection[str]) -> Records | None:
    """The records on some lines of the frame of ``Lines``; None where a line is not a record in canonical form.

    Of ``alike``, the columns of the keys in ``keep`` are kept.
    """
    with ThreadPoolExecutor(pl.thread_pool_size()) as helpers:
        parts = list(helpers.map(partial(_by_shape, keep=keep), written.iter_slices(_AT_ONCE)))
    shapes: dict[tuple[str, ...], int] = {}
    alike, first = list[pl.DataFrame](), list[pl.DataFrame]()
    for keys, few, taken in (of_shape for part, _ in parts for of_shape in part):
        shape = pl.lit(shapes.setdefault(keys, len(shapes)), pl.UInt32).alias(SHAPE)
        first.append(few.with_columns(shape))
        alike.append(taken.with_columns(shape))
    rows = []
    for place, line in (pair for _, odd in parts for frame in odd for pair in frame.iter_rows()):
        record = _record(line)
        if record is None:
            return None
        rows.append({"place": place, **{key: compact(record[key]) for key in all_keys() if key in record}})
    strings = dict.fromkeys((key for row in rows for key in row if key != "place"), pl.String)
    none = pl.DataFrame(schema={"place": pl.UInt32, SHAPE: pl.UInt32})
    return Records(
        pl.concat([none, *alike], how="diagonal"),
        pl.DataFrame(rows, schema={"place": pl.UInt32, **strings}),
        frozenset(
            place
            for part in pl.concat([none, *first], how="diagonal").partition_by(SHAPE)
            for place in part.get_column("place").gather(first_of_each(part, all_keys()))
        ),
    )


def _by_shape(written: pl.DataFrame, keep: Collection[str]) -> tuple[list[_OfShape], list[pl.DataFrame]]:
    """The records on some lines by shape, and the lines of those that each represent only themselves."""
    shapes, odd = list[_OfShape](), list[pl.DataFrame]()
    left = _split(written)
    while not left.is_empty():
        keys = _most_common(left)
        taken, others = _apart(left, keys) if keys else (left.clear(), left)
        if taken.is_empty():
            odd.append(left.head(_SAMPLE).select("place", "line"))
            left = left[_SAMPLE:]
            continue
        few = taken[first_of_each(taken, keys)]
        wrong = _not_in_order(taken, few, keys)
        if wrong is not None:
            odd.append(taken.filter(wrong).select("place", "line"))
            taken = taken.filter(~wrong)
            few = taken[first_of_each(taken, keys)]
        shapes.append((keys, few.drop("line"), taken.select("place", *(key for key in keys if key in keep))))
        left = others
    return shapes, odd


def _split(written: pl.DataFrame) -> pl.DataFrame:
    """The lines, and what stands between ``_BETWEEN`` in columns by number.

    A text in quotes may have ``_BETWEEN`` only at its end, and nothing that begins like an entry comes behind it.
    """
    most = len(all_keys())
    names = [str(at) for at in range(most + 1)]
    entries = pl.col("line").str.split_exact(_BETWEEN, most).struct.rename_fields(names).struct.unnest()
    return written.select("place", "line", entries)


def _most_common(split: pl.DataFrame) -> tuple[str, ...]:
    """The keys of most of a sample of lines; none where no line of it is a record with keys that it may have."""
    lines = split.get_column("line").gather_every(split.height // _SAMPLE + 1)
    records = filter(None, map(_record, lines))
    sorts = Counter(tuple(record) for record in records if record.keys() <= {*all_keys()})
    return sorts.most_common(1)[0][0] if sorts else ()


def _apart(split: pl.DataFrame, keys: Sequence[str]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The lines that consist of entries with these keys, with the values; and the other lines."""
    before = [f'{"" if at else _BEGIN}{key}": ' for at, key in enumerate(keys)]
    entries = [pl.col(str(at)) for at in range(len(keys))]
    fits = [entry.str.starts_with(start) for entry, start in zip(entries, before, strict=True)]
    fits += [entries[-1].str.ends_with(_END), pl.col(str(len(keys))).is_null()]
    entries[-1] = entries[-1].str.strip_suffix(_END)
    values = {key: entry.str.strip_prefix(start) for key, entry, start in zip(keys, entries, before, strict=True)}
    fitting = split.select(pl.all_horizontal(fits).fill_null(value=False)).to_series()
    taken = split.lazy().filter(fitting).select("place", "line", **values).collect()
    return taken, split.filter(~fitting)


def _not_in_order(taken: pl.DataFrame, few: pl.DataFrame, keys: Sequence[str]) -> pl.Expr | None:
    """Which records have a text that may be out of order, or a value with escapes, an object or an array.

    ``few`` of them have all values that occur, but for the texts.
    """
    wrong = []
    for key in keys:
        values, in_order = (taken[key].unique(), _TEXT) if key in TEXTS else (few[key], _VALUE)
        values = values.filter(~values.str.contains(in_order))
        if not values.is_empty():
            wrong.append(pl.col(key).is_in(values.to_list()))
    return pl.any_horizontal(wrong) if wrong else None


def first_of_each(records: pl.DataFrame, keys: Collection[str]) -> list[int]:
    """The rows of the records that represent all of these, which are of one shape, as far as ``keys`` go."""
    names = [key for key in keys if key in records.columns and key not in TEXTS]
    groups = [[key for key in group if key in names] for group in TOGETHER]
    groups += [[key] for key in names if not any(key in group for group in TOGETHER)]
    rows = {0} if records.height else set[int]()
    for group in filter(None, groups):
        whole = pl.struct(group) if len(group) > 1 else pl.col(*group)
        rows.update(records.select(whole.arg_unique()).to_series())
    return sorted(rows)


def _record(line: str) -> dict[str, Any] | None:
    """The record on a line; None where the line is not one record in canonical form."""
    try:
        record = parse_json(line.removesuffix(",").encode(), "")
    except DataError:
        return None
    return record if isinstance(record, dict) and line_of(record) == line else None


def line_of(record: Any) -> str:
    """The line of a record in canonical form."""
    return f"{_INDENT}{compact(record)},"


@cache
def all_keys() -> list[str]:
    """The keys that a record may have, in the order in which they are written."""
    schema = json.loads((paths.schemas() / f"{KIND.schema}.schema.json").read_text(encoding="utf-8"))
    return sorted(schema["properties"][KIND.records]["items"]["properties"])


def with_all_keys(records: pl.DataFrame) -> pl.DataFrame:
    """Records in columns, with a column for every key that a record may have."""
    return records.with_columns(pl.lit(None, pl.String).alias(key) for key in all_keys() if key not in records.columns)
