"""How long a command takes from the prompt and back, against the least that it could take."""

from __future__ import annotations

import shlex
from pathlib import Path

from benchmarks.environments import ROOT
from benchmarks.made import own_list
from benchmarks.timing import Times, in_turns, process
from minerals.store import paths

SCHEMA = ROOT / "schemas" / "edition.schema.json"
PATCH = Path(__file__).parent / "peers" / "jsonpatch_diff.py"

HELLO = """
import typer
app = typer.Typer()
@app.command()
def main():
    print("hello")
app()
"""
FLOORS = {
    "hello": HELLO,
    "bare": "import polars, rich.table, rich.console, typer",
    "bare without rich": "import polars, typer",
}
"""What a process of Python runs at least: a typer that prints a word, and the imports of a comparison."""
APART = "check-jsonschema and jsonpatch"
"""Two processes of other tools that do the work of a diff of lists: one validates both files, the other compares."""
OWN = "diff us-2025 own.json --format json"
GOALS = {
    "--version": ("hello", 1.0),
    "--help": ("hello", 1.0),
    "lists --format json": ("hello", 1.35),
    "show us-2022 --format json": ("hello", 1.35),
    "lookup lithium --format json": ("hello", 1.35),
    "diff us-2022 us-2025 --format json": ("hello", 1.35),
    "matrix": ("hello", 2.3),
    "history nickel": ("hello", 2.6),
    "compare us-2022 eu-2020 cn-2016": ("bare", 1.15),
    "compare us-2022 eu-2020 cn-2016 --format json": ("bare without rich", 1.05),
    OWN: (APART, 0.4),
}
"""Command -> the floor that it is compared with, and how many times as long it may take."""


def measure(ours: Path, peers: Path, rounds: int) -> dict[str, Times]:
    """The floors and the commands, as whole processes in turns."""
    own, minerals = str(own_list()), str(ours / "minerals")
    floors = {name: process([str(ours / "python"), "-c", code]) for name, code in FLOORS.items()}
    commands = {name: name.replace("own.json", own).split() for name in GOALS}
    candidates = {
        **floors,
        APART: process(_apart(peers, str(paths.lists() / "editions" / "us-2025.json"), own)),
        **{name: process([minerals, *words]) for name, words in commands.items()},
    }
    return in_turns(candidates, rounds, always=candidates)


def _apart(peers: Path, old: str, new: str) -> list[str]:
    check = [str(peers / "check-jsonschema"), "--schemafile", str(SCHEMA), old, new]
    compare = [str(peers / "python"), str(PATCH), old, new]
    return ["sh", "-c", f"{shlex.join(check)} && {shlex.join(compare)}"]
