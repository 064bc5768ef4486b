"""The tables, read back from their text: every word of every cell is there, whole, at every width.

rich cuts text in silence when widths do not fit, so it is not enough to look for an ellipsis.
"""

from __future__ import annotations

from functools import cache

import pytest
from rich.cells import cell_len, set_cell_size

import minerals
from minerals.output import cells, notes
from minerals.questions.compare import Comparison

WIDTHS = (80, 100, 120, 200)


@cache
def comparison(battery: bool) -> Comparison:
    return minerals.compare("us-2022", "eu-2020", "cn-2016", battery=battery)


@cache
def drawn(battery: bool, width: int, language: str) -> str:
    return minerals.table(comparison(battery), width=width, language=language)


def expected_rows(battery: bool, width: int, language: str) -> list[list[str]]:
    """Name, then the text of each cell."""
    wide = width >= 110
    answer = comparison(battery)
    rows = sorted(answer.rows, key=lambda row: notes.sort_key(row.mineral, language))
    found = []
    for row in rows:
        name = row.mineral.name(language)
        name = name[0].upper() + name[1:] + (f" {row.mineral.symbol}" if wide and row.mineral.symbol else "")
        columns = [cells.dependence_lines(answer, row, one, language, long=wide) for one in answer.editions]
        if battery:
            columns.append(cells.use_lines(answer, row, language))
        found.append([name, *(" ".join(line.text for line in lines) for lines in columns)])
    return found


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


@pytest.mark.parametrize("battery", [False, True])
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("width", WIDTHS)
def test_every_cell_reads_back_whole(battery: bool, language: str, width: int) -> None:
    lines = drawn(battery, width, language).splitlines()
    rule = next(place for place, line in enumerate(lines) if line.startswith("──"))
    body = lines[rule + 1 : lines.index("", rule)]
    rows = expected_rows(battery, width, language)
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


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(("width", "battery"), [(width, width % 2 == 0) for width in range(40, 201)])
def test_no_line_is_wider_than_asked_for(width: int, battery: bool, language: str) -> None:
    text = drawn(battery, width, language)
    assert max(map(cell_len, text.splitlines())) <= width
    assert "…" not in text


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("width", [30, 44, 50])
def test_blocks_read_back_whole(language: str, width: int) -> None:
    said = "".join(drawn(True, width, language).split())
    for name, *texts in expected_rows(True, width, language):
        assert "".join(name.split()) in said
        for text in texts:
            for word in text.replace(";", " ").split():
                assert word in said
    answer = comparison(True)
    for row in answer.rows:
        for edition in answer.editions:
            lines = cells.dependence_lines(answer, row, edition, language)
            assert "".join("; ".join(line.text for line in lines).split()) in said


@pytest.mark.parametrize("battery", [False, True])
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("width", [44, 80, 120])
def test_every_sentence_below_the_table_is_whole(battery: bool, language: str, width: int) -> None:
    answer = comparison(battery)
    said = "".join(drawn(battery, width, language).split())
    sentences = notes.sentences(answer, language, sources_in_head=width >= 110)
    for note in [*notes.marks(answer, language), *sentences]:
        assert "".join((note.mark + note.text).split()) in said


def test_the_key_explains_only_marks_that_occur() -> None:
    antimony_only = minerals.compare("eu-2020")
    marks = [note.mark for note in notes.marks(antimony_only, "en")]
    assert "*" not in marks
    assert "E" not in marks
    assert "^" in marks


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_lists_read_back_whole(width: int, language: str) -> None:
    text = minerals.table(minerals.lists(), width=width, language=language)
    assert max(map(cell_len, text.splitlines())) <= width
    said = "".join(text.split())
    for edition in minerals.editions():
        assert edition.id in said
        if edition.held is not None:
            assert f"{edition.held}/{edition.count_as_stated}" in said
