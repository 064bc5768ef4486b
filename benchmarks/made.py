"""Files of figures made from a fixed seed, as large as is asked for, and what differs between two of them."""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.environments import FOLDER, ROOT
from minerals.domain.vocabulary import ITEMS
from minerals.store import paths
from minerals.store.write import canonical

SEED = 2026
FAULTY = 0.001
MIXES = {"0.2 %": 0.002, "20 %": 0.2}
"""How many of the entries differ: half of them in their value, a quarter each is gone and is new."""
KEYS = (
    *("confidence", "high", "item", "kind", "locator", "low", "measure", "mineral", "name", "part", "period"),
    *("published", "read_in", "stage"),
)
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions of a file, as JSON of ours, as CSV with a column ``id``, and as JSON by id; and what differs."""

    folder: Path
    entries: int
    added: int
    removed: int
    changed: int

    def path(self, side: str, form: str) -> str:
        """``side`` is ``old`` or ``new``, ``form`` one of ``json``, ``csv`` and ``by-id.json``."""
        return str(self.folder / f"{side}.{form}")

    @property
    def differences(self) -> tuple[int, int, int]:
        """How many records were added, removed and changed."""
        return (self.added, self.removed, self.changed)


def pair(entries: int, mix: str) -> Pair:
    """Two versions with so many figures, of which the share ``mix`` of ``MIXES`` differs.

    A process of its own makes them: what a process that was started holds at most is counted from what its parent held.
    """
    code = f"from benchmarks.made import write_pair; print(*write_pair({entries}, {mix!r}))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    return Pair(_folder(entries, mix), entries, *map(int, done.stdout.split()))


def write_pair(entries: int, mix: str) -> tuple[int, int, int]:
    """Write the files of ``pair``; returns how many records were added, removed and changed."""
    chance = random.Random(SEED)
    quarter = MIXES[mix] / 4
    old = [_record(place, chance) for place in range(entries)]
    new: list[Record] = []
    removed = changed = 0
    for at, record in enumerate(old):
        luck = chance.random()
        if luck < quarter:
            removed += 1
        elif luck < 3 * quarter or at == entries // 2:
            changed += 1
            new.append(_valued(record, (int(record["low"]) + 1) % 101))
        else:
            new.append(record)
    # Each of these is the first of its mineral, item and year: else it would be the other part of one that is gone.
    added = round(entries * quarter)
    new += [_record(place, chance) for place in range(entries, entries + added)]
    folder = _folder(entries, mix)
    folder.mkdir(parents=True, exist_ok=True)
    for side, records in (("old", old), ("new", new)):
        (folder / f"{side}.json").write_bytes(canonical(_file(records)))
        by_id = {_id(record): record for record in records}
        (folder / f"{side}.by-id.json").write_text(json.dumps(by_id), encoding="utf-8")
        with (folder / f"{side}.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, ("id", *KEYS))
            writer.writeheader()
            writer.writerows({"id": name, **record} for name, record in by_id.items())
    return added, removed, changed


def write_layouts(folder: Path) -> None:
    """Beside a pair the same files, shuffled, and indented by four with the keys of each record in reverse order."""
    for side in ("old", "new"):
        value = json.loads((folder / f"{side}.json").read_bytes())
        turned = [dict(reversed(record.items())) for record in value["figures"]]
        indented = json.dumps({**value, "figures": turned}, ensure_ascii=False, indent=4)
        (folder / f"{side}.indented.json").write_text(indented, encoding="utf-8")
        random.Random(SEED).shuffle(value["figures"])
        (folder / f"{side}.shuffled.json").write_bytes(canonical(value))


def faulty(entries: int) -> tuple[Path, int]:
    """A file with so many figures, a thousandth of which has a key that is misspelt; and how many these are."""
    code = f"from benchmarks.made import write_faulty; print(write_faulty({entries}))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    return _faulty(entries), int(done.stdout)


def write_faulty(entries: int) -> int:
    """Write the file of ``faulty``; returns how many of its records are."""
    chance = random.Random(SEED)
    records = [_record(place, chance) for place in range(entries)]
    wrong = range(0, entries, round(1 / FAULTY))
    for place in wrong:
        records[place]["nmae"] = records[place].pop("name")
    path = _faulty(entries)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(canonical(_file(records)))
    return len(wrong)


def own_list() -> Path:
    """A list of 60 entries of somebody's own: the newest American one under another id, three names changed."""
    value = json.loads((paths.lists() / "editions" / "us-2025.json").read_text(encoding="utf-8"))
    for member in value["members"][:3]:
        member["name"] = f"{member['name']} (own)"
    path = FOLDER / "data" / "own.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**value, "id": "xx-2030", "supersedes": None}, indent=4), encoding="utf-8")
    return path


def _faulty(entries: int) -> Path:
    return FOLDER / "data" / f"faulty-{entries}.json"


def _folder(entries: int, mix: str) -> Path:
    return FOLDER / "data" / f"{entries}-{MIXES[mix]}"


def _record(place: int, chance: random.Random) -> Record:
    """The figure of a place: each mineral, then each item and none, then each year from 1900."""
    minerals, items = _minerals(), (None, *ITEMS)
    rest, mineral = divmod(place, len(minerals))
    years, item = divmod(rest, len(items))
    record = {
        "confidence": "primary",
        "kind": "point",
        "locator": "table 1",
        "measure": "m1",
        "mineral": minerals[mineral],
        "name": minerals[mineral].capitalize(),
        "part": "table-1",
        "period": str(1900 + years),
        "read_in": "s1",
        "stage": "unspecified",
        **({"item": items[item]} if items[item] else {}),
    }
    return _valued(record, chance.randrange(101))


def _valued(record: Record, number: int) -> Record:
    return {**record, "low": number, "high": number, "published": str(number)}


def _file(records: list[Record]) -> Record:
    measure = {"as_published": "net import reliance", "base": "not-named", "metric": "net-import-reliance"}
    return {
        "schema": "dependence",
        "kind": "publication",
        "publication": "us-mcs-2024",
        "measures": {"m1": measure},
        "read_in": {"s1": "made for a benchmark"},
        "figures": records,
    }


def _id(record: Record) -> str:
    return "|".join(str(record.get(key, "")) for key in ("mineral", "item", "period", "part"))


@cache
def _minerals() -> list[str]:
    register = json.loads((paths.lists() / "minerals.json").read_text(encoding="utf-8"))
    return [entry["id"] for entry in register["minerals"]]
