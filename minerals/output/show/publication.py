"""A publication as parts: what it is, how to cite it, its figures and its uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from minerals.domain.labels import Label
from minerals.domain.labels import show as says
from minerals.domain.labels.measures import COVERAGES
from minerals.domain.labels.uses import CELLS, PARTS
from minerals.domain.records import Claim, Figure, Publication, Use
from minerals.output import parts
from minerals.output.parts import Fields, Line, Part, Rows, Title, fields
from minerals.output.show.tables import held_parts
from minerals.questions.show import PublicationShown


def publication_parts(shown: PublicationShown, language: str) -> Iterator[Part]:
    """What it is, then what is held of it, each row with the place where it stands."""
    one = shown.publication
    yield Title(one.id, titles(one))
    yield identity(one, language, collection=shown.collection, editions=shown.editions)
    if shown.corrections:
        yield parts.corrections(shown.corrections, says.WRONG, says.WRONG_ONE, language)
    if shown.figures:
        yield _figures(shown, language)
        yield Fields(
            parts.numbered([_measure(figure, language) for figure in shown.figures]), says.MEASURED.text(language)
        )
        yield Fields(parts.numbered([_where(figure, language) for figure in shown.figures]), says.WHERE.text(language))
        yield read_in(shown.figures, language)
    if shown.uses:
        yield _uses(shown, language)
        yield Fields(parts.numbered([use.locator for use in shown.uses]), says.WHERE.text(language))
        yield read_in(shown.uses, language)
    held = list(held_parts(shown.beside, language))
    yield from held
    if not (shown.figures or shown.uses or held):
        yield Line(says.NOTHING_HELD.text(language))


def titles(one: Publication) -> tuple[str, ...]:
    """The title, and the original one where it is another."""
    original = one.title_original
    return (one.title,) if original in (None, one.title) else (one.title, original or "")


def identity(one: Publication, language: str, *, collection: str | None = None, editions: Sequence[str] = ()) -> Fields:
    """What a publication is, and how to cite it."""
    basis = f" ({one.published_basis})" if one.published and one.published_basis else ""
    not_seen = says.NOT_SEEN.text(language)
    if not one.published and one.published_basis and one.published_basis != "not seen":
        not_seen += f" ({one.published_basis})"
    held = COVERAGES[one.coverage].text(language) + (f": {one.coverage_note}" if one.coverage_note else "")
    return fields(
        language,
        (says.PUBLISHER, one.publisher),
        (says.PUBLISHED, f"{one.published}{basis}" if one.published else not_seen),
        (says.IDENTIFIER, one.identifier),
        (says.LANGUAGE, one.language),
        (says.TERMS, one.terms),
        (says.COVERAGE, held),
        (says.SERIES, one.series),
        (says.COLLECTION, collection),
        (says.ABOUT, parts.economies(one.about, language)),
        (says.PRINTS, says.AND.text(language).join(editions)),
        (says.CITE, citation(one, language)),
    )


def citation(one: Publication, language: str = "en") -> str:
    """One plain line: publisher, title, date, identifier; what is not known is left out, a missing date is told.

    >>> citation(Publication("x", "Summaries", "x", "USGS", "2022-02", None, ("US",), "complete", None))
    'USGS. Summaries. 2022-02.'
    """
    date = one.published or says.NO_DATE.text(language)
    pieces = [one.publisher, one.title_original or one.title, date, *([one.identifier] if one.identifier else [])]
    return ". ".join(piece.rstrip(".") for piece in pieces) + "."


def read_in(records: Sequence[Figure | Use | Claim], language: str) -> Fields:
    """In which copy each record was read, and whether that is the publisher's own text."""
    texts = [f"{one.read_in} ({says.CONFIDENCE[one.confidence].text(language)})" for one in records]
    return Fields(parts.numbered(texts), says.READ_IN.text(language))


def stage(figure: Figure, language: str) -> str:
    """The stage of a figure, marked where it is our reading."""
    return parts.with_basis(says.STAGES[figure.stage].text(language), figure.stage_basis, language)


def years(figure: Figure, language: str) -> str:
    """The period of a figure, else the date of the text that prints it."""
    if figure.period or not figure.text_date:
        return figure.period or ""
    return says.TEXT_OF.text(language).format(date=figure.text_date)


def use_words(use: Use, language: str) -> str:
    """The use as printed, with its translation; the translation alone where that is what was kept."""
    return parts.printed(use.use, use.use_en, language) if use.use else use.use_en or ""


def cells_of(use: Use, language: str) -> str:
    """The kinds of cell that the words name."""
    return _coded(use.cell, CELLS, use.cell_basis, language)


def parts_of(use: Use, language: str) -> str:
    """The parts of a cell that the words name."""
    return _coded(use.part, PARTS, use.part_basis, language)


def _coded(codes: Sequence[str], labels: Mapping[str, Label], basis: str | None, language: str) -> str:
    words = says.AND.text(language).join(labels[one].text(language) if one in labels else one for one in codes)
    return parts.with_basis(words, basis, language)


def _figures(shown: PublicationShown, language: str) -> Rows:
    heads = (
        *(says.PLACE, says.MINERAL, says.ITEM, says.VALUE, says.MEANS, says.STAGE),
        *(says.PERIOD, says.SOURCE),
    )
    rows = [
        [
            str(place),
            parts.of_mineral(figure.name, figure.name_en, figure.mineral, language),
            parts.item(figure.item, figure.item_as_published, figure.name, language),
            figure.value.published,
            parts.meaning(figure.value, language, figure.reading),
            stage(figure, language),
            years(figure, language),
            figure.publication if shown.several else "",
        ]
        for place, figure in enumerate(shown.figures, 1)
    ]
    table = parts.without_empty_columns(heads, rows, language)
    return Rows(table.heads, table.rows, says.FIGURES.text(language))


def _uses(shown: PublicationShown, language: str) -> Rows:
    heads = (*(says.PLACE, says.MINERAL, says.USE, says.CELL, says.PART, says.SOURCE),)
    rows = [
        [
            str(place),
            parts.of_mineral(use.name, use.name_en, use.mineral, language),
            use_words(use, language),
            cells_of(use, language),
            parts_of(use, language),
            use.publication if shown.several else "",
        ]
        for place, use in enumerate(shown.uses, 1)
    ]
    table = parts.without_empty_columns(heads, rows, language)
    return Rows(table.heads, table.rows, says.USES.text(language))


def _measure(figure: Figure, language: str) -> str:
    base = says.BASES[figure.base].text(language) if figure.base in says.BASES else figure.base
    said = [figure.metric_as_published, *([says.BASE.text(language).format(base=base)] if base else [])]
    return says.CLAUSE.text(language).join(said)


def _where(figure: Figure, language: str) -> str:
    return says.CLAUSE.text(language).join([figure.part, figure.locator, *([figure.note] if figure.note else [])])
