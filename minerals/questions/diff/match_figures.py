"""Who is who among the figures of two publications."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from minerals.domain.records import Figure
from minerals.questions.diff.match import Match
from minerals.questions.diff.sides import Side

_Key = tuple[str, ...]


def match_figures(old: Side, new: Side) -> list[Match]:
    """The figures of two publications, matched by mineral, item, metric and period, and by stage where both print it.

    The part of a publication only tells apart what it says twice, so that several figures of one side may stand in
    one match. Two versions of one publication are matched by part and stage too, as far as these are the same.
    """
    # A collection holds several publications, each with figures of its own.
    with_publication = all(side.head["kind"] == "collection" for side in (old, new))
    ours, theirs = _blocks(old.figures, with_publication), _blocks(new.figures, with_publication)
    found: list[Match] = []
    for key in sorted(ours.keys() | theirs.keys()):
        one, other = ours.get(key, []), theirs.get(key, [])
        if old.id == new.id:
            whole, one, other = _exact(old.figures, one, new.figures, other)
            found += whole
        found += _by_stage(_stages(old.figures, one), _stages(new.figures, other))
    return found


def _blocks(figures: Mapping[int, Figure], with_publication: bool) -> dict[_Key, list[int]]:
    found: dict[_Key, list[int]] = {}
    for at, figure in figures.items():
        publication = figure.publication if with_publication else ""
        key = (figure.mineral, figure.item or "", figure.metric, figure.when or "", publication)
        found.setdefault(key, []).append(at)
    return found


def _exact(
    old: Mapping[int, Figure], ours: list[int], new: Mapping[int, Figure], theirs: list[int]
) -> tuple[list[Match], list[int], list[int]]:
    """Figures with the same stage and part, and those of either side that are left."""
    places = {_place(new[at]): at for at in theirs}
    pairs = {at: places[_place(old[at])] for at in ours if _place(old[at]) in places}
    return (
        [Match("same", (one,), (other,)) for one, other in pairs.items()],
        [at for at in ours if at not in pairs],
        [at for at in theirs if at not in pairs.values()],
    )


def _place(figure: Figure) -> _Key:
    return (figure.publication, figure.stage, figure.part)


def _stages(figures: Mapping[int, Figure], places: Sequence[int]) -> dict[str, tuple[int, ...]]:
    """Printed stage -> the figures of it; "" for those whose stage is not printed."""
    found: dict[str, tuple[int, ...]] = {}
    for at in sorted(places, key=lambda at: (_place(figures[at]), figures[at].value.published)):
        stage = figures[at].stage if figures[at].stage_basis == "printed" else ""
        found[stage] = (*found.get(stage, ()), at)
    return found


def _by_stage(ours: dict[str, tuple[int, ...]], theirs: dict[str, tuple[int, ...]]) -> Iterator[Match]:
    for stage in sorted(ours.keys() & theirs.keys()):
        yield Match("same", ours.pop(stage), theirs.pop(stage))
    if "" in ours or "" in theirs:
        # One side does not print the stage: it is the other's, if that has no more than one.
        one = tuple(at for places in ours.values() for at in places)
        other = tuple(at for places in theirs.values() for at in places)
        step = "alone" if not one or not other else "same" if len(ours) == len(theirs) == 1 else "unclear"
        yield Match(step, one, other)
        return
    for places in ours.values():
        yield Match("alone", places, ())
    for places in theirs.values():
        yield Match("alone", (), places)
