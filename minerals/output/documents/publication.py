"""A publication: its identity and citation, its figures, its uses and its statistics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from minerals.domain.labels import Label
from minerals.domain.labels import comparison as common
from minerals.domain.labels import show as labels
from minerals.domain.labels.measures import COVERAGES
from minerals.domain.labels.uses import CELLS, PARTS
from minerals.domain.records import Figure, Publication, Use
from minerals.output.document import Block, Cell, Document, Fields, Table, Wording, sentences
from minerals.output.documents.battery_tables import battery_tables
from minerals.output.documents.statistics import statistics
from minerals.output.wording import records
from minerals.output.wording.notes import own_words
from minerals.output.wording.records import fields
from minerals.questions.show.publication import PublicationShown


def build(shown: PublicationShown, wording: Wording) -> Document:
    """Its identity, then its records in the data set, each with its place in the publication."""
    publication = shown.publication
    return Document(list(_blocks(shown, wording.language)), publication.id, titles(publication))


def _blocks(shown: PublicationShown, language: str) -> Iterator[Block]:
    yield _identity(shown, language)
    if shown.corrections:
        yield records.corrections(shown.corrections, labels.WRONG, labels.WRONG_ONE, language)
    if shown.figures:
        yield _figures(shown, language)
        measures = [_measure(figure, language) for figure in shown.figures]
        yield Fields(records.numbered(measures), labels.MEASURED.text(language))
        yield from records.places(
            shown.figures,
            language,
            lambda figure: records.clauses(
                language, figure.part, figure.locator, own_words(figure.note or "", language)
            ),
        )
    if shown.uses:
        yield _uses(shown, language)
        yield from records.places(shown.uses, language)
    of_statistics = list(statistics(shown.beside, language))
    yield from of_statistics
    of_batteries = list(battery_tables(shown, language))
    yield from of_batteries
    if not (shown.figures or shown.uses or of_statistics or of_batteries):
        yield from sentences([labels.NOTHING_HELD.text(language)])


def titles(publication: Publication) -> tuple[str, ...]:
    """The title, and the original title where it differs."""
    title, original = publication.title, publication.title_original
    return (title,) if original in (None, title) else (title, original or "")


def _identity(shown: PublicationShown, language: str) -> Fields:
    """Publisher, date, identifier and other facts about a publication, and its citation."""
    publication = shown.publication
    coverage = COVERAGES[publication.coverage].text(language)
    if publication.coverage_note:
        coverage += common.COLON.text(language) + own_words(publication.coverage_note, language)
    return fields(
        language,
        (labels.PUBLISHER, publication.publisher),
        (labels.PUBLISHED, published(publication, language)),
        (labels.IDENTIFIER, publication.identifier),
        (labels.LANGUAGE, publication.language),
        (labels.TERMS, publication.terms),
        (labels.COVERAGE, coverage),
        (labels.SERIES, publication.series),
        (labels.COLLECTION, shown.collection),
        (labels.ABOUT, records.economies(publication.about, language)),
        (labels.PRINTS, labels.AND.text(language).join(shown.editions)),
        (labels.CITE, citation(publication, language)),
    )


def published(publication: Publication, language: str) -> str:
    """The date of a publication, or that it was not seen, with the basis for that."""
    date, basis = publication.published, publication.published_basis
    if not basis or (not date and basis == "not seen"):
        return date or labels.NOT_SEEN.text(language)
    return f"{date or labels.NOT_SEEN.text(language)} ({basis})"


def citation(publication: Publication, language: str = "en") -> str:
    """One line: publisher, title, date, identifier; unknown parts are left out, but a missing date is stated.

    >>> citation(Publication("x", "Summaries", "x", "USGS", "2022-02", None, ("US",), "complete", None))
    'USGS. Summaries. 2022-02.'
    """
    date = publication.published or labels.NO_DATE.text(language)
    pieces = [publication.publisher, publication.title_original or publication.title, date]
    if publication.identifier:
        pieces.append(publication.identifier)
    return ". ".join(piece.rstrip(".") for piece in pieces) + "."


def stage(figure: Figure, language: str) -> str:
    """The stage of a figure, marked where it is our reading."""
    return records.with_basis(labels.STAGES[figure.stage].text(language), figure.stage_basis, language)


def years(figure: Figure, language: str) -> str:
    """The period of a figure, else the date of the text that prints it."""
    if figure.period or not figure.text_date:
        return figure.period or ""
    return labels.TEXT_OF.text(language).format(date=figure.text_date)


def use_words(use: Use, language: str) -> str:
    """The use as printed, with its translation; only the translation where the data set has nothing else."""
    return records.printed(use.use, use.use_en, language) if use.use else use.use_en or ""


def _coded(codes: Sequence[str], words: Mapping[str, Label], basis: str | None, language: str) -> str:
    """The kinds or parts of battery cells that the words of a use name."""
    texts = [words[code].text(language) if code in words else code for code in codes]
    joined = labels.AND.text(language).join(texts)
    return records.with_basis(joined, basis, language)


def _figures(shown: PublicationShown, language: str) -> Table:
    heads = (
        *(labels.PLACE, labels.MINERAL, labels.ITEM, labels.VALUE, labels.MEANS, labels.STAGE),
        *(labels.PERIOD, labels.SOURCE),
    )
    several = shown.several
    rows: list[list[str | Cell]] = [
        [
            str(place),
            records.of_mineral(figure.name, figure.name_en, figure.mineral, language),
            records.item(figure.item, figure.item_as_published, figure.name, language),
            records.printed_value(figure),
            records.meaning(figure.value, language, figure.reading),
            stage(figure, language),
            years(figure, language),
            figure.publication if several else "",
        ]
        for place, figure in enumerate(shown.figures, 1)
    ]
    return records.without_empty_columns(heads, rows, language, labels.FIGURES.text(language))


def _uses(shown: PublicationShown, language: str) -> Table:
    heads = (labels.PLACE, labels.MINERAL, labels.USE, labels.CELL, labels.PART, labels.SOURCE)
    several = shown.several
    rows = [
        [
            str(place),
            records.of_mineral(use.name, use.name_en, use.mineral, language),
            use_words(use, language),
            _coded(use.cell, CELLS, use.cell_basis, language),
            _coded(use.part, PARTS, use.part_basis, language),
            use.publication if several else "",
        ]
        for place, use in enumerate(shown.uses, 1)
    ]
    return records.without_empty_columns(heads, rows, language, labels.USES.text(language))


def _measure(figure: Figure, language: str) -> str:
    base = labels.BASES[figure.base].text(language) if figure.base in labels.BASES else figure.base
    texts = [figure.metric_as_published, *([labels.BASE.text(language).format(base=base)] if base else [])]
    return labels.CLAUSE.text(language).join(texts)
