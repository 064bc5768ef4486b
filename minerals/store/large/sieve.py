"""Checking files of very many figures by a few representative records, at the cost of checking those few.

Records that have the same keys in the same order are of one shape. Within a shape, the schema and the rules look at a
record key by key, or at the few keys of ``TOGETHER`` at once; of a text they ask only whether it is blank, and whether
all of it can be seen. Records of one shape that agree in these, JSON type included, are valid or invalid together. So
where no two records have the same identity, the faults of the first record of each sort are the faults of all of that
sort. A record that is not taken apart so is checked itself. Tests compare the result with that of ``check_document``,
which checks every record, and hold every rule to the keys that stand here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import polars as pl

from minerals.errors import DataError, Problem
from minerals.store.check import check_document
from minerals.store.input import Given
from minerals.store.large.lines import Lines, lines
from minerals.store.large.shapes import (
    KIND,
    SHAPE,
    TEXTS,
    TOGETHER,
    Records,
    all_keys,
    columns,
    first_of_each,
    line_of,
)
from minerals.store.write import compact

_IDENTITY = {key for part in KIND.identity for key in part.keys}
"""The keys of the identity of a figure."""
_WITH_HEAD = {*KIND.short_keys, "publication"}
"""Keys of a figure that rules compare with the head of the file."""
CONTEXT = _IDENTITY | _WITH_HEAD
"""Keys of a figure by which it depends on the rest of its file."""
_PATH = re.compile(rf"\$\.{KIND.records}\[(\d+)\](?:\.(\w+))?")


def check_large(given: Given, folder: Path) -> tuple[Problem, ...] | None:
    """The problems of a file, sorted; None where it has to be checked as a whole instead.

    ``folder`` has the files around it.
    """
    file = lines(given)
    if file is None or file.kind is not KIND:
        return None
    records = columns(file.frame, keep={*all_keys()} - {*TEXTS})
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
        places |= {*seen.get_column("place").gather(first_of_each(seen, _WITH_HEAD))}
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
        names = [SHAPE, *(name for name in group if name in records.alike.columns)]
        fault = records.alike.filter(pl.col("place") == place).select(names)
        places.update(records.alike.join(fault, on=names, how="semi", nulls_equal=True).get_column("place"))
    return problems if len(places) == looked_at else _problems(file, sorted(places), folder)


def stand_once(records: pl.DataFrame, metrics: dict[str, str]) -> bool:
    """Whether no two records of a file have one identity; ``metrics`` maps the short keys of measures to metrics."""
    named = {"measure": [compact(name) for name in metrics], "metric": list(metrics.values())}
    meaning = pl.DataFrame(named, schema={"measure": pl.String, "metric": pl.String})
    if "measure" not in records.columns:
        return False
    parts = ([key for key in part.keys if key in records.columns] for part in KIND.identity)
    key = records.select(pl.coalesce(keys) for keys in parts if keys)
    key = key.join(meaning, on="measure", how="left").drop("measure")
    # Different hashes mean different keys; equal hashes are compared in full.
    return key.hash_rows().n_unique() == key.height or not key.is_duplicated().any()


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
    if list(map(line_of, document.records)) != texts:
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
