"""The page of one mineral: its newest figures as strips, its history, its producers, and its profile in words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from minerals.domain.labels import Label, countries, jurisdictions
from minerals.domain.labels import comparison as common
from minerals.domain.labels import page as labels
from minerals.domain.production import WorldTable
from minerals.domain.records import Figure
from minerals.output.document import Quantity, Wording
from minerals.output.documents import document
from minerals.output.documents.chain import title as title_of_chain
from minerals.output.formats.html import html
from minerals.output.marks.lane import Lane, Mark
from minerals.output.marks.shapes import diamond_defined
from minerals.output.page.chain import stages
from minerals.output.page.data import cited, data, sections
from minerals.output.page.frame import frame, tools, warning
from minerals.output.page.history import lines as by_year
from minerals.output.page.material import OfMineral
from minerals.output.page.sources import Numbers
from minerals.output.page.strip import cell, colour
from minerals.output.page.text import LANGUAGES, both_blocks, each, label, shown
from minerals.output.wording import profile, values
from minerals.output.wording.names import measure_name, row_name
from minerals.output.wording.records import item
from minerals.questions.compare.beside import leaders
from minerals.questions.show.mineral import MineralShown

if TYPE_CHECKING:
    from minerals.questions.records import Answer

_PRODUCERS = 5


def mineral_page(material: OfMineral, title: str | None = None, language: str = "en") -> str:
    """The whole page, first shown in ``language``."""
    answer = material.answer
    mineral = answer.mineral
    name = Label(*(row_name(mineral, code, wide=True) for code in LANGUAGES))
    named = name if title is None else Label(title, title)
    numbers = Numbers()
    strips = _strips(material, numbers)
    produced = "".join(_produced(answer, table, numbers) for table in answer.beside.production)
    body = (
        f'<svg class="h"><defs>{diamond_defined()}</defs></svg><main><header><div><h1 id="r-{shown(mineral.id)}">'
        f'{label(named)}</h1></div><div class="side">{tools()}</div></header>'
        + sections(
            (
                (label(labels.NEWEST), strips),
                (label(labels.HISTORY), "".join(by_year(material.series, mineral.id, answer.register))),
                (label(labels.PRODUCERS), produced),
                (each(title_of_chain, material.chain), stages(material.chain, numbers, mineral.id)),
                (label(labels.PROFILE), _worded(answer)),
                (label(labels.ALL_YEARS), "" if material.history is None else _worded(material.history)),
                (label(labels.SOURCES), numbers.listed(material.sources)),
                (label(labels.CITE), cited(material.citation)),
                (label(labels.DATA), data(answer, mineral.id, f"minerals report {mineral.id}")),
            )
        )
        + "</main>"
    )
    return frame(body, named, language, {"title": named._asdict()})


def _worded(result: Answer) -> str:
    """The document of a result in both languages, without its title."""
    return both_blocks(*(html(document(result, Wording(each))).partition("\n")[2] for each in LANGUAGES))


def _strips(material: OfMineral, numbers: Numbers) -> str:
    """A strip for each of the newest figures, by the economy that it is about."""
    groups = []
    for who, group in groupby(material.answer.figures, key=lambda each: each.jurisdiction):
        rows = "".join(_figure(material, shown_figure.figure, who, numbers) for shown_figure in group)
        head = f'<tr class="g"><th scope="rowgroup" colspan="3">{each(_head, who)}</th></tr>'
        groups.append(f"<tbody>{head}{rows}</tbody>")
    if not groups:
        return ""
    return f'{warning()}<table class="one">{"".join(groups)}</table>'


def _head(who: str, language: str) -> str:
    names = (jurisdictions.head(code, language) for code in who.split("|"))
    return f"{common.JOIN.text(language).join(names)}{common.COLON.text(language)}{measure_name(who, language)}"


def _figure(material: OfMineral, figure: Figure, who: str, numbers: Numbers) -> str:
    answer = material.answer
    staged = figure.collection in material.staged and figure.stage in ("extraction", "processing")
    quantity = values.quantity(figure.value, "%")
    lanes = [
        [Lane((Mark(_text(figure, language), quantity, figure.stage if staged else None),))] for language in LANGUAGES
    ]
    what = each(_what, figure)
    short = answer.publications[figure.publication].short
    where = numbers.link(figure.publication, answer.mineral.id, shown(short))
    period = shown(values.period(figure.period) or figure.text_date or "")
    return (
        f'<tr><td class="{colour(who)}">{cell(lanes[0], lanes[1])}</td><td>{what}</td><td>{period}</td>'
        f"<td>{where}, {shown(figure.locator)}</td></tr>"
    )


def _text(figure: Figure, language: str) -> str:
    if figure.value.kind == "in_words":
        return common.IN_WORDS.text(language)
    return values.value(figure.value, language)


def _what(figure: Figure, language: str) -> str:
    """The subject of a figure as printed, with its text where the value is in words."""
    words = f"“{figure.value.published}”" if figure.value.kind == "in_words" else ""
    of = item(figure.item, figure.item_as_published, figure.name, language)
    return common.COMMA.text(language).join(part for part in (figure.name, of, words) if part)


def _produced(answer: MineralShown, table: WorldTable, numbers: Numbers) -> str:
    """The largest producers, each with its share of the printed total."""
    rows = []
    for line, share in leaders(table)[:_PRODUCERS]:
        kind = "point" if share.low == share.high else "between"
        mark = Mark(f"{profile.percent(share)} %", Quantity(kind, share.low, share.high, "%"))
        lanes = [Lane((mark,))]
        country = each(countries.name, line.code, line.name)
        rows.append(
            f'<tr><th scope="row">{country}</th><td>{cell(lanes, lanes)}</td><td>{shown(line.published)}</td></tr>'
        )
    unit = each(profile.unit, table)
    head = f"{shown(table.name)}, {shown(table.counts or table.stage)}, {shown(table.period)}, {unit}"
    source = numbers.few([table.publication], answer.mineral.id)
    return f'<table class="one"><caption>{head} {source}</caption>{"".join(rows)}</table>' if rows else ""
