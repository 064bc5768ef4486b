"""The kind of a file by its first bytes, in everyday words."""

from __future__ import annotations

import io
import zipfile

from minerals.messages import Message, say

WORKBOOKS = (say("an Excel workbook"), say("an OpenDocument spreadsheet"))
"""The kinds that a reader of workbooks reads."""
_BEGINNINGS = (
    (b"%PDF", say("a PDF document")),
    (b"\xd0\xcf\x11\xe0", say("a workbook in the format of Excel 97, or one with a password")),
    (b"\x1f\x8b", say("a gzip archive")),
    (b"7z\xbc\xaf", say("a 7-Zip archive")),
    (b"Rar!", say("a RAR archive")),
    (b"\x89PNG", say("an image")),
    (b"\xff\xd8\xff", say("an image")),
    (b"GIF8", say("an image")),
    (b"PAR1", say("a Parquet file")),
    (b"ARROW1", say("an Arrow file")),
    (b"SQLite format 3", say("a database")),
    (b"{\\rtf", say("an RTF document")),
)
_MARKUP = ((b"<!doctype html", say("a web page")), (b"<html", say("a web page")), (b"<?xml", say("an XML file")))


def what_it_is(content: bytes) -> Message | None:
    """What a file is, where it is no text: ``a PDF document``; None for what may be a table in text.

    >>> what_it_is(b"%PDF-1.7"), what_it_is(b"mineral,share"), what_it_is(b"<!DOCTYPE html>")
    ('a PDF document', None, 'a web page')
    """
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(content)
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            return kind
    start = content[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((kind for beginning, kind in _MARKUP if start.startswith(beginning)), None)


def _in_zip(content: bytes) -> Message:
    """The kind of a zip file; a damaged file counts as the workbook that its first bytes name."""
    damaged = False
    try:
        names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    except zipfile.BadZipFile:
        damaged = True
        names = [name for name in ("xl/", "word/", "opendocument.spreadsheet") if name.encode() in content]
    if "xl/workbook.bin" in names:
        return say("a binary workbook of Excel (.xlsb)")
    if any(name.startswith("xl/") for name in names):
        return say("an Excel workbook")
    if "opendocument.spreadsheet" in names or b"opendocument.spreadsheet" in content[:200]:
        return say("an OpenDocument spreadsheet")
    if any(name.startswith("word/") for name in names):
        return say("a Word document")
    return say("a workbook or an archive that is cut off") if damaged else say("a zip archive")
