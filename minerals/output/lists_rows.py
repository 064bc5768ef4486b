"""The rows of the two tables of lists, for the terminal and for Markdown alike."""

from __future__ import annotations

from minerals.domain.labels import lists as says
from minerals.domain.labels.measures import COVERAGES, KINDS_OF_LIST
from minerals.domain.records import Edition
from minerals.questions.lists import Lists

Rows = tuple[list[str], list[list[str]]]
"""A header and the rows below it."""


def edition_rows(result: Lists, language: str) -> Rows:
    """One row an edition."""
    heads = (says.EDITION, says.HELD, says.KIND, says.PUBLISHED, says.CHECKED, says.TITLE)
    rows = [
        [
            edition.id,
            _held(edition, language),
            KINDS_OF_LIST[edition.kind].text(language),
            edition.published or says.NOT_SEEN.text(language),
            edition.checked,
            edition.title if language == "en" else edition.title_original or edition.title,
        ]
        for edition in result.editions
    ]
    return [head.text(language) for head in heads], rows


def publication_rows(result: Lists, language: str) -> Rows:
    """One row a publication that has a file of its own."""
    heads = (says.PUBLICATION, says.PUBLISHED, says.COVERAGE)
    rows = [
        [
            one.id,
            one.published or says.NOT_SEEN.text(language),
            COVERAGES[one.coverage].text(language) + (f": {one.coverage_note}" if one.coverage_note else ""),
        ]
        for one in result.publications
        if one.id in result.files
    ]
    return [head.text(language) for head in heads], rows


def notes(result: Lists, language: str) -> list[str]:
    """What is to be said below the tables: how a publisher counts, the day asked for, what it left out."""
    rules = [
        says.COUNTING_RULE.text(language).format(edition=f"* {edition.id}", rule=edition.counting_rule)
        for edition in result.editions
        if edition.counting_rule is not None
    ]
    if any(edition.held is not None and edition.count_as_stated is None for edition in result.editions):
        rules.append(says.STATES_NONE.text(language))
    more = sum(one.id not in result.files for one in result.publications)
    said = [says.IN_COLLECTIONS.text(language).format(count=more)]
    if result.day is not None:
        said.append(says.AS_OF.text(language).format(day=result.day.isoformat()))
    if result.undated:
        said.append(says.UNDATED.text(language).format(count=result.undated))
    return [*rules, *said]


def _held(edition: Edition, language: str) -> str:
    if edition.held is None:
        return says.NOT_HELD.text(language).format(count=edition.count_as_stated)
    stated = "-" if edition.count_as_stated is None else edition.count_as_stated
    return f"{edition.held}/{stated}{'' if edition.counting_rule is None else '*'}"
