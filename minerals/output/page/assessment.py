"""The page of an assessment: the indicators of each mineral and stage as strips, flags as sentences, and changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from minerals.domain.labels import Label, countries, jurisdictions
from minerals.domain.labels import assess as words
from minerals.domain.labels import page as labels
from minerals.output.document import Document, Quantity, Source, Table, Wording
from minerals.output.documents import assess_rows as written
from minerals.output.documents import document
from minerals.output.formats.html import html
from minerals.output.marks.lane import Lane, Mark
from minerals.output.marks.shapes import diamond_defined, draw, number
from minerals.output.page.data import cited, data, sections
from minerals.output.page.frame import frame, tools
from minerals.output.page.material import OfAssessment
from minerals.output.page.sources import Numbers
from minerals.output.page.strip import STRIP, colour, dashed, strip
from minerals.output.page.text import LANGUAGES, both, both_blocks, each, label, shown
from minerals.output.wording import values
from minerals.output.wording.order import sort_key
from minerals.questions.assess.against import AssessmentChange
from minerals.questions.assess.assess import Assessment
from minerals.questions.assess.options import LINES
from minerals.questions.assess.row import Row, largest

_SCALES = {"concentration": ("0", ".5", "1"), "dependence": ("0", "50", "100"), "supplier": ("0", "50", "100")}
"""The ends of each strip; all are drawn from 0 to 100."""
_HEADS = {"concentration": words.CONCENTRATION, "dependence": words.DEPENDENCE, "supplier": words.SUPPLIER}
_OTHERS = {"controls": words.CONTROLS, "recycling": words.RECYCLED, "battery": words.BATTERY, "lists": words.LISTS}


def assessment_page(material: OfAssessment, title: str | None = None, language: str = "en") -> str:
    """The whole page, first shown in ``language``."""
    assessment, numbers = material.assessment, Numbers()
    viewer = assessment.options.viewer
    heads = [words.TITLE.text(lang).format(viewer=jurisdictions.head(viewer, lang)) for lang in LANGUAGES]
    named = Label(*heads) if title is None else Label(title, title)
    rows = list(assessment.rows)
    if assessment.options.sort == "name":
        rows.sort(key=lambda row: sort_key(row.mineral, language))
    table = _table(rows, material, numbers)
    body = (
        f'<svg class="h"><defs>{diamond_defined()}</defs></svg><main><header><div><h1>{label(named)}</h1>'
        f'<p class="lead">{each(_lead, assessment)}</p>{_since(material)}</div><div class="side">{tools()}</div>'
        f"</header>{_legend()}{table}"
        + sections(
            (
                (label(words.CHANGES), _changes(material)),
                (label(words.FLAGGED), _flags(assessment)),
                (label(labels.SOURCES), numbers.listed(material.sources)),
                (label(labels.CITE), cited(material.citation)),
                (label(labels.DATA), data(assessment, "assessment", material.command)),
            )
        )
        + "</main>"
    )
    return frame(body, named, language, {"title": named._asdict()})


def _lead(assessment: Assessment, language: str) -> str:
    lines = {name: values.number(assessment.options.line(name)) for name in LINES}
    minerals = len({row.mineral.id for row in assessment.rows})
    text = words.LEAD.text(language).format(rows=len(assessment.rows), minerals=minerals, **lines)
    day = assessment.options.day
    return text if day is None else words.LEAD_ON.text(language).format(text=text, day=day.isoformat())


def _since(material: OfAssessment) -> str:
    """How much changed since the other assessment, where there is one."""
    changes = material.changes
    if changes is None:
        return ""
    return f'<p class="cov">{label(words.SINCE, old=changes.old, count=str(len(changes.changes)))}</p>'


def _legend() -> str:
    """The marks, drawn by what draws them in the table."""

    def lane(kind: str, low: float | None, high: float | None) -> Lane:
        return Lane((Mark("", Quantity(kind, low, high, "%")),))

    samples = (
        (strip(lane("point", 50, 50)), words.KEY_POINT),
        (strip(lane("span", 25, 80)), words.KEY_SPAN),
        (strip(lane("above", 50, 100)), labels.KEY_ABOVE),
        (strip(lane("net_exporter", None, None)), labels.KEY_EXPORTER),
        (_lined(Lane(), 30), words.KEY_LINE),
        (strip(Lane(place="unknown")), words.KEY_UNKNOWN),
    )
    items = "".join(f"<li>{drawn} {label(text)}</li>" for drawn, text in samples)
    return f'<details class="key" open><summary>{label(words.KEY)}</summary><ul>{items}</ul></details>'


def _table(rows: Sequence[Row], material: OfAssessment, numbers: Numbers) -> str:
    if not rows:
        return f"<p>{label(words.NO_ROWS)}</p>"
    heads = "".join(
        f'<th scope="col">{label(_HEADS[name])}<span class="ax">{"".join(f"<i>{end}</i>" for end in ends)}</span></th>'
        for name, ends in _SCALES.items()
    )
    heads += "".join(f'<th scope="col">{label(other)}</th>' for other in _OTHERS.values())
    bodies = []
    for mineral, group in groupby(rows, key=lambda row: row.mineral.id):
        drawn = "".join(_row(row, material, numbers) for row in group)
        bodies.append(f'<tbody id="r-{shown(mineral)}">{drawn}</tbody>')
    viewer = colour(material.assessment.options.viewer)
    first = f'<th scope="col">{label(words.ROW)}</th>'
    return f'<table class="ass {viewer}"><thead><tr>{first}{heads}</tr></thead>{"".join(bodies)}</table>'


def _row(row: Row, material: OfAssessment, numbers: Numbers) -> str:
    """A row of strips, and below it what the lines say of it in words."""
    options = material.assessment.options
    changed = material.changes_of(row)
    cells = []
    for name in LINES:
        line = options.line(name) * (100 if name == "concentration" else 1)
        lanes = "".join(_lane(en, zh, line, numbers, row.mineral.id) for en, zh in _lanes(row, name))
        cells.append(_cell(_HEADS[name], lanes or _nothing(line), [name], changed))
    recycled = both(*(shown(written.recycled(row, lang)) for lang in LANGUAGES)) or label(words.UNKNOWN)
    texts = {
        "controls": each(written.controls, row),
        "recycling": recycled,
        "battery": each(written.battery, row),
        "lists": each(written.lists, row),
    }
    for name, text in texts.items():
        cells.append(
            _cell(_OTHERS[name], text, ["recycling", "substitution"] if name == "recycling" else [name], changed)
        )
    new = f' <span class="tag">{label(words.NEW_ROW)}</span>' if "row" in changed else ""
    return (
        f'<tr><th scope="row">{each(written.name_of, row)}{new}</th>{"".join(cells)}</tr>'
        f'<tr class="says"><td colspan="8">{each(written.sentence, row)}</td></tr>'
    )


def _cell(head: Label, content: str, indicators: Sequence[str], changed: Mapping[str, AssessmentChange]) -> str:
    """A cell with its head, which a phone shows, and what each indicator was where it changed."""
    was = "".join(
        f'<p class="was"><b aria-hidden="true">△</b> {each(_was, changed[name])}</p>'
        for name in indicators
        if name in changed
    )
    return f'<td><span class="hd">{label(head)}</span>{content}{was}</td>'


def _was(change: AssessmentChange, language: str) -> str:
    old = words.UNKNOWN.text(language) if change.old is None else dashed(change.old)
    return words.WAS.text(language).format(old=old, why=words.WHYS[change.why].text(language))


def _lanes(row: Row, indicator: str) -> list[tuple[Lane, Lane]]:
    """The strips of an indicator in both languages; none where nothing is known."""
    if indicator == "concentration":
        lanes = [_concentration(row, language) for language in LANGUAGES]
    elif indicator == "dependence":
        lanes = [_dependence(row, language) for language in LANGUAGES]
    else:
        lanes = [_supplier(row, language) for language in LANGUAGES]
    return list(zip(*lanes, strict=True))


def _concentration(row: Row, language: str) -> list[Lane]:
    concentration, production = row.concentration, row.production
    if concentration is None or production is None:
        return []
    source = Source(production.publication, production.locator, production.period)
    low, high = 100 * concentration.low, 100 * concentration.high
    mark = Mark(written.concentration(row), Quantity("span", low, high, "HHI", sources=(source,)))
    return [Lane((mark,), words=written.producer(row, language), years=production.period or "")]


def _dependence(row: Row, language: str) -> list[Lane]:
    return [
        Lane(
            (
                Mark(
                    values.value(figure.value, language),
                    values.quantity(figure.value, "%", (Source(figure.publication, figure.locator, figure.when),)),
                ),
            ),
            years=figure.when or "",
        )
        for figure in row.dependence
    ]


def _supplier(row: Row, language: str) -> list[Lane]:
    """The largest source by each row of the publication; a country alone where only the order is printed."""
    lanes = []
    for shares in row.suppliers:
        top = largest(shares)
        if top is None:
            continue
        country = countries.name(top.code, top.name, language)
        counted = f"{country} ({shares.counts})" if shares.counts else country
        if top.value is None:
            text = words.NOT_PUBLISHED.text(language)
            lanes.append(Lane(text=text, words=counted, years=shares.period or "", place="unknown"))
        else:
            source = Source(shares.publication, shares.locator, shares.period)
            mark = Mark(values.value(top.value, language), values.quantity(top.value, "%", (source,)))
            lanes.append(Lane((mark,), words=counted, years=shares.period or ""))
    return lanes


def _lane(en: Lane, zh: Lane, line: float, numbers: Numbers, row: str) -> str:
    value = both(*(shown(dashed(" ".join(mark.text for mark in lane.marks) or lane.text)) for lane in (en, zh)))
    pieces = [f"<b>{value}</b>"]
    if en.words:
        pieces.append(f'<span class="t">{both(shown(en.words), shown(zh.words))}</span>')
    if en.years:
        pieces.append(f"<small>{shown(dashed(en.years))}</small>")
    pieces.append(numbers.links([mark.quantity for mark in en.marks], row))
    return f'<div class="l">{_lined(en, line)}<span class="v">{" ".join(filter(None, pieces))}</span></div>'


def _nothing(line: float) -> str:
    """A dotted strip and a word: what is unknown is drawn nowhere, least of all at zero."""
    drawn = _lined(Lane(place="unknown"), line)
    return f'<div class="l">{drawn}<span class="v"><b class="un">{label(words.UNKNOWN)}</b></span></div>'


def _lined(lane: Lane, line: float) -> str:
    """The strip of a lane, with the line of its indicator behind the marks."""
    at = f"{number(line)}%"
    return f'<svg class="s"><line class="ln" x1="{at}" x2="{at}" y1="0" y2="18"/>{draw(lane, STRIP)}</svg>'


def _changes(material: OfAssessment) -> str:
    """Every change with its reason, as `minerals assess --against` prints it."""
    changes = material.changes
    if changes is None:
        return ""
    return both_blocks(*(html(document(changes, Wording(lang))).partition("\n")[2] for lang in LANGUAGES))


def _flags(assessment: Assessment) -> str:
    """What stands below the table in every format: the flags by line, and what they rest on."""
    texts = []
    for language in LANGUAGES:
        whole = document(assessment, Wording(language))
        texts.append(html(Document([block for block in whole.blocks if not isinstance(block, Table)])))
    return both_blocks(*texts)
