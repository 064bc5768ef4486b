"""A result -> Markdown: pipe tables, for a pull request or a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from minerals.domain.labels import comparison as says
from minerals.output import lists_rows
from minerals.output.kinds import is_a

if TYPE_CHECKING:
    from minerals.output import Result
    from minerals.output.parts import Part
    from minerals.questions.audit import Audit
    from minerals.questions.compare import Comparison
    from minerals.questions.conflicts import Conflicts
    from minerals.questions.diff import Diff, LibraryDiff
    from minerals.questions.history import History
    from minerals.questions.lists import Lists
    from minerals.questions.lookup import Bill, Lookup
    from minerals.questions.matrix import Matrix
    from minerals.questions.show import Shown


def as_markdown(result: Result, language: str, *, sources: bool = False) -> str:
    """The Markdown of a result, labels in ``en`` or ``zh``; ``sources`` adds the footnotes of a comparison."""
    if is_a(result, "Lists"):
        return _lists(cast("Lists", result), language)
    if is_a(result, "Diff"):
        return _diff(cast("Diff", result), language)
    if is_a(result, "LibraryDiff"):
        return _library(cast("LibraryDiff", result), language)
    if is_a(result, "Lookup"):
        return _lookup(cast("Lookup", result), language)
    if is_a(result, "Bill"):
        return _bill(cast("Bill", result), language)
    if is_a(result, "Audit"):
        return _audit(cast("Audit", result), language)
    if is_a(result, "Conflicts"):
        return _conflicts(cast("Conflicts", result), language)
    if is_a(result, "Matrix"):
        return _matrix(cast("Matrix", result), language)
    if is_a(result, "History"):
        from minerals.output.history import history_parts

        return _parts(history_parts(cast("History", result), language))
    if is_a(result, "EditionShown", "PublicationShown", "ClaimsShown", "MineralShown"):
        from minerals.output.show import parts_of

        return _parts(parts_of(cast("Shown", result), language))
    return _comparison(cast("Comparison", result), language, sources=sources)


def _comparison(result: Comparison, language: str, *, sources: bool) -> str:
    """A table with a line of a cell on a line of its own, then the key, the footnotes and the sentences."""
    from minerals.output.grid import grid
    from minerals.output.marks import marks
    from minerals.output.sentences import sentences

    laid = grid(result, language, wide=True, sources=sources)
    rows = ([name, *("\n".join(line.text for line in cell) for cell in cells)] for name, cells in laid.rows)
    table = markdown_table(["\n".join(head) for head in laid.heads], rows)
    if not laid.rows:
        table = says.NO_ROWS.text(language) + "\n"
    key = [*marks(result, language), *(laid.footnotes.lines(language) if laid.footnotes else [])]
    explained = _bullets(f"`{note.mark}` {_plain(note.text)}" for note in key)
    said = _bullets(_plain(note.text) for note in sentences(result, language, sources_in_head=True))
    return "\n".join(part for part in (table, explained, said) if part)


def _lists(result: Lists, language: str) -> str:
    tables = [
        markdown_table(*rows(result, language)) for rows in (lists_rows.edition_rows, lists_rows.publication_rows)
    ]
    return "\n".join([*tables, _bullets(lists_rows.notes(result, language))])


def _audit(result: Audit, language: str) -> str:
    """A table a section, the notes, and the counts."""
    from minerals.output import audit_rows

    blocks = []
    for section in audit_rows.sections(result, language):
        blocks += [f"### {section.title}\n", markdown_table(section.heads, section.rows)]
    notes = [*audit_rows.key(result, language), *audit_rows.notes(result, language)]
    blocks.append(_bullets(f"`{note.mark}` {_plain(note.text)}" for note in notes))
    return "\n".join([*blocks, _bullets(audit_rows.sentences(result, language))])


def _conflicts(result: Conflicts, language: str) -> str:
    """A table of the figures that disagree, the lists, and the counts."""
    from minerals.output import conflicts_rows

    rows = conflicts_rows.rows(result, [*result.conflicts, *result.other_measures], language)
    listed = _bullets(_plain(text) for text in conflicts_rows.lists(result, language))
    said = _bullets(_plain(text) for text in conflicts_rows.sentences(result, language))
    table = markdown_table(conflicts_rows.heads(language), rows)
    return "\n".join(part for part in (table, listed, said) if part)


def _matrix(result: Matrix, language: str) -> str:
    """The marks, then the key and the sentences."""
    from minerals.output import matrix_rows

    heads = ["<br>".join(head) for head in matrix_rows.heads(result, language)]
    table = markdown_table(heads, ([name, *marks, count] for name, marks, count in matrix_rows.rows(result, language)))
    key = _bullets(f"`{note.mark}` {note.text}" for note in matrix_rows.key(result, language))
    return "\n".join([table, key, _bullets(matrix_rows.sentences(result, language))])


def _diff(result: Diff, language: str) -> str:
    """A heading, the counts, a table with a row a change, then the sentences; nothing where nothing changed."""
    from minerals.domain.labels import diff as says_diff
    from minerals.output import diff_rows

    if not result.changes:
        return ""
    heading, sizes, same = diff_rows.title(result, language)
    said = says_diff.JOIN_CLAUSES.text(language)
    counts = said.join(part for part in (sizes, same, diff_rows.counted(result, language)) if part)
    blocks = [f"### {heading}\n", f"{counts}\n"]
    rows = [] if result.options.summary else diff_rows.rows(result, language)
    if rows:
        heads = [says_diff.CHANGE.text(language), says_diff.MINERAL.text(language), result.old.id, result.new.id]
        noted = any(row.details for row in rows)
        lines = (
            [
                says_diff.KINDS[row.kind].text(language),
                row.name,
                _plain(row.old),
                _plain(row.new),
                *([_plain("\n".join(row.details))] if noted else []),
            ]
            for row in rows
        )
        blocks.append(markdown_table([*heads, *([says_diff.NOTE.text(language)] if noted else [])], lines))
    notes = diff_rows.notes(result, language)
    blocks += [_bullets(_plain(note) for note in notes)] if notes else []
    return "\n".join(blocks)


def _library(result: LibraryDiff, language: str) -> str:
    """A part of a changelog: a heading, the counts, a list of files with their changes below them."""
    from minerals.output.library_rows import file_rows, library_title

    if not result.files:
        return ""
    heading, *counts = library_title(result, language)
    lines = [f"### {heading}\n", "\n", f"{'; '.join(counts)}\n", "\n"]
    for _, line, below in file_rows(result, language):
        lines += [f"- {_plain(line)}\n", *(f"  - {_plain(text)}\n" for _, text in below)]
    return "".join(lines)


def _lookup(result: Lookup, language: str) -> str:
    """A heading a name, what its mineral belongs to, and a table with a row an edition."""
    from minerals.output import lookup_rows

    blocks: list[str] = []
    for found in result.results:
        pairs = lookup_rows.relations(found, result.register, language)
        blocks.append(f"## {lookup_rows.title(found, language)}\n")
        blocks += [_bullets(f"{label}: {text}" for label, text in pairs)] if pairs else []
        blocks.append(markdown_table(*lookup_rows.listed_rows(found, language)))
    return "\n".join(blocks)


def _bill(result: Bill, language: str) -> str:
    """The rows of the file with what is known of each, then the key and the sentences."""
    from minerals.output import lookup_rows

    key, said = lookup_rows.bill_notes(result, language)
    heads, rows = lookup_rows.bill_rows(result, language)
    table = markdown_table(heads, ([cell.replace("\r", "") for cell in row] for row in rows))
    explained = _bullets(f"`{note.mark}` {note.text}" for note in key)
    return "\n".join(part for part in (table, explained, _bullets(said)) if part)


def _parts(parts: Iterable[Part]) -> str:
    """A heading, lists of labels and texts, tables under headings of their own; bars are for a terminal."""
    from minerals.output.parts import Bars, Fields, Line, Title

    blocks: list[str] = []
    for part in parts:
        if isinstance(part, Title):
            blocks += [f"# {part.text}\n", *(f"{line}\n" for line in part.below)]
        elif isinstance(part, Line):
            blocks.append(f"{part.text}\n")
        elif not isinstance(part, Bars):
            blocks += [] if part.title is None else [f"## {part.title}\n"]
            if isinstance(part, Fields):
                blocks.append(_bullets(f"{label}: {'; '.join(texts)}" for label, texts in part.rows))
            else:
                blocks.append(markdown_table(part.heads, part.rows))
    return "\n".join(blocks)


def _bullets(texts: Iterable[str]) -> str:
    return "".join(f"- {text}\n" for text in texts)


def _plain(text: str) -> str:
    """Two tildes in one line would strike out what stands between them."""
    return text.replace("~", r"\~")


def markdown_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    r"""A pipe table; a pipe in a cell is escaped, a line break in a cell is ``<br>``.

    >>> print(markdown_table(["a", "b"], [["1|2", "x\ny"]]), end="")
    | a | b |
    |---|---|
    | 1\|2 | x<br>y |
    """
    rule = "|---" * len(header) + "|\n"
    return _line(header) + rule + "".join(_line(row) for row in rows)


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", r"\|").replace("\n", "<br>") for cell in cells) + " |\n"
