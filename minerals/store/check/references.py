"""Reporting an id that is unknown, with near misses."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from minerals.domain.names import near_misses
from minerals.errors import Problem
from minerals.messages import Message, listed, say
from minerals.store.read import Document
from minerals.store.scanner import Path


class Missing(NamedTuple):
    """What is said of an id that is unknown: what it should be an id of, for the code, and how to mend it."""

    what: str
    fault: Message
    hint: Message


MINERAL = Missing("mineral", say("is not in the register"), say("add the mineral to minerals.json first"))
EDITION = Missing(
    "edition", say("is not an edition of the data set"), say("name an edition of the data set, or take it out")
)
PUBLICATION = Missing(
    "publication", say("is not among the publications"), say("add the publication to publications.json first")
)
CORRECTION = Missing(
    "correction", say("is not among the corrections"), say("add the correction to corrections.json first")
)
PRINTED_IN = Missing(
    "publication", say("is neither a publication nor an edition"), say("add it to publications.json first")
)


def unresolved(
    document: Document, path: Path, name: str, known: Collection[str] | None, kind: Missing
) -> Iterator[Problem]:
    """A problem when ``name``, which stands at ``path``, is not known; nothing when what is known cannot be told."""
    if known is None or name in known:
        return
    message = say("`{name}` {fault}", name=name, fault=kind.fault)
    yield document.problem(f"unknown-{kind.what}", path, message, did_you_mean(name, known, kind.hint))


def did_you_mean(name: str, known: Collection[str], otherwise: Message) -> Message:
    """A hint with the near misses, or the other hint where nothing comes close.

    >>> did_you_mean("antimny", ["antimony", "arsenic"], say("add it"))
    'did you mean `antimony`?'
    """
    near = near_misses(name, sorted(known))
    return say("did you mean {names}?", names=listed(near, " or ")) if near else otherwise
