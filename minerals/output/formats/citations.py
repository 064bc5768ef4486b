"""Citations as BibTeX and as CSL-JSON.

Every entry is ``@misc`` (in CSL ``document``, for the data set ``dataset``): the data set does not say which
publication is a report, an article or a law. A publisher is a single name in braces, a title keeps its capitals. An
original title that is not English stays the title, and its translation goes into the note: neither format has a field
for translations that all programs read. BibTeX is written here because the libraries that write it leave escaping to
their callers, or turn Chinese and accents into commands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from minerals.domain.labels import cite as labels
from minerals.questions.cite import Citations, Cited
from minerals.text import safe

_ESCAPES = str.maketrans(
    {
        # Not `\{`: BibTeX counts braces whether or not a backslash stands before them.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{mark: f"\\{mark}" for mark in "%&_#$"},
    }
)
# TeX prints two quotes, commas, angles or hyphens in a row as one other character, and ?` as an inverted mark.
_LIGATURE = re.compile(r"(['`,<>-])(?=\1)|[?!](?=`)")
_IN_ADDRESSES = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex(citations: Citations) -> str:
    r"""The entries as BibTeX in UTF-8, under their ids, with an empty line between two.

    >>> print(bibtex(Citations((Cited("x-1", "publication", "R&D", "Of 5 % {Li}", published="2022-02"),))), end="")
    @misc{x-1,
      author = {{R\&D}},
      title = {{Of 5 \% \textbraceleft{}Li\textbraceright{}}},
      year = {2022},
      month = feb,
    }
    """
    return "\n".join(_entry(entry) for entry in citations.entries)


def csl_json(citations: Citations) -> list[dict[str, Any]]:
    """The entries as the items of a CSL-JSON array.

    >>> csl_json(Citations((Cited("x-1", "publication", "USGS", "Summaries", published="2022-02"),)))[0]["issued"]
    {'date-parts': [[2022, 2]]}
    """
    return [{key: value for key, value in _item(entry).items() if value is not None} for entry in citations.entries]


def _entry(entry: Cited) -> str:
    fields = "".join(f"  {key} = {value},\n" for key, value in _fields(entry))
    return f"@misc{{{entry.id},\n{fields}}}\n"


def _fields(entry: Cited) -> Iterator[tuple[str, str]]:
    """Name and value of each field; addresses are printed as they are, so they are not escaped as text is."""
    if entry.author is not None:
        yield "author", f"{{{_text(entry.author)}}}"
    yield "title", f"{{{_text(entry.title)}}}"
    if entry.number is not None:
        yield "howpublished", _text(entry.number)
    for name, part in zip(("year", "month", "day"), _date(entry), strict=False):
        yield name, _MONTHS[part - 1] if name == "month" else f"{{{part}}}"
    for name, text in (("version", entry.version), ("language", entry.language)):
        if text is not None:
            yield name, _text(text)
    for name, address in (("doi", entry.doi), ("url", entry.url)):
        if address is not None:
            yield name, f"{{{address.translate(_IN_ADDRESSES)}}}"
    note = _note(entry, version=True)
    if note is not None:
        yield "note", _text(note)


def _item(entry: Cited) -> dict[str, Any]:
    date = _date(entry)
    issued = {"date-parts": [date], **({"circa": True} if entry.about else {})}
    return {
        "id": entry.id,
        "type": "dataset" if entry.kind == "data-set" else "document",
        "author": None if entry.author is None else [{"literal": entry.author}],
        "title": entry.title,
        "issued": issued if date else None,
        "number": entry.number,
        "version": entry.version,
        "language": entry.language,
        "DOI": entry.doi,
        "URL": entry.url,
        "note": _note(entry, version=False),
    }


def _note(entry: Cited, *, version: bool) -> str | None:
    """What has no field of its own; with the ``version``, which the styles of BibTeX do not print."""
    pieces = []
    if entry.published is None:
        basis = entry.published_basis
        pieces.append(labels.NO_DATE if basis is None else labels.NO_DATE_BECAUSE.format(basis=basis))
    elif entry.about:
        pieces.append(labels.ABOUT.format(date=entry.published))
    if entry.title_en is not None:
        pieces.append(labels.ENGLISH_TITLE.format(title=entry.title_en))
    if not entry.title_seen:
        pieces.append(labels.TITLE_NOT_SEEN)
    if entry.no_author is not None:
        pieces.append(labels.NO_AUTHOR.format(words=entry.no_author))
    if version and entry.version is not None:
        pieces.append(labels.DATA_VERSION.format(version=entry.version))
    return "; ".join([*pieces, *entry.remarks]) or None


def _date(entry: Cited) -> list[int]:
    return [int(part) for part in entry.published.split("-")] if entry.published else []


def _text(text: str) -> str:
    escaped = safe(" ".join(text.split())).translate(_ESCAPES)
    return "{" + _LIGATURE.sub(lambda match: match[0] + "{}", escaped) + "}"
