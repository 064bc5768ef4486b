"""A matrix as heads, rows and lines below: what the table and Markdown both draw."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import matrix as says
from minerals.domain.labels.measures import KINDS_OF_LIST
from minerals.domain.records import Edition
from minerals.output.cells import edition_name
from minerals.output.footnotes import Note
from minerals.output.grid import row_name
from minerals.output.order import sort_key
from minerals.questions.matrix import Matrix, MatrixRow

OTHER = "*"
"""Behind the jurisdiction in the head of a list that is not of the kind counted."""


def heads(result: Matrix, language: str) -> list[list[str]]:
    """The lines of the heads: the mineral's, one an edition, the count's."""
    return [
        [common.MINERAL.text(language)],
        *(_head(result, edition, language) for edition in result.editions),
        [says.COUNT.text(language)],
    ]


def rows(result: Matrix, language: str) -> list[tuple[str, list[str], str]]:
    """Name, marks and count of each row, by name in the language shown."""
    ordered = sorted(result.rows, key=lambda row: sort_key(row.mineral, language))
    return [
        (row_name(row.mineral, language, wide=False), [row.marks[one.id].text for one in result.editions], count(row))
        for row in ordered
    ]


def count(row: MatrixRow) -> str:
    """How many jurisdictions have it, and how many more may."""
    return f"{row.jurisdictions}+{row.unclear}" if row.unclear else str(row.jurisdictions)


def key(result: Matrix, language: str) -> list[Note]:
    """The marks that occur."""
    shown = {mark.text for row in result.rows for mark in row.marks.values()}
    found = [Note(mark, label.text(language)) for mark, label in says.KEYS.items() if mark in shown]
    number = min((text for text in shown if text.isdecimal()), key=int, default=None)
    if number is not None:
        found.insert(1 if "x" in shown else 0, Note(number, says.MEMBERS.text(language)))
    others = [edition for edition in result.editions if edition.kind != result.counted]
    if others:
        named = common.JOIN.text(language).join(_with_kind(edition, language) for edition in others)
        found.append(Note(OTHER, says.OTHER_KIND.text(language).format(list=named)))
    counted = {edition.jurisdiction for edition in result.editions if edition.kind == result.counted}
    kind = KINDS_OF_LIST[result.counted].text(language)
    counts = says.COUNTS.text(language).format(all=len(counted), kind=kind)
    return [*found, Note(says.COUNT.text(language), counts)]


def sentences(result: Matrix, language: str) -> Iterator[str]:
    """Rows shown, members placed, and the lists that are not held."""
    yield says.ROWS_SHOWN.text(language).format(shown=len(result.rows), total=result.total_rows)
    join = common.JOIN.text(language)
    placed = [f"{edition_name(one, language)} {result.placed[one.id]}/{one.held}" for one in result.editions]
    yield common.PLACED.text(language).format(list=join.join(placed))
    if result.not_held:
        missing = [
            common.NEWER_ONE.text(language).format(edition=edition_name(one, language), count=one.count_as_stated)
            for one in result.not_held
        ]
        yield says.NOT_HELD.text(language).format(list=join.join(missing))


def _head(result: Matrix, edition: Edition, language: str) -> list[str]:
    """Jurisdiction, what else tells the edition apart, year; the kind is said by the sign behind the jurisdiction."""
    other = OTHER if edition.kind != result.counted else ""
    label = [word for word in jurisdictions.label(edition.id, language) if word not in _kind_words(edition, language)]
    return [jurisdictions.mark(edition.jurisdiction, language) + other, *label]


def _with_kind(edition: Edition, language: str) -> str:
    """The name of an edition, and its kind where the name does not say it."""
    name = edition_name(edition, language)
    kind = KINDS_OF_LIST[edition.kind].text(language)
    if any(word in jurisdictions.label(edition.id, language) for word in _kind_words(edition, language)):
        return name
    return says.KIND_OF.text(language).format(edition=name, kind=kind)


def _kind_words(edition: Edition, language: str) -> tuple[str, ...]:
    kind = KINDS_OF_LIST[edition.kind].text(language)
    return kind, kind.removesuffix("性")
