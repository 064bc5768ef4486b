"""FILE -> the seconds that checking it takes, every library loaded, and how many records problems are told of."""

import sys
import time
from pathlib import Path

from minerals.store import paths
from minerals.store.input import read_given
from minerals.store.own import check_file

check_file(read_given(paths.lists() / "dependence" / "us-mcs-2024.json"))
check_file(read_given(Path(sys.argv[2])))
start = time.perf_counter()
report = check_file(read_given(Path(sys.argv[1])))
print(time.perf_counter() - start)
print(len({problem.line for problem in report.problems}))
