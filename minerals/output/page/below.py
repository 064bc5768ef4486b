"""The part of a page below its table: changes, batteries by part, sources, notes, citation, data."""

from __future__ import annotations

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import page as labels
from minerals.domain.labels.uses import PARTS
from minerals.domain.records import Edition
from minerals.output.document import Document, Wording, notes
from minerals.output.documents import diff as diff_document
from minerals.output.documents.comparison.key import key
from minerals.output.documents.comparison.sentences import sentences_below
from minerals.output.formats.html import html
from minerals.output.page.data import cited, data, sections
from minerals.output.page.material import Material
from minerals.output.page.sources import Numbers
from minerals.output.page.table import Rows
from minerals.output.page.text import LANGUAGES, both_blocks, each, label, shown
from minerals.output.wording.names import edition_name


def below(rows: Rows, numbers: Numbers) -> str:
    """Everything below the table."""
    material = rows.material
    listed = numbers.listed(material.sources)
    return sections(
        (
            (label(labels.CHANGED), _changed(material)),
            (label(labels.PARTS), _parts(rows)),
            (label(labels.SOURCES), listed),
            (label(labels.NOTES), _notes(rows)),
            (label(labels.CITE), cited(material.citation)),
            (label(labels.DATA), data(material.comparison, "comparison", material.command)),
        )
    )


def _changed(material: Material) -> str:
    """The changes of each list against the edition that it supersedes."""
    pieces = []
    for edition in material.comparison.editions:
        diff = material.changes.get(edition.id)
        if diff is None:
            pieces.append(f"<p>{each(_first, edition)}</p>")
        else:
            built = [diff_document.build(diff, Wording(language)) for language in LANGUAGES]
            pieces.append(both_blocks(*(html(document) or shown(document.otherwise or "") for document in built)))
    return "".join(pieces)


def _first(edition: Edition, language: str) -> str:
    return labels.FIRST_EDITION.text(language).format(edition=edition_name(edition, language))


def _parts(rows: Rows) -> str:
    """The parts of a battery cell, each with its minerals and the jurisdictions whose sources name them."""
    lines = [
        f"<dt>{label(words)}</dt><dd>{each(_tied, rows, part)}</dd>"
        for part, words in PARTS.items()
        if _tied(rows, part, "en")
    ]
    return f"<dl>{''.join(lines)}</dl>" if lines else ""


def _tied(rows: Rows, part: str, language: str) -> str:
    named = []
    for row in rows.order:
        who = [
            jurisdictions.mark(edition.jurisdiction, language)
            for edition in rows.comparison.editions
            if any(part in use.part for use in row.cells[edition.id].uses)
        ]
        if who:
            named.append(f"{row.mineral.name(language)} {' '.join(dict.fromkeys(who))}")
    return common.JOIN.text(language).join(named)


def _notes(rows: Rows) -> str:
    """The key to the marks and the sentences, as every format has them."""
    writers = [rows.writers[language] for language in LANGUAGES]
    return both_blocks(
        *(html(Document([*notes(key(writer)), sentences_below(writer, in_heads=True)])) for writer in writers)
    )
