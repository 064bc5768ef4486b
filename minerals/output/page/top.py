"""The part of a page above its table: title, lead, warning, overlap, filters, legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from minerals.domain.labels import Label, uses
from minerals.domain.labels import comparison as common
from minerals.domain.labels import page as labels
from minerals.output.documents.comparison.sentences import with_figures
from minerals.output.page.frame import tools, warning
from minerals.output.page.legend import legend
from minerals.output.page.overlap import overlap
from minerals.output.page.table import on_lists
from minerals.output.page.text import LANGUAGES, each, label, shown
from minerals.output.wording.names import edition_name
from minerals.questions.compare.result import Comparison

LEAST = (50, 75, 90)
"""The percentages of the filter for dependence."""


def title_of(comparison: Comparison) -> Label:
    """The title of a page by default."""

    def title(language: str) -> str:
        names = (edition_name(edition, language) for edition in comparison.editions)
        return labels.TITLE.text(language).format(lists=common.JOIN.text(language).join(names))

    return Label(*map(title, LANGUAGES))


def top(comparison: Comparison, title: Label) -> str:
    """Everything above the table."""
    return (
        f"<header><div><h1>{label(title)}</h1><p class=lead>{_lead(comparison)}</p>{warning()}"
        f"<p class=cov>{each(with_figures, comparison)}</p></div>"
        f"<div class=side>{tools()}{overlap(comparison)}</div></header>{_filters(comparison)}{legend()}"
    )


def _lead(comparison: Comparison) -> str:
    of = len(comparison.editions)
    counts = Counter(map(on_lists, comparison.all_rows))

    def lead(language: str) -> str:
        parts = [
            _count(on, of).text(language).format(count=count, lists=on)
            for on, count in sorted(counts.items(), reverse=True)
        ]
        return labels.LEAD.text(language).format(parts=common.JOIN.text(language).join(parts))

    return each(lead)


def _count(on: int, of: int) -> Label:
    if on == 0:
        return labels.LEAD_NONE
    if of == 1:
        return labels.LEAD_SINGLE
    if on == of:
        return labels.LEAD_BOTH if of == 2 else labels.LEAD_ALL
    return labels.LEAD_ONE if on == 1 else labels.LEAD_SOME


def _filters(comparison: Comparison) -> str:
    """The controls for filters and order, which work only with the script."""
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
        f"{_select('list', labels.LIST, lists, hidden=of == 1)}{_select('battery', labels.BATTERY, battery)}"
        f"{_select('least', labels.AT_LEAST, least)}{_select('sort', labels.SORT, sorts)}"
        f"<button type=button class=chip id=flat aria-pressed=false>{label(labels.NO_GROUPS)}</button>"
        f"<button type=button class=chip id=nums aria-pressed=false>{label(labels.SOURCE_NUMBERS)}</button>"
        f"<output id=n aria-live=polite></output></form>"
    )


def _on_count(count: int) -> Label:
    return labels.ON_ONE if count == 1 else _filled(labels.ON_COUNT, Label(str(count), str(count)), "count")


def _filled(words: Label, value: Label, name: str = "edition") -> Label:
    return Label(*(words.text(language).format(**{name: value.text(language)}) for language in LANGUAGES))


def _select(name: str, words: Label, options: Sequence[str], *, hidden: bool = False) -> str:
    attribute = " hidden" if hidden else ""
    return f'<label class="f-{name}"{attribute}>{label(words)} <select id="{name}">{"".join(options)}</select></label>'


def _option(value: str, words: Label) -> str:
    """A choice of a filter; an option cannot contain elements, so that the script sets its text with the language."""
    return f'<option value="{shown(value)}" data-z="{shown(words.zh)}">{shown(words.en)}</option>'
