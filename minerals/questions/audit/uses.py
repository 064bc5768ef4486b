"""The verdict on a claimed use."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.records import Use
from minerals.domain.use_words import cells_in, parts_in, says_as_much
from minerals.questions.audit.cells import Beside, Cell, Printed
from minerals.questions.audit.claimed import Claimed
from minerals.questions.audit.published import Published
from minerals.questions.compare.cell import about_battery


def use(claim: Claimed, words: str, published: Published) -> Cell:
    """Check a claimed use against the uses that the publication named states, and those that belong to its list.

    The publications of uses that belong to a list complement the publication named: a use that they state counts; that
    they do not state it counts only where the data set has no use of the publication named.
    """
    name = claim.publication
    named = [name] if name is not None and published.has_uses(name) else []
    companions = [source for source in _companions(claim, published) if source != name]
    minerals = [claim.mineral, *published.data.register.forms_of(claim.mineral)]
    stated = {source: published.uses(source, minerals) for source in (*named, *companions)}
    for source in (*named, *companions):
        fitting = _fitting(claim, stated[source])
        if fitting:
            reason = None if source == name else "elsewhere"
            return _cell(claim, words, "use-stated", fitting, source, reason=reason)
    members = {
        source: published.uses(source, published.data.register[claim.mineral].group) for source in (*named, *companions)
    }
    speaking = [source for source in named or companions if stated[source] or members[source]]
    if speaking and all(source in published.data.whole_uses for source in speaking):
        of_members = _fitting(claim, [use for source in speaking for use in members[source]])
        contexts = [_context("members", source) for source in of_members]
        reason = "members-only" if of_members else None
        shown = [use for source in speaking for use in stated[source]]
        return _cell(claim, words, "use-not-stated", shown, speaking[0], reason=reason, contexts=contexts)
    above = list(published.data.register.broader(claim.mineral))
    contexts = [
        _context("companion", use) for source in stated for use in (*stated[source], *published.uses(source, above))
    ]
    reason = "no-source" if name is None else "uses-in-part" if named else "uses-not-held"
    return _cell(claim, words, "cannot-check", [], name, reason=reason, contexts=contexts)


def _companions(claim: Claimed, published: Published) -> Sequence[str]:
    """The publications whose uses belong to the list that is claimed about, or to that of the figures named."""
    editions = published.data.editions
    if claim.edition is not None and claim.edition in editions:
        return editions[claim.edition].uses
    of_figures = (
        edition for edition in editions.values() if claim.publication in (*edition.figures, edition.publication)
    )
    return next((edition.uses for edition in of_figures), ())


def _fitting(claim: Claimed, stated: Sequence[Use]) -> list[Use]:
    """The stated uses that contain the claimed use: its cells and parts, else its words."""
    words = f"{claim.use or ''} {claim.use_en or ''}"
    cells, parts = cells_in(words), parts_in(words)
    if cells or parts:
        naming = {cell: [use for use in stated if _has_cell(use, cell)] for cell in cells}
        naming |= {part: [use for use in stated if part in use.part] for part in parts}
        return list(dict.fromkeys(use for uses in naming.values() for use in uses)) if all(naming.values()) else []
    wanted = claim.use_en or claim.use or ""
    return [use for use in stated if says_as_much(wanted, " ".join(text for text in (use.use, use.use_en) if text))]


def _has_cell(stated: Use, cell: str) -> bool:
    if cell == "unnamed-battery":
        return about_battery(stated)
    return cell in stated.cell


def _printed(stated: Use) -> str:
    """The words of the source, or their translation where only that was kept."""
    return stated.use or stated.use_en or ""


def _context(what: str, use: Use) -> Beside:
    return Beside(what, use.mineral, _printed(use), use.publication, None, use.locator, use.use_en)


def _cell(
    claim: Claimed,
    words: str,
    verdict: str,
    uses: Sequence[Use],
    publication: str | None,
    *,
    reason: str | None = None,
    contexts: Sequence[Beside] = (),
) -> Cell:
    printed = {_printed(use): Printed(_printed(use), use.mineral, english=use.use_en) for use in uses}
    return Cell(
        claim=claim,
        field="use",
        claimed=words,
        verdict=verdict,
        printed=tuple(printed.values()),
        publication=uses[0].publication if uses else publication,
        locator=uses[0].locator if uses else None,
        reason=reason,
        beside=tuple(contexts),
    )
