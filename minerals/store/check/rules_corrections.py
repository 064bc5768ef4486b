"""Rules of the corrections: what they refer to, what refers to them, and that none stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.references import CORRECTION, MINERAL, PUBLICATION, unresolved
from minerals.store.scanner import Path

_EDITION = ("edition", "is not among the editions", "name an edition that is there, or take it out")


def correction_ids_resolve(corpus: Corpus) -> Iterator[Problem]:
    """The publication, the editions and the minerals of a correction are known."""
    for document in corpus.of("corrections"):
        for at, one in enumerate(document.value["corrections"]):
            path: Path = ("corrections", at)
            if one["publication"] is not None:
                place: Path = (*path, "publication")
                yield from unresolved(document, place, one["publication"], corpus.publications, PUBLICATION)
            for key, known, kind in (("editions", corpus.editions, _EDITION), ("minerals", corpus.minerals, MINERAL)):
                for place_in, name in enumerate(one[key]):
                    yield from unresolved(document, (*path, key, place_in), name, known, kind)


def figures_point_at_corrections(corpus: Corpus) -> Iterator[Problem]:
    """The correction that a figure names is there."""
    for document in corpus.of("dependence"):
        for at, figure in enumerate(document.value["figures"]):
            if "correction" in figure:
                path: Path = ("figures", at, "correction")
                yield from unresolved(document, path, figure["correction"], corpus.corrections, CORRECTION)


def corrections_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No id twice."""
    for document in corpus.of("corrections"):
        first: dict[str, Path] = {}
        for at, one in enumerate(document.value["corrections"]):
            path: Path = ("corrections", at, "id")
            other = first.setdefault(one["id"], path)
            if other != path:
                message = f"`{one['id']}` stands a second time; the first is {document.where(other)}"
                yield document.problem("correction-twice", path, message, "give it an id of its own, or take it out")


RULES = (correction_ids_resolve, figures_point_at_corrections, corrections_stand_once)
