"""The needs of battery chemistries: a row per mineral, a column per chemistry, per list, and China's share by stage."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.batteries import Intensity
from minerals.domain.labels import batteries as labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels.minerals import in_row
from minerals.domain.records import Edition
from minerals.grouped import grouped
from minerals.output.document import (
    Block,
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
from minerals.output.documents.comparison import edition_head
from minerals.output.documents.comparison.cells import CellWriter
from minerals.output.documents.comparison.footnotes import Footnotes
from minerals.output.documents.comparison.key import key
from minerals.output.documents.comparison.sentences import may_be
from minerals.output.wording import amounts
from minerals.output.wording.names import publication_name, row_name, short_name
from minerals.output.wording.order import sort_key
from minerals.questions.battery.battery import Battery
from minerals.questions.battery.bill import BillOfMinerals
from minerals.questions.battery.need import Need
from minerals.questions.battery.promise import factor

_MOST = 4
"""Publications that are named for a mineral of which the publication shown has no row."""


def build(battery: Battery, wording: Wording) -> Document:
    """The table, the key to its marks, and the sentences on sources, bases and unknown amounts."""
    footnotes = Footnotes() if wording.footnotes else None
    writer = CellWriter(battery.comparison, wording, footnotes)
    language = wording.language
    head = labels.MINERAL.text(language)
    as_form = common.AS_FORM.text(language).format(names="...")  # the cell of a form names it in full
    columns = [Column((head,), head), *_columns(battery, writer)]
    rows = [_row(battery, need, writer) for need in needs_in_order(battery, language)]
    blocks: list[Block] = [
        Table(columns, rows, empty=common.NO_ROWS.text(language)),
        *notes([*_key(battery, language), *(note for note in key(writer) if note.mark != as_form)]),
        *notes(footnotes.notes(language) if footnotes else ()),
        *sentences(_sentences(battery, language)),
    ]
    return Document(blocks)


def needs_in_order(battery: Battery, language: str) -> list[Need]:
    """The rows by name."""
    return sorted(battery.needs, key=lambda need: sort_key(need.mineral, language))


def _columns(battery: Battery, writer: CellWriter) -> Iterator[Column]:
    language = writer.language
    for bill in battery.bills:
        source = ", ".join(publication_name(battery.publications[name], language) for name in bill.publications)
        if battery.options.spread:
            source = labels.ALL_SOURCES.text(language)
        yield Column((bill.chemistry.short, unit(battery, language), source), bill.chemistry.short)
    for edition in battery.editions:
        yield Column(edition_head(writer, edition), short_name(edition, language))
    china = labels.CHINA_LONG if writer.wide else labels.CHINA
    yield Column((china.text(language),), labels.CHINA_BLOCK.text(language))


def unit(battery: Battery, language: str) -> str:
    """The unit of the amounts: kg/kWh, or kilograms for the chosen kWh."""
    kwh = battery.options.kwh
    label = labels.PER_KWH if kwh == 1 else labels.FOR_KWH
    return label.text(language).format(kwh=amounts.number(kwh))


def _row(battery: Battery, need: Need, writer: CellWriter) -> list[Cell]:
    language = writer.language
    cells = [plain(row_name(need.mineral, language, wide=writer.wide))]
    cells += [_amounts(battery, bill, need.mineral.id, writer) for bill in battery.bills]
    cells += [_listed(battery, need, edition, writer) for edition in battery.editions]
    cells.append(tuple(_china(battery, need, writer)))
    return cells


def _amounts(battery: Battery, bill: BillOfMinerals, mineral: str, writer: CellWriter) -> Cell:
    """The amounts of a chemistry, each with its component; ``?`` where its publications have no row."""
    of_mineral = bill.of(mineral)
    if not of_mineral:
        return (Line("?"),)
    lines = []
    for amount in of_mineral:
        by = factor(amount, battery.options)
        emphasis = Emphasis.PLAIN if amount.is_zero else Emphasis.STRONG
        quantity = amounts.quantity(amount, by, "kg" if battery.options.kwh != 1 else amount.unit)
        words = amount_words(battery, bill, amount, writer.language)
        marks = writer.footnotes.mark([amount]) if writer.footnotes else ""
        lines.append(Line(amounts.amount(amount, by), words, emphasis, marks, quantity=quantity))
    return tuple(lines)


def amount_words(battery: Battery, bill: BillOfMinerals, amount: Intensity, language: str) -> str:
    """The words of an amount: material, components, and the publication and the basis where there are several."""
    words = [amounts.material(amount, language), amounts.components(amount, language)]
    if amount.mineral == "lithium" and battery.options.lithium_as == "LCE":
        words.insert(0, labels.AS_CARBONATE.text(language))
    if battery.options.spread:
        words.append(publication_name(battery.publications[amount.publication], language))
    if len({other.basis for other in bill.amounts}) > 1:
        words.append(amounts.basis(amount, language))
    return " ".join(filter(None, words))


def _listed(battery: Battery, need: Need, edition: Edition, writer: CellWriter) -> Cell:
    """How an edition lists the mineral: as in a comparison, and which form where it lists only a form."""
    relation = need.relation(edition.id, battery.register)
    cell = writer.cell(need.row, edition)
    if relation in ("own", "none"):
        return cell
    register, language = battery.register, writer.language
    named = dict.fromkeys(member.mineral for member in need.row.cells[edition.id].members)
    forms = labels.JOIN.text(language).join(register[mineral].name(language) for mineral in named)
    if relation == "other-form":
        return (Line("-"), Line(words=labels.LISTED_FORM.text(language).format(forms=forms)))
    parted = any(register[form].kind == "other" for form in register.forms_of(need.mineral.id))
    label = labels.NATURAL_PART if need.mineral.id == "graphite" and parted else labels.LISTED_FORM
    known = {line.words for line in cell}
    kept = tuple(line for line in cell if line.figure or line.words not in known - {""})
    return (*(kept or cell), Line(words=label.text(language).format(forms=forms)))


def _china(battery: Battery, need: Need, writer: CellWriter) -> Iterator[Line]:
    """China's share at each stage, with its year, and with the form where it is about a form."""
    language = writer.language
    for holding in need.china:
        words = [labels.STAGES[holding.stage].text(language)]
        if holding.mineral not in (None, need.mineral.id):
            words.append(in_row(battery.register[holding.mineral or ""], language))
        words.append(holding.year)
        marks = writer.footnotes.mark([holding]) if writer.footnotes else ""
        yield Line(holding.published.removesuffix("%"), " ".join(filter(None, words)), footnotes=marks)
    if not need.china:
        yield Line("-")


