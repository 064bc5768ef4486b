"""What a comparison says below its key: sources, day, overlap, reconciliation, newer lists, the warning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from minerals.domain.labels import comparison as labels
from minerals.domain.labels import jurisdictions
from minerals.domain.labels.batteries import IN_BILLS_NOTE
from minerals.domain.records import Edition, Mineral
from minerals.domain.register import Register
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.document import Sentence, Sentences, Wording
from minerals.output.documents.comparison.cells import CellWriter
from minerals.output.documents.comparison.sources import head_source, is_source
from minerals.output.wording import profile, values
from minerals.output.wording.names import edition_name, unseen_list
from minerals.output.wording.order import sort_key
from minerals.questions.compare import Comparison, Row
from minerals.questions.compare.narrow import figure_verdict


def sentences_below(writer: CellWriter, *, in_heads: bool) -> Sentences:
    """The sentences in order; ``in_heads`` where the heads of the table name the source of each column."""
    comparison, language = writer.comparison, writer.language
    before = _as_of(comparison, language)
    sources = [head_source(writer, edition) for edition in comparison.editions if is_source(comparison, edition)]
    after = [*_uses_apart(comparison, language), *_bills(comparison, language)] if comparison.options.with_uses else []
    after += may_be(comparison, language)
    after += _absent(comparison, language)
    if comparison.narrowed:
        after.append(_rows_shown(comparison, language))
    else:
        after += _overlap(comparison, language)
    after += counted_apart(comparison.related(), comparison.register, language)
    if not comparison.narrowed:
        after += _reconciliation(comparison, language)
    after += unknown_names(comparison.editions, language)
    after += newer_lists(comparison.newer, language)
    shown = [row.beside for row in comparison.rows]
    after += profile.notes(shown, comparison.options.columns, comparison.publications, language)
    if comparison.rows:
        after.append(labels.WARNING.text(language))
    return Sentences(
        [
            *(Sentence(text) for text in before),
            *(Sentence(text, in_heads) for text in sources),
            *(Sentence(text) for text in after),
        ]
    )


def unknown_names(editions: Iterable[Edition], language: str) -> list[str]:
    """A sentence for each list of the user's own with names that mean no mineral: these names with their rows."""
    sentences = []
    for edition in editions:
        unread = edition.unknown
        if unread:
            row = labels.UNKNOWN_ROW.text(language)
            rows = labels.JOIN.text(language).join(row.format(row=each.row, name=each.name) for each in unread)
            label = labels.UNKNOWN_NAMES.text(language)
            sentences.append(label.format(edition=edition.id, count=len(unread), held=edition.held, list=rows))
    return sentences


def counted_apart(groups: Iterable[Sequence[str]], register: Register, language: str) -> list[str]:
    """A sentence on related minerals, of which each has a row of its own."""
    named = [
        labels.AND.text(language).join(
            part for part in (labels.JOIN.text(language).join(names[:-1]), names[-1]) if part
        )
        for group in groups
        for names in [[register[mineral].name(language) for mineral in group]]
    ]
    return [labels.APART.text(language).format(list=labels.JOIN_CLAUSES.text(language).join(named))] if named else []


def newer_lists(editions: Iterable[Edition], language: str) -> list[str]:
    """A sentence on lists that are newer than those shown and whose members are not in the data set."""
    named = [unseen_list(edition, language) for edition in editions]
    return [labels.NEWER.text(language).format(list=labels.JOIN.text(language).join(named))] if named else []


def _as_of(comparison: Comparison, language: str) -> list[str]:
    """The day asked for, who has no list, and what was left out for want of a date."""
    day = comparison.options.day
    lines = [labels.AS_OF.text(language).format(day=day.isoformat())] if day else []
    if comparison.without:
        names = labels.JOIN.text(language).join(jurisdictions.head(code, language) for code in comparison.without)
        lines.append((labels.NO_LIST_THEN if day else labels.NO_LIST).text(language).format(names=names))
    if comparison.undated.figures:
        lines.append(labels.UNDATED_FIGURES.text(language).format(count=comparison.undated.figures))
    if comparison.undated.uses and comparison.options.with_uses:
        lines.append(labels.UNDATED_USES.text(language).format(count=comparison.undated.uses))
    return lines


