"""What stands beside the lists of one mineral, as parts: producers, China's share, suppliers, controls, scores."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import beside as says_beside
from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import show as says
from minerals.domain.labels.items import ITEMS
from minerals.domain.production import WorldTable
from minerals.domain.shares import Shares
from minerals.output import beside, values
from minerals.output.parts import Fields, Line, Part
from minerals.output.show.tables import controls_rows, scores_rows, shared
from minerals.questions.show import MineralShown


def beside_parts(shown: MineralShown, language: str) -> Iterator[Part]:
    """One part each, where something is held."""
    found = shown.beside
    if found.production:
        texts = [_produced(shown, table, language) for table in found.production]
        yield Fields([("", [text]) for text in texts], says.PRODUCTION.text(language))
    if found.china_share:
        texts = [
            says.CHINA_BASES[part.basis]
            .text(language)
            .format(
                text=beside.china_share(part, shown.mineral.id, shown.register, language),
                publication=part.source.publication,
            )
            for part in found.china_share
        ]
        yield Fields([("", [text]) for text in texts], says.CHINA_SHARE.text(language))
        if any(part.at_most for part in found.china_share):
            yield Line(says_beside.AT_MOST_KEY.text(language))
    if found.suppliers:
        texts = [_supplied(shown, row, language) for row in found.suppliers]
        yield Fields([("", [text]) for text in texts], says.SUPPLIERS.text(language))
    if found.controls:
        if shown.as_of is None:
            title = says.CONTROLS.text(language).format(seen=max(one.control.last_seen for one in found.controls))
        else:
            title = says.CONTROLS_THEN.text(language)
        yield controls_rows(found.controls, title, language)
    if found.scores:
        yield scores_rows(found.scores, says.SCORES.text(language), language)


def _produced(shown: MineralShown, table: WorldTable, language: str) -> str:
    text = beside.producers(table, shown.mineral.id, shown.register, language)
    if table.world is None or table.unit is None:
        return says.WITH_SOURCE.text(language).format(text=text, publication=table.publication)
    return says.WITH_TOTAL.text(language).format(
        text=text, total=table.world.published, unit=table.unit, publication=table.publication
    )


def _supplied(shown: MineralShown, row: Shares, language: str) -> str:
    who = row.economy(shown.publications[row.collection]) or ""
    text = shared(row, language)
    if all(one.value is None for one in row.countries):
        text += common.COMMA.text(language) + says.ORDER_ONLY.text(language)
    named = row.item is None or row.counts is not None or ITEMS[row.item].en in row.name.casefold()
    item = "" if named or row.item is None else ITEMS[row.item].text(language)
    what = " ".join(word for word in (row.name, row.counts or item, values.period(row.period)) if word)
    return (
        says.SUPPLIED[row.role]
        .text(language)
        .format(who=jurisdictions.head(who, language), what=what, list=text, publication=row.publication)
    )
