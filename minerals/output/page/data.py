"""The end of every page: the citation, the data to download, and the command that made the page."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterable

from minerals.domain.labels import page as labels
from minerals.output.formats.citations import bibtex
from minerals.output.formats.csv import csv_text
from minerals.output.page.text import label, shown
from minerals.questions.cite import Citations
from minerals.questions.records import Answer
from minerals.text import safe_json


def sections(parts: Iterable[tuple[str, str]]) -> str:
    """Sections under their titles; a section without content is left out."""
    return "".join(f"<section><h2>{title}</h2>{content}</section>" for title, content in parts if content)


def cited(citation: Citations) -> str:
    """The data set as BibTeX, and the command that cites the sources."""
    text = "\n".join(shown(line) for line in bibtex(citation).splitlines())
    return f'<pre tabindex="0">{text}</pre><p>{label(labels.CITE_SOURCES, command="minerals cite ID")}</p>'


def data(result: Answer, name: str, command: str) -> str:
    """The whole result as JSON and as CSV, and the command that made the page."""
    compact = json.dumps(result.to_dict(), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    links = " ".join(
        f'<a class="get" download="{shown(name)}.{form}.gz" type="application/gzip" href="{_packed(text)}">'
        f"{label(labels.GET, form=form.upper())}</a>"
        for form, text in (("json", safe_json(compact) + "\n"), ("csv", csv_text(result.records())))
    )
    made = label(labels.MADE, version=result.tool["version"], data=result.tool["data_version"], command=command)
    return f"<p>{links} <small>{label(labels.PACKED)}</small></p><p>{made}</p>"


def _packed(text: str) -> str:
    """A text as a data URL: packed without a timestamp, so that two runs give the same bytes."""
    packed = gzip.compress(text.encode(), 9, mtime=0)
    return f"data:application/gzip;base64,{base64.b64encode(packed).decode('ascii')}"
