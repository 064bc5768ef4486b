"""What changed between two versions of a file, as every tool tells it; each answer is held against the true one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.made import Pair, write_layouts
from benchmarks.timing import Candidate, GaveUpError, Run, Times, in_turns, process

SCRIPTS = Path(__file__).parent / "peers"
LINES = ("diff -u", "git diff --no-index")
"""Tools that tell lines apart, not fields: floors rather than peers."""
Answer = tuple[int, int, int]


LEFT_OUT_AT = {100_000: ("daff", "deepdiff"), 1_000_000: ("daff", "deepdiff", "jsonpatch", "jsondiff", "csv-diff")}
"""From which size on a tool is not run: it takes more than half a minute there."""


def measure(pair: Pair, ours: Path, peers: Path, rounds: int, limit: float) -> dict[str, Times]:
    """Ours, which validates both files, ``LINES``, and the peers, which do not."""
    old, new = ({form: pair.path(side, form) for form in ("json", "csv", "by-id.json")} for side in ("old", "new"))
    python = str(peers / "python")
    commands: dict[str, tuple[list[str], Callable[[str], Answer]]] = {
        "minerals": (_diff(ours, old["json"], new["json"]), _minerals),
        "diff -u": (["diff", "-u", old["json"], new["json"]], _lines),
        "git diff --no-index": (["git", "diff", "--no-index", old["json"], new["json"]], _lines),
        "csv-diff": ([str(peers / "csv-diff"), old["csv"], new["csv"], "--key=id", "--json"], _csv_diff),
        "daff": ([str(peers / "daff"), "diff", "--id", "id", "--context", "0", old["csv"], new["csv"]], _daff),
        "datacompy": ([python, str(SCRIPTS / "datacompy_diff.py"), old["csv"], new["csv"]], _counts),
        **{
            name: ([python, str(SCRIPTS / f"{name}_diff.py"), old["by-id.json"], new["by-id.json"]], _counts)
            for name in ("deepdiff", "jsondiff", "jsonpatch")
        },
    }
    left_out = {name for size, names in LEFT_OUT_AT.items() if pair.entries >= size for name in names}
    return in_turns(
        {
            name: _checked(process(command, limit=limit), read, pair)
            for name, (command, read) in commands.items()
            if name not in left_out
        },
        rounds,
        patience=limit,
        always=("minerals", "datacompy"),
    )


def layouts(pair: Pair, ours: Path, rounds: int, limit: float) -> dict[str, Times]:
    """A diff of the same files in the canonical layout, shuffled, and indented with the keys in another order."""
    write_layouts(pair.folder)
    return in_turns(
        {
            name: _checked(
                process(_diff(ours, pair.path("old", f"{form}json"), pair.path("new", f"{form}json")), limit=limit),
                _minerals,
                pair,
            )
            for name, form in (("canonical", ""), ("shuffled", "shuffled."), ("indented", "indented."))
        },
        rounds,
        patience=limit,
    )


def patches(pairs: Sequence[Pair], ours: Path, rounds: int, limit: float) -> dict[str, Times]:
    """JSON Patch of pairs of two sizes."""
    commands = {
        f"{pair.entries:,}": _diff(ours, pair.path("old", "json"), pair.path("new", "json"), "json-patch")
        for pair in pairs
    }
    return in_turns({name: process(command, limit=limit) for name, command in commands.items()}, rounds, patience=limit)


def _diff(ours: Path, old: str, new: str, form: str = "json") -> list[str]:
    return [str(ours / "minerals"), "diff", old, new, "--format", form]


def _checked(candidate: Candidate, read: Callable[[str], Answer], pair: Pair) -> Candidate:
    """The candidate, which gives up where its answer is another than the true one."""

    def run() -> Run:
        found = candidate()
        if read(found.output) != pair.differences:
            raise GaveUpError(f"finds {read(found.output)} added, removed, changed: they are {pair.differences}")
        return found

    return run


def _minerals(output: str) -> Answer:
    summary = json.loads(output)["summary"]
    return (summary["added"], summary["removed"], summary["value-changed"])


def _lines(output: str) -> Answer:
    """A record is a line, and the record that is last has no comma behind it: that is no change."""
    found = {}
    for sign in "-+":
        lines = re.findall(rf"^[{sign}]    (\{{.*\}}),?$", output, re.MULTILINE)
        found[sign] = set(lines)
    gone, come = found["-"] - found["+"], found["+"] - found["-"]
    keys = [{_key(json.loads(line)) for line in lines} for lines in (come, gone)]
    return (len(keys[0] - keys[1]), len(keys[1] - keys[0]), len(keys[0] & keys[1]))


def _key(record: dict[str, str]) -> tuple[str | None, ...]:
    return tuple(record.get(key) for key in ("mineral", "item", "period", "part"))


def _csv_diff(output: str) -> Answer:
    found = json.loads(output)
    return (len(found["added"]), len(found["removed"]), len(found["changed"]))


def _daff(output: str) -> Answer:
    marks = [line.partition(",")[0] for line in output.splitlines()]
    return (marks.count("+++"), marks.count("---"), sum(mark.endswith(("->", "→")) for mark in marks))


def _counts(output: str) -> Answer:
    added, removed, changed = map(int, output.split())
    return (added, removed, changed)
