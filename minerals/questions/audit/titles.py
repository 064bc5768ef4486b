"""The columns of a user's own table: by name, else by the meaning of their titles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from minerals.domain.near_names import near_misses
from minerals.errors import MineralsError
from minerals.grouped import grouped
from minerals.messages import Message, listed, say
from minerals.store.tables import Table, header_word

COLUMNS = ("mineral", "jurisdiction", "publication", "value", "use", "year")
"""What a row may contain."""
COPY = say("`minerals audit --blank` prints a table to copy")
_MEANINGS = {
    **dict.fromkeys(("jurisdiction", "country", "economy", "国家", "经济体", "国家或地区"), "jurisdiction"),
    **dict.fromkeys(("publication", "publication id", "出版物"), "publication"),
    **dict.fromkeys(("value", "import dependence", "net import dependence", "dependence"), "value"),
    **dict.fromkeys(("import reliance", "net import reliance", "reliance", "nir", "import dependency"), "value"),
    **dict.fromkeys(("数值", "进口依赖度", "对外依存度", "净进口依赖度"), "value"),
    **dict.fromkeys(("use", "用途"), "use"),
    **dict.fromkeys(("year", "reference year", "data year", "年份", "年", "年度"), "year"),
}
"""What a title means, without its unit, a year and whose figures these are."""
_ASIDE = re.compile(
    r"\b(?:us|u\.s\.|usa|eu|pct|percent|per cent|in|as|of|apparent|consumption|(?:19|20)\d\d)\b|[%％()（）]"
)


def titles(table: Table, header: Sequence[str], given: Mapping[str, str]) -> tuple[dict[str, str], list[Message]]:
    """The title of each column of ``COLUMNS`` in a table, and notes on those that were recognized by meaning.

    ``given`` maps a column to its title where the user names it. Raises ``MineralsError`` for a column that is not
    there or occurs twice.
    """
    by_name = grouped((title.casefold(), title) for title in header)
    titles_by_column: dict[str, str] = {}
    faults: list[Message] = []
    for column in COLUMNS:
        name = given.get(column, column)
        called = by_name.get(name.strip().casefold(), [])
        if len(called) > 1:
            repeated = say("there are {count} columns `{name}`; give each its own name", count=len(called), name=name)
            faults.append(repeated)
        if called:
            titles_by_column[column] = called[0]
        elif column in given:
            faults.append(no_column(name, header))
    if faults:
        raise refused(table, header, faults)
    notes = []
    for column in COLUMNS:
        if column not in titles_by_column:
            meant = _by_meaning(column, [title for title in header if title and title not in titles_by_column.values()])
            if meant is not None:
                titles_by_column[column] = meant
                notes.append(say("{column} is read from column `{title}`", column=column, title=meant))
    return titles_by_column, notes


def _by_meaning(column: str, header: Sequence[str]) -> str | None:
    """The only title that means a column; of several titles for the names, the clearest."""
    if column == "mineral":
        ranked = sorted((rank, at) for at, title in enumerate(header) if (rank := header_word(title)) is not None)
        return header[ranked[0][1]] if ranked else None
    meant = [title for title in header if _MEANINGS.get(_bare(title)) == column]
    return meant[0] if len(meant) == 1 else None


def _bare(title: str) -> str:
    return " ".join(_ASIDE.sub(" ", title.casefold().replace("_", " ")).split())


def refused(table: Table, header: Sequence[str], faults: Sequence[Message]) -> MineralsError:
    """The error for a table with unsuitable columns."""
    place = f"{table.name}:{max(table.header_row, 1)}"
    columns = listed(title for title in header if title)
    shown = say("the columns are {columns}; {copy}", columns=columns, copy=COPY)
    return MineralsError(*(say("{file}: {fault}", file=place, fault=fault) for fault in faults), shown)


def no_column(name: str, header: Sequence[str]) -> Message:
    """That a column is not there, and the title that comes close to its name."""
    close = near_misses(name, [title for title in header if title])
    if close:
        return say("there is no column `{name}` (did you mean `{near}`?)", name=name, near=close[0])
    return say("there is no column `{name}`", name=name)
