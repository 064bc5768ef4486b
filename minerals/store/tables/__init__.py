"""A table of the user's own -> header and rows: CSV of any dialect, a workbook, JSON, or one name per line.

How a table was read (its encoding, a title above the header, a sheet) is among its notes. A file that is no table is
refused with its kind. Nothing is half-read: after the rows were read once without an error, they can be read again and
acted upon.
"""

from __future__ import annotations

from minerals.errors import MineralsError
from minerals.messages import say
from minerals.store.tables.cells import CellReader
from minerals.store.tables.names import name_column
from minerals.store.tables.records import parse_records
from minerals.store.tables.signature import WORKBOOKS, what_it_is
from minerals.store.tables.table import Row, Table, header_word
from minerals.store.tables.text import parse_text

__all__ = ["CellReader", "Row", "Table", "header_word", "name_column", "parse"]


def parse(content: bytes, name: str, sheet: str | None = None) -> Table:
    r"""The table in the bytes of a file; ``name`` is what messages call it, ``sheet`` the sheet of a workbook.

    >>> parse(b"sep=;\r\nmineral;share\r\nNickel;12,5\r\n", "mine.csv").header
    ('mineral', 'share')
    >>> [row.cells for row in parse(b'["Lithium", "Cobalt"]', "mine.json").records()]
    [['Lithium'], ['Cobalt']]

    Raises ``MineralsError`` for bytes that are no table, naming what they are, and for a table that is damaged.
    """
    kind = what_it_is(content)
    if kind in WORKBOOKS:
        from minerals.store.tables.workbook import parse_workbook

        return parse_workbook(content, name, sheet, kind)
    if kind is not None:
        raise MineralsError(
            say("{file}: is {kind}; a table was expected; save it as CSV, .xlsx or .ods", file=name, kind=kind)
        )
    if sheet is not None:
        raise MineralsError(say("{file}: is no workbook; a sheet belongs to .xlsx and .ods", file=name))
    table = parse_records(content, name)
    return parse_text(content, name) if table is None else table
