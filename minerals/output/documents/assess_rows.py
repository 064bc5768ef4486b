"""The cells and words of a row of an assessment, for its table, its page and its differences."""

from __future__ import annotations

from math import ceil, floor

from minerals.domain.labels import assess as labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import countries, jurisdictions
from minerals.domain.labels.items import ITEMS
from minerals.domain.labels.uses import CELLS, PARTS
from minerals.domain.records import Mineral
from minerals.grouped import grouped
from minerals.output.document import Cell, Emphasis, Line, Quantity, Source, plain
from minerals.output.wording import values
from minerals.output.wording.names import row_name
from minerals.questions.assess.options import LINES
from minerals.questions.assess.row import FLAGS, Row, largest


def subject_name(subject: Mineral | str, item: str | None, stage: str, language: str) -> str:
    """The mineral or form of a row, with its item and its stage; an id stands for a mineral that is not known."""
    name = subject if isinstance(subject, str) else row_name(subject, language, wide=False)
    if item is not None:
        words = ITEMS[item].text(language) if item in ITEMS else item
        name = labels.WITH_ITEM.text(language).format(name=name, item=words)
    words = labels.STAGES[stage].text(language)
    return labels.WITH_STAGE.text(language).format(name=name, stage=words) if words else name


def name_of(row: Row, language: str) -> str:
    """What a row is about."""
    return subject_name(row.subject, row.item, row.stage, language)


def concentration(row: Row) -> str:
    """The HHI with two decimals, both ends where they differ; empty where it is unknown.

    A low end is rounded down and a high end up, so that no rounding makes an interval narrower.
    """
    interval = row.concentration
    if interval is None:
        return ""
    if round(interval.low, 2) == round(interval.high, 2):
        return f"{interval.low:.2f}"
    high = ceil(100 * interval.high) / 100
    return f"{floor(100 * interval.low) / 100:.2f}~{'1' if high >= 1 else f'{high:.2f}'}"


def cells(row: Row, language: str) -> list[Cell]:
    """The cells of a row: subject, concentration, dependence, supplier, controls, recycled, battery use, lists."""
    unknown = (Line(words=labels.UNKNOWN.text(language), emphasis=Emphasis.WEAK),)
    first = name_of(row, language) + (f" {labels.UNDECIDED}" if row.undecided else "")
    return [
        plain(first),
        (*_concentration(row), *plain(producer(row, language))) or unknown,
        _dependence(row, language) or unknown,
        _supplier(row, language) or unknown,
        _controls(row, language),
        _recycled(row, language) or unknown,
        plain(battery(row, language)),
        plain(lists(row, language)),
    ]


def _marked(row: Row, indicator: str) -> tuple[str, Emphasis]:
    word = row.flags[indicator]
    return labels.MARKS[word], Emphasis.STRONG if word == "every" else Emphasis.PLAIN


def _concentration(row: Row) -> Cell:
    interval, table = row.concentration, row.production
    if interval is None or table is None:
        return ()
    mark, emphasis = _marked(row, "concentration")
    source = Source(table.publication, table.locator, table.period)
    quantity = Quantity("span", interval.low, interval.high, "HHI", sources=(source,))
    return (Line(concentration(row) + mark, _year(table.period), emphasis=emphasis, quantity=quantity),)


def producer(row: Row, language: str) -> str:
    """The largest producer and its share in percent; empty where another may be larger."""
    interval = row.concentration
    if interval is None or not interval.sure:
        return ""
    top = interval.largest
    share = f"{'<=' if top.at_most else ''}{100 * top.high:.0f}"
    return f"{countries.name(top.code, top.name, language)} {share}"


def _dependence(row: Row, language: str) -> Cell:
    """The figures as published, each once, then the mark."""
    texts = list(dict.fromkeys(values.value(figure.value, language) for figure in row.dependence))
    if not texts:
        return ()
    mark, emphasis = _marked(row, "dependence")
    ends = row.ends("dependence")
    low, high = (None, None) if ends is None else (max(ends.low, 0), ends.high)
    quantity = Quantity("span", low, high, "%", sources=(values.source(row.dependence[0]),))
    if len(texts) > 2 and low is not None and high is not None:
        texts = [f"{values.number(low)}~{values.number(high)}"]
    years = common.JOIN.text(language).join(dict.fromkeys(figure.when for figure in row.dependence if figure.when))
    figure = Line(common.JOIN.text(language).join(texts) + mark, emphasis=emphasis, quantity=quantity)
    return (figure, *plain(_year(years)))


