"""Files that cannot be used: each is told, and the others are checked all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from minerals.store.check import canonicalize
from minerals.store.input import read_given
from minerals.store.own import check_file
from tests.store.planted import Lists


@pytest.mark.parametrize(
    "broken",
    [
        "minerals.json",
        "publications.json",
        "editions/us-2022.json",
        "dependence/us-mcs-2023.json",
        "uses/us-mcs-2023.json",
        "claims/review-2022.json",
    ],
)
def test_a_broken_file_makes_no_noise_in_the_others(lists: Lists, broken: str) -> None:
    (lists.folder / broken).write_bytes(b"{")
    assert lists.found() == [(broken, 1, "syntax")]


@pytest.mark.parametrize("missing", ["minerals.json", "publications.json"])
def test_a_missing_head_is_told_once(lists: Lists, missing: str) -> None:
    (lists.folder / missing).unlink()
    assert lists.found() == [(missing, 1, "missing-file")]


@pytest.mark.parametrize(
    ("content", "line", "code"),
    [
        (b'{\n  "schema": "edition",\n  "members": [1 2]\n}\n', 3, "syntax"),
        (b'{\n  "schema": "edition",\n  "title": "\xe9"\n}\n', 3, "not-utf-8"),
        (b"", 1, "empty"),
        (b'{\n  "schema": "edition",\n  "id": "a",\n  "id": "b"\n}\n', 4, "key-twice"),
        (b'\xef\xbb\xbf{"schema": "edition"}', 1, "byte-order-mark"),
        (b"[]\n", 1, "not-an-object"),
        (b'{\n  "schema": "editoin"\n}\n', 2, "unknown-schema"),
        (b'{\n  "id": "xx-1"\n}\n', 1, "unknown-schema"),
        (b'{\n  "schema": "uses",\n  "members": []\n}\n', 2, "wrong-schema"),
        (b'{"schema": ' + b"[" * 600 + b"]" * 600 + b"}", 1, "syntax"),
        (b'{"schema": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", 1, "syntax"),
        (b'{\n  "schema": "nothing",\n  "id": "\\ud800"\n}\n', 3, "half-character"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_alone_or_among_others(
    lists: Lists, content: bytes, line: int, code: str
) -> None:
    path = lists.folder / "editions" / "xx-1.json"
    path.write_bytes(content)
    assert ("editions/xx-1.json", line, code) in lists.found()
    assert {file for file, _, _ in lists.found()} == {"editions/xx-1.json"}
    assert (line, code) in [(problem.line, problem.code) for problem in check_file(read_given(path)).problems]


@pytest.mark.parametrize("content", [b"{", b"\xe9", b"[]", b'{"a": 1, "a": 2}', b'{"a": "\\ud800"}', b'{"a": 1e999}'])
def test_a_file_that_cannot_be_read_is_not_laid_out(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(content)
    assert not canonicalize(path)
    assert path.read_bytes() == content


def test_an_unknown_schema_is_told_with_the_one_that_comes_close(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(b'{\n  "schema": "editoin"\n}\n')
    (problem,) = check_file(read_given(path)).problems
    assert "`edition`" in problem.hint


def test_a_file_nested_to_the_limit_is_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "deep.json"
    for levels in range(850, 1000):
        path.write_bytes(b'{"a": ' + b"[" * levels + b"]" * levels + b"}")
        canonicalize(path)
        assert check_file(read_given(path)).problems


def test_a_companion_without_a_file_is_reported_also_where_the_publications_are_broken(lists: Lists) -> None:
    (lists.folder / "publications.json").write_bytes(b"{")
    (lists.folder / "dependence" / "us-mcs-2022.json").unlink()
    edition = "editions/us-2022.json"
    found = lists.found()
    assert (edition, lists.line(edition, '"figures": ["us-mcs-2022"]'), "missing-companion") in found
    assert {code for _, _, code in found} == {"syntax", "missing-companion"}
