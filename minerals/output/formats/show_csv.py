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
_SCORE = (
    *("mineral", "name", "assessment", "stage", "supply_risk", "supply_risk_threshold", "economic_importance"),
    *("economic_importance_threshold", "recycling", "publication", "locator", "read_in", "confidence", "note"),
)
_CONTROL = (
    *("jurisdiction", "minerals", "item", "scope", "measure", "announcement", "announced", "announced_as"),
    *("effective", "effective_as", "status", "last_seen", "publication", "locator", "read_in", "confidence", "note"),
)
_OF = ("mineral", "name", "item", "counts", "period", "stage")
_WHERE = ("publication", "locator", "read_in", "confidence")
_LINE = (*_OF, "unit", "code", "country", "published", "low", "high", "estimated", "note", *_WHERE)
_SHARE = (*_OF, "role", "code", "country", "published", "low", "high", *_WHERE)
Table = tuple[Sequence[str], list[list[object]]]


def csv_rows(shown: Shown) -> Table:
    """One row a member of an edition, a claim of a table, a figure of a publication or of a mineral.

    Columns are the keys of the JSON promise. A publication without figures gives its uses, else its scores, its export
    controls, or one row a country of its world tables or its shares. Several ids or names in a
    cell are joined by ``|``, in printed order.
    """
    promised = shown.to_dict()
    if isinstance(shown, EditionShown):
        return _table(_MEMBER, promised["members"] or ())
    if isinstance(shown, ClaimsShown):
        return _table(_CLAIM, [{**claim, **_joined(claim["minerals"])} for claim in promised["claims"]])
    if isinstance(shown, PublicationShown) and not shown.figures:
        return _without_figures(promised)
    return _table(_FIGURE, promised["figures"])


def _without_figures(promised: dict[str, Any]) -> Table:
    beside = promised["beside"]
    if promised["uses"] or not any(beside.values()):
        return _table(_USE, promised["uses"])
    if beside["supply-risk"]:
        return _table(_SCORE, beside["supply-risk"])
    if beside["controls"]:
        return _table(_CONTROL, [{**one, "status": one["status"]["published"]} for one in beside["controls"]])
    if beside["production"]:
        return _table(_LINE, [{**table, **line} for table in beside["production"] for line in _of_countries(table)])
    return _table(_SHARE, [{**row, **line} for row in beside["suppliers"] for line in _of_countries(row)])


def _of_countries(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The countries of a table or a row, their keys told apart from those of the whole."""
    nothing = {"published": None, "low": None, "high": None}
    return [
        {**nothing, **one, **(one.get("value") or {}), "country": one["name"], "name": row["name"]}
        for one in (*row["countries"], *([row["world"]] if row.get("world") else []))
    ]


def _joined(minerals: Iterable[dict[str, str | None]]) -> dict[str, str]:
    named = list(minerals)
    return {key: "|".join(one[key] or "" for one in named) for key in ("mineral", "name", "name_en")}


def _table(keys: Sequence[str], records: Iterable[dict[str, Any]]) -> Table:
    return keys, [[_cell(record[key]) for key in keys] for record in records]


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "|".join(value) if isinstance(value, list) else value
