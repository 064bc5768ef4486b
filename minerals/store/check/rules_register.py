"""Rules of the register and of the publications: ids, names, forms, groups, commodities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.errors import Problem
from minerals.store import decode
from minerals.store.check.corpus import Corpus
from minerals.store.check.lineage import Lineage
from minerals.store.check.references import MINERAL, PRINTED_IN, unresolved
from minerals.store.read import Document
from minerals.store.scanner import Path

_IDS = ("form_of", "commodity")
_LISTS_OF_IDS = ("group", "related")


def ids_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No id twice in the register, nor among the publications."""
    first: dict[tuple[str, str], Path] = {}
    for document, path, entry in _entries(corpus, "register", "publications"):
        other = first.setdefault((document.file, entry["id"]), path)
        if other != path:
            message = f"the id `{entry['id']}` stands a second time; the first is {document.where(other)}"
            yield document.problem("id-twice", (*path, "id"), message, "keep one of the two entries")


def register_ids_resolve(corpus: Corpus) -> Iterator[Problem]:
    """What an entry of the register refers to is known."""
    for document, path, entry in _entries(corpus, "register"):
        for key in _IDS:
            if key in entry:
                yield from unresolved(document, (*path, key), entry[key], corpus.minerals, MINERAL)
        for key in _LISTS_OF_IDS:
            for at, name in enumerate(entry.get(key, ())):
                yield from unresolved(document, (*path, key, at), name, corpus.minerals, MINERAL)
        for language, name in entry["names"].items():
            for at, source in enumerate((name or {}).get("printed_in", ())):
                place = (*path, "names", language, "printed_in", at)
                yield from unresolved(document, place, source, corpus.named, PRINTED_IN)


def nothing_stands_above_itself(corpus: Corpus) -> Iterator[Problem]:
    """No loop of forms and groups: one problem for each, at its first entry."""
    lineage, told = Lineage(corpus.minerals or {}), set[str]()
    for document, path, entry in _entries(corpus, "register"):
        loop = lineage.loop(entry["id"])
        if not loop or entry["id"] in told:
            continue
        told.update(loop)
        key = "form_of" if entry.get("form_of") in loop else "group" if {*entry.get("group", ())} & {*loop} else "id"
        chain = " -> ".join(f"`{name}`" for name in (*loop, loop[0]))
        message = f"`{entry['id']}` stands above itself: {chain}"
        yield document.problem("loop", (*path, key), message, "take out the link that is wrong: the broadest has none")


def lines_do_not_branch(corpus: Corpus) -> Iterator[Problem]:
    """What stands above a mineral, as the broader form or the group, is one line."""
    lineage = Lineage(corpus.minerals or {})
    for document, path, entry in _entries(corpus, "register"):
        if not lineage.loop(entry["id"]) and (branches := lineage.branches(entry["id"])):
            message = f"`{entry['id']}` belongs to {' and to '.join(f'`{name}`' for name in branches)}"
            hint = "leave it in one of them, or put the one inside the other"
            yield document.problem("two-lines", (*path, "id"), message, hint)


def commodities_follow(corpus: Corpus) -> Iterator[Problem]:
    """The commodity is the topmost of what stands above; silent where that cannot be told."""
    lineage = Lineage(corpus.minerals or {})
    minerals = decode.register(corpus.register) if corpus.register else None
    for document, path, entry in _entries(corpus, "register"):
        if minerals is None or entry["commodity"] not in minerals or not lineage.is_clear(entry["id"]):
            continue
        implied = minerals.commodity_by_rule(entry["id"])
        if entry["commodity"] != implied:
            message = f"the commodity is `{entry['commodity']}`; `form_of` and `group` lead to `{implied}`"
            hint = f'write "commodity": "{implied}", or correct what stands above `{entry["id"]}`'
            yield document.problem("commodity", (*path, "commodity"), message, hint)


def names_mean_one_mineral(corpus: Corpus) -> Iterator[Problem]:
    """No name, alias or id means two minerals, whatever the case of its letters."""
    owners: dict[str, str] = {name.casefold(): name for name in corpus.minerals or ()}
    for document, path, entry in _entries(corpus, "register"):
        for place, name in _names(entry):
            owner = owners.setdefault(name.casefold(), entry["id"])
            if owner != entry["id"]:
                message = f"`{name}` already means `{owner}`"
                hint = "keep the name with the mineral that it means, or make the two names differ"
                yield document.problem("name-twice", (*path, *place), message, hint)


def listed_minerals_have_chinese_names(corpus: Corpus) -> Iterator[Problem]:
    """A mineral that stands on a list, is covered by it, or is the row of such a one has a Chinese name."""
    listed: dict[str, str] = {}
    for edition in corpus.every("edition"):
        for member in edition.value["members"] or ():
            for name in (member["mineral"], *member.get("covers", ()), *member.get("covers_unknown", ())):
                listed.setdefault(name, edition.value["id"])
    for name, edition_id in list(listed.items()):
        if corpus.minerals and name in corpus.minerals:
            listed.setdefault(corpus.minerals[name]["commodity"], edition_id)
    for document, path, entry in _entries(corpus, "register"):
        if entry["names"]["zh-Hans"] is None and entry["id"] in listed:
            message = f"`{entry['id']}` has no Chinese name and stands on `{listed[entry['id']]}`, or in a row of it"
            hint = "add the simplified Chinese name with its basis"
            yield document.problem("no-chinese-name", (*path, "names", "zh-Hans"), message, hint)


def _entries(corpus: Corpus, *schemas: str) -> Iterator[tuple[Document, Path, dict[str, Any]]]:
    for schema in schemas:
        key = "minerals" if schema == "register" else "publications"
        for document in corpus.of(schema):
            for at, entry in enumerate(document.value[key]):
                yield document, (key, at), entry


def _names(entry: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    for language, name in entry["names"].items():
        if name:
            yield ("names", language, "text"), name["text"]
    for language, names in entry.get("aliases", {}).items():
        for at, name in enumerate(names):
            yield ("aliases", language, at), name


RULES = (
    ids_stand_once,
    register_ids_resolve,
    nothing_stands_above_itself,
    lines_do_not_branch,
    commodities_follow,
    names_mean_one_mineral,
    listed_minerals_have_chinese_names,
)
