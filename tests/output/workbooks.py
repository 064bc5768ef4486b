"""A workbook read back: by openpyxl, or after LibreOffice has opened it and saved it again."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl

from minerals.api import file_content
from minerals.output.writing import Format

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

    from minerals.questions.records import Answer

LIBREOFFICE = shutil.which("soffice")
Rows = list[tuple[Any, ...]]


def written(result: Answer, language: str = "en", *, sources: bool = False) -> bytes:
    """The workbook of a result."""
    return file_content(result, Format.xlsx, language=language, width=80, sources=sources)


def opened(content: bytes, *, values: bool = False) -> Workbook:
    """A workbook as openpyxl reads it; with ``values`` what formulas come to: LibreOffice saves true as one."""
    return openpyxl.load_workbook(io.BytesIO(content), data_only=values)


def saved_again(content: bytes, folder: Path) -> bytes:
    """A workbook as LibreOffice writes it after reading it."""
    assert LIBREOFFICE is not None
    (folder / "in").mkdir()
    (folder / "in" / "x.xlsx").write_bytes(content)
    command = [LIBREOFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx"]
    subprocess.run(
        [*command, "--outdir", str(folder), str(folder / "in" / "x.xlsx")], check=True, capture_output=True, timeout=300
    )
    return (folder / "x.xlsx").read_bytes()


def sheets(book: Workbook) -> dict[str, Rows]:
    """The rows of each sheet by its name."""
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def records(rows: Rows) -> list[dict[str, Any]]:
    """The rows below a header, by their columns."""
    header, *below = rows
    return [dict(zip(header, row, strict=True)) for row in below]
