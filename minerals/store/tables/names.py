"""Which column of a table has the names of minerals: by its title, else by its cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice

from minerals.domain.near_names import near_misses
from minerals.errors import MineralsError, UnknownNameError
from minerals.messages import listed, say
from minerals.store.tables.table import LOOKED_AT, Table, header_word

_ENOUGH = 0.5
"""The share of its cells that must read as names before a column without a fitting title is chosen."""


def name_column(table: Table, read: Callable[[str], object], title: str | None) -> tuple[Table, int]:
    """The table and the place of the column with the names; ``read`` gives the meaning of a cell or None.

    A single column whose first cell is itself a name is a list of names without a header. The notes of the table say
    when a column was chosen by its cells, and when another column reads as names too. Raises ``UnknownNameError`` for a
    column that is not there, ``MineralsError`` where no column reads as names.
    """
    if title is not None:
        return table, _column_titled(table, title)
    if _is_list_of_names(table, read):
        return table.headless(), 0
    ranks = [header_word(title) for title in table.header]
    shares = _shares(table, read) if len(ranks) > 1 else [1.0]
    titled = [place for place, rank in enumerate(ranks) if rank is not None]
    readable = [place for place, share in enumerate(shares) if share >= _ENOUGH]
    if len(ranks) == 1:
        return table, 0
    if not titled and not readable:
        raise MineralsError(
            say(
                "{file}:{row}: which column holds the names? none reads as names of minerals: "
                "say it with --column; the columns are {columns}",
                file=table.name,
                row=table.header_row,
                columns=listed(table.header),
            )
        )
    candidates = titled or readable
    best = max(candidates, key=lambda place: (shares[place] >= _ENOUGH, -(ranks[place] or 0), shares[place], -place))
    taken = table.header[best]
    notes = (
        []
        if titled
        else [say("the names are read from column `{column}`, which reads as names of minerals", column=taken)]
    )
    others = [table.header[place] for place in readable if place != best]
    if others:
        notes.append(
            say(
                "the names are read from column `{column}`; {others} reads as names too: see --column",
                column=taken,
                others=listed(others),
            )
        )
    return replace(table, notes=(*table.notes, *notes[-1:])), best


def _column_titled(table: Table, wanted_title: str) -> int:
    wanted = wanted_title.strip().casefold()
    places = [place for place, title in enumerate(table.header) if title.strip().casefold() == wanted]
    if not places:
        near = near_misses(wanted_title, table.header)
        columns = listed(table.header)
        hint = (
            say("did you mean `{name}`? the columns are {columns}", name=near[0], columns=columns)
            if near
            else say("the columns are {columns}", columns=columns)
        )
        raise UnknownNameError(say("column in {file}", file=table.name), wanted_title, (), hint)
    if len(places) > 1:
        raise MineralsError(
            say(
                "{file}:{row}: {count} columns are called `{name}`; give each its own name",
                file=table.name,
                row=table.header_row,
                count=len(places),
                name=wanted_title,
            )
        )
    return places[0]


def _is_list_of_names(table: Table, read: Callable[[str], object]) -> bool:
    """Whether the supposed header is a name like those below it, or the table is a single line of names."""
    if table.header_row == 0 or any(header_word(title) is not None for title in table.header):
        return False
    if len(table.header) > 1:
        below = next(table.records(), None)
        return below is None and all(_is_name(read, title) for title in table.header)
    return _is_name(read, table.header[0])


def _shares(table: Table, read: Callable[[str], object]) -> list[float]:
    """For each column, the part of its filled cells that read as names, of the first rows."""
    rows = [row.cells for row in islice(table.records(), LOOKED_AT)]
    shares = []
    for place in range(len(table.header)):
        filled = [row[place] for row in rows if row[place].strip()]
        named = [cell for cell in filled if any(map(str.isalpha, cell)) and _is_name(read, cell)]
        shares.append(len(named) / len(filled) if filled else 0.0)
    return shares


def _is_name(read: Callable[[str], object], cell: str) -> bool:
    try:
        return read(cell) is not None
    except MineralsError:
        return True
