"""Two large files of figures -> two sides that are decoded only where the files differ.

What stands on both sides in the same bytes is found by a join of the lines. In two versions of one publication such
figures match one another and nothing else, as no two figures of a version have one key; a figure whose short keys mean
something else on the other side is decoded all the same. A test holds the answer against the one that decodes all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import polars as pl

from minerals.domain.records import Figure
from minerals.questions.diff.match import Shared
from minerals.questions.diff.sides import Side
from minerals.store import decode
from minerals.store.dataset import Dataset
from minerals.store.input import Given
from minerals.store.large import sieve
from minerals.store.large.lines import Lines, lines


def parted(old: Given, new: Given, data: Dataset) -> tuple[Side, Side, Shared] | None:
    """The figures that are not the same bytes on both sides, and the places of those that are.

    None where the files are not two versions of one publication's figures in the canonical layout, in order by schema
    and rules: then they are to be decoded whole.
    """
    old_lines, new_lines = lines(old), lines(new)
    if old_lines is None or new_lines is None or not _versions(old_lines.head, new_lines.head):
        return None
    ours = sieve.columns(old_lines.frame)
    if ours is None or not sieve.is_sound(old_lines, ours, data.folder):
        return None
    pairs = new_lines.frame.join(old_lines.frame, on="line", how="left", suffix="_old", maintain_order="left")
    is_new = pl.col("place_old").is_null()
    added = sieve.columns(pairs.filter(is_new).select("place", "line"))
    both = pairs.filter(~is_new).select("place", "place_old")
    if added is None:
        return None
    every = ours.every
    used = every.select("place", *(key for key in sieve.CONTEXT if key in every.columns))
    kept = both.join(used, left_on="place_old", right_on="place", how="inner", maintain_order="left")
    if not sieve.is_sound(new_lines, added, data.folder, seen=kept.drop("place_old")):
        return None
    same = pl.lit(value=True)
    for key, where in sieve.KIND.short_keys.items():
        changed = {name for name, text in old_lines.head[where].items() if new_lines.head[where].get(name) != text}
        same &= ~pl.col(key).is_in([f'"{name}"' for name in changed])
    shared = kept.filter(same)
    places = (shared.get_column("place_old"), shared.get_column("place"))
    return _side(old_lines, places[0], data), _side(new_lines, places[1], data), Shared(*places)


def _versions(old_head: dict[str, Any], new_head: dict[str, Any]) -> bool:
    same_schema = old_head["schema"] == new_head["schema"] == sieve.KIND.schema
    return same_schema and old_head.get("publication") == new_head.get("publication")


class Decoded(Mapping[int, Figure]):
    """The figures at some places of a file, decoded when the first is asked for."""

    def __init__(self, file: Lines, places: pl.Series) -> None:
        self._file = file
        self.places = places

    @cached_property
    def _figures(self) -> dict[int, Figure]:
        return decoded(self._file, self.places)

    def __getitem__(self, place: int) -> Figure:
        return self._figures[place]

    def __iter__(self) -> Iterator[int]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)


def decoded(file: Lines, places: pl.Series) -> dict[int, Figure]:
    """The figures at some places of a file."""
    return dict(zip(places, decode.figures(file.only(file.texts(places))), strict=True))


def _side(file: Lines, shared: pl.Series, data: Dataset) -> Side:
    places = file.frame.get_column("place")
    rest = Decoded(file, places.filter(~places.is_in(shared.implode())))
    return Side(file, None, rest, data.publications.get(file.head["publication"]), decode.restated(file.empty))
