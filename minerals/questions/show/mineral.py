"""A mineral: its names, the lists that name it, and what is published about it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any, NamedTuple

from minerals.domain.corrections import Correction
from minerals.domain.dates import day_asked, known_by
from minerals.domain.records import Edition, Figure, Mineral, Publication, Use
from minerals.domain.register import Register
from minerals.frozen import frozen
from minerals.questions.compare.beside import PROFILE, Beside, read_profile
from minerals.questions.compare.instruments import Instrument, about, instruments, known_instruments
from minerals.questions.compare.listed import Listed, listed
from minerals.questions.promises import figure_dict, names_dict, picked, record_dict, use_dict
from minerals.questions.records import Answer, Records
from minerals.questions.show.dicts import promised
from minerals.questions.show.records import FIGURE
from minerals.store.dataset import Dataset


class FigureOf(NamedTuple):
    """A figure, with the jurisdiction that it is about."""

    jurisdiction: str
    figure: Figure


@frozen
class MineralShown(Answer):
    """The profile of an entry of the register; what is published is of the mineral itself and of its narrower forms.

    ``figures`` are the newest: of each publication series on each thing those of its newest edition, and all texts of
    a collection, which no newer text replaces. ``as_of`` leaves out what was published after that day.
    """

    SCHEMA = "show"
    mineral: Mineral
    forms: tuple[str, ...]
    groups: tuple[str, ...]
    listed: tuple[Listed, ...]
    figures: tuple[FigureOf, ...]
    uses: tuple[tuple[str, Use], ...]
    """Pairs of a jurisdiction and a use."""
    beside: Beside
    instruments: tuple[Instrument, ...]
    """The policies that name it, or whose list has it."""
    corrections: tuple[Correction, ...]
    """The known errors about it in sources."""
    as_of: str | None
    first_list: Edition | None
    """The earliest list of the data set, where ``as_of`` is before it."""
    publications: dict[str, Publication]
    register: Register

    @property
    def brief(self) -> str:
        return self.mineral.id

    def records(self) -> Records:
        """One row per figure."""
        return Records.of(FIGURE, (figure_dict(shown.figure) for shown in self.figures))

    def to_dict(self) -> dict[str, Any]:
        """The mineral as ``schemas/show.schema.json`` promises it."""
        mineral = self.mineral
        return promised(
            self.head,
            "mineral",
            mineral.id,
            mineral={
                **picked(mineral, "kind pinyin symbol formula commodity form_of group item_of"),
                **picked(self, "forms groups"),
                "names": names_dict(mineral),
                "aliases": [{"language": language, "name": name} for language, name in mineral.aliases],
                "related": list(self.register.related_to(mineral.id)),
            },
            as_of=self.as_of,
            listed=[listing.to_dict() for listing in self.listed],
            figures=[figure_dict(shown.figure) for shown in self.figures],
            uses=[use_dict(use) for _, use in self.uses],
            beside=self.beside.to_dict(PROFILE),
            policies=[instrument.to_dict() for instrument in self.instruments],
            corrections=[record_dict(correction) for correction in self.corrections],
        )


def mineral(data: Dataset, name: str, as_of: str | None, *, tool: dict[str, str]) -> MineralShown:
    """The mineral with this id, as of a day, or with all there is; raises ``MineralsError`` for what is no date."""
    day = None if as_of is None else day_asked(as_of)
    register = data.register
    forms = register.forms_of(name)
    minerals = {name, *forms}

    def whose(publication: str, collection: str) -> str:
        economies = data.publications[publication].about or data.publications[collection].about
        return "|".join(economies)

    figures, _ = data.known(data.figures_about(minerals), day)
    newest = [FigureOf(whose(figure.publication, figure.collection), figure) for figure in _newest(figures, data)]
    newest.sort(key=lambda shown: (shown.jurisdiction, shown.figure.when or ""))
    stated, _ = data.known([use for use in data.uses if use.mineral in minerals], day)
    uses = sorted(((whose(use.publication, use.collection), use) for use in stated), key=lambda pair: pair[0])
    editions = [edition for edition in data.editions.values() if day is None or known_by(edition.starts, day)]
    return MineralShown(
        mineral=register[name],
        forms=forms,
        groups=tuple(register.groups_of(name)),
        listed=tuple(listed(edition, name, register) for edition in editions),
        figures=tuple(newest),
        uses=tuple(uses),
        beside=read_profile(data, name, PROFILE, day),
        instruments=tuple(
            sorted(
                known_instruments(about(data, instruments(data), name), day),
                key=lambda instrument: instrument.policy.begins,
            )
        ),
        corrections=tuple(correction for correction in data.corrections if minerals & set(correction.minerals)),
        as_of=None if day is None else day.isoformat(),
        first_list=None if editions else data.editions.first,
        publications=data.publications,
        register=register,
        tool=tool,
    )


def _newest(figures: Iterable[Figure], data: Dataset) -> list[Figure]:
    """Of each series on each thing the figures of the newest edition for its newest period; all texts."""

    def thing(figure: Figure) -> Hashable:
        series = data.publications[figure.publication].series or figure.publication
        return (
            figure if figure.publication != figure.collection else (series, figure.mineral, figure.item, figure.metric)
        )

    def age(figure: Figure) -> tuple[str, str]:
        return data.appeared(figure.publication), figure.when or ""

    known_figures = list(figures)
    newest: dict[Hashable, tuple[str, str]] = {}
    for figure in known_figures:
        newest[thing(figure)] = max(newest.get(thing(figure), ("", "")), age(figure))
    # Two parts of a publication may print the same value: it is shown once.
    distinct: dict[Hashable, Figure] = {}
    for figure in known_figures:
        if newest[thing(figure)] == age(figure):
            distinct.setdefault((thing(figure), figure.value.kind, figure.value.low, figure.value.high), figure)
    return list(distinct.values())
