"""The tables, read back from their text: every word of every cell is there, whole, at every width.

rich cuts text in silence when widths do not fit, so it is not enough to look for an ellipsis.
"""

from __future__ import annotations

from functools import cache

import pytest
from rich.cells import cell_len, set_cell_size

import minerals
from minerals.domain.labels import comparison as says
from minerals.domain.labels import jurisdictions
from minerals.output.grid import grid
from minerals.output.marks import marks
from minerals.output.sentences import sentences
from minerals.questions.compare import Comparison
from minerals.questions.compare.place import GRAINS

ALL = ("us-2022", "eu-2020", "cn-2016")


@cache
def comparison(battery: bool, grain: str = "commodity") -> Comparison:
    return minerals.compare(*ALL, battery=battery, grain=grain)


def drawn(battery: bool, width: int, language: str) -> str:
    return minerals.table(comparison(battery), width=width, language=language)


def expected_rows(answer: Comparison, width: int, language: str) -> list[list[str]]:
    """Name, then the text of each cell."""
    laid = grid(answer, language, wide=width >= 110, sources=False)
    return [[name, *(" ".join(line.text for line in lines) for lines in row)] for name, row in laid.rows]


def split_columns(lines: list[str], count: int) -> list[list[str]]:
    """Lines cut at the gutters: runs of two blank cells or more that all lines share."""
    width = max(map(cell_len, lines))
    padded = [set_cell_size(line, width) for line in lines]
    by_cell = [[char for one in line for char in (one, *([""] if cell_len(one) == 2 else []))] for line in padded]
    blank = [all(line[place] == " " for line in by_cell) for place in range(width)]
    starts = [0] + [place for place in range(2, width) if blank[place - 2] and blank[place - 1] and not blank[place]]
    assert len(starts) == count, f"{len(starts)} columns seen, {count} expected"
    return [
        ["".join(line[start:end]).strip() for start, end in zip(starts, [*starts[1:], width], strict=True)]
        for line in by_cell
    ]


def read_table_back(lines: list[str], rows: list[list[str]]) -> None:
    """Hold the body of a table against its rows: the lines of each cell, joined with spaces, are the cell's text."""
    rule = next(place for place, line in enumerate(lines) if line.startswith("──"))
    body = lines[rule + 1 : lines.index("", rule)]
    read = split_columns(lines[:rule] + body, len(rows[0]))[rule:]
    place = 0
    for row in rows:
        for height in range(1, len(read) - place + 1):
            joined = [" ".join(filter(None, column)) for column in zip(*read[place : place + height], strict=True)]
            if joined == row:
                place += height
                break
        else:
            pytest.fail(f"{row} does not read back from {read[place : place + 6]}")
    assert place == len(read)


def read_blocks_back(lines: list[str], answer: Comparison, language: str) -> None:
    """Hold blocks against their rows: nothing but white space may differ, and in English no word may be broken."""
    body = lines[: lines.index("")]
    words: list[str] = []
    for name, row in grid(answer, language, wide=False, sources=False).rows:
        words += name.split()
        labels = [f"{jurisdictions.mark(one.jurisdiction, language)} {one.id[3:]}" for one in answer.editions]
        labels += [says.BATTERY_BLOCK.text(language)] if answer.options.with_uses else []
        for label, cell in zip(labels, row, strict=True):
            words += [*label.split(), *"; ".join(line.text for line in cell).split()]
    if language == "en":
        assert " ".join(body).split() == words
    else:
        assert "".join("".join(body).split()) == "".join(words)


@pytest.mark.parametrize("grain", GRAINS)
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("battery", [False, True])
def test_at_every_width_every_cell_reads_back_whole(battery: bool, language: str, grain: str) -> None:
    answer = comparison(battery, grain)
    tables = 0
    for width in range(40, 201):
        text = minerals.table(answer, width=width, language=language)
        lines = text.splitlines()
        assert max(map(cell_len, lines)) <= width
        assert "…" not in text
        if any(line.startswith("──") for line in lines):
            tables += 1
            read_table_back(lines, expected_rows(answer, width, language))
        else:
            read_blocks_back(lines, answer, language)
    assert 120 < tables < 161, "narrow ones are blocks, the others tables"


def test_a_very_narrow_screen_still_says_it_all() -> None:
    read_blocks_back(drawn(True, 30, "en").splitlines(), comparison(True), "en")


@pytest.mark.parametrize("battery", [False, True])
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("width", [44, 80, 120])
def test_every_sentence_below_the_table_is_whole(battery: bool, language: str, width: int) -> None:
    answer = comparison(battery)
    said = "".join(drawn(battery, width, language).split())
    below = sentences(answer, language, sources_in_head=width >= 110)
    for note in [*marks(answer, language), *below]:
        assert "".join((note.mark + note.text).split()) in said


def test_the_key_explains_only_marks_that_occur() -> None:
    antimony_only = minerals.compare("eu-2020")
    found = [note.mark for note in marks(antimony_only, "en")]
    assert "*" not in found
    assert "E" not in found
    assert "^" in found


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_lists_read_back_whole(width: int, language: str) -> None:
    text = minerals.table(minerals.lists(), width=width, language=language)
    assert max(map(cell_len, text.splitlines())) <= width
    said = "".join(text.split())
    for edition in minerals.editions():
        assert edition.id in said
        if edition.held is not None:
            stated = "-" if edition.count_as_stated is None else edition.count_as_stated
            assert f"{edition.held}/{stated}" in said
