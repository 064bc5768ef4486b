"""Rules of the register: names, forms, groups, commodities; and of the names of compounds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.names import NameIndex
from minerals.domain.register import Register
from minerals.errors import Problem
from minerals.messages import listed, say
from minerals.store import decode
from minerals.store.check.corpus import Corpus
from minerals.store.check.lineage import Lineage
from minerals.store.scanner import Path


def nothing_stands_above_itself(corpus: Corpus) -> Iterator[Problem]:
    """No loop of forms and groups: one problem for each, at its first entry."""
    lineage, reported = Lineage(corpus.minerals or {}), set[str]()
    for document, path, entry in corpus.records("register"):
        loop = [] if entry["id"] in reported else lineage.loop(entry["id"])
        if not loop:
            continue
        reported.update(loop)
        key = "form_of" if entry.get("form_of") in loop else "group" if {*entry.get("group", ())} & {*loop} else "id"
        chain = listed((*loop, loop[0]), " -> ")
        message = say("`{mineral}` is a form or a member of itself: {chain}", mineral=entry["id"], chain=chain)
        hint = say("take out the link that is wrong; the broadest of them has none")
        yield document.problem("loop", (*path, key), message, hint)


def lines_do_not_branch(corpus: Corpus) -> Iterator[Problem]:
    """The minerals above a mineral, as the broader form or the group, are on one line."""
    lineage = Lineage(corpus.minerals or {})
    for document, path, entry in corpus.records("register"):
        if not lineage.is_looping(entry["id"]) and (branches := lineage.branches(entry["id"])):
            message = say("`{mineral}` belongs to {names}", mineral=entry["id"], names=listed(branches, " and to "))
            hint = say("leave it in one of them, or put the one inside the other")
            yield document.problem("two-lines", (*path, "id"), message, hint)


def commodities_follow(corpus: Corpus) -> Iterator[Problem]:
    """The commodity is the topmost mineral above; silent where that is unknown."""
    lineage = Lineage(corpus.minerals or {})
    records = [*corpus.records("register")]
    minerals = _register(corpus) if records else Register(())
    for document, path, entry in records:
        if entry["commodity"] not in minerals or not lineage.is_clear(entry["id"]):
            continue
        implied = minerals.commodity_by_rule(entry["id"])
        if entry["commodity"] != implied:
            message = say(
                "the commodity is `{commodity}`; `form_of` and `group` lead to `{implied}`",
                commodity=entry["commodity"],
                implied=implied,
            )
            hint = say(
                'write "commodity": "{implied}", or correct the `form_of` or the group of `{mineral}`',
                implied=implied,
                mineral=entry["id"],
            )
            yield document.problem("commodity", (*path, "commodity"), message, hint)


def names_mean_one_mineral(corpus: Corpus) -> Iterator[Problem]:
    """No name, alias, id, symbol or formula means two minerals, as names are looked up: however they are spelled."""
    records = [*corpus.records("register")]
    minerals = _register(corpus) if records else Register(())
    names, order = NameIndex(minerals), {name: at for at, name in enumerate(minerals)}
    for document, path, entry in records:
        for place, name in _names_of(entry):
            # An id is its own mineral's; any other name is left with the first that has it.
            owner = min(names.meanings(name), key=lambda mineral: (mineral != name, order[mineral]))
            if owner != entry["id"]:
                message = say("`{name}` already means `{owner}`", name=name, owner=owner)
                hint = say("keep the name with the mineral that it means, or make the two names differ")
                yield document.problem("name-twice", (*path, *place), message, hint)


def items_name_one_mineral(corpus: Corpus) -> Iterator[Problem]:
    """An item of a mineral is a single mineral, which is a form of that mineral or related to it."""
    minerals, first = corpus.minerals or {}, dict[tuple[str, str], str]()
    lineage = Lineage(minerals)
    for document, path, entry in corpus.records("register"):
        for at, printed in enumerate(entry.get("item_of", ())):
            place = (*path, "item_of", at)
            named = say("`{item}` of `{mineral}`", item=printed["item"], mineral=printed["mineral"])
            owner = first.setdefault((printed["mineral"], printed["item"]), entry["id"])
            if owner != entry["id"]:
                message = say("the item {named} already is `{owner}`", named=named, owner=owner)
                yield document.problem("item-twice", place, message, say("leave it with the mineral that it names"))
            near = {*lineage.all_above(entry["id"]), *entry.get("related", ())}
            if printed["mineral"] in minerals and printed["mineral"] not in near:
                message = say(
                    "`{mineral}` is the item {named}, but neither a form of that mineral nor related to it",
                    mineral=entry["id"],
                    named=named,
                )
                hint = say("add `{mineral}` to `related`, or take the item out", mineral=printed["mineral"])
                yield document.problem("item-unrelated", (*place, "mineral"), message, hint)


def listed_minerals_have_chinese_names(corpus: Corpus) -> Iterator[Problem]:
    """A mineral that is on a list, is covered by it, or is the commodity of such a mineral has a Chinese name."""
    on: dict[str, str] = {}
    records = [*corpus.records("register")]
    for edition in corpus.every("edition") if records else ():
        for member in edition.records:
            for name in (member["mineral"], *member.get("covers", ()), *member.get("covers_unknown", ())):
                on.setdefault(name, edition.id)
    for name, edition_id in list(on.items()):
        if corpus.minerals and name in corpus.minerals:
            on.setdefault(corpus.minerals[name]["commodity"], edition_id)
    for document, path, entry in records:
        if entry["names"]["zh-Hans"] is None and entry["id"] in on:
            message = say(
                "`{mineral}` has no Chinese name, and is on `{edition}` or in a row of it",
                mineral=entry["id"],
                edition=on[entry["id"]],
            )
            hint = say("add the simplified Chinese name with its basis")
            yield document.problem("no-chinese-name", (*path, "names", "zh-Hans"), message, hint)


def compounds_have_names_of_their_own(corpus: Corpus) -> Iterator[Problem]:
    """No name of a compound means a mineral or another compound, whatever the case of its letters."""
    owners: dict[str, str] = {}
    compounds = list(corpus.records("compounds"))
    for name, mineral in (corpus.minerals or {}).items() if compounds else ():
        owners |= {spelling.casefold(): name for _, spelling in _names_of(mineral)}
    for document, path, entry in compounds:
        for place, name in _names_of(entry):
            if place == ("formula",):  # minerals of other crystals have one formula
                continue
            owner = owners.setdefault(name.casefold(), entry["id"])
            if owner != entry["id"]:
                message = say("`{name}` already means `{owner}`", name=name, owner=owner)
                hint = say("keep the name with what it means, or make the two names differ")
                yield document.problem("name-twice", (*path, *place), message, hint)


def _names_of(entry: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """The names and aliases of a mineral or a compound, each with its place in the entry."""
    for language, name in entry["names"].items():
        if isinstance(name, str):
            yield ("names", language), name
        elif name:
            yield ("names", language, "text"), name["text"]
    for language, names in entry.get("aliases", {}).items():
        for at, name in enumerate(names):
            yield ("aliases", language, at), name
    for key in ("symbol", "formula"):
        if key in entry:
            yield (key,), entry[key]


def _register(corpus: Corpus) -> Register:
    document = corpus.only("register")
    return Register(()) if document is None else decode.register(document)


RULES = (
    nothing_stands_above_itself,
    lines_do_not_branch,
    commodities_follow,
    names_mean_one_mineral,
    items_name_one_mineral,
    listed_minerals_have_chinese_names,
    compounds_have_names_of_their_own,
)
