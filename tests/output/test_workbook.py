"""A workbook says what the JSON says, figure by figure, for every question and in both languages."""

from __future__ import annotations

import io
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

import minerals
from minerals.api import Library
from minerals.domain.labels import workbook as labels
from minerals.errors import MineralsError
from minerals.output.formats.xlsx import sheets as sheets_of
from minerals.output.formats.xlsx import workbook
from minerals.output.formats.xlsx.workbook import Sheet, xlsx
from minerals.questions.relations import relations, schema_of
from tests.formats import SCHEMAS, document, markdown
from tests.output.test_documents import EVERY_PART
from tests.output.workbooks import LIBREOFFICE, opened, records, saved_again, sheets, written
from tests.questions.test_records import ANSWERS, other  # noqa: F401 - a fixture that these answers need
from tests.reading import table_cells

if TYPE_CHECKING:
    from minerals.questions.records import Answer

VALUE = ("published", "kind", "low", "high", "low_inclusive", "high_inclusive")
DATA = {"en": "Data", "zh": "数据"}


@cache
def answer(name: str) -> Answer:
    made: Any = ANSWERS[name]()
    return made  # type: ignore[no-any-return]


def values(part: Any) -> Iterator[tuple[Any, ...]]:
    """Every published value in the JSON of an answer, with what it means."""
    if isinstance(part, dict):
        if set(VALUE) <= set(part):
            yield tuple(part[key] for key in VALUE)
        for value in part.values():
            yield from values(value)
    elif isinstance(part, list):
        for entry in part:
            yield from values(entry)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", ANSWERS)
def test_the_published_values_of_the_json_are_those_of_the_workbook(name: str, language: str) -> None:
    promised = answer(name).to_dict()
    if promised["schema"] in ("diff", "library-diff"):
        pytest.skip("the values of a diff are texts: old and new, as printed")
    found = set()
    for rows in sheets(opened(written(answer(name), language))).values():
        for prefix in (str(key).removesuffix("published") for key in rows[0] if str(key).endswith("published")):
            head = [f"{prefix}{key}" for key in VALUE]
            if set(head) <= set(rows[0]):
                found |= {tuple(row[key] for key in head) for row in records(rows)}
    nothing = (None,) * len(VALUE)
    assert found - {nothing} == set(values(promised))


@pytest.mark.parametrize("name", ANSWERS)
def test_the_data_sheet_has_the_rows_of_the_answer_numbers_as_numbers_and_texts_as_texts(name: str) -> None:
    rows = answer(name).records()
    sheet = opened(written(answer(name)))["Data"]
    header, *below = sheet.iter_rows()
    assert [cell.value for cell in header] == [column.name for column in rows.columns]
    expected = [tuple("; ".join(one) if isinstance(one, tuple) else one for one in row) for row in rows.rows]
    assert len(below) == len(expected)
    for row, contents in zip(below, expected, strict=True):
        # A workbook holds numbers to 16 digits.
        assert [cell.value for cell in row] == [
            pytest.approx(one, rel=1e-15) if isinstance(one, float) else None if one == "" else one for one in contents
        ]
    kinds = {"text": "s", "texts": "s", "number": "n", "whole": "n", "flag": "b"}
    for row in below:
        for cell, column in zip(row, rows.columns, strict=True):
            assert cell.value is None or cell.data_type == kinds[column.kind], (column, cell.value)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_comparison_is_that_of_the_json_figure_by_figure(language: str) -> None:
    compared = minerals.compare("us-2022", "eu-2020", "cn-2016", battery=True)
    book = sheets(opened(written(compared, language)))
    figures, uses, members = [], [], []
    for row in compared.to_dict()["rows"]:
        for edition, cell in row["cells"].items():
            figures += [(row["mineral"], edition, *(one[key] for key in VALUE)) for one in cell["figures"]]
            uses += [(row["mineral"], edition, one["of"], one["use"], one["locator"]) for one in cell["uses"]]
            members += [(edition, one["name"], "; ".join(one["covers"]) or None) for one in cell["members"]]
    data = [one for one in records(book[DATA[language]]) if one["record"] == "figure"]
    assert [(one["row"], one["edition"], *(one[key] for key in VALUE)) for one in data] == figures
    named = records(book[{"en": "Uses", "zh": "用途"}[language]])
    assert [tuple(one[key] for key in ("mineral", "edition", "of", "use", "locator")) for one in named] == uses
    entries = records(book[{"en": "Members", "zh": "条目"}[language]])
    assert [tuple(one[key] for key in ("edition", "name", "covers")) for one in entries] == members
    assert {"us-2022", "us-mcs-2022", "us-mcs-2023", "cn-lit-ju2018", "critical-minerals"} <= {
        row[0] for row in book[{"en": "Sources", "zh": "来源"}[language]]
    }


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", ANSWERS)
def test_the_tables_as_shown_have_the_cells_of_the_markdown(name: str, language: str) -> None:
    shown = markdown(answer(name), language).replace("&lt;", "<").replace("&amp;", "&")
    expected = Counter(tuple("\n".join(cell) for cell in row) for row in (table_cells(shown) if shown else ()))
    book = sheets(opened(written(answer(name), language)))
    names = list(book)[: list(book).index(DATA[language])]
    found = Counter(tuple(cell or "" for cell in row) for one in names for row in book[one])
    if "Changes" in str(document(answer(name)).blocks):  # whose last column Markdown may leave out
        expected = Counter(tuple((*row, "")[:5]) for row in expected.elements())
    assert expected - found == Counter()


