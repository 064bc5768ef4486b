"""A file of export controls -> records."""

from __future__ import annotations

from typing import Any

from minerals.domain.controls import Control, ControlStatus
from minerals.store.read import Document


def controls(document: Document) -> tuple[Control, ...]:
    """The controls of one file, in its order."""
    head = document.value
    return tuple(_control(entry, head) for entry in head["controls"])


def _control(entry: dict[str, Any], head: dict[str, Any]) -> Control:
    return Control(
        jurisdiction=head["jurisdiction"],
        minerals=tuple(entry["minerals"]),
        item=entry["item"],
        scope=entry.get("scope"),
        measure=entry["measure"],
        announcement=entry["announcement"],
        announced=entry["announced"],
        announced_as=entry.get("announced_as"),
        effective=entry["effective"],
        effective_as=entry.get("effective_as"),
        status=_status(entry["status"]),
        last_seen=head["last_seen"],
        last_seen_basis=head["last_seen_basis"],
        publication=entry.get("publication", head["publication"]),
        collection=head["publication"],
        locator=entry["locator"],
        read_in=head["read_in"][entry["read_in"]],
        confidence=entry["confidence"],
        note=entry.get("note"),
        object=tuple(entry["object"]),
    )


def _status(entry: dict[str, Any]) -> ControlStatus:
    return ControlStatus(
        entry["kind"], entry["published"], entry.get("from"), entry.get("to"), entry.get("by"), entry.get("after")
    )
