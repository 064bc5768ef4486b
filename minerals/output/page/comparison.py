"""The page of a comparison, put together."""

from __future__ import annotations

from typing import Any

from minerals.domain.labels import Label
from minerals.domain.labels import page as labels
from minerals.output.marks.shapes import diamond_defined
from minerals.output.page.below import below
from minerals.output.page.frame import frame
from minerals.output.page.material import Material
from minerals.output.page.order import ranks
from minerals.output.page.sources import Numbers
from minerals.output.page.strip import mark_rules
from minerals.output.page.table import Rows, rows_of, table
from minerals.output.page.text import LANGUAGES, label
from minerals.output.page.top import LEAST, title_of, top
from minerals.output.wording.order import sort_key
from minerals.questions.compare.cell import Row
from minerals.questions.compare.narrow import at_least


def page(material: Material, title: str | None = None, language: str = "en") -> str:
    """The whole page, first shown in ``language``."""
    named = title_of(material.comparison) if title is None else Label(title, title)
    rows, numbers = rows_of(material, language), Numbers()
    drawn = table(rows, numbers)
    body = (
        f'<a class=skip href="#t">{label(labels.SKIP)}</a>'
        f"<svg class=h aria-hidden=true><defs>{diamond_defined()}</defs></svg>"
        f"<main>{top(material.comparison, named)}"
        f'<a class=skip href="#end">{label(labels.PAST)}</a>{drawn}'
        f"<p class=none hidden>{label(labels.NOTHING)}</p><div id=end>{below(rows, numbers)}</div></main>"
    )
    return frame(body, named, language, _facts(rows, named), mark_rules(material.comparison.editions))


def _facts(rows: Rows, title: Label) -> dict[str, Any]:
    """The data by which the script finds, filters and sorts.

    A row is its id, its names, its symbols, its places by name in both languages, its rank in each column, whether it
    is on each list, the parts of cells, and whether some list reaches each of ``LEAST``.
    """
    comparison, material = rows.comparison, rows.material
    places = {
        language: [row.mineral.id for row in sorted(comparison.rows, key=lambda row: sort_key(row.mineral, language))]
        for language in LANGUAGES
    }
    columns = {
        edition.id: ranks([rows.cells[row.mineral.id, edition.id][0] for row in rows.order])
        for edition in comparison.editions
    }
    return {
        "title": title._asdict(),
        "count": labels.COUNT._asdict(),
        "may": labels.COUNT_MAY._asdict(),
        "maybe": labels.MAY_BE._asdict(),
        "asked": comparison.options.sort.partition(":")[0],
        "sorts": list(columns),
        "rows": [
            [
                row.mineral.id,
                material.names[row.mineral.id],
                material.signs[row.mineral.id],
                [places[language].index(row.mineral.id) for language in LANGUAGES],
                [columns[edition.id][at] for edition in comparison.editions],
                [int(row.cells[edition.id].listed) for edition in comparison.editions],
                _parts(row),
                [_reaches(row, percent) for percent in LEAST],
            ]
            for at, row in enumerate(rows.order)
        ],
    }


def _parts(row: Row) -> list[str]:
    """The parts of cells that some source names, and ``battery`` for any use in one."""
    named = sorted({part for cell in row.cells.values() for use in cell.uses for part in use.part})
    return ["battery", *named] if row.battery else named


def _reaches(row: Row, percent: float) -> int:
    """2 where a list certainly reaches the percentage, 1 where a list may, else 0."""
    verdicts = at_least(row, percent).values()
    return 2 if any(verdicts) else 1 if verdicts else 0
