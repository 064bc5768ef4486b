"""Rules that all kinds share: the minerals, publications and items that a file names are known; its short keys too."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.vocabulary import ITEMS
from minerals.errors import Problem
from minerals.messages import listed, say
from minerals.store.check.corpus import Corpus, records
from minerals.store.check.references import MINERAL, PUBLICATION, did_you_mean, unresolved


def minerals_are_known(corpus: Corpus) -> Iterator[Problem]:
    """Every mineral that a file names is in the register."""
    for document, path, name in corpus.fields(lambda kind: kind.minerals):
        yield from unresolved(document, path, name, corpus.minerals, MINERAL)


def publications_are_known(corpus: Corpus) -> Iterator[Problem]:
    """Every publication that a file names is among the publications."""
    for document, path, name in corpus.fields(lambda kind: kind.publications):
        yield from unresolved(document, path, name, corpus.publications, PUBLICATION)


def items_are_known(corpus: Corpus) -> Iterator[Problem]:
    """An item is a word of the closed vocabulary."""
    for document, path, item in corpus.fields(lambda kind: kind.items):
        if item not in ITEMS:
            message = say("`{item}` is not an item of the vocabulary", item=item)
            hint = did_you_mean(item, ITEMS, say("use one of {names}", names=listed(ITEMS)))
            yield document.problem("unknown-item", path, message, hint)


def a_record_names_a_text(corpus: Corpus) -> Iterator[Problem]:
    """Each record of a collection names the text that states it, not the collection, which states nothing itself."""
    for document in corpus.documents:
        if document.kind.id_key != "publication":
            continue
        collection = document.id
        for path, record in records(document):
            if record.get("publication") == collection:
                message = say("`{id}` is this collection; expected: the publication that states it", id=collection)
                hint = say("name the text in which it stands; add it to publications.json first")
                yield document.problem("no-publication", (*path, "publication"), message, hint)


def short_keys_agree(corpus: Corpus) -> Iterator[Problem]:
    """A short key that a record uses stands in the head, and none stands there unused."""
    for document in corpus.documents:
        statements = corpus.fields_of(document, document.kind.statements) if document.kind.statements else []
        for key, head in document.kind.short_keys.items():
            known, used = document.value[head], set[str]()
            for path, record in (*records(document), *statements):
                if key not in record:
                    continue  # a statement has no measure, and may omit where it was read
                used.add(record[key])
                if record[key] not in known:
                    message = say(
                        "`{name}` is not a key of `{head}` in the head of this file", name=record[key], head=head
                    )
                    otherwise = say("add it to `{head}`, or use one that stands there", head=head)
                    hint = did_you_mean(record[key], known, otherwise)
                    yield document.problem("unknown-short-key", (*path, key), message, hint)
            for name in known:
                if name not in used:
                    message, hint = say("no record uses `{name}`", name=name), say("take it out")
                    yield document.problem("unused-short-key", (head, name), message, hint, of_key=True)


RULES = (minerals_are_known, publications_are_known, items_are_known, a_record_names_a_text, short_keys_agree)
