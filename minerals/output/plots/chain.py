"""The figure of a battery chain: for each stage the shares as published, each with its metric and its year."""

from __future__ import annotations

from minerals.domain.batteries import CHAIN_STAGES
from minerals.domain.labels import batteries as labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import plots
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.documents import chain as document
from minerals.output.documents.battery_bars import shares
from minerals.output.plots.bars import LANE, Place, lane, scale_above
from minerals.output.plots.canvas import SMALL, Canvas, wrapped
from minerals.questions.battery.chain import Chain

_NAME = 118.0
_STRIP = {"two": 160.0, "one": 84.0}
_INDENT = 6.0


def chain(answer: Chain, title: str | None, size: str, language: str) -> bytes:
    """The figure as SVG; raises ``MineralsError`` where nothing is published of the chain."""
    if not answer.holdings:
        raise MineralsError(say("nothing is published of the chain of `{name}`", name=answer.subject.id))
    canvas = Canvas(size, language)
    y = canvas.title(document.title(answer, language) if title is None else title) + 4
    place = Place(_INDENT if size == "one" else _NAME, _STRIP[size], [0, 50, 100])
    y = scale_above(canvas, place, y, plots.SHARE_OF_STAGE.text(language))
    for stage in CHAIN_STAGES:
        if answer.at(stage):
            canvas.text(0, y + 7.4, labels.STAGES[stage].text(language), bold=True)
            y = _stage(canvas, answer, stage, place, y + LANE) + 1
            canvas.line(0, y, canvas.width, y)
    y = canvas.paragraph(y + 8, plots.KEY_CHAIN.text(language))
    shorts = dict.fromkeys(answer.publications[holding.publication].short for holding in answer.holdings)
    source = plots.FROM.text(language).format(publications=common.JOIN.text(language).join(shorts))
    return canvas.ended(y, answer.tool, sources=[source], warning=labels.METRICS_DIFFER)


def _stage(canvas: Canvas, answer: Chain, stage: str, place: Place, y: float) -> float:
    """Add the numbers of a stage, with their names to the left of the bars, or above them in a narrow figure."""
    above = place.x < _NAME
    for name, bar, words, _ in shares(answer, stage, canvas.language):
        lines = wrapped(name, canvas.width - 2 * _INDENT if above else _NAME - _INDENT - 4, SMALL)
        for at, line in enumerate(lines):
            canvas.text(_INDENT, y + 7.2 + at * SMALL * 1.25, line, size=SMALL)
        height = len(lines) * SMALL * 1.25
        if above:
            y = lane(canvas, place, y + height + 1.5, bar, words)
        else:
            y = max(lane(canvas, place, y, bar, words), y + height + 2.5)
    return y
