"""A command on a terminal: a pseudo-terminal that takes the place of its streams."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from collections.abc import Mapping, Sequence

from tests.running import clean_environment

_ELAPSED = re.compile(r"(?:\r[^\r\n]* \.\.\. \d+ s)+\r\x1b\[K")


def on_a_terminal(
    command: Sequence[str],
    *,
    lines: int = 50,
    columns: int = 80,
    typed: str = "",
    stdin: int | None = None,
    stdout: int | None = None,
    stderr: int | None = None,
    environment: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Exit status, and what a terminal of this size gets; ``typed`` are the keys that its reader presses.

    A stream that leads elsewhere is given as for ``subprocess``.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    streams = [theirs if stream is None else stream for stream in (stdin, stdout, stderr)]
    env = clean_environment({"TERM": "xterm", **(environment or {})})
    running = subprocess.Popen(command, stdin=streams[0], stdout=streams[1], stderr=streams[2], env=env)
    os.close(theirs)
    if typed:
        os.write(ours, typed.encode())
    printed = b""
    try:
        while piece := os.read(ours, 65536):
            printed += piece
    except OSError:  # the end of a pseudo-terminal
        pass
    os.close(ours)
    return running.wait(), printed.decode("utf-8").replace("\r\n", "\n")


def left(printed: str) -> str:
    """What stays on a terminal: without the line of elapsed time, which a command that takes a second shows and erases.

    >>> left("\\rworking ... 1 s\\rworking ... 2 s\\r\\x1b[Kanswer")
    'answer'
    """
    return _ELAPSED.sub("", printed)
