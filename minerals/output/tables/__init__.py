"""A result -> text drawn with rich, at most as wide as asked for, and nothing lost at any width."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from minerals.questions.audit import Audit
from minerals.questions.conflicts import Conflicts
from minerals.questions.diff import Diff, LibraryDiff
from minerals.questions.history import History
from minerals.questions.lists import Lists
from minerals.questions.lookup import Bill, Lookup
from minerals.questions.matrix import Matrix
from minerals.questions.show import Shown

if TYPE_CHECKING:
    from minerals.output import Result


def draw(result: Result, *, width: int, language: str = "en", styled: bool = False, sources: bool = False) -> str:
    """The table of a result, with a final line end.

    ``width`` is in cells (a Chinese character is two); ``language`` is ``en`` or ``zh``; ``styled`` adds bold and dim
    for a terminal; ``sources`` adds the footnotes of a comparison.
    """
    from rich.console import Console

    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=styled,
        color_system="standard" if styled else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    if isinstance(result, Lists):
        from minerals.output.tables.lists import lists_table

        console.print(lists_table(result, console, language))
    elif isinstance(result, Diff):
        from minerals.output.tables.diff import diff_table

        if not result.changes:
            return ""
        console.print(diff_table(result, console, language))
    elif isinstance(result, LibraryDiff):
        from minerals.output.tables.diff import library_table

        if not result.files:
            return ""
        console.print(library_table(result, console, language))
    elif isinstance(result, Lookup):
        from minerals.output.tables.lookup import lookup_table

        console.print(lookup_table(result, console, language))
    elif isinstance(result, Bill):
        from minerals.output.tables.lookup import bill_table

        console.print(bill_table(result, console, language))
    elif isinstance(result, Audit):
        from minerals.output.tables.audit import audit_table

        console.print(audit_table(result, console, language))
    elif isinstance(result, Conflicts):
        from minerals.output.tables.conflicts import conflicts_table

        console.print(conflicts_table(result, console, language))
    elif isinstance(result, Matrix):
        from minerals.output.tables.matrix import matrix_table

        console.print(matrix_table(result, console, language))
    elif isinstance(result, Shown):
        from minerals.output.show import parts_of
        from minerals.output.tables.parts import parts_table

        console.print(parts_table(parts_of(result, language), console))
    elif isinstance(result, History):
        from minerals.output.history import history_parts
        from minerals.output.tables.parts import parts_table

        console.print(parts_table(history_parts(result, language), console))
    else:
        from minerals.output.tables.comparison import comparison_table

        console.print(comparison_table(result, console, language, sources=sources))
    text = console.file.getvalue()  # type: ignore[attr-defined]
    return text if styled else "".join(f"{line.rstrip()}\n" for line in text.splitlines())
