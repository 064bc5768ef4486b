"""Writing replaces regular files, whole or not at all, and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from minerals.errors import MineralsError
from minerals.store import paths
from minerals.store.replace import write_whole
from tests.running import run

EDITION = paths.lists() / "editions" / "us-2018.json"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_no_regular_file_stays_what_it_is(tmp_path: Path) -> None:
    fifo, loop = tmp_path / "fifo", tmp_path / "loop"
    os.mkfifo(fifo)
    loop.symlink_to(loop)
    (tmp_path / "folder").mkdir()
    before = names(tmp_path)
    for path, why in (
        (fifo, "is a pipe; a regular file was expected; nothing was written"),
        (Path("/dev/null"), "is a device; a regular file was expected; nothing was written"),
        (tmp_path / "folder", "is a folder; a file was expected; nothing was written"),
        (loop, "cannot be written: it is a link that leads in a circle; nothing was written"),
        (tmp_path / "none" / "x.json", f"cannot be written: there is no folder {tmp_path}/none; nothing was written"),
        (EDITION / "x.json", "cannot be written: Not a directory; nothing was written"),
        (tmp_path / ("x" * 256), "cannot be written: File name too long; nothing was written"),
        (Path("a\0b"), "cannot be written: no file can have this name; nothing was written"),
    ):
        with pytest.raises(MineralsError) as error:
            write_whole(path, b"new")
        assert str(error.value).endswith(why)
    assert names(tmp_path) == before
    assert fifo.is_fifo()


def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    target = tmp_path / "inner" / "target.json"
    for old in (None, b"old"):
        if old:
            target.write_bytes(old)
        link = tmp_path / f"link-{old is None}.json"
        link.symlink_to(Path("inner") / "target.json")
        write_whole(link, b"new")
        assert link.is_symlink()
        assert target.read_bytes() == b"new"
    assert names(tmp_path / "inner") == ["target.json"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755, 0o664])
def test_mode_and_owner_stay(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    path.chmod(mode)
    owner = (12345, 23456) if os.getuid() == 0 else (os.getuid(), os.getgid())
    os.chown(path, *owner)
    write_whole(path, b"new")
    found = path.stat()
    assert (found.st_mode & 0o7777, found.st_uid, found.st_gid) == (mode, *owner)
    assert path.read_bytes() == b"new"


def test_an_owner_that_cannot_be_kept_is_not_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "fchown", fail)
    monkeypatch.setattr(os, "fstat", lambda _: path.stat().__class__((0o100600, 0, 0, 1, 777, 777, 0, 0, 0, 0)))
    with pytest.raises(MineralsError, match="without changing its owner; nothing was written"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.json"]


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o027, 0o640), (0o077, 0o600)])
def test_a_new_file_gets_the_mode_that_the_umask_gives(tmp_path: Path, mask: int, mode: int) -> None:
    code = (
        f"import os; os.umask({mask}); from pathlib import Path; from minerals.store.replace import write_whole as w; "
    )
    subprocess.run([sys.executable, "-c", f"{code} w(Path({str(tmp_path / 'new.json')!r}), b'new')"], check=True)
    assert (tmp_path / "new.json").stat().st_mode & 0o7777 == mode


@pytest.mark.parametrize("length", [246, 250, 255])
def test_a_name_may_be_as_long_as_a_name_can_be(tmp_path: Path, length: int) -> None:
    path = tmp_path / ("x" * length)
    for content in (b"new", b"newer"):
        write_whole(path, content)
        assert path.read_bytes() == content
    assert names(tmp_path) == [path.name]


def test_a_write_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    path.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything
    with pytest.raises(MineralsError, match="is write-protected; nothing was written"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_an_interruption_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.json"]


def test_the_commands_write_so(tmp_path: Path) -> None:
    patch, target, link = tmp_path / "p.json", tmp_path / "target.json", tmp_path / "link.json"
    patch.write_text(run("diff", "us-2018", "us-2022", "--format", "json-patch").stdout, encoding="utf-8")
    shutil.copy(EDITION, target)
    link.symlink_to(target)
    assert run("apply", patch, EDITION, "--output", link).returncode == 0
    assert link.is_symlink()
    assert target.read_bytes() == (paths.lists() / "editions" / "us-2022.json").read_bytes()
    done = run("apply", patch, EDITION, "--output", "/dev/null")
    assert (done.returncode, done.stdout) == (2, "")
    assert "is a device; a regular file was expected; nothing was written" in done.stderr
    target.write_text(target.read_text(encoding="utf-8").replace("\n", " "), encoding="utf-8")
    assert run("check", "--fix", link).returncode == 0
    assert link.is_symlink()
    assert target.read_bytes() == (paths.lists() / "editions" / "us-2022.json").read_bytes()
