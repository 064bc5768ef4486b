"""Rules of the claims: what they refer to, their values, and that none stands twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.references import MINERAL, PUBLICATION, unresolved
from minerals.store.check.rules_figures import misread, unknown_item
from minerals.store.check.twice import again
from minerals.store.read import Document
from minerals.store.scanner import Path

_EDITION = ("edition", "is not among the editions", "name an edition that is held, or take `edition` out")


def claim_ids_resolve(corpus: Corpus) -> Iterator[Problem]:
    """The publications, the list and the minerals that a claim names are known."""
    for document in corpus.of("claims"):
        name = document.value["publication"]
        yield from unresolved(document, ("publication",), name, corpus.publications, PUBLICATION)
    for document, path, claim in _claims(corpus):
        source = claim["attributed_to"]
        if source is not None:
            yield from unresolved(document, (*path, "attributed_to"), source, corpus.publications, PUBLICATION)
        if "edition" in claim:
            yield from unresolved(document, (*path, "edition"), claim["edition"], corpus.editions, _EDITION)
        for at, one in enumerate(claim["minerals"]):
            place = (*path, "minerals", at, "mineral")
            yield from unresolved(document, place, one["mineral"], corpus.minerals, MINERAL)


def claims_are_about_their_jurisdiction(corpus: Corpus) -> Iterator[Problem]:
    """A claim about a list is about the jurisdiction that published the list."""
    jurisdictions = {document.value["id"]: document.value["jurisdiction"] for document in corpus.every("edition")}
    for document, path, claim in _claims(corpus):
        publisher = jurisdictions.get(claim.get("edition"))
        if publisher is not None and publisher != claim["jurisdiction"]:
            message = f"`{claim['edition']}` is a list of {publisher}, the claim is about {claim['jurisdiction']}"
            hint = "correct the one that is wrong"
            yield document.problem("claim-about-another", (*path, "jurisdiction"), message, hint)


def claims_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """Nothing is claimed twice of one mineral in one part of a text."""
    for document in corpus.of("claims"):
        keyed = (
            ((*path, "minerals", at), (claim["part"], claim["jurisdiction"], one["mineral"], claim.get("item")))
            for path, claim in _in(document)
            for at, one in enumerate(claim["minerals"])
        )
        for path, said, first in again(document, keyed):
            message = f"a second claim on {said}; the first is {first}"
            yield document.problem("claim-twice", path, message, "take one of the two out, or check the page")


def places_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """Each claim has a place of its own in the text."""
    for document in corpus.of("claims"):
        first: dict[str, Path] = {}
        for path, claim in _in(document):
            other = first.setdefault(claim["locator"], path)
            if other != path:
                message = f"`{claim['locator']}` is also the place of the claim {document.where(other)}"
                hint = "count the rows on the page again, or say which of the two is meant"
                yield document.problem("locator-twice", (*path, "locator"), message, hint)


def claimed_items_are_known(corpus: Corpus) -> Iterator[Problem]:
    """An item is a word of the closed vocabulary."""
    for document, path, claim in _claims(corpus):
        yield from unknown_item(document, path, claim)


def claimed_values_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """The meaning beside a printed value is the one that the value has; at most one problem for each claim."""
    for document, path, claim in _claims(corpus):
        problem = misread(document, path, claim)
        if problem:
            yield problem


def _claims(corpus: Corpus) -> Iterator[tuple[Document, Path, dict[str, Any]]]:
    for document in corpus.of("claims"):
        for path, claim in _in(document):
            yield document, path, claim


def _in(document: Document) -> Iterator[tuple[Path, dict[str, Any]]]:
    for at, claim in enumerate(document.value["claims"]):
        yield ("claims", at), claim


RULES = (
    claim_ids_resolve,
    claims_are_about_their_jurisdiction,
    claims_stand_once,
    places_stand_once,
    claimed_items_are_known,
    claimed_values_say_what_was_printed,
)
