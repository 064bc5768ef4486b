"""Rules of the claims: whose lists they are about, and their places in the text."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus, records, repeats


def claims_are_about_their_jurisdiction(corpus: Corpus) -> Iterator[Problem]:
    """A claim about a list is about the jurisdiction that published the list."""
    jurisdictions = {document.value["id"]: document.value["jurisdiction"] for document in corpus.every("edition")}
    for document, path, claim in corpus.records("claims"):
        publisher = jurisdictions.get(claim.get("edition"))
        if publisher is not None and publisher != claim["jurisdiction"]:
            message = say(
                "`{edition}` is a list of {publisher}, the claim is about {jurisdiction}",
                edition=claim["edition"],
                publisher=publisher,
                jurisdiction=claim["jurisdiction"],
            )
            hint = say("correct whichever of the two is wrong")
            yield document.problem("claim-about-another", (*path, "jurisdiction"), message, hint)


def places_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """Each claim has a place of its own in the text."""
    for document in corpus.of("claims"):
        for path, earlier, locator in repeats((claim["locator"], path) for path, claim in records(document)):
            where = document.where(earlier)
            message = say("`{locator}` is also the place of the claim {where}", locator=locator, where=where)
            hint = say("count the rows on the page again, or say which of the two is meant")
            yield document.problem("locator-twice", (*path, "locator"), message, hint)


RULES = (claims_are_about_their_jurisdiction, places_stand_once)
