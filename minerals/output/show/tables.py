"""World tables, rows of shares, export controls and scores as tables: for a publication and for a mineral."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.controls import Control
from minerals.domain.criticality import Score
from minerals.domain.labels import beside as says_beside
from minerals.domain.labels import comparison as common
from minerals.domain.labels import countries
from minerals.domain.labels import show as says
from minerals.domain.production import Output, WorldTable
from minerals.domain.shares import CountryShare, Shares
from minerals.output import beside, parts, values
from minerals.output.parts import Fields, Part, Rows, without_empty_columns
from minerals.questions.compare.beside import Beside, Controlled


def held_parts(held: Beside, language: str) -> Iterator[Part]:
    """All that a publication has of these, each record with the place where it stands and where it was read."""
    if held.production:
        yield _production(held.production, language)
        yield from _places(held.production, language)
    if held.suppliers:
        yield _shares(held.suppliers, language)
        yield from _places(held.suppliers, language)
    if held.controls:
        yield controls_rows(held.controls, says.CONTROLS_HELD.text(language), language)
        yield from _places([one.control for one in held.controls], language)
    if held.scores:
        yield scores_rows(held.scores, says.SCORES.text(language), language)
        yield from _places(held.scores, language)


def controls_rows(found: Sequence[Controlled], title: str, language: str) -> Rows:
    """One row an announcement, measure and state; what is controlled as the source names it."""
    by: dict[tuple[str, str, str, str, str], list[str]] = {}
    for one in found:
        by.setdefault(_controlled(one, language), []).append(one.control.item)
    rows = [
        [name, announced, effective, common.JOIN_CLAUSES.text(language).join(dict.fromkeys(items)), measure, state]
        for (name, announced, effective, measure, state), items in by.items()
    ]
    heads = (says.SOURCE, says.ANNOUNCED, says.EFFECTIVE, says.CONTROLLED, says.MEASURE, says.STATUS)
    return Rows([head.text(language) for head in heads], rows, title)


def scores_rows(scores: Sequence[Score], title: str, language: str) -> Rows:
    """One row a mineral and assessment, each score beside its threshold."""
    heads = (
        *(says.ASSESSMENT, says.MINERAL, says.STAGE, says.SUPPLY_RISK, says.ECONOMIC_IMPORTANCE, says.RECYCLING),
        says.SOURCE,
    )
    several = len({score.publication for score in scores}) > 1
    rows = [
        [
            score.assessment.id,
            parts.of_mineral(score.name, None, score.mineral, language),
            "" if score.stage == "unspecified" else says.STAGES[score.stage].text(language),
            _against(score.supply_risk, score.assessment.supply_risk_threshold, language),
            _against(score.economic_importance, score.assessment.economic_importance_threshold, language),
            "" if score.recycling is None else values.number(score.recycling),
            score.publication if several else "",
        ]
        for score in scores
    ]
    table = without_empty_columns(heads, rows, language)
    return Rows(table.heads, table.rows, title)


def shared(row: Shares, language: str) -> str:
    """The countries of a row with their shares, in printed order."""
    return common.JOIN.text(language).join(_share(one, language) for one in row.countries)


def _production(tables: Sequence[WorldTable], language: str) -> Rows:
    heads = (says.PLACE, says.MINERAL, says.COUNTS, says.PERIOD, says.UNIT, says.COUNTRIES)
    rows = [
        [
            str(place),
            parts.of_mineral(table.name, None, table.mineral, language),
            table.counts or says_beside.STAGES[table.stage].text(language),
            table.period,
            table.unit or "",
            common.JOIN_CLAUSES.text(language).join(
                _amount(line, language) for line in (*table.countries, *([table.world] if table.world else []))
            ),
        ]
        for place, table in enumerate(tables, 1)
    ]
    return Rows([head.text(language) for head in heads], rows, says.WORLD_TABLES.text(language))


def _shares(found: Sequence[Shares], language: str) -> Rows:
    heads = (says.PLACE, says.MINERAL, says.COUNTS, says.ROLE, says.STAGE, says.PERIOD, says.COUNTRIES)
    rows = [
        [
            str(place),
            parts.of_mineral(row.name, None, row.mineral, language),
            row.counts or "",
            says.ROLES[row.role].text(language),
            "" if row.stage == "unspecified" else says.STAGES[row.stage].text(language),
            row.period or "",
            shared(row, language),
        ]
        for place, row in enumerate(found, 1)
    ]
    table = without_empty_columns(heads, rows, language)
    return Rows(table.heads, table.rows, says.SHARES.text(language))


def _places(records: Sequence[WorldTable | Shares | Score | Control], language: str) -> Iterator[Fields]:
    yield Fields(parts.numbered([one.locator for one in records]), says.WHERE.text(language))
    read = [f"{one.read_in} ({says.CONFIDENCE[one.confidence].text(language)})" for one in records]
    yield Fields(parts.numbered(read), says.READ_IN.text(language))


def _amount(line: Output, language: str) -> str:
    return f"{countries.name(line.code, line.name, language)} {line.published}"


def _share(one: CountryShare, language: str) -> str:
    name = countries.name(one.code, one.name, language)
    if one.value is None:
        return name
    return says_beside.LEADER.text(language).format(country=name, share=values.value(one.value, language))


def _controlled(one: Controlled, language: str) -> tuple[str, str, str, str, str]:
    control = one.control
    return (
        beside.announcement(control, language),
        control.announced or control.announced_as or "",
        control.effective or control.effective_as or "",
        control.measure,
        beside.state(one, language),
    )


def _against(score: float | None, threshold: float | None, language: str) -> str:
    """A score, and whether it reaches its threshold: ``1.8 (>= 1)``, ``0.5 (< 1)``."""
    if score is None or threshold is None:
        return "" if score is None else values.number(score)
    relation = ">=" if score >= threshold else "<"
    return says.SCORE.text(language).format(
        score=values.number(score), relation=relation, threshold=values.number(threshold)
    )
