"""The command line: parse, call, print, exit."""

from __future__ import annotations

import gc
import signal
import sys

GARBAGE = 100_000
"""So many more objects than were freed before Python looks for rings among them; by default it does after 700, which
takes a tenth of a command that ends in a third of a second."""


def main() -> None:
    """Run the command line and exit: 0 fine, 1 problems found, 2 an expected error, 130 interrupted."""
    if hasattr(signal, "SIGPIPE"):
        # `minerals compare | head` ends as every Unix tool does: in silence.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    gc.set_threshold(GARBAGE)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    from minerals.errors import MineralsError

    try:
        from minerals.cli.app import app

        app(prog_name="minerals")
    except MineralsError as error:
        print(f"minerals: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except OSError as error:
        # A full disk, a device that is gone: the machine's fault, not a bug.
        print(f"minerals: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
