"""Who holds the stages of the battery chain, from the mine to recycling: as published, never added across metrics."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from minerals.domain.batteries import CHAIN_STAGES, ChainNumber, Chemistry
from minerals.domain.dates import known_by
from minerals.domain.production import WorldTable
from minerals.domain.records import Mineral, Publication
from minerals.domain.register import Register
from minerals.domain.shares import Shares
from minerals.errors import MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.compare.beside import CHINA, Part, leaders, read_profile
from minerals.questions.promises import record_dict
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

_OF_PRODUCTION = {"mine": "mining", "extraction": "mining"}
"""The stage of the chain where a table of production or of shares stands; all else of them is refining."""
_YEAR = re.compile(r"\d{4}")
_LEADERS = 3
"""So many countries of a world table are named, and China."""
_METRICS_OF_CHINA = ("production-share", "supply-share", "supply-or-processing", "processing-share", "market-share")
"""The metrics in which China's share of a stage is shown beside a bill: of production or supply by place."""
PERCENT = "percent"


@frozen
class Holding:
    """What one country has at one stage of the chain of a mineral, a component or a cell.

    ``published`` is as printed, or the share in percent that follows from printed amounts (``computed``); ``metric``
    says what is measured. ``low`` and ``high`` are in ``unit``.
    """

    stage: str
    thing: str
    mineral: str | None
    country: str | None
    code: str | None
    published: str
    low: float | None
    high: float | None
    unit: str
    metric: str
    reference: str | None
    publication: str
    locator: str
    read_in: str
    confidence: str
    computed: bool = False
    note: str | None = None

    @property
    def year(self) -> str:
        """The last year named in what the number is about, "" where none is."""
        years = _YEAR.findall(self.reference or "")
        return max(years, default="")


@frozen
class Chain(Answer):
    """The stages of the chain of a mineral or of a chemistry, in order, each with its numbers as published."""

    SCHEMA = "chain"
    subject: Mineral | Chemistry
    minerals: tuple[str, ...]
    holdings: tuple[Holding, ...]
    as_of: str | None
    register: Register
    publications: dict[str, Publication]

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        return f"of {self.subject.id}: {len(self.holdings)} numbers"

    def at(self, stage: str) -> list[Holding]:
        """The numbers of one stage."""
        return [holding for holding in self.holdings if holding.stage == stage]

    def records(self) -> Records:
        """One row per number."""
        return Records.of(CHAIN_COLUMNS, (record_dict(holding) for holding in self.holdings))

    def to_dict(self) -> dict[str, Any]:
        """The chain as ``schemas/chain.schema.json`` promises it."""
        return {
            **self.head,
            "subject": self.subject.id,
            "kind": "chemistry" if isinstance(self.subject, Chemistry) else "mineral",
            "minerals": list(self.minerals),
            "as_of": self.as_of,
            "stages": [
                {"stage": stage, "numbers": [record_dict(holding) for holding in self.at(stage)]}
                for stage in CHAIN_STAGES
            ],
        }


CHAIN_COLUMNS = columns(
    "stage thing mineral country code published low:number high:number unit metric reference publication"
    " locator read_in confidence computed:flag note"
)
"""A number of the chain."""


def chain(data: Dataset, name: str, as_of: date | None, *, tool: dict[str, str]) -> Chain:
    """The chain of a mineral or of a chemistry, by name.

    A name of both is that of the mineral. Raises ``UnknownNameError`` for an unknown name, ``MineralsError`` for one
    that several things bear.
    """
    mineral = data.names.find(name)
    if mineral is not None:
        minerals = tuple(dict.fromkeys([mineral, *data.register.forms_of(mineral)]))
        numbers = [number for number in _known(data, as_of) if number.mineral in minerals]
        subject: Mineral | Chemistry = data.register[mineral]
        found = [*_produced(data, mineral, as_of), *map(_held, numbers)]
    else:
        subject, minerals, found = _of_chemistry(data, name, as_of)
    order = {stage: place for place, stage in enumerate(CHAIN_STAGES)}
    found.sort(key=lambda holding: order[holding.stage])
    return Chain(
        subject,
        minerals,
        tuple(found),
        None if as_of is None else as_of.isoformat(),
        data.register,
        data.publications,
        tool=tool,
    )


