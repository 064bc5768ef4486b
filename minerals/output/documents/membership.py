"""A table of minerals by lists: the cells that do not agree with the list that their column names, and the counts."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import membership as labels
from minerals.domain.labels import show as show_labels
from minerals.output.document import Document, Table, Wording, plain_table, sentences
from minerals.output.wording.names import edition_name
from minerals.questions.membership import Cell, Membership


def build(answer: Membership, wording: Wording) -> Document:
    """The cells that do not agree, in the order of the file; then the number of cells with each verdict."""
    language = wording.language
    apart = [cell for cell in answer.cells if cell.verdict != "agrees"]
    tables = [_table(answer, apart, language)] if apart else []
    return Document([*tables, *sentences(_below(answer, apart, language))])


def _table(answer: Membership, cells: list[Cell], language: str) -> Table:
    names = {edition.id: edition_name(edition, language) for edition in answer.editions}
    heads = (
        labels.ROW,
        show_labels.MINERAL,
        labels.LIST,
        labels.CLAIMED,
        labels.LISTED,
        labels.ENTRIES,
        labels.VERDICT,
    )
    rows = [
        [
            str(cell.row),
            cell.name,
            names[cell.edition],
            (labels.YES if cell.claimed else labels.NO).text(language),
            _listed(cell, language),
            show_labels.AND.text(language).join(member.name for _, member, _ in cell.listed.entries),
            labels.VERDICTS[cell.verdict].text(language),
        ]
        for cell in cells
    ]
    return plain_table([head.text(language) for head in heads], rows)


def _listed(cell: Cell, language: str) -> str:
    listing = cell.listed.listing
    label = show_labels.MEMBERS_NOT_HELD if listing is None else show_labels.LISTINGS[listing]
    return label.text(language)


def _below(answer: Membership, apart: list[Cell], language: str) -> Iterator[str]:
    counts = answer.summary
    yield labels.COUNTS.text(language).format(
        name=answer.table.name,
        cells=len(answer.cells),
        agrees=counts["agrees"],
        differs=counts["differs"],
        unchecked=counts["cannot-check"],
    )
    if not apart:
        yield labels.ALL_AGREE.text(language)
    for row, name, reason in answer.faults:
        yield labels.FAULT.text(language).format(row=row, name=name, reason=reason.text(language))
