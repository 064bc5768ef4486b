"""A result -> CSV as in RFC 4180: UTF-8, commas, a header line; an empty field is what JSON has as null."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from minerals.questions.lists import Lists

if TYPE_CHECKING:
    from minerals.output import Result


def as_csv(result: Result) -> str:
    """The CSV of a result; its columns are documented at the function of its type."""
    if isinstance(result, Lists):
        return _lists(result)
    raise NotImplementedError


def _lists(result: Lists) -> str:
    """One line an edition: the keys of ``editions`` in the JSON promise."""
    editions = result.to_dict()["editions"]
    return csv_text(list(editions[0]), ([edition[key] for key in edition] for edition in editions))


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    r"""Lines of CSV ended by CRLF, quoted only where needed.

    >>> csv_text(["mineral", "published"], [["lithium", ">25"], ["rare earths", None]])
    'mineral,published\r\nlithium,>25\r\nrare earths,\r\n'
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()
