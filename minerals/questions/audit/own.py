"""A table of the user's own: which column is which, then row by row claims and faults."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from minerals.domain.names import near_misses
from minerals.errors import MineralsError, UnknownNameError
from minerals.questions.audit.claimed import Claimed, Fault, Place, Table
from minerals.questions.audit.rows import RowReader, shortened
from minerals.questions.records import Records, columns
from minerals.store.dataset import Dataset
from minerals.store.own import FileSource, read_table
from minerals.store.tables import Row
from minerals.store.tables import Table as File

COLUMNS = ("mineral", "jurisdiction", "publication", "value", "use", "year")
"""What a row may tell."""
BLANK = Records(columns(" ".join(COLUMNS)), (("lithium", "US", "us-mcs-2022", ">25", "battery", "2021"),))
"""The columns of a table, and a row to show how they are filled in."""
_COPY = "`minerals audit --blank` prints a table to copy"


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says about all rows of a table, where the rows themselves leave it empty.

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
    shape, one that claims nothing, and for what is given wrongly.
    """
    if isinstance(source, str) and not os.path.lexists(source) and "." not in source and "/" not in source:
        raise UnknownNameError("table of claims or file", source, near_misses(source, sorted(data.claims)))
    reader = RowReader(data)
    _check_given(reader, given)
    file = read_table(source)
    # What JSON holds has no lines that people count.
    unit = "entry" if file.header_row == 0 else "line"
    rows = ((Place(unit, row.line), row) for row in file.records())
    return _table(file, rows, reader, given)


def _check_given(reader: RowReader, given: Given) -> None:
    """Raise ``MineralsError`` where an option names what is not known."""
    for column in given.columns:
        if column not in COLUMNS:
            raise MineralsError(f"--column {column}=NAME: a table may tell {', '.join(COLUMNS)}")
    faults = reader.faults_of_source(_told({}, given)) if given.jurisdiction or given.publication else []
    faults += reader.faults_of_year(given.year or "")
    texts = [fault.text() for fault in faults if fault.code != "no-jurisdiction"]
    if texts:
        raise MineralsError(*(f"given for all rows: {text}" for text in texts))


def _table(file: File, rows: Iterable[tuple[Place, Row]], reader: RowReader, given: Given) -> Table:
    """The claims and the faults of all rows."""
    header = [title.strip() for title in file.header]
    titles = _titles(file, header, given)
    places = {column: header.index(title) for column, title in titles.items()}
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
        claim, found = reader.read(place, _told(cells, given))
        faults += found
        claims += [claim] if claim is not None else []
    if not claims and not faults:
        raise MineralsError(f"{file.name}: holds no row that claims something; {_COPY}")
    used = set(titles.values())
    return Table(
        file.name, tuple(claims), tuple(faults), tuple(title for title in header if title and title not in used)
    )


def _told(cells: Mapping[str, str], given: Given) -> dict[str, str]:
    """What a row tells, with what is given for all rows where it leaves something empty."""
    for_rows = given.for_rows()
    return {column: cells.get(column) or for_rows.get(column, "") for column in COLUMNS}


def _titles(file: File, header: Sequence[str], given: Given) -> dict[str, str]:
    """What each column that the table has is called in its header; raises ``MineralsError`` for what is missing."""
    by_name: dict[str, list[str]] = {}
    for title in header:
        by_name.setdefault(title.casefold(), []).append(title)
    titles, faults = {}, []
    for column in COLUMNS:
        asked = given.columns.get(column, column)
        called = by_name.get(asked.strip().casefold(), [])
        if len(called) > 1:
            faults.append(f"there are {len(called)} columns `{asked}`; give each a name of its own")
        if called:
            titles[column] = called[0]
        elif column in given.columns:
            faults.append(f"there is no column `{asked}`{_near(asked, header)}")
    wanted = {*titles, *given.columns}
    if "mineral" not in wanted:
        faults.append(
            f"there is no column `mineral`{_near('mineral', header)}; "
            "name the column that has it: --column mineral=NAME"
        )
    if "publication" not in wanted and given.publication is None:
        faults.append(
            f"there is no column `publication`{_near('publication', header)}; "
            "name the column that has it: --column publication=NAME, or name one for all rows: --publication ID"
        )
    if not wanted & {"value", "use"}:
        faults.append(
            "there is neither a column `value` nor a column `use`; "
            "name the column that has it: --column value=NAME or --column use=NAME"
        )
    if faults:
        shown = ", ".join(f"`{shortened(title)}`" for title in header if title)
        where = f"{file.name}:{max(file.header_row, 1)}"
        lines = [f"{where}: {fault}" for fault in faults]
        raise MineralsError(*lines, f"the columns are {shown}; {_COPY}")
    return titles


def _near(asked: str, header: Sequence[str]) -> str:
    near = near_misses(asked, [title for title in header if title])
    return f" (did you mean `{near[0]}`?)" if near else ""
