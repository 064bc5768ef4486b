"""A comparison: the table of lists, the key to its marks, footnotes, and the sentences that account for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import comparison as labels
from minerals.domain.labels.beside import BLOCKS
from minerals.domain.labels.measures import KINDS_OF_LIST
from minerals.domain.records import Edition
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.document import Cell, Column, Document, Line, Table, Wording, notes, plain
from minerals.output.documents.comparison import sources
from minerals.output.documents.comparison.cells import CellWriter
from minerals.output.documents.comparison.footnotes import Footnotes
from minerals.output.documents.comparison.key import key
from minerals.output.documents.comparison.sentences import sentences_below
from minerals.output.documents.comparison.uses import use_lines
from minerals.output.wording import profile
from minerals.output.wording.names import edition_name, measure_name, row_name, short_name
from minerals.output.wording.order import sort_key
from minerals.questions.compare.cell import Row
from minerals.questions.compare.result import Comparison


def build(comparison: Comparison, wording: Wording) -> Document:
    """The table with editions, battery uses and the chosen columns; then key, footnotes and sentences."""
    language = wording.language
    footnotes = Footnotes() if wording.footnotes else None
    writer = CellWriter(comparison, wording, footnotes)
    columns = [Column((labels.MINERAL.text(language),), labels.MINERAL.text(language)), *_columns(writer)]
    rows = [_row(writer, row) for row in shown_rows(comparison, language)]
    table = Table(columns, rows, empty=labels.NO_ROWS.text(language))
    return Document(
        [
            table,
            *notes(key(writer)),
            *notes(footnotes.notes(language) if footnotes else ()),
            sentences_below(writer, in_heads=wording.wide and bool(rows)),
        ]
    )


def shown_rows(comparison: Comparison, language: str) -> Sequence[Row]:
    """The rows in the order shown: by name in the language, unless another order was chosen."""
    if comparison.options.sort == "name":
        return sorted(comparison.rows, key=lambda row: sort_key(row.mineral, language))
    return comparison.rows


def _columns(writer: CellWriter) -> Iterator[Column]:
    comparison, language = writer.comparison, writer.language
    for edition in comparison.editions:
        yield Column(edition_head(writer, edition), short_name(edition, language))
    if comparison.options.with_uses:
        head = labels.BATTERY_USE_LONG if writer.wide else labels.BATTERY_USE
        yield Column((head.text(language),), labels.BATTERY_BLOCK.text(language))
    profiles = [row.beside for row in comparison.rows]
    for column in comparison.options.columns:
        yield Column((profile.head(column, profiles, language),), BLOCKS[column].text(language))


def edition_head(writer: CellWriter, edition: Edition) -> tuple[str, ...]:
    """The name of the edition, its measure, and in a wide table the publication of its figures."""
    language = writer.language
    if edition.kind == OWN_LIST:
        return (edition.id, KINDS_OF_LIST[OWN_LIST].text(language))
    head = (edition_name(edition, language), measure_name(edition.jurisdiction, language))
    if not writer.wide:
        return head
    companion = sources.companion(writer.comparison, edition)
    if companion is None:
        missing = {
            "literature": labels.NO_OFFICIAL_TABLE,
            "earlier": labels.EARLIER_ONLY,
            None: labels.NONE_HELD,
        }
        return (*head, missing[sources.substitute(writer.comparison, edition)].text(language))
    copied = labels.COMMA.text(language) + labels.COPY.text(language) if writer.copied(edition) else ""
    return (*head, sources.for_period(*companion, language) + copied)


def _row(writer: CellWriter, row: Row) -> list[Cell]:
    comparison, language = writer.comparison, writer.language
    cells = [plain(row_name(row.mineral, language, wide=writer.wide))]
    cells += [writer.cell(row, edition) for edition in comparison.editions]
    if comparison.options.with_uses:
        cells.append(use_lines(comparison, row, language, writer.footnotes))
    for column in comparison.options.columns:
        texts = profile.lines(row.beside, column, row.mineral.id, comparison.register, language)
        cells.append(tuple(Line(words=text) for text in texts))
    return cells
