"""The figure of world production: for each table a bar per country, the share of the printed total."""

from __future__ import annotations

from minerals.domain.labels import beside, countries
from minerals.domain.labels import comparison as common
from minerals.domain.labels import plots as labels
from minerals.domain.production import WorldTable
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.marks.shapes import number
from minerals.output.plots.canvas import GREY, OTHER_COLOUR, SMALL, Canvas, painter, width_of
from minerals.output.wording import profile
from minerals.output.wording.names import row_name
from minerals.questions.compare.beside import leaders
from minerals.questions.show.mineral import MineralShown

_LINE = 10.0
_NAME = 84.0
_PERCENT = 34.0
"""Points for the share behind a full bar."""
_MOST = 12
"""Countries of a table that are drawn."""


def production(shown: MineralShown, title: str | None, size: str, language: str) -> bytes:
    """The figure as SVG; raises ``MineralsError`` where no table gives shares."""
    tables = [table for table in shown.beside.production if leaders(table)]
    if not tables:
        raise MineralsError(
            say("`{mineral}` has no world production with shares that could be drawn", mineral=shown.mineral.id)
        )
    canvas = Canvas(size, language)
    name = row_name(shown.mineral, language, wide=False)
    y = canvas.title(labels.PRODUCTION.text(language).format(name=name) if title is None else title)
    for table in tables:
        y = _table(canvas, table, y + 6)
    y = canvas.paragraph(y + 8, labels.KEY_PRODUCTION.text(language))
    shorts = dict.fromkeys(shown.publications[table.publication].short for table in tables)
    source = labels.FROM.text(language).format(publications=common.JOIN.text(language).join(shorts))
    return canvas.ended(y, shown.tool, sources=[source])


def _table(canvas: Canvas, table: WorldTable, y: float) -> float:
    language = canvas.language
    counts = table.counts or beside.STAGES[table.stage].text(language)
    head = common.COMMA.text(language).join(part for part in (table.name, counts, table.period) if part)
    canvas.text(0, y + 4, head, bold=True)
    canvas.text(0, y + 12, labels.SHARE_OF_WORLD.text(language), size=SMALL, colour=GREY)
    top = y + 15
    lines = leaders(table)[:_MOST]
    amounts = [f"{line.published} {profile.unit(table, language)}".strip() for line, _ in lines]
    width = canvas.width - _NAME - _PERCENT - max(width_of(amount, SMALL) for amount in amounts)
    canvas.axis(_NAME, width, top, top + len(lines) * _LINE)
    paint = painter(OTHER_COLOUR)
    for place, (line, share) in enumerate(lines):
        at = top + place * _LINE
        canvas.text(_NAME - 6, at + 7.4, countries.name(line.code, line.name, language), anchor="end")
        low, high = (_NAME + width * end / 100 for end in (share.low, share.high))
        bars = [
            f'<rect x="{number(_NAME)}" y="{number(at + 2)}" width="{number(low - _NAME)}" height="6"{paint("bar")}/>'
        ]
        if high > low:
            bars.append(
                f'<rect x="{number(low)}" y="{number(at + 2)}" width="{number(high - low)}" height="6"{paint("open")}/>'
            )
        canvas.add(f'<g class="country">{"".join(bars)}</g>')
        canvas.text(high + 5, at + 7.4, f"{profile.percent(share)} %", bold=True)
        canvas.text(canvas.width - 2, at + 7.4, amounts[place], size=SMALL, colour=GREY, anchor="end")
    return top + len(lines) * _LINE
