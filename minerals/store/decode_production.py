"""A file of world production -> records."""

from __future__ import annotations

from typing import Any

from minerals.domain.production import Output, WorldTable
from minerals.store.read import Document


def tables(document: Document) -> tuple[WorldTable, ...]:
    """The tables of one file, in printed order."""
    head = document.value
    return tuple(_table(entry, head) for entry in head["tables"])


def _table(entry: dict[str, Any], head: dict[str, Any]) -> WorldTable:
    world = entry["world"]
    return WorldTable(
        mineral=entry["mineral"],
        name=entry["name"],
        item=entry.get("item"),
        stage=entry["stage"],
        counts=entry.get("counts"),
        unit=entry["unit"],
        period=entry["period"],
        publication=head["publication"],
        locator=entry["locator"],
        read_in=head["read_in"][entry["read_in"]],
        confidence=entry["confidence"],
        note=entry.get("note"),
        countries=tuple(_output(line) for line in entry["countries"]),
        world=None if world is None else _output(world),
        without=() if world is None else tuple(world.get("without", ())),
    )


def _output(line: dict[str, Any]) -> Output:
    return Output(
        code=line.get("code"),
        name=line["name"],
        published=line["published"],
        low=line.get("low"),
        high=line.get("high"),
        estimated=line.get("estimated", False),
        counts=line.get("counts"),
        note=line.get("note"),
    )
