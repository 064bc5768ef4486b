"""The rows of an assessment, gathered from one edition of each kind of publication: editions are never mixed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple, TypeVar

from minerals.domain.concentration import Concentration, of_shares, of_table, whole
from minerals.domain.criticality import Score
from minerals.domain.dates import known_by
from minerals.domain.production import WorldTable
from minerals.domain.records import Edition, Figure, Use
from minerals.domain.shares import Shares
from minerals.domain.values import Interval, interval
from minerals.questions.assess.options import AssessOptions
from minerals.questions.assess.row import Row, flag, largest
from minerals.questions.compare.beside import read_profile
from minerals.questions.compare.cell import about_battery
from minerals.questions.compare.listed import listed
from minerals.store.dataset import Dataset

WORLD = "us-mcs"
"""The series whose tables of world production are used: it counts every country and says what it withholds."""
_STAGES = {"mine": "extraction", "refinery": "processing", "smelter": "processing", "plant": "processing"}
_R = TypeVar("_R", WorldTable, Figure, Shares)
_Key = tuple[str, str | None, str]


class _Found(NamedTuple):
    """What the editions used have of some minerals."""

    tables: list[WorldTable]
    world: list[Shares]
    figures: list[Figure]
    suppliers: list[Shares]


@dataclass(frozen=True)
class Gatherer:
    """Reads the data set for one question."""

    data: Dataset
    options: AssessOptions
    editions: Sequence[Edition]
    _used: dict[str, str | None] = field(default_factory=dict)

    @property
    def used(self) -> dict[str, str | None]:
        """The one edition of each kind of data; None where there is none.

        ``production``, ``world-shares`` (for the stages of which ``production`` has no table), ``dependence`` and
        ``suppliers``.
        """
        return {name: self._publication(name) for name in ("production", "world-shares", "dependence", "suppliers")}

    def rows(self, commodity: str) -> list[Row]:
        """The rows of one commodity: one for each thing and stage of which something is published, else one."""
        near = [commodity, *self.data.register.forms_of(commodity)]
        found = self._of(near)
        if not found.tables and not found.figures and self.data.register[commodity].group:
            found = self._of([*self.data.register[commodity].group])
        keys: dict[_Key, None] = {}
        for table in found.tables:
            keys[self._key(table, _STAGES.get(table.stage, "unspecified"))] = None
        records: list[Figure | Shares] = [*found.figures, *found.world]
        for record in records:
            if not any(self._fits(record, record.stage, key) for key in keys):
                keys[self._key(record, record.stage)] = None
        return [self._row(commodity, key, found) for key in keys or dict.fromkeys([(commodity, None, "unspecified")])]

    def uses_of(self, commodity: str) -> tuple[tuple[str, Use], ...]:
        """The battery uses that sources state of a commodity, its forms and members, with whose they are."""
        register = self.data.register
        minerals = {commodity, *register.forms_of(commodity), *register[commodity].group}
        return tuple(
            ("|".join(self.data.publications[use.publication].about), use)
            for use in self._uses
            if use.mineral in minerals
        )

    def _of(self, minerals: Sequence[str]) -> _Found:
        return _Found(
            self._about(self.tables, minerals),
            self._about(self.world_shares, minerals),
            self._about(self.figures, minerals),
            self._about(self.suppliers, minerals),
        )

    def _row(self, commodity: str, key: _Key, found: _Found) -> Row:
        subject, item, stage = key
        register, options = self.data.register, self.options
        tables = (one for one in found.tables if self._key(one, _STAGES.get(one.stage, "unspecified")) == key)
        table, world = next(tables, None), None
        concentration = None if table is None else of_table(table)
        if table is None:
            world = next((shares for shares in found.world if self._fits(shares, shares.stage, key)), None)
            concentration = None if world is None else of_shares(world)
        dependence = tuple(figure for figure in found.figures if self._fits(figure, figure.stage, key))
        sources = tuple(shares for shares in found.suppliers if self._fits(shares, shares.stage, key))
        scores = self._scores(subject) or self._scores(commodity)
        return Row(
            mineral=register[commodity],
            subject=register[subject],
            item=item,
            stage=stage,
            production=table or world,
            concentration=concentration,
            dependence=dependence,
            suppliers=sources,
            controls=read_profile(self.data, subject, ["controls"], options.day).controls,
            recycling=next((score for score in scores if score.recycling is not None), None),
            substitution=next((score for score in scores if score.substitution is not None), None),
            uses=self.uses_of(commodity),
            listed=tuple(listed(edition, commodity, register) for edition in self.editions),
            flags=self._flags(concentration, dependence, sources),
        )

    def _flags(
        self, found: Concentration | None, dependence: Sequence[Figure], suppliers: Sequence[Shares]
    ) -> dict[str, str]:
        concentrated = None if found is None else Interval(found.low, True, found.high, True)
        tops = [largest(shares) for shares in suppliers]
        return {
            "concentration": flag(concentrated, self.options.line("concentration")),
            "dependence": joint(flag(interval(one.value), self.options.line("dependence")) for one in dependence),
            "supplier": joint(
                flag(None if top is None or top.value is None else interval(top.value), self.options.line("supplier"))
                for top in tops
            ),
        }

    @cached_property
    def tables(self) -> list[WorldTable]:
        """The newest table of each thing and stage in the one edition."""
        newest: dict[tuple[str, str | None, str, str | None], WorldTable] = {}
        for table in sorted(self.data.production, key=lambda table: table.period):
            if table.publication == self._publication("production"):
                newest[table.mineral, table.item, table.stage, table.counts] = table
        return [table for table in self.data.production if table in newest.values() and table.countries]

    @cached_property
    def figures(self) -> list[Figure]:
        """The newest figures of the one edition; of a collection all texts that were known."""
        collection = self._publication("dependence")
        known = [figure for figure in self.data.figures if figure.collection == collection]
        if collection is not None and self._is_collection(collection):
            return [figure for figure in known if self._known(figure.publication, figure.text_date)]
        newest: dict[tuple[str, str | None, str], str] = {}
        for figure in known:
            key = (figure.mineral, figure.item, figure.metric)
            newest[key] = max(newest.get(key, ""), figure.when or "")
        # Two parts of one publication may print one value: it counts once.
        parts: dict[Hashable, Figure] = {}
        for figure in known:
            if (figure.when or "") == newest[figure.mineral, figure.item, figure.metric]:
                value = figure.value
                thing = self.data.register.thing(figure.mineral, figure.item)
                at = (*thing, figure.stage, value.kind, value.low, value.high)
                parts.setdefault(at, figure)
        return list(parts.values())

    @cached_property
    def suppliers(self) -> list[Shares]:
        """The rows of the one edition on who supplies the viewer."""
        publication = self._publication("suppliers")
        rows = [row for row in self.data.shares if row.role != "producer" and row.publication == publication]
        return [self._dated(row) for row in rows]

    @cached_property
    def world_shares(self) -> list[Shares]:
        """The shares of world output in the viewer's own publication, where it prints those of all countries."""
        publication = self._publication("world-shares")
        return [self._dated(row) for row in self.data.shares if row.publication == publication and whole(row)]

    def _dated(self, row: Shares) -> Shares:
        """The row with the years of the publication's figures, where these have one period and the row has none."""
        periods = self._periods.get(row.publication, set())
        return replace(row, period=next(iter(periods))) if row.period is None and len(periods) == 1 else row

    @cached_property
    def _periods(self) -> dict[str, set[str | None]]:
        periods: dict[str, set[str | None]] = {}
        for figure in self.data.figures:
            periods.setdefault(figure.publication, set()).add(figure.period)
        return periods

    @cached_property
    def _uses(self) -> list[Use]:
        return [use for use in self.data.uses if about_battery(use) and self._known(use.publication, None)]

    def _scores(self, mineral: str) -> list[Score]:
        """The scores of a mineral that were known, the newest assessment first."""
        scores = [
            score for score in self.data.scores if score.mineral == mineral and self._known(score.publication, None)
        ]
        return sorted(scores, key=lambda score: score.assessment.id, reverse=True)

    def _publication(self, what: str) -> str | None:
        """The newest publication of a kind of data that was known on the day."""
        if what not in self._used:
            held = {
                "production": {table.publication for table in self.data.production},
                "world-shares": {row.publication for row in self.data.shares if whole(row)},
                "dependence": {figure.collection for figure in self.data.figures},
                "suppliers": {row.publication for row in self.data.shares if row.role != "producer"},
            }[what]
            wanted: Callable[[str], bool] = self._of_world if what == "production" else self._of_viewer
            candidates = [name for name in held if wanted(name) and self._known(name, None)]
            if what == "suppliers" and self._publication("dependence") in candidates:
                candidates = [str(self._publication("dependence"))]
            self._used[what] = max(candidates, key=lambda name: (self.data.appeared(name), name), default=None)
        return self._used[what]

    def _of_world(self, name: str) -> bool:
        return self.data.publications[name].series == WORLD

    def _of_viewer(self, name: str) -> bool:
        return self.data.publications[name].about == (self.options.viewer,) and not name.startswith("cn-lit-")

    def _is_collection(self, name: str) -> bool:
        return any(figure.publication != figure.collection for figure in self.data.figures if figure.collection == name)

    def _known(self, publication: str, text_date: str | None) -> bool:
        published = self.data.publications[publication].published or text_date
        if self.options.day is None:
            return True
        return self._is_collection(publication) or known_by(published, self.options.day)

    def _about(self, records: Iterable[_R], minerals: Sequence[str]) -> list[_R]:
        wanted = set(minerals)
        return [record for record in records if self.data.register.is_about(record, wanted)]

    def _key(self, record: WorldTable | Figure | Shares, stage: str) -> _Key:
        return (*self.data.register.thing(record.mineral, record.item), stage)

    def _fits(self, record: Figure | Shares, stage: str, key: _Key) -> bool:
        """Whether a record is about the thing of a row, at its stage or at none that is named."""
        subject, item = self.data.register.thing(record.mineral, record.item)
        about = subject == key[0] and (item == key[1] or item is None or key[1] is None)
        return about and (stage == key[2] or "unspecified" in (stage, key[2]))


def joint(flags: Iterable[str]) -> str:
    """One flag of several figures: what all say; where they differ, it may be.

    >>> joint(["every", "every"]), joint(["every", "no"]), joint(["no", "unknown"]), joint([])
    ('every', 'may', 'may', 'unknown')
    """
    said = set(flags)
    if len(said) == 1:
        return said.pop()
    return "may" if said else "unknown"
