"""The parts that all figures share: title, texts, lines, strips and the notes at the end, in points, as SVG."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from minerals.domain.labels import Label
from minerals.domain.labels import plots as labels
from minerals.lines import line_starts
from minerals.output.marks.shapes import Strip, diamond_defined, number
from minerals.text import safe

MM = 72 / 25.4
WIDTHS = {"one": 88, "two": 180}
"""Millimetres of one and of two columns of a paper."""
INK, GREY, HAIR = "#1a1d21", "#5c6470", "#b8bec6"
COLOURS = {"US": "#1668b8", "EU": "#9c4a00", "CN": "#2f2f33"}
OTHER_COLOUR = "#4a4f57"
MARK = 0.6
"""The size of marks against those of the page."""
TEXT, SMALL, TITLE = 7.0, 6.0, 9.0
_FONTS = {
    "en": "Helvetica, Arial, 'DejaVu Sans', sans-serif",
    "zh": "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
}
_FROM_WIDE = "\u2e80"


class Run(NamedTuple):
    """A piece of a line; ``gap`` is the space before it."""

    text: str
    size: float = TEXT
    colour: str = INK
    bold: bool = False
    gap: float = 0


def colour_of(jurisdiction: str) -> str:
    """The colour of the marks of a jurisdiction."""
    return COLOURS.get(jurisdiction, OTHER_COLOUR)


class Canvas:
    """The elements of a figure, ``width`` points wide; ``language`` decides the font."""

    def __init__(self, size: str, language: str) -> None:
        self.width = WIDTHS[size] * MM
        self.language = language
        self._size = size
        self._pieces: list[str] = []

    def add(self, piece: str) -> None:
        """Add an element."""
        self._pieces.append(piece)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = TEXT,
        colour: str = INK,
        bold: bool = False,
        anchor: str = "start",
        upwards: bool = False,
    ) -> None:
        """Add a line of text on the base line ``y``, with escapes for characters that cannot be shown."""
        weight = ' font-weight="bold"' if bold else ""
        placed = f' text-anchor="{anchor}"' if anchor != "start" else ""
        turned = f' transform="rotate(-90 {number(x)} {number(y)})"' if upwards else ""
        self.add(
            f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}" fill="{colour}"{weight}{placed}{turned}>'
            f"{escape(safe(text))}</text>"
        )

    def runs(self, x: float, y: float, runs: Sequence[Run]) -> None:
        """Add the pieces of a line; each begins where the one before ends, whatever the font."""
        pieces = []
        for run in runs:
            weight = ' font-weight="bold"' if run.bold else ""
            gap = f' dx="{number(run.gap)}"' if run.gap else ""
            look = f'font-size="{number(run.size)}" fill="{run.colour}"{weight}{gap}'
            pieces.append(f"<tspan {look}>{escape(safe(run.text))}</tspan>")
        self.add(f'<text x="{number(x)}" y="{number(y)}">{"".join(pieces)}</text>')

    def paragraph(self, y: float, text: str, *, size: float = SMALL, colour: str = GREY, bold: bool = False) -> float:
        """Add lines as wide as the figure from the base line ``y`` on; returns the base line for what follows."""
        for line in wrapped(text, self.width - 2, size * (1.06 if bold else 1)):
            self.text(0, y, line, size=size, colour=colour, bold=bold)
            y += size * 1.35
        return y

    def title(self, text: str) -> float:
        """Add the title; returns the base line for what follows."""
        return self.paragraph(TITLE, text, size=TITLE, colour=INK, bold=True)

    def ended(
        self, y: float, tool: Mapping[str, str], *, sources: Iterable[str] = (), warning: Label | None = None
    ) -> bytes:
        """The whole figure, with the sentences on its sources, the version of the data and a warning below ``y``."""
        made = labels.MADE.text(self.language).format(data=tool["data_version"])
        y = self.paragraph(y, labels.BETWEEN_SENTENCES.text(self.language).join([*sources, made]))
        if warning is not None:
            y = self.paragraph(y, warning.text(self.language), colour=INK, bold=True)
        return self._svg(y)

    def line(self, x1: float, y1: float, x2: float, y2: float, *, colour: str = HAIR, width: float = 0.35) -> None:
        """Add a straight line."""
        ends = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
        self.add(f'<line {ends} stroke="{colour}" stroke-width="{number(width)}"/>')

    def axis(self, x: float, width: float, top: float, bottom: float) -> None:
        """Add upright lines at 0, 50 and 100 of a strip."""
        for percent in (0, 50, 100):
            colour, line = (GREY, 0.6) if percent == 0 else (HAIR, 0.35)
            at = x + width * percent / 100
            self.line(at, top, at, bottom, colour=colour, width=line)

    def strip(self, x: float, width: float, y: float, jurisdiction: str) -> Strip:
        """A strip for marks in the colour of a jurisdiction."""
        return Strip(
            x=lambda percent: number(x + width * percent / 100),
            width=lambda percent: number(width * percent / 100),
            zero=x,
            y=y,
            paint=painter(colour_of(jurisdiction)),
            unit=MARK,
        )

    def _svg(self, height: float) -> bytes:
        wide, high = WIDTHS[self._size], height / MM
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}mm" height="{number(high)}mm" '
            f'viewBox="0 0 {number(self.width)} {number(height)}" font-family="{_FONTS[self.language]}">\n'
            f'<rect width="100%" height="100%" fill="#ffffff"/><defs>{diamond_defined(MARK)}</defs>\n'
            + "\n".join(self._pieces)
            + "\n</svg>\n"
        ).encode()


def painter(colour: str) -> Callable[[str], str]:
    """The attributes of each part of a mark in a colour, as every program reads them."""
    dashes = 'stroke-dasharray="2 1.4"'
    looks = {
        "solid": f'fill="{colour}"',
        "hollow": f'fill="#ffffff" stroke="{colour}" stroke-width="0.9"',
        "wall": f'stroke="{colour}" stroke-width="1.4"',
        "open": f'fill="{colour}" fill-opacity="0.25"',
        "open-hollow": f'fill="{colour}" fill-opacity="0.1" stroke="{colour}" stroke-width="0.6" {dashes}',
        "span": f'stroke="{colour}" stroke-width="1.2"',
        "span-hollow": f'stroke="{colour}" stroke-width="0.9" {dashes}',
        "tick": f'stroke="{colour}" stroke-width="1"',
        "join": f'stroke="{colour}" stroke-width="0.8"',
        "frame": f'fill="none" stroke="{colour}" stroke-width="0.7" {dashes}',
        "before": f'stroke="{colour}" stroke-width="0.9" stroke-dasharray="1.6 1.2"',
        "bar": f'fill="{colour}"',
        "dots": f'stroke="{GREY}" stroke-width="0.7" stroke-dasharray="0.8 1.8"',
    }

    def paint(part: str) -> str:
        return f' class="{part}" {looks[part]}'

    return paint


def width_of(text: str, size: float) -> float:
    """About how wide a text is, in points: a letter half its size, a Chinese character all of it."""
    return sum(1.0 if letter >= _FROM_WIDE else 0.56 for letter in text) * size


def width_of_runs(runs: Sequence[Run]) -> float:
    """About how wide a line of pieces is, in points."""
    return sum(width_of(run.text, run.size * (1.05 if run.bold else 1)) + run.gap for run in runs)


def wrapped(text: str, width: float, size: float) -> list[str]:
    """A text in lines of about this width; no line begins with a closing mark.

    >>> wrapped("Disc: a figure", 40, 7)
    ['Disc: a', 'figure']
    """
    # line_starts counts in whole cells: twentieths of a point.
    starts = line_starts(text, int(width * 20), lambda piece: round(width_of(piece, size) * 20))
    return [text[start:end].strip() for start, end in pairwise([0, *starts, len(text)])]
