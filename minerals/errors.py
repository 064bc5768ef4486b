"""The expected errors, each with a message that says how to mend it, and with its exit code."""

from __future__ import annotations

from collections.abc import Sequence
from copyreg import __newobj__  # type: ignore[attr-defined]
from dataclasses import dataclass
from typing import Any

from minerals.messages import Message, joined, listed, say
from minerals.text import LONGEST_NAME, message, safe, shortened


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A problem in a data file.

    ``line`` and ``column`` count from 1; ``path`` is a JSON path such as ``$.members[3].mineral``; ``message``
    says what is there and what was expected; ``hint`` says how to mend it.
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
        """The problem in two lines for people; ``folder`` is put before the name of the file.

        Texts of the file cannot begin another line, and are shortened.
        """
        place = f"{folder}{self.file}:{self.line}:{self.column}"
        fault, hint = (message(text.text(language)) for text in (self.message, self.hint))
        return [
            f"{message(place)}: {fault}",
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

    >>> error = MineralsError(say("unknown {what} `{name}`", what=say("mineral"), name="a\nb"), say("take it out"))
    >>> error.lines, error.told("zh")
    (('unknown mineral `a\\nb`', 'take it out'), ('未知的矿产 `a\\nb`', '请删去'))
    """

    exit_code = 2

    def __init__(self, *lines: Message) -> None:
        self._said = lines
        super().__init__("\n".join(self.lines))

    def __reduce__(self) -> tuple[Any, ...]:
        return __newobj__, (type(self), *self.args), self.__dict__

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the message in English."""
        return self.told("en")

    def told(self, language: str) -> tuple[str, ...]:
        """The lines of the message in ``en`` or ``zh``."""
        return tuple(message(line.text(language)) for line in self._said)

    def text(self, language: str) -> str:
        """The message in ``en`` or ``zh``."""
        return "\n".join(self.told(language))


class UnknownNameError(MineralsError):
    """A name that means nothing in this data set; ``near`` has similar names."""

    def __init__(self, what: Message, name: str, near: Sequence[str] = (), known: Message | None = None) -> None:
        self.name = name
        self.near = tuple(near)
        unknown = say("unknown {what} `{name}`", what=what, name=name)
        hint = say("did you mean {names}?", names=listed(near, " or ")) if near else known
        super().__init__(unknown if hint is None else say("{fault}: {hint}", fault=unknown, hint=hint))


class ArgumentError(MineralsError, TypeError):
    """An option that a function does not take."""

    def __init__(self, function: str, name: str, known: Sequence[str]) -> None:
        from difflib import get_close_matches  # only an error needs it

        near = get_close_matches(name, known, n=1)
        # `lang` is not similar to `language` by its letters, but is its beginning.
        near = near or [option for option in known if option.startswith(name) or name.startswith(option)]
        hint = (
            say("did you mean {names}?", names=listed(near))
            if near
            else say("it takes {options}", options=joined(known))
        )
        unknown = say("{function} takes no option `{name}`", function=function, name=name)
        super().__init__(say("{fault}: {hint}", fault=unknown, hint=hint))


class DataError(MineralsError):
    """Files that cannot be used; ``problems`` has every problem, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__()

    def told(self, language: str) -> tuple[str, ...]:
        """Every problem in ``en`` or ``zh``, each in two lines."""
        return tuple(line for problem in self.problems for line in problem.lines(language=language))


class ReconciliationError(MineralsError):
    """A comparison that does not account for each member of each edition."""
