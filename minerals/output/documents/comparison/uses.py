"""The battery uses of a row: the most specific words of the sources of each edition."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.domain.labels import batteries, jurisdictions, uses
from minerals.domain.labels import comparison as labels
from minerals.domain.labels.minerals import in_row
from minerals.domain.records import Use
from minerals.domain.vocabulary import NOT_STORING
from minerals.output.document import Cell, Line
from minerals.output.documents.comparison.footnotes import Footnotes
from minerals.questions.compare.cell import Cell as Placement
from minerals.questions.compare.cell import Row, about_battery
from minerals.questions.compare.result import Comparison


def use_lines(comparison: Comparison, row: Row, language: str, footnotes: Footnotes | None) -> Cell:
    """The battery uses of a row by the sources of each edition: the part, else the kind of cell, else the battery.

    Cells that store no electricity are named where they were chosen. The last line is the number of chemistries that
    contain the mineral, by their published bills.
    """
    lines = []
    for edition in comparison.editions:
        who = jurisdictions.mark(edition.jurisdiction, language)
        placement = row.cells[edition.id]
        battery_uses = [use for use in placement.uses if about_battery(use)]
        not_storing = [
            (uses.CELLS[cell].text(language), [use for use in placement.uses if cell in use.cell])
            for cell in NOT_STORING
            if cell in comparison.options.cells
        ]
        for word, stating in [*_words(battery_uses, language), *not_storing]:
            if not stating:
                continue
            text = f"{word} {who}"
            minerals = _named_for(comparison, row, placement, stating, language)
            if minerals:
                text += labels.COLON.text(language) + minerals
            elif len(stating) == 1:
                text += _share(stating)
            lines.append(Line(words=text, footnotes=footnotes.mark(stating) if footnotes else ""))
    chemistries = comparison.bills.by_row.get(row.mineral.id, ())
    if chemistries:
        text = batteries.IN_BILLS.text(language).format(count=len(chemistries), total=comparison.bills.total)
        lines.append(Line(words=text))
    return tuple(lines)


def _words(battery_uses: list[Use], language: str) -> Iterable[tuple[str, list[Use]]]:
    """The most specific words of the sources of an edition, each with its uses."""
    for part, label in uses.PARTS.items():
        stating = [use for use in battery_uses if part in use.part]
        if stating:
            yield label.text(language), stating
    if any(use.part for use in battery_uses):
        return
    storing = [cell for cell in uses.CELLS if cell not in (*NOT_STORING, "unnamed-battery")]
    printed = [use for use in battery_uses if use.cell_basis == "printed"]
    by_cell = [(cell, [use for use in printed if cell in use.cell]) for cell in storing]
    named = [(cell, stating) for cell, stating in by_cell if stating]
    for cell, stating in named:
        yield uses.CELLS[cell].text(language), stating
    if battery_uses and not named:
        yield uses.CELLS["unnamed-battery"].text(language), battery_uses


def _named_for(comparison: Comparison, row: Row, placement: Placement, stating: list[Use], language: str) -> str:
    """The members or forms to which the use is limited; empty where it is stated for the row or its listed form."""
    minerals = list(dict.fromkeys(use.mineral for use in stating))
    listed = {member.mineral for member in placement.members}
    is_group = comparison.register.is_group(row.mineral.id)
    if row.mineral.id in minerals or (not is_group and listed.issuperset(minerals)):
        return ""
    named = []
    for mineral in minerals:
        entry = comparison.register[mineral]
        own = [use for use in stating if use.mineral == mineral]
        named.append((entry.symbol or in_row(entry, language)) + (_share(own) if len(own) == 1 else ""))
    return labels.JOIN.text(language).join(named)


def _share(stating: list[Use]) -> str:
    """The printed share of a use, after a space; empty where the source prints none."""
    share = stating[0].share
    return "" if share is None else f" {share.published}%"


def shares_shown(comparison: Comparison) -> bool:
    """Whether a row shown has a battery use with a share."""
    if not comparison.options.with_uses:
        return False
    stated = (use for row in comparison.rows for cell in row.cells.values() for use in cell.uses)
    return any(use.share is not None and about_battery(use) for use in stated)
