"""An audit as sections of rows and lines below: what the table and Markdown both draw."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from minerals.domain.labels import audit as says
from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.values import parse
from minerals.output import values
from minerals.output.footnotes import Note
from minerals.questions.audit import FIELDS, Audit, Beside, Cell

ELSEWHERE = "elsewhere"
MARK = "*"
"""Behind the verdict on a use that another publication of the same list states."""


class Section(NamedTuple):
    """The rows about one jurisdiction in one part of the table, with what they are held against."""

    title: str
    heads: list[str]
    rows: list[list[str]]


def sections(result: Audit, language: str) -> Iterator[Section]:
    """One section a field, jurisdiction and part of the text, in the order of the table; notes are numbered."""
    numbers = {id(cell): number for number, cell in enumerate(_noted(result), 1)}
    for field in FIELDS:
        cells = [cell for cell in result.cells if cell.field == field]
        for _, group in groupby(cells, key=lambda cell: (cell.claim.section, cell.claim.jurisdiction)):
            rows = list(group)
            heads = [says.MINERAL, says.CLAIMED, says.PUBLISHED, says.VERDICT]
            yield Section(
                _title(result, rows[0], language),
                [head.text(language) for head in heads],
                [_row(result, cell, language, numbers.get(id(cell))) for cell in rows],
            )


def notes(result: Audit, language: str) -> list[Note]:
    """Number and text of each note: why, what else is published, and rows that may have slipped."""
    return [
        Note(
            str(number),
            _name(result, cell, language)
            + common.COLON.text(language)
            + common.JOIN_CLAUSES.text(language).join(_note(result, cell, language)),
        )
        for number, cell in enumerate(_noted(result), 1)
    ]


def key(result: Audit, language: str) -> list[Note]:
    """The mark of uses that another publication states, with the publications."""
    names = dict.fromkeys(
        _publication(result, cell.publication)
        for cell in result.cells
        if cell.reason == ELSEWHERE and cell.publication is not None
    )
    if not names:
        return []
    return [Note(MARK, says.ELSEWHERE.text(language).format(names=common.JOIN.text(language).join(names)))]


def sentences(result: Audit, language: str) -> Iterator[str]:
    """How many cells have each verdict, and what a hint is."""
    rows = {(cell.claim.section, cell.claim.place, cell.claim.mineral) for cell in result.cells}
    yield says.CELLS.text(language).format(cells=len(result.cells), rows=len(rows))
    for field in FIELDS:
        counts = [
            says.COUNT.text(language).format(count=count, verdict=says.VERDICTS[verdict].text(language))
            for verdict, count in result.summary(field).items()
            if count
        ]
        if counts:
            name = says.FIELDS[field].text(language)
            yield says.SUMMARY.text(language).format(field=name, counts=common.JOIN.text(language).join(counts))
    yield says.HINT.text(language)


def _noted(result: Audit) -> list[Cell]:
    return [cell for cell in result.cells if cell.reason not in (None, ELSEWHERE) or cell.shift or cell.beside]


def _title(result: Audit, cell: Cell, language: str) -> str:
    claim = cell.claim
    where = jurisdictions.head(claim.jurisdiction, language)
    named = _publication(result, claim.publication) if claim.publication else says.NO_SOURCE.text(language)
    return says.SOURCE.text(language).format(
        where=where, field=says.FIELDS[cell.field].text(language), publication=named
    )


def _row(result: Audit, cell: Cell, language: str, number: int | None) -> list[str]:
    claimed = cell.claim.use_en if cell.field == "use" and language == "en" else None
    translated = cell.published_en if language == "en" and cell.published_en else (None,) * len(cell.published)
    texts = [english or text for text, english in zip(cell.published, translated, strict=True)]
    published = common.JOIN_CLAUSES.text(language).join(_shown(text, cell, language) for text in texts)
    verdict = says.VERDICTS[cell.verdict].text(language) + (MARK if cell.reason == ELSEWHERE else "")
    verdict += f" [{number}]" if number else ""
    return [_name(result, cell, language), claimed or cell.claimed, published, verdict]


def _shown(text: str, cell: Cell, language: str) -> str:
    """A published value as tables print it: the words of other languages as what they mean."""
    value = parse(text) if cell.field == "dependence" else None
    return text if value is None else values.value(value, language)


def _name(result: Audit, cell: Cell, language: str) -> str:
    return result.register[cell.claim.mineral].name(language)


def _note(result: Audit, cell: Cell, language: str) -> Iterator[str]:
    if cell.reason not in (None, ELSEWHERE):
        yield says.REASONS[cell.reason or ""].text(language)
    if cell.shift is not None:
        own = cell.shift.claim.value
        yield (
            says.REASONS["shifted-row"]
            .text(language)
            .format(
                row=result.register[cell.shift.claim.mineral].name(language),
                claimed="" if own is None else own.published,
                published=cell.shift.published,
                publication=_publication(result, cell.shift.publication),
            )
        )
    for what, group in groupby(cell.beside, key=lambda one: one.what):
        by_place = [
            common.JOIN.text(language).join(dict.fromkeys(_beside(result, cell, one, language) for one in ones))
            + common.BRACKETS.text(language).format(text=where)
            for where, ones in groupby(group, key=lambda one: _where(result, cell, one))
        ]
        yield says.BESIDE[what].text(language) + common.COLON.text(language) + common.JOIN.text(language).join(by_place)


def _beside(result: Audit, cell: Cell, one: Beside, language: str) -> str:
    other = "" if one.mineral == cell.claim.mineral else result.register[one.mineral].name(language) + " "
    text = one.published_en if language == "en" and one.published_en else one.published
    return other + _shown(text, cell, language)


def _where(result: Audit, cell: Cell, one: Beside) -> str:
    where = one.locator if one.publication is None else _publication(result, one.publication)
    return f"{where}, {one.period}" if one.period and cell.field == "dependence" else where


def _publication(result: Audit, name: str) -> str:
    return result.publications[name].short if name in result.publications else name
