"""The verdict on a claimed import dependence."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.records import Figure
from minerals.domain.values import Value
from minerals.questions.audit.cells import Beside, Cell
from minerals.questions.audit.claimed import Claimed
from minerals.questions.audit.held import Held

REVISED_BY = 10
"""A later figure for the same year counts as a revision from so many percentage points on; smaller ones are said."""


def dependence(claim: Claimed, value: Value, held: Held, table: Sequence[Claimed]) -> Cell:
    """Hold a claimed value against the figures of the publication named; ``table`` is all that is claimed."""
    name = claim.publication
    if name is None:
        beside = (*_same_text(claim, table), *_literature(claim, held))
        return _cell(claim, value, "cannot-check", [], reason="no-source", beside=beside)
    found = held.figures(name, claim.mineral, claim.year)
    if claim.item is not None:
        found = [figure for figure in found if figure.item == claim.item]
    if not found:
        return _without_figure(claim, value, held, table, name)
    later = _later(held, found)
    if claim.gives_no_figure:
        numbers = [figure for figure in found if figure.value.kind not in ("not_available", "withheld")]
        verdict = "figure-exists" if numbers else "agrees"
        return _cell(claim, value, verdict, numbers or found, beside=later)
    same = [figure for figure in found if _same(value, figure.value)]
    if same:
        revised = any(_revised(value, figure.value) for figure in held_later(held, same))
        if revised:
            return _cell(claim, value, "revised-since", same, reason="unlike-before", beside=_later(held, same))
        unlike = [one for one in _later(held, same) if one.published not in {figure.value.published for figure in same}]
        return _cell(claim, value, "agrees", same, beside=unlike)
    return _cell(claim, value, "differs", found, reason=_why(value, found), beside=later)


def held_later(held: Held, figures: Sequence[Figure]) -> list[Figure]:
    """What later editions say of these figures."""
    return [
        other
        for figure in figures
        for other in held.later(figure.publication, figure.mineral, figure.period, figure.item)
    ]


def _without_figure(claim: Claimed, value: Value, held: Held, table: Sequence[Claimed], name: str) -> Cell:
    groups = held.of_groups(name, claim.mineral, claim.year)
    if groups:
        beside = [_beside("group", figure) for figure in groups]
        return _cell(claim, value, "group-only", groups, reason="of-group", beside=beside)
    coverage = held.data.publications[name].coverage
    beside = [*_same_text(claim, table), *_literature(claim, held)]
    if coverage == "complete" and claim.year is None:
        return _cell(claim, value, "nothing-published", [], beside=beside)
    after = held.later(name, claim.mineral, claim.year or held.period(name), claim.item)
    before = held.earlier(name, claim.mineral)
    beside += [_beside("later", figure) for figure in after if figure.publication == after[0].publication]
    beside += [_beside("earlier", figure) for figure in before]
    other_year = claim.year is not None and held.figures(name, claim.mineral)
    reason = "other-year" if other_year else "held-in-part" if held.has_figures(name) else "not-held"
    return _cell(claim, value, "cannot-check", [], reason=reason, beside=beside)


def _same(claimed: Value, published: Value) -> bool:
    """Whether two values mean the same; an end that one of them leaves open is no difference."""
    ends = [
        (claimed.low_inclusive, published.low_inclusive),
        (claimed.high_inclusive, published.high_inclusive),
    ]
    return (
        (claimed.kind, claimed.low, claimed.high) == (published.kind, published.low, published.high)
        and claimed.approximate == published.approximate
        and all(one is None or other is None or one == other for one, other in ends)
    )


def _revised(value: Value, later: Value) -> bool:
    if later.low is None or later.high is None or value.low is None or value.high is None:
        return later.kind == "net_exporter"
    apart = max(later.low - value.high, value.low - later.high)
    return apart >= REVISED_BY


def _why(value: Value, found: Sequence[Figure]) -> str | None:
    kinds = {figure.value.kind for figure in found}
    if value.kind == "point" and kinds & {"above", "below"}:
        return "bound-dropped"
    if value.kind == "point" and kinds <= {"not_available", "withheld", "net_exporter", "net_importer"}:
        return "not-a-number"
    return None


def _later(held: Held, figures: Sequence[Figure]) -> list[Beside]:
    """The next edition that says something, and the newest where that says something else."""
    after = held_later(held, figures)
    shown = dict.fromkeys([*after[:1], *(one for one in after[-1:] if one.value.published != after[0].value.published)])
    return [_beside("later", figure) for figure in shown]


def _literature(claim: Claimed, held: Held) -> list[Beside]:
    return [_beside("literature", figure) for figure in held.literature(claim.jurisdiction, claim.mineral)]


def _same_text(claim: Claimed, table: Sequence[Claimed]) -> list[Beside]:
    """What the same text claims of the mineral elsewhere."""
    return [
        Beside("same-text", other.mineral, other.value.published, None, other.year, other.place)
        for other in table
        if (other.jurisdiction, other.mineral) == (claim.jurisdiction, claim.mineral)
        and other.section != claim.section
        and other.value is not None
    ]


def _beside(what: str, figure: Figure) -> Beside:
    period = figure.when
    return Beside(what, figure.mineral, figure.value.published, figure.publication, period, figure.locator)


def _cell(
    claim: Claimed,
    value: Value,
    verdict: str,
    found: Sequence[Figure],
    *,
    reason: str | None = None,
    beside: Sequence[Beside] = (),
) -> Cell:
    return Cell(
        claim=claim,
        field="dependence",
        claimed=value.published,
        verdict=verdict,
        published=tuple(dict.fromkeys(figure.value.published for figure in found)),
        publication=claim.publication,
        locator=found[0].locator if found else None,
        reason=reason,
        beside=tuple(beside),
    )