def _bills(comparison: Comparison, language: str) -> list[str]:
    """What the number of chemistries counts, where some row shown has one."""
    shown = any(comparison.bills.by_row.get(row.mineral.id) for row in comparison.rows)
    return [IN_BILLS_NOTE.text(language)] if shown else []


def _uses_apart(comparison: Comparison, language: str) -> list[str]:
    """What sources tie to other cells alone, and what to batteries that is on no list.

    Where only some minerals were asked for, only of these.
    """
    asked = {comparison.register[mineral].commodity for mineral in comparison.options.minerals}
    fuel_cells, solar_cells, off_list = (
        [mineral for mineral in minerals if not comparison.narrowed or mineral.commodity in asked]
        for minerals in (
            comparison.not_storing["fuel-cell"],
            comparison.not_storing["photovoltaic"],
            comparison.off_list,
        )
    )
    apart = (
        (labels.FUEL_CELLS, _minerals(fuel_cells, language)),
        (labels.SOLAR_CELLS, _minerals(solar_cells, language)),
        (labels.OFF_LIST, labels.JOIN.text(language).join(_off_list(comparison, off_list, language))),
    )
    return [label.text(language).format(names=names) for label, names in apart if names]


def _off_list(comparison: Comparison, minerals: Iterable[Mineral], language: str) -> Iterator[str]:
    """The names of minerals on none of the lists, each with the related ones that are on some."""
    rows = {row.mineral.id: row for row in comparison.all_rows}
    for mineral in sorted(minerals, key=lambda mineral: sort_key(mineral, language)):
        related = [
            labels.RELATED_ON.text(language).format(
                name=rows[other].mineral.name(language), editions=_listing(comparison, rows[other], language)
            )
            for other in comparison.register.related_to(mineral.id)
            if other in rows and any(cell.listed for cell in rows[other].cells.values())
        ]
        name = mineral.name(language)
        joined = labels.JOIN_CLAUSES.text(language).join(related)
        yield name if not related else labels.WITH_RELATED.text(language).format(name=name, related=joined)


def _listing(comparison: Comparison, row: Row, language: str) -> str:
    on = [edition for edition in comparison.editions if row.cells[edition.id].listed]
    if len(on) == len(comparison.editions) > 1:
        return labels.ON_EACH.text(language)
    return labels.AND_EDITION.text(language).join(edition_name(edition, language) for edition in on)


def _absent(comparison: Comparison, language: str) -> list[str]:
    """Of minerals asked for without a row where they are; where no row is left, which conditions none fits."""
    off_list = {mineral.id for mineral in comparison.absent}
    lines = [
        labels.ABSENT.text(language).format(names=name, id=mineral.id)
        for mineral in comparison.absent
        for name in _off_list(comparison, [mineral], language)
    ]
    explained = bool(off_list) and off_list == set(comparison.options.minerals)
    if not comparison.rows and not explained:
        conditions = labels.JOIN.text(language).join(_conditions(comparison))
        lines.append(labels.ASKED.text(language).format(conditions=conditions))
        if comparison.options.on == "some" and len(comparison.editions) <= 2:
            lines.append(labels.SOME_OF_TWO.text(language))
    return lines


def _conditions(comparison: Comparison) -> Iterator[str]:
    """The conditions of a comparison as the command takes them."""
    asked = comparison.options
    yield from ["--battery"] if asked.battery else []
    yield from (f"--mineral {mineral}" for mineral in asked.minerals)
    yield from [f"--on {asked.on.replace(':', ' ')}"] if asked.on else []
    yield from [] if asked.min_dependence is None else [f"--min-dependence {values.number(asked.min_dependence)}"]
    yield from (f"--cell {cell}" for cell in asked.cells)
    yield from (f"--part {part}" for part in asked.parts)


