"""The rule of the criticality scores: the assessments that they belong to."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus, records
from minerals.store.check.fields import did_you_mean


def assessments_agree(corpus: Corpus) -> Iterator[Problem]:
    """The assessment of a score stands in the head, and none stands there without a score."""
    for document in corpus.of("criticality"):
        known, used = document.value["assessments"], set[str]()
        for path, score in records(document):
            name = score["assessment"]
            used.add(name)
            if name not in known:
                message = say("`{name}` is not among the assessments in the head of this file", name=name)
                otherwise = say("add it to `assessments` with its thresholds, or correct the year")
                hint = did_you_mean(name, known, otherwise)
                yield document.problem("unknown-assessment", (*path, "assessment"), message, hint)
        for name in known:
            if name not in used:
                message, hint = say("no score is of the assessment `{name}`", name=name), say("take it out")
                yield document.problem("unused-assessment", ("assessments", name), message, hint, of_key=True)


RULES = (assessments_agree,)
