"""Files of very many figures: a few records that stand for all, so that a million is checked at the price of those few.

The schema and the rules look at a record key by key, or at the few keys of ``TOGETHER`` at once; a text matters only
in whether it is blank. Of all records that agree there, one is as good as another. So a file is in order where no two
records have one key, and the first record of each sort is in order: this way can only say yes. It is a second way to
say what ``check_document`` says, and that one words what is wrong; a test holds the two side by side.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from minerals.store import paths
from minerals.store.check import check_document
from minerals.store.lines import Lines
from minerals.store.write import RECORDS

SCHEMA = "dependence"
TOGETHER = (
    ("kind", "published", "approximate", "low", "high", "low_inclusive", "high_inclusive", "reading"),
    ("stage", "stage_basis"),
)
"""Keys of a figure of which the schema or a rule speaks in one breath."""
_TEXTS = ("name", "name_en", "item_as_published", "locator", "note")
_NOT_BLANK = r'^"[^\x00-\x1f]*[0-9A-Za-z][^\x00-\x1f]*"$'
_VALUE = r'"[^"\\]*"|[-0-9.a-z]+'
_INDENT = "    "
_SAMPLE = 100


def is_sound(file: Lines, records: pl.DataFrame, folder: Path) -> bool:
    """Whether the schema and the rules find nothing in a file, ``records`` being its ``columns``.

    ``folder`` is what stands around it. False says that it is to be checked whole.
    """
    if not stand_once(records, file.head["measures"]):
        return False
    return not check_document(file.only(representatives(records)), folder).problems


def columns(lines: pl.DataFrame) -> pl.DataFrame | None:
    """The records taken apart: ``place``, and a column for each key with its value as JSON text, null where absent.

    Takes the frame of ``Lines``. None where some line is not one record with keys that are known, canonically written.
    """
    keys = _keys()
    schema = pl.Schema({"place": pl.UInt32, **dict.fromkeys(keys, pl.String)})
    taken: list[pl.DataFrame] = []
    odd: list[pl.DataFrame] = []
    while not lines.is_empty():
        sample = [_record(line) for line in lines.get_column("line").gather_every(lines.height // _SAMPLE + 1)]
        sorts = Counter(tuple(record) if record and record.keys() <= set(keys) else () for record in sample)
        (sort, _), *_ = sorts.most_common(1)
        if not sort:
            return None
        found = lines.select("place", pl.col("line").str.extract_groups(_pattern(sort)).alias("record"))
        fits = found.get_column("record").struct.field(sort[0]).is_not_null()
        if not fits.any():
            odd.append(lines.head(_SAMPLE))
            lines = lines[_SAMPLE:]
            continue
        absent = [pl.lit(None, pl.String).alias(key) for key in keys if key not in sort]
        taken.append(found.filter(fits).unnest("record").with_columns(absent).select(schema.names()))
        lines = lines.filter(~fits)
    rows = []
    for place, line in (pair for frame in odd for pair in frame.iter_rows()):
        record = _record(line)
        if record is None or not record.keys() <= set(keys):
            return None
        rows.append({"place": place, **{key: _compact(record[key]) for key in record}})
    return pl.concat([*taken, pl.DataFrame(rows, schema=schema)])


def stand_once(records: pl.DataFrame, measures: dict[str, Any]) -> bool:
    """Whether no two records of one file have one key: mineral, item, metric, stage, time, part and publication."""
    names = {_compact(name): measure["metric"] for name, measure in measures.items()}
    metrics = pl.DataFrame({"measure": list(names), "metric": list(names.values())})
    moment = pl.coalesce("period", "text_date")
    parts = records.select("publication", "mineral", "item", "measure", "stage", moment, "part")
    key = parts.join(metrics, on="measure", how="left").drop("measure")
    # Other hashes are other keys; equal hashes need not be equal keys.
    return key.hash_rows().n_unique() == key.height or not key.is_duplicated().any()


def representatives(records: pl.DataFrame) -> list[int]:
    """The places of the records that stand for all."""
    single = [(key,) for key in _keys() if not any(key in group for group in TOGETHER)]
    found: set[int] = set()
    for group in (*TOGETHER, *single):
        whole = pl.struct(group) if len(group) > 1 else pl.col(*group)
        first = records.select("place", *group)[records.select(whole.arg_unique()).to_series()]
        if group[0] in _TEXTS:
            plain = pl.col(group[0]).str.contains(_NOT_BLANK).fill_null(value=False)
            first = pl.concat([first.filter(plain).head(1), first.filter(~plain)])
        found.update(first.get_column("place"))
    return sorted(found)


def _record(line: str) -> dict[str, Any] | None:
    """The record on a line; None where there is none, or more, or it is written in another way."""
    try:
        record = json.loads(line.removesuffix(","))
        same = isinstance(record, dict) and f"{_INDENT}{_compact(record)}," == line
    except (ValueError, RecursionError):
        return None
    return record if same else None


@cache
def _keys() -> list[str]:
    """The keys that a record may have, in the order in which they are written."""
    schema = json.loads((paths.schemas() / f"{SCHEMA}.schema.json").read_text(encoding="utf-8"))
    return sorted(schema["properties"][RECORDS[SCHEMA]]["items"]["properties"])


def _pattern(keys: Iterable[str]) -> str:
    """A regular expression of the line of a record with these keys, its values without escapes, none inside another."""
    pairs = ", ".join(f'"{key}": (?P<{key}>{_VALUE})' for key in keys)
    return rf"^{_INDENT}\{{{pairs}\}},$"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
