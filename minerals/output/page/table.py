"""The table of a page: a strip and the printed value in each cell, rows in groups by their number of lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import comparison as common
from minerals.domain.labels import page as labels
from minerals.domain.records import Edition
from minerals.domain.vocabulary import OWN_LIST
from minerals.frozen import frozen
from minerals.grouped import grouped
from minerals.output.document import Cell, Wording
from minerals.output.documents.comparison import edition_head, shown_rows
from minerals.output.documents.comparison.cells import CellWriter
from minerals.output.documents.comparison.lanes import lanes
from minerals.output.documents.comparison.uses import use_lines
from minerals.output.marks.lane import Lane
from minerals.output.page.detail import detail
from minerals.output.page.material import Material
from minerals.output.page.sources import Numbers
from minerals.output.page.strip import cell, colour
from minerals.output.page.text import LANGUAGES, both, each, label, shown
from minerals.output.wording.names import mark, row_name
from minerals.questions.compare.cell import Row
from minerals.questions.compare.result import Comparison

_USES_SHOWN = 2
_FIT = 4
"""Lists that fit side by side; a table of more lists is wider than the page, and scrolls."""


@frozen
class Rows:
    """The rows of a page with their cells, in both languages."""

    material: Material
    writers: dict[str, CellWriter]
    order: tuple[Row, ...]
    cells: dict[tuple[str, str], tuple[list[Lane], list[Lane]]]
    """Mineral and edition -> the lanes in English and in Chinese."""

    @property
    def comparison(self) -> Comparison:
        """The comparison that the page shows."""
        return self.material.comparison


def rows_of(material: Material, language: str) -> Rows:
    """The rows, sorted for a language."""
    comparison = material.comparison
    writers = {each: CellWriter(comparison, Wording(each)) for each in LANGUAGES}
    cells = {}
    for row in comparison.rows:
        for edition in comparison.editions:
            en, zh = (lanes(writers[language], row, edition) for language in LANGUAGES)
            cells[row.mineral.id, edition.id] = (en, zh)
    return Rows(material, writers, tuple(shown_rows(comparison, language)), cells)


def table(rows: Rows, numbers: Numbers) -> str:
    """The whole table."""
    comparison = rows.comparison
    columns = "".join(
        f'<col class="k{"l" if any(row.cells[edition.id].spans for row in comparison.rows) else ""}">'
        for edition in comparison.editions
    )
    heads = "".join(_head(rows, edition) for edition in comparison.editions)
    groups = "".join(_group(rows, count, members, numbers) for count, members in _groups(rows))
    who = each(_who, comparison)
    wide = '<div class="wide" tabindex="0">' if len(comparison.editions) > _FIT else ""
    return (
        f'<h2 class="h">{label(labels.CAPTION)}</h2>'
        f'{wide}<table id="t" class="cmp"><caption class="h">{label(labels.CAPTION)}</caption>'
        f'<colgroup><col class="kn">{columns}<col class="ku"></colgroup>'
        f'<thead><tr><th scope="col" data-s="name">{_sortable(label(common.MINERAL))}'
        f'<span class="m1">{label(labels.LISTED_BY, who="")}{who}</span></th>{heads}'
        f'<th scope="col"><b>{label(labels.IN_BATTERIES)}</b>'
        f'<span class="m1">{label(labels.AS_SOURCES_SAY)}</span></th>'
        f"</tr></thead>{groups}</table>{'</div>' if wide else ''}"
    )


def _who(comparison: Comparison, language: str) -> str:
    marks = (mark(edition, comparison.editions, language) for edition in comparison.editions)
    return common.JOIN.text(language).join(marks)


def _sortable(name: str) -> str:
    return f'<button class="sort">{name}</button><span class="print">{name}</span>'


def _head(rows: Rows, edition: Edition) -> str:
    """Name, measure, source and period, and the numbers of the axis."""
    en, zh = (edition_head(rows.writers[language], edition) for language in LANGUAGES)
    name, *more = (both(shown(ours), shown(theirs)) for ours, theirs in zip(en, zh, strict=True))
    lines = "".join(f'<span class="m{at}">{text}</span>' for at, text in enumerate(more, 1))
    own = edition.kind == OWN_LIST
    axis = "" if own else '<span class="ax" aria-hidden="true"><i>0</i><i>50</i><i>100</i></span>'
    return (
        f'<th scope="col" class="{colour(edition.jurisdiction)}" data-s="{shown(edition.id)}">'
        f"{_sortable(name)}{lines}{axis}</th>"
    )


def _groups(rows: Rows) -> Iterator[tuple[int | None, list[Row]]]:
    """The rows by the number of their lists, the largest first; a single group where another order was chosen."""
    if rows.comparison.options.sort not in ("name", "lists"):
        yield None, list(rows.order)
        return
    yield from sorted(grouped((on_lists(row), row) for row in rows.order).items(), reverse=True)


def on_lists(row: Row) -> int:
    """How many of the lists name the mineral of a row."""
    return sum(cell.listed for cell in row.cells.values())


def group_name(count: int | None, of: int) -> str:
    """The head of a group."""
    if count is None:
        return label(labels.GROUP_ROWS)
    if count == 0:
        return label(labels.GROUP_NONE)
    if of == 1:
        return label(labels.GROUP_SINGLE)
    if count == of:
        return label(labels.GROUP_BOTH) if of == 2 else label(labels.GROUP_ALL, count=count)
    return label(labels.GROUP_ONE) if count == 1 else label(labels.GROUP_SOME, count=count)


def _group(rows: Rows, count: int | None, members: Sequence[Row], numbers: Numbers) -> str:
    span = len(rows.comparison.editions) + 2
    name = group_name(count, len(rows.comparison.editions))
    head = (
        f'<tr class="g"><th scope="rowgroup" colspan="{span}"><button>{name}</button> '
        f"<output>{len(members)}</output></th></tr>"
    )
    return f"<tbody>{head}{''.join(_row(rows, row, numbers) for row in members)}</tbody>\n"


def _row(rows: Rows, row: Row, numbers: Numbers) -> str:
    comparison, mineral = rows.comparison, row.mineral.id
    cells = "".join(
        f'<td class="{colour(edition.jurisdiction)}">{cell(*rows.cells[mineral, edition.id], numbers, mineral)}</td>'
        for edition in comparison.editions
    )
    name = both(*(shown(row_name(row.mineral, language, wide=False)) for language in LANGUAGES))
    discs = "".join(
        f'<i class="{colour(edition.jurisdiction)}{"" if row.cells[edition.id].listed else " o"}"></i>'
        for edition in comparison.editions
    )
    on = each(_on, row, comparison)
    uses = [_uses(use_lines(comparison, row, language, None), language) for language in LANGUAGES]
    shown_row = (
        f'<tr id="r-{shown(mineral)}"><th scope="row"><button class="u">{name}</button>'
        f'<span class="d3" aria-hidden="true">{discs}</span><span class="h">{on}</span></th>'
        f'{cells}<td class="bt">{both(*uses)}</td></tr>'
    )
    span = len(comparison.editions) + 2
    return (
        f'{shown_row}<tr class="d" id="d-{shown(mineral)}"><td colspan="{span}"><div class="dd">'
        f"{detail(rows.material, row, numbers)}</div></td></tr>\n"
    )


def _on(row: Row, comparison: Comparison, language: str) -> str:
    on = (edition for edition in comparison.editions if row.cells[edition.id].listed)
    names = [mark(edition, comparison.editions, language) for edition in on]
    if not names:
        return labels.DISCS_NONE.text(language)
    return labels.DISCS.text(language).format(lists=common.JOIN.text(language).join(names))


def _uses(lines: Cell, language: str) -> str:
    """The first uses, and the number of further uses."""
    texts = [shown(line.words) for line in lines]
    more = len(texts) - _USES_SHOWN
    return common.JOIN.text(language).join(texts[:_USES_SHOWN]) + (f" +{more}" if more > 0 else "")
