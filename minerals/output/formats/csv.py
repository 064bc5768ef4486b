"""A result -> CSV as in RFC 4180: UTF-8, commas, a header line; an empty field is what JSON has as null."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from minerals.output import Result
    from minerals.questions.audit import Audit
    from minerals.questions.compare import Comparison
    from minerals.questions.conflicts import Conflicts
    from minerals.questions.diff import Diff, LibraryDiff
    from minerals.questions.history import History
    from minerals.questions.lists import Lists
    from minerals.questions.lookup import Bill, Lookup
    from minerals.questions.matrix import Matrix
    from minerals.questions.show import Shown

FIGURE = (
    "published",
    "kind",
    "approximate",
    "low",
    "high",
    "low_inclusive",
    "high_inclusive",
    "metric",
    "base",
    "metric_as_published",
    "stage",
    "stage_basis",
    "period",
    "text_date",
    "publication",
    "part",
    "locator",
    "read_in",
    "confidence",
    "basis",
    "of",
    "relation",
    "name_as_published",
    "name_en",
    "item",
    "item_as_published",
    "reading",
    "note",
    "correction",
)
"""The columns of a figure, as its keys in the JSON promise of a comparison."""


def is_a(result: Result, *names: str) -> bool:
    """Whether a result is of one of the classes with these names."""
    return type(result).__name__ in names


def as_csv(result: Result) -> str:
    """The CSV of a result; its columns are documented at the function of its type."""
    if is_a(result, "Lists"):
        return _lists(cast("Lists", result))
    if is_a(result, "Diff"):
        from minerals.output.formats.diff_csv import diff_csv

        return csv_text(*diff_csv(cast("Diff", result)))
    if is_a(result, "LibraryDiff"):
        from minerals.output.formats.diff_csv import library_csv

        return csv_text(*library_csv(cast("LibraryDiff", result)))
    if is_a(result, "Lookup"):
        from minerals.output.formats.lookup_csv import lookup_csv

        return csv_text(*lookup_csv(cast("Lookup", result)))
    if is_a(result, "Bill"):
        text = io.StringIO(newline="")
        write_bill(cast("Bill", result), text)
        return text.getvalue()
    if is_a(result, "Audit"):
        return _audit(cast("Audit", result))
    if is_a(result, "Conflicts"):
        return _conflicts(cast("Conflicts", result))
    if is_a(result, "Matrix"):
        return _matrix(cast("Matrix", result))
    if is_a(result, "History"):
        return _history(cast("History", result))
    if is_a(result, "EditionShown", "PublicationShown", "ClaimsShown", "MineralShown"):
        from minerals.output.formats.show_csv import csv_rows

        return csv_text(*csv_rows(cast("Shown", result)))
    return _comparison(cast("Comparison", result))


def _comparison(result: Comparison) -> str:
    """One line a figure, the rows and cells in the order of the JSON; a cell without figures has one line without.

    Columns: ``row`` (mineral id), ``row_name_en``, ``row_name_zh``, ``edition``, ``jurisdiction``, ``listing``,
    ``members`` (the entries as printed, joined by ``|``), then those of ``FIGURE``, then the columns asked for beside
    the lists, as the table prints them, their lines joined by ``; ``. ``low`` and ``high`` are numbers in
    percent, ``approximate``, ``low_inclusive`` and ``high_inclusive`` are ``true`` or ``false``, all else is text.
    """
    from minerals.output.wording import profile as beside

    jurisdictions = {edition.id: edition.jurisdiction for edition in result.editions}
    columns = result.options.columns
    lines: list[list[object]] = []
    for shown, row in zip(result.rows, result.to_dict()["rows"], strict=True):
        behind = [
            "; ".join(beside.lines(shown.beside, column, shown.mineral.id, result.register, "en")) for column in columns
        ]
        for edition, cell in row["cells"].items():
            members = "|".join(member["name"] for member in cell["members"])
            names = row["names"]
            head = [
                row["mineral"],
                names["en"],
                names["zh-Hans"],
                edition,
                jurisdictions[edition],
                cell["listing"],
                members,
            ]
            lines += [
                [*head, *(_plain(figure[key]) for key in FIGURE), *behind]
                for figure in cell["figures"] or [dict.fromkeys(FIGURE)]
            ]
    return csv_text(
        ["row", "row_name_en", "row_name_zh", "edition", "jurisdiction", "listing", "members", *FIGURE, *columns], lines
    )


def _plain(value: object) -> object:
    """True and false as JSON writes them."""
    return str(value).lower() if isinstance(value, bool) else value


def _lists(result: Lists) -> str:
    """One line an edition: the keys of ``editions`` in the JSON promise."""
    editions = result.to_dict()["editions"]
    return csv_text(list(editions[0]), ([edition[key] for key in edition] for edition in editions))


def _audit(result: Audit) -> str:
    """One line a cell: the keys of ``cells`` in the JSON promise but lists; what is published joined by ``|``."""
    cells = [cell.to_dict() for cell in result.cells]
    keys = [key for key in cells[0] if key not in ("beside", "published_en")]
    return csv_text(keys, ([{**cell, "published": "|".join(cell["published"])}[key] for key in keys] for cell in cells))


def _conflicts(result: Conflicts) -> str:
    """One line a pair: what it is about, then value, period, publication, part and locator of each of the two."""
    keys = ("published", "period", "publication", "part", "locator")
    lines = []
    for one in result.conflicts:
        for pair in one.pairs:
            sides = [one.figures[at] for at in (pair.one, pair.other)]
            cells = [(side.value.published, side.period, side.publication, side.part, side.locator) for side in sides]
            lines.append([one.mineral, one.item, one.jurisdiction, pair.kind, *cells[0], *cells[1]])
    head = ["mineral", "item", "jurisdiction", "kind", *(f"{key}_{side}" for side in ("one", "other") for key in keys)]
    return csv_text(head, lines)


def _history(result: History) -> str:
    """One line a figure, by series, period and publication; ``change`` is against the edition before.

    Columns: ``jurisdiction``, ``series``, ``change``, then those of ``FIGURE`` but ``basis`` and ``relation``. The
    lists are in the JSON alone.
    """
    keys = [key for key in FIGURE if key not in ("basis", "relation")]
    lines = [
        [one["jurisdiction"], one["series"], cell["change"], *(_plain(figure[key]) for key in keys)]
        for one in result.to_dict()["series"]
        for cell in one["cells"]
        for figure in cell["figures"]
    ]
    return csv_text(["jurisdiction", "series", "change", *keys], lines)


def _matrix(result: Matrix) -> str:
    """One line a mineral: ``mineral``, ``name_en``, ``name_zh``, a mark for each edition id, and the two counts."""
    lines = [
        [
            row.mineral.id,
            row.mineral.name_en,
            row.mineral.name_zh,
            *(mark.text for mark in row.marks.values()),
            row.jurisdictions,
            row.unclear,
        ]
        for row in result.rows
    ]
    editions = [edition.id for edition in result.editions]
    return csv_text(["mineral", "name_en", "name_zh", *editions, "jurisdictions", "unclear"], lines)


def write_bill(result: Bill, stream: TextIO) -> None:
    """Write a bill of materials row by row, divided as the file was, so that the program that wrote it opens it."""
    from minerals.output.formats.lookup_csv import bill_csv

    header, rows = bill_csv(result)
    writer = csv.writer(stream, delimiter=result.file.delimiter)
    writer.writerow(header)
    writer.writerows(rows)


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