def test_sheets_to_read_have_a_header_that_stays_filters_and_widths() -> None:
    book = opened(written(minerals.compare("us-2022", "eu-2020", "cn-2016")))
    sheet = book.worksheets[0]
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Answer", "B2", "A1:D47")
    assert sheet["B1"].value == "US 2022\nnet import reliance, %\nUSGS MCS 2022, for 2021"
    assert 25 <= sheet.column_dimensions["B"].width <= 30
    assert sheet.row_dimensions[1].height == 45
    history = opened(written(minerals.history("nickel")))
    sheet = history["US nickel, net import reliance,"]
    assert sheet["A1"].value == "US: nickel, net import reliance, %"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B3", "A2:F11")
    for sheet in (*book.worksheets, *history.worksheets):
        if sheet.title != "Notes":
            assert sheet.freeze_panes in ("B2", "B3")
            assert sheet.auto_filter.ref


def test_every_part_of_a_document_is_on_a_sheet() -> None:
    book = opened(xlsx(sheets_of(EVERY_PART, "en"), title="", made_by=""))
    said = "\n".join(str(cell) for rows in sheets(book).values() for row in rows for cell in row)
    for text in ("document title", "document subtitle", "second line of it", "44 [1] bauxite\nanother line"):
        assert text in said
    for text in ("nothing to show", "a label", "another text", "what the mark means", "Another sentence.", "a detail"):
        assert text in said
    for text in ("sizes of both; 1 added", "title of an outline", "1 changed", "    its change", "A sentence inside."):
        assert text in said
    assert book.sheetnames == ["table title", "Answer", "Notes"]


def test_links_lead_to_the_sources_and_columns_are_explained() -> None:
    book = opened(written(minerals.show("us-mcs-2024")))
    row = next(row for row in book["Sources"].iter_rows() if row[0].value == "us-mcs-2024")
    assert row[2].value == "Mineral Commodity Summaries 2024"
    assert row[6].value == "https://doi.org/10.3133/mcs2024"
    assert row[6].hyperlink is not None
    assert row[6].hyperlink.target == "https://doi.org/10.3133/mcs2024"
    for language in ("en", "zh"):
        for name in ANSWERS:
            if name != "bill":  # whose first columns are those of somebody's file
                explained = sheets(opened(written(answer(name), language)))[{"en": "Columns", "zh": "列说明"}[language]]
                assert [row for row in explained if not row[2]] == []


