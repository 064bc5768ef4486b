"""Timing in turns: each round runs every candidate once, so that a slow minute hits all of them."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of each round."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median, in seconds."""
        return statistics.median(self.seconds)

    def __str__(self) -> str:
        low, high = min(self.seconds), max(self.seconds)
        return f"{1000 * self.median:.1f} ms ({1000 * low:.1f} to {1000 * high:.1f})"


def in_turns(candidates: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Times]:
    """Each candidate once a round, in turns, after one round that does not count."""
    seconds: dict[str, list[float]] = {name: [] for name in candidates}
    for turn in range(rounds + 1):
        for name, run in candidates.items():
            start = time.perf_counter()
            run()
            if turn:
                seconds[name].append(time.perf_counter() - start)
    return {name: Times(tuple(found)) for name, found in seconds.items()}


def process(command: Sequence[str]) -> Callable[[], object]:
    """A candidate that is a process; one that fails stops the run, one that finds differences (1) does not."""

    def run() -> None:
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode not in (0, 1) or done.stderr:
            raise RuntimeError(f"{' '.join(command)}: {done.stderr}")

    return run
