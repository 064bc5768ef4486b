"""Checking files of very many figures by a few representative records, at the cost of checking those few.

Records that have the same keys in the same order are of one shape. Within a shape, the schema and the rules look at a
record key by key, or at the few keys of ``TOGETHER`` at once; of a text they ask only whether it is blank, and whether
all of it can be seen. Records of one shape that agree in these, JSON type included, are valid or invalid together. So
where no two records have the same identity, the faults of the first record of each sort are the faults of all of that
sort. A record that is not taken apart so is checked itself. Tests compare the result with that of ``check_document``,
which checks every record, and hold every rule to the keys that stand here.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from minerals.errors import DataError, Problem
from minerals.frozen import frozen
from minerals.store import paths
from minerals.store.check import check_document
from minerals.store.input import Given
from minerals.store.kinds import KINDS
from minerals.store.large.lines import Lines, lines
from minerals.store.read import parse_json

KIND = KINDS["dependence"]
TOGETHER = (
    ("kind", "published", "approximate", "low", "high", "low_inclusive", "high_inclusive", "reading"),
    ("stage", "stage_basis"),
)
"""Keys of a figure that one condition of the schema or one rule uses together."""
_TEXTS = ("name", "name_en", "item_as_published", "locator", "note")
_IDENTITY = {key for part in KIND.identity for key in part.keys}
"""The keys of the identity of a figure."""
_WITH_HEAD = {*KIND.short_keys, "publication"}
"""Keys of a figure that rules compare with the head of the file."""
CONTEXT = _IDENTITY | _WITH_HEAD
"""Keys of a figure by which it depends on the rest of its file."""
_VALUE = r'^(?:"[^"\\]*"|[-0-9.a-z]+)$'
_TEXT = (
    r'^"[0-9A-Za-z\x{4e00}-\x{9fff}]'
    r'[^"\\\p{C}\p{Zl}\p{Zp}\x{34f}\x{115f}\x{1160}\x{17b4}\x{17b5}\x{3164}\x{ffa0}]*"$'
)
"""A text that is certainly not blank, and of which all can be seen."""
_PATH = re.compile(rf"\$\.{KIND.records}\[(\d+)\](?:\.(\w+))?")
_INDENT = "    "
_BEGIN, _BETWEEN, _END = f'{_INDENT}{{"', ', "', "},"
"""What stands before, between and behind the entries of a record on its line."""
_SAMPLE = 100
_AT_ONCE = 100_000
"""Lines that are split at once, so that no more of them are in memory twice."""
_SHAPE = "shape"
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


def check_large(given: Given, folder: Path) -> tuple[Problem, ...] | None:
    """The problems of a file, sorted; None where it has to be checked as a whole instead.

    ``folder`` has the files around it.
    """
    file = lines(given)
    if file is None or file.kind is not KIND:
        return None
    records = columns(file.frame, keep={*all_keys()} - {*_TEXTS})
    return None if records is None else faults(file, records, folder)


def is_sound(file: Lines, parts: Sequence[Records], folder: Path, seen: pl.DataFrame | None = None) -> bool:
    """Whether a file has no problems, ``parts`` being its ``columns``.

    ``folder`` has the files around it. ``seen`` are more records of the file, each valid by itself, since a sound file
    of the same publication has the same bytes.
    """
    every = [frame for part in parts for frame in (part.alike, part.odd)]
    places = set[int]().union(*(part.representatives for part in parts))
    if seen is not None:
        every.append(seen)
        places |= {*seen.get_column("place").gather(_first_of_each(seen, _WITH_HEAD))}
    keyed = pl.concat([frame.select(_IDENTITY & {*frame.columns}) for frame in every], how="diagonal")
    return _problems(file, sorted(places), folder) == () and stand_once(keyed, _metrics(file) or {})


def faults(file: Lines, records: Records, folder: Path) -> tuple[Problem, ...] | None:
    """The problems of a file, ``records`` being its ``columns``; None where it has to be checked as a whole.

    ``folder`` has the files around it.
    """
    metrics = _metrics(file)
    if metrics is None or not stand_once(records.every, metrics):
        return None
    places = records.representatives
    problems = _problems(file, sorted(places), folder)
    if not problems:
        return problems
    looked_at = len(places)
    # A fault of a representative is a fault of every record that it represents.
    odd = frozenset(records.odd.get_column("place"))
    for place, key in {_at(problem.path) for problem in problems}:
        if place is None or place in odd:
            continue
        if key is None:
            return None
        group = next((group for group in TOGETHER if key in group), (key,))
        columns = [_SHAPE, *(name for name in group if name in records.alike.columns)]
        fault = records.alike.filter(pl.col("place") == place).select(columns)
        places.update(records.alike.join(fault, on=columns, how="semi", nulls_equal=True).get_column("place"))
    return problems if len(places) == looked_at else _problems(file, sorted(places), folder)


def columns(written: pl.DataFrame, keep: Collection[str]) -> Records | None:
    """The records on some lines of the frame of ``Lines``; None where a line is not a record in canonical form.

    Of ``alike``, the columns of the keys in ``keep`` are kept.
    """
    shapes: dict[tuple[str, ...], int] = {}
    alike, first, odd = list[pl.DataFrame](), list[pl.DataFrame](), list[pl.DataFrame]()
    for some in written.iter_slices(_AT_ONCE):
        left = _split(some)
        while not left.is_empty():
            keys = _most_common(left)
            taken, others = _apart(left, keys) if keys else (left.clear(), left)
            if taken.is_empty():
                odd.append(left.head(_SAMPLE).select("place", "line"))
                left = left[_SAMPLE:]
                continue
            few = taken[_first_of_each(taken, keys)]
            wrong = _not_in_order(taken, few, keys)
            if wrong is not None:
                odd.append(taken.filter(wrong).select("place", "line"))
                taken = taken.filter(~wrong)
                few = taken[_first_of_each(taken, keys)]
            shape = pl.lit(shapes.setdefault(keys, len(shapes)), pl.UInt32).alias(_SHAPE)
            first.append(few.select("place", shape, *keys))
            alike.append(taken.select("place", shape, *(key for key in keys if key in keep)))
            left = others
    rows = []
    for place, line in (pair for frame in odd for pair in frame.iter_rows()):
        record = _record(line)
        if record is None:
            return None
        rows.append({"place": place, **{key: _compact(record[key]) for key in all_keys() if key in record}})
    strings = dict.fromkeys((key for row in rows for key in row if key != "place"), pl.String)
    none = pl.DataFrame(schema={"place": pl.UInt32, _SHAPE: pl.UInt32})
    return Records(
        pl.concat([none, *alike], how="diagonal"),
        pl.DataFrame(rows, schema={"place": pl.UInt32, **strings}),
        frozenset(
            place
            for part in pl.concat([none, *first], how="diagonal").partition_by(_SHAPE)
            for place in part.get_column("place").gather(_first_of_each(part, all_keys()))
        ),
    )


def _split(written: pl.DataFrame) -> pl.DataFrame:
    """The lines, and what stands between ``_BETWEEN`` in columns by number; each processor splits a part of them.

    A text in quotes may have ``_BETWEEN`` only at its end, and nothing that begins like an entry comes behind it.
    """
    most = len(all_keys())
    names = [str(at) for at in range(most + 1)]
    entries = pl.col("line").str.split_exact(_BETWEEN, most).struct.rename_fields(names).struct.unnest()
    pieces = written.iter_slices(written.height // pl.thread_pool_size() + 1)
    return pl.concat(pl.collect_all([piece.lazy().select("place", "line", entries) for piece in pieces]))


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
        values, in_order = (taken[key].unique(), _TEXT) if key in _TEXTS else (few[key], _VALUE)
        values = values.filter(~values.str.contains(in_order))
        if not values.is_empty():
            wrong.append(pl.col(key).is_in(values.to_list()))
    return pl.any_horizontal(wrong) if wrong else None


def stand_once(records: pl.DataFrame, metrics: dict[str, str]) -> bool:
    """Whether no two records of a file have one identity; ``metrics`` maps the short keys of measures to metrics."""
    named = {"measure": [_compact(name) for name in metrics], "metric": list(metrics.values())}
    meaning = pl.DataFrame(named, schema={"measure": pl.String, "metric": pl.String})
    if "measure" not in records.columns:
        return False
    parts = ([key for key in part.keys if key in records.columns] for part in KIND.identity)
    key = records.select(pl.coalesce(keys) for keys in parts if keys)
    key = key.join(meaning, on="measure", how="left").drop("measure")
    # Different hashes mean different keys; equal hashes are compared in full.
    return key.hash_rows().n_unique() == key.height or not key.is_duplicated().any()


def _first_of_each(records: pl.DataFrame, keys: Collection[str]) -> list[int]:
    """The rows of the records that represent all of these, which are of one shape, as far as ``keys`` go."""
    names = [key for key in keys if key in records.columns and key not in _TEXTS]
    groups = [[key for key in group if key in names] for group in TOGETHER]
    groups += [[key] for key in names if not any(key in group for group in TOGETHER)]
    rows = {0} if records.height else set[int]()
    for group in filter(None, groups):
        whole = pl.struct(group) if len(group) > 1 else pl.col(*group)
        rows.update(records.select(whole.arg_unique()).to_series())
    return sorted(rows)


def _metrics(file: Lines) -> dict[str, str] | None:
    """Short key of a measure -> its metric, as in the head; None where the head has another shape."""
    measures = file.head.get("measures")
    if not isinstance(measures, dict) or not all(isinstance(measure, dict) for measure in measures.values()):
        return None
    metrics = {name: measure.get("metric") for name, measure in measures.items()}
    return metrics if all(isinstance(metric, str) for metric in metrics.values()) else None


def _problems(file: Lines, places: Sequence[int], folder: Path) -> tuple[Problem, ...] | None:
    """The problems of some records of the file, with their places in the whole file."""
    texts = file.texts(places)
    problems = []
    try:
        document = file.only(texts)
    except DataError:
        return None
    if list(map(_line, document.records)) != texts:
        return None
    for problem in check_document(document, folder).problems:
        at, _ = _at(problem.path)
        if at is not None:
            path = problem.path.replace(f"[{at}]", f"[{places[at]}]", 1)
            problem = replace(problem, line=problem.line + places[at] - at, path=path)
        problems.append(problem)
    return tuple(problems)


def _at(path: str) -> tuple[int | None, str | None]:
    """The place of the record that a path leads to, and the key in it; None each where it leads to no record."""
    match = _PATH.match(path)
    return (int(match[1]), match[2]) if match else (None, None)


def _record(line: str) -> dict[str, Any] | None:
    """The record on a line; None where the line is not one record in canonical form."""
    try:
        record = parse_json(line.removesuffix(",").encode(), "")
    except DataError:
        return None
    return record if isinstance(record, dict) and _line(record) == line else None


def _line(record: Any) -> str:
    """The line of a record in canonical form."""
    return f"{_INDENT}{_compact(record)},"


@cache
def all_keys() -> list[str]:
    """The keys that a record may have, in the order in which they are written."""
    schema = json.loads((paths.schemas() / f"{KIND.schema}.schema.json").read_text(encoding="utf-8"))
    return sorted(schema["properties"][KIND.records]["items"]["properties"])


def with_all_keys(records: pl.DataFrame) -> pl.DataFrame:
    """Records in columns, with a column for every key that a record may have."""
    return records.with_columns(pl.lit(None, pl.String).alias(key) for key in all_keys() if key not in records.columns)


_compact = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
"""A value as canonical JSON on one line; ``json.dumps`` would make an encoder for each."""
