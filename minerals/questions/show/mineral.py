"""One mineral: what it is called, which lists name it, and what is published about it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from minerals.domain.dates import day_asked, known_by
from minerals.domain.records import Correction, Figure, Mineral, Publication, Use
from minerals.domain.register import Register
from minerals.questions.compare.beside import PROFILE, Beside, beside
from minerals.questions.compare.known import known
from minerals.questions.compare.listed import Listed, listed
from minerals.questions.promises import correction_dict, figure_dict, use_dict
from minerals.questions.records import Answer, Records
from minerals.questions.show.dicts import promised
from minerals.questions.show.records import FIGURE
from minerals.store.dataset import Dataset


class FigureOf(NamedTuple):
    """A figure, with the jurisdiction that it is about."""

    jurisdiction: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class MineralShown(Answer):
    """The profile of an entry of the register; what is published is of the mineral itself and of its narrower forms.

    ``figures`` are the newest: of each publication series on each thing those of its newest edition, and all texts of
    a collection, which no newer one replaces. ``as_of`` leaves out what was published after that day.
    """

    mineral: Mineral
    forms: tuple[str, ...]
    groups: tuple[str, ...]
    listed: tuple[Listed, ...]
    figures: tuple[FigureOf, ...]
    uses: tuple[tuple[str, Use], ...]
    """Pairs of a jurisdiction and a use."""
    beside: Beside
    corrections: tuple[Correction, ...]
    """What is known to be wrong in what some source says about it."""
    as_of: str | None
    publications: dict[str, Publication]
    register: Register
    tool: dict[str, str]

    def records(self) -> Records:
        """One row per figure."""
        return Records.of(FIGURE, (figure_dict(shown.figure) for shown in self.figures))

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
            as_of=self.as_of,
            listed=[one.to_dict() for one in self.listed],
            figures=[figure_dict(one.figure) for one in self.figures],
            uses=[use_dict(use) for _, use in self.uses],
            beside=self.beside.to_dict(PROFILE),
            corrections=[correction_dict(one) for one in self.corrections],
        )


def mineral(data: Dataset, name: str, as_of: str | None, *, tool: dict[str, str]) -> MineralShown:
    """The mineral with this id, as of a day or as of all that is held; raises ``MineralsError`` for what is no date."""
    day = None if as_of is None else day_asked(as_of)
    register = data.register
    forms = register.forms_of(name)
    of_it = {name, *forms}

    def about(publication: str, collection: str) -> str:
        economies = data.publications[publication].about or data.publications[collection].about
        return "|".join(economies)

    figures, _ = known([one for one in data.figures if one.mineral in of_it], data.publications, day)
    newest = [FigureOf(about(one.publication, one.collection), one) for one in _newest(figures, data)]
    newest.sort(key=lambda one: (one.jurisdiction, one.figure.when or ""))
    stated, _ = known([one for one in data.uses if one.mineral in of_it], data.publications, day)
    uses = sorted(((about(one.publication, one.collection), one) for one in stated), key=lambda pair: pair[0])
    editions = [one for one in data.editions.values() if day is None or known_by(one.starts, day)]
    return MineralShown(
        mineral=register[name],
        forms=forms,
        groups=tuple(register.groups_of(name)),
        listed=tuple(listed(edition, name, register) for edition in editions),
        figures=tuple(newest),
        uses=tuple(uses),
        beside=beside(data, name, PROFILE, day),
        corrections=tuple(one for one in data.corrections if of_it & set(one.minerals)),
        as_of=None if day is None else day.isoformat(),
        publications=data.publications,
        register=register,
        tool=tool,
    )


def _newest(figures: Iterable[Figure], data: Dataset) -> list[Figure]:
    """Of each series on each thing the figures of the newest edition for its newest period; all texts."""

    def thing(one: Figure) -> Hashable:
        series = data.publications[one.publication].series or one.publication
        return one if one.publication != one.collection else (series, one.mineral, one.item, one.metric)

    def age(one: Figure) -> tuple[str, str]:
        return data.appeared(one.publication), one.when or ""

    held = list(figures)
    newest: dict[Hashable, tuple[str, str]] = {}
    for one in held:
        newest[thing(one)] = max(newest.get(thing(one), ("", "")), age(one))
    # Two parts of one publication may print one value: it is said once.
    said: dict[Hashable, Figure] = {}
    for one in held:
        if newest[thing(one)] == age(one):
            said.setdefault((thing(one), one.value.kind, one.value.low, one.value.high), one)
    return list(said.values())
