"""The policies of jurisdictions, their export controls among them, and which of them are about a mineral."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from minerals.domain.controls import Control
from minerals.domain.dates import known_by
from minerals.domain.policies import Policy, PolicyDate, PolicySource, PolicyTitle
from minerals.frozen import frozen
from minerals.grouped import grouped
from minerals.questions.compare.listed import LISTED, listed
from minerals.questions.promises import control_dict, policy_dict
from minerals.store.dataset import Dataset

NAMED, BY_LIST = "named", "list"
"""How an instrument is about a mineral: it names it, or a list that it sets up has it."""


@frozen
class Instrument:
    """A policy; an announcement of export controls has these in ``controls``, as they are recorded.

    ``by`` says how it is about the mineral in question (``named`` or ``list``), None without one; ``lists`` has the
    editions that have it.
    """

    policy: Policy
    controls: tuple[Control, ...] = ()
    by: str | None = None
    lists: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The instrument as the JSON promises have it."""
        return {
            **policy_dict(self.policy),
            "controls": [control_dict(control, None) for control in self.controls],
            "by": self.by,
            "by_lists": list(self.lists),
        }


def instruments(data: Dataset) -> list[Instrument]:
    """Every policy, and every announcement of export controls; by jurisdiction as in the data, then by time."""
    recorded = [Instrument(policy) for policy in data.policies]
    announced = grouped(((control.publication, control.announcement), control) for control in data.controls)
    several = [*recorded, *(_announcement(data, controls) for controls in announced.values())]
    order = list(dict.fromkeys(instrument.policy.jurisdiction for instrument in several))
    return sorted(
        several,
        key=lambda instrument: (
            order.index(instrument.policy.jurisdiction),
            instrument.policy.begins,
            instrument.policy.id,
        ),
    )


def about(data: Dataset, several: Iterable[Instrument], mineral: str) -> list[Instrument]:
    """The instruments that name a mineral, a form, member or group of it, or set up a list that has it."""
    register = data.register
    minerals = {
        *(mineral, *register.forms_of(mineral), *register.broader(mineral)),
        *(*register[mineral].group, *register.groups_of(mineral)),
    }
    relevant = []
    for instrument in several:
        lists = tuple(name for name in instrument.policy.lists if _has(data, name, mineral))
        if minerals & set(instrument.policy.minerals):
            relevant.append(Instrument(instrument.policy, _on(instrument.controls, minerals), NAMED, lists))
        elif lists:
            relevant.append(Instrument(instrument.policy, instrument.controls, BY_LIST, lists))
    return relevant


def known_instruments(several: Iterable[Instrument], day: date | None) -> list[Instrument]:
    """Those that had begun on a day; without a day, all that have a date."""
    return [
        instrument
        for instrument in several
        if instrument.policy.dates
        and (day is None or any(known_by(entry.date, day) for entry in instrument.policy.dates))
    ]


def _has(data: Dataset, edition: str, mineral: str) -> bool:
    return listed(data.editions[edition], mineral, data.register).listing in LISTED


def _on(controls: Iterable[Control], minerals: set[str]) -> tuple[Control, ...]:
    return tuple(control for control in controls if minerals & set(control.minerals))


def _announcement(data: Dataset, controls: list[Control]) -> Instrument:
    """An announcement of export controls as a policy; its title is that of its publication, if it has one."""
    first = controls[0]
    publication = data.publications[first.publication]
    number = first.announcement
    own = number is None or number.partition(" ")[2] in publication.title or "catalogue" in number
    title = PolicyTitle(publication.title, publication.title_original, "ours") if own else None
    dates = [
        PolicyDate(day, event)
        for event, day in (("published", first.announced), ("in-force", first.effective))
        if day is not None
    ]
    policy = Policy(
        id=first.publication if own else f"{first.publication}-quoted",
        jurisdiction=first.jurisdiction,
        kind=("export-control",),
        title=title or PolicyTitle(number or "", None, "ours"),
        authority=publication.publisher if own else None,
        number=number,
        instrument="announcement of export controls",
        dates=tuple(dates),
        says=None,
        minerals=tuple(dict.fromkeys(mineral for control in controls for mineral in control.minerals)),
        lists=(),
        review=None,
        source=PolicySource(first.publication, publication.identifier, first.read_in, first.confidence),
        note=None,
    )
    return Instrument(policy, tuple(controls))
