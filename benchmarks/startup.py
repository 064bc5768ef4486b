"""How long a command takes from the prompt and back, against the least that it could take."""

from __future__ import annotations

from pathlib import Path

from benchmarks.made import own_list
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
OWN = "diff us-2025 own.json --format json"
GOALS = {
    "--version": ("hello", 1.2),
    "--help": ("hello", 1.2),
    "lists --format json": ("hello", 2.5),
    "show us-2022 --format json": ("hello", 2.5),
    "lookup lithium --format json": ("hello", 2.5),
    "diff us-2022 us-2025 --format json": ("hello", 2.5),
    "compare us-2022 eu-2020 cn-2016": ("bare", 1.15),
    OWN: ("bare", 1.35),
}
"""Command -> the floor that it is held against, and how many times that it may take."""


def measure(ours: Path, rounds: int) -> dict[str, Times]:
    """The floors, ``hello`` (a typer that prints a word) and ``bare`` (polars, rich and typer imported), and all."""
    own, minerals = str(own_list()), str(ours / "minerals")
    floors = {name: process([str(ours / "python"), "-c", code]) for name, code in (("hello", HELLO), ("bare", BARE))}
    commands = {name: name.replace("own.json", own).split() for name in GOALS}
    candidates = {**floors, **{name: process([minerals, *words]) for name, words in commands.items()}}
    return in_turns(candidates, rounds, always=candidates)
