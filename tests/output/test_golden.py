"""What is printed is what was looked at and kept; a file that is missing fails."""

from __future__ import annotations

import pytest

from tests.golden.write import FOLDER, GOLDEN


@pytest.mark.parametrize("name", GOLDEN)
def test_the_output_is_the_golden_file(name: str) -> None:
    assert GOLDEN[name]() == (FOLDER / name).read_text(encoding="utf-8"), "look at it, then run: make golden"


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in FOLDER.glob("*.txt")} == set(GOLDEN)
