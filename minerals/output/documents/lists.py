"""The editions and the publications of the data set, as two tables."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import lists as labels
from minerals.domain.labels.measures import COVERAGES, KINDS_OF_LIST
from minerals.domain.records import Edition, Publication
from minerals.output.document import Document, Table, Wording, plain_table, sentences
from minerals.output.wording.notes import own_words
from minerals.questions.lists import Lists


def build(lists: Lists, wording: Wording) -> Document:
    """Editions, publications, and how publishers count."""
    language = wording.language
    return Document([_editions(lists, language), _publications(lists, language), *sentences(_below(lists, language))])


def _editions(lists: Lists, language: str) -> Table:
    heads = (labels.EDITION, labels.HELD, labels.OF, labels.KIND, labels.PUBLISHED, labels.TITLE)
    rows = [
        [
            edition.id,
            _count(edition, language),
            jurisdictions.head(edition.jurisdiction, language),
            KINDS_OF_LIST[edition.kind].text(language),
            edition.published or labels.NOT_SEEN.text(language),
            edition.title if language == "en" else edition.title_original or edition.title,
        ]
        for edition in lists.editions
    ]
    return plain_table([head.text(language) for head in heads], rows)


def _publications(lists: Lists, language: str) -> Table:
    """One row per publication that has a file of its own."""
    heads = (labels.PUBLICATION, labels.PUBLISHED, labels.COVERAGE)
    rows = [
        [
            publication.id,
            publication.published or labels.NOT_SEEN.text(language),
            _coverage(publication, language),
        ]
        for publication in lists.publications
        if publication.id in lists.files
    ]
    return plain_table([head.text(language) for head in heads], rows)


def _coverage(publication: Publication, language: str) -> str:
    note = publication.coverage_note
    texts = [COVERAGES[publication.coverage].text(language), *([own_words(note, language)] if note else [])]
    return common.COLON.text(language).join(texts)


def _below(lists: Lists, language: str) -> Iterator[str]:
    """How a publisher counts, the chosen day, and what was left out."""
    for edition in lists.editions:
        if edition.counting_rule is not None:
            yield labels.COUNTING_RULE.text(language).format(
                edition=f"* {edition.id}", rule=own_words(edition.counting_rule, language)
            )
    if any(edition.held is not None and edition.count_as_stated is None for edition in lists.editions):
        yield labels.STATES_NONE.text(language)
    days = sorted({edition.checked for edition in lists.editions})
    if len(days) == 1:
        yield labels.CHECKED.text(language).format(day=days[0])
    elif days:
        yield labels.CHECKED_FROM_TO.text(language).format(first=days[0], last=days[-1])
    more = sum(publication.id not in lists.files for publication in lists.publications)
    yield labels.IN_COLLECTIONS.text(language).format(count=more)
    if lists.day is not None:
        yield labels.AS_OF.text(language).format(day=lists.day.isoformat())
    if lists.undated:
        yield labels.UNDATED.text(language).format(count=lists.undated)


def _count(edition: Edition, language: str) -> str:
    if edition.held is None:
        label = labels.NO_MEMBERS if edition.count_as_stated is None else labels.NOT_HELD
        return label.text(language).format(count=edition.count_as_stated)
    stated = "-" if edition.count_as_stated is None else edition.count_as_stated
    return f"{edition.held}/{stated}{'' if edition.counting_rule is None else '*'}"
