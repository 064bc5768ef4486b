"""A table of the user's own, row by row -> claims, or every fault in it at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from minerals.domain.labels.jurisdictions import code
from minerals.domain.names import near_misses
from minerals.domain.values import Value, parse
from minerals.errors import MineralsError, UnknownNameError
from minerals.questions.audit.claimed import NOTHING, Claimed
from minerals.questions.records import Records, columns
from minerals.store import tables
from minerals.store.dataset import Dataset
from minerals.store.own import read_limited
from minerals.store.read import parse_json
from minerals.store.tables import Table

NEEDED = ("mineral", "jurisdiction", "publication")
COLUMNS = (*NEEDED, "value", "use", "year")
BLANK = Records(columns(" ".join(COLUMNS)), (("lithium", "US", "us-mcs-2022", ">25", "battery", "2021"),))
"""The columns of a table, and a row to show how they are filled in."""
_YEARS = re.compile(r"[0-9]{4}(-[0-9]{4})?")


def own_table(source: str | Path | BinaryIO, data: Dataset) -> tuple[str, list[Claimed]]:
    """The name and the claims of a CSV or JSON file, or of an open binary CSV file.

    Raises ``UnknownNameError`` for a name that is no file and looks like none, else as ``from_csv`` does.
    """
    if isinstance(source, str) and not Path(source).exists() and "." not in source and "/" not in source:
        raise UnknownNameError("table of claims or file", source, near_misses(source, sorted(data.claims)))
    content, name = read_limited(Path(source) if isinstance(source, str) else source)
    if name.endswith(".json"):
        return name, from_json(parse_json(content, name), name, data)
    return name, from_csv(tables.parse(content, name), data)


def from_csv(file: Table, data: Dataset) -> list[Claimed]:
    """The claims of a CSV file; raises ``MineralsError`` naming every row that cannot be understood."""
    header = [name.strip().casefold() for name in file.header]
    _check_header(file.name, header)
    rows = ((f"row {row.number}", dict(zip(header, row.cells, strict=True))) for row in file.records())
    return _claims(file.name, rows, data)


def from_json(value: object, name: str, data: Dataset) -> list[Claimed]:
    """The claims of a JSON array of objects with the same keys; raises as ``from_csv`` does."""
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise MineralsError(f"{name}: an array of objects was expected, each with {', '.join(NEEDED)}, value or use")
    unknown = sorted({str(key) for row in value for key in row} - set(COLUMNS))
    if unknown:
        _check_header(name, [*NEEDED, *unknown])
    rows = ((f"item {at}", {key: _text(row.get(key)) for key in COLUMNS}) for at, row in enumerate(value, 1))
    return _claims(name, rows, data)


def _text(cell: Any) -> str:
    return "" if cell is None else str(cell)


def _check_header(name: str, header: Sequence[str]) -> None:
    missing = [column for column in NEEDED if column not in header]
    faults = [f"{name}:1: there is no column `{column}`" for column in missing]
    if "value" not in header and "use" not in header:
        faults.append(f"{name}:1: there is neither a column `value` nor a column `use`")
    for column in header:
        if column not in COLUMNS:
            near = near_misses(column, COLUMNS)
            hint = f"did you mean `{near[0]}`?" if near else f"the columns are {', '.join(COLUMNS)}"
            faults.append(f"{name}:1: unknown column `{column}`: {hint}")
    if faults:
        raise MineralsError("\n".join([*faults, "`minerals audit --blank` prints a table to copy"]))


def _claims(name: str, rows: Iterator[tuple[str, Mapping[str, str]]], data: Dataset) -> list[Claimed]:
    claims, faults = [], []
    for place, row in rows:
        cells = {column: (row.get(column) or "").strip() for column in COLUMNS}
        if not any(cells.values()):
            continue
        row_faults = list(_faults(cells, data))
        faults += [f"{name}: {place}: {fault}" for fault in row_faults]
        if not row_faults:
            claims.append(_claim(place, cells, data))
    if faults:
        raise MineralsError("\n".join(faults))
    if not claims:
        raise MineralsError(f"{name}: holds no row that claims something; `minerals audit --blank` prints one to copy")
    return claims


def _faults(cells: Mapping[str, str], data: Dataset) -> Iterator[str]:
    """What is wrong with one row."""
    try:
        data.names.resolve(cells["mineral"])
    except MineralsError as error:
        yield str(error) if cells["mineral"] else "no mineral is named"
    known = sorted({code for publication in data.publications.values() for code in publication.about})
    jurisdiction = code(cells["jurisdiction"])
    if jurisdiction not in known:
        yield str(
            UnknownNameError(
                "jurisdiction",
                cells["jurisdiction"],
                near_misses(cells["jurisdiction"], known),
                f"one of {', '.join(known)} was expected",
            )
        )
    name = cells["publication"]
    publication = data.publications.get(name)
    if name and publication is None:
        near = near_misses(name, data.publications)
        yield str(UnknownNameError("publication", name, near, "`minerals lists --format json` names them"))
    if publication is not None and jurisdiction in known and jurisdiction not in publication.about:
        yield f"`{name}` is about {', '.join(publication.about)}, not about {jurisdiction}"
    if cells["value"] and _value(cells["value"]) is None:
        yield f"`{cells['value']}` is no value that can be read: write it as printed, such as 84, >95, E, n/a or /"
    if cells["year"] and not _YEARS.fullmatch(cells["year"]):
        yield f"`{cells['year']}` is no year: write 2021 or 2012-2016, or leave it empty"
    if not cells["value"] and not cells["use"]:
        yield "neither a value nor a use is claimed"


def _claim(place: str, cells: Mapping[str, str], data: Dataset) -> Claimed:
    return Claimed(
        section="table",
        place=place,
        jurisdiction=code(cells["jurisdiction"]),
        mineral=data.names.resolve(cells["mineral"]),
        name=cells["mineral"],
        value=_value(cells["value"]) if cells["value"] else None,
        use=cells["use"] or None,
        use_en=None,
        publication=cells["publication"] or None,
        year=cells["year"] or None,
    )


def _value(text: str) -> Value | None:
    return Value(text, "in_words") if text in NOTHING else parse(text)