def holdings(data: Dataset, mineral: str, day: date | None) -> tuple[Holding, ...]:
    """China's newest share at each stage of the chain of a mineral: of production or supply, by place.

    A number without a year counts only where its stage has none with one.
    """
    found = [
        holding
        for holding in (
            *_produced(data, mineral, day, only_china=True),
            *(
                _held(number)
                for number in _known(data, day)
                if number.mineral is not None
                and number.mineral in (mineral, *data.register.forms_of(mineral))
                and number.metric in _METRICS_OF_CHINA
                and number.unit == PERCENT
            ),
        )
        if holding.code == CHINA
    ]
    newest: dict[tuple[str, str | None], Holding] = {}
    for holding in sorted(found, key=lambda holding: (holding.year, holding.computed)):
        newest[holding.stage, holding.mineral] = holding
    dated = {holding.stage for holding in newest.values() if holding.year}
    order = {stage: place for place, stage in enumerate(CHAIN_STAGES)}
    kept = (holding for holding in newest.values() if holding.year or holding.stage not in dated)
    return tuple(sorted(kept, key=lambda holding: order[holding.stage]))


def _of_chemistry(data: Dataset, name: str, day: date | None) -> tuple[Chemistry, tuple[str, ...], list[Holding]]:
    """What is held of a chemistry: of its minerals, of its components, and of cells."""
    if not data.batteries.names.meanings(name):
        near = [*data.names.near(name), *data.batteries.names.near(name)]
        known = say("`minerals battery` lists the chemistries")
        raise UnknownNameError(say("mineral or chemistry"), name, near[:3], known)
    chemistry = data.batteries.names.resolve(name)
    amounts = [one for one in data.batteries.intensities if one.chemistry == chemistry.id and not one.is_zero]
    minerals = tuple(dict.fromkeys(one.mineral for one in amounts if one.mineral is not None))
    if not minerals:
        raise MineralsError(
            say("no mineral of `{chemistry}` is known, so it has no chain here", chemistry=chemistry.id)
        )
    # What is said of natural graphite counts for graphite too.
    found = list(dict.fromkeys(holding for mineral in minerals for holding in holdings(data, mineral, day)))
    for number in _known(data, day):
        own = not number.chemistries or chemistry.id in number.chemistries
        component = number.component is None or number.component in chemistry.components
        if number.mineral is None and own and component and _may_concern(number, chemistry):
            found.append(_held(number))
    return chemistry, minerals, found


def _may_concern(number: ChainNumber, chemistry: Chemistry) -> bool:
    """Whether a number without a mineral is about such batteries: the cells of the texts are lithium-ion ones."""
    lithium_ion = chemistry.family in ("lithium-ion", "silicon-anode")
    return number.stage in ("component", "cell", "demand", "recycling") and lithium_ion


def _known(data: Dataset, day: date | None) -> Iterator[ChainNumber]:
    for number in data.batteries.chain:
        if day is None or known_by(data.publications[number.publication].published, day):
            yield number


def _held(number: ChainNumber) -> Holding:
    return Holding(
        stage=number.stage,
        thing=number.material,
        mineral=number.mineral,
        country=number.country,
        code=number.code,
        published=number.published,
        low=number.low,
        high=number.high,
        unit=number.unit,
        metric=number.metric,
        reference=number.reference,
        publication=number.publication,
        locator=number.locator,
        read_in=number.read_in,
        confidence=number.confidence,
        computed=number.arithmetic is not None,
        note=number.note,
    )


def _produced(data: Dataset, mineral: str, day: date | None, *, only_china: bool = False) -> Iterator[Holding]:
    """The newest shares of world output: China's, and of tables with other countries the largest."""
    profile = read_profile(data, mineral, ("china-share", *(() if only_china else ("production",))), day)
    for part in profile.china_share:
        if part.stage != "unspecified":
            yield _part(part)
    for table in profile.production:
        if table.stage != "unspecified":
            for line, share in leaders(table)[:_LEADERS]:
                if line.code != CHINA:
                    yield _share(table, line.name, line.code, share.low, share.high, computed=True)


def _part(part: Part) -> Holding:
    return _share(part.source, "China", CHINA, part.share.low, part.share.high, computed=part.basis == "computed")


def _share(
    source: WorldTable | Shares, country: str, code: str | None, low: float, high: float, *, computed: bool
) -> Holding:
    stage = _OF_PRODUCTION.get(source.stage, "refining")
    numbers = f"{low:.1f}" if low == high else f"{low:.1f}~{high:.1f}"
    return Holding(
        stage=stage,
        thing=source.name,
        mineral=source.mineral,
        country=country,
        code=code,
        published=f"{numbers}%",
        low=round(low, 1),
        high=round(high, 1),
        unit=PERCENT,
        metric="production-share" if isinstance(source, WorldTable) else "supply-share",
        reference=source.period,
        publication=source.publication,
        locator=source.locator,
        read_in=source.read_in,
        confidence=source.confidence,
        computed=computed,
        note=source.note,
    )
