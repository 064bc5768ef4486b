"""An audit as tables, one a section, with numbered notes and the counts below."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console, Group
from rich.text import Text

from minerals.output import audit_rows
from minerals.output.tables import layout
from minerals.questions.audit import Audit


def audit_table(result: Audit, console: Console, language: str) -> Group:
    """What ``minerals audit`` shows on a console, at the console's width."""
    drawn: list[layout.Drawn] = []
    for section in audit_rows.sections(result, language):
        title = layout.wrap(Text(section.title, style="bold"), console.width, console)
        drawn += [layout.lines(title), layout.table_or_blocks(section.heads, section.rows, console), Text("")]
    return Group(*drawn, layout.lines(_below(result, console, language)))


def _below(result: Audit, console: Console, language: str) -> Iterator[Text]:
    for part in (audit_rows.key(result, language), audit_rows.notes(result, language)):
        indent = max((cell_len(note.mark) for note in part), default=0) + 2
        for note in part:
            yield from layout.hanging(note.mark, note.text, indent, console)
        if part:
            yield Text("")
    for sentence in audit_rows.sentences(result, language):
        yield from layout.wrap(Text(sentence), console.width, console)