def test_two_runs_write_the_same_bytes() -> None:
    first, second = (written(minerals.compare("us-2022", "cn-2016", battery=True), "zh") for _ in range(2))
    assert first == second


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", ["en", "zh"])
def test_libreoffice_reads_what_openpyxl_reads(language: str, tmp_path: Path) -> None:
    content = written(minerals.compare("us-2022", "eu-2020", "cn-2016", battery=True), language)
    assert sheets(opened(saved_again(content, tmp_path), values=True)) == sheets(opened(content))


HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("http://x")',
    "_x0041_",
    "a\x1b[2Jb",
    "\u202eabc",
    "https://x.org",
)


@pytest.mark.parametrize("read_by", ["openpyxl", "LibreOffice"])
def test_what_a_file_of_ones_own_holds_stays_text(read_by: str, tmp_path: Path) -> None:
    if read_by == "LibreOffice" and LIBREOFFICE is None:
        pytest.skip("LibreOffice is not installed")
    lines = "".join(f'"{name.replace(chr(34), chr(34) * 2)}",Nickel\n' for name in HOSTILE)
    answered = Library().lookup_file(io.BytesIO(f"=1+2,mineral\n{lines}".encode()))
    content = written(answered)
    book = opened(saved_again(content, tmp_path) if read_by == "LibreOffice" else content)
    sheet = book["Data"]
    assert [cell.value for cell in sheet[1]][:2] == ["=1+2", "mineral"]
    shown = [*HOSTILE[:6], "a\\x1b[2Jb", "\\u202eabc", HOSTILE[8]]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == shown
    for one in book.worksheets:
        for row in one.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None or one.title == "Sources"
    if read_by == "openpyxl":
        assert [bool(cell.quotePrefix) for (cell, *_) in sheet.iter_rows(min_row=2)] == [True] * 5 + [False] * 4


def test_names_of_sheets_are_such_that_a_workbook_can_have_them() -> None:
    asked = ["a/b:c*d?[e]", "x" * 40, "X" * 40, "history", "'q'", "", "\x1b"]
    book = opened(xlsx([Sheet(name, ["h"], []) for name in asked], title="", made_by=""))
    assert book.sheetnames == [
        "a b c d e",
        "x" * 31,
        "X" * 27 + " (2)",
        "history (2)",
        "q",
        "1",
        "\\x1b".replace("\\", " ").strip(),
    ]


@pytest.mark.parametrize(
    ("sheet", "why"),
    [
        (Sheet("a", ["h"], [("x" * 32_768,)]), "a workbook has at most 32,767 characters in a cell"),
        (Sheet("a", ["h"] * 16_385, []), "a workbook has at most 16,384 columns"),
    ],
)
def test_what_no_workbook_can_hold_is_one_message(sheet: Sheet, why: str) -> None:
    with pytest.raises(MineralsError, match=why):
        xlsx([sheet], title="", made_by="")


def test_more_rows_than_a_sheet_has_are_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    xlsx([Sheet("a", ["h"], [("x",)] * 2)], title="", made_by="")
    with pytest.raises(MineralsError, match="a workbook has at most 3 rows on a sheet"):
        xlsx([Sheet("a", ["h"], [("x",)] * 3)], title="", made_by="")


def test_without_the_extra_the_message_names_what_to_install() -> None:
    with mock.patch.dict(sys.modules, {"xlsxwriter.workbook": None}), pytest.raises(MineralsError) as error:
        written(minerals.lookup("Al"))
    assert str(error.value) == (
        ".xlsx needs XlsxWriter, which is not installed: run `pip install 'critical-minerals[excel]'`"
    )


def test_every_table_of_the_json_has_a_name_in_both_languages() -> None:
    for schema in set(SCHEMAS.values()):
        for relation in relations(schema_of(schema), schema)[1:]:
            assert any(relation.name.endswith(end) for end in labels.SHEETS), relation.name
