"""The verdict on a claimed import dependence."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.records import Figure
from minerals.domain.values import Value
from minerals.questions.audit.cells import Beside, Cell
from minerals.questions.audit.claimed import Claimed
from minerals.questions.audit.published import Published

REVISED_BY = 10
"""From so many percentage points on a later figure for the same year counts as a revision; smaller ones are shown."""


def dependence(claim: Claimed, value: Value, published: Published, table: Sequence[Claimed]) -> Cell:
    """Check a claimed value against the figures of the publication named; ``table`` is all that is claimed."""
    name = claim.publication
    if name is None:
        contexts = (*_same_text(claim, table), *_literature(claim, published))
        return _cell(claim, value, "cannot-check", [], reason="no-source", contexts=contexts)
    figures = published.figures(name, claim.mineral, claim.year)
    if claim.item is not None:
        figures = [figure for figure in figures if figure.item == claim.item]
    if not figures:
        return _without_figure(claim, value, published, table, name)
    later = _later(published, figures)
    if claim.gives_no_figure:
        numbers = [figure for figure in figures if figure.value.kind not in ("not_available", "withheld")]
        verdict = "figure-exists" if numbers else "agrees"
        return _cell(claim, value, verdict, numbers or figures, contexts=later)
    same = [figure for figure in figures if _same(value, figure.value)]
    if same:
        revised = any(_revised(value, figure.value) for figure in _later_figures(published, same))
        if revised:
            return _cell(claim, value, "revised-since", same, reason="unlike-before", contexts=_later(published, same))
        unlike = [
            context
            for context in _later(published, same)
            if context.published not in {figure.value.published for figure in same}
        ]
        return _cell(claim, value, "agrees", same, contexts=unlike)
    return _cell(claim, value, "differs", figures, reason=_why(value, figures), contexts=later)


def _later_figures(published: Published, figures: Sequence[Figure]) -> list[Figure]:
    """What later editions say of these figures."""
    return [
        other
        for figure in figures
        for other in published.later(figure.publication, figure.mineral, figure.period, figure.item)
    ]


def _without_figure(claim: Claimed, value: Value, published: Published, table: Sequence[Claimed], name: str) -> Cell:
    groups = published.of_groups(name, claim.mineral, claim.year)
    if groups:
        contexts = [_context("group", figure) for figure in groups]
        return _cell(claim, value, "group-only", groups, reason="of-group", contexts=contexts)
    coverage = published.data.publications[name].coverage
    contexts = [*_same_text(claim, table), *_literature(claim, published)]
    if coverage == "complete" and claim.year is None:
        return _cell(claim, value, "nothing-published", [], contexts=contexts)
    after = published.later(name, claim.mineral, claim.year or published.period(name), claim.item)
    before = published.earlier(name, claim.mineral)
    contexts += [_context("later", figure) for figure in after if figure.publication == after[0].publication]
    contexts += [_context("earlier", figure) for figure in before]
    other_year = claim.year is not None and published.figures(name, claim.mineral)
    reason = "other-year" if other_year else "held-in-part" if published.has_figures(name) else "not-held"
    return _cell(claim, value, "cannot-check", [], reason=reason, contexts=contexts)


def _same(claimed: Value, published: Value) -> bool:
    """Whether two values mean the same; an end that one of them leaves open is no difference."""
    ends = [
        (claimed.low_inclusive, published.low_inclusive),
        (claimed.high_inclusive, published.high_inclusive),
    ]
    return (
        (claimed.kind, claimed.low, claimed.high) == (published.kind, published.low, published.high)
        and claimed.approximate == published.approximate
        and all(
            claimed_end is None or published_end is None or claimed_end == published_end
            for claimed_end, published_end in ends
        )
    )


def _revised(value: Value, later: Value) -> bool:
    if later.low is None or later.high is None or value.low is None or value.high is None:
        return later.kind == "net_exporter"
    apart = max(later.low - value.high, value.low - later.high)
    return apart >= REVISED_BY


def _why(value: Value, figures: Sequence[Figure]) -> str | None:
    kinds = {figure.value.kind for figure in figures}
    if value.kind == "point" and kinds & {"above", "below"}:
        return "bound-dropped"
    if value.kind == "point" and kinds <= {"not_available", "withheld", "net_exporter", "net_importer"}:
        return "not-a-number"
    return None


def _later(published: Published, figures: Sequence[Figure]) -> list[Beside]:
    """The next edition that says something, and the newest where that says something else."""
    after = _later_figures(published, figures)
    shown = dict.fromkeys(
        [*after[:1], *(figure for figure in after[-1:] if figure.value.published != after[0].value.published)]
    )
    return [_context("later", figure) for figure in shown]


def _literature(claim: Claimed, published: Published) -> list[Beside]:
    return [_context("literature", figure) for figure in published.literature(claim.jurisdiction, claim.mineral)]


def _same_text(claim: Claimed, table: Sequence[Claimed]) -> list[Beside]:
    """What the same text claims of the mineral elsewhere."""
    return [
        Beside("same-text", other.mineral, other.value.published, None, other.year, other.place)
        for other in table
        if (other.jurisdiction, other.mineral) == (claim.jurisdiction, claim.mineral)
        and other.section != claim.section
        and other.value is not None
    ]


def _context(what: str, figure: Figure) -> Beside:
    period = figure.when
    return Beside(what, figure.mineral, figure.value.published, figure.publication, period, figure.locator)


def _cell(
    claim: Claimed,
    value: Value,
    verdict: str,
    figures: Sequence[Figure],
    *,
    reason: str | None = None,
    contexts: Sequence[Beside] = (),
) -> Cell:
    return Cell(
        claim=claim,
        field="dependence",
        claimed=value.published,
        verdict=verdict,
        published=tuple(dict.fromkeys(figure.value.published for figure in figures)),
        publication=claim.publication,
        locator=figures[0].locator if figures else None,
        reason=reason,
        beside=tuple(contexts),
    )
