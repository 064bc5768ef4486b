"""A comparison as heads, rows and cells of words: what the table, the blocks and Markdown all draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from minerals.domain.labels import comparison as says
from minerals.domain.labels import measures
from minerals.domain.records import Edition, Mineral
from minerals.output import beside, cells, sentences, uses
from minerals.output.cells import Line
from minerals.output.footnotes import Footnotes
from minerals.output.order import sort_key
from minerals.questions.compare import Comparison, Row


@dataclass(frozen=True, slots=True)
class Grid:
    """``heads`` has the lines of each head, the mineral's first; ``rows`` a name and the lines of each cell."""

    heads: list[list[str]]
    rows: list[tuple[str, list[list[Line]]]]
    footnotes: Footnotes | None


def grid(comparison: Comparison, language: str, *, wide: bool, sources: bool) -> Grid:
    """Lay a comparison out; ``wide`` names publications in the heads and symbols in the rows."""
    rows = shown_rows(comparison, language)
    footnotes = Footnotes() if sources else None
    heads = [[says.MINERAL.text(language)]]
    heads += [_head(comparison, edition, language, wide=wide) for edition in comparison.editions]
    if comparison.options.with_uses:
        heads.append([(says.BATTERY_USE_LONG if wide else says.BATTERY_USE).text(language)])
    columns = comparison.options.columns
    scores = [score for row in rows for score in row.beside.scores]
    heads += [[beside.head(column, scores, language)] for column in columns]
    laid = []
    for row in rows:
        in_row = [
            cells.dependence_lines(comparison, row, edition, language, long=wide, footnotes=footnotes)
            for edition in comparison.editions
        ]
        if comparison.options.with_uses:
            in_row.append(uses.use_lines(comparison, row, language, footnotes=footnotes))
        in_row += [
            [Line("", text) for text in beside.lines(row.beside, column, row.mineral.id, comparison.register, language)]
            for column in columns
        ]
        laid.append((row_name(row.mineral, language, wide=wide), in_row))
    return Grid(heads, laid, footnotes)


def shown_rows(comparison: Comparison, language: str) -> Sequence[Row]:
    """The rows in the order shown: by name in the language, unless another order was asked for."""
    if comparison.options.sort == "name":
        return sorted(comparison.rows, key=lambda row: sort_key(row.mineral, language))
    return comparison.rows


def row_name(mineral: Mineral, language: str, *, wide: bool) -> str:
    """The name of a row, with the symbol where there is room."""
    name = mineral.name(language)
    name = name[:1].upper() + name[1:]
    return f"{name} {mineral.symbol}" if wide and mineral.symbol else name


def _head(comparison: Comparison, edition: Edition, language: str, *, wide: bool) -> list[str]:
    measure = measures.MEASURES.get(edition.jurisdiction, measures.ANY_MEASURE).text(language)
    head = [cells.edition_name(edition, language), measure]
    if wide:
        own = sentences.companion(comparison, edition)
        if own is None:
            labels = {"literature": says.NO_OFFICIAL_TABLE, "earlier": says.EARLIER_ONLY, None: says.NONE_HELD}
            head.append(labels[sentences.instead(comparison, edition)].text(language))
        else:
            named = sentences.for_period(*own, language)
            copied = cells.wholly_copied(comparison, edition)
            head.append(named + (says.COMMA.text(language) + says.COPY.text(language) if copied else ""))
    return head
