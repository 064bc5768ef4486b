"""What is shown whole, as rows: the members of an edition, the claims of a table, the figures of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from minerals.domain.vocabulary import BASES, CONFIDENCES, COVERS_BASES, INFERRED, METRICS, STAGES
from minerals.questions.records import VALUE, Records, closed, columns

MEMBER = closed(
    columns(
        "position name language name_en name_en_basis mineral heading tier form_note covers covers_unknown covers_basis"
        " covers_locator",
        position="whole",
        covers="texts",
        covers_unknown="texts",
    ),
    covers_basis=COVERS_BASES,
)
FIGURE = (
    *columns("of name_as_published name_en item item_as_published"),
    *VALUE,
    *closed(
        columns("metric base metric_as_published stage stage_basis period text_date"),
        metric=METRICS,
        base=BASES,
        stage=STAGES,
        stage_basis=INFERRED,
    ),
    *closed(columns("publication part locator read_in confidence reading note correction"), confidence=CONFIDENCES),
)
_SOURCE = closed(columns("publication locator read_in confidence"), confidence=CONFIDENCES)
_USE = (
    *columns("of name_as_published name_en use use_en cell cell_basis part part_basis", cell="texts", part="texts"),
    *_SOURCE,
)
_CLAIM = (
    *columns(
        "jurisdiction edition mineral name name_en use use_en item item_as_published",
        mineral="texts",
        name="texts",
        name_en="texts",
    ),
    *VALUE,
    *columns("measure attributed_to attributed_as part locator read_in confidence reading note"),
)
_SCORE = (
    *columns("mineral name assessment stage"),
    *columns("supply_risk supply_risk_threshold", supply_risk="number", supply_risk_threshold="number"),
    *columns(
        "economic_importance economic_importance_threshold",
        economic_importance="number",
        economic_importance_threshold="number",
    ),
    *columns("recycling", recycling="number"),
    *_SOURCE,
    *columns("note"),
)
_CONTROL = (
    *columns("jurisdiction minerals item scope measure announcement announced announced_as", minerals="texts"),
    *columns("effective effective_as status last_seen"),
    *_SOURCE,
    *columns("note"),
)
_OF = columns("mineral name item counts period stage")
_LINE = (
    *_OF,
    *columns("unit code country published low high estimated note", low="number", high="number", estimated="flag"),
    *_SOURCE,
)
_SHARE = (*_OF, *columns("role code country published low high", low="number", high="number"), *_SOURCE)


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
    """The lines of a world table, the total last, or of a row of shares, each with what the whole says."""
    world = source.get("world")
    for line in (*source["countries"], *([world] if world else [])):
        yield {**source, **line, **(line.get("value") or {}), "country": line["name"], "name": source["name"]}
