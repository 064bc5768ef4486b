"""What a comparison says of itself below the key: sources, day, overlap, reconciliation, newer lists, the warning."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.domain.labels import comparison as says
from minerals.domain.labels import jurisdictions
from minerals.domain.records import Edition, Mineral
from minerals.output import beside, cells, values
from minerals.output.footnotes import Note
from minerals.output.order import sort_key
from minerals.questions.compare import Comparison, Row
from minerals.questions.compare.narrow import figure_verdict


def sentences(comparison: Comparison, language: str, *, sources_in_head: bool) -> list[Note]:
    """Where the figures are from, battery minerals apart, overlap, reconciliation, newer lists, the warning."""
    lines = _as_of(comparison, language)
    lines += [] if sources_in_head else [head_source(comparison, edition, language) for edition in comparison.editions]
    if comparison.options.with_uses:
        lines += _uses_apart(comparison, language)
    lines += _may_be(comparison, language)
    lines += _overlap(comparison, language)
    lines += _reconciliation(comparison, language)
    if comparison.newer:
        newer = [
            says.NEWER_ONE.text(language).format(
                edition=cells.edition_name(edition, language), count=edition.count_as_stated
            )
            for edition in comparison.newer
        ]
        lines.append(says.NEWER.text(language).format(list=says.JOIN.text(language).join(newer)))
    shown = [row.beside for row in comparison.rows]
    lines += beside.notes(shown, comparison.options.columns, comparison.publications, language)
    lines.append(says.WARNING.text(language))
    return [Note("", line) for line in lines]


def head_source(comparison: Comparison, edition: Edition, language: str) -> str:
    """One sentence: from which publication, for which years, the figures of an edition are."""
    name = cells.edition_name(edition, language)
    own = companion(comparison, edition)
    if own is None:
        labels = {"literature": says.NO_FIGURES_OF, "earlier": says.NO_OWN_FIGURES_OF, None: says.NOTHING_OF}
        return labels[instead(comparison, edition)].text(language).format(edition=name)
    copy = says.READ_IN_COPIES.text(language) if cells.wholly_copied(comparison, edition) else ""
    return says.FIGURES_OF.text(language).format(edition=name, figures=for_period(*own, language), copy=copy)


def companion(comparison: Comparison, edition: Edition) -> tuple[str, str] | None:
    """Short name and period of the publication whose figures belong to the edition; None where there is none.

    The period is empty where the publication states none.
    """
    for row in comparison.all_rows:
        for one in row.cells[edition.id].figures:
            if one.basis == "companion":
                return comparison.publications[one.figure.collection].short, values.period(one.figure.period)
    return None


def for_period(publication: str, period: str, language: str) -> str:
    """A publication with the years that its figures are for, where it states them."""
    return says.FOR_PERIOD.text(language).format(publication=publication, period=period) if period else publication


def instead(comparison: Comparison, edition: Edition) -> str | None:
    """What stands in the column of an edition without figures of its own: ``literature``, ``earlier`` or nothing."""
    bases = {one.basis for row in comparison.all_rows for one in row.cells[edition.id].figures}
    return "literature" if "literature" in bases else "earlier" if bases else None


def _as_of(comparison: Comparison, language: str) -> list[str]:
    """The day asked for, who has no list, and what was left out for want of a date."""
    day = comparison.options.day
    lines = [says.AS_OF.text(language).format(day=day.isoformat())] if day else []
    if comparison.without:
        names = says.JOIN.text(language).join(jurisdictions.head(code, language) for code in comparison.without)
        lines.append((says.NO_LIST_THEN if day else says.NO_LIST).text(language).format(names=names))
    if comparison.undated.figures:
        lines.append(says.UNDATED_FIGURES.text(language).format(count=comparison.undated.figures))
    if comparison.undated.uses and comparison.options.with_uses:
        lines.append(says.UNDATED_USES.text(language).format(count=comparison.undated.uses))
    return lines


def _uses_apart(comparison: Comparison, language: str) -> list[str]:
    apart = (
        (says.FUEL_CELLS, comparison.not_storing["fuel-cell"]),
        (says.SOLAR_CELLS, comparison.not_storing["photovoltaic"]),
        (says.OFF_LIST, comparison.off_list),
    )
    return [label.text(language).format(names=_minerals(named, language)) for label, named in apart if named]


def _may_be(comparison: Comparison, language: str) -> list[str]:
    """How many rows certainly reach the dependence asked for, and which cells only may."""
    asked = comparison.options.min_dependence
    if asked is None:
        return []
    percent = values.number(asked)
    lines = [says.AT_LEAST.text(language).format(percent=percent, shown=len(comparison.rows))]
    named = []
    for row, edition in comparison.may_be:
        one = next(held.edition for held in comparison.held if held.edition.id == edition)
        figures = says.JOIN.text(language).join(_undecided(comparison, row, one, asked, language))
        named.append(f"{row.mineral.name(language)} {cells.edition_name(one, language)} {figures}")
    if named:
        join = says.JOIN_CLAUSES.text(language)
        lines.append(says.MAY_BE.text(language).format(percent=percent, count=len(named), list=join.join(named)))
    return lines


def _undecided(comparison: Comparison, row: Row, edition: Edition, percent: float, language: str) -> list[str]:
    """The figures of a cell that may reach so many percent; those that cannot are left out."""
    official = [one for one in row.cells[edition.id].figures if one.basis != "literature"]
    lines = [line for line in cells.dependence_lines(comparison, row, edition, language) if line.figure]
    verdicts = [figure_verdict(one, percent) for one in official] + [False] * (len(lines) - len(official))
    return [line.text for line, verdict in zip(lines, verdicts, strict=True) if verdict is not None]


def _overlap(comparison: Comparison, language: str) -> list[str]:
    editions = comparison.editions
    if len(editions) < 2:
        return [_rows_shown(comparison, language)]
    said, rest = [], []
    for on, minerals in comparison.overlap:
        if len(on) == len(editions):
            entries = [comparison.register[mineral] for mineral in minerals]
            label = says.ON_BOTH if len(editions) == 2 else says.ON_ALL
            named = _minerals(entries, language)
            said.append(label.text(language).format(count=len(editions), minerals=len(minerals), names=named))
        elif not on:
            entries = [comparison.register[mineral] for mineral in minerals]
            none = says.ON_NONE.text(language)
            rest.append(none.format(minerals=len(minerals), names=_minerals(entries, language)))
        else:
            named = says.AND.text(language).join(
                cells.edition_name(edition, language) for edition in editions if edition.id in on
            )
            rest.append(says.ON_SOME.text(language).format(editions=named, minerals=len(minerals)))
    if not said:
        said.append(says.ON_NO_COMMON.text(language).format(count=len(editions)))
    space = "" if language == "zh" else " "
    return [*said, space.join([*rest, _rows_shown(comparison, language)])]


def _rows_shown(comparison: Comparison, language: str) -> str:
    return says.ROWS_SHOWN.text(language).format(shown=len(comparison.rows), total=len(comparison.all_rows))


def _reconciliation(comparison: Comparison, language: str) -> list[str]:
    placed, with_figure = [], []
    for one in comparison.held:
        name = cells.edition_name(one.edition, language)
        placed.append(f"{name} {one.placed}/{one.held}")
        label = says.WITH_FIGURE_ONE if one.with_figure else says.WITH_FIGURE_NONE
        with_figure.append(label.text(language).format(edition=name, with_figure=one.with_figure, held=one.held))
    join = says.JOIN.text(language)
    figures = says.WITH_FIGURE_ASKED if comparison.options.figures else says.WITH_FIGURE
    return [
        says.PLACED.text(language).format(list=join.join(placed)),
        figures.text(language).format(list=join.join(with_figure)),
    ]


def _minerals(minerals: Iterable[Mineral], language: str) -> str:
    named = sorted(minerals, key=lambda mineral: sort_key(mineral, language))
    return says.JOIN.text(language).join(mineral.name(language) for mineral in named)
