"""A lane on the page: its strip, then the printed values and their subject."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.labels import page as labels
from minerals.domain.labels.comparison import STAGES_LONG
from minerals.domain.records import Edition
from minerals.output.marks.bars import Bar, draw_bar
from minerals.output.marks.lane import Lane, Mark
from minerals.output.marks.shapes import Strip, draw, number
from minerals.output.page.sources import Numbers
from minerals.output.page.text import LANGUAGES, both, label, shown
from minerals.output.wording.names import mark

COLOURED = ("US", "EU", "CN")
_CLASSES = {
    "hollow": "o",
    "wall": "w",
    "open": "b",
    "open-hollow": "b o",
    "join": "j",
    "tick": "k",
    "span": "k",
    "span-hollow": "k o",
    "frame": "f",
    "dots": "q",
    "bar": "a",
}
_GLYPHS = {"extraction": ("◆", "ex"), "processing": ("●", "pr")}
"""Stage -> the glyph before its figure, and the class by which the style gives its name to a screen reader."""


def _percent(value: float) -> str:
    return f"{number(value)}%"


def _painted(part: str) -> str:
    return f' class="{_CLASSES[part]}"' if part in _CLASSES else ""


STRIP = Strip(_percent, _percent, 0, 9, _painted)


def colour(jurisdiction: str) -> str:
    """The class with the colour of a jurisdiction; jurisdictions without a colour of their own share a class."""
    return jurisdiction.casefold() if jurisdiction in COLOURED else "xx"


def mark_rules(editions: Sequence[Edition]) -> str:
    """The style rules that name the columns on a phone, where heads are hidden, and the stages for screen readers."""
    rules, stages = [], []
    for language in LANGUAGES:
        for stage, (_, name) in _GLYPHS.items():
            words = _quoted(STAGES_LONG[stage].text(language))
            stages.append(f'[data-l={language}] .{name}::after{{content:""/{words}}}')
    for at, edition in enumerate(editions, 2):
        for language in LANGUAGES:
            code = _quoted(mark(edition, editions, language))
            rules.append(
                f"[data-l={language}] .cmp>tbody>tr>td:nth-child({at}):not([colspan])::before{{content:{code}}}"
            )
    return f"{''.join(stages)}@media screen and (max-width:760px){{{''.join(rules)}}}"


def _quoted(text: str) -> str:
    """A text as a string of the style, every character escaped."""
    return '"' + "".join(f"\\{ord(letter):x} " for letter in text) + '"'


def strip(lane: Lane) -> str:
    """The strip of a lane; empty where there is nothing to draw."""
    drawn = draw(lane, STRIP)
    return f'<svg class="s">{drawn}</svg>' if drawn else ""


def cell(en: Sequence[Lane], zh: Sequence[Lane], numbers: Numbers | None = None, row: str = "") -> str:
    """The lanes of a cell; those of the two languages differ only in their words."""
    return "".join(_lane(*pair, numbers, row) for pair in zip(en, zh, strict=True))


def barred(bar: Bar, top: float, words: str = "") -> str:
    """A bar on a strip that ends at ``top``, its value, and words that are HTML."""
    drawn = draw_bar(bar, STRIP, top)
    placed = f'<svg class="s">{drawn}</svg>' if bar.kind != "none" else ""
    explained = f' <span class="t">{words}</span>' if words else ""
    value = f'<span class="v"><b>{shown(dashed(bar.text))}</b>{explained}</span>'
    return f'<div class="l{"" if placed else " x"}">{placed}{value}</div>'


def _lane(en: Lane, zh: Lane, numbers: Numbers | None, row: str) -> str:
    if en.text == "-":
        return f'<div class="l x">{label(labels.NOT_ON_LIST)}</div>'
    pieces = [_value(*pair) for pair in zip(en.marks, zh.marks, strict=True)]
    if en.text:
        pieces.append(f"<b>{both(shown(en.text), shown(zh.text))}</b>")
    if en.words:
        pieces.append(f'<span class="t">{both(shown(en.words), shown(zh.words))}</span>')
    if en.years:
        pieces.append(f"<small>{shown(dashed(en.years))}</small>")
    if numbers is not None:
        pieces.append(numbers.links([mark.quantity for mark in en.marks], row))
    drawn = strip(en)
    return f'<div class="l{"" if drawn else " x"}">{drawn}<span class="v">{" ".join(filter(None, pieces))}</span></div>'


def _value(en: Mark, zh: Mark) -> str:
    text = f"<b>{both(shown(dashed(en.text)), shown(dashed(zh.text)))}</b>"
    if en.stage not in _GLYPHS:
        return text
    glyph, name = _GLYPHS[en.stage]
    return f'<span class="n"><i class="{name}">{glyph}</i>{text}</span>'


def dashed(text: str) -> str:
    """A span as a page writes it; the tilde is for terminals.

    >>> dashed("45.18~78.6"), dashed("2012-19")
    ('45.18–78.6', '2012–19')
    """
    return text.replace("~", "–").replace("-", "–")
