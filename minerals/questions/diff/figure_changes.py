"""What changed between the figures of two publications."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from minerals.domain.records import Figure, Restated, words_on
from minerals.questions.diff.bounds import relation
from minerals.questions.diff.change import Change
from minerals.questions.diff.match import Match
from minerals.questions.diff.sides import Side
from minerals.questions.promises import figure_dict, value_dict


@dataclass(frozen=True, slots=True)
class _Said:
    """One value that one side states, and the figures that state it: parts that agree count once."""

    places: tuple[int, ...]
    figure: Figure


def figure_changes(matches: Sequence[Match], old: Side, new: Side, tolerance: float) -> tuple[list[Change], int]:
    """The changes that the matches of figures are, and how many figures are the same on both sides.

    Parts of one publication that agree count once. ``tolerance`` is in percentage points.
    """
    found: list[Change] = []
    same = 0
    for match in matches:
        for one, other in _pairs(_said(old.figures, match.old), _said(new.figures, match.new), match.step):
            changes = list(_pair_changes(one, other, match.step, old, new, tolerance))
            found += changes
            same += not changes
    return found, same


def _said(figures: Mapping[int, Figure], places: Sequence[int]) -> list[_Said]:
    """The distinct values among some figures, in an order that does not depend on the printed one."""
    groups: list[list[int]] = []
    for at in sorted(places, key=lambda at: _order(figures[at])):
        value = figures[at].value
        near = next((group for group in groups if relation(figures[group[0]].value, value) is None), None)
        groups.append([at]) if near is None else near.append(at)
    return [_Said(tuple(group), figures[group[0]]) for group in groups]


def _order(figure: Figure) -> tuple[str, ...]:
    return (figure.part, figure.stage, figure.publication, figure.value.published, figure.locator)


_Pair = tuple[_Said | None, _Said | None]


def _pairs(ours: list[_Said], theirs: list[_Said], step: str) -> list[_Pair]:
    """Each value of one side beside the one of the other that it is to be held against.

    Equal values first, then those of the same part; what contradicts its own publication is held against whatever is
    left on the other side, or against its only value.
    """
    if step == "unclear" or not ours or not theirs:
        return [*((one, None) for one in ours), *((None, other) for other in theirs)]
    pairs: list[_Pair] = []
    left, right = list(ours), list(theirs)
    for fits in (_agree, _same_part):
        for one in list(left):
            other = next((other for other in right if fits(one, other)), None)
            if other is not None:
                pairs.append((one, other))
                left.remove(one)
                right.remove(other)
    if left and right:
        return [*pairs, *((one, other) for one in left for other in right)]
    pairs += ((one, theirs[0] if len(theirs) == 1 else None) for one in left)
    pairs += ((ours[0] if len(ours) == 1 else None, other) for other in right)
    return pairs


def _agree(one: _Said, other: _Said) -> bool:
    return relation(one.figure.value, other.figure.value) is None


def _same_part(one: _Said, other: _Said) -> bool:
    return one.figure.part == other.figure.part


def _pair_changes(
    one: _Said | None, other: _Said | None, step: str, old: Side, new: Side, tolerance: float
) -> Iterator[Change]:
    at_old = tuple(f"/{old.key}/{at}" for at in one.places) if one else ()
    at_new = tuple(f"/{new.key}/{at}" for at in other.places) if other else ()
    ours, theirs = one.figure if one else None, other.figure if other else None
    if ours is None or theirs is None:
        kind, remark = _absent(step, old, new, gone=theirs is None)
        mineral = (ours or theirs).mineral  # type: ignore[union-attr]
        yield Change(kind, mineral, None, ours, theirs, at_old, at_new, remark=remark)
        return
    between = relation(ours.value, theirs.value, tolerance)
    if between is not None:
        words = _restated(ours, old, new)
        kind = between.kind if words is None else words.change
        said = None if words is None else f'"{words.words}" ({words.locator})'
        yield Change(kind, ours.mineral, "published", ours, theirs, at_old, at_new, words=said, remark=between.remark)
    if old.id == new.id:
        yield from _record_changes(ours, theirs, at_old, at_new, value_told=between is not None)


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


def _record_changes(
    one: Figure, other: Figure, at_old: tuple[str, ...], at_new: tuple[str, ...], *, value_told: bool
) -> Iterator[Change]:
    """What else two versions of one publication's file say of a figure: stage, part, place, wording."""
    ours, theirs = figure_dict(one), figure_dict(other)
    told = value_dict(one.value).keys() if value_told else ()
    for key in sorted(ours.keys() - set(told)):
        if ours[key] != theirs[key]:
            yield Change("source-changed", one.mineral, key, ours[key], theirs[key], at_old, at_new)
