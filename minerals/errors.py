"""What can go wrong, said so that it can be mended; each error carries its exit code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from minerals.messages import Message
from minerals.text import LONGEST_NAME, message, safe, shortened


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in one data file.

    ``line`` and ``column`` count from 1; ``path`` is a JSON path such as ``$.members[3].mineral``; ``message``
    says what stands there and what was expected; ``hint`` says how to mend it.
    """

    file: str
    line: int
    column: int
    path: str
    code: str
    message: Message
    hint: Message

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self, folder: str = "", language: str = "en") -> list[str]:
        """The problem in two lines for people; ``folder`` stands before the name of the file.

        Nothing that a file holds can begin a line of its own, or run on for ever.
        """
        place = f"{folder}{self.file}:{self.line}:{self.column}"
        told, hint = (message(text.text(language)) for text in (self.message, self.hint))
        return [
            f"{message(place)}: {told}",
            f"    {shortened(safe(self.path), 2 * LONGEST_NAME)} [{self.code}] {hint}",
        ]

    def to_dict(self) -> dict[str, object]:
        """The problem as ``minerals check --format json`` prints it, in both languages."""
        return {
            "code": self.code,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "path": self.path,
            "message": message(self.message),
            "message_zh": message(self.message.text("zh")),
            "hint": message(self.hint),
            "hint_zh": message(self.hint.text("zh")),
        }


class MineralsError(Exception):
    r"""An expected error: shown in a line or two, without a traceback.

    ``lines`` are the lines of the message; no line has a line end, or another control character, of its own.

    >>> MineralsError("unknown mineral `a\nb`", "name another").lines
    ('unknown mineral `a\\nb`', 'name another')
    """

    exit_code = 2

    def __init__(self, *lines: str) -> None:
        self.lines = tuple(map(message, lines))
        super().__init__("\n".join(self.lines))


class UnknownNameError(MineralsError):
    """A name that means nothing in this data set; ``near`` holds the names that come close."""

    def __init__(self, what: str, name: str, near: Sequence[str] = (), known: str = "") -> None:
        self.name = name
        self.near = tuple(near)
        named = " or ".join(f"`{name}`" for name in near)
        hint = f"did you mean {named}?" if near else known
        super().__init__(f"unknown {what} `{name}`" + (f": {hint}" if hint else ""))


class ArgumentError(MineralsError, TypeError):
    """An option that a function does not take."""

    def __init__(self, function: str, name: str, known: Sequence[str]) -> None:
        from difflib import get_close_matches  # only an error needs it

        near = get_close_matches(name, known, n=1)
        # `lang` is no near miss of `language` by its letters, but one begins with the other.
        near = near or [option for option in known if option.startswith(name) or name.startswith(option)]
        hint = f"did you mean `{near[0]}`?" if near else f"it takes {', '.join(known)}"
        super().__init__(f"{function} takes no option `{name}`: {hint}")


class DataError(MineralsError):
    """Files that cannot be used; ``problems`` holds all that was found wrong, not the first only."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(*(line for problem in self.problems for line in problem.lines()))


class ReconciliationError(MineralsError):
    """A comparison that does not account for each member of each edition."""
