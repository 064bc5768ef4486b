"""The figure of a matrix: a disc where a list names a mineral, a number or a ring where it lists it in another way."""

from __future__ import annotations

from minerals.domain.labels import plots as labels
from minerals.domain.records import Edition
from minerals.output.marks.shapes import number
from minerals.output.plots.canvas import GREY, HAIR, SMALL, Canvas, colour_of, painter, width_of
from minerals.output.wording.names import edition_name, row_name
from minerals.output.wording.order import sort_key
from minerals.questions.matrix import Matrix, MatrixRow

_NAME = 84.0
_LINE = 9.0
_WIDEST, _NARROWEST = 26.0, 6.0
"""Points of a column."""


def matrix(answer: Matrix, title: str | None, size: str, language: str) -> bytes:
    """The figure as SVG."""
    canvas = Canvas(size, language)
    y = canvas.title(labels.MATRIX.text(language).format(count=len(answer.editions)) if title is None else title)
    column = max(_NARROWEST, min(_WIDEST, (canvas.width - _NAME) / len(answer.editions)))
    heads = [edition_name(edition, language) for edition in answer.editions]
    y += max(width_of(head, SMALL) for head in heads) - 2
    for at, (edition, head) in enumerate(zip(answer.editions, heads, strict=True)):
        x, colour = _NAME + column * (at + 0.5) + 2, colour_of(edition.jurisdiction)
        canvas.text(x, y, head, size=SMALL, colour=colour, upwards=True)
    y += 4
    for row in sorted(answer.rows, key=lambda row: sort_key(row.mineral, language)):
        canvas.text(0, y + 6.8, row_name(row.mineral, language, wide=False))
        for at, edition in enumerate(answer.editions):
            _cell(canvas, row, edition, _NAME + column * (at + 0.5), y + _LINE / 2)
        y += _LINE
    y = canvas.paragraph(y + 9, labels.KEY_MATRIX.text(language))
    return canvas.ended(y, answer.tool)


def _cell(canvas: Canvas, row: MatrixRow, edition: Edition, x: float, y: float) -> None:
    mark, colour = row.marks[edition.id].text, colour_of(edition.jurisdiction)
    paint = painter(colour)
    if mark == "-":
        canvas.line(x - 1.5, y, x + 1.5, y, colour=HAIR, width=0.6)
    elif mark == "x":
        canvas.add(f'<circle cx="{number(x)}" cy="{number(y)}" r="2.6"{paint("solid")}/>')
    elif mark.isdecimal():
        canvas.add(f'<circle cx="{number(x)}" cy="{number(y)}" r="3.7"{paint("solid")}/>')
        canvas.text(x, y + 1.9, mark, size=5.2, colour="#ffffff", anchor="middle", bold=True)
    else:
        canvas.add(f'<circle cx="{number(x)}" cy="{number(y)}" r="3.4"{paint("hollow")}/>')
        canvas.text(x, y + 1.8, mark, size=5.2, colour=colour if mark != "?" else GREY, anchor="middle")
