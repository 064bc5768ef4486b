"""The profile of a mineral, what is published apart from lists: producers, China's share, export controls, scores.

Of each thing the newest publication that was known on the day counts; publications are never mixed.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from minerals.domain.controls import Control
from minerals.domain.criticality import Score
from minerals.domain.dates import by_time, known_by
from minerals.domain.production import Output, WorldTable
from minerals.domain.register import Register
from minerals.domain.shares import Shares
from minerals.domain.values import Interval
from minerals.frozen import frozen
from minerals.questions.promises import (
    control_dict,
    picked,
    score_dict,
    share_dict,
    shares_dict,
    source_dict,
    table_dict,
)
from minerals.store.dataset import Dataset

COLUMNS = ("production", "china-share", "controls", "supply-risk")
"""The profile columns that a comparison can have next to its lists."""
PROFILE = (*COLUMNS, "suppliers")
"""All profile columns: those of a comparison, and the suppliers."""
CHINA = "CN"
_STAGES = {"mine": "extraction", "refinery": "processing", "smelter": "processing", "plant": "processing"}
_R = TypeVar("_R", bound=WorldTable | Shares | Score)


@frozen
class Part:
    """A country's share of world output, in percent: ``basis`` is ``printed``, or ``computed`` from printed amounts.

    ``at_most`` where the printed total leaves out some country, so that the share is an upper bound.
    """

    source: WorldTable | Shares
    share: Interval
    basis: str
    at_most: bool

    @property
    def stage(self) -> str:
        """``extraction``, ``processing`` or ``unspecified``."""
        return self.source.stage if isinstance(self.source, Shares) else _STAGES.get(self.source.stage, "unspecified")

    def to_dict(self) -> dict[str, Any]:
        """The share as the JSON promises have it."""
        return {**source_dict(self.source), **share_dict(self.share), **picked(self, "basis at_most")}


@frozen
class Controlled:
    """An export control; ``state`` is what is known of it on the day given, None without a day."""

    control: Control
    state: str | None


@frozen
class Beside:
    """The profile of some minerals: what is published apart from lists; empty where it was not requested."""

    production: tuple[WorldTable, ...] = ()
    china_share: tuple[Part, ...] = ()
    controls: tuple[Controlled, ...] = ()
    scores: tuple[Score, ...] = ()
    suppliers: tuple[Shares, ...] = ()

    def to_dict(self, columns: Iterable[str]) -> dict[str, Any]:
        """The requested columns, names of ``PROFILE``, as the JSON promises have them."""
        promised: dict[str, list[dict[str, Any]]] = {
            "production": [table_dict(table) for table in self.production],
            "china-share": [part.to_dict() for part in self.china_share],
            "controls": [control_dict(controlled.control, controlled.state) for controlled in self.controls],
            "supply-risk": [score_dict(score) for score in self.scores],
            "suppliers": [shares_dict(shares) for shares in self.suppliers],
        }
        return {name: promised[name] for name in columns}


def read_profile(
    data: Dataset, row: str, columns: Iterable[str], day: date | None, assessment: str | None = None
) -> Beside:
    """What is published of the mineral ``row``, its narrower forms, and where there is nothing, its members.

    ``columns`` are names of ``PROFILE``; nothing else is read. ``day`` leaves out what was published
    later; ``assessment`` names the criticality assessment, all of them by default.
    """
    wanted = set(columns)
    read = _Reader(data, row, day)
    return Beside(
        production=read.production() if "production" in wanted else (),
        china_share=read.china_share() if "china-share" in wanted else (),
        controls=read.controls() if "controls" in wanted else (),
        scores=read.scores(assessment) if "supply-risk" in wanted else (),
        suppliers=read.suppliers() if "suppliers" in wanted else (),
    )


def leaders(table: WorldTable) -> list[tuple[Output, Interval]]:
    """The countries of a table with a known share of its printed world total, the largest share first."""
    shares = [(line, share) for line in table.countries if line.code and (share := table.share(line)) is not None]
    return sorted(shares, key=lambda pair: (-pair[1].low, -pair[1].high))


@frozen
class _Reader:
    data: Dataset
    row: str
    day: date | None

    def production(self) -> tuple[WorldTable, ...]:
        """The newest table of each thing that has several countries."""
        tables = [table for table in self.data.production if len(table.countries) > 1]
        return tuple(
            self._newest(self._about_row(tables), lambda table: (table.mineral, table.item, table.stage, table.counts))
        )

    def china_share(self) -> tuple[Part, ...]:
        """The newest share of China at each stage of each thing."""
        printed = [shares for shares in self.data.shares if shares.role == "producer"]
        sources: list[WorldTable | Shares] = [*self.data.production, *printed]
        parts = [part for source in self._about_row(sources) if (part := _part(source)) is not None]
        newest: dict[tuple[str, str, str], Part] = {}
        for part in sorted(parts, key=lambda part: self._age(part.source)):
            newest[part.source.mineral, part.source.item or "", part.stage] = part
        # A share without a stage adds something only where it is newer than the shares with a stage.
        staged: dict[tuple[str, str], tuple[str, str]] = {}
        for (mineral, item, stage), part in newest.items():
            if stage != "unspecified":
                staged[mineral, item] = max(staged.get((mineral, item), ("", "")), self._age(part.source))
        shown = [
            part
            for (mineral, item, stage), part in newest.items()
            if stage != "unspecified" or self._age(part.source) > staged.get((mineral, item), ("", ""))
        ]
        return tuple(sorted(shown, key=lambda part: (part.stage != "extraction", part.source.item or "")))

    def controls(self) -> tuple[Controlled, ...]:
        """The controls on the mineral, its forms, its members and its groups, as they were announced."""
        register = self.data.register
        minerals = {self.row, *register.forms_of(self.row), *register[self.row].group, *register.groups_of(self.row)}
        controls = [control for control in self.data.controls if minerals & set(control.minerals)]
        if self.day is not None:
            controls = [
                control for control in controls if control.announced is None or known_by(control.announced, self.day)
            ]
        controls.sort(key=lambda control: (by_time(control.announced or control.effective), control.announcement or ""))
        return tuple(Controlled(control, None if self.day is None else control.on(self.day)) for control in controls)

    def scores(self, assessment: str | None) -> tuple[Score, ...]:
        """The supply risk of each mineral in an assessment; without one, all scores and recycling rates.

        Where an assessment prints a score in several of its tables, the first table counts.
        """
        scores = self._about_row(self.data.scores)
        if assessment is not None:
            first: dict[str, Score] = {}
            for score in scores:
                if score.assessment.id == assessment and score.supply_risk is not None:
                    first.setdefault(score.mineral, score)
            return tuple(first.values())
        return tuple(sorted(scores, key=lambda score: (score.assessment.id, self.data.appeared(score.publication))))

    def suppliers(self) -> tuple[Shares, ...]:
        """Who supplies an economy: the newest rows of each publication series on each thing."""
        rows_by_thing: dict[Hashable, Shares] = {}
        for shares in sorted(
            self._about_row([shares for shares in self.data.shares if shares.role != "producer"]), key=self._age
        ):
            about = shares.economy(self.data.publications[shares.collection])
            rows_by_thing[shares.mineral, shares.item, shares.counts, shares.stage, shares.role, about] = shares
        newest: dict[Hashable, str] = {}
        for shares in rows_by_thing.values():
            thing = (shares.mineral, shares.role, shares.stage)
            newest[thing] = max(newest.get(thing, ""), self.data.appeared(shares.publication))
        rows = ((shares, newest[shares.mineral, shares.role, shares.stage]) for shares in rows_by_thing.values())
        return tuple(shares for shares, last in rows if self.data.appeared(shares.publication) == last)

    def _about_row(self, records: Iterable[_R]) -> list[_R]:
        """The records on the mineral and its forms; where there are none, on its members."""
        known_records = [record for record in records if self._known(record.publication)]
        register = self.data.register
        for minerals in ([self.row, *register.forms_of(self.row)], _members(self.row, register)):
            order = {mineral: place for place, mineral in enumerate(minerals)}
            about = [
                (min(places), record)
                for record in known_records
                if (places := [order[mineral] for mineral in self._subjects(record) if mineral in order])
            ]
            if about:
                return [record for _, record in sorted(about, key=lambda pair: pair[0])]
        return []

    def _subjects(self, record: WorldTable | Shares | Score) -> tuple[str, str]:
        """The mineral of a record, and the mineral that its item names."""
        item = None if isinstance(record, Score) else record.item
        return record.mineral, self.data.register.subject(record.mineral, item)

    def _newest(self, tables: Sequence[WorldTable], thing: Callable[[WorldTable], Hashable]) -> list[WorldTable]:
        """Of each mineral, the tables of the newest publication that has some, each for its newest year."""
        newest: dict[str, str] = {}
        for table in sorted(tables, key=self._age):
            newest[table.mineral] = table.publication
        by_thing: dict[Hashable, WorldTable] = {}
        for table in sorted(tables, key=lambda table: table.period):
            if newest[table.mineral] == table.publication:
                by_thing[thing(table)] = table
        return [table for table in tables if table in by_thing.values()]

    def _age(self, source: WorldTable | Shares) -> tuple[str, str]:
        return self.data.appeared(source.publication), source.period or ""

    def _known(self, publication: str) -> bool:
        return self.day is None or known_by(self.data.publications[publication].published, self.day)


def _members(mineral: str, register: Register) -> list[str]:
    """The members of a group: groups inside it, else the single members, so that nothing counts twice."""
    members = register[mineral].group
    inner = {member for member in members if member in register and register.is_group(member)}
    return [group for group in register if group in inner] if inner else list(members)


def _part(source: WorldTable | Shares) -> Part | None:
    """China's share in a source; None where it gives none."""
    if isinstance(source, Shares):
        value = next((country.value for country in source.countries if country.code == CHINA), None)
        if value is None or value.low is None or value.high is None:
            return None
        return Part(source, Interval(value.low, True, value.high, True), "printed", at_most=False)
    line = next((country for country in source.countries if country.code == CHINA), None)
    share = None if line is None else source.share(line)
    return None if share is None else Part(source, share, "computed", at_most=bool(source.without))
