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
_BEHIND_KEY = '": '
_TEXT = (
    r'^"[0-9A-Za-z\x{4e00}-\x{9fff}]'
    r'[^"\\\p{C}\p{Zl}\p{Zp}\x{34f}\x{115f}\x{1160}\x{17b4}\x{17b5}\x{3164}\x{ffa0}]*"$'
)
"""A text that is certainly not blank, and of which all can be seen."""
_PATH = re.compile(rf"\$\.{KIND.records}\[(\d+)\](?:\.(\w+))?")
_INDENT = "    "
_SAMPLE = 100
_AT_ONCE = 200_000
"""Lines that are split at once, so that no more of them are in memory twice."""
_SHAPE = "shape"
"""The column that numbers the shapes; no key of a figure."""


@frozen
class Records:
    """Records split into columns: ``place``, and the JSON text of each key that some record has, null where absent.

    ``alike`` are records of which ``shape`` numbers the keys, and whose texts are certainly in order, and need no
    columns; ``odd`` are the others, each of which represents only itself.
    """

    alike: pl.DataFrame
    odd: pl.DataFrame

    @property
    def every(self) -> pl.DataFrame:
        """All of them."""
        return pl.concat([self.alike, self.odd], how="diagonal")

    def and_more(self, more: Records) -> Records:
        """These and others of the same file."""
        shapes = self.alike.get_column(_SHAPE).n_unique()
        others = more.alike.with_columns(pl.col(_SHAPE) + shapes)
        frames = ((self.alike, others), (self.odd, more.odd))
        return Records(*(pl.concat(pair, how="diagonal") for pair in frames))


def check_large(given: Given, folder: Path) -> tuple[Problem, ...] | None:
    """The problems of a file, sorted; None where it has to be checked as a whole instead.

    ``folder`` has the files around it.
    """
    file = lines(given)
    if file is None or file.kind is not KIND:
        return None
    records = columns(file.frame)
    return None if records is None else faults(file, records, folder)


def is_sound(file: Lines, records: Records, folder: Path, seen: pl.DataFrame | None = None) -> bool:
    """Whether a file has no problems, ``records`` being its ``columns``.

    ``folder`` has the files around it. ``seen`` are more records of the file, each valid by itself, since a sound file
    of the same publication has the same bytes.
    """
    every, places = records.every, _looked_at(records)
    if seen is not None:
        every = pl.concat([_keyed(seen), _keyed(every)], how="diagonal")
        places |= representatives(seen, _WITH_HEAD)
    return _problems(file, sorted(places), folder) == () and stand_once(every, _metrics(file) or {})


def faults(file: Lines, records: Records, folder: Path) -> tuple[Problem, ...] | None:
    """The problems of a file, ``records`` being its ``columns``; None where it has to be checked as a whole.

    ``folder`` has the files around it.
    """
    metrics = _metrics(file)
    if metrics is None or not stand_once(records.every, metrics):
        return None
    places = _looked_at(records)
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


