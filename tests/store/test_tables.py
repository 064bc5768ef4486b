"""A user's table is read as it is, or refused for what it is."""

from __future__ import annotations

import csv
import io
import json
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minerals.errors import MineralsError
from minerals.store import tables
from minerals.store.dataset import Dataset
from minerals.store.own import read_table
from minerals.store.tables import Table, name_column, packed, workbook
from minerals.store.tables.table import DELIMITERS

NAMES = Dataset().names


def parse(content: bytes, name: str = "parts.csv") -> Table:
    return tables.parse(content, name)


def rows(content: bytes, name: str = "parts.csv") -> list[list[str]]:
    return [row.cells for row in parse(content, name).records()]


def named(content: bytes, name: str = "parts.csv", column: str | None = None) -> list[str]:
    """The cells of the column with the names."""
    table, place = name_column(parse(content, name), NAMES.read, column)
    return [row.cells[place] for row in table.records()]


def sheet_xml(rows: list[list[str]]) -> str:
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row) + "</row>"
        for row in rows
    )
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>'


def xlsx(sheets: dict[str, list[list[str]]]) -> bytes:
    """The bytes of an Excel workbook, made without any library."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" r:id="rId{at}"/>' for at, name in enumerate(sheets, 1)
    )
    targets = "".join(
        f'<Relationship Id="rId{at}" Type="{relations}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{relations}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}">{targets}</Relationships>',
        **{f"xl/worksheets/sheet{at}.xml": sheet_xml(rows) for at, rows in enumerate(sheets.values(), 1)},
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return content.getvalue()


def ods(rows: list[list[str]]) -> bytes:
    """The bytes of an OpenDocument spreadsheet."""
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    body = (
        f'<office:document-content xmlns:office="{office}" xmlns:table="{table}" xmlns:text="{text}"><office:body>'
        f'<office:spreadsheet><table:table table:name="A">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", body)
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        (b"part,material\n1,Nickel\n", ","),
        (b"part;material;price\n1;Nickel;12,5\n", ";"),
        (b"part\tmaterial\n1\tNickel, battery grade\n", "\t"),
        (b"mineral|value\nLithium|25\nCobalt|67\n", "|"),
        (b"material;price, EUR\nNickel;12\n", ";"),
        (b'"a;b",material\n"1;2",Nickel\n', ","),
        (b"part,material\n1\n2\n", ","),
        (b"material\nNickel;x\n", ","),
        (b"part,material\n1,Nickel,5\n", ","),
        (b"sep=;\r\nmineral;value\r\nLithium;25\r\n", ";"),
        (b"SEP=|\na,b|c\n1,2|3\n", "|"),
    ],
)
def test_the_delimiter_is_the_one_that_divides_header_and_rows(content: bytes, delimiter: str) -> None:
    assert parse(content).delimiter == delimiter


@pytest.mark.parametrize(
    ("content", "note"),
    [
        (b"\xef\xbb\xbfmaterial,n\r\nFlu\xc3\x9fspat,1\r\n", None),
        ("material\tn\r\nFlußspat\t1\r\n".encode("utf-16"), "read as UTF-16, since it is no UTF-8"),
        (b"\xfe\xff" + "material\tn\r\nFlußspat\t1\r\n".encode("utf-16-be"), "read as UTF-16, since it is no UTF-8"),
        ("material;n\r\nFlußspat;1\r\n".encode("cp1252"), "read as Windows-1252, since it is no UTF-8"),
    ],
)
def test_an_encoding_is_told_by_its_mark_or_its_bytes_and_said(content: bytes, note: str | None) -> None:
    table = parse(content)
    assert (table.header, [row.cells for row in table.records()]) == (("material", "n"), [["Flußspat", "1"]])
    assert table.notes == (() if note is None else (note,))


@pytest.mark.parametrize("text", ["矿种,数量\n锂,1\n萤石,2\n", "矿种\n稀土\n", "mineral,备注\nLi,锂lithium矿\n"])
def test_chinese_bytes_are_read_as_gb18030(text: str) -> None:
    table = parse(text.encode("gb18030"))
    assert ",".join(table.header) == text.split("\n")[0]
    assert table.notes == ("read as GB18030, since it is no UTF-8",)


@pytest.mark.parametrize("text", ["matériau,prix\nCréée,1\n", "Material;Größe\nKobalt;süß\n", "nom\nFluorée éé\n"])
def test_latin_letters_are_never_read_as_chinese(text: str) -> None:
    table = parse(text.encode("cp1252"))
    assert table.notes == ("read as Windows-1252, since it is no UTF-8",)
    assert text.startswith(table.header[0])


def test_cells_that_are_empty_behind_the_header_say_nothing() -> None:
    table = parse(b"mineral,value\r\nLithium,25,,\r\nCobalt,67,,\r\n")
    assert [(row.cells, row.fits) for row in table.records()] == [(["Lithium", "25"], True), (["Cobalt", "67"], True)]
    assert parse(b"mineral,value,,\nLithium,25,,\n").header == ("mineral", "value")


def test_a_row_with_more_cells_than_the_header_is_told_apart_and_loses_nothing() -> None:
    assert [tuple(row) for row in parse(b"mineral,n\nRare earths, heavy,5\nTin,1\n").records()] == [
        (2, 2, ["Rare earths", " heavy,5"], 1),
        (3, 3, ["Tin", "1"], 0),
    ]


def test_titles_above_the_header_are_passed_over_and_said() -> None:
    table = parse(
        b"Table 1. Critical minerals,,\nSource: USGS 2024,,\n,,\nMineral,Import reliance (%),Notes\nLithium,>25,\n"
    )
    assert table.header == ("Mineral", "Import reliance (%)", "Notes")
    assert [(row.number, row.cells) for row in table.records()] == [(5, ["Lithium", ">25", ""])]
    assert table.notes == ("the header is row 4; the 2 rows above it are not part of the table",)


@pytest.mark.parametrize(
    ("content", "header"),
    [
        (b"Table 1\n\nmineral\nLithium\n", ("mineral",)),
        (b"Copper, lead and zinc\n\nCommodity,Share,Note\nTin,1,\n", ("Commodity", "Share", "Note")),
        (b"a title\nx,y\n1,Lithium\n", ("x", "y")),
        (b"part,stuff\n1,name\n2,metal\n", ("part", "stuff")),
        (b"\nmaterial\nNickel\n", ("material",)),
    ],
)
def test_the_header_is_found(content: bytes, header: tuple[str, ...]) -> None:
    assert parse(content).header == header


def test_a_break_inside_quotes_is_part_of_its_cell_and_counts_as_a_line() -> None:
    table = parse(b'mineral,note\nNickel,"two\nlines"\nTin,\n')
    assert [(row.number, row.line, row.cells) for row in table.records()] == [
        (2, 2, ["Nickel", "two\nlines"]),
        (3, 4, ["Tin", ""]),
    ]


def test_rows_can_be_gone_through_again_and_are_as_long_as_the_header() -> None:
    table = parse(b"a,b,c\n1\n\n1,2,3\n")
    assert (
        [row.cells for row in table.records()]
        == [row.cells for row in table.records()]
        == [["1", "", ""], ["", "", ""], ["1", "2", "3"]]
    )


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=3, max_size=3),
        min_size=1,
    ),
    st.sampled_from(sorted(DELIMITERS)),
)
def test_what_a_csv_program_writes_is_read_as_it_was(cells: list[list[str]], delimiter: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([["mineral", "b", "c"], *cells])
    table = parse(text.getvalue().encode())
    assert table.delimiter == delimiter
    assert [row.cells for row in table.records()] == cells


@pytest.mark.parametrize(
    ("content", "header", "cells"),
    [
        (b'["Lithium", "Cobalt"]', ("name",), [["Lithium"], ["Cobalt"]]),
        (b'[{"mineral": "Tin", "n": 1}, {"mineral": "Zinc"}]', ("mineral", "n"), [["Tin", "1"], ["Zinc", ""]]),
        (b'{"mineral": "Tin"}\n{"mineral": "Zinc", "x": null}\n', ("mineral", "x"), [["Tin", ""], ["Zinc", ""]]),
        (b'\xef\xbb\xbf["Lithium"]', ("name",), [["Lithium"]]),
    ],
)
def test_json_is_an_array_or_a_line_for_each_entry(
    content: bytes, header: tuple[str, ...], cells: list[list[str]]
) -> None:
    table = parse(content, "-")
    assert (table.header, [row.cells for row in table.records()]) == (header, cells)


@pytest.mark.parametrize(
    "content",
    [
        b"Lithium\nCobalt\nNickel\n",
        b"- Lithium\n- Cobalt\n- Nickel\n",
        b"1. Lithium\n2. Cobalt\n3) Nickel\n",
        b"Lithium, Cobalt, Nickel\n",
        b"Lithium; Cobalt; Nickel",
        b"name\nLithium\nCobalt\nNickel\n",
        b"whatever\nLithium\nCobalt\nNickel\n",
    ],
)
def test_one_name_a_line_needs_no_header(content: bytes) -> None:
    table = parse(content, "names.txt")
    if content.startswith((b"-", b"1")):
        assert [row.cells[0] for row in table.headless().records()] == ["Lithium", "Cobalt", "Nickel"]
    else:
        assert named(content, "names.txt") == ["Lithium", "Cobalt", "Nickel"]


@pytest.mark.parametrize(
    "title",
    ["Commodity", "Critical Mineral", "critical_minerals", "Element", "Material ", "矿种", "Symbol", "name", "元素"],
)
def test_a_column_of_names_is_found_by_its_title(title: str) -> None:
    assert named(f"x,{title}\ny,Tin\nz,scrap\n".encode()) == ["Tin", "scrap"]


def test_a_column_without_a_title_for_it_is_found_by_its_contents_and_said() -> None:
    table, place = name_column(parse(b"part,stuff\n1,Nickel\n2,Tin\n3,foil\n"), NAMES.read, None)
    assert (place, table.notes) == (1, ("the names are read from column `stuff`, which reads as names of minerals",))


def test_a_second_column_that_reads_as_names_is_mentioned() -> None:
    table, place = name_column(parse(b"mineral,IMPORTED_AS\nCerium,RARE EARTHS*\n"), NAMES.read, None)
    assert place == 0
    assert table.notes == ("the names are read from column `mineral`; `IMPORTED_AS` reads as names too: see --column",)
    assert named(b"mineral,IMPORTED_AS\nCerium,RARE EARTHS*\n", column="imported_as") == ["RARE EARTHS*"]


def test_of_two_titles_the_one_over_names_is_taken() -> None:
    assert named(b"name,material\nPart 1,Nickel\nPart 2,Tin\n") == ["Nickel", "Tin"]


def test_a_workbook_is_read_as_its_sheet_shows_it() -> None:
    table = parse(xlsx({"Sheet 1": [["Critical mineral", "n"], ["Lithium", ">25"], ["Cobalt", "67"]]}), "list.xlsx")
    assert (table.header, table.place) == (("Critical mineral", "n"), "Sheet 1")
    assert [row.cells for row in table.records()] == [["Lithium", ">25"], ["Cobalt", "67"]]
    spreadsheet = parse(ods([["Title"], [], ["mineral", "n"], ["Tin", "5"]]), "list.ods")
    assert (spreadsheet.header, [row.cells for row in spreadsheet.records()]) == (("mineral", "n"), [["Tin", "5"]])


@pytest.mark.parametrize(("cell", "text"), [(67.0, "67"), (0.25, "0.25"), (None, ""), (True, "True"), ("x", "x")])
def test_a_number_of_a_workbook_reads_as_people_see_it(cell: object, text: str) -> None:
    assert workbook._text(cell) == text


def test_of_several_sheets_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(xlsx({"US": [["mineral"], ["Tin"]], "EU list": [["mineral"], ["Zinc"]], "empty": []}))
    with pytest.raises(MineralsError, match=r"has 2 sheets with something in them: `US`, `EU list`; .*list\.xlsx#US"):
        read_table(str(path))
    assert [row.cells for row in read_table(f"{path}#EU list").records()] == [["Zinc"]]
    with pytest.raises(MineralsError, match=r"unknown sheet of .*`EU lst`: did you mean `EU list`"):
        read_table(f"{path}#EU lst")
    path.write_bytes(xlsx({"empty": [], "US": [["mineral"], ["Tin"]]}))
    assert [row.cells for row in read_table(str(path)).records()] == [["Tin"]]


def test_without_the_reader_of_workbooks_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(MineralsError) as raised:
        parse(xlsx({"A": [["mineral"], ["Tin"]]}), "list.xlsx")
    assert str(raised.value) == (
        "list.xlsx: is an Excel workbook; to read it, install the reader: pip install 'critical-minerals[excel]'; "
        "or save the sheet as CSV UTF-8"
    )


def test_a_workbook_is_not_unpacked_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "UNPACKED", 100)
    with pytest.raises(MineralsError, match="is an Excel workbook with more than 100 bytes, the most that is read"):
        parse(xlsx({"A": [["mineral"], ["Tin"]]}), "list.xlsx")


WHOLE = xlsx({"A": [["mineral"], ["Tin"]]})


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "parts.csv", "parts.csv:1: is empty; a header was expected"),
        (b"\xef\xbb\xbf\r\n \r\n", "parts.csv", "parts.csv:1: is empty"),
        (b"material,note\nNickel,ok\nCobalt,\x81\xff\n", "parts.csv", "parts.csv:3: cannot be read as UTF-8"),
        (b"\xff\xfeN", "parts.csv", "parts.csv:1: cannot be read as UTF-16"),
        ("material\nNickel\n".encode("utf-16-le"), "parts.csv", "parts.csv:1: holds zero bytes"),
        (b'material,note\nNickel,ok\nCobalt,"open\nTin,1\n', "p.csv", "p.csv:3: .*begins here.*close each quote"),
        (b'material,note\n"Nickel"x,ok\n', "p.csv", "p.csv:2: .*write a quote inside a quoted cell twice"),
        (b"%PDF-1.7\n", "list.csv", "list.csv: is a PDF document; a table was expected; save it as CSV"),
        (b"<!DOCTYPE html><html>", "list.csv", "is a web page"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "list.xls",
            "is a workbook in the format of Excel 97, or one with a pass",
        ),
        (WHOLE[:-60], "list.xlsx", "list.xlsx: is an Excel workbook that cannot be read; open it, and save it again"),
        (xlsx({"A": []}), "list.xlsx", "list.xlsx, sheet `A`: is empty"),
        (b"PK\x05\x06" + bytes(18), "list.zip", "is a zip archive"),
        (b"PK\x03\x04", "list.xlsx", "is a workbook or an archive that is cut off"),
        (b'["Lithium", 5]', "x.json", "JSON was given; entry 2 is a number; an array of names"),
        (b'{"schema": "edition"}', "x.json", 'JSON was given, an object with "schema" "edition"'),
        (b"[]", "x.json", "holds an empty array"),
        (b'["Lithium",]', "x.json", "x.json:1:12: is not JSON"),
        (b'["Lithium", {"name": "Tin"}]', "x.json", "some entries are names and some objects"),
        (b"5", "x.json", "JSON was given, a number"),
        (b"[" * 100_000, "x.json", "x.json:1:101: is nested more than 100 levels deep"),
    ],
)
def test_what_is_no_table_is_refused_for_what_it_is(content: bytes, name: str, said: str) -> None:
    with pytest.raises(MineralsError, match=said):
        rows(content, name)


def test_a_sheet_belongs_to_a_workbook() -> None:
    with pytest.raises(MineralsError, match=r"parts\.csv: is no workbook; a sheet belongs to \.xlsx and \.ods"):
        tables.parse(b"mineral\nTin\n", "parts.csv", "A")


def test_a_quote_that_swallows_a_long_file_is_told_where_it_opens() -> None:
    content = b'material,note\nNickel,"open\n' + b"Tin,1\n" * 100_000
    with pytest.raises(MineralsError, match=r"parts.csv:2: .*close each quote"):
        rows(content)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MineralsError, match=r"nowhere\.csv: no such file"):
        read_table(tmp_path / "nowhere.csv")


@given(st.lists(st.dictionaries(st.sampled_from(["mineral", "n"]), st.text(), min_size=1), min_size=1))
def test_objects_keep_all_that_they_hold(entries: list[dict[str, str]]) -> None:
    table = parse(json.dumps(entries).encode(), "x.json")
    kept = [dict(zip(table.header, row.cells, strict=True)) for row in table.records()]
    assert [{key: each.get(key, "") for key in table.header} for each in entries] == kept
