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
from minerals.output.plots.canvas import INK, SMALL, TITLE, Canvas, wrapped
from minerals.questions.battery import Chain

_NAME = 118.0
_STRIP = {"two": 160.0, "one": 84.0}
_INDENT = 6.0


def chain(found: Chain, title: str | None, size: str, language: str) -> bytes:
    """The figure as SVG; raises ``MineralsError`` where nothing is published of the chain."""
    if not found.holdings:
        raise MineralsError(say("nothing is published of the chain of `{name}`", name=found.subject.id))
    canvas = Canvas(size, language)
    named = document.title(found, language) if title is None else title
    y = canvas.paragraph(TITLE, named, size=TITLE, colour=INK, bold=True) + 4
    place = Place(_INDENT if size == "one" else _NAME, _STRIP[size], [0, 50, 100])
    y = scale_above(canvas, place, y, plots.SHARE_OF_STAGE.text(language))
    for stage in CHAIN_STAGES:
        if found.at(stage):
            canvas.text(0, y + 7.4, labels.STAGES[stage].text(language), bold=True)
            y = _stage(canvas, found, stage, place, y + LANE) + 1
            canvas.line(0, y, canvas.width, y)
    y = canvas.paragraph(y + 8, plots.KEY_CHAIN.text(language))
    shorts = dict.fromkeys(found.publications[holding.publication].short for holding in found.holdings)
    sources = plots.FROM.text(language).format(publications=common.JOIN.text(language).join(shorts))
    y = canvas.paragraph(y, f"{sources} {plots.MADE.text(language).format(data=found.tool['data_version'])}")
    return canvas.svg(canvas.paragraph(y, labels.METRICS_DIFFER.text(language), colour=INK, bold=True))


def _stage(canvas: Canvas, found: Chain, stage: str, place: Place, y: float) -> float:
    """The numbers of one stage: what and whose left of the bar, or above it where a figure is narrow."""
    above = place.x < _NAME
    for name, bar, words, _ in shares(found, stage, canvas.language):
        lines = wrapped(name, canvas.width - 2 * _INDENT if above else _NAME - _INDENT - 4, SMALL)
        for at, line in enumerate(lines):
            canvas.text(_INDENT, y + 7.2 + at * SMALL * 1.25, line, size=SMALL)
        height = len(lines) * SMALL * 1.25
        if above:
            y = lane(canvas, place, y + height + 1.5, bar, words)
        else:
            y = max(lane(canvas, place, y, bar, words), y + height + 2.5)
    return y
