"""Rules of the editions: counts, groups, companions, successors, and the claims about them."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.grouped import grouped
from minerals.messages import listed, say
from minerals.store.check.corpus import Corpus
from minerals.store.check.fields import did_you_mean
from minerals.store.decode import miscounted
from minerals.store.kinds import KINDS

_COMPANIONS = {kind.records: kind for kind in KINDS.values() if kind.by_publication}
"""The kinds of file that can belong to an edition, by the key under which it names them."""


def counts_come_out(corpus: Corpus) -> Iterator[Problem]:
    """An edition has as many members as the publisher states, unless it counts by a rule of its own."""
    for document in corpus.of("edition"):
        yield from miscounted(document)


def groups_say_what_they_cover(corpus: Corpus) -> Iterator[Problem]:
    """A member that is a group has what it covers, and no other member does; nothing is both covered and unknown."""
    for document, path, member in corpus.records("edition"):
        mineral = (corpus.minerals or {}).get(member["mineral"])
        covers, unknown = member.get("covers", []), member.get("covers_unknown", [])
        if mineral and mineral["kind"] == "group" and not covers and not unknown:
            message = say(
                "`{mineral}` is a group, and nothing says which minerals it covers", mineral=member["mineral"]
            )
            hint = say(
                "add `covers` with the ids and `covers_basis`; add `covers_unknown` for those that it leaves open"
            )
            yield document.problem("group-without-covers", path, message, hint)
        if mineral and mineral["kind"] != "group" and ("covers" in member or "covers_unknown" in member):
            key = "covers" if "covers" in member else "covers_unknown"
            message = say(
                "`{mineral}` is of the kind `{kind}`; only a group covers other minerals",
                mineral=member["mineral"],
                kind=mineral["kind"],
            )
            hint = say("take `{key}` out, or name the group that was printed", key=key)
            yield document.problem("covers-without-group", (*path, key), message, hint)
        for key, names in (("covers", covers), ("covers_unknown", unknown)):
            if member["mineral"] in names:
                message = say("`{mineral}` stands in its own `{key}`", mineral=member["mineral"], key=key)
                hint = say("name the minerals that the group stands for")
                path_in = (*path, key, names.index(member["mineral"]))
                yield document.problem("covers-itself", path_in, message, hint)
        for at, name in enumerate(unknown):
            if name in covers:
                message = say("`{name}` stands in `covers` and in `covers_unknown`", name=name)
                hint = say("keep it in one of the two")
                yield document.problem("covers-and-unknown", (*path, "covers_unknown", at), message, hint)


def headings_agree(corpus: Corpus) -> Iterator[Problem]:
    """A member's group is a heading of the edition, and every heading is used."""
    used: set[tuple[str, str]] = set()
    for document, path, member in corpus.records("edition"):
        if "group" not in member:
            continue
        used.add((document.file, member["group"]))
        headings = document.value.get("headings", {})
        if member["group"] not in headings:
            message = say("`{group}` is not among the headings of this edition", group=member["group"])
            otherwise = say("add it to `headings` as printed, or take `group` out")
            hint = did_you_mean(member["group"], headings, otherwise)
            yield document.problem("unknown-heading", (*path, "group"), message, hint)
    for document in corpus.of("edition"):
        for heading in document.value.get("headings", {}) if document.records else ():
            if (document.file, heading) not in used:
                message = say("no member stands under the heading `{heading}`", heading=heading)
                hint = say("take it out, or give the members under it their `group`")
                yield document.problem("unused-heading", ("headings", heading), message, hint, of_key=True)


def companions_are_there(corpus: Corpus) -> Iterator[Problem]:
    """The publications that belong to an edition have their files; another rule reports those that are unknown."""
    known = corpus.ids("publications")
    for document in corpus.of("edition"):
        for key, names in document.value["companions"].items():
            kind = _COMPANIONS[key]
            for at, name in enumerate(names):
                if (known is None or name in known) and (kind.schema, name) not in corpus.present:
                    message = say("the companion `{name}` has no file `{file}`", name=name, file=kind.path(name))
                    hint = say("add the file, or take the companion out")
                    yield document.problem("missing-companion", ("companions", key, at), message, hint)


def successors_follow(corpus: Corpus) -> Iterator[Problem]:
    """A series is of one jurisdiction, and an edition supersedes an edition of its own jurisdiction and series.

    The superseded edition need not be in the data set.
    """
    heads = {document.value["id"]: document.value for document in corpus.every("edition")}
    owners: dict[str, str] = {}
    for head in heads.values():
        owners.setdefault(head["series"], head["jurisdiction"])
    for document in corpus.of("edition"):
        head = document.value
        owner, before = owners[head["series"]], heads.get(head["supersedes"])
        if head["supersedes"] == head["id"]:
            message = say("`{edition}` supersedes itself", edition=head["id"])
            hint = say("name the edition before it, or write null")
            yield document.problem("supersedes-itself", ("supersedes",), message, hint)
        if before and before["jurisdiction"] != head["jurisdiction"]:
            message = say(
                "`{edition}` is a list of {other}, this one of {jurisdiction}",
                edition=before["id"],
                other=before["jurisdiction"],
                jurisdiction=head["jurisdiction"],
            )
            hint = say("name the edition of the same jurisdiction, or write null")
            yield document.problem("supersedes-another", ("supersedes",), message, hint)
        if owner != head["jurisdiction"]:
            message = say(
                "the series `{series}` is of {other}, this list of {jurisdiction}",
                series=head["series"],
                other=owner,
                jurisdiction=head["jurisdiction"],
            )
            hint = say("give the lists of each jurisdiction series of their own")
            yield document.problem("series", ("series",), message, hint)
        elif before and before["jurisdiction"] == head["jurisdiction"] and before["series"] != head["series"]:
            message = say(
                "`{edition}` is of the series `{other}`, this list of `{series}`",
                edition=before["id"],
                other=before["series"],
                series=head["series"],
            )
            hint = say(
                "write null, as lists that are in force side by side do not supersede each other; or correct the series"
            )
            yield document.problem("supersedes-another", ("supersedes",), message, hint)


def one_series_stands_for_a_jurisdiction(corpus: Corpus) -> Iterator[Problem]:
    """Where a jurisdiction has several series of a kind, exactly one of them is marked with ``stands_for``."""
    editions = sorted(corpus.every("edition"), key=lambda document: document.id)
    lists = grouped(((document.value["jurisdiction"], document.value["kind"]), document) for document in editions)
    checked = set(map(id, corpus.of("edition")))
    for (jurisdiction, kind), documents in lists.items():
        names = sorted({document.value["series"] for document in documents})
        standing = [document for document in documents if "stands_for" in document.value]
        marked = {document.value["series"] for document in standing}
        here = [document for document in (standing if len(marked) > 1 else documents) if id(document) in checked]
        if len(names) == 1 or len(marked) == 1 or not here:
            continue
        message = say(
            "{count} of the {kind} series {series} of {jurisdiction} have `stands_for`; exactly one was expected",
            count=len(marked),
            kind=kind,
            series=listed(names),
            jurisdiction=jurisdiction,
        )
        hint = say("give the list of exactly one of them `stands_for`, with the reason")
        yield here[-1].problem("stands-for", ("series",), message, hint)


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


RULES = (
    counts_come_out,
    groups_say_what_they_cover,
    headings_agree,
    companions_are_there,
    successors_follow,
    one_series_stands_for_a_jurisdiction,
    claims_are_about_their_jurisdiction,
)
