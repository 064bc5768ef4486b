"""What is shown whole -> a header and rows for CSV: the members, the claims, the figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from minerals.questions.show import ClaimsShown, EditionShown, PublicationShown, Shown

_MEMBER = (
    *("position", "name", "language", "name_en", "name_en_basis", "mineral", "heading", "tier", "form_note"),
    *("covers", "covers_unknown", "covers_basis", "covers_locator"),
)
_VALUE = ("published", "kind", "approximate", "low", "high", "low_inclusive", "high_inclusive")
_FIGURE = (
    *("of", "name_as_published", "name_en", "item", "item_as_published", *_VALUE),
    *("metric", "base", "metric_as_published", "stage", "stage_basis", "period", "text_date"),
    *("publication", "part", "locator", "read_in", "confidence", "reading", "note", "correction"),
)
_USE = (
    *("of", "name_as_published", "name_en", "use", "use_en", "cell", "cell_basis", "part", "part_basis"),
    *("publication", "locator", "read_in", "confidence"),
)
_CLAIM = (
    *("jurisdiction", "edition", "mineral", "name", "name_en", "use", "use_en", "item", "item_as_published", *_VALUE),
    *("measure", "attributed_to", "attributed_as", "part", "locator", "read_in", "confidence", "reading", "note"),
)
Table = tuple[Sequence[str], list[list[object]]]


def csv_rows(shown: Shown) -> Table:
    """One row a member of an edition, a claim of a table, a figure of a publication or of a mineral.

    Columns are the keys of the JSON promise. A publication without figures gives its uses. Several ids or names in a
    cell are joined by ``|``, in printed order.
    """
    promised = shown.to_dict()
    if isinstance(shown, EditionShown):
        return _table(_MEMBER, promised["members"] or ())
    if isinstance(shown, ClaimsShown):
        return _table(_CLAIM, [{**claim, **_joined(claim["minerals"])} for claim in promised["claims"]])
    if isinstance(shown, PublicationShown) and shown.uses and not shown.figures:
        return _table(_USE, promised["uses"])
    return _table(_FIGURE, promised["figures"])


def _joined(minerals: Iterable[dict[str, str | None]]) -> dict[str, str]:
    named = list(minerals)
    return {key: "|".join(one[key] or "" for one in named) for key in ("mineral", "name", "name_en")}


def _table(keys: Sequence[str], records: Iterable[dict[str, Any]]) -> Table:
    return keys, [[_cell(record[key]) for key in keys] for record in records]


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "|".join(value) if isinstance(value, list) else value
