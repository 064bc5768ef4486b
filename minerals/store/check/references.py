"""Reporting an id that is unknown, with near misses."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from minerals.domain.names import near_misses
from minerals.errors import Problem
from minerals.store.read import Document
from minerals.store.scanner import Path

MINERAL = ("mineral", "is not in the register", "add the mineral to minerals.json first")
PUBLICATION = ("publication", "is not among the publications", "add the publication to publications.json first")
CORRECTION = ("correction", "is not among the corrections", "add the correction to corrections.json first")
PRINTED_IN = ("publication", "is neither a publication nor an edition", "add it to publications.json first")


def unresolved(
    document: Document, path: Path, name: str, known: Collection[str] | None, kind: tuple[str, str, str]
) -> Iterator[Problem]:
    """A problem when ``name``, which stands at ``path``, is not known; nothing when what is known cannot be told."""
    if known is None or name in known:
        return
    what, missing, otherwise = kind
    yield document.problem(f"unknown-{what}", path, f"`{name}` {missing}", did_you_mean(name, known, otherwise))


def did_you_mean(name: str, known: Collection[str], otherwise: str) -> str:
    """A hint with the near misses, or the other hint where nothing comes close.

    >>> did_you_mean("antimny", ["antimony", "arsenic"], "add it")
    'did you mean `antimony`?'
    """
    near = near_misses(name, sorted(known))
    return f"did you mean {' or '.join(f'`{match}`' for match in near)}?" if near else otherwise
