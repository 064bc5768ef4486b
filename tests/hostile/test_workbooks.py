"""Workbooks that are small on disk and have no end in memory, that lie of their size, or lack what a workbook has."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from minerals.errors import MineralsError
from minerals.store.tables import packed, parse
from tests.running import run
from tests.store.test_tables import ods, xlsx

WHOLE = xlsx({"A": [["mineral"], ["Tin"]]})
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
TOO_MANY = "with more than 1,000 cells, the most that is read; delete what stands far below or beside the table"
DAMAGED = "that cannot be read; open it, and save it again"
ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>mineral</t></is></c></row><row r="2"><c r="A2"><v>5</v></c></row>'


def with_part(name: str, text: str | None, whole: bytes = WHOLE) -> bytes:
    """A workbook of which one part is another one, or is not there."""
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(content, "w") as new:
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
        if text is not None:
            new.writestr(name, text)
    return content.getvalue()


def with_rows(rows: str) -> bytes:
    return with_part(SHEET, f"<worksheet><sheetData>{rows}</sheetData></worksheet>")


def with_table(rows: str) -> bytes:
    text = zipfile.ZipFile(io.BytesIO(ods([]))).read("content.xml").decode()
    return with_part("content.xml", text.replace("</table:table>", f"{rows}</table:table>"), ods([]))


def cell(text: str, **repeated: int) -> str:
    again = "".join(f' table:number-{key}-repeated="{count}"' for key, count in repeated.items())
    filled = f' office:value-type="string"{again}><text:p>{text}</text:p></table:table-cell>' if text else f"{again}/>"
    return f"<table:table-cell{filled}"


def row(cells: str, repeated: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


FAR = {
    "a cell far away": with_rows(ROWS + '<row r="501"><c r="C501"><v>1</v></c></row>'),
    "a far cell in other quotes": with_rows(ROWS + "<row><c x='>' r = 'ALM2'><v>1</v></c></row>"),
    "in a far row": with_rows(ROWS + '<row r="501"><c><v>1</v></c><c><v>1</v></c></row>'),
    "behind a far cell": with_rows('<row r="1"><c r="ALL1"><v>1</v></c><c><v>1</v></c></row>'),
    "farther than a number says": with_rows(f'<row r="{"9" * 5000}"><c r="{"Z" * 5000}1"><v>1</v></c></row>'),
    "several sheets": xlsx({name: [["1"] * 40] * 10 for name in "ABC"}),
    "a cell repeated": with_table(row(cell("mineral")) + row(cell("Tin", columns=501))),
    "a row repeated": with_table(row(cell("mineral") + cell("n")) + row(cell("Tin"), 501)),
    "empty rows before a filled one": with_table(
        row(cell("mineral") + cell("n")) + row(cell(""), 500) + row(cell("x"))
    ),
    "empty cells before a filled one": with_table(row(cell("", columns=999) + cell("x")) + row(cell("x"))),
    "empty cells before empty ones": with_table(row(cell("", columns=999) + cell("") + cell("")) + row(cell("x"))),
}


@pytest.mark.parametrize("content", FAR.values(), ids=FAR)
def test_a_table_with_too_many_cells_is_not_read(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(packed, "CELLS", 1000)
    with pytest.raises(MineralsError, match=TOO_MANY):
        parse(content, "list.xlsx")


BOUNDED = {
    "cells with a format and nothing else": with_rows(
        ROWS.replace("</row>", '<c r="XFD1" s="1"/></row>', 1)
        + '<row r="1048576" spans="1:1" s="1" customFormat="1"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>'
        + '<row r="1048576" ht="15.5" x14ac:dyDescent="0.25"/>'
    ),
    "empty cells and rows at the end": with_table(
        row(cell("mineral") + cell("", columns=16383)) + row(cell("5")) + row(cell("", columns=16384), 1048574)
    ),
    "as many as are read": xlsx({"A": [["mineral"], *[["5"]] * 999]}),
}


@pytest.mark.parametrize("content", BOUNDED.values(), ids=BOUNDED)
def test_what_has_only_a_format_counts_as_nothing(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(packed, "CELLS", 1000)
    table = parse(content, "list.xlsx")
    assert table.header == ("mineral",)
    assert {tuple(row.cells) for row in table.records()} == {("5",)}


def lying(content: bytes, size: int) -> bytes:
    """The same file, whose directory gives each part this size."""
    made = bytearray(content)
    for mark, behind in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = made.find(mark)
        while at >= 0:
            made[at + behind : at + behind + 4] = struct.pack("<I", size)
            at = made.find(mark, at + 4)
    return bytes(made)


BROKEN = {
    "a size too small": lying(WHOLE, 10),
    "no sheet": with_part("xl/workbook.xml", "<workbook><sheets/></workbook>"),
    "no workbook": with_part("xl/workbook.xml", None),
    "no part of a sheet": with_part(SHEET, None),
    "more strings than bytes": with_part(STRINGS, '<sst count="1" uniqueCount = "100000"><si><t>x</t></si></sst>'),
    "strings without end": with_part(STRINGS, f'<sst uniqueCount="{2**64 - 1}"><si><t>x</t></si></sst>'),
    "another encoding": with_part(SHEET, "\ufeff<worksheet/>".encode("utf-16").decode("latin-1")),
    "a document type": with_part("content.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", ods([])),
    "no XML": with_part("content.xml", "<office:document-content", ods([])),
    "no table": with_part("content.xml", "<x/>", ods([])),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_damaged_workbook_is_told_without_a_traceback(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(MineralsError, match=DAMAGED):
        parse(content, "list.xlsx")
    file = tmp_path / "list.xlsx"
    file.write_bytes(content)
    for command in (["lookup", "--file"], ["compare"], ["new"], ["audit"], ["diff", "us-2018"]):
        done = run(*command, file)
        assert (done.returncode, done.stdout) == (2, "")
        assert DAMAGED in done.stderr
        assert "Traceback" not in done.stderr


def test_a_size_that_is_too_large_is_not_unpacked() -> None:
    with pytest.raises(MineralsError, match="with more than 500,000,000 bytes, the most that is read"):
        parse(lying(WHOLE, 2**32 - 16), "list.xlsx")


def test_pictures_in_a_workbook_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "UNPACKED", 10_000)
    assert parse(with_part("xl/media/map.png", "x" * 20_000), "list.xlsx").header == ("mineral",)


def test_a_binary_workbook_is_named() -> None:
    with pytest.raises(
        MineralsError, match=r"is a binary workbook of Excel \(\.xlsb\); a table was expected; save it as"
    ):
        parse(with_part("xl/workbook.bin", "x"), "list.xlsb")


@pytest.mark.parametrize("name", ["us-2018", "US", "nothing", "a\nb"])
def test_new_takes_a_file_and_no_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("new", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no such file; check the name" in done.stderr
    Path("US").write_text("mineral\nTin\n", encoding="utf-8")
    assert '"mineral": "tin"' in run("new", "US").stdout
