"""What changed between two lists, or between the figures of two publications."""

from __future__ import annotations

from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.questions.diff.match import Shared, match_members
from minerals.questions.diff.match_figures import match_figures
from minerals.questions.diff.options import Options
from minerals.questions.diff.result import Diff, make_diff
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
    parted = _parted(old_found, new_found, data)
    if parted is not None:
        return diff_sides(*parted, data.register, options, tool=tool)
    return diff_sides(opened(old_found, data), opened(new_found, data), Shared(), data.register, options, tool=tool)


def diff_sides(
    old: Side, new: Side, shared: Shared, register: Register, options: Options, *, tool: dict[str, str]
) -> Diff:
    """Compare what is opened already; ``shared`` are the records that neither side has decoded. Raises as ``diff``."""
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
    return make_diff(old, new, matches, shared, options, register, tool)


def _parted(
    old: Document | Given | Side, new: Document | Given | Side, data: Dataset
) -> tuple[Side, Side, Shared] | None:
    """Two large files of the user's own, decoded only where they differ; None where that does not go."""
    if not (isinstance(old, Given) and isinstance(new, Given) and is_large(old.content) and is_large(new.content)):
        return None
    from minerals.questions.diff.parted import parted

    return parted(old, new, data)
