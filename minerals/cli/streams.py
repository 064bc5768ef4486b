"""The standard streams, in whatever state the program was started: closed, a full disk, a terminal of another encoding.

All text goes out through here: answers through ``write`` and ``write_rows``, messages through ``tell``.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn, TextIO, cast

from minerals.cli.speech import spoken
from minerals.cli.waiting import end_line_for_stdout, erase_line
from minerals.errors import MineralsError
from minerals.messages import Message, say
from minerals.text import message, safe_lines

if TYPE_CHECKING:
    from minerals.questions.records import Records


class ClosedStream(io.TextIOBase):
    """Stands for a standard stream that is closed: whoever uses it gets a ``MineralsError``."""

    def __init__(self, why: Message) -> None:
        self._why = why

    def write(self, text: str) -> NoReturn:
        """Raise."""
        raise MineralsError(self._why)

    @property
    def buffer(self) -> NoReturn:
        """Raise."""
        raise MineralsError(self._why)


def prepare() -> None:
    """Make each standard stream usable: UTF-8, whatever is printed; what is closed raises when it is used."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            # A file opened later must not get the number of a standard stream, and what others print to that.
            os.open(os.devnull, os.O_RDWR)
    if sys.stdin is None:
        sys.stdin = cast(TextIO, ClosedStream(say("stdin is closed; name a file, or connect stdin")))
    if sys.stdout is None:
        sys.stdout = cast(
            TextIO, ClosedStream(say("stdout is closed, so that there is nowhere to print to; connect stdout"))
        )
    if sys.stderr is None:
        sys.stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write(text: str) -> None:
    """Print what was asked for."""
    end_line_for_stdout()
    sys.stdout.write(text)
    sys.stdout.flush()


def write_pieces(pieces: Iterable[str]) -> None:
    """Print what was asked for, piece by piece as it is made."""
    for piece in pieces:
        end_line_for_stdout()
        sys.stdout.write(piece)
    sys.stdout.flush()


def write_rows(records: Records, delimiter: str = ",") -> None:
    """Print rows as CSV, which keeps the data as it is; a terminal gets control characters as escapes all the same."""
    from minerals.output.formats.csv import csv_text, write_csv

    if sys.stdout.isatty():
        write(safe_lines(csv_text(records, delimiter)))
    else:
        end_line_for_stdout()
        write_csv(records, sys.stdout, delimiter)
        sys.stdout.flush()


def drop_unwritten() -> None:
    """Drop the text that stdout does not take, which Python would try to write, and tell of, once more at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(*said: Message) -> None:
    """Print a message on stderr, line by line, the name of the program before it."""
    language = spoken()
    show("minerals: " + "\n".join(message(line.text(language)) for line in said))


def tell_error(error: MineralsError) -> None:
    """Print an error on stderr, the name of the program before it."""
    show("minerals: " + "\n".join(error.told(spoken())))


def show(text: str) -> None:
    """Print a text on stderr as it is; nothing happens where stderr takes none."""
    erase_line()
    with suppress(OSError):
        print(text, file=sys.stderr, flush=True)


def given(name: str) -> BinaryIO | Path:
    """The file that an argument names: ``-`` is stdin.

    Raises ``MineralsError`` for an empty name, and where stdin is closed.
    """
    return sys.stdin.buffer if name == "-" else named(name)


def named(name: str) -> Path:
    """The path that an argument names; raises ``MineralsError`` for an empty one."""
    if not name:
        raise MineralsError(
            say(
                "an empty name was given; a file or folder was expected "
                "(an unset variable of a script makes such a name)"
            )
        )
    return Path(name)
