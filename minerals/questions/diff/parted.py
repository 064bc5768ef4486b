"""Two large files of figures -> two sides that are decoded only where the files differ.

What stands on both sides in the same bytes is found by a join of the lines. In two versions of one publication such
figures match one another and nothing else, as no two figures of a version have one key; a figure whose short keys mean
something else on the other side is decoded all the same. A test holds the answer against the one that decodes all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from hashlib import sha256
from typing import Any

import polars as pl

from minerals.domain.records import Figure
from minerals.questions.diff.match import Shared
from minerals.questions.diff.sides import Side
from minerals.store import decode
from minerals.store.dataset import Dataset
from minerals.store.input import Given
from minerals.store.large import shapes, sieve
from minerals.store.large.lines import Lines, begins_canonically, laid_out, lines

_HASH = pl.col("line").hash()


def parted(files: list[Given], data: Dataset) -> tuple[Side, Side, Shared] | None:
    """The figures that are not the same in OLD and NEW, the two ``files``, and the places of those that are.

    ``files`` is left empty, so that nobody keeps bytes of which there are lines. None, and ``files`` as it was, where
    they are not two versions of one publication's figures, in order by schema and rules: then they are to be decoded
    whole. A file in another layout is brought into the canonical one first.
    """
    (old_again, old), (new_again, new) = (_taken(files.pop(0)) for _ in range(len(files)))
    found = None
    if old is not None and new is not None and _versions(old.head, new.head):
        found = _parted(old, new, data)
        if found is None:
            # Single lines may be laid out otherwise.
            files += [old_again(), new_again()]
            laid = [laid_out(given) for given in files]
            if laid[0] and laid[1] and [file.sha256 for file in laid if file] != [old.sha256, new.sha256]:
                found = _parted(laid[0], laid[1], data)
    else:
        files += [old_again(), new_again()]
    return found


def _taken(given: Given) -> tuple[Callable[[], Given], Lines | None]:
    """What makes a file again, and its lines."""
    if not begins_canonically(given):
        return (lambda: given), laid_out(given)
    with ThreadPoolExecutor(1) as helper:  # the hash takes as long as the lines, on one processor
        hashed = helper.submit(lambda: sha256(given.content).hexdigest())
        found = lines(given)
    if found is None:
        return (lambda: given), laid_out(given)
    found.release(hashed.result())
    return (lambda: found.given), found


def _parted(old_lines: Lines, new_lines: Lines, data: Dataset) -> tuple[Side, Side, Shared] | None:
    both = _in_both(old_lines.frame, new_lines.frame)
    is_kept, is_seen = (pl.col("place").is_in(both.get_column(place).implode()) for place in ("place", "place_new"))
    every = shapes.all_keys()
    kept = shapes.columns(old_lines.frame.filter(is_kept), sieve.CONTEXT)
    removed = shapes.columns(old_lines.frame.filter(~is_kept), every)
    added = shapes.columns(new_lines.frame.filter(~is_seen), every)
    if kept is None or removed is None or added is None:
        return None
    if not sieve.is_sound(old_lines, [kept, removed], data.folder):
        return None
    seen = shapes.with_all_keys(kept.every).select("place", *sieve.CONTEXT).join(both, on="place")
    if not sieve.is_sound(new_lines, [added], data.folder, seen=seen.drop("place").rename({"place_new": "place"})):
        return None
    same = pl.lit(value=True)
    for key, where in shapes.KIND.short_keys.items():
        changed = {name for name, text in old_lines.head[where].items() if new_lines.head[where].get(name) != text}
        same &= ~pl.col(key).is_in([f'"{name}"' for name in changed])
    shared, others = seen.filter(same), seen.filter(~same)
    sides = []
    for file, records, place in ((old_lines, removed, "place"), (new_lines, added, "place_new")):
        meant_otherwise = file.frame.filter(pl.col("place").is_in(others.get_column(place).implode()))
        more = shapes.columns(meant_otherwise, every)
        assert more is not None, "what stood on a line of both files was a record"
        figures = Decoded(file, pl.concat([records.every, more.every], how="diagonal").sort("place"))
        publication = data.publications.get(file.head["publication"])
        sides.append(Side(file, None, figures, publication, decode.restated(file.empty)))
    return sides[0], sides[1], Shared(shared.get_column("place"), shared.get_column("place_new"))


def _in_both(old: pl.DataFrame, new: pl.DataFrame) -> pl.DataFrame:
    """The places in OLD and in NEW of each line that stands in both frames: ``place`` and ``place_new``."""
    hashes = [frame.select("place", _HASH.alias("hash")) for frame in (old, new)]
    both = hashes[0].join(hashes[1], on="hash", suffix="_new", maintain_order="left").drop("hash")
    # Equal hashes need not be equal lines. Lines in the same order are compared without a copy of them.
    if both.get_column("place_new").is_sorted() and both.get_column("place_new").is_unique().all():
        lines = [
            frame.filter(pl.col("place").is_in(both.get_column(place).implode())).get_column("line")
            for frame, place in ((old, "place"), (new, "place_new"))
        ]
        if len(lines[0]) == both.height and (lines[0] == lines[1]).all():
            return both
    return old.join(new, on="line", suffix="_new").drop("line")


def _versions(old_head: dict[str, Any], new_head: dict[str, Any]) -> bool:
    same_schema = old_head["schema"] == new_head["schema"] == shapes.KIND.schema
    return same_schema and old_head.get("publication") == new_head.get("publication")


class Decoded(Mapping[int, Figure]):
    """Figures of a file, decoded when the first is asked for; ``columns`` holds them as ``shapes.columns`` does."""

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
