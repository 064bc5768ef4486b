"""Two large files of figures -> two sides that are decoded only where the files differ.

What stands on both sides in the same bytes is found by a join of the lines. In two versions of one publication such
figures match one another and nothing else, as no two figures of a version have one key; a figure whose short keys mean
something else on the other side is decoded all the same. A test holds the answer against the one that decodes all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
from minerals.store.large.lines import Lines, laid_out, lines


def parted(old: Given, new: Given, data: Dataset) -> tuple[Side, Side, Shared] | None:
    """The figures that are not the same on both sides, and the places of those that are.

    None where the files are not two versions of one publication's figures, in order by schema and rules: then they are
    to be decoded whole. A file in another layout is brought into the canonical one first.
    """
    files = (lines(old) or laid_out(old), lines(new) or laid_out(new))
    if files[0] is None or files[1] is None or not _versions(files[0].head, files[1].head):
        return None
    found = _parted(files[0], files[1], data)
    if found is None:
        # Single lines may be laid out otherwise.
        again = (laid_out(old), laid_out(new))
        if again[0] and again[1] and (again[0].sha256, again[1].sha256) != (files[0].sha256, files[1].sha256):
            found = _parted(again[0], again[1], data)
    return found


def _parted(old_lines: Lines, new_lines: Lines, data: Dataset) -> tuple[Side, Side, Shared] | None:
    pairs = new_lines.frame.join(old_lines.frame, on="line", how="left", suffix="_old", maintain_order="left")
    is_new = pl.col("place_old").is_null()
    both = pairs.filter(~is_new).select("place", "place_old")
    is_kept = pl.col("place").is_in(both.get_column("place_old").implode())
    kept = sieve.columns(old_lines.frame.filter(is_kept))
    removed = sieve.columns(old_lines.frame.filter(~is_kept), texts=True)
    added = sieve.columns(pairs.filter(is_new).select("place", "line"), texts=True)
    if kept is None or removed is None or added is None:
        return None
    if not sieve.is_sound(old_lines, kept.and_more(removed), data.folder):
        return None
    used = sieve.with_all_keys(kept.every).select("place", *sieve.CONTEXT)
    seen = both.join(used, left_on="place_old", right_on="place", how="inner", maintain_order="left")
    if not sieve.is_sound(new_lines, added, data.folder, seen=seen.drop("place_old")):
        return None
    same = pl.lit(value=True)
    for key, where in sieve.KIND.short_keys.items():
        changed = {name for name, text in old_lines.head[where].items() if new_lines.head[where].get(name) != text}
        same &= ~pl.col(key).is_in([f'"{name}"' for name in changed])
    shared, others = seen.filter(same), seen.filter(~same)
    sides = []
    for file, records, place in ((old_lines, removed, "place_old"), (new_lines, added, "place")):
        meant_otherwise = file.frame.filter(pl.col("place").is_in(others.get_column(place).implode()))
        more = sieve.columns(meant_otherwise, texts=True)
        assert more is not None, "what stood on a line of both files was a record"
        figures = Decoded(file, pl.concat([records.every, more.every], how="diagonal").sort("place"))
        publication = data.publications.get(file.head["publication"])
        sides.append(Side(file, None, figures, publication, decode.restated(file.empty)))
    return sides[0], sides[1], Shared(shared.get_column("place_old"), shared.get_column("place"))


def _versions(old_head: dict[str, Any], new_head: dict[str, Any]) -> bool:
    same_schema = old_head["schema"] == new_head["schema"] == sieve.KIND.schema
    return same_schema and old_head.get("publication") == new_head.get("publication")


class Decoded(Mapping[int, Figure]):
    """Figures of a file, decoded when the first is asked for; ``columns`` holds them as ``sieve.columns`` does."""

    def __init__(self, file: Lines, columns: pl.DataFrame) -> None:
        self._file = file
        self.columns = columns

    def some(self, places: Sequence[int]) -> dict[int, Figure]:
        """The figures at some places, decoded alone."""
        return dict(zip(places, decode.figures(self._file.only(self._file.texts(places))), strict=True))

    @cached_property
    def _figures(self) -> dict[int, Figure]:
        return self.some(self.columns.get_column("place").to_list())

    def __getitem__(self, place: int) -> Figure:
        return self._figures[place]

    def __iter__(self) -> Iterator[int]:
        return iter(self.columns.get_column("place"))

    def __len__(self) -> int:
        return self.columns.height
