"""One mineral: what it is called, which lists name it, and what is published about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from minerals.domain.records import Correction, Figure, Mineral, Use
from minerals.domain.register import Register
from minerals.questions.compare.listed import Listed, listed
from minerals.questions.compare.promise import correction_dict, figure_dict, use_dict
from minerals.questions.show.dicts import promised
from minerals.store.dataset import Dataset


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
    corrections: tuple[Correction, ...]
    """What is known to be wrong in what some source says about it."""
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
            listed=[one.to_dict() for one in self.listed],
            figures=[figure_dict(one.figure) for one in self.figures],
            uses=[use_dict(use) for _, use in self.uses],
            corrections=[correction_dict(one) for one in self.corrections],
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
        tuple(listed(edition, name, register) for edition in data.editions.values()),
        tuple(figures),
        tuple(uses),
        tuple(one for one in data.corrections if of_it & set(one.minerals)),
        register,
        tool,
    )
