"""World tables, rows of shares, export controls and scores as tables: for a publication and for a mineral."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.criticality import Score
from minerals.domain.labels import beside as profile_labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import countries
from minerals.domain.labels import show as labels
from minerals.domain.production import WorldTable
from minerals.domain.shares import CountryShare, Shares
from minerals.grouped import grouped
from minerals.output.document import Block, Table, plain_table
from minerals.output.wording import profile, records, values
from minerals.output.wording.notes import own_words
from minerals.output.wording.records import places, without_empty_columns
from minerals.questions.compare.beside import Beside, Controlled


def statistics(of_publication: Beside, language: str) -> Iterator[Block]:
    """All statistics of a publication, each record with its place and the copy in which it was read."""
    if of_publication.production:
        yield _production(of_publication.production, language)
        yield from places(of_publication.production, language)
    if of_publication.suppliers:
        yield _shares(of_publication.suppliers, language)
        yield from places(of_publication.suppliers, language)
    if of_publication.controls:
        yield controls_table(of_publication.controls, labels.CONTROLS_HELD.text(language), language)
        yield from places([controlled.control for controlled in of_publication.controls], language)
    if of_publication.scores:
        yield scores_table(of_publication.scores, labels.SCORES.text(language), language)
        yield from places(of_publication.scores, language)


def controls_table(controls: Sequence[Controlled], title: str, language: str) -> Table:
    """One row per announcement, measure and state; what is controlled as the source names it."""
    by_announcement = grouped(
        (_announcement(controlled, language), own_words(controlled.control.item, language)) for controlled in controls
    )
    rows = [
        [name, announced, effective, common.JOIN_CLAUSES.text(language).join(dict.fromkeys(items)), measure, state]
        for (name, announced, effective, measure, state), items in by_announcement.items()
    ]
    heads = (labels.SOURCE, labels.ANNOUNCED, labels.EFFECTIVE, labels.CONTROLLED, labels.MEASURE, labels.STATUS)
    return plain_table([head.text(language) for head in heads], rows, title)


def scores_table(scores: Sequence[Score], title: str, language: str) -> Table:
    """One row per mineral and assessment, each score with its threshold."""
    heads = (
        *(labels.ASSESSMENT, labels.MINERAL, labels.STAGE, labels.SUPPLY_RISK, labels.ECONOMIC_IMPORTANCE),
        *(labels.RECYCLING, labels.SOURCE),
    )
    several = len({score.publication for score in scores}) > 1
    rows = [
        [
            score.assessment.id,
            records.of_mineral(score.name, None, score.mineral, language),
            "" if score.stage == "unspecified" else labels.STAGES[score.stage].text(language),
            _against(score.supply_risk, score.assessment.supply_risk_threshold, language),
            _against(score.economic_importance, score.assessment.economic_importance_threshold, language),
            "" if score.recycling is None else values.number(score.recycling),
            score.publication if several else "",
        ]
        for score in scores
    ]
    return without_empty_columns(heads, rows, language, title)


def shared(row: Shares, language: str) -> str:
    """The countries of a row with their shares, the largest first, the rest of the world last."""

    def rank(share: CountryShare) -> tuple[bool, float]:
        return share.code is None, -(share.value.low or 0) if share.value is not None else 0

    return common.JOIN.text(language).join(_share(share, language) for share in sorted(row.countries, key=rank))


def _production(tables: Sequence[WorldTable], language: str) -> Table:
    heads = (labels.PLACE, labels.MINERAL, labels.COUNTS, labels.PERIOD, labels.UNIT, labels.COUNTRIES)
    rows = [
        [
            str(place),
            records.of_mineral(table.name, None, table.mineral, language),
            table.counts or profile_labels.STAGES[table.stage].text(language),
            table.period,
            profile.unit(table, language),
            common.JOIN_CLAUSES.text(language).join(
                f"{countries.name(line.code, line.name, language)} {line.published}"
                for line in (*table.countries, *([table.world] if table.world else []))
            ),
        ]
        for place, table in enumerate(tables, 1)
    ]
    return plain_table([head.text(language) for head in heads], rows, labels.WORLD_TABLES.text(language))


def _shares(shares: Sequence[Shares], language: str) -> Table:
    heads = (labels.PLACE, labels.MINERAL, labels.COUNTS, labels.ROLE, labels.STAGE, labels.PERIOD, labels.COUNTRIES)
    rows = [
        [
            str(place),
            records.of_mineral(row.name, None, row.mineral, language),
            row.counts or "",
            labels.ROLES[row.role].text(language),
            "" if row.stage == "unspecified" else labels.STAGES[row.stage].text(language),
            row.period or "",
            shared(row, language),
        ]
        for place, row in enumerate(shares, 1)
    ]
    return without_empty_columns(heads, rows, language, labels.SHARES.text(language))


def _share(share: CountryShare, language: str) -> str:
    name = countries.name(share.code, share.name, language)
    if share.value is None:
        return name
    return profile_labels.LEADER.text(language).format(country=name, share=values.value(share.value, language))


def _announcement(controlled: Controlled, language: str) -> tuple[str, str, str, str, str]:
    control = controlled.control
    return (
        profile.announcement(control, language),
        control.announced or own_words(control.announced_as or "", language),
        control.effective or own_words(control.effective_as or "", language),
        own_words(control.measure, language),
        profile.state(controlled, language),
    )


def _against(score: float | None, threshold: float | None, language: str) -> str:
    """A score, and whether it reaches its threshold: ``1.8 (>= 1)``, ``0.5 (< 1)``."""
    if score is None or threshold is None:
        return "" if score is None else values.number(score)
    relation = ">=" if score >= threshold else "<"
    return labels.SCORE.text(language).format(
        score=values.number(score), relation=relation, threshold=values.number(threshold)
    )
