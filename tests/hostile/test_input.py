"""What is no regular file, cannot be read, has no end or changes while it is read, in every command that reads."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from minerals.api import Library
from minerals.errors import DataError
from minerals.store import input as store_input
from minerals.store import paths
from minerals.store.dataset import Dataset
from minerals.store.input import UnreadableError, inside, read_bytes, read_given
from tests.running import MINERALS, run

EDITION = paths.lists() / "editions" / "us-2018.json"

READING = [
    ["check"],
    ["check", "--fix"],
    ["diff", "us-2018"],
    ["audit"],
    ["apply", str(EDITION)],
    ["lookup", "--file"],
]
"""Commands whose last argument is a file."""
LIBRARY = ["diff", "--library", str(paths.lists())]
"""The command whose last argument is a folder."""


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_input, "PATIENCE", 0.05)


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_what_stands_in_the_place_of_a_file_is_named(tmp_path: Path, command: list[str]) -> None:
    fifo, loop, bound = tmp_path / "fifo.json", tmp_path / "loop.json", tmp_path / "socket.json"
    os.mkfifo(fifo)
    loop.symlink_to(loop)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(bound))
        expected = {
            "/dev/zero": "is a device; a regular file was expected",
            str(bound): "is a socket; a regular file was expected",
            str(fifo): "is a pipe, and no program has written to it for 0 seconds",
            str(loop): "cannot be read: it is a link that leads in a circle",
            str(tmp_path / "absent.json"): "no such file",
        }
        if command[:1] != ["check"]:
            expected[str(tmp_path)] = "is a folder; a file was expected"
        if "--fix" in command:
            expected[str(fifo)] = "is a pipe; a regular file was expected"
        for name, why in expected.items():
            done = run(*command, name)
            assert (done.returncode, done.stdout) == (2, ""), name
            assert done.stderr.startswith(f"minerals: {name}: {why}")


@pytest.mark.parametrize("command", [LIBRARY, [*LIBRARY, "--reverse"]], ids=["new", "old"])
def test_what_stands_in_the_place_of_a_folder_is_named(tmp_path: Path, command: list[str]) -> None:
    fifo, loop, file = tmp_path / "fifo", tmp_path / "loop", tmp_path / "file"
    os.mkfifo(fifo)
    loop.symlink_to(loop)
    file.write_bytes(b"")
    expected = {
        str(file): "is a file; a folder like lists/ was expected; check the name",
        str(fifo): "is a pipe; a folder like lists/ was expected; check the name",
        "/dev/zero": "is a device; a folder like lists/ was expected; check the name",
        str(loop): "cannot be read: it is a link that leads in a circle; check the name",
        str(tmp_path / "absent"): "no such folder; a folder like lists/ was expected; check the name",
    }
    for name, why in expected.items():
        done = run(*command, name)
        assert (done.returncode, done.stdout) == (2, ""), name
        assert done.stderr == f"minerals: {name}: {why}\n"


def test_a_broken_folder_is_named_before_its_files(lists: Path) -> None:
    (lists / "editions" / "us-2018.json").write_bytes(b"{")
    done = run(*LIBRARY, lists)
    assert done.returncode == 2
    assert done.stderr.startswith(f"minerals: {lists}/editions/us-2018.json:1:2: is not JSON")
    with pytest.raises(DataError) as raised:
        Library(lists)
    assert [problem.file for problem in raised.value.problems] == [f"{lists}/editions/us-2018.json"]


def test_a_link_in_a_circle_is_a_file_that_cannot_be_read_and_no_unknown_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("loop").symlink_to("loop")
    for told in (run("audit", "loop"), run("diff", "us-2018", "loop"), run("lookup", "--file", "loop")):
        assert told.stderr == "minerals: loop: cannot be read: it is a link that leads in a circle; check the name\n"
    with pytest.raises(UnreadableError, match="leads in a circle"):
        Library().audit("loop")


@pytest.mark.parametrize("command", [["check"], ["diff", "us-2018"], ["apply", str(EDITION)], ["audit"], [*LIBRARY]])
def test_an_empty_name_is_no_folder(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(paths.lists())
    done = run(*command, "")
    assert (done.returncode, done.stdout) == (2, "")
    assert "an empty name was given" in done.stderr
    assert "an empty name was given" in run("lookup", "--file", "").stderr
    assert "an empty name was given" in run("diff", "", "us-2018").stderr
    assert "an empty name was given" in run("apply", "x.json", str(EDITION), "--output", "").stderr


def test_a_pipe_that_is_written_to_is_read(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe.json"
    os.mkfifo(fifo)

    def write() -> None:
        with fifo.open("wb") as stream:
            stream.write(EDITION.read_bytes()[:100])
            stream.flush()
            time.sleep(0.3)
            stream.write(EDITION.read_bytes()[100:])

    writer = threading.Thread(target=write)
    writer.start()
    assert read_given(fifo).content == EDITION.read_bytes()
    writer.join()
    done = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -m minerals diff us-2018 <(sleep 0.5; cat '{EDITION}')"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_endless_input_on_stdin_ends_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_input, "LIMIT", 100_000)
    done = run("diff", "-", "us-2018", stdin="[" * 200_000)
    assert done.returncode == 2
    assert "<stdin>: is larger than 100,000 bytes, the most that is read" in done.stderr


def test_a_file_that_grows_or_is_written_to_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "grows.json"
    path.write_bytes(b"[" * 10)
    read = store_input._read

    def write_first(stream: object, name: str, expected: int | None = None) -> bytes:
        with path.open("ab") as other:
            other.write(b"[" * 50_000_000)
        content = read(stream, name, expected)  # type: ignore[arg-type]
        assert len(content) <= 1 << 20, "what comes after is not read"
        return content

    monkeypatch.setattr(store_input, "_read", write_first)
    with pytest.raises(UnreadableError, match="changed while it was read"):
        read_bytes(path)


def test_a_file_that_is_replaced_is_read_as_it_was_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, other = tmp_path / "old.json", tmp_path / "other.json"
    path.write_bytes(b"old")
    other.write_bytes(b"new")
    read = store_input._read

    def replace_first(stream: object, name: str, expected: int | None = None) -> bytes:
        other.replace(path)
        return read(stream, name, expected)  # type: ignore[arg-type]

    monkeypatch.setattr(store_input, "_read", replace_first)
    assert read_bytes(path) == b"old"
    assert path.read_bytes() == b"new"


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.lists(), tmp_path / "lists"))


def problems(folder: Path) -> list[str]:
    done = run("check", folder)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return [line for line in done.stdout.splitlines() if not line.startswith("    ")]


def test_pipes_and_devices_in_a_folder_are_problems(lists: Path) -> None:
    os.mkfifo(lists / "editions" / "zz.json")
    (lists / "uses" / "zz.json").symlink_to("/dev/zero")
    *told, last = problems(lists)
    assert told == [
        f"{lists}/editions/zz.json:1:1: is a pipe; a regular file was expected",
        f"{lists}/uses/zz.json:1:1: is a link that leads out of the folder; put there what it leads to",
    ]
    assert last.endswith(" files checked, 2 problems found")


def test_links_are_confined_to_their_folder(lists: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    shutil.move(lists / "shares", outside)
    (lists / "shares").symlink_to(outside)
    (lists / "editions" / "again").symlink_to(lists)
    (lists / "loop.json").symlink_to(lists / "loop.json")
    (lists / "nowhere.json").symlink_to(lists / "absent.json")
    found = problems(lists)
    assert f"{lists}/shares:1:1: is a link that leads out of the folder; put there what it leads to" in found
    again = "is a link to another folder in here, whose files are read already; remove the link"
    assert f"{lists}/editions/again:1:1: {again}" in found
    assert f"{lists}/loop.json:1:1: cannot be read: it is a link that leads in a circle" in found
    assert f"{lists}/nowhere.json:1:1: no such file" in found
    assert Path("shares") not in [Path(name).parent for name in inside(lists).files]
    done = run(*LIBRARY, lists)
    assert (done.returncode, done.stdout) == (2, "")


def test_a_link_to_a_file_of_the_folder_is_read(lists: Path) -> None:
    (lists / "editions" / "us-2018.json").rename(lists / "kept.txt")
    (lists / "editions" / "us-2018.json").symlink_to("../kept.txt")
    assert run("check", lists).returncode == 0
    assert run(*LIBRARY, lists).returncode == 0


def test_a_data_set_with_what_cannot_be_read_is_no_smaller_one(lists: Path) -> None:
    (lists / "shares" / "zz").symlink_to("/")
    with pytest.raises(UnreadableError, match="leads out of the folder"):
        Dataset(lists).ids("shares")


UNPRIVILEGED = [
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-dac_override,-dac_read_search",
    "--",
]


@pytest.mark.skipif(os.getuid() == 0 and not shutil.which("setpriv"), reason="root reads everything")
def test_a_folder_without_rights_is_a_problem_and_not_an_empty_one(lists: Path) -> None:
    for name in ("shares", "uses/us-mcs-2023.json"):
        (lists / name).chmod(0)
    ahead = UNPRIVILEGED if os.getuid() == 0 else []
    try:
        done = subprocess.run([*ahead, *MINERALS, "check", lists], capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert f"{lists}/shares:1:1: cannot be read: Permission denied" in done.stdout
        assert f"{lists}/uses/us-mcs-2023.json:1:1: cannot be read: Permission denied" in done.stdout
        (lists / "shares").chmod(0o700)
        lists.chmod(0)
        for command in (["check"], ["check", "--fix"], LIBRARY):
            done = subprocess.run([*ahead, *MINERALS, *command, lists], capture_output=True, text=True, check=False)
            why = "cannot be read: Permission denied; check the name, and give yourself the right to read it"
            assert (done.returncode, done.stdout, done.stderr) == (2, "", f"minerals: {lists}: {why}\n")
        lists.chmod(0o700)
        (lists / "shares").chmod(0)
        for pair in ((paths.lists(), lists), (lists, paths.lists())):
            done = subprocess.run(
                [*ahead, *MINERALS, "diff", "--library", *pair], capture_output=True, text=True, check=False
            )
            assert (done.returncode, done.stdout) == (2, "")
    finally:
        lists.chmod(0o700)
        for name in ("shares", "uses/us-mcs-2023.json"):
            (lists / name).chmod(0o700)
