"""What stands above the table: title, lead, warning, overlap, filters, legend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import Label, jurisdictions, uses
from minerals.domain.labels import comparison as common
from minerals.domain.labels import page as labels
from minerals.domain.records import Edition
from minerals.output.document import Quantity
from minerals.output.documents.comparison.sentences import with_figures
from minerals.output.marks.lane import Lane, Mark
from minerals.output.page.strip import colour, strip
from minerals.output.page.table import on_lists
from minerals.output.page.text import LANGUAGES, each, label, shown
from minerals.output.wording.names import edition_name
from minerals.questions.compare import Comparison

LEAST = (50, 75, 90)
"""Percentages that can be asked for."""
_WIDE, _STEP, _HIGHEST = 22, 34, 50


def title_of(comparison: Comparison) -> Label:
    """The title of a page that nobody gave one."""
    names = (
        common.JOIN.text(language).join(edition_name(edition, language) for edition in comparison.editions)
        for language in LANGUAGES
    )
    return Label(*(labels.TITLE.text(language).format(lists=named) for language, named in zip(LANGUAGES, names, strict=True)))


def top(comparison: Comparison, title: Label) -> str:
    """Everything above the table."""
    return (
        f"<header><div><h1>{label(title)}</h1><p class=lead>{_lead(comparison)}</p>"
        f'<p class=warn><b>{label(labels.WARNING_HEAD)}</b> {label(labels.WARNING)}</p>'
        f"<p class=cov>{each(lambda language: with_figures(comparison, language))}</p></div>"
        f'<div class=side><p class="tools js"><button id=lang>{label(labels.OTHER_LANGUAGE)}</button> '
        f'<button id=theme><span aria-hidden=true>◐</span><span class=h>{label(labels.THEME)}</span></button></p>'
        f"{overlap(comparison)}</div></header>{_filters(comparison)}{legend()}"
    )


def _lead(comparison: Comparison) -> str:
    of = len(comparison.editions)
    counts: dict[int, int] = {}
    for row in comparison.all_rows:
        counts[on_lists(row)] = counts.get(on_lists(row), 0) + 1

    def said(language: str) -> str:
        parts = [_count(on, of).text(language).format(count=count, lists=on) for on, count in sorted(counts.items(), reverse=True)]
        return labels.LEAD.text(language).format(parts=common.JOIN.text(language).join(parts))

    return each(said)


def _count(on: int, of: int) -> Label:
    if on == 0:
        return labels.LEAD_NONE
    if of == 1:
        return labels.LEAD_SINGLE
    if on == of:
        return labels.LEAD_BOTH if of == 2 else labels.LEAD_ALL
    return labels.LEAD_ONE if on == 1 else labels.LEAD_SOME


def overlap(comparison: Comparison) -> str:
    """Which lists share how many minerals: a bar for each combination, under it a disc for each of its lists.

    Up to three lists every combination has its bar, the empty ones too; of more lists those that occur.
    """
    editions = comparison.editions
    if len(editions) < 2:
        return ""
    found = {on: len(minerals) for on, minerals in comparison.overlap if on}
    combinations = _combinations(editions) if len(editions) <= 3 else list(found)
    most = max(found.values(), default=1)
    high = _HIGHEST / most
    pieces, texts = [], []
    base = 16 + _HIGHEST
    for at, on in enumerate(combinations):
        count = found.get(on, 0)
        x = 50 + at * _STEP
        pieces.append(f'<rect x="{x}" y="{base - count * high:.1f}" width="20" height="{count * high:.1f}"/>')
        pieces.append(f'<text x="{x + 10}" y="{base - count * high - 4:.1f}">{count}</text>')
        places = [base + 12 + 16 * place for place, edition in enumerate(editions) if edition.id in on]
        pieces.append(f'<path d="M{x + 10} {places[0]}V{places[-1]}"/>')
        for place, edition in enumerate(editions):
            held = "" if edition.id in on else " o"
            pieces.append(f'<circle class="{colour(edition.jurisdiction)}{held}" cx="{x + 10}" cy="{base + 12 + 16 * place}" r="5"/>')
        texts.append((on, count))
    names = "".join(
        f'<text class="left" x="0" y="{base + 16 + 16 * place}">'
        + each(lambda language, edition=edition: jurisdictions.mark(edition.jurisdiction, language), "tspan")  # type: ignore[misc]
        + "</text>"
        for place, edition in enumerate(editions)
    )

    def said(language: str) -> str:
        named = [
            f"{common.AND.text(language).join(edition_name(edition, language) for edition in editions if edition.id in on)}"
            f"{common.COLON.text(language)}{count}"
            for on, count in texts
        ]
        return common.JOIN_CLAUSES.text(language).join(named)

    width, height = 50 + len(combinations) * _STEP, base + 16 * len(editions) + 8
    return (
        f'<figure><svg class="ups" aria-hidden="true" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"{names}{''.join(pieces)}</svg><figcaption class=h>{label(labels.UPSET)}: {each(said)}</figcaption></figure>"
    )


def _combinations(editions: Sequence[Edition]) -> list[tuple[str, ...]]:
    """Every set of lists, the largest first, each in the order of the columns."""
    ids = [edition.id for edition in editions]
    sets = [tuple(name for at, name in enumerate(ids) if bits & 1 << at) for bits in range(1, 1 << len(ids))]
    return sorted(sets, key=lambda on: (-len(on), [ids.index(name) for name in on]))


def _filters(comparison: Comparison) -> str:
    """What the script filters by; hidden where there is none."""
    editions = comparison.editions
    lists = [_option("", labels.ANY)]
    of = len(editions)
    lists += [_option(f"n{count}", _on_count(count)) for count in range(of, 0, -1) if of > 1]
    names = [Label(*(edition_name(edition, language) for language in LANGUAGES)) for edition in editions]
    for at, name in enumerate(names if of > 1 else []):
        lists.append(_option(f"on{at}", _filled(labels.ON, name)))
        lists.append(_option(f"only{at}", _filled(labels.ONLY_ON, name)))
    battery = [_option("", labels.ANY), _option("battery", labels.ANY_BATTERY)]
    battery += [_option(part, words) for part, words in uses.PARTS.items()]
    least = [_option("", Label("–", "–")), *(_option(str(at), Label(f"{at} %", f"{at} %")) for at in LEAST)]
    sorts = [_option("name", common.MINERAL)]
    sorts += [_option(edition.id, name) for edition, name in zip(editions, names, strict=True)]
    return (
        f'<form class="chips js" id=f role=search><label>{label(labels.FIND)} <input id=q type=search size=12></label>'
        f"{_select('list', labels.LIST, lists)}{_select('battery', labels.BATTERY, battery)}"
        f"{_select('least', labels.AT_LEAST, least)}{_select('sort', labels.SORT, sorts)}"
        f'<button type=button class=chip id=flat aria-pressed=false>{label(labels.NO_GROUPS)}</button>'
        f'<button type=button class=chip id=nums aria-pressed=false>{label(labels.SOURCE_NUMBERS)}</button>'
        f"<output id=n aria-live=polite></output></form>"
    )


def _on_count(count: int) -> Label:
    return labels.ON_ONE if count == 1 else _filled(labels.ON_COUNT, Label(str(count), str(count)), "count")


def _filled(words: Label, value: Label, name: str = "edition") -> Label:
    return Label(*(words.text(language).format(**{name: value.text(language)}) for language in LANGUAGES))


def _select(name: str, words: Label, options: Sequence[str]) -> str:
    return f'<label class="f-{name}">{label(words)} <select id="{name}">{"".join(options)}</select></label>'


def _option(value: str, words: Label) -> str:
    """A choice; elements inside one are not shown, so that the script sets its text with the language."""
    return f'<option value="{shown(value)}" data-z="{shown(words.zh)}">{shown(words.en)}</option>'


def legend() -> str:
    """The marks, drawn by what draws them in the table."""
    samples = "".join(f"<li>{strip(lane)} {label(words)}</li>" for lane, words in _samples())
    return f'<details class="key" open><summary>{label(labels.KEY)}</summary><ul>{samples}</ul><p>{label(labels.UNFOLDED)} {label(labels.SORT_RULE)}</p></details>'


def _samples() -> Iterator[tuple[Lane, Label]]:
    def lane(kind: str, low: float | None, high: float | None, **more: object) -> Lane:
        return Lane((Mark("", Quantity(kind, low, high, "%"), **more),))  # type: ignore[arg-type]

    yield lane("point", 50, 50), labels.KEY_POINT
    stages = [Mark("", Quantity("point", at, at, "%"), stage) for at, stage in ((30, "extraction"), (75, "processing"))]
    yield Lane(tuple(stages)), labels.KEY_STAGES
    yield lane("above", 50, 100), labels.KEY_ABOVE
    yield lane("below", 0, 25), labels.KEY_BELOW
    yield lane("span", 25, 80), labels.KEY_SPAN
    yield lane("net_exporter", None, None), labels.KEY_EXPORTER
    yield lane("net_importer", None, None), labels.KEY_IMPORTER
    yield lane("point", 50, 50, listed=False), labels.KEY_HOLLOW
    yield lane("point", 50, 50, earlier=True), labels.KEY_EARLIER
    yield Lane(place="unknown"), labels.KEY_UNKNOWN
