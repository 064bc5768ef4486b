"""Rules of the shares: that none stands twice, and the values against the strings that were printed."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.rules_figures import misread
from minerals.store.check.twice import again

_KEY = ("publication", "mineral", "item", "counts", "role", "stage", "period")


def shares_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No two rows of one mineral, item, role, stage and time in one publication that count the same."""
    for document in corpus.of("shares"):
        rows = enumerate(document.value["shares"])
        keyed = ((("shares", at), tuple(row.get(part) for part in _KEY)) for at, row in rows)
        for path, said, first in again(document, keyed):
            message = f"a second row with the key of the one {first}: {said}"
            hint = "put their countries into one row, or tell them apart by what the page says"
            yield document.problem("shares-twice", path, message, hint)


def shares_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The meaning beside a printed share is the one that it has; at most one problem for each country."""
    for document in corpus.of("shares"):
        for at, record in enumerate(document.value["shares"]):
            for place, line in enumerate(record["countries"]):
                problem = misread(document, ("shares", at, "countries", place), line) if "published" in line else None
                if problem:
                    yield problem


RULES = (shares_stand_once, shares_say_what_was_printed)
