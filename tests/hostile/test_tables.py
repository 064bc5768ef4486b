"""Tables of the user's own that are larger than they look, or that one way of reading takes and another refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from minerals.errors import DataError, MineralsError
from minerals.store.tables import parse, records, table
from tests.running import run


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("wide.csv", "mineral," + ",".join(f"c{at}" for at in range(100)) + "\ntin" * 11),
        ("wide.json", json.dumps([{f"c{at}": "tin"} for at in range(40)])),
        ("wide.ndjson", "\n".join(f'{{"c{at}": "tin"}}' for at in range(40))),
    ],
)
def test_a_table_that_is_nearly_empty_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, content: str
) -> None:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    assert len(list(parse(content.encode(), name).records())) in (11, 40)
    for module in (table, records):
        monkeypatch.setattr(module, "LACKED", 1000)
    with pytest.raises(MineralsError, match="columns, of which most rows fill few; take out the columns that stay"):
        list(parse(content.encode(), name).records())
    done = run("lookup", "--file", file)
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('{"mineral": "tin", "mineral": "zinc"}', "list.ndjson:3:20: the key `mineral` stands twice in one object"),
        ('{"mineral": NaN}', "list.ndjson:3:13: is not JSON"),
        ('{"mineral": 1e999}', "list.ndjson:3:13: is not JSON: a smaller number was expected here"),
        ('{"mineral": "\\ud800"}', r"list.ndjson:3:13: holds half a character, \\ud800 alone"),
        ('{"mineral": ' + "[" * 2000 + "]" * 2000 + "}", "list.ndjson:3:.*: is nested more than"),
        ('{"mineral": "tin"', "list.ndjson:3:18: is not JSON"),
        ("Tin", "list.ndjson:3:1: is not JSON: a value was expected here"),
    ],
)
def test_a_line_of_json_is_held_to_what_a_whole_file_is(line: str, why: str) -> None:
    with pytest.raises(DataError, match=why):
        parse(f'{{"mineral": "zinc"}}\n\n{line}\n'.encode(), "list.ndjson")
    with pytest.raises(DataError):
        parse(f'[{{"mineral": "zinc"}}, {line}]'.encode(), "list.json")


def test_a_line_ends_where_json_says_that_it_does() -> None:
    text = '{"mineral": "tin", "note": "a\u2028b\x85c"}\r\n{"mineral": "zinc"}\n'
    assert [row.cells for row in parse(text.encode(), "list.jsonl").records()] == [
        ["tin", "a\u2028b\x85c"],
        ["zinc", ""],
    ]


def test_texts_in_quotes_are_json_where_the_name_says_so_and_else_csv() -> None:
    assert [row.cells for row in parse(b'"Lithium"\n"Tin"\n', "list.jsonl").records()] == [["Lithium"], ["Tin"]]
    quoted = parse(b'"mineral"\n"Lithium"\n', "list.csv")
    assert (quoted.header, [row.cells for row in quoted.records()]) == (("mineral",), [["Lithium"]])
