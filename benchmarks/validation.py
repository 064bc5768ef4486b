"""Naming every fault of a file with its path and line, against parsing the file and against jsonschema alone."""

from __future__ import annotations

from pathlib import Path

from benchmarks.environments import ROOT
from benchmarks.made import faulty
from benchmarks.timing import Candidate, GaveUpError, Run, Times, in_turns, process, told

WARM = 10_000
"""Entries of a file that is checked before, so that every library is loaded."""
SCHEMA = ROOT / "schemas" / "dependence.schema.json"


def measure(entries: int, ours: Path, peers: Path, rounds: int, limit: float) -> tuple[dict[str, Times], int]:
    """The times of each tool, and in how many records there is a fault.

    ``minerals``, ``orjson`` (a parse) and ``jsonschema`` are their work alone, what they import left out;
    ``check-jsonschema`` and ``minerals check`` whole processes.
    """
    path, faults = faulty(entries)
    warm, _ = faulty(WARM)
    here = Path(__file__).parent
    candidates = {
        "orjson": told([str(peers / "python"), str(here / "peers" / "orjson_parse.py"), str(path)]),
        "minerals": _checked(
            told([str(ours / "python"), "-I", str(here / "inside" / "check_file.py"), str(path), str(warm)]), faults
        ),
        "jsonschema": _checked(
            told(
                [str(peers / "python"), str(here / "peers" / "jsonschema_errors.py"), str(SCHEMA), str(path)],
                limit=limit,
            ),
            faults,
        ),
        "minerals check": process([str(ours / "minerals"), "check", str(path)]),
        "check-jsonschema": process(
            [str(peers / "check-jsonschema"), "--schemafile", str(SCHEMA), str(path)], limit=limit
        ),
    }
    return in_turns(candidates, rounds, patience=limit / 2, always=("orjson", "minerals")), faults


def _checked(candidate: Candidate, faults: int) -> Candidate:
    """The candidate, which gives up where it tells of another number of records than there are."""

    def run() -> Run:
        found = candidate()
        if int(found.output) != faults:
            raise GaveUpError(f"tells of {int(found.output)} records, faulty are {faults}")
        return found

    return run
