"""The material for the pages: the answers that they show."""

from __future__ import annotations

from collections.abc import Mapping

from minerals.frozen import frozen
from minerals.questions.assess.against import AssessmentChange, AssessmentDiff
from minerals.questions.assess.assess import Assessment
from minerals.questions.assess.row import Row
from minerals.questions.battery.battery import Battery
from minerals.questions.battery.chain import Chain
from minerals.questions.cite import Citations, Cited
from minerals.questions.compare.beside import Beside
from minerals.questions.compare.result import Comparison
from minerals.questions.diff.result import Diff
from minerals.questions.history.figures import Series
from minerals.questions.history.history import History
from minerals.questions.show.mineral import MineralShown


@frozen
class Material:
    """A comparison, and the answers to other questions about its rows and lists.

    ``series`` of figures and ``profiles`` are by the mineral of a row; ``changes`` are by edition, each
    against the edition that it supersedes; ``names`` has every name by which a row is found, and ``signs`` the symbols
    and formulas, which are found only as they are written; ``citation`` cites the data set, ``sources`` each
    publication by its id; ``command`` is the command that makes the page.
    """

    comparison: Comparison
    series: Mapping[str, tuple[Series, ...]]
    profiles: Mapping[str, Beside]
    changes: Mapping[str, Diff]
    names: Mapping[str, tuple[str, ...]]
    signs: Mapping[str, tuple[str, ...]]
    citation: Citations
    sources: Mapping[str, Cited]
    command: str


@frozen
class OfMineral:
    """The profile of a mineral as ``answer``, its series and its history; ``sources`` and ``citation`` as above.

    ``history`` is None for an answer as of a day: a history has no such day. ``staged`` are the collections of figures
    that distinguish extraction and processing.
    """

    answer: MineralShown
    series: tuple[Series, ...]
    history: History | None
    staged: frozenset[str]
    sources: Mapping[str, Cited]
    citation: Citations
    chain: Chain


@frozen
class OfBattery:
    """What battery chemistries need, and the chain of each; ``sources`` and ``citation`` as above."""

    battery: Battery
    chains: tuple[Chain, ...]
    sources: Mapping[str, Cited]
    citation: Citations


@frozen
class OfAssessment:
    """An assessment, and what changed since another where that was asked for; the rest as above."""

    assessment: Assessment
    changes: AssessmentDiff | None
    sources: Mapping[str, Cited]
    citation: Citations
    command: str

    def changes_of(self, row: Row) -> dict[str, AssessmentChange]:
        """The changes of a row, by indicator."""
        if self.changes is None:
            return {}
        return {change.indicator: change for change in self.changes.changes if change.row == row.key}
