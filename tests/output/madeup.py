"""A made-up publication with every kind of value that a picture must draw, beside the frozen data."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import minerals
from minerals.domain.values import parse
from minerals.store.write import canonical
from tests.frozen import LISTS

PRINTED = {
    "antimony": ">25",
    "cobalt": "E",
    "copper": "n/a",
    "fluorspar": "W",
    "gallium": "80-90",
    "natural-graphite": "100",
    "helium": "55",
    "nickel": "<25",
    "lithium": "0",
    "tellurium": "c. 55",
}
"""Mineral -> its value; helium is not on the list, and of tungsten there is an earlier figure alone."""


def made_up(folder: Path) -> minerals.Library:
    """The frozen data, in which the companion of ``us-2025`` prints these values and no others."""
    lists = folder / "lists"
    shutil.copytree(LISTS, lists)
    path = lists / "dependence" / "us-mcs-2026.json"
    file = json.loads(path.read_text(encoding="utf-8"))
    figure = {
        key: value
        for key, value in file["figures"][1].items()
        if key not in ("high", "low", "kind", "mineral", "name", "published", "approximate")
    }
    del file["changes"]
    file["measures"] = {figure["measure"]: file["measures"][figure["measure"]]}
    file["read_in"] = {figure["read_in"]: file["read_in"][figure["read_in"]]}
    file["figures"] = []
    for mineral, printed in PRINTED.items():
        value = parse(printed)
        assert value is not None
        meant: dict[str, object] = {"kind": value.kind, "published": printed}
        meant |= {"low": value.low, "high": value.high} if value.low is not None else {}
        if value.kind in ("above", "below", "between"):
            meant |= {"low_inclusive": value.low_inclusive, "high_inclusive": value.high_inclusive}
        meant |= {"approximate": True} if value.approximate else {}
        file["figures"].append({**figure, "mineral": mineral, "name": mineral.upper(), **meant})
    path.write_bytes(canonical(file))
    return minerals.Library(lists)
