"""Rules of the criticality scores: the assessments that they belong to, and that none stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.references import did_you_mean
from minerals.store.check.twice import again

_KEY = ("assessment", "mineral", "stage", "part")


def assessments_agree(corpus: Corpus) -> Iterator[Problem]:
    """The assessment of a score stands in the head, and none stands there without a score."""
    for document in corpus.of("criticality"):
        known, used = document.value["assessments"], set[str]()
        for at, score in enumerate(document.value["scores"]):
            name = score["assessment"]
            used.add(name)
            if name not in known:
                message = f"`{name}` is not among the assessments in the head of this file"
                hint = did_you_mean(name, known, "add it to `assessments` with its thresholds, or correct the year")
                yield document.problem("unknown-assessment", ("scores", at, "assessment"), message, hint)
        for name in known:
            if name not in used:
                message = f"no score is of the assessment `{name}`"
                yield document.problem("unused-assessment", ("assessments", name), message, "take it out", of_key=True)


def scores_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No two scores of one mineral in one assessment, stage and part of a publication."""
    for document in corpus.of("criticality"):
        scores = enumerate(document.value["scores"])
        keyed = ((("scores", at), tuple(score.get(part) for part in _KEY)) for at, score in scores)
        for path, said, first in again(document, keyed):
            message = f"a second score with the key of the one {first}: {said}"
            hint = "take one of the two out, or tell them apart by what the page says: stage or part"
            yield document.problem("score-twice", path, message, hint)


RULES = (assessments_agree, scores_stand_once)
