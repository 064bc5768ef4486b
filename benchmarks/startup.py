"""How long a command takes from the prompt and back, against the least that it could take."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.timing import Times, in_turns, process

HELLO = """
import typer
app = typer.Typer()
@app.command()
def main():
    print("hello")
app()
"""
BARE = "import polars, rich.table, rich.console, typer"
GOALS = {
    "--version": ("hello", 1.2),
    "--help": ("hello", 1.2),
    "lists --format json": ("hello", 2.5),
    "show us-2022 --format json": ("hello", 2.5),
    "lookup lithium --format json": ("hello", 2.5),
    "diff us-2022 us-2025 --format json": ("hello", 2.5),
    "compare us-2022 eu-2020 cn-2016": ("bare", 1.15),
}
"""Command -> the floor that it is held against, and how many times that it may take."""


def measure(rounds: int) -> dict[str, Times]:
    """The floors, ``hello`` (a typer that prints a word) and ``bare`` (polars, rich and typer imported), and all."""
    minerals = str(Path(sys.executable).parent / "minerals")
    floors = {"hello": process([sys.executable, "-c", HELLO]), "bare": process([sys.executable, "-c", BARE])}
    return in_turns({**floors, **{name: process([minerals, *name.split()]) for name in GOALS}}, rounds)
