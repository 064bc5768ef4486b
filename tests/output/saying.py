"""What an answer says, as one line of words: for tests that type the words by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import minerals

if TYPE_CHECKING:
    from minerals.questions.records import Answer

BROAD = 400
"""So wide that no cell and hardly a sentence is broken."""


def said(answer: Answer, language: str = "en", width: int = BROAD) -> str:
    """The words of the table of an answer, with one space between each two; without the rules below heads."""
    return " ".join(minerals.table(answer, width=width, language=language).replace("─", "").split())


def blocks(answer: Answer, language: str = "en", width: int = BROAD) -> list[list[str]]:
    """The lines of the table of an answer, cut where a line is empty."""
    return [part.splitlines() for part in minerals.table(answer, width=width, language=language).strip().split("\n\n")]


def missing(answer: Answer, language: str, phrases: tuple[str, ...]) -> list[str]:
    """The phrases that the table of an answer does not say."""
    text = said(answer, language)
    return [phrase for phrase in phrases if phrase not in text]
