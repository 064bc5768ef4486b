"""Rules of the corrections: the editions they refer to, and the figures that refer to them."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.references import CORRECTION, EDITION, unresolved


def corrected_editions_are_known(corpus: Corpus) -> Iterator[Problem]:
    """The editions of a correction are known."""
    for document, path, correction in corpus.records("corrections"):
        for at, name in enumerate(correction["editions"]):
            yield from unresolved(document, (*path, "editions", at), name, corpus.editions, EDITION)


def figures_point_at_corrections(corpus: Corpus) -> Iterator[Problem]:
    """The correction that a figure names is there."""
    for document, path, figure in corpus.records("dependence"):
        if "correction" in figure:
            place = (*path, "correction")
            yield from unresolved(document, place, figure["correction"], corpus.corrections, CORRECTION)


RULES = (corrected_editions_are_known, figures_point_at_corrections)
