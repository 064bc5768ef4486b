"""Reading what a user names or pipes in: how much is read, and what is said of too much."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from minerals.errors import MineralsError
from minerals.store import input as store_input
from minerals.store.input import LIMIT, read_given

KIB = 1024


class Pipe(io.BytesIO):
    """A stream of a given length that counts what is taken from it."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        self.taken += len(piece)
        return piece


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(store_input, "LIMIT", 10 * KIB)
    monkeypatch.setattr(store_input, "_CHUNK", KIB)
    return 10 * KIB


def test_the_limit_is_one_of_memory() -> None:
    assert LIMIT == 1_000_000_000


def test_a_pipe_gives_as_much_as_the_limit(limit: int) -> None:
    content = bytes(range(256)) * (limit // 256)
    assert read_given(Pipe(content)) == (content, "input")


def test_of_a_pipe_that_gives_more_no_more_is_read(limit: int) -> None:
    pipe = Pipe(b"x" * (3 * limit))
    with pytest.raises(MineralsError, match=r"^input: is larger than 10,240 bytes, the most that is read"):
        read_given(pipe)
    assert limit < pipe.taken <= limit + KIB


@pytest.mark.parametrize("over", [0, 1])
def test_a_file_may_be_as_long_as_the_limit(tmp_path: Path, limit: int, over: int) -> None:
    path = tmp_path / "made.json"
    path.write_bytes(b"x" * (limit + over))
    if over:
        with pytest.raises(MineralsError, match=r"made\.json: is larger than 10,240 bytes"):
            read_given(path)
    else:
        assert read_given(path) == (b"x" * limit, str(path))


def test_a_file_that_is_too_long_is_not_opened_for_reading(
    tmp_path: Path, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "made.json"
    path.write_bytes(b"x" * (limit + 1))
    monkeypatch.setattr(store_input, "_read", None)
    with pytest.raises(MineralsError, match="is larger than"):
        read_given(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MineralsError, match=r"absent\.json: no such file"):
        read_given(tmp_path / "absent.json")
