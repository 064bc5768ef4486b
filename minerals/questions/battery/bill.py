"""Which publication's amounts stand for a chemistry: one, never a blend of several."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from minerals.domain.batteries import KG_PER_KWH, Chemistry, Intensity
from minerals.domain.dates import known_by
from minerals.domain.near_names import near_misses
from minerals.domain.records import Publication
from minerals.errors import MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.messages import Message, joined, say
from minerals.questions.battery.options import BatteryOptions
from minerals.store.dataset import Dataset

_SCOPES = ("pack", "system", "battery", "cell", "demand", "not-stated")
"""The whole before a part of it: a pack holds what its cells hold, and more."""
_COMPUTED = {"practical": 1, "minimum": 2}
"""Capacities of amounts that only follow from a formula: used where nothing else is known, the least amount last."""


@frozen
class BillOfMinerals:
    """What one chemistry holds in kilograms per kWh, by one publication, or by each where all were asked for.

    ``others`` are publications that have amounts of it too, and ``unseen`` the minerals that only these have.
    """

    chemistry: Chemistry
    amounts: tuple[Intensity, ...]
    others: tuple[str, ...]
    unseen: Mapping[str, tuple[str, ...]]

    @property
    def publications(self) -> tuple[str, ...]:
        """The publications of the amounts, in the order of these."""
        return tuple(dict.fromkeys(amount.publication for amount in self.amounts))

    def of(self, mineral: str) -> list[Intensity]:
        """The amounts of a mineral; none where the publication has no row of it."""
        return [amount for amount in self.amounts if amount.mineral == mineral]

    def state(self, mineral: str) -> str:
        """``amount``, ``zero`` where only a published zero is known, or ``unknown``, which is not zero."""
        amounts = self.of(mineral)
        return "unknown" if not amounts else "zero" if all(amount.is_zero for amount in amounts) else "amount"


def bills(data: Dataset, chemistries: Sequence[Chemistry], options: BatteryOptions) -> list[BillOfMinerals]:
    """The bill of each chemistry: by the publication asked for, by all of them, or by the fullest one.

    Chemistries stand side by side by one publication where one has them. Raises ``UnknownNameError`` for an unknown
    publication, ``MineralsError`` where nothing fits what was asked for, naming what there is.
    """
    if options.source is not None and options.source not in data.publications:
        known = {amount.publication for amount in data.batteries.intensities}
        near = near_misses(options.source, known)
        raise UnknownNameError(
            say("publication"), options.source, near, say("with amounts: {names}", names=joined(sorted(known)))
        )
    found = {chemistry.id: _found(data, chemistry, options) for chemistry in chemistries}
    chosen = {} if options.spread else _chosen(data.publications, {name: by for name, (by, _) in found.items()})
    result = []
    for chemistry in chemistries:
        by_publication, everything = found[chemistry.id]
        names = list(by_publication) if options.spread else [chosen[chemistry.id]]
        amounts = tuple(amount for name in names for amount in by_publication[name])
        seen = {amount.mineral for amount in amounts}
        unseen: dict[str, list[str]] = {}
        for amount in everything:
            if amount.mineral is not None and amount.mineral not in seen:
                unseen.setdefault(amount.mineral, []).append(amount.publication)
        others = dict.fromkeys(amount.publication for amount in everything if amount.publication not in names)
        told = {mineral: tuple(dict.fromkeys(by)) for mineral, by in unseen.items()}
        result.append(BillOfMinerals(chemistry, amounts, tuple(others), told))
    return result


def _found(
    data: Dataset, chemistry: Chemistry, options: BatteryOptions
) -> tuple[dict[str, list[Intensity]], list[Intensity]]:
    """The amounts that fit what was asked for, by publication, and all amounts known on the day."""
    day = options.day
    everything = [
        amount
        for amount in data.batteries.intensities
        if amount.chemistry == chemistry.id
        and amount.unit == KG_PER_KWH
        and amount.mineral is not None
        and (day is None or known_by(data.publications[amount.publication].published, day))
    ]
    fitting: dict[str, list[Intensity]] = {}
    for amount in everything:
        if options.basis in (None, amount.basis.scope) and options.source in (None, amount.publication):
            fitting.setdefault(amount.publication, []).append(amount)
    if not fitting:
        raise MineralsError(_nothing(data, chemistry, options, everything))
    return fitting, everything


def _nothing(data: Dataset, chemistry: Chemistry, options: BatteryOptions, everything: Sequence[Intensity]) -> Message:
    """What is said where no amount fits: what there is instead."""
    if not everything:
        of_it = (one for one in data.batteries.intensities if one.chemistry == chemistry.id and one.mineral)
        other_units = sorted({one.unit for one in of_it} - {KG_PER_KWH})
        nothing = (
            say(
                "no kilograms of a mineral per kWh were published for `{chemistry}` by {day}",
                chemistry=chemistry.id,
                day=options.day.isoformat(),
            )
            if options.day
            else say("no kilograms of a mineral per kWh were published for `{chemistry}`", chemistry=chemistry.id)
        )
        return (
            say("{fault}; there are amounts in {units}", fault=nothing, units=joined(other_units))
            if other_units
            else nothing
        )
    there = dict.fromkeys((amount.publication, amount.basis.scope) for amount in everything)
    listed = joined(say("`{id}` ({name})", id=publication, name=scope) for publication, scope in there)
    asked: list[str] = [f"`{options.source}`"] if options.source else []
    if options.basis:
        asked.append(say("basis {basis}", basis=options.basis))
    return say(
        "the data set has no amounts of `{chemistry}` with {asked}; there are: {amounts}",
        chemistry=chemistry.id,
        asked=joined(asked, " and "),
        amounts=listed,
    )


def _chosen(
    publications: Mapping[str, Publication], found: Mapping[str, Mapping[str, list[Intensity]]]
) -> dict[str, str]:
    """The publication of each chemistry: measured or modelled before computed, then that which has most of them."""
    left = {name: dict(by_publication) for name, by_publication in found.items()}
    for by_publication in left.values():
        for name in _superseded(publications, by_publication):
            del by_publication[name]
    chosen: dict[str, str] = {}
    while left:
        candidates = dict.fromkeys(name for by_publication in left.values() for name in by_publication)

        def rank(name: str) -> tuple[int, int, int, int, str]:
            amounts = [amount for by in left.values() for amount in by.get(name, ())]
            minerals = {(amount.chemistry, amount.mineral) for amount in amounts}
            return (
                -max(_COMPUTED.get(amount.basis.capacity or "", 0) for amount in amounts),
                sum(name in by_publication for by_publication in left.values()),
                -min(_SCOPES.index(amount.basis.scope) for amount in amounts),
                len(minerals),
                publications[name].published or "",
            )

        best = max(candidates, key=rank)
        for name in [name for name, by_publication in left.items() if best in by_publication]:
            chosen[name] = best
            del left[name]
    return chosen


def _superseded(publications: Mapping[str, Publication], names: Iterable[str]) -> list[str]:
    """The publications of a series of which a later one is there too."""
    newest: dict[str, str] = {}
    names = list(names)
    for name in names:
        series, published = publications[name].series, publications[name].published or ""
        if series is not None:
            newest[series] = max(newest.get(series, ""), published)
    return [
        name
        for name in names
        if (series := publications[name].series) is not None and (publications[name].published or "") < newest[series]
    ]
