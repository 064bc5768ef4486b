"""The rows of a result -> CSV as in RFC 4180: UTF-8, commas, a header line; an empty field is what JSON has as null."""

from __future__ import annotations

import csv
import io
from typing import TextIO

from minerals.questions.records import Content, Records


def csv_text(records: Records, delimiter: str = ",") -> str:
    r"""Lines of CSV ended by CRLF, quoted only where needed.

    Several texts in a field are joined by ``|``; true and false are as JSON writes them.

    >>> from minerals.questions.records import columns
    >>> csv_text(Records(columns("mineral published"), [("lithium", ">25"), ("rare earths", None)]))
    'mineral,published\r\nlithium,>25\r\nrare earths,\r\n'
    """
    text = io.StringIO(newline="")
    write_csv(records, text, delimiter)
    return text.getvalue()


def write_csv(records: Records, stream: TextIO, delimiter: str = ",") -> None:
    """Write CSV row by row, divided by another delimiter where a file of the user's own is."""
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(column.name for column in records.columns)
    writer.writerows(map(_field, row) for row in records.rows)


def _field(content: Content) -> object:
    if isinstance(content, bool):
        return "true" if content else "false"
    return "|".join(content) if isinstance(content, tuple) else content
