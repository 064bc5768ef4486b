"""``python -m benchmarks [--quick]``: what was measured, each beside its goal, as a Markdown page."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import diffs, environments, made, startup, validation
from benchmarks.timing import Times

GIB = 2**30


@dataclass(frozen=True, slots=True)
class Goal:
    """``found`` is what was measured, None where it could not be; ``least`` whether the bound is one from below."""

    what: str
    found: float | None
    bound: float
    unit: str
    least: bool = False

    def __str__(self) -> str:
        wanted = f"{'at least' if self.least else 'at most'} {self.bound:g} {self.unit}"
        if self.found is None:
            return f"| {self.what} | not measured | {wanted} | missed |"
        short = self.bound - self.found if self.least else self.found - self.bound
        return f"| {self.what} | {self.found:.2f} | {wanted} | {'met' if short <= 0 else f'missed by {short:.2f}'} |"


def main() -> None:
    """Measure all; ``--quick`` runs fewer rounds on smaller files."""
    quick = "--quick" in sys.argv[1:]
    rounds, limit = (4, 6.0) if quick else (15, 30.0)
    sizes = (60, 10_000) if quick else (60, 10_000, 100_000, 1_000_000)
    ours, peers = environments.ours(), environments.peers()
    _say("start-up")
    starts = startup.measure(ours, peers, rounds)
    told: dict[int, dict[str, Times]] = {}
    for size in sizes:
        _say(f"diff of {size:,} entries")
        told[size] = diffs.measure(made.pair(size), ours, peers, rounds, limit)
    checks: dict[int, dict[str, Times]] = {}
    for size in sizes[1:3]:
        _say(f"validation of {size:,} entries")
        checks[size], _ = validation.measure(size, ours, peers, rounds, limit)
    _say("calls from Python")
    calls = _warm(ours, rounds)
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors; {rounds} rounds.")
    print(f"{environments.versions(ours, ('typer', 'polars', 'rich', 'jsonschema', 'jsonschema-rs'))}.")
    print(f"Peers: {environments.versions(peers, tuple(name.partition('[')[0] for name in environments.PEERS))}.")
    print("\n## Goals\n\n| what | measured | goal | |\n|---|---|---|---|")
    for goal in _goals(starts, told, checks, calls):
        print(goal)
    print("\n## From the prompt and back\n\n| command | median (range, rounds) | ratio |\n|---|---|---|")
    for name, times in starts.items():
        floor = startup.GOALS[name][0] if name in startup.GOALS else name
        command = f"`minerals {name}`" if name in startup.GOALS else f"{name} (floor)"
        print(f"| {command} | {times} | {times.median / starts[floor].median:.2f} of {floor} |")
    for size, found in told.items():
        _table(f"Diff of {size:,} entries", found, "minerals")
    for size, found in checks.items():
        _table(f"Every fault of {size:,} entries", found, "orjson")
    print("\n## Calls from Python\n\n| call | median (range) |\n|---|---|")
    for name, (middle, low, high) in calls.items():
        print(f"| {name} | {1e6 * middle:,.1f} µs ({1e6 * low:,.1f} to {1e6 * high:,.1f}) |")


def _goals(
    starts: dict[str, Times],
    told: dict[int, dict[str, Times]],
    checks: dict[int, dict[str, Times]],
    calls: dict[str, tuple[float, float, float]],
) -> Iterator[Goal]:
    for name, (floor, bound) in startup.GOALS.items():
        yield Goal(f"`minerals {name}`", starts[name].median / starts[floor].median, bound, f"of {floor}")
    for size, check in list(checks.items())[-1:]:
        slower, faster = _ratio(check, "minerals", "orjson"), _ratio(check, "jsonschema", "minerals")
        yield Goal(f"every fault of {size:,} entries", slower, 1.6, "of an orjson parse")
        yield Goal(f"every fault of {size:,} entries, beside jsonschema", faster, 35, "times as fast", least=True)
    for size, found_by in told.items():
        apart = ("minerals", *diffs.LINES)
        fields = {name: times.median for name, times in found_by.items() if name not in apart and times.runs}
        best = min(fields, key=fields.__getitem__, default="any peer")
        faster = _ratio(found_by, best, "minerals") if fields else None
        yield Goal(f"diff of {size:,} entries, beside {best}", faster, 1, "times as fast", least=True)
    largest = max(told)
    if largest == 1_000_000:
        found_by = told[largest]
        yield Goal("diff of 1,000,000 entries, validated", _ratio(found_by, "minerals", "diff -u"), 2.5, "of diff -u")
        yield Goal("its memory", found_by["minerals"].peak / GIB, 1, "GiB")
    for small, large in zip(list(told)[1:], list(told)[2:], strict=False):
        growth = told[large]["minerals"].median / told[small]["minerals"].median
        yield Goal(f"diff, from {small:,} to {large:,} entries", growth, 11, "times")
    yield Goal("warm diff of two lists of 60 entries, read and validated", 1e3 * calls["diff"][0], 3, "ms")
    yield Goal("warm `compare` of three lists", calls["compare"][0] / calls["joins"][0], 3, "of its polars joins")


def _ratio(times: dict[str, Times], one: str, other: str) -> float | None:
    return times[one].median / times[other].median if times[one].runs and times[other].runs else None


def _table(title: str, times: dict[str, Times], floor: str) -> None:
    print(f"\n## {title}\n\n| tool | median (range, rounds) | ratio to {floor} | MiB |\n|---|---|---|---|")
    for name, found in times.items():
        ratio = _ratio(times, name, floor)
        peak = f"{found.peak / 2**20:,.0f}" if found.runs else ""
        print(f"| {name} | {found} | {'' if ratio is None else f'{ratio:.2f}'} | {peak} |")


def _warm(ours: Path, rounds: int) -> dict[str, tuple[float, float, float]]:
    script = Path(__file__).parent / "inside" / "warm.py"
    done = subprocess.run(
        [ours / "python", "-I", script, str(rounds), made.own_list()], check=True, capture_output=True, text=True
    )
    found = {}
    for line in done.stdout.splitlines():
        name, middle, low, high = line.split()
        found[name] = (float(middle), float(low), float(high))
    return found


def _say(what: str) -> None:
    print(f"measuring: {what} ...", file=sys.stderr)


main()
