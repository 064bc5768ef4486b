"""Rules of the claims: the lists they are about, and their places in the text."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus
from minerals.store.check.references import EDITION, unresolved
from minerals.store.scanner import Path


def claimed_editions_are_known(corpus: Corpus) -> Iterator[Problem]:
    """The list that a claim names is among the editions."""
    for document, path, claim in corpus.records("claims"):
        if "edition" in claim:
            yield from unresolved(document, (*path, "edition"), claim["edition"], corpus.editions, EDITION)


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
    first: dict[tuple[str, str], Path] = {}
    for document, path, claim in corpus.records("claims"):
        earlier = first.setdefault((document.file, claim["locator"]), path)
        if earlier != path:
            where = document.where(earlier)
            message = say("`{locator}` is also the place of the claim {where}", locator=claim["locator"], where=where)
            hint = say("count the rows on the page again, or say which of the two is meant")
            yield document.problem("locator-twice", (*path, "locator"), message, hint)


RULES = (claimed_editions_are_known, claims_are_about_their_jurisdiction, places_stand_once)
