"""The stages of a battery chain, each a table of numbers as published, with their metrics."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.batteries import CHAIN_STAGES, Chemistry
from minerals.domain.labels import batteries as labels
from minerals.output.document import (
    Block,
    Cell,
    Document,
    Line,
    Quantity,
    Source,
    Table,
    Wording,
    plain_table,
    sentences,
)
from minerals.output.wording import amounts
from minerals.questions.battery.chain import Chain, Holding


def build(chain: Chain, wording: Wording) -> Document:
    """A table per stage, from the mine to recycling, then what must not be added."""
    language = wording.language
    blocks: list[Block] = [_stage(chain, stage, language) for stage in CHAIN_STAGES if chain.at(stage)]
    return Document([*blocks, *sentences(_sentences(chain, language))], title(chain, language))


def title(chain: Chain, language: str) -> str:
    """Whose chain it is."""
    subject = chain.subject
    name = subject.short if isinstance(subject, Chemistry) else subject.name(language)
    return labels.CHAIN_TITLE.text(language).format(subject=name)


def thing(chain: Chain, holding: Holding, language: str) -> str:
    """What a number is about: the mineral at the stages of minerals, what is printed at the later ones."""
    if holding.mineral is not None and holding.stage in ("mining", "refining"):
        return chain.register[holding.mineral].name(language)
    return holding.thing


def metric(holding: Holding, language: str) -> str:
    """What a number measures, and whether it follows from printed amounts."""
    measured = labels.METRICS[holding.metric].text(language)
    if not holding.computed:
        return measured
    return labels.COMPUTED_METRIC.text(language).format(metric=measured, computed=labels.COMPUTED.text(language))


def _stage(chain: Chain, stage: str, language: str) -> Table:
    heads = (labels.THING, labels.COUNTRY, labels.NUMBER, labels.METRIC, labels.YEAR, labels.SOURCE)
    rows: list[list[str | Cell]] = [_row(chain, holding, language) for holding in chain.at(stage)]
    return plain_table([head.text(language) for head in heads], rows, labels.STAGES[stage].text(language))


def _row(chain: Chain, holding: Holding, language: str) -> list[str | Cell]:
    source = Source(holding.publication, holding.locator, holding.reference)
    quantity = Quantity("point", holding.low, holding.high, labels.CHAIN_UNITS[holding.unit].en, sources=(source,))
    return [
        thing(chain, holding, language),
        amounts.country(holding.code, holding.country, language),
        (Line(holding.published, quantity=quantity),),
        metric(holding, language),
        holding.reference or "",
        chain.publications[holding.publication].short,
    ]


def _sentences(chain: Chain, language: str) -> Iterator[str]:
    empty = [labels.STAGES[stage].text(language) for stage in CHAIN_STAGES if not chain.at(stage)]
    if empty:
        yield labels.CHAIN_EMPTY.text(language).format(list=labels.JOIN.text(language).join(empty))
    yield labels.METRICS_DIFFER.text(language)
    if chain.as_of is not None:
        yield labels.AS_OF.text(language).format(day=chain.as_of)
