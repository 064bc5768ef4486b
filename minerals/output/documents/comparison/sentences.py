"""The sentences below the key of a comparison: day, sources, overlap, reconciliation, newer lists, the warning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from minerals.domain.labels import comparison as labels
from minerals.domain.labels import jurisdictions
from minerals.domain.labels.batteries import IN_BILLS_NOTE
from minerals.domain.records import Edition, Mineral
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.document import Sentence, Sentences, Wording
from minerals.output.documents.comparison.cells import CellWriter
from minerals.output.documents.comparison.sources import head_source, is_source
from minerals.output.wording import profile, values
from minerals.output.wording.lists import counted_apart, newer_lists, unknown_names
from minerals.output.wording.names import edition_name, sorted_names
from minerals.output.wording.order import sort_key
from minerals.questions.compare.cell import Row
from minerals.questions.compare.narrow import figure_verdict
from minerals.questions.compare.result import Comparison


def sentences_below(writer: CellWriter, *, in_heads: bool) -> Sentences:
    """The sentences in order; ``in_heads`` where the heads of the table name the source of each column."""
    comparison, language = writer.comparison, writer.language
    sources = [head_source(writer, edition) for edition in comparison.editions if is_source(comparison, edition)]
    return Sentences(
        [
            *map(Sentence, _as_of(comparison, language)),
            *(Sentence(text, in_heads) for text in sources),
            *map(Sentence, _after_sources(comparison, language)),
        ]
    )


def _after_sources(comparison: Comparison, language: str) -> Iterator[str]:
    if comparison.options.with_uses:
        yield from _uses_apart(comparison, language)
        if any(comparison.bills.by_row.get(row.mineral.id) for row in comparison.rows):
            yield IN_BILLS_NOTE.text(language)
    yield from may_be(comparison, language)
    yield from _absent(comparison, language)
    if comparison.narrowed:
        yield _rows_shown(comparison, language)
    else:
        yield from _overlap(comparison, language)
    yield from counted_apart(comparison.related(), comparison.register, language)
    if not comparison.narrowed:
        yield _placed(comparison, language)
        yield with_figures(comparison, language)
    yield from unknown_names(comparison.editions, language)
    yield from newer_lists(comparison.newer, language)
    shown = [row.beside for row in comparison.rows]
    yield from profile.notes(shown, comparison.options.columns, comparison.publications, language)
    if comparison.rows:
        yield labels.WARNING.text(language)


def _as_of(comparison: Comparison, language: str) -> Iterator[str]:
    """The chosen day, the jurisdictions without a list, and the records that are left out because they have no date."""
    day = comparison.options.day
    if day:
        yield labels.AS_OF.text(language).format(day=day.isoformat())
    if comparison.without:
        names = labels.JOIN.text(language).join(jurisdictions.head(code, language) for code in comparison.without)
        yield (labels.NO_LIST_THEN if day else labels.NO_LIST).text(language).format(names=names)
    if comparison.undated.figures:
        yield labels.UNDATED_FIGURES.text(language).format(count=comparison.undated.figures)
    if comparison.undated.uses and comparison.options.with_uses:
        yield labels.UNDATED_USES.text(language).format(count=comparison.undated.uses)


def _uses_apart(comparison: Comparison, language: str) -> list[str]:
    """The minerals that sources tie only to other cells, and those tied to batteries that are on no list.

    In a narrowed comparison only the chosen minerals.
    """
    kept = {comparison.register[mineral].commodity for mineral in comparison.options.minerals}
    fuel_cells, solar_cells, off_list = (
        [mineral for mineral in minerals if not comparison.narrowed or mineral.commodity in kept]
        for minerals in (
            comparison.not_storing["fuel-cell"],
            comparison.not_storing["photovoltaic"],
            comparison.off_list,
        )
    )
    apart = (
        (labels.FUEL_CELLS, sorted_names(fuel_cells, language)),
        (labels.SOLAR_CELLS, sorted_names(solar_cells, language)),
        (labels.OFF_LIST, labels.JOIN.text(language).join(_off_list(comparison, off_list, language))),
    )
    return [label.text(language).format(names=names) for label, names in apart if names]


def _off_list(comparison: Comparison, minerals: Iterable[Mineral], language: str) -> Iterator[str]:
    """The names of minerals on none of the lists, each with its related minerals that are listed."""
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


def _absent(comparison: Comparison, language: str) -> Iterator[str]:
    """Which chosen minerals are on none of the lists; where no row is left, the conditions that no row meets."""
    off_list = {mineral.id for mineral in comparison.absent}
    for mineral in comparison.absent:
        for name in _off_list(comparison, [mineral], language):
            yield labels.ABSENT.text(language).format(names=name, id=mineral.id)
    explained = bool(off_list) and off_list == set(comparison.options.minerals)
    if not comparison.rows and not explained:
        conditions = labels.JOIN.text(language).join(_conditions(comparison))
        yield labels.ASKED.text(language).format(conditions=conditions)
        if comparison.options.on == "some" and len(comparison.editions) <= 2:
            yield labels.SOME_OF_TWO.text(language)


def _conditions(comparison: Comparison) -> Iterator[str]:
    """The conditions of a comparison as the command takes them."""
    options = comparison.options
    yield from ["--battery"] if options.battery else []
    yield from (f"--mineral {mineral}" for mineral in options.minerals)
    yield from [f"--on {options.on.replace(':', ' ')}"] if options.on else []
    yield from [] if options.min_dependence is None else [f"--min-dependence {values.number(options.min_dependence)}"]
    yield from (f"--cell {cell}" for cell in options.cells)
    yield from (f"--part {part}" for part in options.parts)


def may_be(comparison: Comparison, language: str) -> Iterator[str]:
    """How many rows certainly reach the chosen dependence, and which cells only may."""
    threshold = comparison.options.min_dependence
    if threshold is None:
        return
    percent = values.number(threshold)
    yield labels.AT_LEAST.text(language).format(percent=percent, shown=len(comparison.rows))
    yield labels.NOT_CERTAIN.text(language)
    editions = {edition.id: edition for edition in comparison.editions}
    writer = CellWriter(comparison, Wording(language, wide=False))
    named = []
    for row, edition in comparison.may_be:
        figures = labels.JOIN.text(language).join(_undecided(writer, row, editions[edition], threshold))
        named.append(f"{row.mineral.name(language)} {edition_name(editions[edition], language)} {figures}")
    if named:
        join = labels.JOIN_CLAUSES.text(language)
        yield labels.MAY_BE.text(language).format(percent=percent, count=len(named), list=join.join(named))


def _undecided(writer: CellWriter, row: Row, edition: Edition, percent: float) -> Iterator[str]:
    """The figures of a cell that may reach the percentage."""
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
        names = sorted_names((comparison.register[mineral] for mineral in minerals), language)
        if len(on) == len(editions):
            label = labels.ON_BOTH if len(editions) == 2 else labels.ON_ALL
            shared.append(label.text(language).format(count=len(editions), minerals=len(minerals), names=names))
        elif not on:
            rest.append(labels.ON_NONE.text(language).format(minerals=len(minerals), names=names))
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


def _placed(comparison: Comparison, language: str) -> str:
    placed = [
        f"{edition_name(edition.edition, language)} {edition.placed}/{edition.held}" for edition in comparison.held
    ]
    return labels.PLACED.text(language).format(list=labels.JOIN.text(language).join(placed))


def with_figures(comparison: Comparison, language: str) -> str:
    """A sentence on how many entries of each list have a figure of its own publication."""
    counted = []
    for edition in comparison.held:
        if edition.edition.kind == OWN_LIST:
            continue
        label = labels.WITH_FIGURE_ONE if edition.with_figure else labels.WITH_FIGURE_NONE
        name = edition_name(edition.edition, language)
        counted.append(label.text(language).format(edition=name, with_figure=edition.with_figure, held=edition.held))
    figures = labels.WITH_FIGURE_ASKED if comparison.options.figures else labels.WITH_FIGURE
    return figures.text(language).format(list=labels.JOIN.text(language).join(counted))
