"""The matrix, read back from its text at every width: each mark stands under its edition, beside its mineral."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from rich.cells import cell_len

import minerals
from minerals.output import matrix_rows
from minerals.questions.matrix import Matrix
from tests.output.test_tables_read_back import split_columns

ASKED: dict[str, Callable[[], Matrix]] = {
    "newest": lambda: minerals.matrix(newest=True),
    "elements": lambda: minerals.matrix(grain="element", jurisdictions=["US", "EU", "CN", "IN"]),
    "all": minerals.matrix,
}


@cache
def answer(asked: str) -> Matrix:
    return ASKED[asked]()


def parts(lines: list[str]) -> list[tuple[list[str], list[str]]]:
    """The tables one below the other, each as the lines of its head and of its body."""
    rules = [place for place, line in enumerate(lines) if line.startswith("──")]
    found, start = [], 0
    for rule in rules:
        end = lines.index("", rule)
        found.append((lines[start:rule], lines[rule + 1 : end]))
        start = end + 1
    return found


def read(lines: list[str], columns: int) -> list[list[str]]:
    """The columns of the parts joined again: each a list of its lines."""
    joined: list[list[str]] = []
    names: list[list[str]] = []
    for head, body in parts(lines):
        count = len("".join(head[-1]).split())
        cut = [list(column) for column in zip(*split_columns(head + body, count), strict=True)]
        names.append(cut[0])
        joined += cut[1:]
    assert len(joined) == columns
    return [names[0], *joined]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("asked", ASKED)
def test_at_every_width_every_mark_reads_back_in_its_place(asked: str, language: str) -> None:
    matrix = answer(asked)
    heads = matrix_rows.heads(matrix, language)
    rows = matrix_rows.rows(matrix, language)
    step = 1 if asked == "newest" else 7
    for width in range(40, 201, step):
        text = minerals.table(matrix, width=width, language=language)
        lines = text.splitlines()
        assert max(map(cell_len, lines)) <= width
        assert "…" not in text
        columns = read(lines, len(heads) - 1)
        for place, column in enumerate(columns[1:]):
            marks = [marks[place] if place < len(marks) else count for _, marks, count in rows]
            assert [one for one in column if one] == [*heads[place + 1], *marks], (width, heads[place + 1])
        names = " ".join(columns[0]).split()
        assert names == [*heads[0], *(word for name, _, _ in rows for word in name.split())]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_newest_lists_fit_side_by_side_in_120_columns(language: str) -> None:
    lines = minerals.table(answer("newest"), width=120, language=language).splitlines()
    assert len(parts(lines)) == 1


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_key_and_the_sentences_are_whole(width: int, language: str) -> None:
    matrix = answer("elements")
    said = "".join(minerals.table(matrix, width=width, language=language).split())
    for note in matrix_rows.key(matrix, language):
        assert "".join((note.mark + note.text).split()) in said
    for sentence in matrix_rows.sentences(matrix, language):
        assert "".join(sentence.split()) in said


def test_the_key_has_only_the_marks_that_occur() -> None:
    two = minerals.matrix(jurisdictions=["KR"], newest=True)
    assert [note.mark for note in matrix_rows.key(two, "en")] == ["x", "2", "No."]
