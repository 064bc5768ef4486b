"""Rules against repeats: no record, member, line or place occurs twice in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from operator import methodcaller
from typing import Any

from minerals.errors import Problem
from minerals.messages import listed, say
from minerals.store.check.corpus import Corpus, records, repeats
from minerals.store.kind import Part
from minerals.store.read import Document
from minerals.store.scanner import Path


def records_are_unique(corpus: Corpus) -> Iterator[Problem]:
    """No two records of a file share an identity. The later is reported, at its id where that is the whole identity."""
    for document in corpus.documents:
        kind = document.kind
        if kind.duplicate is None:
            continue
        own_id = kind.identity[0].keys if len(kind.identity) == 1 else ()
        for path, earlier, key in repeats(_identities(document)):
            message = kind.duplicate.message(listed(part for part in key if part is not None), document.where(earlier))
            yield document.problem(kind.duplicate.code, (*path, *own_id), message, kind.duplicate.hint)


def members_are_unique(corpus: Corpus) -> Iterator[Problem]:
    """No mineral and no name twice in one tier of an edition; in two tiers only where the publisher counts so."""
    first: dict[tuple[str, str, str, str | None], Path] = {}
    for document, path, member in corpus.records("edition"):
        tier = member.get("tier") if document.value["counting_rule"] is not None else None
        for key in ("mineral", "name"):
            earlier = first.setdefault((document.file, key, member[key], tier), path)
            if earlier != path:
                where = document.where(earlier)
                message = say("`{name}` stands a second time; the first is {where}", name=member[key], where=where)
                hint = say("take one of the two out, and look for the entry that it displaced")
                yield document.problem("member-twice", (*path, key), message, hint)
                break


def lines_are_unique(corpus: Corpus) -> Iterator[Problem]:
    """No line twice in one table: a country may have several, each with words of its own."""
    for document, path, table in corpus.records("production", "shares"):
        lines = ((line["name"], (*path, "countries", at)) for at, line in enumerate(table["countries"]))
        for place, earlier, name in repeats(lines):
            where = document.where(earlier)
            message = say("`{name}` stands a second time in this table; the first is {where}", name=name, where=where)
            hint = say("take one of the two out, or give each the words that tell them apart on the page")
            yield document.problem("country-twice", (*place, "name"), message, hint)


def places_of_claims_are_unique(corpus: Corpus) -> Iterator[Problem]:
    """Each claim has a place of its own in the text."""
    for document in corpus.of("claims"):
        for path, earlier, locator in repeats((claim["locator"], path) for path, claim in records(document)):
            where = document.where(earlier)
            message = say("`{locator}` is also the place of the claim {where}", locator=locator, where=where)
            hint = say("count the rows on the page again, or say which of the two is meant")
            yield document.problem("locator-twice", (*path, "locator"), message, hint)


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


def _identities(document: Document) -> Iterator[tuple[tuple[str | None, ...], Path]]:
    """The identities of the records, or of the entries in each, with their places."""
    each = document.kind.identity_of_each
    readers = [_reader(document, part) for part in document.kind.identity]
    for path, record in records(document):
        entries = [(path, record)]
        if each is not None:
            entries = [((*path, each, at), {**record, **entry}) for at, entry in enumerate(record[each])]
        for place, entry in entries:
            with suppress(KeyError):  # an unknown short key, which another rule reports
                yield tuple([read(entry) for read in readers]), place


def _reader(document: Document, part: Part) -> Callable[[dict[str, Any]], str | None]:
    """The function that reads a part of the identity of a record."""
    key, *others = part.keys
    if part.meaning is not None:
        head = document.value[document.kind.short_keys[key]]
        meanings = {name: entry[part.meaning] for name, entry in head.items()}
        return lambda record: meanings[record[key]]
    if others:
        return lambda record: next((record[name] for name in part.keys if name in record), None)
    return methodcaller("get", key)


RULES = (
    records_are_unique,
    members_are_unique,
    lines_are_unique,
    places_of_claims_are_unique,
    rows_of_the_review_name_one_policy,
)
