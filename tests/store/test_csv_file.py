"""A user's CSV is read whole or refused with its line."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minerals.errors import MineralsError
from minerals.store import csv_file


def rows(content: bytes) -> list[list[str]]:
    return list(csv_file.parse(content, "parts.csv").rows())


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        (b"part,material\n1,Nickel\n", ","),
        (b"part;material;price\n1;Nickel;12,5\n", ";"),
        (b"part\tmaterial\n1\tNickel, battery grade\n", "\t"),
        (b"material;price, EUR\nNickel;12\n", ";"),
        (b'"a;b",material\n"1;2",Nickel\n', ","),
        (b"part,material\n1\n2\n", ","),
        (b"material\nNickel;x\n", ","),
        (b"part,material\n1,Nickel,5\n", ","),
    ],
)
def test_the_delimiter_is_the_one_that_divides_header_and_rows(content: bytes, delimiter: str) -> None:
    assert csv_file.parse(content, "parts.csv").delimiter == delimiter


def test_a_byte_order_mark_is_passed_over() -> None:
    file = csv_file.parse(b"\xef\xbb\xbfmaterial,n\r\nNickel,1\r\n", "parts.csv")
    assert file.header == ("material", "n")
    assert list(file.rows()) == [["Nickel", "1"]]


def test_rows_can_be_gone_through_again_and_are_as_long_as_the_header() -> None:
    file = csv_file.parse(b"a,b,c\n1\n\n1,2,3\n", "parts.csv")
    assert list(file.rows()) == list(file.rows()) == [["1", "", ""], ["", "", ""], ["1", "2", "3"]]


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=3, max_size=3),
        min_size=1,
    ),
    st.sampled_from(sorted(csv_file.DELIMITERS)),
)
def test_what_a_csv_program_writes_is_read_as_it_was(cells: list[list[str]], delimiter: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *cells])
    file = csv_file.parse(text.getvalue().encode(), "parts.csv")
    assert file.delimiter == delimiter
    assert list(file.rows()) == cells


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "parts.csv:1: is empty; a header was expected"),
        (b"\xef\xbb\xbf\r\n \r\n", "parts.csv:1: is empty"),
        (b"\nmaterial\nNickel\n", "parts.csv:1: the first line is blank; the header was expected there"),
        (
            b"material,note\nNickel,ok\nCobalt,\xc4hm\n",
            "parts.csv:3: byte 0xc4 is not UTF-8.*save the file as CSV UTF-8",
        ),
        ("material\nNickel\n".encode("utf-16"), "parts.csv:1: byte 0xff is not UTF-8"),
        (b'material,note\nNickel,ok\nCobalt,"open\nTin,1\n', "parts.csv:3: .*begins here.*close each quote"),
        (b'material,note\n"Nickel"x,ok\n', "parts.csv:2: .*write a quote inside a quoted cell twice"),
        (b'material,note\nNickel,"two\nlines"\nTin,1,2\n', "parts.csv:4: the row has 3 cells, 2 were expected"),
        (b"material;note\nTin;1;2\n", "that itself holds a semicolon"),
    ],
)
def test_a_file_out_of_order_is_refused_with_its_line(content: bytes, said: str) -> None:
    with pytest.raises(MineralsError, match=said):
        rows(content)


def test_a_quote_that_swallows_a_long_file_is_told_where_it_opens() -> None:
    content = b'material,note\nNickel,"open\n' + b"Tin,1\n" * 100_000
    with pytest.raises(MineralsError, match=r"parts.csv:2: .*close each quote"):
        rows(content)
