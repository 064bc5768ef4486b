"""The publications of the figures of an edition."""

from __future__ import annotations

from minerals.domain.labels import comparison as labels
from minerals.domain.records import Edition
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.documents.comparison.cells import CellWriter, figures_of
from minerals.output.wording import values
from minerals.output.wording.names import edition_name
from minerals.questions.compare.result import Comparison


def head_source(writer: CellWriter, edition: Edition) -> str:
    """A sentence on the publication and the years of the figures of an edition."""
    comparison, language = writer.comparison, writer.language
    name = edition_name(edition, language)
    own = companion(comparison, edition)
    if own is None:
        missing = {"literature": labels.NO_FIGURES_OF, "earlier": labels.NO_OWN_FIGURES_OF, None: labels.NOTHING_OF}
        return missing[substitute(comparison, edition)].text(language).format(edition=name)
    copy = labels.READ_IN_COPIES.text(language) if writer.copied(edition) else ""
    return labels.FIGURES_OF.text(language).format(edition=name, figures=for_period(*own, language), copy=copy)


def is_source(comparison: Comparison, edition: Edition) -> bool:
    """Whether an edition has a sentence on its figures; in a narrowed comparison only where a row shown has figures."""
    if edition.kind == OWN_LIST:
        return False
    return not comparison.narrowed or any(row.cells[edition.id].figures for row in comparison.rows)


def companion(comparison: Comparison, edition: Edition) -> tuple[str, str] | None:
    """Short name and period of the publication whose figures belong to the edition; None without such figures.

    The period is empty where the publication states none.
    """
    figures = figures_of(comparison, edition, "companion")
    return (comparison.publications[figures[0].collection].short, values.period(figures[0].period)) if figures else None


def for_period(publication: str, period: str, language: str) -> str:
    """A publication with the years of its figures, where it states them."""
    return labels.FOR_PERIOD.text(language).format(publication=publication, period=period) if period else publication


def substitute(comparison: Comparison, edition: Edition) -> str | None:
    """The basis of the figures of an edition without a companion: ``literature``, ``earlier`` or None."""
    bases = {chosen.basis for row in comparison.all_rows for chosen in row.cells[edition.id].figures}
    return "literature" if "literature" in bases else "earlier" if bases else None
