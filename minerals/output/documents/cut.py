"""A cut of a mineral: chemistries that need it, chemistries with a published zero, and chemistries not known."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.batteries import KG_PER_KWH, Intensity
from minerals.domain.labels import batteries as labels
from minerals.grouped import grouped
from minerals.output.document import Block, Cell, Document, Line, Table, Wording, plain_table, sentences
from minerals.output.wording import amounts
from minerals.output.wording.names import publication_name
from minerals.questions.battery.cut import Cut

_SHOWN = 3
"""Amounts that are shown of a chemistry; JSON and CSV have all."""


def build(cut: Cut, wording: Wording) -> Document:
    """The three lists, then the sentences on their basis."""
    language = wording.language
    name = (cut.form or cut.mineral).name(language)
    blocks: list[Block] = [
        _amounts(cut, "needs", language),
        _amounts(cut, "zero", language),
        _unknown(cut, language),
        *sentences(_sentences(cut, language)),
    ]
    return Document(blocks, labels.CUT_TITLE.text(language).format(mineral=name))


def _amounts(cut: Cut, name: str, language: str) -> Table:
    """A list of chemistries, with the amounts on which it is based."""
    heads = [label.text(language) for label in (labels.CHEMISTRY, labels.AMOUNT, labels.SOURCE)]
    rows: list[list[str | Cell]] = []
    for touched in cut.on(name):
        shown = sorted(touched.amounts, key=lambda amount: amount.unit != KG_PER_KWH)[:_SHOWN]
        lines = [_line(cut, amount, language) for amount in shown]
        if touched.reason == "assumed":
            lines.append(Line(words=labels.REASONS["assumed"].text(language)))
        if len(touched.amounts) > len(shown):
            lines.append(Line(words=labels.MORE.text(language).format(count=len(touched.amounts) - len(shown))))
        publications = (cut.publications[amount.publication] for amount in shown)
        sources = tuple(Line(words=publication_name(publication, language)) for publication in publications)
        rows.append([touched.chemistry.short, tuple(lines), sources])
    title = labels.LISTS[name].text(language).format(count=len(rows))
    return plain_table(heads, rows, title, empty=labels.NONE.text(language))


def _line(cut: Cut, amount: Intensity, language: str) -> Line:
    words = [amount.unit, amounts.components(amount, language)]
    if amount.mineral not in (None, cut.mineral.id):
        words.append(cut.register[amount.mineral or ""].name(language))
    return Line(amounts.amount(amount), " ".join(words), quantity=amounts.quantity(amount, 1, amount.unit))


def _unknown(cut: Cut, language: str) -> Table:
    """The chemistries whose need is unknown, by reason."""
    by_reason = grouped((touched.reason, touched.chemistry.short) for touched in cut.on("unknown"))
    form = "" if cut.form is None else cut.form.name(language)
    rows = [
        [
            labels.REASONS[reason].text(language).format(mineral=cut.mineral.name(language), form=form),
            labels.JOIN.text(language).join(names),
        ]
        for reason, names in by_reason.items()
    ]
    heads = [labels.WHY.text(language), labels.CHEMISTRY.text(language)]
    title = labels.LISTS["unknown"].text(language).format(count=len(cut.on("unknown")))
    return plain_table(heads, rows, title, empty=labels.NONE.text(language))


def _sentences(cut: Cut, language: str) -> Iterator[str]:
    yield labels.SAFE.text(language)
    if cut.form is not None and cut.mineral.id == "graphite":
        yield labels.NATURAL_NOT_KNOWN.text(language)
    classes = [
        touched.chemistry.short
        for touched in cut.touched
        if touched.chemistry.kind != "chemistry" and touched.list != "unknown"
    ]
    if classes:
        yield labels.CLASSES.text(language).format(list=labels.JOIN.text(language).join(classes))
    if cut.as_of is not None:
        yield labels.AS_OF.text(language).format(day=cut.as_of)
