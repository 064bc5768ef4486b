"""LIMIT OUTPUT ERRORS COMMAND...: the seconds of a command, its exit status and the KiB that it held at most.

A process is counted with what the process that started it held: so this one starts it, and holds next to nothing.
"""

import os
import signal
import sys
import threading
import time

limit, output, errors, *command = sys.argv[1:]
start = time.perf_counter()
files = [(os.open(os.devnull, os.O_RDONLY), 0), (os.open(output, os.O_WRONLY), 1), (os.open(errors, os.O_WRONLY), 2)]
moved = [(os.POSIX_SPAWN_DUP2, *pair) for pair in files]
child = os.posix_spawnp(command[0], command, os.environ, file_actions=moved)
clock = threading.Timer(float(limit), os.kill, (child, signal.SIGKILL))
clock.start()
_, status, usage = os.wait4(child, 0)
seconds = time.perf_counter() - start
clock.cancel()
print(seconds, os.waitstatus_to_exitcode(status), usage.ru_maxrss)
