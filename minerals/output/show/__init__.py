"""What is shown whole -> parts, the same for a terminal and for Markdown; and its rows, for CSV."""

from __future__ import annotations

from minerals.output.parts import Part
from minerals.output.show.claims import claims_parts
from minerals.output.show.edition import edition_parts
from minerals.output.show.mineral import mineral_parts
from minerals.output.show.publication import publication_parts
from minerals.questions.show import ClaimsShown, EditionShown, PublicationShown, Shown


def parts_of(shown: Shown, language: str) -> list[Part]:
    """The parts of an answer, in order; labels in ``en`` or ``zh``."""
    if isinstance(shown, EditionShown):
        return list(edition_parts(shown, language))
    if isinstance(shown, PublicationShown):
        return list(publication_parts(shown, language))
    if isinstance(shown, ClaimsShown):
        return list(claims_parts(shown, language))
    return list(mineral_parts(shown, language))
