"""Which figure an answer becomes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.plots.battery import battery
from minerals.output.plots.canvas import WIDTHS
from minerals.output.plots.chain import chain
from minerals.output.plots.dependence import dependence
from minerals.output.plots.history import history
from minerals.output.plots.matrix import matrix
from minerals.output.plots.production import production
from minerals.questions.battery import Battery, Chain
from minerals.questions.compare import Comparison
from minerals.questions.history import History
from minerals.questions.matrix import Matrix
from minerals.questions.show import MineralShown, Shown

FIGURES = ("dependence", "matrix", "history", "production", "battery", "chain")
SIZES = tuple(WIDTHS)
Answered: TypeAlias = Comparison | Matrix | History | Shown | Battery | Chain


def check_names(what: str, names: Sequence[str]) -> None:
    """Raises ``MineralsError`` for names that a figure has no use for, and where it needs one mineral."""
    if what == "matrix" and names:
        raise MineralsError(say("the figure `matrix` takes no names; --jurisdiction and --kind choose the lists"))
    if what in ("history", "production") and len(names) != 1:
        raise MineralsError(say("the figure `{figure}` is of one mineral: name it, such as lithium", figure=what))
    if what == "battery" and not names:
        raise MineralsError(say("the figure `battery` is of battery chemistries: name some, such as NMC811 LFP"))
    if what == "chain" and len(names) != 1:
        raise MineralsError(say("the figure `chain` is of one mineral or chemistry: name it, such as graphite"))


def drawn(answer: Answered, title: str | None, size: str, language: str) -> bytes:
    """The figure of an answer as SVG."""
    if isinstance(answer, Comparison):
        return dependence(answer, title, size, language)
    if isinstance(answer, Matrix):
        return matrix(answer, title, size, language)
    if isinstance(answer, History):
        return history(answer, title, size, language)
    if isinstance(answer, Battery):
        return battery(answer, title, size, language)
    if isinstance(answer, Chain):
        return chain(answer, title, size, language)
    assert isinstance(answer, MineralShown)
    return production(answer, title, size, language)
