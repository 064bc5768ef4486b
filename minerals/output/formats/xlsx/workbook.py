"""Sheets -> a workbook as bytes, written by XlsxWriter; the same sheets give the same bytes.

Texts are written as texts: none becomes a formula, a link or a number. Characters that cannot be shown are escapes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.lines import cells
from minerals.messages import say
from minerals.questions.records import Content
from minerals.text import safe

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_767
MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
LONGEST_NAME = 31
LONGEST_LINK = 2_079
"""The limits of a workbook: characters of a cell, rows and columns of a sheet, characters of its name and of a link."""

_CREATED = datetime(2000, 1, 1)
"""The date in every workbook, so that the time does not change its bytes."""
_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_READ_AS_FORMULA = ("=", "+", "-", "@")
_NARROWEST, _WIDEST, _WIDEST_OF_TEXT = 6, 60, 110
"""The width of a column, in characters."""
_BUTTON = 3
"""The width of the button of a filter in a head."""
_LINE, _HIGHEST = 15, 409
"""The height of a line, and of a row at most, in points."""


@frozen
class Sheet:
    """Rows below a header that stays in view and has filters; columns are as wide as their contents, up to a limit.

    ``title`` is above the header. Texts may have several lines. ``links`` are the columns in which texts that begin as
    an address are links. ``read`` is for sheets to read: rows are as high as their texts, and the width fits on a page;
    rows of data are one line high. Without ``heads`` the sheet is a page of text, and its rows in ``strong`` are
    headings.
    """

    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Content]]
    title: str | None = None
    links: frozenset[int] = frozenset()
    read: bool = False
    strong: frozenset[int] = frozenset()


def xlsx(sheets: Iterable[Sheet], *, title: str, made_by: str) -> bytes:
    """The workbook; sheets with the same name get a number.

    Raises ``MineralsError`` where XlsxWriter is not installed, and for contents beyond the limits of a workbook.
    """
    try:
        from xlsxwriter.workbook import Workbook
    except ImportError:
        raise MineralsError(
            say(
                "{what} needs {package}, which is not installed: run `pip install '{extra}'`",
                what=".xlsx",
                package="XlsxWriter",
                extra="critical-minerals[excel]",
            )
        ) from None
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True})
    book.set_properties({"created": _CREATED, "title": safe(title), "comments": made_by})
    writer = _Writer(book)
    for sheet in sheets:
        writer.write(sheet)
    book.close()
    return content.getvalue()


class _Writer:
    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._names: set[str] = set()
        top = {"valign": "top"}
        self._plain = {read: book.add_format({**top, "text_wrap": read}) for read in (False, True)}
        as_text = {**top, "quote_prefix": True}
        self._quoted = {read: book.add_format({**as_text, "text_wrap": read}) for read in (False, True)}
        self._head = book.add_format({**top, "text_wrap": True, "bold": True, "bottom": 1, "bg_color": "#EDF0F3"})
        self._strong = book.add_format({**top, "bold": True})
        self._link = book.add_format({**top, "underline": 1, "font_color": "#1668B8"})

    def write(self, sheet: Sheet) -> None:
        page = self._book.add_worksheet(self._name(sheet.name))
        above = 0 if sheet.title is None else 1
        first = above + bool(sheet.heads)
        if first + len(sheet.rows) > MOST_ROWS:
            raise MineralsError(
                say("a workbook has at most {most} rows on a sheet; write .csv or .parquet", most=f"{MOST_ROWS:,}")
            )
        if len(sheet.heads) > MOST_COLUMNS:
            raise MineralsError(
                say("a workbook has at most {most} columns; write .csv or .parquet", most=f"{MOST_COLUMNS:,}")
            )
        widths = _widths(sheet)
        for column, width in enumerate(widths):
            page.set_column(column, column, width)
        if sheet.title is not None:
            self._text(page, 0, 0, sheet.title, self._strong)
        if sheet.heads:
            self._set_height(page, above, sheet.heads, widths)
            for column, head in enumerate(sheet.heads):
                self._text(page, above, column, head, self._head)
        for place, contents in enumerate(sheet.rows):
            strong = place in sheet.strong
            if sheet.read and not strong:
                self._set_height(page, first + place, contents, widths)
            for column, content in enumerate(contents):
                self._cell(page, first + place, column, content, sheet, strong=strong)
        page.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS}"})
        page.set_landscape()
        if sheet.read:
            page.fit_to_pages(1, 0)
        if sheet.heads:
            page.freeze_panes(first, 1)
            page.autofilter(above, 0, max(first + len(sheet.rows) - 1, first), len(sheet.heads) - 1)
            page.repeat_rows(above)

    def _set_height(self, page: Worksheet, row: int, contents: Sequence[Content], widths: Sequence[int]) -> None:
        """Make a row as high as its highest cell; a spreadsheet does not compute that when it opens a file."""
        lines = max(
            (_lines(str(content), width) for content, width in zip(contents, widths, strict=False) if content),
            default=1,
        )
        if lines > 1:
            page.set_row(row, min(lines * _LINE, _HIGHEST))

    def _cell(self, page: Worksheet, row: int, column: int, content: Content, sheet: Sheet, *, strong: bool) -> None:
        style = self._strong if strong else self._plain[sheet.read]
        if isinstance(content, bool):
            page.write_boolean(row, column, content, style)
        elif isinstance(content, int | float):
            page.write_number(row, column, content, style)
        elif isinstance(content, tuple):
            self._text(page, row, column, "; ".join(content), style)
        elif content is None:
            return
        elif column in sheet.links and content.startswith(("https://", "http://")) and len(content) <= LONGEST_LINK:
            page.write_url(row, column, safe(content), self._link, safe(content))
        else:
            self._text(page, row, column, content, style)

    def _text(self, page: Worksheet, row: int, column: int, text: str, style: Format) -> None:
        if not text:
            return
        shown = "\n".join(map(safe, text.split("\n")))
        if len(shown) > LONGEST_TEXT:
            raise MineralsError(
                say(
                    "a workbook has at most {most} characters in a cell; write .csv or .parquet",
                    most=f"{LONGEST_TEXT:,}",
                )
            )
        if shown.startswith(_READ_AS_FORMULA):
            # Otherwise a spreadsheet reads it as a formula as soon as the cell is edited.
            style = next((self._quoted[read] for read in (False, True) if style is self._plain[read]), style)
        page.write_string(row, column, shown, style)

    def _name(self, text: str) -> str:
        """A valid name of a sheet that differs from those of all other sheets, also in another case."""
        plain = " ".join(_IN_NAMES.sub(" ", safe(text)).split()).strip("'")
        number, name = 1, plain[:LONGEST_NAME].strip().strip("'") or "1"
        while name.casefold() in self._names or name.casefold() == "history":  # a name that Excel reserves
            number += 1
            behind = f" ({number})"
            name = plain[: LONGEST_NAME - len(behind)].strip() + behind
        self._names.add(name.casefold())
        return name


def _widths(sheet: Sheet) -> list[int]:
    """The width of each column in characters: that of its longest line, within limits."""
    most = max([len(sheet.heads), *(len(row) for row in sheet.rows)], default=0)
    needed = [_NARROWEST] * most
    for column, head in enumerate(sheet.heads):
        needed[column] = max(needed[column], _width(head) + _BUTTON)
    for place, row in enumerate(sheet.rows):
        if place not in sheet.strong:
            for column, content in enumerate(row):
                needed[column] = max(needed[column], _width(content))
    widest = _WIDEST if sheet.heads else _WIDEST_OF_TEXT
    return [min(width, widest) + 1 for width in needed]


def _width(content: Content) -> int:
    """The width of the longest line, in characters."""
    text = "; ".join(content) if isinstance(content, tuple) else "" if content is None else str(content)
    return max(map(cells, text.split("\n")))


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column; words do not fill lines, so that a wrapped text takes more."""
    lengths = map(cells, text.split("\n"))
    return sum(1 if length < width else -(-length // max(width * 9 // 10, 1)) for length in lengths)
