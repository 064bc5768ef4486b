"""Files of very many figures: a few records that stand for all, so that a million is checked at the price of those few.

The schema and the rules look at a record key by key, or at the few keys of ``TOGETHER`` at once; a text matters only
in whether it is blank. Of all records that agree there, one is as good as another. So where no two records have one
key, what is found in the first of each sort is all that there is to find. This is a second way to say what
``check_document`` says of each record by itself, and a test holds the two side by side.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from minerals.errors import Problem
from minerals.store import paths
from minerals.store.check import check_document
from minerals.store.kinds import KINDS
from minerals.store.large.lines import Lines, lines

KIND = KINDS["dependence"]
TOGETHER = (
    ("kind", "published", "approximate", "low", "high", "low_inclusive", "high_inclusive", "reading"),
    ("stage", "stage_basis"),
)
"""Keys of a figure of which the schema or a rule speaks in one breath."""
_TEXTS = ("name", "name_en", "item_as_published", "locator", "note")
_IDENTITY = {key for part in KIND.identity for key in part.keys}
"""The keys of the identity of a figure."""
_WITH_HEAD = {*KIND.short_keys, "publication"}
"""Keys of a figure that rules compare with the head of the file."""
CONTEXT = _IDENTITY | _WITH_HEAD
"""Keys of a figure by which it depends on the rest of its file."""
_VALUE = r'"[^"\\]*"|[-0-9.a-z]+'
_TEXT = r'"[0-9A-Za-z\x{4e00}-\x{9fff}][^"\\\x00-\x1f]*"'
_PATH = re.compile(rf"\$\.{KIND.records}\[(\d+)\](?:\.(\w+))?")
_INDENT = "    "
_SAMPLE = 100


@dataclass(frozen=True, slots=True)
class Records:
    """Records taken apart: ``place``, and a column for each key that some have, as JSON text, null where absent.

    ``alike`` are those whose texts are surely not blank, of which there are no columns then; ``odd`` the others, one
    of which stands for itself alone.
    """

    alike: pl.DataFrame
    odd: pl.DataFrame

    @property
    def every(self) -> pl.DataFrame:
        """All of them."""
        return pl.concat([self.alike, self.odd], how="diagonal")


def check_large(path: Path, folder: Path) -> tuple[Problem, ...] | None:
    """What is wrong with a file, sorted; None where that is not told here: it is to be checked whole.

    ``folder`` is what stands around it.
    """
    file = lines(path)
    if file is None or file.kind is not KIND:
        return None
    records = columns(file.frame)
    return None if records is None else faults(file, records, folder)


def is_sound(file: Lines, records: Records, folder: Path, seen: pl.DataFrame | None = None) -> bool:
    """Whether the schema and the rules find nothing in a file, ``records`` being its ``columns``.

    ``folder`` is what stands around it. ``seen`` are more records of the file, each in order by itself: it stands in
    the same bytes in a sound file of the same publication.
    """
    every, places = records.every, _looked_at(records)
    if seen is not None:
        every = pl.concat([_keyed(seen), _keyed(every)], how="diagonal")
        places |= representatives(seen, _WITH_HEAD)
    return _problems(file, sorted(places), folder) == () and stand_once(every, _metrics(file) or {})


def faults(file: Lines, records: Records, folder: Path) -> tuple[Problem, ...] | None:
    """What the schema and the rules find in a file, ``records`` being its ``columns``; None where it is not told here.

    ``folder`` is what stands around it.
    """
    metrics = _metrics(file)
    if metrics is None or not stand_once(records.every, metrics):
        return None
    places = _looked_at(records)
    problems = _problems(file, sorted(places), folder)
    if not problems:
        return problems
    # What is wrong with one that stands for others is wrong with all of these.
    odd = frozenset(records.odd.get_column("place"))
    for place, key in {_at(problem.path) for problem in problems}:
        if place is None or place in odd:
            continue
        if key is None:
            return None
        group = next((group for group in TOGETHER if key in group), (key,))
        held = [one for one in group if one in records.alike.columns]
        fault = records.alike.filter(pl.col("place") == place).select(held)
        places.update(records.alike.join(fault, on=held, how="semi", nulls_equal=True).get_column("place"))
    return _problems(file, sorted(places), folder)


def columns(written: pl.DataFrame) -> Records | None:
    """The records on some lines of the frame of ``Lines``; None where one is not a record, canonically written."""
    keys = set(_keys())
    alike: list[pl.DataFrame] = []
    left: list[pl.DataFrame] = []
    while not written.is_empty():
        sample = [_record(line) for line in written.get_column("line").gather_every(written.height // _SAMPLE + 1)]
        sorts = Counter(tuple(record) for record in sample if record and record.keys() <= keys)
        sort = sorts.most_common(1)[0][0] if sorts else ()
        by = next((key for key in sort if key not in _TEXTS), None)
        if by is not None:
            found = _apart(written, _pattern(sort))
            fits = found.get_column("record").struct.field(by).is_not_null()
            if fits.any():
                alike.append(found.filter(fits).unnest("record"))
                written = written.filter(~fits)
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
    return Records(pl.concat(alike, how="diagonal") if alike else odd.clear(), odd)


def _apart(written: pl.DataFrame, pattern: str) -> pl.DataFrame:
    """``place`` and ``record``, a struct of what the groups of a pattern hold; a piece for each processor."""
    apart = pl.col("line").str.extract_groups(pattern).alias("record")
    pieces = written.iter_slices(written.height // pl.thread_pool_size() + 1)
    return pl.concat(pl.collect_all([piece.lazy().select("place", apart) for piece in pieces]))


def stand_once(records: pl.DataFrame, metrics: dict[str, str]) -> bool:
    """Whether no two records of one file have one key: mineral, item, metric, stage, time, part and publication.

    ``metrics`` says which metric each short key of a measure means.
    """
    named = {"measure": [_compact(name) for name in metrics], "metric": list(metrics.values())}
    meaning = pl.DataFrame(named, schema={"measure": pl.String, "metric": pl.String})
    parts = ([key for key in part.keys if key in records.columns] for part in KIND.identity)
    key = records.select(pl.coalesce(keys) for keys in parts if keys)
    key = key.join(meaning, on="measure", how="left").drop("measure")
    # Other hashes are other keys; equal hashes need not be equal keys.
    return key.hash_rows().n_unique() == key.height or not key.is_duplicated().any()


def representatives(records: pl.DataFrame, keys: Collection[str]) -> set[int]:
    """The places of the records that stand for all, as far as ``keys`` go."""
    held = [key for key in keys if key in records.columns]
    together = [tuple(key for key in group if key in held) for group in TOGETHER]
    single = [(key,) for key in held if not any(key in group for group in TOGETHER)]
    found: set[int] = set()
    for group in filter(None, (*together, *single)):
        whole = pl.struct(group) if len(group) > 1 else pl.col(*group)
        found.update(records.get_column("place")[records.select(whole.arg_unique()).to_series()])
    return found


def _metrics(file: Lines) -> dict[str, str] | None:
    """Short key of a measure -> its metric, as the head has it; None where it has it in no shape that is known."""
    measures = file.head.get("measures")
    if not isinstance(measures, dict) or not all(isinstance(one, dict) for one in measures.values()):
        return None
    metrics = {name: one.get("metric") for name, one in measures.items()}
    return metrics if all(isinstance(metric, str) for metric in metrics.values()) else None


def _looked_at(records: Records) -> set[int]:
    return {*representatives(records.alike, _keys()), *records.odd.get_column("place")}


def _keyed(records: pl.DataFrame) -> pl.DataFrame:
    return records.select(_IDENTITY & {*records.columns})


def _problems(file: Lines, places: Sequence[int], folder: Path) -> tuple[Problem, ...] | None:
    """The problems of the file with some of its records alone, told of the places where these stand in the whole."""
    texts = file.texts(places)
    if any(_record(line) is None for line in texts):
        return None
    problems = []
    for problem in check_document(file.only(texts), folder).problems:
        at, _ = _at(problem.path)
        if at is not None:
            path = problem.path.replace(f"[{at}]", f"[{places[at]}]", 1)
            problem = replace(problem, line=problem.line + places[at] - at, path=path)
        problems.append(problem)
    return tuple(problems)


def _at(path: str) -> tuple[int | None, str | None]:
    """The place of the record that a path leads to, and the key in it; None each where it leads to none."""
    found = _PATH.match(path)
    return (int(found[1]), found[2]) if found else (None, None)


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
    schema = json.loads((paths.schemas() / f"{KIND.schema}.schema.json").read_text(encoding="utf-8"))
    return sorted(schema["properties"][KIND.records]["items"]["properties"])


def _pattern(keys: Iterable[str]) -> str:
    """A regular expression of the line of a record with these keys, its values without escapes, none inside another.

    A text that is surely not blank is passed over.
    """
    pairs = ", ".join(f'"{key}": {_TEXT if key in _TEXTS else f"(?P<{key}>{_VALUE})"}' for key in keys)
    return rf"^{_INDENT}\{{{pairs}\}},$"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
