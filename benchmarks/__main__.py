"""``python -m benchmarks [--quick] [--against FILE]``: what was measured, each beside its goal, as a Markdown page.

``FILE`` is the page of an earlier run, whose numbers then stand beside those of this one.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import diffs, environments, growth, made, startup, validation
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
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds, smaller files")
    parser.add_argument("--against", type=Path, metavar="FILE", help="the page of an earlier run")
    asked = parser.parse_args()
    quick = asked.quick
    earlier = {} if asked.against is None else _earlier(asked.against.read_text(encoding="utf-8"))
    rounds, limit = (5, 2.0) if quick else (5, 20.0)
    sizes = (60, 10_000) if quick else (60, 10_000, 100_000, 1_000_000)
    ours, peers = environments.ours(), environments.peers()
    _say("start-up")
    starts = startup.measure(ours, peers, rounds if quick else 2 * rounds + 1)
    pairs = {(size, mix): made.pair(size, mix) for size in sizes for mix in made.MIXES if size >= 1000 or mix == "20 %"}
    told: dict[tuple[int, str], dict[str, Times]] = {}
    for (size, mix), pair in pairs.items():
        _say(f"diff of {size:,} entries, {mix} changed")
        told[size, mix] = diffs.measure(pair, ours, peers, rounds, limit)
    middle = sizes[min(2, len(sizes) - 1)]
    _say("other layouts, JSON Patch")
    layouts = diffs.layouts(pairs[middle, "20 %"], ours, rounds, limit)
    halves = [made.pair(middle // 2, "20 %"), pairs[middle, "20 %"]]
    patches = diffs.patches(halves, ours, rounds, limit)
    _say("growth")
    grew = growth.measure(ours, quick)
    checks: dict[int, dict[str, Times]] = {}
    for size in sizes[1:3]:
        _say(f"validation of {size:,} entries")
        checks[size], _ = validation.measure(size, ours, peers, rounds, limit)
    _say("calls from Python")
    calls = _warm(ours, rounds)
    load = ", ".join(f"{average:.1f}" for average in os.getloadavg())
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors, load {load}.")
    print(f"{rounds} rounds after one that warms up; a tool stops when its rounds have taken {limit:.0f} s.")
    print(f"{environments.versions(ours, ('typer', 'polars', 'rich', 'jsonschema', 'jsonschema-rs'))}.")
    print(f"Peers: {environments.versions(peers, tuple(name.partition('[')[0] for name in environments.PEERS))}.")
    print("\n## Goals\n\n| what | measured | goal | |\n|---|---|---|---|")
    goals = (*_goals(starts, checks, calls), *_goals_of_diffs(told, layouts, patches), *_goals_of_growth(grew))
    for goal in goals:
        print(goal)
    if earlier:
        _beside(earlier, goals)
    print("\n## From the prompt and back\n\n| command | median (range, rounds) | ratio |\n|---|---|---|")
    for name, times in starts.items():
        floor = startup.GOALS[name][0] if name in startup.GOALS else name
        command = f"`minerals {name}`" if name in startup.GOALS else f"{name} (floor)"
        print(f"| {command} | {times} | {times.median / starts[floor].median:.2f} of {floor} |")
    for (size, mix), found in told.items():
        _table(f"Diff of {size:,} entries, {mix} changed", found, "minerals")
    _table(f"Diff of {middle:,} entries in three layouts, 20 % changed", layouts, "canonical")
    _table("JSON Patch, entries, 20 % changed", patches, next(iter(patches)))
    for what, rows in grew.items():
        print(f"\n## Ten times the {what}\n\n| what | seconds | ten times as much | ratio |\n|---|---|---|---|")
        for row in rows:
            print(f"| {row.what} | {row.small:.3f} | {row.large:.3f} | {row.ratio:.1f} |")
    for size, found in checks.items():
        _table(f"Every fault of {size:,} entries", found, "orjson")
    print("\n## Calls from Python\n\n| call | median (range) |\n|---|---|")
    for name, (middle_of, low, high) in calls.items():
        print(f"| {name} | {1e6 * middle_of:,.1f} µs ({1e6 * low:,.1f} to {1e6 * high:,.1f}) |")


def _goals(
    starts: dict[str, Times], checks: dict[int, dict[str, Times]], calls: dict[str, tuple[float, float, float]]
) -> Iterator[Goal]:
    for name, (floor, bound) in startup.GOALS.items():
        yield Goal(f"`minerals {name}`", starts[name].median / starts[floor].median, bound, f"of {floor}")
    for size, check in checks.items():
        yield Goal(f"every fault of {size:,} entries", _ratio(check, "minerals", "orjson"), 1.6, "of an orjson parse")
        if check["jsonschema"].runs:  # of the larger files it takes minutes
            faster = _ratio(check, "jsonschema", "minerals")
            yield Goal(f"every fault of {size:,} entries, beside jsonschema", faster, 35, "times as fast", least=True)
    yield Goal("warm diff of two lists of 60 entries, read and validated", 1e3 * calls["diff"][0], 3, "ms")
    yield Goal("warm `compare` of three lists", calls["compare"][0] / calls["joins"][0], 3, "of its polars joins")


def _goals_of_diffs(
    told: dict[tuple[int, str], dict[str, Times]], layouts: dict[str, Times], patches: dict[str, Times]
) -> Iterator[Goal]:
    for (size, mix), found in told.items():
        if size >= 100_000:
            what, bound = f"diff of {size:,} entries, {mix} changed", 1.0 if size < 1_000_000 else 1.3
            yield Goal(what, _ratio(found, "minerals", "datacompy"), bound, "of datacompy, which does not validate")
        if size >= 1_000_000:
            yield Goal(f"{what}: memory", found["minerals"].peak / GIB, 1.7 if mix == "20 %" else 1.2, "GiB")
    slowest = max((_ratio(layouts, name, "canonical") or 0 for name in layouts), default=None)
    yield Goal("diff of files in another layout", slowest, 3, "of the canonical one")
    smaller, larger = patches
    yield Goal(f"JSON Patch of {larger} entries", _ratio(patches, larger, smaller), 2.2, f"of {smaller}")


def _goals_of_growth(grew: dict[str, list[growth.Growth]]) -> Iterator[Goal]:
    for what, rows in grew.items():
        most = max(rows, key=lambda row: row.ratio)
        yield Goal(f"ten times the {what}, where it costs most", most.ratio, 11, f"times ({most.what})")


_ROW = re.compile(r"^\| (?P<what>.+?) \| (?P<measured>[\d.]+) \| at (?:most|least) ", re.MULTILINE)


def _earlier(page: str) -> dict[str, float]:
    """What was measured in the run of a page, by the name of its goal."""
    return {row["what"]: float(row["measured"]) for row in _ROW.finditer(page)}


def _beside(earlier: dict[str, float], goals: Iterable[Goal]) -> None:
    print("\n## Beside the earlier run\n\n| what | earlier | now | change |\n|---|---|---|---|")
    for goal in goals:
        before = earlier.get(goal.what)
        if before and goal.found is not None:
            print(f"| {goal.what} | {before:.2f} | {goal.found:.2f} | {goal.found / before - 1:+.0%} |")


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
    command = [str(ours / "python"), "-I", str(script), str(rounds), str(made.own_list())]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found = {}
    for line in done.stdout.splitlines():
        name, middle, low, high = line.split()
        found[name] = (float(middle), float(low), float(high))
    return found


def _say(what: str) -> None:
    print(f"measuring: {what} ...", file=sys.stderr)


main()
