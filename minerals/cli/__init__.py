"""The command line: parse, call, print, exit."""

from __future__ import annotations

import gc
import signal
import sys
from typing import NoReturn

INTERNAL = 70
"""The exit status of a fault of the program itself, which means nothing else (EX_SOFTWARE of sysexits.h)."""


def main() -> NoReturn:
    """Run the command line and exit: 0 fine, 1 different or problems found, 2 an expected error, 130 interrupted.

    A fault of the program itself exits with 70 and its traceback.
    """
    sys.exit(_run())


def program() -> NoReturn:
    """``main`` as all that a process does, which then ends without the work of taking itself apart.

    Python looks for no rings of objects that nothing else refers to: with the largest inputs they are 3 % of the
    memory, and to look for them takes up to a sixth of the time, the larger a part the more there is in memory.
    """
    from minerals.cli.ending import end

    gc.disable()
    try:
        end(_run(), sys._getframe(1))
    finally:
        gc.enable()  # for what called the program in its own process and goes on


def _run() -> int:
    if hasattr(signal, "SIGPIPE"):
        # `minerals compare | head` ends as every Unix tool does: in silence.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        return _status()
    except KeyboardInterrupt:
        return 130


def _status() -> int:
    from minerals.cli.streams import drop_unwritten, prepare, tell, tell_error
    from minerals.errors import MineralsError
    from minerals.messages import Message, say

    prepare()
    try:
        from minerals.cli.app import run

        return run()
    except MineralsError as error:
        tell_error(error)
        return error.exit_code
    except OSError as error:
        drop_unwritten()
        # A full disk, a device that is gone: the machine's fault, not a bug.
        why = Message(error.strerror or str(error))
        tell(why if error.filename is None else say("{file}: {fault}", file=str(error.filename), fault=why))
        return 2
    except MemoryError:
        tell(say("there is not enough memory for this"))
        return INTERNAL
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a panic of a library written in Rust is no Exception
        import traceback

        told = map(Message, traceback.format_exc().splitlines())
        tell(*told, say("this is a fault of the program: please report it"))
        return INTERNAL
