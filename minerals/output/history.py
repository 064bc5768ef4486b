"""The history of a mineral as parts: its lists in time, then a grid for each series of figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from minerals.domain.labels import comparison as common
from minerals.domain.labels import history as says
from minerals.domain.labels import jurisdictions
from minerals.domain.labels.items import ITEMS
from minerals.domain.labels.measures import ANY_MEASURE, KINDS_OF_LIST, MEASURES
from minerals.output import values
from minerals.output.parts import Bar, Bars, Fields, Line, Part, Rows, Title
from minerals.output.show.mineral import listed_words
from minerals.questions.history import Cell, History, Series, Standing, Step

_ENOUGH = 3
"""So many years make a drawing worth its room."""


def history_parts(result: History, language: str) -> Iterator[Part]:
    """The name, the lists, and the figures with what the publications say on changing them."""
    name = result.register[result.mineral].name(language)
    yield Title(name)
    yield from _lists(result, language)
    for jurisdiction, of_it in groupby(result.series, key=lambda one: one.jurisdiction):
        found = list(of_it)
        texts = [one for one in found if not _is_grid(one)]
        if texts:
            yield _texts(result, jurisdiction, texts, language)
        for one in found:
            if _is_grid(one):
                yield from _grid(result, one, language)
    key = _key(result, language)
    if key:
        yield Fields([(mark, [text]) for mark, text in key])
    if any(one.editions and len(one.publications) > 1 for one in result.series):
        yield Line(says.SERIES_APART.text(language))
    if not result.series:
        yield Line(_nothing(result, language))
    for label, minerals in ((says.MEMBERS, result.members), (says.GROUPS, result.groups)):
        if minerals:
            listed = common.JOIN.text(language).join(result.register[one].name(language) for one in minerals)
            yield Line(label.text(language).format(name=name, list=listed))


def _nothing(result: History, language: str) -> str:
    if result.held is None or result.years is None:
        return says.NO_FIGURE.text(language)
    first, last = result.held
    return says.NO_FIGURE_THEN.text(language).format(asked=values.years(*result.years), first=first, last=last)


def _lists(result: History, language: str) -> Iterator[Part]:
    ever = [one for one in result.standings if one.ever]
    rows = [_step(standing, step, language) for standing in ever for step in standing.steps]
    if rows:
        heads = (says.OF, says.LIST, says.FROM, says.LISTED_AS, says.CHANGE)
        yield Rows([head.text(language) for head in heads], rows, says.ON_LISTS.text(language))
    known = {one.jurisdiction for one in ever}
    never = [
        jurisdictions.head(code, language)
        for code in dict.fromkeys(one.jurisdiction for one in result.standings)
        if code not in known and any(one.jurisdiction == code and _told(one) for one in result.standings)
    ]
    if never:
        text = says.NEVER if rows else says.NONE_AT_ALL
        yield Line(text.text(language).format(list=common.JOIN.text(language).join(never)))


def _told(standing: Standing) -> bool:
    return any(step.change != "not-held" for step in standing.steps)


def _step(standing: Standing, step: Step, language: str) -> list[str]:
    name = step.edition.id
    if step.edition.kind != "critical" and step.edition.kind not in name:
        kind = KINDS_OF_LIST[step.edition.kind].text(language)
        name = says.KIND_OF_LIST.text(language).format(edition=name, kind=kind)
    return [
        jurisdictions.mark(standing.jurisdiction, language),
        name,
        step.edition.starts or "?",
        listed_words(step.listed, language),
        says.CHANGES[step.change].text(language),
    ]


def _is_grid(one: Series) -> bool:
    """Whether editions speak of the same years again, so that what they say reads across."""
    return one.editions and (len(one.publications) > 1 or len(one.periods) > 1)


def _texts(result: History, jurisdiction: str, found: Sequence[Series], language: str) -> Rows:
    heads = (says.YEAR, says.WHAT, says.VALUE, says.PUBLICATION)
    rows = [
        [
            _period(cell.period, one, language),
            _what(result, one, language),
            _cell(cell, language),
            result.publications[cell.publication].short,
        ]
        for one, cell in sorted(
            ((one, cell) for one in found for cell in one.cells),
            key=lambda pair: (result.register[pair[0].mineral].commodity, pair[0].mineral, pair[1].period),
        )
    ]
    who = jurisdictions.head(jurisdiction, language)
    title = says.TEXTS.text(language).format(who=who, measure=_measure(jurisdiction, language))
    return Rows([head.text(language) for head in heads], rows, title)


def _grid(result: History, one: Series, language: str) -> Iterator[Part]:
    heads = [says.YEAR.text(language), *(result.publications[name].short for name in one.publications)]
    rows = [
        [_period(period, one, language), *(_cell(one.cell(period, name), language) for name in one.publications)]
        for period in one.periods
    ]
    title = says.FIGURES.text(language).format(
        who=jurisdictions.head(one.jurisdiction, language),
        what=_what(result, one, language),
        measure=_measure(one.jurisdiction, language),
    )
    yield Rows(heads, rows, title)
    yield from _bars(result, one, language)
    words = dict.fromkeys(
        says.WORDS.text(language).format(
            publication=result.publications[cell.publication].short,
            words=cell.words.words,
            locator=cell.words.locator,
        )
        for cell in one.cells
        if cell.words is not None
    )
    for text in words:
        yield Line(text)


def _what(result: History, one: Series, language: str) -> str:
    name = result.register[one.mineral].name(language)
    return name if one.item is None else name + common.COMMA.text(language) + ITEMS[one.item].text(language)


def _measure(jurisdiction: str, language: str) -> str:
    return MEASURES.get(jurisdiction, ANY_MEASURE).text(language)


def _period(period: str, one: Series, language: str) -> str:
    if not period:
        return says.UNDATED.text(language)
    dated = any(cell.period == period and cell.figures[0].period is not None for cell in one.cells)
    return values.period(period) if dated else says.TEXT_OF.text(language).format(date=period)


def _cell(cell: Cell | None, language: str) -> str:
    """The values of a cell, each with its part where there are several, and the mark of a change."""
    if cell is None:
        return ""
    by_value: dict[str, list[str]] = {}
    for figure in cell.figures:
        by_value.setdefault(values.value(figure.value, language), []).append(figure.part)
    said = list(by_value)
    if len(said) > 1:
        said = [
            says.PART.text(language).format(value=value, part=common.JOIN.text(language).join(dict.fromkeys(found)))
            for value, found in by_value.items()
        ]
    mark = "" if cell.change is None else says.MARKS[cell.change]
    return common.JOIN.text(language).join(said) + mark


def _key(result: History, language: str) -> list[tuple[str, str]]:
    cells = [cell for one in result.series for cell in one.cells]
    shown = {values.value(figure.value, language) for cell in cells for figure in cell.figures}
    changes = {cell.change for cell in cells}
    drawn = {mark for one in result.series for bars in _bars(result, one, language) for mark in _drawn(bars.bars)}
    return [
        *(
            (says.MARKS.get(name, name), label.text(language))
            for name, label in says.KEYS.items()
            if name in changes or name in shown
        ),
        *((mark, label.text(language)) for mark, label in says.BAR_KEYS.items() if mark in drawn),
    ]


def _drawn(bars: Sequence[Bar]) -> set[str]:
    """The signs that the bars have."""
    known = [(one.low, one.high) for one in bars if one.low is not None and one.high is not None]
    return {*("#" for low, _ in known if low), *("-" for low, high in known if high > low)}


def _bars(result: History, one: Series, language: str) -> Iterator[Bars]:
    """The years of the newest edition that has several."""
    newest = next(
        (name for name in reversed(one.publications) if sum(cell.publication == name for cell in one.cells) >= _ENOUGH),
        None,
    )
    if newest is None or not one.editions:
        return
    bars = []
    for cell in one.cells:
        if cell.publication == newest:
            value = cell.figures[0].value
            exports = value.kind == "net_exporter"
            low, high = (0.0, 0.0) if exports else (value.low, value.high)
            bars.append(Bar(values.period(cell.period), values.value(value, language), low, high))
    if not _drawn(bars):
        return
    title = says.BARS.text(language).format(publication=result.publications[newest].short)
    yield Bars(bars, title)
