"""The help in Chinese: typer lays it out, and ``messages/chinese/help.py`` has the texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import typer
from typer._click.formatting import HelpFormatter

from minerals.cli.speech import spoken
from minerals.lines import cells, line_starts


class ChineseFormatter(HelpFormatter):
    """Writes each text in Chinese where there is a translation, and wraps by the width of the characters."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command is called."""
        super().write_usage(prog, args, "用法：" if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        """Write the head of a section."""
        self.write(f"{' ' * self.current_indent}{_chinese(heading)}：\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs."""
        indent = " " * self.current_indent
        paragraphs = ["\n".join(_wrapped(_chinese(part), self.width, indent)) for part in text.split("\n\n")]
        self.write("\n\n".join(paragraphs) + "\n")

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write names with their meanings, in two columns."""
        rows = list(rows)
        first = min(max(len(name) for name, _ in rows), col_max) + col_spacing
        for name, meaning in rows:
            indent = " " * (self.current_indent + first)
            lines = list(_wrapped(_with_notes(meaning), self.width, indent))
            lead = f"{' ' * self.current_indent}{name}".ljust(len(indent))
            if len(name) + col_spacing > first:
                lines[:0] = [lead.rstrip()]
            elif lines:
                lines[0] = lead + lines[0].lstrip()
            else:
                lines = [lead.rstrip()]
            self.write("\n".join(lines) + "\n")


class Context(typer.Context):
    """A call of a command, with the help in the language of messages."""

    def make_formatter(self) -> HelpFormatter:
        """The formatter that writes the help."""
        if spoken() == "zh":
            self.formatter_class = ChineseFormatter
        return super().make_formatter()


def _chinese(text: str) -> str:
    from minerals.messages.chinese.help import EXAMPLE, HELP

    plain = " ".join(text.split())
    if plain.startswith("Example: "):
        return plain.replace("Example: ", EXAMPLE, 1)
    return HELP.get(plain, plain)


def _with_notes(meaning: str) -> str:
    """The meaning of an option, then the notes that typer adds, such as the default."""
    text, _, notes = meaning.partition("  [")
    if not notes:
        return _chinese(meaning)
    translated = "；".join(map(_note, notes.removesuffix("]").split("; ")))
    return f"{_chinese(text)}  [{translated}]"


def _note(note: str) -> str:
    name, colon, value = note.partition(": ")
    return f"{_chinese(name)}{colon and '：'}{value}"


def _wrapped(text: str, width: int, indent: str) -> Iterator[str]:
    starts = line_starts(text, width - len(indent), cells)
    for start, end in zip([0, *starts], [*starts, len(text)], strict=True):
        yield indent + text[start:end].rstrip()