def may_be(comparison: Comparison, language: str) -> list[str]:
    """How many rows certainly reach the dependence asked for, and which cells only may."""
    threshold = comparison.options.min_dependence
    if threshold is None:
        return []
    percent = values.number(threshold)
    lines = [labels.AT_LEAST.text(language).format(percent=percent, shown=len(comparison.rows))]
    lines.append(labels.NOT_CERTAIN.text(language))
    editions = {edition.id: edition for edition in comparison.editions}
    writer = CellWriter(comparison, Wording(language, wide=False))
    named = []
    for row, edition in comparison.may_be:
        figures = labels.JOIN.text(language).join(_undecided(writer, row, editions[edition], threshold))
        named.append(f"{row.mineral.name(language)} {edition_name(editions[edition], language)} {figures}")
    if named:
        join = labels.JOIN_CLAUSES.text(language)
        lines.append(labels.MAY_BE.text(language).format(percent=percent, count=len(named), list=join.join(named)))
    return lines


def _undecided(writer: CellWriter, row: Row, edition: Edition, percent: float) -> Iterator[str]:
    """The figures of a cell that may reach so many percent; those that cannot are left out."""
    official = [chosen for chosen in row.cells[edition.id].figures if chosen.basis != "literature"]
    lines = [line for line in writer.cell(row, edition) if line.figure]
    verdicts = [figure_verdict(chosen, percent) for chosen in official] + [False] * (len(lines) - len(official))
    for line, verdict in zip(lines, verdicts, strict=True):
        if verdict is not None:
            yield line.text


def _overlap(comparison: Comparison, language: str) -> list[str]:
    editions = comparison.editions
    if len(editions) < 2:
        return [_rows_shown(comparison, language)]
    shared, rest = [], []
    for on, minerals in comparison.overlap:
        if len(on) == len(editions):
            entries = [comparison.register[mineral] for mineral in minerals]
            label = labels.ON_BOTH if len(editions) == 2 else labels.ON_ALL
            named = _minerals(entries, language)
            shared.append(label.text(language).format(count=len(editions), minerals=len(minerals), names=named))
        elif not on:
            entries = [comparison.register[mineral] for mineral in minerals]
            none = labels.ON_NONE.text(language)
            rest.append(none.format(minerals=len(minerals), names=_minerals(entries, language)))
        else:
            named = labels.AND_EDITION.text(language).join(
                edition_name(edition, language) for edition in editions if edition.id in on
            )
            rest.append(labels.ON_SOME.text(language).format(editions=named, minerals=len(minerals)))
    if not shared:
        shared.append(labels.ON_NO_COMMON.text(language).format(count=len(editions)))
    space = "" if language == "zh" else " "
    return [*shared, space.join([*rest, _rows_shown(comparison, language)])]


def _rows_shown(comparison: Comparison, language: str) -> str:
    return labels.ROWS_SHOWN.text(language).format(shown=len(comparison.rows), total=len(comparison.all_rows))


def _reconciliation(comparison: Comparison, language: str) -> list[str]:
    placed = [
        f"{edition_name(edition.edition, language)} {edition.placed}/{edition.held}" for edition in comparison.held
    ]
    joined = labels.JOIN.text(language).join(placed)
    return [labels.PLACED.text(language).format(list=joined), with_figures(comparison, language)]


def with_figures(comparison: Comparison, language: str) -> str:
    """A sentence: how many entries of each list have a figure of its own publication."""
    counted = []
    for edition in comparison.held:
        if edition.edition.kind == OWN_LIST:
            continue
        label = labels.WITH_FIGURE_ONE if edition.with_figure else labels.WITH_FIGURE_NONE
        name = edition_name(edition.edition, language)
        counted.append(label.text(language).format(edition=name, with_figure=edition.with_figure, held=edition.held))
    figures = labels.WITH_FIGURE_ASKED if comparison.options.figures else labels.WITH_FIGURE
    return figures.text(language).format(list=labels.JOIN.text(language).join(counted))


def _minerals(minerals: Iterable[Mineral], language: str) -> str:
    named = sorted(minerals, key=lambda mineral: sort_key(mineral, language))
    return labels.JOIN.text(language).join(mineral.name(language) for mineral in named)
