"""What a terminal shows while a long piece of work goes on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from minerals.cli.speech import spoken
from minerals.messages import Message


@contextmanager
def waiting(what: Message) -> Iterator[None]:
    """Say on a terminal, second by second, how long the work inside goes on; the words are gone when it is done.

    Work of less than a second says nothing, and nothing is said where stderr is no terminal.
    """
    if not sys.stderr.isatty():
        yield
        return
    from threading import Event, Thread

    said = what.text(spoken())

    done = Event()

    def tell() -> None:
        seconds = 0
        while not done.wait(1):
            seconds += 1
            print(f"\r{said} ... {seconds} s", end="", file=sys.stderr, flush=True)
        if seconds:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    teller = Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()
