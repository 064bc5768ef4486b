"""A result -> text drawn with rich, at most as wide as asked for, and nothing lost at any width."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, cast

from minerals.output.kinds import is_a

if TYPE_CHECKING:
    from minerals.output import Result
    from minerals.questions.audit import Audit
    from minerals.questions.compare import Comparison
    from minerals.questions.conflicts import Conflicts
    from minerals.questions.diff import Diff, LibraryDiff
    from minerals.questions.history import History
    from minerals.questions.lists import Lists
    from minerals.questions.lookup import Bill, Lookup
    from minerals.questions.matrix import Matrix
    from minerals.questions.show import Shown


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
    if is_a(result, "Lists"):
        from minerals.output.tables.lists import lists_table

        console.print(lists_table(cast("Lists", result), console, language))
    elif is_a(result, "Diff"):
        from minerals.output.tables.diff import diff_table

        found = cast("Diff", result)
        if not found.changes:
            return ""
        console.print(diff_table(found, console, language))
    elif is_a(result, "LibraryDiff"):
        from minerals.output.tables.diff import library_table

        library = cast("LibraryDiff", result)
        if not library.files:
            return ""
        console.print(library_table(library, console, language))
    elif is_a(result, "Lookup"):
        from minerals.output.tables.lookup import lookup_table

        console.print(lookup_table(cast("Lookup", result), console, language))
    elif is_a(result, "Bill"):
        from minerals.output.tables.lookup import bill_table

        console.print(bill_table(cast("Bill", result), console, language))
    elif is_a(result, "Audit"):
        from minerals.output.tables.audit import audit_table

        console.print(audit_table(cast("Audit", result), console, language))
    elif is_a(result, "Conflicts"):
        from minerals.output.tables.conflicts import conflicts_table

        console.print(conflicts_table(cast("Conflicts", result), console, language))
    elif is_a(result, "Matrix"):
        from minerals.output.tables.matrix import matrix_table

        console.print(matrix_table(cast("Matrix", result), console, language))
    elif is_a(result, "EditionShown", "PublicationShown", "ClaimsShown", "MineralShown"):
        from minerals.output.show import parts_of
        from minerals.output.tables.parts import parts_table

        console.print(parts_table(parts_of(cast("Shown", result), language), console))
    elif is_a(result, "History"):
        from minerals.output.history import history_parts
        from minerals.output.tables.parts import parts_table

        console.print(parts_table(history_parts(cast("History", result), language), console))
    else:
        from minerals.output.tables.comparison import comparison_table

        console.print(comparison_table(cast("Comparison", result), console, language, sources=sources))
    text = console.file.getvalue()  # type: ignore[attr-defined]
    return text if styled else "".join(f"{line.rstrip()}\n" for line in text.splitlines())