def _key(battery: Battery, language: str) -> Iterator[Note]:
    states = {bill.state(need.mineral.id) for bill in battery.bills for need in battery.needs}
    shown = [amount for bill in battery.bills for need in battery.needs for amount in bill.of(need.mineral.id)]
    if any(amount.is_zero for amount in shown):
        yield Note("0", labels.ZERO_KEY.text(language))
    if "unknown" in states:
        yield Note("?", labels.UNKNOWN_KEY.text(language))
    if any(amount.is_minimum for amount in shown):
        yield Note(">=", labels.MINIMUM_KEY.text(language))
    spread = next((amount for amount in shown if amount.low != amount.high), None)
    if spread is not None:
        ends = f"{amounts.number(spread.low)}~{amounts.number(spread.high)}"
        yield Note(ends, labels.RANGE_KEY.text(language))


def _sentences(battery: Battery, language: str) -> Iterator[str]:
    yield from bases(battery, language)
    yield from _unseen(battery, language)
    if not battery.options.spread and battery.options.source is None:
        others = [
            labels.OTHERS_OF.text(language).format(
                chemistry=bill.chemistry.short, publications=labels.JOIN.text(language).join(bill.others)
            )
            for bill in battery.bills
            if bill.others
        ]
        if others:
            yield labels.OTHERS.text(language).format(list=labels.JOIN_CLAUSES.text(language).join(others))
    if any(need.mineral.id == "graphite" for need in battery.needs):
        yield labels.GRAPHITE.text(language)
    if battery.options.lithium_as == "LCE":
        yield labels.CARBONATE.text(language)
    yield from may_be(battery.comparison, language)
    yield labels.NO_SUM.text(language)
    yield labels.CHINA_SENTENCE.text(language)
    if battery.options.day is not None:
        yield labels.AS_OF.text(language).format(day=battery.options.day.isoformat())
    yield common.WARNING.text(language)


def bases(battery: Battery, language: str) -> Iterator[str]:
    """The basis of the kilograms of each publication, with the chemistries; in a range only where a row is shown."""
    shown = {need.mineral.id for need in battery.needs}
    chemistries_of = grouped(
        ((amount.publication, amounts.basis(amount, language)), bill.chemistry.short)
        for bill in battery.bills
        for amount in bill.amounts
        if amount.mineral in shown or not battery.options.spread
    )
    for (publication, basis), names in chemistries_of.items():
        chemistries = labels.JOIN.text(language).join(dict.fromkeys(names))
        title = publication_name(battery.publications[publication], language)
        yield labels.FROM.text(language).format(chemistries=chemistries, title=title, basis=basis)


def _unseen(battery: Battery, language: str) -> Iterator[str]:
    """The minerals that only other publications have: all of them, or those asked for."""
    asked = {need.mineral.id for need in battery.needs}
    listed = [
        labels.UNSEEN_OF.text(language).format(
            chemistry=bill.chemistry.short,
            mineral=battery.register[mineral].name(language),
            publications=labels.JOIN.text(language).join(
                publication_name(battery.publications[name], language) for name in names[:_MOST]
            ),
        )
        for bill in battery.bills
        for mineral, names in bill.unseen.items()
        if mineral in asked or not battery.options.minerals
    ]
    if listed:
        yield labels.UNSEEN.text(language).format(list=labels.JOIN.text(language).join(listed))
