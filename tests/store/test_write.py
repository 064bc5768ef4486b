"""Canonical bytes, and files that are replaced whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from minerals.errors import MineralsError
from minerals.store import paths
from minerals.store.read import read
from minerals.store.replace import write_whole
from minerals.store.write import canonical

DATA = sorted(paths.lists().rglob("*.json"))


@pytest.mark.parametrize("path", DATA, ids=[path.name for path in DATA])
def test_a_data_file_is_canonical(path: Path) -> None:
    assert canonical(read(path).value) == path.read_bytes()


def test_the_order_of_keys_changes_nothing_and_the_order_of_records_stays() -> None:
    one = {"schema": "edition", "id": "x", "members": [{"name": "b", "mineral": "b"}, {"name": "a", "mineral": "a"}]}
    other = {"members": [{"mineral": "b", "name": "b"}, {"mineral": "a", "name": "a"}], "id": "x", "schema": "edition"}
    assert canonical(one) == canonical(other)
    assert canonical(one).decode().split("\n") == [
        "{",
        '  "schema": "edition",',
        '  "id": "x",',
        '  "members": [',
        '    {"mineral": "b", "name": "b"},',
        '    {"mineral": "a", "name": "a"}',
        "  ]",
        "}",
        "",
    ]


def test_a_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_was_not_there_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "one.json", b"new")
    assert (tmp_path / "one.json").read_bytes() == b"new"


@pytest.mark.parametrize("step", [(os, "fsync"), (Path, "replace")])
def test_the_old_file_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: tuple[object, str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("no space")

    path = tmp_path / "one.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(step[0], step[1], fail)
    with pytest.raises(MineralsError, match="no space"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
