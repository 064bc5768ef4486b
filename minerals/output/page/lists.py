"""Short names of lists."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.labels import jurisdictions
from minerals.domain.records import Edition
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.wording.names import edition_name, short_name


def mark(edition: Edition, among: Sequence[Edition], language: str) -> str:
    """The mark of its jurisdiction; with more of its name where the page has other lists of that jurisdiction."""
    if edition.kind == OWN_LIST:
        return edition_name(edition, language)
    if sum(other.jurisdiction == edition.jurisdiction for other in among) == 1:
        return jurisdictions.mark(edition.jurisdiction, language)
    return short_name(edition, language)
