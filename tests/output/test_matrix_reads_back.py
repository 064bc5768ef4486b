"""The matrix, read back from its text: each mark stands under its edition, beside its mineral.

What it holds is read from the Markdown of the same answer, which has no width.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from rich.cells import cell_len

import minerals
from minerals.questions.matrix import Matrix
from tests.formats import markdown
from tests.output.test_tables_read_back import split_columns
from tests.reading import sentences, squeezed, table_heads, table_rows

WIDTHS = (40, 44, 60, 80, 100, 120, 200)
"""From many parts one below the other to all editions side by side."""
FIFTEEN = ["US", "EU", "CN", "AU", "BR", "CA", "CL", "GB", "ID", "IN", "JP", "KE", "KR", "NATO", "TR", "ZA"]
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
    """The columns of the parts joined again: each a list of its lines; every part has the names and the counts."""
    joined: list[list[str]] = []
    names: list[list[str]] = []
    counts: list[list[str]] = []
    for head, body in parts(lines):
        count = len("".join(head[-1]).split())
        cut = [list(column) for column in zip(*split_columns(head + body, count), strict=True)]
        names.append(cut[0])
        joined += cut[1:-1]
        counts.append([line for line in cut[-1] if line])
    assert len(joined) == columns - 1
    assert all(column == counts[0] for column in counts)
    return [names[0], *joined, counts[0]]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("asked", ASKED)
def test_every_mark_reads_back_in_its_place(asked: str, language: str) -> None:
    text = markdown(answer(asked), language)
    heads, rows = table_heads(text), table_rows(text)
    assert len(rows) == len(answer(asked).rows)
    for width in WIDTHS:
        printed = minerals.table(answer(asked), width=width, language=language)
        lines = printed.splitlines()
        assert max(map(cell_len, lines)) <= width
        assert "…" not in printed
        columns = read(lines, len(heads) - 1)
        for place, column in enumerate(columns[1:], 1):
            assert [line for line in column if line] == [*heads[place], *(row[place] for row in rows)], (width, place)
        assert " ".join(columns[0]).split() == [*heads[0], *(word for name, *_ in rows for word in name.split())]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_newest_lists_of_fifteen_jurisdictions_fit_side_by_side_in_120_columns(language: str) -> None:
    newest = minerals.matrix(newest=True, jurisdictions=FIFTEEN)
    lines = minerals.table(newest, width=120, language=language).splitlines()
    assert len(parts(lines)) == 1


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_key_and_the_sentences_are_whole(width: int, language: str) -> None:
    said = squeezed(minerals.table(answer("elements"), width=width, language=language))
    below = sentences(markdown(answer("elements"), language))
    assert len(below) > 8
    for sentence in below:
        assert squeezed(sentence.replace("`", "")) in said


def test_the_key_has_only_the_marks_that_occur() -> None:
    key = minerals.table(minerals.matrix(jurisdictions=["KR"], newest=True), width=80).split("\n\n")[1]
    assert [line.split("  ")[0] for line in key.splitlines() if not line.startswith(" ")] == ["x", "2", "No."]
