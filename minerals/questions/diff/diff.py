"""What changed between two lists, or between the figures of two publications."""

from __future__ import annotations

from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.questions.diff.match import match_members
from minerals.questions.diff.match_figures import match_figures
from minerals.questions.diff.options import Options
from minerals.questions.diff.result import Diff, told
from minerals.questions.diff.sides import Side, Source, opened
from minerals.store.dataset import Dataset


def diff(data: Dataset, old: Source, new: Source, options: Options, *, tool: dict[str, str]) -> Diff:
    """Compare two lists, or two publications' figures, each an id, a path or an open binary file.

    Raises ``UnknownNameError`` for an id that is not there, ``DataError`` for a file that is not in order and for a
    mineral that stands twice in one list, ``MineralsError`` for a list against figures.
    """
    options = options.checked()
    return diff_sides(opened(old, data), opened(new, data), data.register, options, tool=tool)


def diff_sides(old: Side, new: Side, register: Register, options: Options, *, tool: dict[str, str]) -> Diff:
    """Compare what is opened already; raises as ``diff`` does."""
    if old.schema != new.schema:
        kinds = [("a list" if side.schema == "edition" else "a file of figures") for side in (old, new)]
        raise MineralsError(
            f"`{old.id}` is {kinds[0]}, `{new.id}` {kinds[1]}: two lists, or the figures of two publications, "
            "were expected"
        )
    matches = match_figures(old, new) if old.edition is None else match_members(old, new, register)
    return told(old, new, matches, options, register, tool)
