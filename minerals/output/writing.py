"""A result -> the content of a file of any format; the suffix of a file's name says which format."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from minerals.errors import MineralsError
from minerals.messages import joined, say

if TYPE_CHECKING:
    from minerals.output.document import Wording
    from minerals.questions.records import Answer
    from minerals.store.dataset import Dataset

F = TypeVar("F")


class Format(StrEnum):
    """How a result is written."""

    table = "table"
    json = "json"
    csv = "csv"
    markdown = "markdown"
    html = "html"
    xlsx = "xlsx"
    parquet = "parquet"


SUFFIXES = {
    ".txt": Format.table,
    ".json": Format.json,
    ".csv": Format.csv,
    ".md": Format.markdown,
    ".html": Format.html,
    ".xlsx": Format.xlsx,
    ".parquet": Format.parquet,
}
"""The suffix of a file's name -> the format that is written where no other is asked for."""


def by_suffix(path: str | Path, suffixes: Mapping[str, F]) -> F:
    """What the suffix of a file's name stands for; raises ``MineralsError`` for one that stands for nothing.

    >>> by_suffix("x.XLSX", SUFFIXES)
    <Format.xlsx: 'xlsx'>
    """
    suffix = Path(path).suffix
    if suffix.lower() not in suffixes:
        raise MineralsError(
            say(
                "{file}: the suffix `{suffix}` names no format; known are {known}; or name the format with --format",
                file=str(path),
                suffix=suffix,
                known=joined(suffixes),
            )
        )
    return suffixes[suffix.lower()]


BINARY = (Format.xlsx, Format.parquet)
"""Formats that are no text, and so are not printed."""


def content(
    result: Answer,
    form: Format,
    data: Dataset,
    *,
    language: str,
    width: int,
    sources: bool = False,
    delimiter: str = ",",
) -> bytes:
    """The whole content of a file; what UTF-8 cannot hold of a name is an escape.

    ``data`` is where a workbook looks its sources up, ``width`` that of a table, ``delimiter`` that of CSV; ``sources``
    adds the footnotes of a comparison. Raises ``MineralsError`` where the extra that a format needs is not installed.
    """
    if form is Format.parquet:
        return result.parquet()

    from minerals.output.document import Wording

    wording = Wording(language, footnotes=sources)
    if form is Format.xlsx:
        from minerals.output.workbook import workbook

        return workbook(result, wording, data)
    return _text(result, form, wording, width=width, delimiter=delimiter).encode("utf-8", errors="backslashreplace")


def _text(result: Answer, form: Format, wording: Wording, *, width: int, delimiter: str) -> str:
    if form is Format.json:
        from minerals.output.formats.json import json_pieces

        return "".join(json_pieces(result))
    if form is Format.csv:
        from minerals.output.formats.csv import csv_text

        return csv_text(result.records(), delimiter)
    if form is Format.table:
        from minerals.output.formats.terminal import draw

        return draw(result, width=width, language=wording.language, sources=wording.footnotes)

    from minerals.output.documents import document

    shown = document(result, wording)
    if form is Format.markdown:
        from minerals.output.formats.markdown import markdown

        return markdown(shown)

    from minerals.output.formats.html import page

    return page(shown, wording.language, result.brief)
