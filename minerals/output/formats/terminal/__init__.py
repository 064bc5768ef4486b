"""A document -> text drawn with rich, at most as wide as asked for, and nothing lost at any width."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from minerals.output.document import Document, Wording, sentences
from minerals.output.documents import document
from minerals.output.formats.safety import visible

if TYPE_CHECKING:
    from minerals.questions.records import Answer

WIDE = 110
"""From this width on, nothing is shortened: heads name the publication, and names carry the symbol."""


def draw(
    result: Answer,
    *,
    width: int,
    language: str = "en",
    styled: bool = False,
    sources: bool = False,
    to_reader: bool | None = None,
) -> str:
    """A result as tables and lines; the arguments are those of ``terminal``.

    ``language`` is ``en`` or ``zh``; ``sources`` adds the footnotes of a comparison.
    """
    wording = Wording(language, wide=width >= WIDE, footnotes=sources)
    return terminal(document(result, wording), width=width, styled=styled, to_reader=to_reader)


def terminal(shown: Document, *, width: int, styled: bool = False, to_reader: bool | None = None) -> str:
    """A document as text with a final line end; empty where the document is, unless a reader sees it.

    ``width`` is in cells (a Chinese character is two); ``styled`` adds bold and dim, as for a terminal. ``to_reader``
    says that it goes to a terminal; by default it does where it is styled.
    """
    if (styled if to_reader is None else to_reader) and not shown.blocks and shown.otherwise is not None:
        shown = Document(sentences([shown.otherwise]))
    from rich.console import Console

    from minerals.output.formats.terminal.blocks import drawn

    console = Console(
        file=io.StringIO(),
        width=width,
        height=25,  # of no use, but without it rich reads the environment
        force_terminal=styled,
        color_system="standard" if styled else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for renderable in drawn(visible(shown), console):
        # Every line is broken already; where even a single character is wider than the terminal, none is lost.
        console.print(renderable, crop=False, no_wrap=True, overflow="ignore")
    text = console.file.getvalue()  # type: ignore[attr-defined]
    return text if styled else "".join(f"{line.rstrip()}\n" for line in text.splitlines())
