"""A sheet of an Excel workbook or an OpenDocument spreadsheet -> a table; python-calamine is loaded only here."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from minerals.domain.near_names import near_misses
from minerals.errors import MineralsError, UnknownNameError
from minerals.messages import listed, say
from minerals.store.tables.packed import CELLS, DamagedError, TooLargeError, checked
from minerals.store.tables.table import Row, Table, laid_out

_INSTALL = "pip install 'critical-minerals[excel]'"


def parse_workbook(content: bytes, name: str, sheet: str | None, kind: str) -> Table:
    """The table in a sheet; the only sheet with rows where none is named.

    Raises ``MineralsError`` where the reader is not installed, for a damaged workbook, for several sheets of which none
    is named, and for an empty sheet; ``UnknownNameError`` for a sheet that is not there.
    """
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ImportError:
        raise MineralsError(
            say(
                "{file}: is {kind}; to read it, install the reader: {command}; or save the sheet as CSV UTF-8",
                file=name,
                kind=kind,
                command=_INSTALL,
            )
        ) from None
    damaged = MineralsError(
        say("{file}: is {kind} that cannot be read; open it, and save it again or as CSV UTF-8", file=name, kind=kind)
    )
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(checked(content)))
        sheets: dict[str, list[list[Any]]] = {}
        cells = 0
        for title in workbook.sheet_names:
            opened = workbook.get_sheet_by_name(title)
            cells += opened.total_height * opened.total_width
            if cells > CELLS:  # several names may mean the same sheet
                raise TooLargeError(say("cells"), CELLS)
            sheets[title] = opened.to_python(skip_empty_area=False)
    except TooLargeError as error:
        raise MineralsError(
            say(
                "{file}: is {kind} with more than {limit} {what}, the most that is read; delete what stands far below "
                "or beside the table, or save the sheet as CSV UTF-8",
                file=name,
                kind=kind,
                limit=f"{error.most:,}",
                what=error.what,
            )
        ) from None
    except (DamagedError, CalamineError, OSError, ValueError) as error:
        raise damaged from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # a panic of the reader, which is written in Rust
            raise damaged from error
        raise
    if not sheets:
        raise damaged
    chosen = _chosen(name, sheets, sheet)
    rows = [Row(number, number, [_text(cell) for cell in row]) for number, row in enumerate(sheets[chosen], 1)]

    def read() -> Iterator[Row]:
        return iter(rows)

    return laid_out(name, ",", [], read, chosen)


def _chosen(name: str, sheets: dict[str, list[list[Any]]], wanted: str | None) -> str:
    """The sheet with the wanted name, or the only sheet with contents."""
    if wanted is not None:
        matching = [title for title in sheets if title.strip().casefold() == wanted.strip().casefold()]
        if not matching:
            known = say("the sheets are {names}", names=listed(sheets))
            raise UnknownNameError(say("sheet of {file}", file=name), wanted, near_misses(wanted, sheets), known)
        return matching[0]
    filled = [title for title, rows in sheets.items() if any(cell not in ("", None) for row in rows for cell in row)]
    if len(filled) > 1:
        raise MineralsError(
            say(
                "{file}: has {count} sheets with something in them: {sheets}; name one behind the file: {file}#{first}",
                file=name,
                count=len(filled),
                sheets=listed(filled),
                first=filled[0],
            )
        )
    return filled[0] if filled else next(iter(sheets))


def _text(cell: Any) -> str:
    """A cell as a spreadsheet shows it: whole numbers without a point, days without a time of day."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)
