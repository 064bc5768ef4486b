"""A bill of materials: the rows of a file, each with its mineral or chemistry and their listings and figures."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import comparison as common
from minerals.domain.labels import lookup as labels
from minerals.domain.labels import show as show_labels
from minerals.domain.labels.items import ITEMS
from minerals.domain.names import Reading
from minerals.output.document import Document, Wording, notes, plain_table, sentences
from minerals.output.documents.comparison.cells import CellWriter
from minerals.output.documents.comparison.key import key
from minerals.output.documents.comparison.sources import head_source, is_source
from minerals.output.documents.lookup import listing
from minerals.output.wording.lists import newer_lists
from minerals.output.wording.names import edition_name
from minerals.questions.lookup.bill import Bill, Part


def build(bill: Bill, wording: Wording) -> Document:
    """The rows of the file, numbered as in a spreadsheet, with mineral, commodity, and a column for each edition."""
    language = wording.language
    writer = None if bill.comparison is None else CellWriter(bill.comparison, Wording(language, wide=False))
    heads = [labels.ROW.text(language), *map(_one_line, bill.file.header)]
    heads += [show_labels.MINERAL.text(language), show_labels.COMMODITY.text(language)]
    heads += [edition_name(edition, language) for edition in bill.editions]
    known = {name: _answer(bill, name, part, writer, language) for name, part in bill.parts.items()}
    unknown = [""] * (len(heads) - 1 - len(bill.file.header))
    for name, found in bill.chemistries.items():
        text = labels.NAMED_CHEMISTRY.text(language).format(name=found.chemistry.short)
        others = known.get(name, unknown)
        known[name] = [show_labels.CLAUSE.text(language).join(filter(None, (others[0], text))), *others[1:]]
    rows = [
        [
            str(row.number),
            *map(_one_line, row.cells),
            *(known.get(row.cells[bill.column], unknown) if row.fits else unknown),
        ]
        for row in bill.file.records()
    ]
    return Document(
        [
            plain_table(heads, rows),
            *notes(key(writer) if writer else ()),
            *sentences(_below(bill, writer, language)),
        ]
    )


def _named(reading: Reading, part: Part, language: str) -> str:
    """The mineral of a row with the form that its name says; what only contains it says so."""
    name = part.mineral.name(language)
    if reading.contains:
        return labels.CONTAINED.text(language).format(mineral=name)
    form = reading.form if reading.item is None else ITEMS[reading.item].text(language)
    return name if form is None else show_labels.CLAUSE.text(language).join((name, form))


def _answer(bill: Bill, name: str, part: Part, writer: CellWriter | None, language: str) -> list[str]:
    """Mineral, commodity, and for each edition the listing, then the dependence of its row."""
    commodity = bill.register[part.mineral.commodity].name(language)
    texts = [_named(bill.readings[name], part, language), commodity]
    clause = show_labels.CLAUSE.text(language)
    for listed in part.listed:
        lines = writer.cell(part.row, listed.edition) if writer and part.row else ()
        dependence = clause.join(line.text for line in lines if line.text != common.LISTED_MARK)
        if dependence and part.row and part.mineral.id != part.row.mineral.id:
            row = part.row.mineral.name(language)
            dependence = labels.OF_ROW.text(language).format(commodity=row, dependence=dependence)
        way = listing(listed, part.mineral.id, bill.register, language)
        texts.append(clause.join([way, dependence] if dependence else [way]))
    return texts


def _one_line(cell: str) -> str:
    """A cell of the file on one line, without control characters, which would break a table."""
    if not cell.isprintable():
        cell = "".join(character if character.isprintable() else " " for character in cell)
    return " ".join(cell.split())


def _below(bill: Bill, writer: CellWriter | None, language: str) -> Iterator[str]:
    """How many rows name a mineral, and where the figures are from."""
    matched = rows = chemistries = 0
    for row, part in bill.rows():
        matched += part is not None
        rows += any(map(str.strip, row))
        chemistries += row[bill.column] in bill.chemistries
    yield labels.MATCHED.text(language).format(matched=matched, rows=rows)
    if chemistries:
        yield labels.CHEMISTRIES.text(language).format(count=chemistries)
    if writer is None:
        return
    yield labels.OF_COMMODITY.text(language)
    for edition in writer.comparison.editions:
        if is_source(writer.comparison, edition):
            yield head_source(writer, edition)
    yield from newer_lists(bill.newer, language)
    yield common.WARNING.text(language)
