"""The key below a comparison: the marks that occur in the rows shown, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from minerals.domain.labels import Label
from minerals.domain.labels import comparison as labels
from minerals.domain.records import Edition
from minerals.grouped import grouped
from minerals.output.document import Note
from minerals.output.documents.comparison.cells import CellWriter
from minerals.output.documents.comparison.sources import for_period
from minerals.output.documents.comparison.uses import shares_shown
from minerals.output.wording import values
from minerals.questions.compare.cell import Chosen
from minerals.questions.compare.result import Comparison


def key(writer: CellWriter) -> Iterator[Note]:
    """The key: only the marks that occur in the rows shown."""
    comparison, language = writer.comparison, writer.language
    chosen = _chosen(comparison)
    yield from _value_marks(comparison, language)
    yield from _cell_marks(writer)
    if any(writer.is_from_report(edition, figure) for edition, figure in chosen):
        yield Note("'", labels.KEY_REPORT.text(language))
    for basis, mark, label in (("later-edition", "*", labels.KEY_LATER), ("earlier", "^", labels.KEY_EARLIER)):
        names = _publications((figure for _, figure in chosen if figure.basis == basis), comparison, language)
        if names:
            yield Note(mark, label.text(language).format(names=names))
    spans = [span for row in comparison.rows for placement in row.cells.values() for span in placement.spans]
    example = next((span for span in spans if span.low != span.high), None)
    if example is not None and example.low is not None and example.high is not None:
        shown = f"{values.number(example.low)}~{values.number(example.high)}"
        yield Note(shown, labels.KEY_SPAN.text(language))
    stages = () if writer.wide else tuple((labels.STAGES[stage], labels.KEY_STAGES[stage]) for stage in labels.STAGES)
    for words, meaning in ((labels.IN_WORDS, labels.KEY_IN_WORDS), *stages):
        if _occurs(writer, words.text(language)):
            yield Note(words.text(language), meaning.text(language))
    if shares_shown(comparison):
        yield Note("%", labels.KEY_USE_SHARE.text(language))
    approximate = any(figure.figure.value.approximate for _, figure in chosen if figure.basis != "literature")
    if language == "en" and (approximate or any(span.low_approximate or span.high_approximate for span in spans)):
        yield Note(labels.ABOUT.en, labels.KEY_ABOUT.en)


def _occurs(writer: CellWriter, text: str) -> bool:
    """Whether a cell shown has these words."""
    comparison = writer.comparison
    cells = (writer.cell(row, edition) for row in comparison.rows for edition in comparison.editions)
    return any(text in (line.figure.strip("()"), *line.words.split(" ")) for cell in cells for line in cell)


def _chosen(comparison: Comparison) -> list[tuple[Edition, Chosen]]:
    """The figures of the rows shown, and of the cells that only may reach the chosen dependence."""
    by_id = {edition.id: edition for edition in comparison.editions}
    cells = [(row, edition) for row in comparison.rows for edition in by_id]
    shown = {(row.mineral.id, edition) for row, edition in cells}
    cells += [(row, edition) for row, edition in comparison.may_be if (row.mineral.id, edition) not in shown]
    return [(by_id[edition], figure) for row, edition in cells for figure in row.cells[edition].figures]


def _value_marks(comparison: Comparison, language: str) -> list[Note]:
    """The first example of each kind of value that needs an explanation."""
    meanings: dict[str, Label] = {
        "above": labels.KEY_ABOVE,
        "below": labels.KEY_BELOW,
        "net_exporter": labels.KEY_EXPORTER,
        "not_available": labels.KEY_NOT_AVAILABLE,
        "withheld": labels.KEY_WITHHELD,
        "not_applicable": labels.KEY_NOT_APPLICABLE,
    }
    examples: dict[str, Note] = {}
    for _, chosen in _chosen(comparison):
        value = chosen.figure.value
        if chosen.basis == "literature" or value.kind not in meanings:
            continue
        number = value.low if value.kind == "above" else value.high
        text = meanings[value.kind].text(language).format(number="" if number is None else values.number(number))
        examples.setdefault(value.kind, Note(values.value(value, language), text))
    for row in comparison.rows:
        for placement in row.cells.values():
            for bound in (bound for span in placement.spans for bound in span.bounds):
                kind = "open" if bound.included is None else bound.kind
                label = labels.KEY_OPEN if bound.included is None else meanings[bound.kind]
                text = label.text(language).format(number=values.number(bound.number))
                examples.setdefault(kind, Note(values.bound(bound, language), text))
    return [examples[kind] for kind in (*meanings, "open") if kind in examples]


def _cell_marks(writer: CellWriter) -> Iterator[Note]:
    comparison, language = writer.comparison, writer.language
    lines = [line for row in comparison.rows for edition in comparison.editions for line in writer.cell(row, edition)]
    marks = (("?", labels.KEY_UNKNOWN), (labels.LISTED_MARK, labels.KEY_LISTED), ("-", labels.KEY_NONE))
    for mark, label in marks:
        if any(line.figure == mark for line in lines):
            yield Note(mark, label.text(language))
    bracketed = next((line.figure for line in lines if line.figure.startswith("(")), None)
    if bracketed is not None:
        yield Note(bracketed, labels.KEY_BRACKETS.text(language))
    bases = {
        member.covers_basis
        for row in comparison.rows
        for placement in row.cells.values()
        if placement.listing == "group"
        for member in placement.members
    }
    yield from _member_words(writer)
    for basis, word, meaning in (
        ("same-series", labels.COVERS_SAME_SERIES, labels.KEY_SAME_SERIES),
        ("customary", labels.COVERS_CUSTOMARY, labels.KEY_CUSTOMARY),
    ):
        if basis in bases:
            yield Note(word.text(language), meaning.text(language))
    not_stated = labels.NOT_STATED.text(language)
    if any(line.words == not_stated for line in lines):
        yield Note(not_stated, labels.KEY_NOT_STATED.text(language))


def _member_words(writer: CellWriter) -> Iterator[Note]:
    """The words for listed members without a figure, and for the figure of a group, with dots in place of names."""
    comparison, language = writer.comparison, writer.language
    placements = [(row, placement) for row in comparison.rows for placement in row.cells.values()]
    counts: dict[Label, int] = {}
    for row, placement in placements:
        unnamed = writer.unnamed_members(row, placement)
        if unnamed is not None:
            counts.setdefault(unnamed[0], len(placement.members))
    if any(chosen.relation == "group" for _, placement in placements for chosen in placement.figures):
        counts[labels.OF_GROUP] = 1
    for label, meaning in (
        (labels.BY_NAME, labels.KEY_BY_NAME),
        (labels.AS_FORM, labels.KEY_AS_FORM),
        (labels.WITH_FORMS, labels.KEY_WITH_FORMS),
        (labels.IN_GROUP, labels.KEY_IN_GROUP),
        (labels.OF_GROUP, labels.KEY_OF_GROUP),
    ):
        if label in counts:
            mark = label.text(language).format(count=counts[label], names="...", name="...")
            yield Note(mark, meaning.text(language))


def _publications(figures: Iterable[Chosen], comparison: Comparison, language: str) -> str:
    """The publications of figures, each with the periods that occur."""
    periods = grouped((chosen.figure.collection, chosen.figure.period or "") for chosen in figures)
    named = [
        for_period(
            comparison.publications[publication].short,
            ", ".join(values.period(period) for period in sorted(set(of_publication)) if period),
            language,
        )
        for publication, of_publication in periods.items()
    ]
    return labels.JOIN_CLAUSES.text(language).join(named)
