"""What changed between two lists, or between the figures of two publications."""

from __future__ import annotations

from typing import TypeAlias

from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.questions.diff.match import Shared, match_members
from minerals.questions.diff.match_figures import match_figures
from minerals.questions.diff.options import Options
from minerals.questions.diff.result import Diff, listed
from minerals.questions.diff.sides import Side, Source, found, opened
from minerals.store.dataset import Dataset
from minerals.store.input import Given
from minerals.store.large import is_large
from minerals.store.read import Document

Named: TypeAlias = Document | Given | Side
"""What a source names, not opened yet."""


def diff(data: Dataset, old: Source, new: Source, options: Options, *, tool: dict[str, str]) -> Diff:
    """Compare two lists, or two publications' figures, each an id, a path, an open binary file or an edition.

    A table of names is a list of the user's own.

    Raises ``UnknownNameError`` for an id that is not there, ``DataError`` for a file that is not in order and for a
    mineral that stands twice in one list, ``MineralsError`` for a list against figures.
    """
    options = options.checked()
    named: list[Named] = []
    data = _found(new, _found(old, data, named), named)
    return _large(named, data, options, tool) or diff_sides(
        opened(named[0], data), opened(named[1], data), data.register, options, tool=tool
    )


def diff_sides(old: Side, new: Side, register: Register, options: Options, *, tool: dict[str, str]) -> Diff:
    """Compare what is opened already; raises as ``diff``."""
    if old.schema != new.schema:
        kinds = [say("a list") if side.schema == "edition" else say("a file of figures") for side in (old, new)]
        raise MineralsError(
            say(
                "`{old}` is {kind}, `{new}` {other}: two lists, or the figures of two publications, were expected",
                old=old.id,
                kind=kinds[0],
                new=new.id,
                other=kinds[1],
            )
        )
    matches = match_figures(old, new) if old.edition is None else match_members(old, new, register)
    found = listed(matches, old, new, Shared(), options, register)
    return Diff(old, new, found, options, register, tool=tool)


def _found(source: Source, data: Dataset, named: list[Named]) -> Dataset:
    """Put what a source names at the end of ``named``; the data set with the list in it."""
    data, what = found(source, data)
    named.append(what)
    return data


def _large(named: list[Named], data: Dataset, options: Options, tool: dict[str, str]) -> Diff | None:
    """The diff of two large files of the user's own; None where they are to be compared as small ones.

    While it goes on, ``named`` is empty: the bytes of a large file are let go when its lines are known.
    """
    files = [each for each in named if isinstance(each, Given) and is_large(each.content)]
    if len(files) != 2:
        return None
    from minerals.questions.diff.by_column import by_column
    from minerals.questions.diff.parted import parted

    named.clear()
    sides = parted(files, data)
    if sides is None:
        named += files
        return None
    return Diff(sides[0], sides[1], by_column(*sides, options, data.register), options, data.register, tool=tool)
