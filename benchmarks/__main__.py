"""``python -m benchmarks [--quick]``: what was measured, as ratios, each beside its goal."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import version

from benchmarks import startup, validation


def main() -> None:
    """Print a Markdown page; ``--quick`` runs fewer rounds on smaller files."""
    quick = "--quick" in sys.argv[1:]
    rounds = 5 if quick else 15
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors, {rounds} rounds;")
    print(", ".join(f"{name} {version(name)}" for name in ("typer", "polars", "rich", "jsonschema", "jsonschema-rs")))
    print("\n| command | median (range) | ratio | goal | |\n|---|---|---|---|---|")
    times = startup.measure(rounds)
    for floor in ("hello", "bare"):
        print(f"| {floor} | {times[floor]} | 1 | | |")
    for name, (floor, goal) in startup.GOALS.items():
        ratio = times[name].median / times[floor].median
        print(f"| `minerals {name}` | {times[name]} | {ratio:.2f} of {floor} | {goal} | {_verdict(ratio, goal)} |")
    print("\n| entries | faults | parse | minerals | jsonschema | minerals / parse | jsonschema / minerals |")
    print("|---|---|---|---|---|---|---|")
    for entries in (1_000, 10_000) if quick else (1_000, 10_000, 100_000):
        found, faults = validation.measure(entries, 3 if entries > 10_000 else rounds)
        slower = found["minerals"].median / found["parse"].median
        faster = found["jsonschema"].median / found["minerals"].median
        cells = " | ".join(str(found[name]) for name in ("parse", "minerals", "jsonschema"))
        print(f"| {entries} | {faults} | {cells} | {slower:.1f} | {faster:.1f} |")


def _verdict(ratio: float, goal: float) -> str:
    return "met" if ratio <= goal else f"missed by {ratio - goal:.2f}"


main()
