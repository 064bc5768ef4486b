"""A table of claims as parts: cell by cell as printed, with the sources that the text names."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import jurisdictions
from minerals.domain.labels import show as says
from minerals.domain.records import Claim
from minerals.output import parts
from minerals.output.parts import Fields, Line, Part, Rows, Title, fields
from minerals.output.show.publication import read_in, titles
from minerals.questions.show import ClaimsShown


def claims_parts(shown: ClaimsShown, language: str) -> Iterator[Part]:
    """Who claims, then one table for each part of the text and jurisdiction, in printed order."""
    one = shown.publication
    yield Title(one.id, titles(one))
    published = one.published or says.NOT_SEEN.text(language)
    yield fields(
        language,
        (says.PUBLISHER, one.publisher),
        (says.PUBLISHED, f"{published} ({one.published_basis})" if one.published_basis else published),
        (says.IDENTIFIER, one.identifier),
        (says.LANGUAGE, one.language),
        (says.NOTE, shown.table.note),
    )
    for section in shown.sections:
        yield _table(shown, section, language)
    claims = shown.table.claims
    yield Fields(parts.numbered([claim.measure for claim in claims]), says.MEASURED.text(language))
    yield Fields(parts.numbered([_where(claim, language) for claim in claims]), says.WHERE.text(language))
    yield read_in(claims, language)
    yield Line(says.CLAIM_NOT_FIGURE.text(language))


def named(claim: Claim, language: str) -> str:
    """The minerals of a claim as printed, then their translations."""
    join = "、" if language == "zh" else ", "
    names = "、".join(one.name for one in claim.minerals)
    return parts.printed(names, join.join(one.name_en or one.name for one in claim.minerals), language)


def _table(shown: ClaimsShown, section: list[tuple[int, Claim]], language: str) -> Rows:
    heads = (says.PLACE, says.MINERAL, says.ITEM, says.USE, says.DEPENDENCE, says.MEANS)
    rows = [
        [
            str(place),
            named(claim, language),
            parts.item(claim.item, claim.item_as_published, "", language),
            parts.printed(claim.use, claim.use_en, language) if claim.use else "",
            claim.value.published,
            parts.meaning(claim.value, language, claim.reading),
        ]
        for place, claim in section
    ]
    first = section[0][1]
    where = jurisdictions.head(first.jurisdiction, language)
    source = says.SAYS_ITS_SOURCE.text(language).format(place=where, source=_source(shown, first))
    table = parts.without_empty_columns(heads, rows, language)
    return Rows(table.heads, table.rows, source)


def _source(shown: ClaimsShown, claim: Claim) -> str:
    if claim.attributed_to is None:
        return claim.attributed_as or ""
    return f"{shown.sources[claim.attributed_to].title} ({claim.attributed_to})"


def _where(claim: Claim, language: str) -> str:
    return says.CLAUSE.text(language).join([claim.locator, *([claim.note] if claim.note else [])])
