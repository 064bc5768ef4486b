"""Elapsed time on the terminal during long work."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from threading import Event, Lock, Thread

from minerals.cli.speech import spoken
from minerals.cli.terminal import reads_codes
from minerals.messages import Message


class _Line:
    """The line on the terminal: the name of the innermost work, and the seconds since the outermost began."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._works: list[str] = []
        self._is_shown = False
        self._is_over = False

    @contextmanager
    def during(self, work: str) -> Iterator[None]:
        """Show the line from the first full second on; erase it when the work inside is done."""
        outermost = not self._works
        self.erase()
        self._works.append(work)
        try:
            with self._ticking() if outermost else nullcontext():
                yield
        finally:
            self._works.pop()
            self.erase()

    @contextmanager
    def _ticking(self) -> Iterator[None]:
        done = Event()
        self._is_over = False
        ticker = Thread(target=self._tick, args=(done,), daemon=True)
        ticker.start()
        try:
            yield
        finally:
            done.set()
            ticker.join()

    def _tick(self, done: Event) -> None:
        seconds = 0
        while not done.wait(1):
            seconds += 1
            with self._lock:
                if not self._is_over:
                    self._print(f"\r{self._works[-1]} ... {seconds} s")
                    self._is_shown = True

    def erase(self, *, for_good: bool = False) -> None:
        """Erase the line; ``for_good`` shows it no more during this work."""
        with self._lock:
            self._is_over |= for_good
            if self._is_shown:
                self._print("\r\x1b[K")
                self._is_shown = False

    def _print(self, text: str) -> None:
        with suppress(OSError):
            print(text, end="", file=sys.stderr, flush=True)


_line = _Line()


@contextmanager
def waiting(what: Message) -> Iterator[None]:
    """Show on a terminal, second by second, how long the work inside has taken; the line is erased at the end.

    Nothing is shown for work of less than a second, where stderr is no terminal or one that cannot erase a line, nor
    while a user types the input.
    """
    is_typed = "-" in sys.argv and sys.stdin.isatty()
    if is_typed or not reads_codes(sys.stderr):
        yield
        return
    with _line.during(what.text(spoken())):
        yield


def erase_line() -> None:
    """Erase the line before a message is printed on the terminal; the next second shows it again."""
    _line.erase()


def end_line() -> None:
    """Erase the line and show it no more, since the answer or a pager uses the terminal from now on."""
    _line.erase(for_good=True)


def end_line_for_stdout() -> None:
    """``end_line`` before something is printed on stdout, unless that is a file: a pipe may lead to a pager."""
    with suppress(OSError):
        mode = os.fstat(sys.stdout.fileno()).st_mode
        if sys.stdout.isatty() or stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
            end_line()
