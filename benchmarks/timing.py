"""Timing in turns: each round runs every candidate once, so that a slow minute hits all of them."""

from __future__ import annotations

import signal
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where outputs go: a disk that still writes the output of one tool slows down the next."""
_LAUNCH = Path(__file__).parent / "inside" / "launch.py"


@dataclass(frozen=True, slots=True)
class Run:
    """One run: ``seconds`` it took, ``peak`` bytes it held at once, and what it printed."""

    seconds: float
    peak: int
    output: str


class GaveUpError(Exception):
    """A run that took longer than it may, or failed."""


Candidate = Callable[[], Run]


@dataclass(frozen=True, slots=True)
class Times:
    """All rounds of one candidate; ``gave_up`` says why there are no more."""

    runs: tuple[Run, ...]
    gave_up: str | None = None

    @property
    def median(self) -> float:
        """The median, in seconds."""
        return statistics.median(run.seconds for run in self.runs)

    @property
    def peak(self) -> int:
        """The most bytes that any round held."""
        return max(run.peak for run in self.runs)

    def __str__(self) -> str:
        if not self.runs:
            return f"gave up: {self.gave_up}"
        seconds = [run.seconds for run in self.runs]
        unit, scale = (" s", 1) if self.median >= 1 else (" ms", 1000) if self.median >= 0.001 else (" µs", 1_000_000)
        ends = (min(seconds), self.median, max(seconds))
        low, middle, high = (f"{scale * one:,.{0 if scale * one >= 100 else 2}f}" for one in ends)
        return f"{middle}{unit} ({low} to {high}, {len(seconds)})"


def in_turns(
    candidates: Mapping[str, Candidate], rounds: int, *, patience: float = 15, always: Collection[str] = ()
) -> dict[str, Times]:
    """Each candidate once a round, in turns, after one round for all of them that does not count.

    What gives up once is not tried again. Those of ``always`` run every round. Any other ends when its counted rounds
    have taken ``patience`` seconds in all, at least one of them.
    """
    runs: dict[str, list[Run]] = {name: [] for name in candidates}
    ended: dict[str, str | None] = {}
    for turn in range(rounds + 1):
        for name, run in candidates.items():
            if name in ended:
                continue
            try:
                found = run()
            except GaveUpError as error:
                ended[name] = str(error)
                continue
            if turn:
                runs[name].append(found)
            if name not in always and sum(one.seconds for one in runs[name]) > patience:
                ended[name] = None
    return {name: Times(tuple(runs[name]), ended.get(name)) for name in candidates}


def process(command: Sequence[str], *, limit: float = 60, fine: Sequence[int] = (0, 1)) -> Candidate:
    """A candidate that is a process, timed from outside; it may end with 1, as one does that finds differences."""

    def run() -> Run:
        with tempfile.NamedTemporaryFile(dir=_MEMORY) as output, tempfile.NamedTemporaryFile(dir=_MEMORY) as errors:
            launch = [sys.executable, "-I", "-S", str(_LAUNCH), str(limit), output.name, errors.name, *command]
            told = subprocess.run(launch, check=True, capture_output=True, text=True).stdout.split()
            seconds, code, peak = float(told[0]), int(told[1]), int(told[2])
            if code == -signal.SIGKILL and seconds >= limit:
                raise GaveUpError(f"more than {limit:.0f} s")
            if code not in fine:
                last = errors.read().decode(errors="replace").strip().splitlines()[-1:]
                raise GaveUpError(f"exit status {code}{': ' if last else ''}{''.join(last)[:200]}")
            return Run(seconds, peak * 1024, output.read().decode(errors="replace"))

    return run


def told(command: Sequence[str], *, limit: float = 60) -> Candidate:
    """A candidate that is a process which prints, on its first line, the seconds that its work took, and then the rest.

    What it imports and reads before does not count.
    """
    whole = process(command, limit=limit, fine=(0,))

    def run() -> Run:
        found = whole()
        seconds, _, rest = found.output.partition("\n")
        return Run(float(seconds), found.peak, rest)

    return run
