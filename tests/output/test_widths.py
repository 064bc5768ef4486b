"""At every kind of width, in both languages, a table has each word that the Markdown of the answer has.

rich cuts text in silence when widths do not fit, so it is not enough to look for an ellipsis.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

import minerals
from minerals.questions.compare.beside import COLUMNS
from tests.formats import markdown
from tests.frozen import library
from tests.golden.write import PARTS, TABLE
from tests.reading import characters, sentences, squeezed, table_rows, words

if TYPE_CHECKING:
    from minerals.questions.records import Answer

WIDTHS = (40, 44, 60, 79, 80, 109, 110, 120, 160, 200)
"""Narrow blocks, a wrapped table, a usual terminal and its neighbour, the side of a wide table, and a wide one."""
ASKED: dict[str, Callable[[], Answer]] = {
    "audit": lambda: library().audit(io.BytesIO(TABLE.encode())),
    "conflicts": lambda: library().conflicts(),
    "history of nickel": lambda: library().history("nickel"),
    "history of rare earths": lambda: library().history("rare-earths"),
    "lists": lambda: library().lists(),
    "lookup": lambda: library().lookup("稀土", "Al", "promethium"),
    "lookup of a file": lambda: library().lookup_file(io.BytesIO(PARTS.encode())),
    "an edition": lambda: library().show("eu-2023"),
    "figures": lambda: library().show("us-mcs-2022"),
    "a collection": lambda: library().show("cn-literature"),
    "columns": lambda: library().compare(
        "us-2025", "eu-2023", columns=list(COLUMNS), minerals=["graphite", "rare-earths"]
    ),
    "claims": lambda: library().show("review-2022"),
    "gallium": lambda: library().show("gallium"),
    "graphite": lambda: library().show("graphite"),
}


LIVE = [
    *("us-2022", "eu-2020", "cn-2016", "cn-2026", "br-2021"),
    *("us-mcs-2021", "eu-study-2017", "cn-literature", "cn-lit-ju2018", "us-usgs-release-2022-02", "review-2022"),
    *("natural-graphite", "rare-earths", "lithium", "sapele", "promethium", "cobalt", "silicon"),
]
"""What is shown of the real data, with its longest words."""
HISTORIES = ["nickel", "helium", "coking-coal", "rare-earths", "aluminium", "oil", "neodymium"]


def unmarked(text: str) -> str:
    """A text without white space, and without what sets texts apart: marks in Markdown, gaps in tables."""
    return re.sub("[:：;；`]", "", squeezed(text))


def hold(answer: Answer, language: str, widths: tuple[int, ...]) -> None:
    """Hold the tables of an answer against its Markdown."""
    text = markdown(answer, language)
    rows, said = table_rows(text), [unmarked(sentence) for sentence in sentences(text)]
    counted = words(rows) if language == "en" else characters([[unmarked(cell) for cell in row] for row in rows])
    assert said or counted
    for width in widths:
        printed = minerals.table(answer, width=width, language=language)
        assert max(map(cell_len, printed.splitlines())) <= width
        assert printed.count("…") == text.count("…")  # quotations have their own
        whole = unmarked(printed)
        for sentence in said:
            assert sentence in whole, (width, sentence)
        for piece, times in counted.items():
            assert whole.count(unmarked(piece)) >= times, (width, piece)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("asked", ASKED)
def test_no_width_loses_a_word(asked: str, language: str) -> None:
    hold(ASKED[asked](), language, WIDTHS)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", LIVE)
def test_no_width_loses_a_word_of_what_is_shown_of_the_real_data(name: str, language: str) -> None:
    hold(minerals.show(name), language, (44, 80, 120))


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", HISTORIES)
def test_no_width_loses_a_word_of_a_real_history(name: str, language: str) -> None:
    hold(minerals.history(name), language, (44, 80, 120))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_width_loses_a_word_of_the_real_audit_and_conflicts(language: str) -> None:
    hold(minerals.conflicts(), language, (44, 80, 120))
