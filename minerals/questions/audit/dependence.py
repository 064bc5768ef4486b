"""The verdict on a claimed import dependence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from minerals.domain.labels.items import is_printed
from minerals.domain.records import Figure
from minerals.domain.values import Value
from minerals.questions.audit.cells import Beside, Cell, Printed
from minerals.questions.audit.claimed import Claimed
from minerals.questions.audit.published import Published
from minerals.questions.audit.verdicts import is_figure, joint_verdict, revised, same, verdict

Statements = Mapping[tuple[str, str], Mapping[str, Sequence[Claimed]]]
"""All values that a text claims, by jurisdiction and mineral, then by section."""


def dependence(claim: Claimed, value: Value, published: Published, statements: Statements) -> Cell:
    """Check a claimed value against the figures of the publication named; ``statements`` has all claims of the text."""
    if claim.publication is None:
        contexts = (*_same_text(claim, statements), *_literature(claim, published))
        return _cell(claim, value, "cannot-check", [], reason="no-source", contexts=contexts)
    figures = figures_named(claim, claim.publication, published)
    if not figures:
        return _without_figure(claim, value, published, statements, claim.publication)
    reached, reason = joint_verdict(value, [figure.value for figure in figures])
    if reached == "figure-exists":
        figures = [figure for figure in figures if is_figure(figure.value)]
    elif reached == "agrees":
        figures = [figure for figure in figures if verdict(value, figure.value)[0] == "agrees"]
    later = _later(published, figures)
    if reached == "agrees":
        after = [(figure, other) for figure in figures for other in published.later_of(figure)]
        if any(revised(figure.value, other.value) for figure, other in after):
            reached, reason = "revised-since", "unlike-before"
        else:
            later = [other for other in later if not any(_alike(other.value, figure.value) for figure in figures)]
    return _cell(claim, value, reached, figures, reason=reason, contexts=_contexts("later", later))


def figures_named(claim: Claimed, publication: str, published: Published) -> list[Figure]:
    """The figures of a publication that a claim is about, by mineral, item and year."""
    figures = published.figures(publication, claim.mineral, claim.year)
    return [figure for figure in figures if claim.item in (None, figure.item)]


def _without_figure(claim: Claimed, value: Value, published: Published, statements: Statements, name: str) -> Cell:
    groups = published.of_groups(name, claim.mineral, claim.year)
    if groups:
        contexts = _contexts("group", groups)
        return _cell(claim, value, "group-only", groups, reason="of-group", contexts=contexts)
    contexts = [*_same_text(claim, statements), *_literature(claim, published)]
    other_year = claim.year is not None and published.figures(name, claim.mineral)
    if published.data.publications[name].is_complete("figures") and not other_year:
        return _cell(claim, value, "nothing-published", [], contexts=contexts)
    after = published.later(name, claim.mineral, claim.year or published.period(name), claim.item)
    before = published.earlier(name, claim.mineral)
    contexts += _contexts("later", [figure for figure in after if figure.publication == after[0].publication])
    contexts += _contexts("earlier", before)
    reason = "other-year" if other_year else "held-in-part" if published.has_figures(name) else "not-held"
    return _cell(claim, value, "cannot-check", [], reason=reason, contexts=contexts)


def _later(published: Published, figures: Sequence[Figure]) -> list[Figure]:
    """For each figure the figure of the next edition, and that of the newest edition where it differs."""
    shown: dict[tuple[str, str | None, str, str], Figure] = {}
    for figure in figures:
        after = published.later_of(figure)
        newest = [other for other in after[-1:] if not _alike(other.value, after[0].value)]
        for other in (*after[:1], *newest):
            shown.setdefault((other.mineral, other.item, other.value.published, other.publication), other)
    return list(shown.values())


def _alike(value: Value, other: Value) -> bool:
    return same(value, other) or value.published == other.published


def _literature(claim: Claimed, published: Published) -> list[Beside]:
    return _contexts("literature", published.literature(claim.jurisdiction, claim.mineral))


def _same_text(claim: Claimed, statements: Statements) -> list[Beside]:
    """What the same text claims of the mineral in its other sections."""
    return [
        Beside(
            what="same-text",
            mineral=other.mineral,
            published=other.value.published,
            publication=None,
            period=other.year,
            locator=other.place,
            item=other.item,
            item_printed=other.item is not None,
        )
        for section, others in statements.get((claim.jurisdiction, claim.mineral), {}).items()
        if section != claim.section
        for other in others
        if other.value is not None
    ]


def _contexts(what: str, figures: Iterable[Figure]) -> list[Beside]:
    return [
        Beside(
            what=what,
            mineral=figure.mineral,
            published=figure.value.published,
            publication=figure.publication,
            period=figure.when,
            locator=figure.locator,
            item=figure.item,
            item_printed=is_printed(figure),
        )
        for figure in figures
    ]


def _cell(
    claim: Claimed,
    value: Value,
    reached: str,
    figures: Sequence[Figure],
    *,
    reason: str | None = None,
    contexts: Sequence[Beside] = (),
) -> Cell:
    return Cell(
        claim=claim,
        field="dependence",
        claimed=value.published,
        verdict=reached,
        printed=tuple(dict.fromkeys(_printed(figure, figures) for figure in figures)),
        publication=claim.publication,
        locator=figures[0].locator if figures else None,
        reason=reason,
        beside=tuple(contexts),
    )


def _printed(figure: Figure, figures: Sequence[Figure]) -> Printed:
    """The printed text and its subject; with stage or part of the publication where these distinguish values."""
    others = [
        other
        for other in figures
        if (other.mineral, other.item) == (figure.mineral, figure.item)
        and other.value.published != figure.value.published
    ]
    return Printed(
        text=figure.value.published,
        mineral=figure.mineral,
        item=figure.item,
        item_printed=is_printed(figure),
        stage=figure.stage if any(other.stage != figure.stage for other in others) else None,
        part=figure.part if any(other.stage == figure.stage for other in others) else None,
    )