def columns(written: pl.DataFrame, *, texts: bool = False) -> Records | None:
    """The records on some lines of the frame of ``Lines``; None where a line is not a record in canonical form.

    Of ``alike``, only with ``texts`` are the texts that are in order taken too.
    """
    keys = {*all_keys()}
    alike: list[pl.DataFrame] = []
    left: list[pl.DataFrame] = []
    while not written.is_empty():
        sample = [_record(line) for line in written.get_column("line").gather_every(written.height // _SAMPLE + 1)]
        sorts = Counter(tuple(record) for record in sample if record and record.keys() <= keys)
        sort = sorts.most_common(1)[0][0] if sorts else ()
        if sort:
            parts = [_apart(some, sort, texts=texts) for some in written.iter_slices(_AT_ONCE)]
            taken = pl.concat(part for part, _ in parts)
            if not taken.is_empty():
                alike.append(taken.with_columns(pl.lit(len(alike), pl.UInt32).alias(_SHAPE)))
                written = pl.concat(rest for _, rest in parts)
                continue
        left.append(written.head(_SAMPLE))
        written = written[_SAMPLE:]
    rows = []
    for place, line in (pair for frame in left for pair in frame.iter_rows()):
        record = _record(line)
        if record is None:
            return None
        rows.append({"place": place, **{key: _compact(record[key]) for key in sorted(keys & record.keys())}})
    strings = dict.fromkeys((key for row in rows for key in row if key != "place"), pl.String)
    odd = pl.DataFrame(rows, schema={"place": pl.UInt32, **strings})
    none_alike = odd.clear().with_columns(pl.lit(0, pl.UInt32).alias(_SHAPE))
    return Records(pl.concat(alike, how="diagonal") if alike else none_alike, odd)


def _apart(written: pl.DataFrame, keys: Sequence[str], *, texts: bool) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The lines that are records with these keys, split into columns, a piece for each processor; and the other lines.

    Each value stands on its line without escapes and is no object and no array, and its texts are in order.
    """
    # No text without escapes contains the divider. One expression that captures all values takes longer.
    heads = [f'{_INDENT}{{"{keys[0]}{_BEHIND_KEY}', *(f"{key}{_BEHIND_KEY}" for key in keys[1:])]
    fields = [pl.col(f"field_{at}") for at in range(len(keys))]
    values = [field.str.strip_prefix(head) for field, head in zip(fields, heads, strict=True)]
    values[-1] = values[-1].str.strip_suffix("},")
    named = [value.alias(key) for value, key in zip(values, keys, strict=True)]
    begun = [field.str.starts_with(head) for field, head in zip(fields, heads, strict=True)]
    in_order = [pl.col(key).str.contains(_TEXT if key in _TEXTS else _VALUE) for key in keys]
    fits = pl.all_horizontal(fields[-1].str.ends_with("},"), *begun, *in_order).fill_null(value=False)
    divided = pl.col("line").str.splitn(', "', len(keys)).struct.unnest()
    pieces = written.iter_slices(written.height // pl.thread_pool_size() + 1)
    split = pl.concat(
        pl.collect_all(
            piece.lazy().select("place", divided).with_columns(*named).select("place", *keys, fits.alias(_SHAPE))
            for piece in pieces
        )
    )
    fit = split.get_column(_SHAPE)
    taken = split.drop(_SHAPE).filter(fit)
    return taken if texts else taken.drop(_TEXTS, strict=False), written.filter(~fit)


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


def representatives(records: pl.DataFrame, keys: Collection[str]) -> set[int]:
    """The places of the records that represent all, as far as ``keys`` go; of each shape, where shapes are told."""
    names = [key for key in keys if key in records.columns]
    together = [tuple(key for key in group if key in names) for group in TOGETHER]
    single = [(key,) for key in names if not any(key in group for group in TOGETHER)]
    shape = (_SHAPE,) if _SHAPE in records.columns else ()
    places: set[int] = set()
    for group in filter(None, (shape, *((*shape, *group) for group in (*together, *single) if group))):
        whole = pl.struct(group) if len(group) > 1 else pl.col(*group)
        places.update(records.get_column("place")[records.select(whole.arg_unique()).to_series()])
    return places


def _metrics(file: Lines) -> dict[str, str] | None:
    """Short key of a measure -> its metric, as in the head; None where the head has another shape."""
    measures = file.head.get("measures")
    if not isinstance(measures, dict) or not all(isinstance(measure, dict) for measure in measures.values()):
        return None
    metrics = {name: measure.get("metric") for name, measure in measures.items()}
    return metrics if all(isinstance(metric, str) for metric in metrics.values()) else None


def _looked_at(records: Records) -> set[int]:
    return {*representatives(records.alike, all_keys()), *records.odd.get_column("place")}


def _keyed(records: pl.DataFrame) -> pl.DataFrame:
    return records.select(_IDENTITY & {*records.columns})


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
