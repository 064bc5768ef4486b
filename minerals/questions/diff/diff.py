"""What changed between two lists, or between the figures of two publications."""

from __future__ import annotations

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


def diff(data: Dataset, old: Source, new: Source, options: Options, *, tool: dict[str, str]) -> Diff:
    """Compare two lists, or two publications' figures, each an id, a path, an open binary file or an edition.

    A table of names is a list of the user's own.

    Raises ``UnknownNameError`` for an id that is not there, ``DataError`` for a file that is not in order and for a
    mineral that stands twice in one list, ``MineralsError`` for a list against figures.
    """
    options = options.checked()
    data, old_found = found(old, data)
    data, new_found = found(new, data)
    return _large(old_found, new_found, data, options, tool) or diff_sides(
        opened(old_found, data), opened(new_found, data), data.register, options, tool=tool
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


def _large(
    old: Document | Given | Side, new: Document | Given | Side, data: Dataset, options: Options, tool: dict[str, str]
) -> Diff | None:
    """The diff of two large files of the user's own; None where they are to be compared as small ones."""
    if not (isinstance(old, Given) and isinstance(new, Given) and is_large(old.content) and is_large(new.content)):
        return None
    from minerals.questions.diff.by_column import by_column
    from minerals.questions.diff.parted import parted

    sides = parted(old, new, data)
    if sides is None:
        return None
    found = by_column(*sides, options, data.register)
    return Diff(sides[0], sides[1], found, options, data.register, tool=tool)
