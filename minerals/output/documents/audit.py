"""An audit: a table for each part of the text and jurisdiction, notes on the verdicts, and the counts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from minerals.domain.labels import audit as labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.values import parse
from minerals.output.document import Block, Document, Note, Table, Wording, notes, plain_table, sentences
from minerals.output.wording import values
from minerals.questions.audit import FIELDS, Audit, Beside, Cell

ELSEWHERE = "elsewhere"
MARK = "*"
"""Behind the verdict on a use that another publication of the same list states."""


def build(audit: Audit, wording: Wording) -> Document:
    """The tables in the order of the text, dependence before use."""
    language = wording.language
    blocks: list[Block] = list(_tables(audit, language))
    blocks += notes(_key(audit, language))
    blocks += notes(_notes(audit, language))
    blocks += sentences(_counts(audit, language))
    return Document(blocks)


def _tables(audit: Audit, language: str) -> Iterator[Table]:
    """One table for each field, part of the text and jurisdiction; notes are numbered."""
    numbers = {id(cell): number for number, cell in enumerate(_with_note(audit), 1)}
    heads = [head.text(language) for head in (labels.MINERAL, labels.CLAIMED, labels.PUBLISHED, labels.VERDICT)]
    for field in FIELDS:
        cells = [cell for cell in audit.cells if cell.field == field]
        for _, group in groupby(cells, key=lambda cell: (cell.claim.section, cell.claim.jurisdiction)):
            of_section = list(group)
            rows = [_row(audit, cell, language, numbers.get(id(cell))) for cell in of_section]
            yield plain_table(heads, rows, _title(audit, of_section[0], language))


def _notes(audit: Audit, language: str) -> Iterator[Note]:
    """Number and text of each note: why, what else is published, and rows that may have slipped."""
    for number, cell in enumerate(_with_note(audit), 1):
        clauses = common.JOIN_CLAUSES.text(language).join(_note(audit, cell, language))
        yield Note(str(number), _name(audit, cell, language) + common.COLON.text(language) + clauses)


def _key(audit: Audit, language: str) -> Iterator[Note]:
    """The mark of uses that another publication states, with the publications."""
    names = dict.fromkeys(
        _publication(audit, cell.publication)
        for cell in audit.cells
        if cell.reason == ELSEWHERE and cell.publication is not None
    )
    if names:
        yield Note(MARK, labels.ELSEWHERE.text(language).format(names=common.JOIN.text(language).join(names)))


def _counts(audit: Audit, language: str) -> Iterator[str]:
    """How many cells have each verdict, and what a hint is."""
    rows = {(cell.claim.section, cell.claim.place, cell.claim.mineral) for cell in audit.cells}
    yield labels.CELLS.text(language).format(cells=len(audit.cells), rows=len(rows))
    for field in FIELDS:
        counts = [
            labels.COUNT.text(language).format(count=count, verdict=labels.VERDICTS[verdict].text(language))
            for verdict, count in audit.summary(field).items()
            if count
        ]
        if counts:
            name = labels.FIELDS[field].text(language)
            yield labels.SUMMARY.text(language).format(field=name, counts=common.JOIN.text(language).join(counts))
    yield labels.HINT.text(language)


def _with_note(audit: Audit) -> list[Cell]:
    return [cell for cell in audit.cells if cell.reason not in (None, ELSEWHERE) or cell.shift or cell.beside]


def _title(audit: Audit, cell: Cell, language: str) -> str:
    claim = cell.claim
    where = jurisdictions.head(claim.jurisdiction, language)
    named = _publication(audit, claim.publication) if claim.publication else labels.NO_SOURCE.text(language)
    return labels.SOURCE.text(language).format(
        where=where, field=labels.FIELDS[cell.field].text(language), publication=named
    )


def _row(audit: Audit, cell: Cell, language: str, number: int | None) -> list[str]:
    claimed = cell.claim.use_en if cell.field == "use" and language == "en" else None
    translated = cell.published_en if language == "en" and cell.published_en else (None,) * len(cell.published)
    texts = [english or text for text, english in zip(cell.published, translated, strict=True)]
    published = common.JOIN_CLAUSES.text(language).join(_shown(text, cell, language) for text in texts)
    verdict = labels.VERDICTS[cell.verdict].text(language) + (MARK if cell.reason == ELSEWHERE else "")
    verdict += f" [{number}]" if number else ""
    return [_name(audit, cell, language), claimed or cell.claimed, published, verdict]


def _shown(text: str, cell: Cell, language: str) -> str:
    """A published value as tables print it: the words of other languages as what they mean."""
    value = parse(text) if cell.field == "dependence" else None
    return text if value is None else values.value(value, language)


def _name(audit: Audit, cell: Cell, language: str) -> str:
    return audit.register[cell.claim.mineral].name(language)


def _note(audit: Audit, cell: Cell, language: str) -> Iterator[str]:
    if cell.reason not in (None, ELSEWHERE):
        yield labels.REASONS[cell.reason or ""].text(language)
    if cell.shift is not None:
        own = cell.shift.claim.value
        yield (
            labels.REASONS["shifted-row"]
            .text(language)
            .format(
                row=audit.register[cell.shift.claim.mineral].name(language),
                claimed="" if own is None else own.published,
                published=cell.shift.published,
                publication=_publication(audit, cell.shift.publication),
            )
        )
    join = common.JOIN.text(language)
    for what, group in groupby(cell.beside, key=lambda other: other.what):
        by_place = []
        for where, others in groupby(group, key=lambda other: _where(audit, cell, other)):
            texts = dict.fromkeys(_other_text(audit, cell, other, language) for other in others)
            by_place.append(join.join(texts) + common.BRACKETS.text(language).format(text=where))
        yield labels.BESIDE[what].text(language) + common.COLON.text(language) + join.join(by_place)


def _other_text(audit: Audit, cell: Cell, other: Beside, language: str) -> str:
    """A figure or use published elsewhere, with its mineral where that is another."""
    mineral = "" if other.mineral == cell.claim.mineral else audit.register[other.mineral].name(language) + " "
    text = other.published_en if language == "en" and other.published_en else other.published
    return mineral + _shown(text, cell, language)


def _where(audit: Audit, cell: Cell, other: Beside) -> str:
    where = other.locator if other.publication is None else _publication(audit, other.publication)
    return f"{where}, {other.period}" if other.period and cell.field == "dependence" else where


def _publication(audit: Audit, name: str) -> str:
    return audit.publications[name].short if name in audit.publications else name
