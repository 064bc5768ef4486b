"""What a page of a comparison is made of."""

from __future__ import annotations

from collections.abc import Mapping

from minerals.frozen import frozen
from minerals.questions.assess import Assessment, AssessmentChange, AssessmentDiff
from minerals.questions.assess.row import Row
from minerals.questions.battery import Battery, Chain
from minerals.questions.cite import Citations, Cited
from minerals.questions.compare import Comparison
from minerals.questions.compare.beside import Beside
from minerals.questions.diff import Diff
from minerals.questions.history import History, Series
from minerals.questions.show import MineralShown


@frozen
class Material:
    """A comparison, and what the answers to other questions say of its rows and lists.

    ``series`` of figures and ``profiles`` are by the mineral of a row; ``changes`` by the edition that is compared,
    against the edition that it supersedes; ``names`` holds by row every name by which it is found, and ``signs`` the
    symbols and formulas, which do not bend; ``citation`` cites the data set, ``sources`` each publication by its id;
    ``command`` makes the page.
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
    """The profile of a mineral, its series of figures and its history; ``sources`` and ``citation`` as above.

    As of a day there is no history, which knows no day.

    ``staged`` are the collections of figures that tell extraction and processing apart.
    """

    told: MineralShown
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
