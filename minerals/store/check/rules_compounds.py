"""Rules of the table of compounds: their names are names of nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus
from minerals.store.check.rules_register import names_of


def compounds_have_names_of_their_own(corpus: Corpus) -> Iterator[Problem]:
    """No name of a compound means a mineral or another compound, whatever the case of its letters."""
    owners: dict[str, str] = {}
    for name, mineral in (corpus.minerals or {}).items():
        owners |= {spelling.casefold(): name for _, spelling in names_of(mineral)}
    for document, path, entry in corpus.records("compounds"):
        for place, name in names_of(entry):
            if place == ("formula",):  # minerals of other crystals have one formula
                continue
            owner = owners.setdefault(name.casefold(), entry["id"])
            if owner != entry["id"]:
                message = say("`{name}` already means `{owner}`", name=name, owner=owner)
                hint = say("keep the name with what it means, or make the two names differ")
                yield document.problem("name-twice", (*path, *place), message, hint)


RULES = (compounds_have_names_of_their_own,)
