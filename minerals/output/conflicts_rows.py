"""Conflicts as rows and lines below: what the table and Markdown both draw."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import comparison as common
from minerals.domain.labels import conflicts as says
from minerals.domain.labels import jurisdictions
from minerals.domain.labels.items import ITEMS
from minerals.domain.records import Figure
from minerals.output import values
from minerals.output.order import sort_key
from minerals.questions.conflicts import Conflict, Conflicts


def heads(language: str) -> list[str]:
    """The heads of the columns."""
    return [head.text(language) for head in (says.MINERAL, says.OF, says.FIGURES, says.KIND)]


def rows(result: Conflicts, found: Sequence[Conflict], language: str) -> list[list[str]]:
    """One row a conflict, by name in the language shown: whose it is, its figures by year, why they disagree."""
    ordered = sorted(found, key=lambda one: (sort_key(result.register[one.mineral], language), one.jurisdiction))
    return [
        [
            _name(result, one, language),
            jurisdictions.mark(one.jurisdiction, language),
            common.JOIN_CLAUSES.text(language).join(_by_value(result, one, language)),
            common.JOIN.text(language).join(says.KINDS[kind].text(language) for kind in one.kinds),
        ]
        for one in ordered
    ]


def sentences(result: Conflicts, language: str) -> Iterator[str]:
    """The publications' words on what they changed, the counts, and what was held against what."""
    said = {
        says.WORDS.text(language).format(
            mineral=_name(result, one, language), words=pair.words.words, locator=pair.words.locator
        )
        for one in result.conflicts
        for pair in one.pairs
        if pair.words is not None
    }
    yield from sorted(said)
    yield says.COUNTED.text(language).format(**result.summary)
    if result.undated:
        yield says.UNDATED.text(language).format(count=result.undated)
    yield says.YEARS.text(language).format(years=result.years)


def lists(result: Conflicts, language: str) -> list[str]:
    """The lists on whose members two sources disagree, as they are recorded."""
    return [
        says.LIST.text(language).format(
            editions=common.JOIN.text(language).join(one.editions),
            source=one.source,
            printed=one.printed,
            reason=one.reason,
            evidence=one.evidence,
        )
        for one in result.lists
    ]


def _name(result: Conflicts, one: Conflict, language: str) -> str:
    name = result.register[one.mineral].name(language)
    return name if one.item is None else name + common.COMMA.text(language) + ITEMS[one.item].text(language)


def _by_value(result: Conflicts, one: Conflict, language: str) -> Iterator[str]:
    """For each year each value with the places that print it: ``2021: 48 (MCS 2022), 49 (MCS 2023, MCS 2024)``."""
    years: dict[str, dict[str, list[str]]] = {}
    for figure in one.figures:
        found = years.setdefault(figure.when or "", {})
        place = _place(result, one, figure)
        named = found.setdefault(values.value(figure.value, language), [])
        if place not in named:
            named.append(place)
    for when, found in years.items():
        said = [
            value + common.BRACKETS.text(language).format(text=common.JOIN.text(language).join(named))
            for value, named in found.items()
        ]
        yield f"{when}{common.COLON.text(language)}{common.JOIN.text(language).join(said)}"


def _place(result: Conflicts, one: Conflict, figure: Figure) -> str:
    """The publication, and the part of it where it says two things."""
    name = result.short[figure.publication]
    own = {other.value.published for other in one.figures if other.publication == figure.publication}
    return name if len(own) == 1 else f"{name}, {figure.part}"
