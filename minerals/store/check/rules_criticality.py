"""The rule of the criticality scores: the assessments that they belong to."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.store.check.corpus import Corpus, records
from minerals.store.check.references import did_you_mean


def assessments_agree(corpus: Corpus) -> Iterator[Problem]:
    """The assessment of a score stands in the head, and none stands there without a score."""
    for document in corpus.of("criticality"):
        known, used = document.value["assessments"], set[str]()
        for path, score in records(document):
            name = score["assessment"]
            used.add(name)
            if name not in known:
                message = f"`{name}` is not among the assessments in the head of this file"
                hint = did_you_mean(name, known, "add it to `assessments` with its thresholds, or correct the year")
                yield document.problem("unknown-assessment", (*path, "assessment"), message, hint)
        for name in known:
            if name not in used:
                message = f"no score is of the assessment `{name}`"
                yield document.problem("unused-assessment", ("assessments", name), message, "take it out", of_key=True)


RULES = (assessments_agree,)
