"""How many minerals each combination of lists shares: a bar, and under it a disc for each list."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.labels import comparison as common
from minerals.domain.labels import page as labels
from minerals.domain.records import Edition
from minerals.output.page.strip import colour
from minerals.output.page.text import LANGUAGES, each, label, shown
from minerals.output.wording.names import edition_name, mark
from minerals.questions.compare.result import Comparison

_LEFT, _STEP, _WIDTH = 50, 34, 20
_TOP, _HIGHEST, _LINE = 16, 50, 16
_FEW = 3
"""Lists up to which every combination has a bar, also without minerals; for more lists only the largest have."""
_MOST = 8


def overlap(comparison: Comparison) -> str:
    """The picture, and the same in words for screen readers; empty for a single list."""
    editions = comparison.editions
    if len(editions) < 2:
        return ""
    counts = {on: len(minerals) for on, minerals in comparison.overlap if on}
    largest = sorted(counts, key=lambda on: -counts[on])[:_MOST]
    combinations = _combinations(editions) if len(editions) <= _FEW else largest
    most = max(counts.values(), default=1)
    bars = [
        piece
        for at, on in enumerate(combinations)
        for piece in _bar(editions, on, counts.get(on, 0), most, _LEFT + at * _STEP)
    ]
    names = [
        f'<text class="left" x="0" y="{_disc(place) + 4}">{_mark(edition, editions)}</text>'
        for place, edition in enumerate(editions)
    ]
    width, height = _LEFT + len(combinations) * _STEP, _disc(len(editions))
    words = each(
        _words, editions, [(on, counts.get(on, 0)) for on in (combinations if len(editions) <= _FEW else counts)]
    )
    return (
        f'<figure><svg class="ups" aria-hidden="true" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}">{"".join(names)}{"".join(bars)}</svg>'
        f'<figcaption class="h">{label(labels.UPSET)}: {words}</figcaption></figure>'
    )


def _bar(editions: Sequence[Edition], on: tuple[str, ...], count: int, most: int, x: int) -> list[str]:
    high = count * _HIGHEST / most
    top, middle = _TOP + _HIGHEST - high, x + _WIDTH // 2
    places = [_disc(place) for place, edition in enumerate(editions) if edition.id in on]
    discs = [
        f'<circle class="{colour(edition.jurisdiction)}{"" if edition.id in on else " o"}" cx="{middle}" '
        f'cy="{_disc(place)}" r="5"/>'
        for place, edition in enumerate(editions)
    ]
    return [
        f'<rect x="{x}" y="{top:.1f}" width="{_WIDTH}" height="{high:.1f}"/>',
        f'<text x="{middle}" y="{top - 4:.1f}">{count}</text>',
        f'<path d="M{middle} {places[0]}V{places[-1]}"/>',
        *discs,
    ]


def _disc(place: int) -> int:
    return _TOP + _HIGHEST + 12 + _LINE * place


def _mark(edition: Edition, editions: Sequence[Edition]) -> str:
    """The mark of a list, in elements that SVG has."""
    en, zh = (shown(mark(edition, editions, language)) for language in LANGUAGES)
    return en if en == zh else f"<tspan class=e>{en}</tspan><tspan class=z>{zh}</tspan>"


def _combinations(editions: Sequence[Edition]) -> list[tuple[str, ...]]:
    """Every set of lists, the largest first, each in the order of the columns."""
    ids = [edition.id for edition in editions]
    sets = [tuple(name for at, name in enumerate(ids) if bits & 1 << at) for bits in range(1, 1 << len(ids))]
    return sorted(sets, key=lambda on: (-len(on), [ids.index(name) for name in on]))


def _words(editions: Sequence[Edition], counted: Sequence[tuple[tuple[str, ...], int]], language: str) -> str:
    texts = []
    for on, count in counted:
        names = [edition_name(edition, language) for edition in editions if edition.id in on]
        texts.append(f"{common.AND.text(language).join(names)}{common.COLON.text(language)}{count}")
    return common.JOIN_CLAUSES.text(language).join(texts)
