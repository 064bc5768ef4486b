"""Who is who among the figures of two publications."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from minerals.domain.records import Figure
from minerals.questions.diff.match import Match
from minerals.questions.diff.sides import Side

_Key = tuple[str, ...]


def match_figures(old: Side, new: Side) -> list[Match]:
    """The figures of two publications, matched by mineral, item, metric and period, and by stage where both print it.

    The part of a publication only distinguishes figures that it prints twice, so that several figures of one side may
    stand in one match. Two versions of one publication are matched by part and stage too, as far as these are the same.
    """
    # A collection holds several publications, each with figures of its own.
    with_publication = all(side.head["kind"] == "collection" for side in (old, new))
    old_blocks, new_blocks = _blocks(old.figures, with_publication), _blocks(new.figures, with_publication)
    matches: list[Match] = []
    for key in sorted(old_blocks.keys() | new_blocks.keys()):
        old_places, new_places = old_blocks.get(key, []), new_blocks.get(key, [])
        if old.id == new.id:
            whole, old_places, new_places = _exact(old.figures, old_places, new.figures, new_places)
            matches += whole
        matches += _by_stage(_stages(old.figures, old_places), _stages(new.figures, new_places))
    return matches


def _blocks(figures: Mapping[int, Figure], with_publication: bool) -> dict[_Key, list[int]]:
    blocks: dict[_Key, list[int]] = {}
    for at, figure in figures.items():
        publication = figure.publication if with_publication else ""
        key = (figure.mineral, figure.item or "", figure.metric, figure.when or "", publication)
        blocks.setdefault(key, []).append(at)
    return blocks


def _exact(
    old: Mapping[int, Figure], old_places: list[int], new: Mapping[int, Figure], new_places: list[int]
) -> tuple[list[Match], list[int], list[int]]:
    """Figures with the same stage and part, and those of either side that are left."""
    places = {_place(new[at]): at for at in new_places}
    pairs = {at: places[_place(old[at])] for at in old_places if _place(old[at]) in places}
    return (
        [Match("same", (old_place,), (new_place,)) for old_place, new_place in pairs.items()],
        [at for at in old_places if at not in pairs],
        [at for at in new_places if at not in pairs.values()],
    )


def _place(figure: Figure) -> _Key:
    return (figure.publication, figure.stage, figure.part)


def _stages(figures: Mapping[int, Figure], places: Sequence[int]) -> dict[str, tuple[int, ...]]:
    """Printed stage -> the figures of it; "" for those whose stage is not printed."""
    by_stage: dict[str, tuple[int, ...]] = {}
    for at in sorted(places, key=lambda at: (_place(figures[at]), figures[at].value.published)):
        stage = figures[at].stage if figures[at].stage_basis == "printed" else ""
        by_stage[stage] = (*by_stage.get(stage, ()), at)
    return by_stage


def _by_stage(old_stages: dict[str, tuple[int, ...]], new_stages: dict[str, tuple[int, ...]]) -> Iterator[Match]:
    for stage in sorted(old_stages.keys() & new_stages.keys()):
        yield Match("same", old_stages.pop(stage), new_stages.pop(stage))
    if "" in old_stages or "" in new_stages:
        # One side does not print the stage: it is the other's, if that has no more than one.
        old_places = tuple(at for places in old_stages.values() for at in places)
        new_places = tuple(at for places in new_stages.values() for at in places)
        step = (
            "alone"
            if not old_places or not new_places
            else "same"
            if len(old_stages) == len(new_stages) == 1
            else "unclear"
        )
        yield Match(step, old_places, new_places)
        return
    for places in old_stages.values():
        yield Match("alone", places, ())
    for places in new_stages.values():
        yield Match("alone", (), places)
