"""The command line, run inside this process: the same `main`, streams of bytes, exit statuses, without a new Python.

What is about processes (pipes, terminals, signals, locales, what is imported) starts one: see `process`.
"""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

MINERALS = [sys.executable, "-m", "minerals"]
Ran = subprocess.CompletedProcess[str]
RanBytes = subprocess.CompletedProcess[bytes]


def clean_environment(environment: dict[str, str]) -> dict[str, str]:
    """This environment without what the width and the colours depend on, and with what is asked for; no pager."""
    env = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "FORCE_COLOR", "NO_COLOR")}
    return {**env, "PAGER": "cat", **environment}


def process(*arguments: str, **environment: str) -> Ran:
    """The command in a process of its own."""
    env = clean_environment(environment)
    return subprocess.run([*MINERALS, *arguments], capture_output=True, check=False, encoding="utf-8", env=env)


@contextmanager
def _main_undone() -> Iterator[None]:
    """`main` sets up the process that it is alone in; a test shares it."""
    broken_pipe = signal.getsignal(signal.SIGPIPE) if hasattr(signal, "SIGPIPE") else None
    try:
        yield
    finally:
        if broken_pipe is not None:
            signal.signal(signal.SIGPIPE, broken_pipe)


def run_bytes(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> RanBytes:
    """What the command makes of these arguments, in bytes."""
    from minerals.cli import main

    argv = ["minerals", *map(str, arguments)]
    out, err = io.BytesIO(), io.BytesIO()
    given = io.BytesIO(stdin)
    given.name = "<stdin>"
    standard_input = io.TextIOWrapper(given, encoding="utf-8")
    output = io.TextIOWrapper(out, encoding="utf-8", newline="")
    errors = io.TextIOWrapper(err, encoding="utf-8", newline="")
    status: object = 0
    with (
        mock.patch.multiple(sys, argv=argv, stdin=standard_input, stdout=output, stderr=errors),
        mock.patch.dict(os.environ, clean_environment(environment), clear=True),
        _main_undone(),
    ):
        try:
            main()
        except SystemExit as exit_:
            status = exit_.code
        finally:
            output.flush()
            errors.flush()
    assert isinstance(status, int | None)
    return subprocess.CompletedProcess(argv, status or 0, out.getvalue(), err.getvalue())


def run(*arguments: str | Path, stdin: str = "", **environment: str) -> Ran:
    """What the command makes of these arguments, as text with plain line ends."""
    done = run_bytes(*arguments, stdin=stdin.encode(), **environment)
    out, err = (stream.decode().replace("\r\n", "\n") for stream in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)
