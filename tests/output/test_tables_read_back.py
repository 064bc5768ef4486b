"""The tables, read back from their text: every word of every cell is there, whole, in its column.

rich cuts text in silence when widths do not fit, so it is not enough to look for an ellipsis. What the cells hold is
read from the Markdown of the same answer, which has no width.
"""

from __future__ import annotations

import re
from functools import cache

import pytest
from rich.cells import cell_len, set_cell_size

import minerals
from minerals.lines import is_chinese
from minerals.questions.compare.place import GRAINS
from minerals.questions.compare.result import Comparison
from tests.formats import markdown
from tests.reading import sentences, squeezed, table_cells

ALL = ("us-2022", "eu-2020", "cn-2016")
LABELS = {"en": ["US 2022", "EU 2020", "CN 2016"], "zh": ["美 2022", "欧 2020", "中 2016"]}
"""The labels of the cells in a block, typed by hand."""
BATTERY = {"en": "battery", "zh": "电池用途"}
WIDE = 110
"""From here on a table has whole words for sources, symbols of elements, and sources in its heads."""
WIDTHS = (40, 52, 60, 80, 109, 110, 120, 200)
"""Blocks, tables with wrapped heads, a usual terminal, both sides of a wide table, and a wide one."""
NARROW = [(r"(\d+) sources?, (\d{4}(?:-\d\d)?)(?:, \d+ undated)?", r"\1 src \2")]
NARROW += [(r"(\d+) sources?, \d+ undated", r"\1 src")]
NARROW += [(r"(\d+ 个来源)，(\d{4}(?:-\d\d)?)(?:，\d+ 项无年份)?", r"\1 \2"), (r"(\d+ 个来源)，\d+ 项无年份", r"\1")]
"""How a narrow table shortens a line of a cell."""

FIRST_TABLE = {
    (False, "en", "printed"): 60,
    (False, "en", "commodity"): 52,
    (False, "en", "element"): 60,
    (False, "zh", "printed"): 80,
    (False, "zh", "commodity"): 60,
    (False, "zh", "element"): 80,
    (True, "en", "printed"): 80,
    (True, "en", "commodity"): 80,
    (True, "en", "element"): 80,
    (True, "zh", "printed"): 80,
    (True, "zh", "commodity"): 60,
    (True, "zh", "element"): 80,
}
"""The narrowest of the widths at which there is a table; below it there are blocks."""


@cache
def comparison(battery: bool, grain: str = "commodity") -> Comparison:
    return minerals.compare(*ALL, battery=battery, grain=grain)


@cache
def expected(battery: bool, language: str, grain: str, wide: bool) -> list[tuple[str, list[list[str]]]]:
    """Name and cells of each row, each cell as its lines."""
    rows = []
    for (name, *_), *cells in table_cells(markdown(comparison(battery, grain), language)):
        if not wide:
            name = re.sub(" [A-Z][a-z]?$", "", name)
            for long, short in NARROW:
                cells = [[re.sub(long, short, line) for line in cell] for cell in cells]
        rows.append((name, cells))
    return rows


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
    """Hold the body of a table against its rows: the lines of each cell, joined with spaces, are the cell's text.

    A line of Chinese may end between two characters, where no space belongs.
    """
    rule = next(place for place, line in enumerate(lines) if line.startswith("──"))
    body = lines[rule + 1 : lines.index("", rule)]
    read = split_columns(lines[:rule] + body, len(rows[0]))[rule:]
    place = 0
    for row in rows:
        for height in range(1, len(read) - place + 1):
            joined = [" ".join(filter(None, column)) for column in zip(*read[place : place + height], strict=True)]
            pairs = list(zip(joined, row, strict=True))
            if all(line == cell or (is_chinese(cell) and squeezed(line) == squeezed(cell)) for line, cell in pairs):
                place += height
                break
        else:
            pytest.fail(f"{row} does not read back from {read[place : place + 6]}")
    assert place == len(read)


def read_blocks_back(lines: list[str], battery: bool, language: str, grain: str) -> None:
    """Hold blocks against their rows: nothing but white space may differ, and in English no word may be broken."""
    body = lines[: lines.index("")]
    labels = LABELS[language] + ([BATTERY[language]] if battery else [])
    words: list[str] = []
    for name, cells in expected(battery, language, grain, wide=False):
        words += name.split()
        for label, cell in zip(labels, cells, strict=True):
            words += [*label.split(), *"; ".join(cell).split()]
    if language == "en":
        assert " ".join(body).split() == words
    else:
        assert "".join("".join(body).split()) == "".join(words)


@pytest.mark.parametrize("grain", GRAINS)
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("battery", [False, True])
def test_every_cell_reads_back_whole(battery: bool, language: str, grain: str) -> None:
    tables = []
    for width in WIDTHS:
        lines = minerals.table(comparison(battery, grain), width=width, language=language).splitlines()
        assert max(map(cell_len, lines)) <= width
        assert "…" not in "".join(lines)
        if any(line.startswith("──") for line in lines):
            tables.append(width)
            rows = expected(battery, language, grain, width >= WIDE)
            read_table_back(lines, [[name, *(" ".join(cell) for cell in cells)] for name, cells in rows])
        else:
            read_blocks_back(lines, battery, language, grain)
    assert tables == list(WIDTHS[WIDTHS.index(FIRST_TABLE[battery, language, grain]) :])


def test_a_very_narrow_screen_still_says_it_all() -> None:
    lines = minerals.table(comparison(True), width=30).splitlines()
    read_blocks_back(lines, True, "en", "commodity")


@pytest.mark.parametrize("battery", [False, True])
@pytest.mark.parametrize("width", [44, 80, 120])
def test_every_sentence_below_the_table_is_whole(battery: bool, width: int) -> None:
    narrow = {
        "en": [
            "US 2022: USGS MCS 2022, for 2021.",
            "EU 2020: COM(2020) 474, for 2012-16; read in copies.",
            "China 2016: no official table; figures from the literature.",
        ],
        "zh": [
            "美国 2022：USGS MCS 2022，2021 年。",
            "欧盟 2020：COM(2020) 474，2012-16 年；据转载。",
            "中国 2016：无官方数据表，数值取自文献。",
        ],
    }
    for language in ("en", "zh"):
        answer = comparison(battery)
        said = squeezed(minerals.table(answer, width=width, language=language)).replace("`", "")
        below = [sentence.replace("`", "") for sentence in sentences(markdown(answer, language))]
        assert len(below) > 12
        for sentence in [*below, *(narrow[language] if width < WIDE else [])]:
            assert squeezed(sentence) in said


def test_the_key_explains_only_marks_that_occur() -> None:
    key = minerals.table(minerals.compare("eu-2020"), width=80).split("\n\n")[1].splitlines()
    marks = [line.split("  ")[0] for line in key]
    assert "*" not in marks
    assert "E" not in marks
    assert "^" in marks


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_lists_read_back_whole(width: int, language: str) -> None:
    text = minerals.table(minerals.lists(), width=width, language=language)
    assert max(map(cell_len, text.splitlines())) <= width
    said = squeezed(text)
    for edition in minerals.editions():
        assert edition.id in said
        if edition.held is not None:
            stated = "-" if edition.count_as_stated is None else edition.count_as_stated
            assert f"{edition.held}/{stated}" in said
