"""How the battery uses of a row read: the most specific word that each edition's sources print, and who says it."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.domain.labels import comparison as says
from minerals.domain.labels import jurisdictions, uses
from minerals.domain.labels.minerals import in_row
from minerals.domain.records import Use
from minerals.output.cells import Line
from minerals.output.footnotes import Footnotes
from minerals.questions.compare import Cell, Comparison, Row, about_battery


def use_lines(comparison: Comparison, row: Row, language: str, *, footnotes: Footnotes | None = None) -> list[Line]:
    """What each edition's sources say the row is used for in batteries: part, else kind of cell, else battery.

    Cells that store no electricity are named where they were asked for.
    """
    asked = comparison.options.cells
    lines = []
    for edition in comparison.editions:
        who = jurisdictions.mark(edition.jurisdiction, language)
        uses_of = row.cells[edition.id].uses
        stated = [use for use in uses_of if about_battery(use)]
        apart = [
            (uses.CELLS[cell].text(language), [use for use in uses_of if cell in use.cell])
            for cell in uses.NOT_STORING
            if cell in asked
        ]
        for word, behind in [*_words(stated, language), *apart]:
            if behind:
                named = _named_for(comparison, row, row.cells[edition.id], behind, language)
                source = footnotes.mark(behind) if footnotes else ""
                lines.append(
                    Line("", f"{word} {who}" + (f"{says.COLON.text(language)}{named}" if named else ""), source=source)
                )
    return lines


def _words(stated: list[Use], language: str) -> Iterable[tuple[str, list[Use]]]:
    """The most specific words of one edition's sources, each with the uses that say it."""
    for part, label in uses.PARTS.items():
        behind = [use for use in stated if part in use.part]
        if behind:
            yield label.text(language), behind
    if any(use.part for use in stated):
        return
    storing = [cell for cell in uses.CELLS if cell not in (*uses.NOT_STORING, "unnamed-battery")]
    printed = [use for use in stated if use.cell_basis == "printed"]
    named = [(cell, [use for use in printed if cell in use.cell]) for cell in storing]
    named = [(cell, behind) for cell, behind in named if behind]
    for cell, behind in named:
        yield uses.CELLS[cell].text(language), behind
    if stated and not named:
        yield uses.CELLS["unnamed-battery"].text(language), stated


def _named_for(comparison: Comparison, row: Row, cell: Cell, behind: list[Use], language: str) -> str:
    """The members or forms for which alone the use is stated; empty where that is the row or its listed form."""
    minerals = list(dict.fromkeys(use.mineral for use in behind))
    listed = {member.mineral for member in cell.members}
    is_group = comparison.register.is_group(row.mineral.id)
    if row.mineral.id in minerals or (not is_group and listed.issuperset(minerals)):
        return ""
    entries = [comparison.register[mineral] for mineral in minerals]
    return says.JOIN.text(language).join(entry.symbol or in_row(entry, language) for entry in entries)
