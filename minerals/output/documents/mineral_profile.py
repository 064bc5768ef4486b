"""The statistics of one mineral: producers, China's share, suppliers, controls, scores."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import beside as profile_labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import policies as policy_labels
from minerals.domain.labels import show as labels
from minerals.domain.labels.items import ITEMS
from minerals.domain.production import WorldTable
from minerals.domain.shares import Shares
from minerals.output.document import Block, Fields, sentences
from minerals.output.documents.statistics import controls_table, scores_table, shared
from minerals.output.wording import profile, values
from minerals.output.wording.policies import titled
from minerals.output.wording.records import texts
from minerals.questions.show.mineral import MineralShown


def profile_blocks(shown: MineralShown, language: str) -> Iterator[Block]:
    """A block for each statistic that the data set has."""
    of_mineral = shown.beside
    if of_mineral.production:
        produced = [_produced(shown, table, language) for table in of_mineral.production]
        produced += profile.rounded_total(of_mineral.production, language)
        yield texts(produced, labels.PRODUCTION.text(language))
    if of_mineral.china_share:
        shares = [
            labels.CHINA_BASES[part.basis]
            .text(language)
            .format(
                text=profile.china_share(part, shown.mineral.id, shown.register, language),
                publication=part.source.publication,
            )
            for part in of_mineral.china_share
        ]
        yield texts(shares, labels.CHINA_SHARE.text(language))
        if any(part.at_most for part in of_mineral.china_share):
            yield from sentences([profile_labels.AT_MOST_KEY.text(language)])
    if of_mineral.suppliers:
        supplied = [_supplied(shown, row, language) for row in of_mineral.suppliers]
        yield texts(supplied, labels.SUPPLIERS.text(language))
    if of_mineral.controls:
        if shown.as_of is None:
            title = labels.CONTROLS.text(language).format(
                seen=max(controlled.control.last_seen for controlled in of_mineral.controls)
            )
        else:
            title = labels.CONTROLS_THEN.text(language)
        yield controls_table(of_mineral.controls, title, language)
    if of_mineral.scores:
        yield scores_table(of_mineral.scores, labels.SCORES.text(language), language)
    if policies := [instrument for instrument in shown.instruments if not instrument.controls]:
        rows = [(policy.policy.dates[0].date, [titled(policy, language)]) for policy in policies]
        yield Fields(rows, policy_labels.OF_MINERAL.text(language))
        yield from sentences([policy_labels.MORE.text(language).format(id=shown.mineral.id)])


def _produced(shown: MineralShown, table: WorldTable, language: str) -> str:
    text = profile.producers(table, shown.mineral.id, shown.register, language)
    if table.world is None or table.unit is None:
        return labels.WITH_SOURCE.text(language).format(text=text, publication=table.publication)
    return labels.WITH_TOTAL.text(language).format(
        text=text, total=table.world.published, unit=profile.unit(table, language), publication=table.publication
    )


def _supplied(shown: MineralShown, row: Shares, language: str) -> str:
    who = row.economy(shown.publications[row.collection]) or ""
    text = shared(row, language)
    if all(share.value is None for share in row.countries):
        text += common.COMMA.text(language) + labels.ORDER_ONLY.text(language)
    named = row.item is None or row.counts is not None or ITEMS[row.item].en in row.name.casefold()
    item = "" if named or row.item is None else ITEMS[row.item].text(language)
    what = " ".join(word for word in (row.name, row.counts or item, values.period(row.period)) if word)
    return (
        labels.SUPPLIED[row.role]
        .text(language)
        .format(who=jurisdictions.head(who, language), what=what, list=text, publication=row.publication)
    )
