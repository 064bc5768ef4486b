"""Folders of data made to a size: so many minerals, of which nine in ten are on each list, figures and lists."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

from benchmarks.environments import FOLDER
from benchmarks.made import SEED
from minerals.store import paths
from minerals.store.write import canonical

PUBLICATIONS = ("us-mcs-2025", "us-mcs-2026")
"""Publications with as many figures each."""
Value = dict[str, Any]


def folder(name: str, minerals: int, figures: int, lists: int) -> Path:
    """Write a folder like ``lists/`` with so many minerals, so many figures in two publications, and so many lists."""
    target = FOLDER / "data" / name
    shutil.rmtree(target, ignore_errors=True)
    chance = random.Random(SEED)
    register = _shipped("minerals.json")
    plain = next(entry for entry in register["minerals"] if entry["id"] == "lithium")
    entries = [_mineral(plain, at) for at in range(minerals)]
    _write(target / "minerals.json", {**register, "minerals": entries})
    publications = _shipped("publications.json")
    kept = [entry for entry in publications["publications"] if entry["id"] in PUBLICATIONS]
    _write(target / "publications.json", {**publications, "publications": kept})
    edition = _shipped("editions/us-2025.json")
    for at in range(lists):
        members = chance.sample(entries, minerals * 9 // 10)
        _write(target / "editions" / f"us-{3000 + at}.json", _edition(edition, at, members, figures > 0))
    if figures:
        shipped = _shipped("dependence/us-mcs-2026.json")
        point = next(record for record in shipped["figures"] if record["kind"] == "point")
        for publication in PUBLICATIONS:
            records = [_figure(point, entries, at, chance) for at in range(figures // 2)]
            _write(target / "dependence" / f"{publication}.json", _figures(shipped, publication, records))
    return target


def rows(count: int) -> Path:
    """Write a table of parts with the names of their materials, of which a fourth means nothing."""
    names = ("Lithium", "Cobalt", "unobtainium", "Rare earths")
    path = FOLDER / "data" / f"rows-{count}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"p{at},{names[at % 4]}\n" for at in range(count))
    path.write_text("part,material\n" + "".join(lines), encoding="utf-8")
    return path


def _mineral(plain: Value, at: int) -> Value:
    name = f"m{at:05d}"
    names = {
        "en": {"basis": "customary", "text": f"mineral {name}"},
        "zh-Hans": {"basis": "customary", "text": _chinese(at)},
    }
    kept = {key: plain[key] for key in plain if key in ("kind", "pinyin")}
    return {**kept, "id": name, "commodity": name, "names": names}


def _chinese(at: int) -> str:
    return f"矿{chr(0x4E00 + at // 100)}{chr(0x5000 + at % 100)}"


def _edition(shipped: Value, at: int, members: list[Value], figures: bool) -> Value:
    return {
        **{key: shipped[key] for key in shipped if key not in ("headings", "stands_for")},
        "companions": {"figures": [PUBLICATIONS[1]] if figures else [], "uses": []},
        "count_as_stated": len(members),
        "id": f"us-{3000 + at}",
        "members": [{"mineral": entry["id"], "name": entry["names"]["en"]["text"].capitalize()} for entry in members],
        "published": f"{2000 + at % 90}-01-01",
        "source": {**shipped["source"], "publication": None},
        "supersedes": f"us-{2999 + at}" if at else None,
    }


def _figure(point: Value, entries: list[Value], at: int, chance: random.Random) -> Value:
    years, mineral = divmod(at, len(entries))
    number = chance.randrange(101)
    needed = ("confidence", "kind", "locator", "measure", "read_in")
    return {
        **{key: point[key] for key in needed},
        "high": number,
        "low": number,
        "mineral": entries[mineral]["id"],
        "name": entries[mineral]["names"]["en"]["text"],
        "part": "figure-2" if years < 100 else "chapter",
        "period": str(2025 - years % 100),
        "published": str(number),
        "stage": "unspecified",
    }


def _figures(shipped: Value, publication: str, records: list[Value]) -> Value:
    short = {
        place: {name: text for name, text in shipped[place].items() if name == records[0][key]}
        for key, place in (("measure", "measures"), ("read_in", "read_in"))
    }
    head = {key: shipped[key] for key in shipped if key not in ("changes",)}
    return {**head, **short, "publication": publication, "figures": records}


def _shipped(name: str) -> Value:
    value: Value = json.loads((paths.lists() / name).read_text(encoding="utf-8"))
    return value


def _write(path: Path, value: Value) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(canonical(value))
