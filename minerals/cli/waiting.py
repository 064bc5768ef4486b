"""Elapsed time on the terminal during long work."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from minerals.cli.speech import spoken
from minerals.messages import Message


@contextmanager
def waiting(what: Message) -> Iterator[None]:
    """Show on a terminal, second by second, how long the work inside has taken; the line is erased at the end.

    Nothing is shown for work of less than a second, nor where stderr is no terminal.
    """
    if not sys.stderr.isatty():
        yield
        return
    from threading import Event, Thread

    text = what.text(spoken())
    done = Event()

    def show() -> None:
        seconds = 0
        while not done.wait(1):
            seconds += 1
            print(f"\r{text} ... {seconds} s", end="", file=sys.stderr, flush=True)
        if seconds:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    thread = Thread(target=show, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
