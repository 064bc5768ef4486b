"""An audit: a table for each publication and field, notes on the verdicts, faulty rows, and the counts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from minerals.domain.labels import audit as labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions, show
from minerals.domain.labels.items import ITEMS
from minerals.domain.values import parse
from minerals.domain.vocabulary import FIELDS
from minerals.grouped import grouped
from minerals.output.document import Block, Document, Fields, Note, Table, Wording, notes, plain_table, sentences
from minerals.output.wording import values
from minerals.questions.audit.cells import Beside, Cell, Origin, Printed
from minerals.questions.audit.claimed import Repeated
from minerals.questions.audit.result import Audit

ELSEWHERE = "elsewhere"
MARK = "*"
"""The mark of the verdict on a use that another publication of the same list states."""


def build(audit: Audit, wording: Wording) -> Document:
    """The tables in the order of the text, dependence before use."""
    language = wording.language
    blocks: list[Block] = list(_tables(audit, language))
    blocks += notes(_key(audit, language))
    blocks += notes(_notes(audit, language))
    blocks += _faults(audit, language)
    blocks += sentences(_counts(audit, language))
    return Document(blocks)


def _tables(audit: Audit, language: str) -> Iterator[Table]:
    """One table for each field, jurisdiction and publication; notes are numbered."""
    numbers = {id(cell): number for number, cell in enumerate(_with_note(audit), 1)}
    heads = [head.text(language) for head in (labels.MINERAL, labels.CLAIMED, labels.PUBLISHED, labels.VERDICT)]
    by_source = grouped(
        ((field, cell.claim.jurisdiction, cell.claim.publication), cell)
        for field in FIELDS
        for cell in audit.cells
        if cell.field == field
    )
    for cells in by_source.values():
        rows = [_row(audit, cell, language, numbers.get(id(cell))) for cell in cells]
        yield plain_table(heads, rows, _title(audit, cells[0], language))


def _notes(audit: Audit, language: str) -> Iterator[Note]:
    """Number and text of each note: the reason, the possible origin of the value, and other published values."""
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


def _faults(audit: Audit, language: str) -> Iterator[Fields]:
    """The rows that cannot be read, each with its line and its faults."""
    if audit.faults:
        by_place = groupby(audit.faults, key=lambda fault: fault.place)
        rows = [
            ("" if place is None else place.text(language), [fault.text(language) for fault in faults])
            for place, faults in by_place
        ]
        yield Fields(rows, labels.FAULTY_ROWS.text(language).format(count=audit.faulty_rows))


def _counts(audit: Audit, language: str) -> Iterator[str]:
    """Repeated claims, other columns, and how many cells have each verdict."""
    for repeated in audit.repeated:
        yield _repeated(audit, repeated, language)
    if audit.other_columns:
        names = common.JOIN.text(language).join(audit.other_columns)
        yield labels.OTHER_COLUMNS.text(language).format(names=names)
    rows = {(cell.claim.section, cell.claim.place, cell.claim.mineral) for cell in audit.cells}
    yield labels.CELLS.text(language).format(cells=len(audit.cells), rows=len(rows))
    if audit.faults:
        yield labels.NOT_READ.text(language).format(count=audit.faulty_rows)
    for field in FIELDS:
        counts = [
            labels.COUNT.text(language).format(count=count, verdict=labels.VERDICTS[verdict].text(language))
            for verdict, count in audit.summary(field).items()
            if count
        ]
        if counts:
            name = labels.FIELDS[field].text(language)
            yield labels.SUMMARY.text(language).format(field=name, counts=common.JOIN.text(language).join(counts))
    if any(cell.origin for cell in audit.cells):
        yield labels.HINT.text(language)


def _repeated(audit: Audit, repeated: Repeated, language: str) -> str:
    """The values that a table has for one mineral, each with its place."""
    first = repeated.claims[0]
    bracketed = common.BRACKETS.text(language)
    texts = [
        ("" if claim.value is None else claim.value.published) + bracketed.format(text=claim.place_in(language))
        for claim in repeated.claims
    ]
    label = labels.REPEATED_WITHOUT_SOURCE if first.publication is None else labels.REPEATED
    return label.text(language).format(
        mineral=audit.register[first.mineral].name(language),
        jurisdiction=jurisdictions.head(first.jurisdiction, language),
        publication=_publication(audit, first.publication or ""),
        values=common.JOIN.text(language).join(texts),
    )


def _with_note(audit: Audit) -> list[Cell]:
    return [cell for cell in audit.cells if cell.reason not in (None, ELSEWHERE) or cell.origin or cell.beside]


def _title(audit: Audit, cell: Cell, language: str) -> str:
    claim = cell.claim
    label = labels.SOURCE if claim.publication else labels.NO_SOURCE
    return label.text(language).format(
        where=jurisdictions.head(claim.jurisdiction, language),
        field=labels.FIELDS[cell.field].text(language),
        publication=_publication(audit, claim.publication or ""),
    )


def _row(audit: Audit, cell: Cell, language: str, number: int | None) -> list[str]:
    verdict = labels.VERDICTS[cell.verdict].text(language) + (MARK if cell.reason == ELSEWHERE else "")
    verdict += f" [{number}]" if number else ""
    if cell.field == "use":
        claimed = (cell.claim.use_en if language == "en" else None) or cell.claimed
        return [_name(audit, cell, language), claimed, _uses(cell, language), verdict]
    item = "" if cell.claim.item is None else ITEMS[cell.claim.item].text(language)
    claimed = " ".join(word for word in (cell.claimed, item) if word)
    return [_name(audit, cell, language), claimed, _figures(audit, cell, language), verdict]


def _uses(cell: Cell, language: str) -> str:
    """The uses that the publication states, translated for a reader of English."""
    texts = [(printed.english if language == "en" else None) or printed.text for printed in cell.printed]
    return common.JOIN_CLAUSES.text(language).join(dict.fromkeys(texts))


def _figures(audit: Audit, cell: Cell, language: str) -> str:
    """The figures that the publication prints, each with its subject where that is not the mineral itself."""
    several = len(cell.published) > 1

    def subject(printed: Printed) -> str:
        about = _about(audit, cell, printed, language, with_item=several)
        stage = "" if printed.stage is None else show.STAGES[printed.stage].text(language)
        return " ".join(word for word in (about, stage, printed.part) if word)

    by_value = grouped((_shown(printed.text, language), subject(printed)) for printed in cell.printed)
    join = common.JOIN.text(language)
    texts = (f"{value} {join.join(filter(None, dict.fromkeys(words)))}".strip() for value, words in by_value.items())
    return common.JOIN_CLAUSES.text(language).join(texts)


def _about(audit: Audit, cell: Cell, figure: Printed | Beside, language: str, *, with_item: bool) -> str:
    """The mineral of a figure where it is another, and its item where it is printed or ``with_item`` is set."""
    words = [] if figure.mineral == cell.claim.mineral else [audit.register[figure.mineral].name(language)]
    if figure.item is not None and (figure.item_printed or with_item):
        words.append(ITEMS[figure.item].text(language))
    return " ".join(words)


def _shown(text: str, language: str) -> str:
    """A published value as tables print it, words of other languages by their meaning."""
    value = parse(text)
    return text if value is None else values.value(value, language)


def _name(audit: Audit, cell: Cell, language: str) -> str:
    return audit.register[cell.claim.mineral].name(language)


def _note(audit: Audit, cell: Cell, language: str) -> Iterator[str]:
    if cell.reason not in (None, ELSEWHERE):
        yield labels.REASONS[cell.reason or ""].text(language)
    if cell.origin is not None:
        yield _origin(audit, cell.origin, language)
    join = common.JOIN.text(language)
    for what, group in groupby(cell.beside, key=lambda other: other.what):
        by_place = []
        for where, others in groupby(group, key=lambda other: _where(audit, cell, other)):
            texts = dict.fromkeys(_other_text(audit, cell, other, language) for other in others)
            by_place.append(join.join(texts) + common.BRACKETS.text(language).format(text=where))
        yield labels.BESIDE[what].text(language) + common.COLON.text(language) + join.join(by_place)


def _origin(audit: Audit, origin: Origin, language: str) -> str:
    """Where a value that differs may come from."""
    return (
        labels.ORIGINS[origin.what]
        .text(language)
        .format(
            published=_shown(origin.published, language),
            publication=_publication(audit, origin.publication),
            period=origin.period,
            mineral=audit.register[origin.mineral].name(language),
        )
    )


def _other_text(audit: Audit, cell: Cell, other: Beside, language: str) -> str:
    """A figure or use published elsewhere, with its mineral where that is another."""
    if cell.field == "dependence":
        about = _about(audit, cell, other, language, with_item=False)
        return " ".join(word for word in (_shown(other.published, language), about) if word)
    mineral = "" if other.mineral == cell.claim.mineral else audit.register[other.mineral].name(language) + " "
    return mineral + (other.published_en if language == "en" and other.published_en else other.published)


def _where(audit: Audit, cell: Cell, other: Beside) -> str:
    where = other.locator if other.publication is None else _publication(audit, other.publication)
    return f"{where}, {other.period}" if other.period and cell.field == "dependence" else where


def _publication(audit: Audit, name: str) -> str:
    return audit.publications[name].short if name in audit.publications else name
