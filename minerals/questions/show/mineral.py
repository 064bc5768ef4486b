"""One mineral: what it is called, which lists name it, and what is published about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from minerals.domain.records import Edition, Figure, Member, Mineral, Use
from minerals.domain.register import Register
from minerals.questions.show.dicts import figure_dict, promised, use_dict
from minerals.store.dataset import Dataset

LISTINGS = ("name", "members", "form", "group", "unknown")
"""How an entry can name a mineral, the closest first."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What one edition says of the mineral.

    ``listing`` is ``name``; ``members``: the mineral is a group, and single members of it are listed; ``form``:
    another form of it is listed, narrower or broader; ``group``: through a group; ``unknown``: a group is listed that
    may or may not include it; ``none``; or None where the members of the edition are not held. ``entries`` holds the
    entries with their places, from 1, and how each names the mineral.
    """

    edition: Edition
    listing: str | None
    entries: tuple[tuple[int, Member, str], ...]


class FigureOf(NamedTuple):
    """A figure, with the jurisdiction that it is about."""

    jurisdiction: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class MineralShown:
    """An entry of the register; figures and uses are of the mineral itself and of its narrower forms."""

    mineral: Mineral
    forms: tuple[str, ...]
    groups: tuple[str, ...]
    listed: tuple[Listed, ...]
    figures: tuple[FigureOf, ...]
    uses: tuple[tuple[str, Use], ...]
    """Pairs of a jurisdiction and a use."""
    register: Register
    tool: dict[str, str]

    def to_dict(self) -> dict[str, Any]:
        """The mineral as ``schemas/show.schema.json`` promises it."""
        one = self.mineral
        return promised(
            "mineral",
            one.id,
            self.tool,
            mineral={
                "kind": one.kind,
                "names": {"en": one.name_en, "zh-Hans": one.name_zh},
                "pinyin": one.pinyin,
                "symbol": one.symbol,
                "formula": one.formula,
                "aliases": [{"language": language, "name": name} for language, name in one.aliases],
                "commodity": one.commodity,
                "form_of": one.form_of,
                "forms": list(self.forms),
                "group": list(one.group),
                "groups": list(self.groups),
                "related": list(one.related),
            },
            listed=[_listed_dict(one) for one in self.listed],
            figures=[figure_dict(one.figure) for one in self.figures],
            uses=[use_dict(use) for _, use in self.uses],
        )


def mineral(data: Dataset, name: str, *, tool: dict[str, str]) -> MineralShown:
    """The mineral with this id."""
    register = data.register
    forms = tuple(other for other in register if register.is_form_of(other, name))
    of_it = {name, *forms}

    def about(publication: str, collection: str) -> str:
        economies = data.publications[publication].about or data.publications[collection].about
        return "|".join(economies)

    figures = [FigureOf(about(one.publication, one.collection), one) for one in data.figures if one.mineral in of_it]
    figures.sort(key=lambda one: (one.jurisdiction, one.figure.period or one.figure.text_date or ""))
    uses = [(about(one.publication, one.collection), one) for one in data.uses if one.mineral in of_it]
    uses.sort(key=lambda pair: pair[0])
    return MineralShown(
        register[name],
        forms,
        tuple(register.groups_of(name)),
        tuple(_listed(edition, name, register) for edition in data.editions.values()),
        tuple(figures),
        tuple(uses),
        register,
        tool,
    )


def _listed(edition: Edition, mineral: str, register: Register) -> Listed:
    if edition.members is None:
        return Listed(edition, None, ())
    found = []
    for place, member in enumerate(edition.members, 1):
        how = _how(member, mineral, register)
        if how is not None:
            found.append((place, member, how))
    listing = next((one for one in LISTINGS if any(how == one for _, _, how in found)), "none")
    return Listed(edition, listing, tuple(found))


def _how(member: Member, mineral: str, register: Register) -> str | None:
    """How an entry names a mineral; None where it does not."""
    if member.mineral == mineral:
        return "name"
    if member.mineral in register[mineral].group:
        return "members"
    if _broadest(member.mineral, register) == _broadest(mineral, register):
        return "form"
    if mineral in member.covers_unknown:
        return "unknown"
    if mineral in member.covers:
        return "group"
    return _through_a_group_of_groups(member, mineral, register)


def _through_a_group_of_groups(member: Member, mineral: str, register: Register) -> str | None:
    """For a group inside a group: listed with the whole; not stated where single members of the whole are listed.

    Which rare earth is light is what an edition covers: a list that names cerium alone says nothing of it.
    """
    if not register.is_group(mineral):
        return None
    above = register.groups_of(mineral)
    if member.mineral in above:
        return "group"
    beside = (one for name in above for one in register[name].group)
    return "unknown" if member.mineral in beside and not register[mineral].group else None


def _broadest(mineral: str, register: Register) -> str:
    """The mineral of which this one is a form at last; itself where it is a form of none."""
    return [mineral, *register.broader(mineral)][-1]


def _listed_dict(one: Listed) -> dict[str, Any]:
    return {
        "edition": one.edition.id,
        "jurisdiction": one.edition.jurisdiction,
        "kind": one.edition.kind,
        "listing": one.listing,
        "members": [
            {
                "position": place,
                "name": member.name,
                "language": member.language,
                "name_en": member.name_en,
                "mineral": member.mineral,
                "listing": how,
                "covers_basis": member.covers_basis if how == "group" else None,
            }
            for place, member, how in one.entries
        ],
    }