def _supplier(row: Row, language: str) -> Cell:
    """The largest source by the row that counts all imports, else by the first row, and the number of other rows."""
    if not row.suppliers:
        return ()
    of_all = (counted for counted in row.suppliers if "total" in (counted.counts or "total").casefold())
    shares = next(of_all, row.suppliers[0])
    top = largest(shares)
    if top is None:
        return ()
    share = values.value(top.value, language) if top.value is not None else labels.NOT_PUBLISHED.text(language)
    text = f"{countries.name(top.code, top.name, language)} {share}"
    if len(row.suppliers) > 1:
        text = labels.MORE.text(language).format(text=text, count=len(row.suppliers) - 1)
    mark, emphasis = _marked(row, "supplier")
    return (Line(words=text + mark, emphasis=emphasis), *plain(_year(shares.period)))


def _controls(row: Row, language: str) -> Cell:
    return tuple(Line(words=text) for text in _states(row, language)) or plain(labels.NONE_SEEN.text(language))


def controls(row: Row, language: str) -> str:
    """How many announcements are in which state; that none was seen, where none was."""
    return common.JOIN_CLAUSES.text(language).join(_states(row, language)) or labels.NONE_SEEN.text(language)


def _states(row: Row, language: str) -> list[str]:
    """How many announcements are in which state."""
    controls = ((controlled.state, controlled.control) for controlled in row.controls)
    by_state = grouped(
        (state or control.status.kind, control.announcement or control.publication) for state, control in controls
    )
    return [
        label.text(language).format(count=len(set(by_state[state])))
        for state, label in labels.STATES.items()
        if state in by_state
    ]


def _recycled(row: Row, language: str) -> Cell:
    texts = _rates(row, language)
    return (*plain(texts[0]), *plain(texts[1])) if texts else ()


def recycled(row: Row, language: str) -> str:
    """The recycled input and the substitution index, with the year of the assessment; empty where both are unknown."""
    return " ".join(_rates(row, language))


def _rates(row: Row, language: str) -> tuple[str, ...]:
    texts = ["-" if rate is None else values.number(rate) for rate in (row.recycled, row.substitutable)]
    years = dict.fromkeys(score.assessment.id for score in (row.recycling, row.substitution) if score is not None)
    if texts == ["-", "-"]:
        return ()
    return common.JOIN_CLAUSES.text(language).join(texts), _year("; ".join(years))


def _year(text: str | None) -> str:
    """The years of a figure in brackets; empty where they are unknown."""
    return labels.IN_YEAR.en.format(year=text) if text else ""


def battery(row: Row, language: str) -> str:
    """The cells and parts that sources name for it."""
    words = {word for _, use in row.uses for word in (*use.cell, *use.part)}
    if len(words) > 1:
        words -= {"unnamed-battery"}
    named = [label.text(language) for word, label in (*CELLS.items(), *PARTS.items()) if word in words]
    return common.JOIN.text(language).join(named) or "-"


def lists(row: Row, language: str) -> str:
    """The marks of the lists that have it."""
    named = [
        jurisdictions.mark(listed.edition.jurisdiction, language)
        for listed in row.listed
        if listed.listing not in ("none", "unknown", None)
    ]
    return " ".join(dict.fromkeys(named)) or "-"


def sentence(row: Row, language: str) -> str:
    """What the lines say of a row, in words; that it is low only where two indicators or more are known."""
    clauses = [
        labels.SAYS[word]
        .text(language)
        .format(
            names=common.JOIN.text(language).join(
                labels.SHORT[name].text(language) for name in LINES if row.flags[name] == word
            )
        )
        for word in FLAGS
        if word in row.flags.values()
    ]
    verdict = labels.IS_LOW if row.low else labels.IS_UNCLEAR if row.known < 2 else None
    if verdict is not None:
        clauses.append(verdict.text(language))
    return labels.SENTENCE.text(language).format(clauses=labels.JOIN_SENTENCES.text(language).join(clauses))
