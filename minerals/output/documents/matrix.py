"""A matrix: minerals by editions with a mark per cell, the key to the marks, and the sentences on the lists."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import matrix as labels
from minerals.domain.labels.measures import KINDS_OF_LIST
from minerals.domain.records import Edition
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.document import (
    Cell,
    Column,
    Document,
    Emphasis,
    Line,
    Note,
    Table,
    Wording,
    notes,
    plain,
    sentences,
)
from minerals.output.wording.lists import counted_apart, unknown_names
from minerals.output.wording.names import edition_name, row_name, unseen_list
from minerals.output.wording.order import sort_key
from minerals.output.wording.values import count
from minerals.questions.matrix import Matrix, MatrixRow

OTHER_KIND = "*"
"""The mark after the jurisdiction in the head of a list that is not of the kind counted."""
_NOT_LISTED = ("-", "?")
_MANY = 12
"""Lists from which on a terminal of the usual width shows the table in parts."""


def build(matrix: Matrix, wording: Wording) -> Document:
    """The marks, divisible by editions; then their key and the sentences."""
    language = wording.language
    columns = [
        _column((common.MINERAL.text(language),)),
        *(_column(_head(matrix, edition, language)) for edition in matrix.editions),
        _column((labels.COUNT.text(language),)),
    ]
    ordered = sorted(matrix.rows, key=lambda row: sort_key(row.mineral, language))
    rows = [_row(matrix, row, language) for row in ordered]
    table = Table(columns, rows, divisible=True, empty=labels.NO_ROWS.text(language))
    key = _key(matrix, language) if rows else []
    return Document([table, *notes(key), *sentences(_below(matrix, language))])


def _column(head: tuple[str, ...]) -> Column:
    return Column(head, " ".join(head))


def _row(matrix: Matrix, row: MatrixRow, language: str) -> list[Cell]:
    """Name, marks and counts: how many jurisdictions list it, how many more on a list of another kind or perhaps."""
    cells = [plain(row_name(row.mineral, language, wide=False))]
    for edition in matrix.editions:
        mark = row.marks[edition.id].text
        cells.append((Line(mark, emphasis=Emphasis.WEAK if mark in _NOT_LISTED else Emphasis.STRONG),))
    shown = f"{row.jurisdictions}+{row.other_kinds}" if row.other_kinds else str(row.jurisdictions)
    if row.unclear:
        shown += f"(?{row.unclear})"
    cells.append((Line(shown, quantity=count(row.jurisdictions)),))
    return cells


def _key(matrix: Matrix, language: str) -> list[Note]:
    """The marks that occur."""
    shown = {mark.text for row in matrix.rows for mark in row.marks.values()}
    entries = [Note(mark, label.text(language)) for mark, label in labels.KEYS.items() if mark in shown]
    number = min((text for text in shown if text.isdecimal()), key=int, default=None)
    if number is not None:
        entries.insert(1 if "x" in shown else 0, Note(number, labels.MEMBERS.text(language)))
    others = [edition for edition in matrix.editions if edition.kind not in (matrix.counted, OWN_LIST)]
    if others:
        named = common.JOIN.text(language).join(_with_kind(edition, language) for edition in others)
        entries.append(Note(OTHER_KIND, labels.OTHER_KIND.text(language).format(list=named)))
    counted = {edition.jurisdiction for edition in matrix.editions if edition.kind == matrix.counted}
    kind = KINDS_OF_LIST[matrix.counted].text(language)
    counts = labels.COUNTS.text(language).format(all=len(counted), kind=kind)
    if any(row.other_kinds for row in matrix.rows):
        counts += labels.COUNTS_OTHERS.text(language)
    if any(row.unclear for row in matrix.rows):
        counts += labels.COUNTS_UNCLEAR.text(language)
    return [*entries, Note(labels.COUNT.text(language), counts)]


def _below(matrix: Matrix, language: str) -> Iterator[str]:
    """Rows shown, related rows, members placed of whole lists, and lists without members in the data set."""
    join = common.JOIN.text(language)
    yield labels.ROWS_SHOWN.text(language).format(shown=len(matrix.rows), total=matrix.total_rows)
    if not matrix.rows and matrix.options.on is not None:
        conditions = f"--on {matrix.options.on.replace(':', ' ')}"
        yield common.ASKED.text(language).format(conditions=conditions)
        if matrix.options.on == "some" and len(matrix.editions) <= 2:
            yield common.SOME_OF_TWO.text(language)
    yield from counted_apart(matrix.related, matrix.register, language)
    if matrix.options.on is None:
        placed = [
            f"{edition_name(edition, language)} {matrix.placed[edition.id]}/{edition.held}"
            for edition in matrix.editions
        ]
        yield common.PLACED.text(language).format(list=join.join(placed))
    yield from unknown_names(matrix.editions, language)
    if len(matrix.editions) > _MANY and not (matrix.options.jurisdictions or matrix.options.kinds):
        yield labels.CHOOSE.text(language)
    if matrix.not_held:
        missing = [unseen_list(edition, language) for edition in matrix.not_held]
        yield labels.NOT_HELD.text(language).format(list=join.join(missing))


def _head(matrix: Matrix, edition: Edition, language: str) -> tuple[str, ...]:
    """Jurisdiction, the rest of the name, and year; a sign after the jurisdiction stands for another kind."""
    if edition.kind == OWN_LIST:
        return (edition.id,)
    other = OTHER_KIND if edition.kind != matrix.counted else ""
    label = [word for word in jurisdictions.label(edition.id, language) if word not in _kind_words(edition, language)]
    return (jurisdictions.mark(edition.jurisdiction, language) + other, *label)


def _with_kind(edition: Edition, language: str) -> str:
    """The name of an edition, and its kind where the name does not contain it."""
    name = edition_name(edition, language)
    kind = KINDS_OF_LIST[edition.kind].text(language)
    if any(word in jurisdictions.label(edition.id, language) for word in _kind_words(edition, language)):
        return name
    return labels.KIND_OF.text(language).format(edition=name, kind=kind)


def _kind_words(edition: Edition, language: str) -> tuple[str, ...]:
    kind = KINDS_OF_LIST[edition.kind].text(language)
    return kind, kind.removesuffix("性")
