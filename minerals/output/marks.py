"""The key below a comparison: the marks that occur in the rows shown, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.domain.labels import Label
from minerals.domain.labels import comparison as says
from minerals.domain.records import Edition
from minerals.output import cells, sentences, values
from minerals.output.footnotes import Note
from minerals.questions.compare import Chosen, Comparison


def marks(comparison: Comparison, language: str) -> list[Note]:
    """The key: only the marks that occur in the rows shown."""
    found = [*_value_marks(comparison, language), *_cell_marks(comparison, language)]
    chosen = _chosen(comparison)
    if any(cells.is_marked_report(comparison, edition, one) for edition, one in chosen):
        found.append(Note("'", says.KEY_REPORT.text(language)))
    for basis, mark, label in (("later-edition", "*", says.KEY_LATER), ("earlier", "^", says.KEY_EARLIER)):
        names = _names((one for _, one in chosen if one.basis == basis), comparison, language)
        if names:
            found.append(Note(mark, label.text(language).format(names=names)))
    spans = [span for row in comparison.rows for cell in row.cells.values() for span in cell.spans]
    example = next((span for span in spans if span.low != span.high), None)
    if example is not None and example.low is not None and example.high is not None:
        shown = f"{values.number(example.low)}~{values.number(example.high)}"
        found.append(Note(shown, says.KEY_SPAN.text(language)))
    approximate = any(one.figure.value.approximate for _, one in chosen if one.basis != "literature")
    if language == "en" and (approximate or any(span.low_approximate or span.high_approximate for span in spans)):
        found.append(Note(says.ABOUT.en, says.KEY_ABOUT.en))
    return found


def _chosen(comparison: Comparison) -> list[tuple[Edition, Chosen]]:
    by_id = {edition.id: edition for edition in comparison.editions}
    shown = [(row, edition) for row in comparison.rows for edition in by_id]
    seen = {(row.mineral.id, edition) for row, edition in shown}
    shown += [(row, edition) for row, edition in comparison.may_be if (row.mineral.id, edition) not in seen]
    return [(by_id[edition], one) for row, edition in shown for one in row.cells[edition].figures]


def _value_marks(comparison: Comparison, language: str) -> list[Note]:
    """One example each of the kinds of value that need explaining, the first that occurs."""
    labels: dict[str, Label] = {
        "above": says.KEY_ABOVE,
        "below": says.KEY_BELOW,
        "net_exporter": says.KEY_EXPORTER,
        "not_available": says.KEY_NOT_AVAILABLE,
        "withheld": says.KEY_WITHHELD,
        "not_applicable": says.KEY_NOT_APPLICABLE,
    }
    examples: dict[str, Note] = {}
    for _, one in _chosen(comparison):
        value = one.figure.value
        if one.basis == "literature" or value.kind not in labels:
            continue
        number = value.low if value.kind == "above" else value.high
        text = labels[value.kind].text(language).format(number="" if number is None else values.number(number))
        examples.setdefault(value.kind, Note(values.value(value, language), text))
    for row in comparison.rows:
        for cell in row.cells.values():
            for span in cell.spans:
                for bound in span.bounds:
                    label = says.KEY_OPEN if bound.included is None else labels[bound.kind]
                    kind = "open" if bound.included is None else bound.kind
                    text = label.text(language).format(number=values.number(bound.number))
                    examples.setdefault(kind, Note(values.bound(bound, language), text))
    return [examples[kind] for kind in (*labels, "open") if kind in examples]


def _cell_marks(comparison: Comparison, language: str) -> list[Note]:
    shown = [
        line
        for row in comparison.rows
        for edition in comparison.editions
        for line in cells.dependence_lines(comparison, row, edition, language)
    ]
    found = []
    for mark, label in (("?", says.KEY_UNKNOWN), ("-", says.KEY_NONE)):
        if any(line.figure == mark for line in shown):
            found.append(Note(mark, label.text(language)))
    bracketed = [line.figure for line in shown if line.figure.startswith("(")]
    if bracketed:
        found.append(Note(bracketed[0], says.KEY_BRACKETS.text(language)))
    bases = {
        member.covers_basis
        for row in comparison.rows
        for cell in row.cells.values()
        if cell.listing == "group"
        for member in cell.members
    }
    for basis, word, meaning in (
        ("same-series", says.COVERS_SAME_SERIES, says.KEY_SAME_SERIES),
        ("customary", says.COVERS_CUSTOMARY, says.KEY_CUSTOMARY),
    ):
        if basis in bases:
            found.append(Note(word.text(language), meaning.text(language)))
    not_stated = says.NOT_STATED.text(language)
    if any(line.words == not_stated for line in shown):
        found.append(Note(not_stated, says.KEY_NOT_STATED.text(language)))
    return found


def _names(chosen: Iterable[Chosen], comparison: Comparison, language: str) -> str:
    """The publications of some figures, each with the periods that occur."""
    periods: dict[str, list[str]] = {}
    for one in chosen:
        found = periods.setdefault(one.figure.collection, [])
        if one.figure.period and one.figure.period not in found:
            found.append(one.figure.period)
    named = [
        sentences.for_period(
            comparison.publications[publication].short,
            ", ".join(values.period(period) for period in sorted(found)),
            language,
        )
        for publication, found in periods.items()
    ]
    return says.JOIN_CLAUSES.text(language).join(named)
