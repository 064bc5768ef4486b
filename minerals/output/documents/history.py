"""The history of a mineral: its lists over time, then a table for each series of figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from minerals.domain.labels import comparison as common
from minerals.domain.labels import history as labels
from minerals.domain.labels import jurisdictions
from minerals.domain.labels.measures import KINDS_OF_LIST
from minerals.grouped import grouped
from minerals.output import document
from minerals.output.document import (
    Bar,
    Bars,
    Block,
    Document,
    Line,
    Note,
    Table,
    Wording,
    notes,
    plain,
    plain_table,
    sentences,
)
from minerals.output.documents.mineral import listed_words
from minerals.output.wording import values
from minerals.output.wording.names import item_name, measure_name
from minerals.questions.history.figures import Cell, Series
from minerals.questions.history.history import History
from minerals.questions.history.standing import Standing, Step

_YEARS_TO_DRAW = 3
"""Years from which on bars are drawn."""


def build(history: History, wording: Wording) -> Document:
    """The name, the lists, and the figures with the statements of publications on changes."""
    language = wording.language
    name = history.register[history.mineral].name(language)
    blocks: list[Block] = list(_lists(history, language))
    for jurisdiction, group in groupby(history.series, key=lambda series: series.jurisdiction):
        of_jurisdiction = list(group)
        texts = [series for series in of_jurisdiction if not _is_grid(series)]
        if texts:
            blocks.append(_texts(history, jurisdiction, texts, language))
        for series in of_jurisdiction:
            if _is_grid(series):
                blocks += _grid(history, series, language)
    blocks += notes(_key(history, language))
    if any(series.editions and len(series.publications) > 1 for series in history.series):
        blocks += sentences([labels.SERIES_APART.text(language)])
    if not history.series:
        blocks += sentences([_nothing(history, language)])
    apart = ((labels.MEMBERS, history.members), (labels.GROUPS, history.groups), (labels.RELATED, history.related))
    for label, minerals in apart:
        if minerals:
            named = common.JOIN.text(language).join(history.register[mineral].name(language) for mineral in minerals)
            blocks += sentences([label.text(language).format(name=name, list=named)])
    return Document(blocks, name)


def _nothing(history: History, language: str) -> str:
    if history.held is None or history.years is None:
        return labels.NO_FIGURE.text(language)
    first, last = history.held
    return labels.NO_FIGURE_THEN.text(language).format(asked=values.years(*history.years), first=first, last=last)


def _lists(history: History, language: str) -> Iterator[Block]:
    ever = [standing for standing in history.standings if standing.ever]
    rows = [_step(history, standing, step, language) for standing in ever for step in standing.steps]
    if rows:
        heads = (labels.OF, labels.LIST, labels.FROM, labels.LISTED_AS, labels.CHANGE)
        yield plain_table([head.text(language) for head in heads], rows, labels.ON_LISTS.text(language))
    listing = {standing.jurisdiction for standing in ever}
    never = [
        code
        for code in dict.fromkeys(standing.jurisdiction for standing in history.standings)
        if code not in listing
        and any(
            standing.jurisdiction == code and any(step.change != "not-held" for step in standing.steps)
            for standing in history.standings
        )
    ]
    if never:
        text = labels.NEVER if rows else labels.NONE_AT_ALL
        names = common.JOIN.text(language).join(jurisdictions.head(code, language) for code in never)
        yield from sentences([text.text(language).format(list=names), *_related(history, never, language)])


def _related(history: History, never: Sequence[str], language: str) -> Iterator[str]:
    """Which of the jurisdictions that never listed the mineral have a related one on a list."""
    by_mineral = grouped(
        (mineral, jurisdictions.head(standing.jurisdiction, language))
        for standing in history.standings
        if standing.jurisdiction in never
        for step in standing.steps
        for mineral in step.listed.related
    )
    for mineral, who in by_mineral.items():
        names = common.JOIN.text(language).join(dict.fromkeys(who))
        name = history.register[mineral].name(language)
        yield labels.HAVE_RELATED.text(language).format(who=names, name=name)


def _step(history: History, standing: Standing, step: Step, language: str) -> list[str]:
    name = step.edition.id
    if step.edition.kind != "critical" and step.edition.kind not in name:
        kind = KINDS_OF_LIST[step.edition.kind].text(language)
        name = labels.KIND_OF_LIST.text(language).format(edition=name, kind=kind)
    return [
        jurisdictions.mark(standing.jurisdiction, language),
        name,
        step.edition.starts or "?",
        listed_words(step.listed, history.register, language),
        labels.CHANGES[step.change].text(language),
    ]


def _is_grid(series: Series) -> bool:
    """Whether several editions or several years can be compared in a table of years by editions."""
    return series.editions and (len(series.publications) > 1 or len(series.periods) > 1)


def _texts(history: History, jurisdiction: str, texts: Sequence[Series], language: str) -> Table:
    heads = (labels.YEAR, labels.WHAT, labels.VALUE, labels.PUBLICATION)
    cells = sorted(
        ((series, cell) for series in texts for cell in series.cells),
        key=lambda pair: (history.register[pair[0].mineral].commodity, pair[0].mineral, pair[1].period),
    )
    rows = [
        [
            plain(_period(cell.period, series, language)),
            plain(_subject(history, series, language)),
            _figures(cell, language),
            plain(history.publications[cell.publication].short),
        ]
        for series, cell in cells
    ]
    who = jurisdictions.head(jurisdiction, language)
    title = labels.TEXTS.text(language).format(who=who, measure=measure_name(jurisdiction, language))
    return plain_table([head.text(language) for head in heads], rows, title)


def _grid(history: History, series: Series, language: str) -> Iterator[Block]:
    heads = [labels.YEAR.text(language), *(history.publications[name].short for name in series.publications)]
    rows = [
        [
            plain(_period(period, series, language)),
            *(_figures(series.cell(period, name), language) for name in series.publications),
        ]
        for period in series.periods
    ]
    title = labels.FIGURES.text(language).format(
        who=jurisdictions.head(series.jurisdiction, language),
        what=_subject(history, series, language),
        measure=measure_name(series.jurisdiction, language),
    )
    yield plain_table(heads, rows, title)
    yield from _bars(history, series, language)
    quoted = dict.fromkeys(
        labels.WORDS.text(language).format(
            publication=history.publications[cell.publication].short,
            words=cell.words.words,
            locator=cell.words.locator,
        )
        for cell in series.cells
        if cell.words is not None
    )
    for text in quoted:
        yield from sentences([text])


def _subject(history: History, series: Series, language: str) -> str:
    return item_name(history.register[series.mineral], series.item, language)


def _period(period: str, series: Series, language: str) -> str:
    if not period:
        return labels.UNDATED.text(language)
    dated = any(cell.period == period and cell.figures[0].period is not None for cell in series.cells)
    return values.period(period) if dated else labels.TEXT_OF.text(language).format(date=period)


def _figures(cell: Cell | None, language: str) -> document.Cell:
    """The values of a cell, each with its part where there are several, and the mark of a change."""
    if cell is None:
        return ()
    by_value = grouped((values.value(figure.value, language), figure.part) for figure in cell.figures)
    texts = list(by_value)
    if len(texts) > 1:
        texts = [
            labels.PART.text(language).format(value=value, part=common.JOIN.text(language).join(dict.fromkeys(parts)))
            for value, parts in by_value.items()
        ]
    mark = "" if cell.change is None else labels.MARKS[cell.change]
    text = common.JOIN.text(language).join(texts) + mark
    if len(by_value) > 1:
        return plain(text)
    figure = cell.figures[0]
    return (Line(words=text, quantity=values.quantity(figure.value, "%", (values.source(figure),))),)


def _key(history: History, language: str) -> Iterator[Note]:
    cells = [cell for series in history.series for cell in series.cells]
    shown = {values.value(figure.value, language) for cell in cells for figure in cell.figures}
    changes = {cell.change for cell in cells}
    drawn = {
        mark for series in history.series for bars in _bars(history, series, language) for mark in _drawn(bars.bars)
    }
    for name, label in labels.KEYS.items():
        if name in changes or name in shown:
            yield Note(labels.MARKS.get(name, name), label.text(language))
    for mark, label in labels.BAR_KEYS.items():
        if mark in drawn:
            yield Note(mark, label.text(language))


def _drawn(bars: Sequence[Bar]) -> set[str]:
    """The signs in the bars."""
    known = [(bar.low, bar.high) for bar in bars if bar.low is not None and bar.high is not None]
    return {*("#" for low, _ in known if low), *("-" for low, high in known if high > low)}


def _bars(history: History, series: Series, language: str) -> Iterator[Bars]:
    """The years of the newest edition with enough years to draw."""
    years = Counter(cell.publication for cell in series.cells)
    newest = next((name for name in reversed(series.publications) if years[name] >= _YEARS_TO_DRAW), None)
    if newest is None or not series.editions:
        return
    bars = []
    for cell in series.cells:
        if cell.publication == newest:
            value = cell.figures[0].value
            exports = value.kind == "net_exporter"
            low, high = (0.0, 0.0) if exports else (value.low, value.high)
            bars.append(Bar(values.period(cell.period), values.value(value, language), low, high))
    if _drawn(bars):
        yield Bars(bars, labels.BARS.text(language).format(publication=history.publications[newest].short))
