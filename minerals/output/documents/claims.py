"""A table of claims: cell by cell as printed, with the sources that the text cites."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.claims import Claim
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import show as labels
from minerals.output.document import Block, Document, Fields, Table, Wording, sentences
from minerals.output.documents.battery_tables import statements_table
from minerals.output.documents.publication import published, titles
from minerals.output.wording import records
from minerals.output.wording.notes import own_words
from minerals.questions.show.claims import ClaimsShown


def build(shown: ClaimsShown, wording: Wording) -> Document:
    """The publication, then a table for each part of the text and jurisdiction, in printed order."""
    publication = shown.publication
    return Document(list(_blocks(shown, wording.language)), publication.id, titles(publication))


def _blocks(shown: ClaimsShown, language: str) -> Iterator[Block]:
    publication = shown.publication
    yield records.fields(
        language,
        (labels.PUBLISHER, publication.publisher),
        (labels.PUBLISHED, published(publication, language)),
        (labels.IDENTIFIER, publication.identifier),
        (labels.LANGUAGE, publication.language),
        (labels.NOTE, own_words(shown.table.note or "", language)),
    )
    for section in shown.sections:
        yield _table(shown, section, language)
    if shown.statements:
        yield statements_table(shown.statements, shown.register, language)
    claims = shown.table.claims
    yield Fields(records.numbered([claim.measure for claim in claims]), labels.MEASURED.text(language))
    yield from records.places(
        claims, language, lambda claim: records.clauses(language, claim.locator, own_words(claim.note or "", language))
    )
    yield from sentences([labels.CLAIM_NOT_FIGURE.text(language)])


def named(claim: Claim, language: str) -> str:
    """The minerals of a claim as printed, then their translations."""
    join = "、" if language == "zh" else ", "
    names = "、".join(mineral.name for mineral in claim.minerals)
    english = join.join(mineral.name_en or mineral.name for mineral in claim.minerals)
    return records.printed(names, english, language)


def _table(shown: ClaimsShown, section: list[tuple[int, Claim]], language: str) -> Table:
    heads = (labels.PLACE, labels.MINERAL, labels.ITEM, labels.USE, labels.DEPENDENCE, labels.MEANS)
    rows = [
        [
            str(place),
            named(claim, language),
            records.item(claim.item, claim.item_as_published, "", language),
            records.printed(claim.use, claim.use_en, language) if claim.use else "",
            claim.value.published,
            records.meaning(claim.value, language, claim.reading),
        ]
        for place, claim in section
    ]
    first = section[0][1]
    where = jurisdictions.head(first.jurisdiction, language)
    source = first.attributed_as or ""
    if first.attributed_to is not None:
        source = f"{shown.sources[first.attributed_to].title} ({first.attributed_to})"
    title = labels.SAYS_ITS_SOURCE.text(language).format(place=where, source=source)
    return records.without_empty_columns(heads, rows, language, title)
