"""What a terminal shows while a long piece of work goes on."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from threading import Event, Lock, Thread

from minerals.cli.speech import spoken
from minerals.messages import Message


class _Line:
    """The line on the terminal: the words of the innermost work, and the seconds since the outermost began."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._words: list[str] = []
        self._is_shown = False
        self._is_over = False

    @contextmanager
    def during(self, words: str) -> Iterator[None]:
        """Show the words from the next full second on, until the work inside is done."""
        outermost = not self._words
        self.erase()
        self._words.append(words)
        try:
            with self._ticking() if outermost else nullcontext():
                yield
        finally:
            self._words.pop()
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
                    self._print(f"\r{self._words[-1]} ... {seconds} s")
                    self._is_shown = True

    def erase(self, *, for_good: bool = False) -> None:
        """Take the words off the terminal; ``for_good`` for the rest of the work too."""
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
    """Say on a terminal, second by second, how long the work inside goes on; the words are gone when it is done.

    Work of less than a second says nothing. Nothing is said where stderr is no terminal, or where somebody types the
    input on it.
    """
    is_typed = "-" in sys.argv and sys.stdin.isatty()
    if is_typed or not sys.stderr.isatty():
        yield
        return
    with _line.during(what.text(spoken())):
        yield


def make_room() -> None:
    """Take the words off the terminal before a message is printed there."""
    _line.erase()


def make_way() -> None:
    """Take the words off the terminal for the rest of the work: an answer is shown there, or may be, by a pager."""
    _line.erase(for_good=True)


def make_way_on_stdout() -> None:
    """As ``make_way`` before something is printed on stdout, unless that is a file, in which nobody reads meanwhile."""
    with suppress(OSError):
        mode = os.fstat(sys.stdout.fileno()).st_mode
        if sys.stdout.isatty() or stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
            make_way()
