"""Validating a list of many entries, a thousandth of them faulty, against parsing it and against jsonschema alone."""

from __future__ import annotations

import json
import random
from typing import Any

from jsonschema import Draft202012Validator

from benchmarks.timing import Times, in_turns
from minerals.store import paths
from minerals.store.check.files import examine
from minerals.store.read import parse
from minerals.store.write import canonical

SEED = 2026


def made(entries: int) -> bytes:
    """An edition with so many entries, from a fixed seed; each thousandth has a key that is misspelt."""
    chance = random.Random(SEED)
    value: dict[str, Any] = json.loads((paths.lists() / "editions" / "us-2022.json").read_text(encoding="utf-8"))
    known = [entry["mineral"] for entry in value["members"]]
    members = [{"mineral": chance.choice(known), "name": f"entry {place}"} for place in range(entries)]
    for place in range(0, entries, 1000):
        members[place] = {"mineral": known[0], "nmae": f"entry {place}"}
    return canonical({**value, "members": members, "count_as_stated": None})


def measure(entries: int, rounds: int) -> tuple[dict[str, Times], int]:
    """``parse`` (json alone), ``minerals`` (read, validated, each fault with its line), ``jsonschema``; and the faults.

    Raises ``AssertionError`` where the two do not refuse the same entries.
    """
    content = made(entries)
    schema = json.loads((paths.schemas() / "edition.schema.json").read_text(encoding="utf-8"))
    reference = Draft202012Validator(schema)
    problems, _ = examine(parse(content, "made.json"))
    refused = {int(problem.path.split("[")[1].split("]")[0]) for problem in problems if "members[" in problem.path}
    faults = {
        error.absolute_path[1] for error in reference.iter_errors(json.loads(content)) if len(error.absolute_path) > 1
    }
    assert refused == faults, "the same entries are refused"
    times = in_turns(
        {
            "parse": lambda: json.loads(content),
            "minerals": lambda: examine(parse(content, "made.json")),
            "jsonschema": lambda: list(reference.iter_errors(json.loads(content))),
        },
        rounds,
    )
    return times, len(faults)
