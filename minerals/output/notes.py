"""The lines below a comparison: the marks that occur, then what the whole comparison says about itself."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.domain.labels import Label, jurisdictions
from minerals.domain.labels import comparison as says
from minerals.domain.records import Edition, Mineral
from minerals.output import cells, values
from minerals.output.footnotes import Note
from minerals.questions.compare import Chosen, Comparison, Row
from minerals.questions.compare.narrow import figure_verdict


def marks(comparison: Comparison, language: str) -> list[Note]:
    """The key: only the marks that occur in the rows shown."""
    found = [*_value_marks(comparison, language), *_cell_marks(comparison, language)]
    chosen = _chosen(comparison)
    if any(cells.is_marked_report(comparison, edition, one) for edition, one in chosen):
        found.append(Note("'", says.KEY_REPORT.said(language)))
    for basis, mark, label in (("later-edition", "*", says.KEY_LATER), ("earlier", "^", says.KEY_EARLIER)):
        names = _names((one for _, one in chosen if one.basis == basis), comparison, language)
        if names:
            found.append(Note(mark, label.said(language).format(names=names)))
    spans = [span for row in comparison.rows for cell in row.cells.values() for span in cell.spans]
    example = next((span for span in spans if span.low != span.high), None)
    if example is not None and example.low is not None and example.high is not None:
        shown = f"{values.number(example.low)}~{values.number(example.high)}"
        found.append(Note(shown, says.KEY_SPAN.said(language)))
    approximate = any(one.figure.value.approximate for _, one in chosen if one.basis != "literature")
    if language == "en" and (approximate or any(span.low_approximate or span.high_approximate for span in spans)):
        found.append(Note(says.ABOUT.en, says.KEY_ABOUT.en))
    return found


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
            says.NEWER_ONE.said(language).format(
                edition=cells.edition_name(edition, language), count=edition.count_as_stated
            )
            for edition in comparison.newer
        ]
        lines.append(says.NEWER.said(language).format(list=says.JOIN.said(language).join(newer)))
    lines.append(says.WARNING.said(language))
    return [Note("", line) for line in lines]


def head_source(comparison: Comparison, edition: Edition, language: str) -> str:
    """One sentence: from which publication, for which years, the figures of an edition are."""
    name = cells.edition_name(edition, language)
    own = companion(comparison, edition)
    if own is None:
        labels = {"literature": says.NO_FIGURES_OF, "earlier": says.NO_OWN_FIGURES_OF, None: says.NOTHING_OF}
        return labels[instead(comparison, edition)].said(language).format(edition=name)
    publication, period = own
    copy = says.READ_IN_COPIES.said(language) if cells.wholly_copied(comparison, edition) else ""
    return says.FIGURES_OF.said(language).format(edition=name, publication=publication, period=period, copy=copy)


def companion(comparison: Comparison, edition: Edition) -> tuple[str, str] | None:
    """Short name and period of the publication whose figures belong to the edition; None where there is none."""
    for row in comparison.all_rows:
        for one in row.cells[edition.id].figures:
            if one.basis == "companion":
                return comparison.publications[one.figure.collection].short, _period(one.figure.period)
    return None


def instead(comparison: Comparison, edition: Edition) -> str | None:
    """What stands in the column of an edition without figures of its own: ``literature``, ``earlier`` or nothing."""
    bases = {one.basis for row in comparison.all_rows for one in row.cells[edition.id].figures}
    return "literature" if "literature" in bases else "earlier" if bases else None


def _as_of(comparison: Comparison, language: str) -> list[str]:
    """The day asked for, who has no list, and what was left out for want of a date."""
    day = comparison.options.day
    lines = [says.AS_OF.said(language).format(day=day.isoformat())] if day else []
    if comparison.without:
        names = says.JOIN.said(language).join(jurisdictions.head(code, language) for code in comparison.without)
        lines.append((says.NO_LIST_THEN if day else says.NO_LIST).said(language).format(names=names))
    if comparison.undated.figures:
        lines.append(says.UNDATED_FIGURES.said(language).format(count=comparison.undated.figures))
    if comparison.undated.uses and comparison.options.with_uses:
        lines.append(says.UNDATED_USES.said(language).format(count=comparison.undated.uses))
    return lines


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
        text = labels[value.kind].said(language).format(number="" if number is None else values.number(number))
        examples.setdefault(value.kind, Note(values.value(value, language), text))
    for row in comparison.rows:
        for cell in row.cells.values():
            for span in cell.spans:
                for bound in span.bounds:
                    label = says.KEY_OPEN if bound.included is None else labels[bound.kind]
                    kind = "open" if bound.included is None else bound.kind
                    text = label.said(language).format(number=values.number(bound.number))
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
            found.append(Note(mark, label.said(language)))
    bracketed = [line.figure for line in shown if line.figure.startswith("(")]
    if bracketed:
        found.append(Note(bracketed[0], says.KEY_BRACKETS.said(language)))
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
            found.append(Note(word.said(language), meaning.said(language)))
    not_stated = says.NOT_STATED.said(language)
    if any(line.words == not_stated for line in shown):
        found.append(Note(not_stated, says.KEY_NOT_STATED.said(language)))
    return found


def _names(chosen: Iterable[Chosen], comparison: Comparison, language: str) -> str:
    """The publications of some figures, each with the periods that occur."""
    periods: dict[str, list[str]] = {}
    for one in chosen:
        found = periods.setdefault(one.figure.collection, [])
        if one.figure.period and one.figure.period not in found:
            found.append(one.figure.period)
    named = [
        says.FOR_PERIOD.said(language).format(
            publication=comparison.publications[publication].short,
            period=", ".join(_period(period) for period in sorted(found)),
        )
        for publication, found in periods.items()
    ]
    return says.JOIN_CLAUSES.said(language).join(named)


def _period(period: str | None) -> str:
    first, _, last = (period or "").partition("-")
    return values.years(int(first), int(last)) if last else first


def _uses_apart(comparison: Comparison, language: str) -> list[str]:
    apart = (
        (says.FUEL_CELLS, comparison.not_storing["fuel-cell"]),
        (says.SOLAR_CELLS, comparison.not_storing["photovoltaic"]),
        (says.OFF_LIST, comparison.off_list),
    )
    return [label.said(language).format(names=_minerals(named, language)) for label, named in apart if named]


def _may_be(comparison: Comparison, language: str) -> list[str]:
    """How many rows certainly reach the dependence asked for, and which cells only may."""
    asked = comparison.options.min_dependence
    if asked is None:
        return []
    percent = values.number(asked)
    lines = [says.AT_LEAST.said(language).format(percent=percent, shown=len(comparison.rows))]
    named = []
    for row, edition in comparison.may_be:
        one = next(held.edition for held in comparison.held if held.edition.id == edition)
        figures = says.JOIN.said(language).join(_undecided(comparison, row, one, asked, language))
        named.append(f"{row.mineral.name(language)} {cells.edition_name(one, language)} {figures}")
    if named:
        join = says.JOIN_CLAUSES.said(language)
        lines.append(says.MAY_BE.said(language).format(percent=percent, count=len(named), list=join.join(named)))
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
            said.append(label.said(language).format(count=len(editions), minerals=len(minerals), names=named))
        elif not on:
            entries = [comparison.register[mineral] for mineral in minerals]
            none = says.ON_NONE.said(language)
            rest.append(none.format(minerals=len(minerals), names=_minerals(entries, language)))
        else:
            named = says.AND.said(language).join(
                cells.edition_name(edition, language) for edition in editions if edition.id in on
            )
            rest.append(says.ON_SOME.said(language).format(editions=named, minerals=len(minerals)))
    if not said:
        said.append(says.ON_NO_COMMON.said(language).format(count=len(editions)))
    space = "" if language == "zh" else " "
    return [*said, space.join([*rest, _rows_shown(comparison, language)])]


def _rows_shown(comparison: Comparison, language: str) -> str:
    return says.ROWS_SHOWN.said(language).format(shown=len(comparison.rows), total=len(comparison.all_rows))


def _reconciliation(comparison: Comparison, language: str) -> list[str]:
    placed, with_figure = [], []
    for one in comparison.held:
        name = cells.edition_name(one.edition, language)
        placed.append(f"{name} {one.placed}/{one.held}")
        label = says.WITH_FIGURE_ONE if one.with_figure else says.WITH_FIGURE_NONE
        with_figure.append(label.said(language).format(edition=name, with_figure=one.with_figure, held=one.held))
    join = says.JOIN.said(language)
    figures = says.WITH_FIGURE_ASKED if comparison.options.figures else says.WITH_FIGURE
    return [
        says.PLACED.said(language).format(list=join.join(placed)),
        figures.said(language).format(list=join.join(with_figure)),
    ]


def _minerals(minerals: Iterable[Mineral], language: str) -> str:
    named = sorted(minerals, key=lambda mineral: sort_key(mineral, language))
    return says.JOIN.said(language).join(mineral.name(language) for mineral in named)


def sort_key(mineral: Mineral, language: str) -> str:
    """By name in the language shown: by pinyin without tones in Chinese."""
    if language == "zh" and mineral.pinyin:
        import unicodedata

        parts = unicodedata.normalize("NFD", mineral.pinyin.casefold()).replace("u\u0308", "v")
        return "".join(part for part in parts if not unicodedata.combining(part)).replace(" ", "")
    return mineral.name_en.casefold()
