"""What a patch can hold ends in a file that is in order, or in a sentence and nothing written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from minerals.store import paths
from tests.running import run

EDITION = paths.lists() / "editions" / "us-2018.json"


def deep(levels: int) -> str:
    return "[" * levels + "]" * levels


HOSTILE: dict[str, tuple[str, str]] = {
    "infinity": ('[{"op": "add", "path": "/note", "value": 1e999}]', "a smaller number was expected here"),
    "not a number": ('[{"op": "add", "path": "/note", "value": NaN}]', "a value was expected here"),
    "digits": (f'[{{"op": "add", "path": "/note", "value": {"9" * 5000}}}]', "a smaller number was expected here"),
    "half a character": (r'[{"op": "add", "path": "/note", "value": "\ud800"}]', r"half a character, \ud800 alone"),
    "a list as schema": ('[{"op": "replace", "path": "/schema", "value": []}]', "has no `schema` that is known"),
    "nothing as schema": ('[{"op": "replace", "path": "/schema", "value": null}]', "has no `schema` that is known"),
    "deep": (f'[{{"op": "add", "path": "/note", "value": {deep(900)}}}]', "more than 100 levels deep"),
    "deeper": (f'[{{"op": "add", "path": "/note", "value": {deep(100_000)}}}]', "more than 100 levels deep"),
    "copied into itself": (
        json.dumps([{"op": "copy", "from": "/members", "path": "/members/-"}] * 40),
        "copies more than 10,000,000 characters",
    ),
    "doubled": (
        json.dumps(
            [{"op": "add", "path": "/x", "value": ["x" * 1000]}, *[{"op": "copy", "from": "/x", "path": "/x/-"}] * 40]
        ),
        "copies more than 10,000,000 characters",
    ),
    "moved deeper and deeper": (
        json.dumps(
            [
                {"op": "add", "path": "/a", "value": {}},
                *[
                    operation
                    for _ in range(600)
                    for operation in (
                        {"op": "add", "path": "/b", "value": {}},
                        {"op": "move", "from": "/a", "path": "/b/a"},
                        {"op": "move", "from": "/b", "path": "/a"},
                    )
                ],
            ]
        ),
        "more than 100 levels deep",
    ),
    "moved into itself": ('[{"op": "move", "from": "/source", "path": "/source/x"}]', "the patch"),
    "append": ('[{"op": "append", "path": "/id", "value": "x"}]', "RFC 6902 was expected"),
    "no operation": ('[{"op": "frobnicate", "path": ""}]', "RFC 6902 was expected"),
    "an operation that is a list": ('[{"op": [], "path": ""}]', "RFC 6902 was expected"),
    "no path": ('[{"op": "add", "value": 1}]', "RFC 6902 was expected"),
    "a path that is a number": ('[{"op": "add", "path": 5, "value": 1}]', "RFC 6902 was expected"),
    "no pointer": ('[{"op": "add", "path": "id", "value": 1}]', "the patch"),
    "numbers": ("[1, 2]", "RFC 6902 was expected"),
    "an object": ("{}", "the patch is no array of operations"),
    "a hash that is a list": (
        '[{"op": "test", "path": "/schema", "value": "edition", "sha256": []}]',
        "its contents are different",
    ),
    "the whole replaced": ('[{"op": "replace", "path": "", "value": [1]}]', "has no `schema` that is known"),
    "a control character": (
        r'[{"op": "replace", "path": "/members/1/name", "value": "\u001b[2J"}]',
        "a character that cannot be seen",
    ),
    "a member less": ('[{"op": "remove", "path": "/members/1"}]', "the publisher states 35 entries, the file has 34"),
    "an unknown key": ('[{"op": "add", "path": "/x", "value": 1}]', "the key `x` is unknown here"),
    "an array index": ('[{"op": "add", "path": "/members/99999999999999999999", "value": 1}]', "the patch"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_patch_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    content, told = HOSTILE[name]
    patch, made = tmp_path / "p.json", tmp_path / "made.json"
    patch.write_text(content, encoding="utf-8")
    for more in ([], ["--output", str(made)]):
        done = run("apply", patch, EDITION, *more)
        assert (done.returncode, done.stdout) == (2, ""), done.stderr
        assert "Traceback" not in done.stderr
        assert told in done.stderr
        assert len(done.stderr) < 3000
        assert not made.exists()


def test_a_failed_test_names_what_was_expected_in_short(tmp_path: Path) -> None:
    value: Any = ["x" * 1000] * 1000
    patch = tmp_path / "p.json"
    patch.write_text(json.dumps([{"op": "test", "path": "/members", "value": value}]), encoding="utf-8")
    done = run("apply", patch, EDITION)
    assert done.returncode == 2
    assert "the patch does not fit" in done.stderr
    assert len(done.stderr) < 700


def test_a_copy_within_bounds_is_made(tmp_path: Path) -> None:
    patch = tmp_path / "p.json"
    operations = [
        {"op": "copy", "from": "/title/en", "path": "/title/original"},
        {"op": "replace", "path": "/title/en", "value": "another"},
    ]
    patch.write_text(json.dumps(operations), encoding="utf-8")
    done = run("apply", patch, EDITION)
    assert done.returncode == 0
    before = json.loads(EDITION.read_text(encoding="utf-8"))
    assert json.loads(done.stdout) == {**before, "title": {"en": "another", "original": before["title"]["en"]}}


def test_a_base_that_no_file_can_be_is_refused(tmp_path: Path) -> None:
    base, patch = tmp_path / "b.json", tmp_path / "p.json"
    patch.write_text("[]", encoding="utf-8")
    for content in (b'{"schema": "\\ud800"}', b"[]", b"", b"\xff", b'{"a": ' + deep(500).encode() + b"}"):
        base.write_bytes(content)
        done = run("apply", patch, base)
        assert (done.returncode, done.stdout) == (2, "")
        assert "Traceback" not in done.stderr
