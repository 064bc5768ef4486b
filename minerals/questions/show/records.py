"""The rows of what is shown: the members of an edition, the claims of a table, the figures of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from minerals.questions.records import VALUE, Records, columns

_SOURCE = "publication locator read_in confidence"
_AMOUNT = "code country published low:number high:number"
MEMBER = columns(
    "position:whole name language name_en name_en_basis mineral heading tier form_note covers:texts"
    " covers_unknown:texts covers_basis covers_locator"
)
FIGURE = columns(
    f"of name_as_published name_en item item_as_published {VALUE} metric base metric_as_published stage stage_basis"
    " period text_date publication part locator read_in confidence reading note correction"
)
_USE = columns(f"of name_as_published name_en use use_en cell:texts cell_basis part:texts part_basis {_SOURCE}")
_CLAIM = columns(
    "jurisdiction edition mineral:texts name:texts name_en:texts use use_en item item_as_published"
    f" {VALUE} measure attributed_to attributed_as part locator read_in confidence reading note"
)
_SCORE = columns(
    "mineral name assessment stage supply_risk:number supply_risk_threshold:number economic_importance:number"
    f" economic_importance_threshold:number recycling:number {_SOURCE} note"
)
_CONTROL = columns(
    "jurisdiction minerals:texts item scope measure announcement announced announced_as effective effective_as status"
    f" last_seen {_SOURCE} note"
)
_LINE = columns(f"mineral name item counts period stage unit {_AMOUNT} estimated:flag note {_SOURCE}")
_SHARE = columns(f"mineral name item counts period stage role {_AMOUNT} {_SOURCE}")

_BATTERIES = {
    "amounts": columns(
        "chemistry component:texts material mineral low:number central:number high:number unit scope capacity published"
        f" reference {_SOURCE} note"
    ),
    "numbers": columns(
        "chain_stage material mineral country code published low:number high:number unit measures reference"
        f" {_SOURCE} note"
    ),
    "statements": columns(
        "statement statement_en relation batteries:texts component:texts minerals:texts published unit reference"
        f" {_SOURCE} note"
    ),
}
"""The battery data of a publication; where it has several of these, rows are of the first."""


def claim_records(claims: Iterable[Mapping[str, Any]]) -> Records:
    """One row per claim, from the JSON promise of a table; its minerals in printed order."""
    return Records.of(
        _CLAIM,
        (
            {**claim, **{key: [named[key] for named in claim["minerals"]] for key in ("mineral", "name", "name_en")}}
            for claim in claims
        ),
    )


def publication_records(promised: Mapping[str, Any]) -> Records:
    """One row per figure of a publication, from its JSON promise.

    A publication without figures gives its uses, else its scores, its export controls, or one row per country of its
    world tables or its shares.
    """
    profile = promised["beside"]
    if promised["figures"]:
        return Records.of(FIGURE, promised["figures"])
    batteries = promised["batteries"]
    if not promised["uses"] and not any(profile.values()):
        for key, of_key in _BATTERIES.items():
            if batteries[key]:
                return Records.of(of_key, ({**record, **_basis(record)} for record in batteries[key]))
    if promised["uses"] or not any(profile.values()):
        return Records.of(_USE, promised["uses"])
    if profile["supply-risk"]:
        return Records.of(_SCORE, profile["supply-risk"])
    if profile["controls"]:
        controls = profile["controls"]
        return Records.of(_CONTROL, ({**control, "status": control["status"]["published"]} for control in controls))
    if profile["production"]:
        return Records.of(_LINE, (line for table in profile["production"] for line in _lines(table)))
    return Records.of(_SHARE, (line for shares in profile["suppliers"] for line in _lines(shares)))


def _lines(source: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The lines of a world table, the total last, or of a row of shares, each with the fields of the whole."""
    world = source.get("world")
    for line in (*source["countries"], *([world] if world else [])):
        yield {**source, **line, **(line.get("value") or {}), "country": line["name"], "name": source["name"]}


def _basis(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an amount is per, and the stage and the metric of a number of the chain."""
    basis: Mapping[str, Any] = record.get("basis") or {}
    # Figures have stages and metrics of their own, in columns of other words.
    return {**basis, "chain_stage": record.get("stage"), "measures": record.get("metric")}
