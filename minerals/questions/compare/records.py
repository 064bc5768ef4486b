"""A comparison as rows: one per figure, per use, and per cell without either; then the profile columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from minerals.domain.production import WorldTable
from minerals.domain.records import Edition, Use
from minerals.questions.compare.beside import CHINA, Beside
from minerals.questions.compare.cell import Cell, Row, about_battery
from minerals.questions.compare.options import Options
from minerals.questions.promises import control_dict, figure_dict, picked, score_dict, source_dict, use_dict
from minerals.questions.records import FIGURE, Records, columns

_CELL = columns("row row_name_en row_name_zh edition jurisdiction listing members:texts")
_USE = columns("battery:flag use use_en cell:texts cell_basis cell_part:texts cell_part_basis")
_PROFILE = {
    "production": columns(
        "counts code country unit amount amount_low:number amount_high:number estimated:flag share_low:number"
        " share_high:number"
    ),
    "china-share": columns("counts code share_low:number share_high:number share_basis at_most:flag"),
    "controls": columns(
        "minerals:texts scope measure announcement announced announced_as effective effective_as status"
        " status_as_published status_from status_to status_by last_seen state"
    ),
    "supply-risk": columns(
        "assessment supply_risk:number supply_risk_threshold:number economic_importance:number"
        " economic_importance_threshold:number recycling:number"
    ),
}
"""The columns that each profile column adds."""
_OF_LINE = {"name": "country", "published": "amount", "low": "amount_low", "high": "amount_high"}
"""The fields of a line of a world table -> its columns."""


def comparison_records(rows: Iterable[Row], editions: Iterable[Edition], options: Options) -> Records:
    """The rows and cells in the order of the JSON; ``record`` says what each row is.

    ``figure`` and ``use`` rows name their cell; ``listing`` is a cell that has neither. Uses are there
    where the comparison is about uses. Of ``production`` there is a row per line of a world table (amounts in
    ``unit``, shares in percent), of ``china-share`` one per share, of ``control`` one per export control, of ``score``
    one per criticality score: these belong to the row, and have no edition.
    """
    used = _USE if options.with_uses else ()
    added = dict.fromkeys(column for name in options.columns for column in _PROFILE[name])
    header = (*_CELL, *FIGURE, *columns("record"), *used, *added)
    return Records.of(header, _rows(rows, editions, options))


def _rows(rows: Iterable[Row], editions: Iterable[Edition], options: Options) -> Iterator[dict[str, Any]]:
    jurisdictions = {edition.id: edition.jurisdiction for edition in editions}
    for row in rows:
        mineral = row.mineral
        head = {"row": mineral.id, "row_name_en": mineral.name_en, "row_name_zh": mineral.name_zh}
        for edition, cell in row.cells.items():
            place = {"edition": edition, "jurisdiction": jurisdictions[edition], "listing": cell.listing}
            members = [member.name for member in cell.members]
            for record in _of_cell(cell, with_uses=options.with_uses):
                yield {**head, **place, "members": members, **record}
        for record in _of_profile(row.beside, options.columns):
            yield {**head, **record}


def _of_cell(cell: Cell, *, with_uses: bool) -> Iterator[dict[str, Any]]:
    uses = cell.uses if with_uses else ()
    for chosen in cell.figures:
        figure = figure_dict(chosen.figure)
        yield {"record": "figure", **figure, "basis": chosen.basis, "relation": chosen.relation}
    for use in uses:
        yield _use(use)
    if not cell.figures and not uses:
        yield {"record": "listing"}


def _use(use: Use) -> dict[str, Any]:
    """A use, the part of a cell under another name than the part of a publication."""
    part = picked(use, "part part_basis", part="cell_part", part_basis="cell_part_basis")
    return {"record": "use", **use_dict(use), "part": None, **part, "battery": about_battery(use)}


def _of_profile(profile: Beside, columns_shown: Iterable[str]) -> Iterator[dict[str, Any]]:
    for name in columns_shown:
        if name == "production":
            for table in profile.production:
                yield from ({"record": "production", **line} for line in _lines(table))
        elif name == "china-share":
            for part in profile.china_share:
                share = {"share_low": part.share.low, "share_high": part.share.high, "share_basis": part.basis}
                source = _named(source_dict(part.source))
                yield {"record": "china-share", **source, **share, "code": CHINA, "at_most": part.at_most}
        elif name == "controls":
            for controlled in profile.controls:
                control = control_dict(controlled.control, controlled.state)
                status = control.pop("status")
                yield {
                    "record": "control",
                    **control,
                    "item": None,
                    "item_as_published": control["item"],
                    "status": status["kind"],
                    "status_as_published": status["published"],
                    **{f"status_{key}": status[key] for key in ("from", "to", "by")},
                }
        else:
            yield from ({"record": "score", **_named(score_dict(score))} for score in profile.scores)


def _lines(table: WorldTable) -> Iterator[dict[str, Any]]:
    """The lines of a world table, the total last."""
    source = {**_named(source_dict(table)), "unit": table.unit}
    for line in (*table.countries, *([] if table.world is None else [table.world])):
        share = None if line is table.world else table.share(line)
        yield {
            **source,
            **picked(line, "code name published low high estimated note", **_OF_LINE),
            "counts": line.counts or table.counts,
            "share_low": share and share.low,
            "share_high": share and share.high,
        }


def _named(record: dict[str, Any]) -> dict[str, Any]:
    """The mineral and its printed name under the keys that figures have for them."""
    return {**record, "of": record["mineral"], "name_as_published": record["name"]}
