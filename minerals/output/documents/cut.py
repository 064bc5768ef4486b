"""A cut of one mineral: which chemistries need it, of which a zero is published, and of which nothing is known."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.batteries import KG_PER_KWH, Intensity
from minerals.domain.labels import batteries as labels
from minerals.output.document import Block, Cell, Document, Line, Table, Wording, plain, plain_table, sentences
from minerals.output.wording import amounts
from minerals.questions.battery import Cut
from minerals.questions.battery.cut import Touched

_SHOWN = 3
"""So many amounts are shown of a chemistry; JSON and CSV have all."""


def build(cut: Cut, wording: Wording) -> Document:
    """The three lists, then what they rest on."""
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
    """One list, with the amounts that put each chemistry on it."""
    heads = [label.text(language) for label in (labels.CHEMISTRY, labels.AMOUNT, labels.SOURCE)]
    rows: list[list[str | Cell]] = []
    for one in cut.on(name):
        shown = sorted(one.amounts, key=lambda amount: amount.unit != KG_PER_KWH)[:_SHOWN]
        lines = [_line(cut, amount, language) for amount in shown]
        if one.reason == "assumed":
            lines.append(Line(words=labels.REASONS["assumed"].text(language)))
        if len(one.amounts) > len(shown):
            lines.append(Line(words=labels.MORE.text(language).format(count=len(one.amounts) - len(shown))))
        sources = tuple(Line(words=cut.publications[amount.publication].short) for amount in shown)
        rows.append([one.chemistry.short, tuple(lines), sources])
    title = labels.LISTS[name].text(language).format(count=len(rows))
    return plain_table(heads, rows, title, empty=labels.NONE.text(language))


def _line(cut: Cut, amount: Intensity, language: str) -> Line:
    words = [amount.unit, amounts.components(amount, language)]
    if amount.mineral not in (None, cut.mineral.id):
        words.append(cut.register[amount.mineral or ""].name(language))
    return Line(amounts.amount(amount), " ".join(words), quantity=amounts.quantity(amount, 1, amount.unit))


def _unknown(cut: Cut, language: str) -> Table:
    """The chemistries of which nothing is known, by the reason for it."""
    by_reason: dict[str, list[Touched]] = {}
    for one in cut.on("unknown"):
        by_reason.setdefault(one.reason, []).append(one)
    form = "" if cut.form is None else cut.form.name(language)
    rows: list[list[str | Cell]] = [
        [
            labels.REASONS[reason].text(language).format(mineral=cut.mineral.name(language), form=form),
            plain(labels.JOIN.text(language).join(one.chemistry.short for one in touched)),
        ]
        for reason, touched in by_reason.items()
    ]
    heads = [labels.WHY.text(language), labels.CHEMISTRY.text(language)]
    title = labels.LISTS["unknown"].text(language).format(count=len(cut.on("unknown")))
    return plain_table(heads, rows, title, empty=labels.NONE.text(language))


def _sentences(cut: Cut, language: str) -> Iterator[str]:
    yield labels.SAFE.text(language)
    if cut.form is not None and cut.mineral.id == "graphite":
        yield labels.NATURAL_NOT_KNOWN.text(language)
    classes = [
        one.chemistry.short for one in cut.touched if one.chemistry.kind != "chemistry" and one.list != "unknown"
    ]
    if classes:
        yield labels.CLASSES.text(language).format(list=labels.JOIN.text(language).join(classes))
    if cut.as_of is not None:
        yield labels.AS_OF.text(language).format(day=cut.as_of)
