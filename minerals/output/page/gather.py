"""The answers to all questions that a page needs: history, profile, changes and sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.dates import day_asked
from minerals.domain.name_parts import fold
from minerals.domain.records import Mineral
from minerals.output.page.material import Material, OfAssessment, OfBattery, OfMineral
from minerals.questions.assess.against import AssessmentDiff
from minerals.questions.assess.assess import Assessment
from minerals.questions.battery.battery import battery
from minerals.questions.battery.chain import chain
from minerals.questions.battery.options import BatteryOptions
from minerals.questions.cite import Cited, cite
from minerals.questions.cite import ids as citable
from minerals.questions.compare.beside import read_profile
from minerals.questions.compare.place import row_of
from minerals.questions.compare.result import Comparison
from minerals.questions.diff.diff import diff
from minerals.questions.diff.options import Options
from minerals.questions.history.figures import series_of
from minerals.questions.history.history import history
from minerals.questions.show.mineral import mineral as show_mineral
from minerals.store.dataset import Dataset

_PROFILE = ("production", "controls")


def gathered(data: Dataset, comparison: Comparison) -> Material:
    """The material for the page of a comparison."""
    register, tool, day = comparison.register, comparison.tool, comparison.options.day
    rows = [row.mineral.id for row in comparison.rows]
    published, _ = data.known(data.figures, day)
    named: dict[str, list[Mineral]] = {row: [register[row]] for row in rows}
    for mineral in register.values():
        for row in {row_of(mineral.id, register, comparison.options.grain), *register.groups_of(mineral.id)}:
            if row in named and mineral.id != row:
                named[row].append(mineral)
    superseded = {
        edition.id: edition.supersedes
        for edition in comparison.editions
        if edition.supersedes is not None
        and edition.supersedes in data.editions
        and data.editions[edition.supersedes].members is not None
    }
    return Material(
        comparison=comparison,
        series={row: series_of(data, row, published) for row in rows},
        profiles={row: read_profile(data, row, _PROFILE, day) for row in rows},
        changes={new: diff(data, old, new, Options((), (), 0), tool=tool) for new, old in superseded.items()},
        names={row: tuple({fold(name): name for name in _names(minerals)}.values()) for row, minerals in named.items()},
        signs={row: tuple(dict.fromkeys(_signs(minerals))) for row, minerals in named.items()},
        citation=cite(data, ()),
        sources=_sources(data),
        command=" ".join(["minerals report", *(edition.id for edition in comparison.editions)]),
    )


def gathered_of_mineral(data: Dataset, mineral: str, as_of: str | None, tool: dict[str, str]) -> OfMineral:
    """The material for the page of a mineral."""
    answer = show_mineral(data, mineral, as_of, tool=tool)
    whole = history(data, mineral, None, tool=tool) if as_of is None else None
    day = None if as_of is None else day_asked(as_of)
    published, _ = data.known(data.figures, day)
    series = series_of(data, mineral, published)
    of_chain = chain(data, mineral, day, tool=tool)
    return OfMineral(answer, series, whole, data.staged, _sources(data), cite(data, ()), of_chain)


def gathered_of_battery(
    data: Dataset, names: Sequence[str], options: BatteryOptions, tool: dict[str, str]
) -> OfBattery:
    """The material for the page of battery chemistries."""
    bills = battery(data, names, options, tool=tool)
    chains = tuple(chain(data, chemistry.id, options.day, tool=tool) for chemistry in bills.chemistries)
    return OfBattery(bills, chains, _sources(data), cite(data, ()))


def gathered_assessment(
    data: Dataset, assessment: Assessment, changes: AssessmentDiff | None, names: Sequence[str]
) -> OfAssessment:
    """What a page of this assessment is made of; ``names`` are the lists that were asked for."""
    options = assessment.options
    parts = ["minerals assess", *names, f"--for {options.viewer}", *(["--battery"] if options.battery else [])]
    parts += [f"--as-of {options.day}"] if options.day else []
    parts += [f"--line {name}={options.line(name):g}" for name in (options.lines or {})]
    parts += [f"--against {changes.old}"] if changes else []
    return OfAssessment(assessment, changes, _sources(data), cite(data, ()), " ".join([*parts, "--page"]))


def _sources(data: Dataset) -> dict[str, Cited]:
    return {entry.id: entry for entry in cite(data, tuple(citable(data))).entries}


def _names(minerals: list[Mineral]) -> Iterator[str]:
    for mineral in minerals:
        aliases = (alias for _, alias in mineral.aliases)
        yield from (name for name in (mineral.id, mineral.name_en, mineral.name_zh, *aliases) if name)


def _signs(minerals: list[Mineral]) -> Iterator[str]:
    for mineral in minerals:
        yield from (sign for sign in (mineral.symbol, mineral.formula) if sign)
