"""The figure of a history: a panel for each series, its years from left to right."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import plots as labels
from minerals.domain.values import Value
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.marks.shapes import number
from minerals.output.marks.years import Year, wall, years_of
from minerals.output.plots.canvas import GREY, HAIR, SMALL, Canvas, colour_of, painter
from minerals.output.wording import values
from minerals.output.wording.names import item_name, measure_name, row_name
from minerals.questions.history.figures import Series
from minerals.questions.history.history import History

_HIGH = 72.0
"""Points from 0 to 100."""
_LEFT = 22.0
_WIDEST = 40.0
"""Points of a year."""


def history(answer: History, title: str | None, size: str, language: str) -> bytes:
    """The figure as SVG; raises ``MineralsError`` where no series of editions has two periods."""
    drawn = [series for series in answer.series if series.editions and len(series.periods) > 1]
    if not drawn:
        raise MineralsError(say("`{mineral}` has no figures over time that could be drawn", mineral=answer.mineral))
    canvas = Canvas(size, language)
    name = row_name(answer.register[answer.mineral], language, wide=False)
    y = canvas.title(labels.HISTORY.text(language).format(name=name) if title is None else title)
    for series in drawn:
        y = _panel(canvas, answer, series, y + 10)
    y = canvas.paragraph(y + 10, labels.KEY_HISTORY.text(language))
    shorts = dict.fromkeys(answer.publications[name].short for series in drawn for name in series.publications)
    source = labels.FROM.text(language).format(publications=common.JOIN.text(language).join(sorted(shorts)))
    return canvas.ended(y, answer.tool, sources=[source], warning=labels.WARNING)


def _panel(canvas: Canvas, answer: History, series: Series, y: float) -> float:
    language = canvas.language
    colour = colour_of(series.jurisdiction)
    canvas.text(0, y + 4, _head(answer, series, language), bold=True, colour=colour)
    top = y + 22
    bottom = top + _HIGH
    years = list(years_of(series))
    step = min(_WIDEST, (canvas.width - _LEFT) / len(years))
    for percent in (0, 50, 100):
        at = bottom - _HIGH * percent / 100
        line_colour, width = (GREY, 0.6) if percent == 0 else (HAIR, 0.35)
        canvas.line(_LEFT, at, _LEFT + step * len(years), at, colour=line_colour, width=width)
        canvas.text(_LEFT - 4, at + 2, str(percent), size=SMALL, colour=GREY, anchor="end")
    room = step >= 13
    exports = any(figure.value.kind == "net_exporter" for year in years for figure in year.figures)
    below = bottom + (20 if exports else 12)
    for place, year in enumerate(years):
        middle = _LEFT + step * (place + 0.5)
        canvas.add(f'<g class="year">{"".join(_year(year, middle, min(9.0, step * 0.7), bottom, colour))}</g>')
        _value(canvas, year, middle, bottom)
        if room or place % 2 == 0:
            canvas.text(middle, below - 2, values.period(year.period), size=SMALL, colour=GREY, anchor="middle")
    return below


def _head(answer: History, series: Series, language: str) -> str:
    who = jurisdictions.head(series.jurisdiction, language)
    subject = item_name(answer.register[series.mineral], series.item, language)
    measure = measure_name(series.jurisdiction, language)
    return f"{who}{common.COLON.text(language)}{subject}{common.COMMA.text(language)}{measure}"


def _value(canvas: Canvas, year: Year, x: float, bottom: float) -> None:
    """Add the value above its mark; several values are to the right of their marks."""
    shown = {values.value(figure.value, canvas.language): figure.value for figure in year.figures}
    for text, value in shown.items():
        end = 100 if value.kind == "above" and len(shown) == 1 else wall(value) or 0
        at = bottom - _HIGH * end / 100
        if len(shown) == 1:
            # A dash just above the mark would cross the value, which is below the mark then.
            crossed = any(0 < (earlier - end) * _HIGH / 100 < 12 for earlier in year.before)
            canvas.text(
                x, at + 8.5 if crossed else at - 5, text.replace("~", "–"), size=SMALL, anchor="middle", bold=True
            )
        else:
            canvas.text(x + 5, at + 2, text.replace("~", "–"), size=SMALL, bold=True)


def _year(year: Year, x: float, width: float, bottom: float, colour: str) -> Iterator[str]:
    paint = painter(colour)
    several = {"extraction", "processing"} <= {figure.stage for figure in year.figures}
    # Two parts of a publication may print the same value, which is drawn once.
    marks = {
        (several and figure.stage == "extraction", figure.value.kind, figure.value.low, figure.value.high): figure.value
        for figure in year.figures
    }
    for (mined, *_), value in marks.items():
        yield from _mark(value, x, width, bottom, paint, mined=mined)
    for percent in year.before:
        yield _across(x, width, bottom - _HIGH * percent / 100, paint("before"))


def _mark(
    value: Value, x: float, width: float, bottom: float, paint: Callable[[str], str], *, mined: bool
) -> Iterator[str]:
    """The mark of a value; an unknown value has no mark, only its text at the zero line."""
    end = wall(value)
    if value.kind == "net_exporter":
        outline = " ".join(f"{number(x + dx)},{number(bottom + dy)}" for dx, dy in ((-3, 3), (3, 3), (0, 9)))
        yield f'<polygon points="{outline}"{paint("solid")}/>'
    if value.low is None or value.high is None or end is None:
        return
    if value.low == value.high:
        at = number(bottom - _HIGH * end / 100)
        if mined:
            yield f'<use href="#diamond" x="{number(x)}" y="{at}"{paint("solid")}/>'
        else:
            yield f'<circle cx="{number(x)}" cy="{at}" r="2.4"{paint("solid")}/>'
        return
    top, high = bottom - _HIGH * value.high / 100, _HIGH * (value.high - value.low) / 100
    yield (
        f'<rect x="{number(x - width / 2)}" y="{number(top)}" width="{number(width)}" height="{number(high)}"'
        f"{paint('open')}/>"
    )
    ends = (value.low, value.high) if value.kind == "between" else (end,)
    for percent in ends:
        yield _across(x, width, bottom - _HIGH * percent / 100, paint("wall"))


def _across(x: float, width: float, y: float, look: str) -> str:
    left, right, at = number(x - width / 2), number(x + width / 2), number(y)
    return f'<line x1="{left}" x2="{right}" y1="{at}" y2="{at}"{look}/>'
