"""What was looked up, as rows of CSV."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from minerals.domain.records import Edition
from minerals.errors import MineralsError
from minerals.output.document import Wording
from minerals.output.documents.comparison.cells import CellWriter
from minerals.questions.lookup import Bill, Lookup, Part

_IN_CSV = ("listing", "basis", "dependence")


def lookup_csv(result: Lookup) -> tuple[list[str], list[list[str | None]]]:
    """One row a name and edition, with ids; several ids or entries in a cell are joined by ``|``."""
    header = ["query", "mineral", "name_en", "name_zh", "commodity", "form_of", "group", "groups"]
    rows = [
        [
            *(found.query, one.id, one.name_en, one.name_zh, one.commodity, one.form_of),
            *("|".join(one.group), "|".join(found.groups)),
            *(listed.edition.id, listed.listing, listed.basis),
            "|".join(member.name for _, member, _ in listed.entries),
        ]
        for found in result.results
        for one in [found.mineral]
        for listed in found.listed
    ]
    return [*header, "edition", "listing", "basis", "members"], rows


def bill_csv(result: Bill) -> tuple[list[str], Iterator[list[str]]]:
    """The rows of the file, then ``mineral_id``, ``commodity_id`` and the three columns of each edition.

    What is said of a name is put together once, however many rows have it. Raises ``MineralsError`` when the file has
    one of these columns itself.
    """
    added = ["mineral_id", "commodity_id"]
    added += [f"{edition.id}_{what}" for edition in result.editions for what in _IN_CSV]
    taken = [name for name in added if name in result.file.header]
    if taken:
        raise MineralsError(
            f"{result.file.name}:1: there is a column `{taken[0]}` already, which the answer adds; give it another name"
        )

    def said(part: Part) -> list[str]:
        texts = [part.mineral.id, part.mineral.commodity]
        for one in part.listed:
            texts += [one.listing or "", one.basis or "", "; ".join(_dependence(result, part, one.edition, "en"))]
        return texts

    return [*result.file.header, *added], _with(result, said, len(added))


def _with(result: Bill, said: Callable[[Part], list[str]], width: int) -> Iterator[list[str]]:
    nothing = [""] * width
    by_name = {name: said(part) for name, part in result.parts.items()}
    column = result.column
    for row in result.file.rows():
        yield row + by_name.get(row[column], nothing)


def _dependence(result: Bill, part: Part, edition: Edition, language: str) -> list[str]:
    if result.comparison is None or part.row is None:
        return []
    return [line.text for line in CellWriter(result.comparison, Wording(language, wide=False)).cell(part.row, edition)]
