"""Shows a text that is longer than the screen in the program that PAGER names."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from minerals.cli.waiting import end_line

USUAL = "less"


def paged(text: str) -> bool:
    """Show a text in the pager and wait until the reader leaves it; False where the text must be printed instead.

    False where the text fits on the terminal, ``PAGER`` is empty or ``cat``, or the program does not exist.
    """
    command = os.environ.get("PAGER", USUAL)
    if not _longer(text) or not _runs(command):
        return False
    end_line()
    # As git does: colours as they are, and the text stays on the screen when the reader leaves it.
    environment = {"LESS": "FRX", **os.environ}
    with _left_to_the_pager():
        done = subprocess.run(command, shell=True, input=text.encode("utf-8", "backslashreplace"), env=environment)
    return done.returncode not in (126, 127)  # the shell could not start it


def _longer(text: str) -> bool:
    with suppress(OSError):
        lines = os.get_terminal_size(sys.stdout.fileno()).lines
        return 0 < lines <= text.count("\n")  # 0 where the terminal does not say
    return False


def _runs(command: str) -> bool:
    with suppress(ValueError):  # quotes that nothing closes
        words = shlex.split(command)
        return bool(words) and words != ["cat"] and shutil.which(words[0]) is not None
    return False


@contextmanager
def _left_to_the_pager() -> Iterator[None]:
    """Inside, Ctrl-C is left to the pager, and a pager that ends early does not end this program."""
    old = {signal.SIGINT: signal.signal(signal.SIGINT, lambda *_: None)}
    if hasattr(signal, "SIGPIPE"):
        old[signal.SIGPIPE] = signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
