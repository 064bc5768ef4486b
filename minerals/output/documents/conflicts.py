"""Conflicts: the figures that cannot all be true, the lists on which sources disagree, and the counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import comparison as common
from minerals.domain.labels import conflicts as labels
from minerals.domain.labels import jurisdictions
from minerals.domain.records import Figure
from minerals.grouped import grouped
from minerals.output.document import Block, Document, Item, Outline, Table, Wording, plain_table, sentences
from minerals.output.wording import values
from minerals.output.wording.names import item_name
from minerals.output.wording.notes import own_words
from minerals.output.wording.order import sort_key
from minerals.questions.conflicts import Conflict, Conflicts


def build(conflicts: Conflicts, wording: Wording) -> Document:
    """Conflicts within a measure, conflicts between measures with different names, lists, and the counts."""
    language = wording.language
    blocks: list[Block] = [_table(conflicts, conflicts.conflicts, language, empty=labels.NONE.text(language))]
    if conflicts.other_measures:
        title = labels.OTHER_MEASURES.text(language)
        blocks.append(_table(conflicts, conflicts.other_measures, language, title=title))
    if conflicts.lists:
        blocks.append(Outline(_lists(conflicts, language), labels.LISTS.text(language)))
    blocks += sentences(_below(conflicts, language))
    return Document(blocks)


def _table(
    conflicts: Conflicts,
    shown: Sequence[Conflict],
    language: str,
    title: str | None = None,
    empty: str | None = None,
) -> Table:
    """A row per conflict, by name: the jurisdiction, the figures by year, and the kind of conflict."""
    heads = [head.text(language) for head in (labels.MINERAL, labels.OF, labels.FIGURES, labels.KIND)]
    ordered = sorted(
        shown,
        key=lambda conflict: (sort_key(conflicts.register[conflict.mineral], language), conflict.jurisdiction),
    )
    rows = [
        [
            _name(conflicts, conflict, language),
            jurisdictions.mark(conflict.jurisdiction, language),
            common.JOIN_CLAUSES.text(language).join(_by_value(conflicts, conflict, language)),
            common.JOIN.text(language).join(labels.KINDS[kind].text(language) for kind in conflict.kinds),
        ]
        for conflict in ordered
    ]
    return plain_table(heads, rows, title, empty)


def _below(conflicts: Conflicts, language: str) -> Iterator[str]:
    """The words of publications on their changes, the counts, and the years compared."""
    quoted = {
        labels.WORDS.text(language).format(
            mineral=_name(conflicts, conflict, language), words=pair.words.words, locator=pair.words.locator
        )
        for conflict in conflicts.conflicts
        for pair in conflict.pairs
        if pair.words is not None
    }
    yield from sorted(quoted)
    if not conflicts.conflicts:
        compared = conflicts.figures - conflicts.undated
        yield (labels.COMPARED if compared else labels.NO_FIGURE).text(language).format(count=compared)
    if not conflicts.figures:
        return
    yield labels.COUNTED.text(language).format(**conflicts.summary)
    if conflicts.undated:
        yield labels.UNDATED.text(language).format(count=conflicts.undated)
    yield labels.YEARS.text(language).format(years=conflicts.years)


def _lists(conflicts: Conflicts, language: str) -> list[Item]:
    """The lists on whose members two sources disagree, as they are recorded."""
    return [
        Item(
            labels.LIST.text(language).format(
                editions=common.JOIN.text(language).join(correction.editions),
                source=correction.source,
                printed=correction.printed,
                reason=own_words(correction.reason, language),
                evidence=own_words(correction.evidence, language),
            )
        )
        for correction in conflicts.lists
    ]


def _name(conflicts: Conflicts, conflict: Conflict, language: str) -> str:
    return item_name(conflicts.register[conflict.mineral], conflict.item, language)


def _by_value(conflicts: Conflicts, conflict: Conflict, language: str) -> Iterator[str]:
    """For each year each value with the places that print it: ``2021: 48 (MCS 2022), 49 (MCS 2023, MCS 2024)``."""
    join = common.JOIN.text(language)
    for year, figures in grouped((figure.when or "", figure) for figure in conflict.figures).items():
        by_value = grouped(
            (values.value(figure.value, language), _place(conflicts, conflict, figure)) for figure in figures
        )
        texts = [
            value + common.BRACKETS.text(language).format(text=join.join(dict.fromkeys(places)))
            for value, places in by_value.items()
        ]
        yield f"{year}{common.COLON.text(language)}{join.join(texts)}"


def _place(conflicts: Conflicts, conflict: Conflict, figure: Figure) -> str:
    """The publication, with the part of it where it prints two values."""
    name = conflicts.short[figure.publication]
    own = {other.value.published for other in conflict.figures if other.publication == figure.publication}
    return name if len(own) == 1 else f"{name}, {figure.part}"
