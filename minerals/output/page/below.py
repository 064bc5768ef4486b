"""What stands below the table: what changed, batteries by part, sources, notes, citation, data."""

from __future__ import annotations

import base64
import gzip
import json

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import page as labels
from minerals.domain.labels.uses import PARTS
from minerals.domain.records import Edition
from minerals.output.document import Document, Wording, notes
from minerals.output.documents import diff as diff_document
from minerals.output.documents.comparison.key import key
from minerals.output.documents.comparison.sentences import sentences_below
from minerals.output.formats.citations import bibtex
from minerals.output.formats.csv import csv_text
from minerals.output.formats.html import html
from minerals.output.page.material import Material
from minerals.output.page.sources import Numbers
from minerals.output.page.table import Rows
from minerals.output.page.text import LANGUAGES, both_blocks, each, label, shown
from minerals.output.wording.names import edition_name
from minerals.text import safe_json


def below(rows: Rows, numbers: Numbers) -> str:
    """Everything below the table."""
    material = rows.material
    listed = numbers.listed(material.sources)
    return "".join(
        f"<section><h2>{title}</h2>{content}</section>"
        for title, content in (
            (label(labels.CHANGED), _changed(material)),
            (label(labels.PARTS), _parts(rows)),
            (label(labels.SOURCES), listed),
            (label(labels.NOTES), _notes(rows)),
            (label(labels.CITE), _cite(material)),
            (label(labels.DATA), _data(material)),
        )
        if content
    )


def _changed(material: Material) -> str:
    """What is new in each list against the edition that it supersedes."""
    pieces = []
    for edition in material.comparison.editions:
        diff = material.changes.get(edition.id)
        if diff is None:
            pieces.append(f"<p>{each(_first, edition)}</p>")
        else:
            built = [diff_document.build(diff, Wording(language)) for language in LANGUAGES]
            pieces.append(both_blocks(*(html(each) or shown(each.otherwise or "") for each in built)))
    return "".join(pieces)


def _first(edition: Edition, language: str) -> str:
    return labels.FIRST_EDITION.text(language).format(edition=edition_name(edition, language))


def _parts(rows: Rows) -> str:
    """Part of a cell -> the minerals that some source ties to it, and whose source says so."""
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
    texts = []
    for language in LANGUAGES:
        writer = rows.writers[language]
        texts.append(html(Document([*notes(key(writer)), sentences_below(writer, in_heads=True)])))
    return both_blocks(*texts)


def _cite(material: Material) -> str:
    command = "minerals cite ..."
    named = label(labels.CITE_SOURCES, command=command)
    return f"<pre>{shown_lines(bibtex(material.citation))}</pre><p>{named}</p>"


def shown_lines(text: str) -> str:
    """Text of several lines as HTML."""
    return "\n".join(shown(line) for line in text.splitlines())


def _data(material: Material) -> str:
    """What made the page, and the data to take away."""
    comparison = material.comparison
    compact = json.dumps(
        comparison.to_dict(), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    links = " ".join(
        f'<a class=get download="comparison.{form}.gz" type="application/gzip" href="{_packed(text)}">'
        f"{label(labels.GET, form=form.upper())}</a>"
        for form, text in (("json", safe_json(compact) + "\n"), ("csv", csv_text(comparison.records())))
    )
    tool = comparison.tool
    made = label(labels.MADE, version=tool["version"], data=tool["data_version"], command=material.command)
    return f"<p>{links} <small>{label(labels.PACKED)}</small></p><p>{made}</p>"


def _packed(text: str) -> str:
    """A text as the address of itself: packed, with no time in it, so that two runs give the same bytes."""
    return f"data:application/gzip;base64,{base64.b64encode(gzip.compress(text.encode(), 9, mtime=0)).decode('ascii')}"
