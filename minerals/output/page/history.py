"""The history of a row: for each series and year the newest value, and the values of earlier editions."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels.items import ITEMS
from minerals.domain.register import Register
from minerals.output.marks.years import drawing
from minerals.output.page.strip import colour
from minerals.output.page.text import each, shown
from minerals.output.wording import values
from minerals.questions.history.figures import Cell, Series

_YEARS_TO_DRAW = 3
"""Years from which on a series is drawn."""


def lines(all_series: Sequence[Series], mineral: str, register: Register, economies: Sequence[str] = ()) -> list[str]:
    """A line of years for each series of editions, with a drawing where there are enough; of some economies or all."""
    return [
        _series(series, mineral, register)
        for series in all_series
        if (not economies or series.jurisdiction in economies)
        and series.editions
        and (len(series.publications) > 1 or len(series.periods) > 1)
    ]


def _series(series: Series, mineral: str, register: Register) -> str:
    mark = each(jurisdictions.mark, series.jurisdiction)
    about = "" if series.mineral == mineral and series.item is None else f" {each(_what, series, mineral, register)}"
    years = " · ".join(f"{shown(values.period(period) or '?')} {_year(series, period)}" for period in series.periods)
    drawn = drawing(series) if len(series.periods) >= _YEARS_TO_DRAW else ""
    return f'<div class="y {colour(series.jurisdiction)}">{drawn}<p><b>{mark}{about}</b> {years}</p></div>'


def _what(series: Series, mineral: str, register: Register, language: str) -> str:
    parts = [] if series.mineral == mineral else [register[series.mineral].name(language)]
    return common.COMMA.text(language).join([*parts, *([ITEMS[series.item].text(language)] if series.item else [])])


def _year(series: Series, period: str) -> str:
    """The values of earlier editions that differ, struck out, then the value of the newest edition."""
    printed = [_values(cell) for name in series.publications if (cell := series.cell(period, name)) is not None]
    newest = printed[-1]
    earlier = [text for text in dict.fromkeys(printed) if text != newest]
    return " ".join([*(f"<del>{text}</del>" for text in earlier), newest])


def _values(cell: Cell) -> str:
    glyphs = {"extraction": "◆", "processing": "●"}
    several = {*glyphs} <= {figure.stage for figure in cell.figures}
    return " ".join(
        dict.fromkeys(
            (glyphs.get(figure.stage, "") if several else "") + shown(values.value(figure.value))
            for figure in cell.figures
        )
    )
