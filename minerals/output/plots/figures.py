"""The figures by name, and the figure of an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.plots.battery import battery
from minerals.output.plots.canvas import WIDTHS
from minerals.output.plots.chain import chain
from minerals.output.plots.dependence import dependence
from minerals.output.plots.history import history
from minerals.output.plots.matrix import matrix
from minerals.output.plots.production import production
from minerals.questions.battery.battery import Battery
from minerals.questions.battery.chain import Chain
from minerals.questions.compare.result import Comparison
from minerals.questions.history.history import History
from minerals.questions.matrix import Matrix
from minerals.questions.records import Answer
from minerals.questions.show.mineral import MineralShown

FIGURES = ("dependence", "matrix", "history", "production", "battery", "chain")
SIZES = tuple(WIDTHS)
_DRAWINGS: dict[type[Answer], Callable[..., bytes]] = {
    Comparison: dependence,
    Matrix: matrix,
    History: history,
    Battery: battery,
    Chain: chain,
    MineralShown: production,
}
"""The class of an answer -> the function that draws its figure."""


def check_names(what: str, names: Sequence[str]) -> None:
    """Raises ``MineralsError`` for names that a figure does not take, and where it needs a single mineral."""
    if what == "matrix" and names:
        raise MineralsError(say("the figure `matrix` takes no names; --jurisdiction and --kind choose the lists"))
    if what in ("history", "production") and len(names) != 1:
        raise MineralsError(say("the figure `{figure}` is of one mineral: name it, such as lithium", figure=what))
    if what == "battery" and not names:
        raise MineralsError(say("the figure `battery` is of battery chemistries: name some, such as NMC811 LFP"))
    if what == "chain" and len(names) != 1:
        raise MineralsError(say("the figure `chain` is of one mineral or chemistry: name it, such as graphite"))


def drawn(answer: Answer, title: str | None, size: str, language: str) -> bytes:
    """The figure of an answer as SVG."""
    return _DRAWINGS[type(answer)](answer, title, size, language)
