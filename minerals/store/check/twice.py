"""What stands a second time in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from minerals.store.read import Document
from minerals.store.scanner import Path

Key = tuple[str | None, ...]


def again(document: Document, keyed: Iterable[tuple[Path, Key]]) -> Iterator[tuple[Path, str, str]]:
    """Each place whose key an earlier one has: the place, the key as people read it, and where the first stands."""
    first: dict[Key, Path] = {}
    for path, key in keyed:
        other = first.setdefault(key, path)
        if other != path:
            yield path, ", ".join(part for part in key if part is not None), document.where(other)
