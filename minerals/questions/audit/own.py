"""A table of the user's own: which column is which, then row by row claims and faults."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from minerals.domain.near_names import near_misses
from minerals.errors import MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.messages import Message, joined, say
from minerals.questions.audit.claimed import Claimed, Fault, Place, Table
from minerals.questions.audit.rows import RowReader, shortened
from minerals.questions.audit.titles import COLUMNS, COPY, no_column, refused, titles
from minerals.questions.records import Records, columns
from minerals.store.dataset import Dataset
from minerals.store.own import FileSource, read_table
from minerals.store.tables import Row
from minerals.store.tables import Table as File

"""What a row may contain."""
BLANK = Records(columns(" ".join(COLUMNS)), (("lithium", "US", "us-mcs-2022", ">25", "battery", "2021"),))
"""The columns of a table, and a row to show how they are filled in."""


@frozen
class Given:
    """Values that the user gives for all rows of a table, where the rows themselves leave them empty.

    ``columns`` maps a column of ``COLUMNS`` to what it is called in the file.
    """

    jurisdiction: str | None = None
    publication: str | None = None
    year: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether anything is given."""
        return bool(self.for_rows() or self.columns)

    def for_rows(self) -> dict[str, str]:
        """What is given, by column."""
        given = {"jurisdiction": self.jurisdiction, "publication": self.publication, "year": self.year}
        return {column: text for column, text in given.items() if text}


def own_table(source: FileSource, data: Dataset, given: Given) -> Table:
    """The claims of a table of the user's own, and the faults of its rows.

    Raises ``UnknownNameError`` for a name that is no file and looks like none, ``MineralsError`` for a table in another
    shape, for a table without a claim, and for options that are wrong.
    """
    if isinstance(source, str) and not os.path.lexists(source) and "." not in source and "/" not in source:
        raise UnknownNameError(say("table of claims or file"), source, near_misses(source, sorted(data.claims)))
    reader = RowReader(data)
    _check_given(reader, given)
    file = read_table(source)
    # The entries of JSON have no lines that people count.
    unit = "entry" if file.header_row == 0 else "line"
    rows = ((Place(unit, row.line), row) for row in file.records())
    return _table(file, rows, reader, given)


def _check_given(reader: RowReader, given: Given) -> None:
    """Raise ``MineralsError`` where an option names something unknown."""
    for column in given.columns:
        if column not in COLUMNS:
            raise MineralsError(
                say("--column {column}=NAME: a table may have {columns}", column=column, columns=joined(COLUMNS))
            )
    faults: list[Fault] = []
    if given.jurisdiction or given.publication:
        reader.jurisdiction(_complete({}, given), faults)
    reader.year(given.year or "", faults)
    relevant = [fault for fault in faults if fault.code != "no-jurisdiction"]
    if relevant:
        raise MineralsError(*(say("given for all rows: {fault}", fault=fault) for fault in relevant))


def _table(file: File, rows: Iterable[tuple[Place, Row]], reader: RowReader, given: Given) -> Table:
    """The claims and the faults of all rows."""
    header = [title.strip() for title in file.header]
    titles_by_column, notes = titles(file, header, given.columns)
    _check_columns(file, header, titles_by_column, given)
    places = {column: header.index(title) for column, title in titles_by_column.items()}
    claims: list[Claimed] = []
    faults: list[Fault] = []
    for place, row in rows:
        cells = {column: row.cells[at].strip() for column, at in places.items()}
        if not any(cells.values()):
            continue
        if row.beyond:
            words = {"cells": str(len(header) + row.beyond), "columns": str(len(header))}
            faults.append(Fault("too-many-cells", words, place=place, name=shortened(cells["mineral"])))
            continue
        claim, wrong = reader.read(place, _complete(cells, given))
        faults += wrong
        claims += [claim] if claim is not None else []
    if not claims and not faults:
        raise MineralsError(say("{file}: holds no row that claims something; {copy}", file=file.name, copy=COPY))
    used = set(titles_by_column.values())
    others = tuple(title for title in header if title and title not in used)
    return Table(file.name, tuple(claims), tuple(faults), others, (*file.notes, *notes))


def _complete(cells: Mapping[str, str], given: Given) -> dict[str, str]:
    """The cells of a row by column, empty ones filled with what is given for all rows."""
    for_rows = given.for_rows()
    return {column: cells.get(column) or for_rows.get(column, "") for column in COLUMNS}


def _check_columns(file: File, header: Sequence[str], titles_by_column: Mapping[str, str], given: Given) -> None:
    """Raise ``MineralsError`` with everything that is missing."""
    faults: list[Message] = []
    if "mineral" not in titles_by_column:
        missing = no_column("mineral", header)
        faults.append(say("{fault}; name the column that has it: --column mineral=NAME", fault=missing))
    if "publication" not in titles_by_column and given.publication is None:
        faults.append(
            say(
                "{fault}; name the column that has it: --column publication=NAME, or name one for all rows: "
                "--publication ID",
                fault=no_column("publication", header),
            )
        )
    if not titles_by_column.keys() & {"value", "use"}:
        faults.append(
            say(
                "there is neither a column `value` nor a column `use`; "
                "name the column that has it: --column value=NAME or --column use=NAME"
            )
        )
    if faults:
        raise refused(file, header, faults)
