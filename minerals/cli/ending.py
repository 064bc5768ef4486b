"""How the process ends."""

from __future__ import annotations

import atexit
import os
import sys
from contextlib import suppress
from types import FrameType
from typing import NoReturn

_BY_MODULE = ["_run_code", "_run_module_as_main"]
"""The functions of Python between the program and its process in ``python -m minerals``."""


def end(status: int, caller: FrameType | None) -> NoReturn:
    """End the process with this exit status; ``caller`` is the frame that called the program.

    Before a process ends, Python takes all its modules and objects apart, which takes a fifth of a comparison; the
    operating system needs nothing of that. So exit functions run and the streams are flushed, as at every end, and then
    the process is over. Where anything else could depend on the ordinary end (something called the program and goes
    on after it, a thread still works, a debugger or profiler watches, options of Python ask for diagnostics, a stream
    cannot be flushed), it is the ordinary end.
    """
    if _is_outermost(caller) and not _is_watched() and not _has_threads():
        atexit._run_exitfuncs()
        with suppress(Exception):  # Python tells of it at the ordinary end
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
            os._exit(status)
    sys.exit(status)


def _is_outermost(caller: FrameType | None) -> bool:
    """Whether the caller is the main module of the process, so that nothing can go on after it."""
    if caller is None or caller.f_globals.get("__name__") != "__main__":
        return False
    outside = []
    while caller := caller.f_back:
        outside.append(caller.f_code.co_name)
    return outside in ([], _BY_MODULE)


def _is_watched() -> bool:
    flags = sys.flags
    asked = sys._xoptions or sys.warnoptions or flags.dev_mode or flags.inspect or os.environ.get("PYTHONINSPECT")
    monitoring = getattr(sys, "monitoring", None)  # from Python 3.12
    tools = [monitoring.get_tool(number) for number in range(6)] if monitoring else []
    return bool(asked or sys.gettrace() or sys.getprofile() or any(tools))


def _has_threads() -> bool:
    threading = sys.modules.get("threading")
    return threading is not None and any(
        not thread.daemon and thread is not threading.main_thread() for thread in threading.enumerate()
    )
