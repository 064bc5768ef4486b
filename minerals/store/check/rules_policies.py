"""Rules of the policies: their dates in order, and the rows of the review that name them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus, records, repeats
from minerals.store.check.rules_dates import backward


def dates_of_policies_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """The dates of a policy are in order."""
    for document, path, policy in corpus.records("policies"):
        for at, (before, after) in enumerate(pairwise(policy["dates"]), 1):
            yield from backward(document, (*path, "dates", at, "date"), before["date"], after["date"])


def rows_of_the_review_name_one_policy(corpus: Corpus) -> Iterator[Problem]:
    """No row of a third party's table names two policies."""
    for document in corpus.of("policies"):
        reviewed = ((policy["review"], path, policy) for path, policy in records(document) if policy.get("review"))
        places = (((review["publication"], review["locator"]), (path, policy)) for review, path, policy in reviewed)
        for (path, policy), (_, earlier), (_, row) in repeats(places):
            if earlier["id"] != policy["id"]:
                message = say("`{policy}` has the same row: {row}", policy=earlier["id"], row=row)
                hint = say("name the row of each, or take one of the two out")
                yield document.problem("row-twice", (*path, "review", "locator"), message, hint)


RULES = (dates_of_policies_run_forward, rows_of_the_review_name_one_policy)
