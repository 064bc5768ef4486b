"""What is printed is what was looked at and kept: no file is missing, left over, too long or half filled in."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from tests.frozen import LISTS, library
from tests.golden.write import FOLDER, GOLDEN, TALLEST


@pytest.mark.parametrize("name", GOLDEN)
def test_the_output_is_the_golden_file(name: str) -> None:
    assert GOLDEN[name]() == (FOLDER / name).read_text(encoding="utf-8"), "look at it, then run: make golden"


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in FOLDER.glob("*.txt")} == set(GOLDEN)


@pytest.mark.parametrize("name", GOLDEN)
def test_a_golden_file_can_be_read_and_has_no_gap_left_in_a_sentence(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    assert len(text.splitlines()) <= TALLEST
    assert re.findall(r"\{\w*\}", text) == []
    assert "None" not in text
    width = re.search(r"-(\d+)-(?:en|zh)\.txt$", name)
    if width is not None:
        assert max(map(cell_len, text.splitlines())) <= int(width[1])


def test_the_frozen_data_is_in_order() -> None:
    assert library().check().problems == ()
    assert {path.name for path in LISTS.iterdir() if path.is_dir()} == {
        *("claims", "controls", "criticality", "dependence", "editions", "production", "shares", "uses"),
    }
