"""Rules of the members of economies."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus


def a_membership_begins_before_it_ends(corpus: Corpus) -> Iterator[Problem]:
    """The last day of a membership is not before its first."""
    for document, path, member in corpus.records("economies"):
        until = member.get("until")
        if until is not None and until < member["since"]:
            message = say("{after} is before {before}", after=until, before=member["since"])
            hint = say("exchange the two dates, or check them at their source")
            yield document.problem("dates-backward", (*path, "until"), message, hint)


RULES = (a_membership_begins_before_it_ends,)
