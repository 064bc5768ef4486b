"""Rules of the policies: the lists they set up, their dates in order, the rows of the review they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from minerals.domain.dates import by_time
from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus
from minerals.store.check.references import EDITION, unresolved


def their_lists_are_known(corpus: Corpus) -> Iterator[Problem]:
    """The editions that a policy sets up are in the data set."""
    for document, path, policy in corpus.records("policies"):
        for at, name in enumerate(policy["lists"]):
            yield from unresolved(document, (*path, "lists", at), name, corpus.editions, EDITION)


def their_dates_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """The dates of a policy stand in order."""
    for document, path, policy in corpus.records("policies"):
        days = [entry["date"] for entry in policy["dates"]]
        for at, (before, after) in enumerate(pairwise(days), 1):
            if _sort_key(before) > _sort_key(after):
                message = say("{after} is before {before}", after=after, before=before)
                hint = say("exchange the two dates, or check them at their source")
                yield document.problem("dates-backward", (*path, "dates", at, "date"), message, hint)


def a_row_of_the_review_is_one_policy(corpus: Corpus) -> Iterator[Problem]:
    """No row of a third party's table stands for two policies."""
    first: dict[tuple[str, str], str] = {}
    for document, path, policy in corpus.records("policies"):
        review = policy.get("review")
        if review is None:
            continue
        earlier = first.setdefault((review["publication"], review["locator"]), policy["id"])
        if earlier != policy["id"]:
            message = say("`{policy}` has the same row: {row}", policy=earlier, row=review["locator"])
            hint = say("name the row of each, or take one of the two out")
            yield document.problem("row-twice", (*path, "review", "locator"), message, hint)


def _sort_key(text: str) -> str:
    """Puts dates in order; another rule reports those that do not exist."""
    try:
        return by_time(text)
    except ValueError:
        return text


RULES = (their_lists_are_known, their_dates_run_forward, a_row_of_the_review_is_one_policy)
