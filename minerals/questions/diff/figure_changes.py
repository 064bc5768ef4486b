"""What changed between the figures of two publications."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from minerals.domain.corrections import Restated, words_on
from minerals.domain.records import Figure
from minerals.frozen import frozen
from minerals.questions.diff.bounds import relation
from minerals.questions.diff.change import Change
from minerals.questions.diff.changes import field_changes, pointers
from minerals.questions.diff.match import Match
from minerals.questions.diff.sides import Side
from minerals.questions.promises import figure_dict, record_dict


@frozen
class _Stated:
    """One value that one side states, and the figures that state it: parts that agree count once."""

    places: tuple[int, ...]
    figure: Figure


def figure_changes(matches: Sequence[Match], old: Side, new: Side, tolerance: float) -> tuple[list[Change], int]:
    """The changes that the matches of figures are, and how many figures are the same on both sides.

    Parts of one publication that agree count once. ``tolerance`` is in percentage points.
    """
    all_changes: list[Change] = []
    same = 0
    for match in matches:
        for before, after in _pairs(_distinct(old.figures, match.old), _distinct(new.figures, match.new), match.step):
            changes = list(_pair_changes(before, after, match.step, old, new, tolerance))
            all_changes += changes
            same += not changes
    return all_changes, same


def _distinct(figures: Mapping[int, Figure], places: Sequence[int]) -> list[_Stated]:
    """The distinct values among some figures, in an order that does not depend on the printed one."""
    groups: list[list[int]] = []
    for at in sorted(places, key=lambda at: _order(figures[at])):
        value = figures[at].value
        near = next((group for group in groups if relation(figures[group[0]].value, value) is None), None)
        groups.append([at]) if near is None else near.append(at)
    return [_Stated(tuple(group), figures[group[0]]) for group in groups]


def _order(figure: Figure) -> tuple[str, ...]:
    return (figure.part, figure.stage, figure.publication, figure.value.published, figure.locator)


_Pair = tuple[_Stated | None, _Stated | None]


def _pairs(old_values: list[_Stated], new_values: list[_Stated], step: str) -> list[_Pair]:
    """Pairs of values, one of each side, that are to be compared.

    Equal values first, then those of the same part; what contradicts its own publication is compared with whatever is
    left on the other side, or with its only value.
    """
    if step == "unclear" or not old_values or not new_values:
        return [*((before, None) for before in old_values), *((None, after) for after in new_values)]
    pairs: list[_Pair] = []
    left, right = list(old_values), list(new_values)
    for fits in (_agree, _same_part):
        for before in list(left):
            after = next((after for after in right if fits(before, after)), None)
            if after is not None:
                pairs.append((before, after))
                left.remove(before)
                right.remove(after)
    if left and right:
        return [*pairs, *((before, after) for before in left for after in right)]
    pairs += ((before, new_values[0] if len(new_values) == 1 else None) for before in left)
    pairs += ((old_values[0] if len(old_values) == 1 else None, after) for after in right)
    return pairs


def _agree(before: _Stated, after: _Stated) -> bool:
    return relation(before.figure.value, after.figure.value) is None


def _same_part(before: _Stated, after: _Stated) -> bool:
    return before.figure.part == after.figure.part


def _pair_changes(
    before: _Stated | None, after: _Stated | None, step: str, old: Side, new: Side, tolerance: float
) -> Iterator[Change]:
    at = (pointers(old, before.places if before else ()), pointers(new, after.places if after else ()))
    old_figure, new_figure = before.figure if before else None, after.figure if after else None
    if old_figure is None or new_figure is None:
        kind, remark = _absent(step, old, new, gone=new_figure is None)
        mineral = (old_figure or new_figure).mineral  # type: ignore[union-attr]
        yield Change(kind, mineral, None, old_figure, new_figure, *at, remark=remark)
        return
    mineral = old_figure.mineral
    between = relation(old_figure.value, new_figure.value, tolerance)
    if between is not None:
        words = _restated(old_figure, old, new)
        kind = between.kind if words is None else words.change
        quoted = None if words is None else f'"{words.words}" ({words.locator})'
        remark = between.remark
        yield Change(kind, mineral, "published", old_figure, new_figure, *at, words=quoted, remark=remark)
    if old.id == new.id:  # what else two versions of one file say of a figure: stage, part, place, wording
        told = record_dict(old_figure.value) if between is not None else ()
        yield from field_changes(mineral, figure_dict(old_figure), figure_dict(new_figure), at, told)


def _absent(step: str, old: Side, new: Side, *, gone: bool) -> tuple[str, str | None]:
    """What it means that one side has no such figure, and why."""
    if step == "unclear":
        return "not-compared", "stage-unclear"
    if old.id != new.id and (new if gone else old).partial:
        return "not-compared", "new-partial" if gone else "old-partial"
    return ("removed" if gone else "added"), None


def _restated(figure: Figure, old: Side, new: Side) -> Restated | None:
    """What the newer of two publications says on having changed such a figure."""
    if old.id == new.id:
        return None
    return words_on(figure, max(old, new, key=lambda side: side.age).restated)
