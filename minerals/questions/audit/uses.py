"""The verdict on a claimed use."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.records import Use
from minerals.domain.use_words import cells_in, parts_in, says_as_much
from minerals.questions.audit.cells import Beside, Cell
from minerals.questions.audit.claimed import Claimed
from minerals.questions.audit.held import Held
from minerals.questions.compare import about_battery


def use(claim: Claimed, words: str, held: Held) -> Cell:
    """Hold a claimed use against the uses that the publication named states, and those that belong to its list.

    The publications of uses that belong to a list stand in for the one named: that they state a use is said, and that
    they do not state it counts only where nothing of the one named is held.
    """
    name = claim.publication
    named = [name] if name is not None and held.has_uses(name) else []
    companions = [one for one in _companions(claim, held) if one != name]
    minerals = [claim.mineral, *(one for one in held.data.register if _is_form(held, one, claim.mineral))]
    stated = {one: held.uses(one, minerals) for one in (*named, *companions)}
    for source in (*named, *companions):
        fitting = _fitting(claim, stated[source])
        if fitting:
            reason = None if source == name else "elsewhere"
            return _cell(claim, words, "use-stated", fitting, source, reason=reason)
    members = {one: held.uses(one, held.data.register[claim.mineral].group) for one in (*named, *companions)}
    speaking = [one for one in named or companions if stated[one] or members[one]]
    if speaking and all(one in held.data.whole_uses for one in speaking):
        of_members = _fitting(claim, [one for source in speaking for one in members[source]])
        beside = [_beside("members", one) for one in of_members]
        reason = "members-only" if of_members else None
        shown = [one for source in speaking for one in stated[source]]
        return _cell(claim, words, "use-not-stated", shown, speaking[0], reason=reason, beside=beside)
    above = list(held.data.register.broader(claim.mineral))
    beside = [_beside("companion", one) for source in stated for one in (*stated[source], *held.uses(source, above))]
    reason = "no-source" if name is None else "uses-in-part" if named else "uses-not-held"
    return _cell(claim, words, "cannot-check", [], name, reason=reason, beside=beside)


def _companions(claim: Claimed, held: Held) -> Sequence[str]:
    """The publications whose uses belong to the list that is claimed about, or to that of the figures named."""
    editions = held.data.editions
    if claim.edition is not None and claim.edition in editions:
        return editions[claim.edition].uses
    of_figures = (one for one in editions.values() if claim.publication in (*one.figures, one.publication))
    return next((one.uses for one in of_figures), ())


def _is_form(held: Held, mineral: str, other: str) -> bool:
    return held.data.register.is_form_of(mineral, other)


def _fitting(claim: Claimed, stated: Sequence[Use]) -> list[Use]:
    """The stated uses in which the claimed one is found: its cells and parts, else its words."""
    words = f"{claim.use or ''} {claim.use_en or ''}"
    cells, parts = cells_in(words), parts_in(words)
    if cells or parts:
        found = {cell: [one for one in stated if _has_cell(one, cell)] for cell in cells}
        found |= {part: [one for one in stated if part in one.part] for part in parts}
        return list(dict.fromkeys(one for uses in found.values() for one in uses)) if all(found.values()) else []
    wanted = claim.use_en or claim.use or ""
    return [one for one in stated if says_as_much(wanted, " ".join(text for text in (one.use, one.use_en) if text))]


def _has_cell(stated: Use, cell: str) -> bool:
    if cell == "unnamed-battery":
        return about_battery(stated)
    return cell in stated.cell


def _printed(stated: Use) -> str:
    """The words of the source, or their translation where only that was kept."""
    return stated.use or stated.use_en or ""


def _beside(what: str, one: Use) -> Beside:
    return Beside(what, one.mineral, _printed(one), one.publication, None, one.locator, one.use_en)


def _cell(
    claim: Claimed,
    words: str,
    verdict: str,
    found: Sequence[Use],
    publication: str | None,
    *,
    reason: str | None = None,
    beside: Sequence[Beside] = (),
) -> Cell:
    texts = {_printed(one): one.use_en for one in found}
    return Cell(
        claim=claim,
        field="use",
        claimed=words,
        verdict=verdict,
        published=tuple(texts),
        published_en=tuple(texts.values()),
        publication=found[0].publication if found else publication,
        locator=found[0].locator if found else None,
        reason=reason,
        beside=tuple(beside),
    )
