"""Documents -> records. The shapes are those of the schemas; what a JSON key means beyond its name is decided here."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from minerals.domain.records import Content, Edition, Figure, Mineral, Publication, Use
from minerals.domain.register import Register
from minerals.domain.values import Value
from minerals.errors import DataError, Problem
from minerals.messages import say
from minerals.store.build import build
from minerals.store.read import Document

if TYPE_CHECKING:
    from minerals.domain.claims import ClaimsTable
    from minerals.domain.compounds import Compound
    from minerals.domain.controls import Control
    from minerals.domain.corrections import Correction, Restated
    from minerals.domain.criticality import Assessment, Score
    from minerals.domain.economies import Membership
    from minerals.domain.governance import Governance
    from minerals.domain.labels import Label
    from minerals.domain.policies import Policy
    from minerals.domain.production import WorldTable
    from minerals.domain.shares import Shares

R = TypeVar("R")
_Entry = dict[str, Any]


def register(document: Document) -> Register:
    """The register of ``minerals.json``."""
    return Register(build(Mineral, named(entry)) for entry in document.records)


def publications(document: Document) -> dict[str, Publication]:
    """The publications of ``publications.json``, by id."""
    return {entry["id"]: _publication(entry) for entry in document.records}


def edition(document: Document, minerals: Container[str]) -> Edition:
    """An edition, its members checked against the ids of the register and its count against the publisher's.

    Raises ``DataError`` naming each member whose mineral is unknown, or a count that does not come out.
    """
    head, key = document.value, document.kind.records
    problems = [
        document.problem(
            "unknown-mineral",
            (key, at, "mineral"),
            say("`{mineral}` is not in the register", mineral=entry["mineral"]),
            say("use an id of minerals.json, or add the mineral there first"),
        )
        for at, entry in enumerate(document.records)
        if entry["mineral"] not in minerals
    ]
    problems.extend(miscounted(document))
    if problems:
        raise DataError(problems)
    members = [{"language": head["language"], "name_en": entry["name"], **entry} for entry in document.records]
    return build(
        Edition,
        {
            **head,
            **head["companions"],
            "title": head["title"]["en"],
            "title_original": head["title"]["original"],
            "members": None if head[key] is None else members,
            "publication": head["source"]["publication"],
            "headings": head.get("headings", {}).items(),
        },
    )


def miscounted(document: Document) -> list[Problem]:
    """The problem of an edition that has more or fewer members than its publisher states; none where it is in order.

    A publisher that counts by a rule of its own may state another number.
    """
    head = document.value
    stated, members = head["count_as_stated"], head[document.kind.records]
    if members is None or stated is None or head["counting_rule"] is not None or stated == len(members):
        return []
    message = say("the publisher states {stated} entries, the file has {count}", stated=stated, count=len(members))
    hint = say("restore the missing entry, or take out the one too many; never change the count that was printed")
    return [document.problem("count", ("count_as_stated",), message, hint)]


def restated(document: Document) -> tuple[Restated, ...]:
    """The changes since earlier editions that the publication of a dependence file states."""
    from minerals.domain.corrections import Restated

    return tuple(build(Restated, entry) for entry in explained(document, document.value.get("changes", ())))


def claims(document: Document) -> ClaimsTable:
    """The claims of a file, in printed order."""
    from minerals.domain.claims import Claim, ClaimsTable

    entries = ({**entry, "value": value(entry)} for entry in explained(document, document.records))
    head = document.value
    return ClaimsTable(head["publication"], head.get("note"), tuple(build(Claim, entry) for entry in entries))


def assessments(document: Document) -> dict[str, Assessment]:
    """The assessments of a file of criticality scores, by the year that names them."""
    from minerals.domain.criticality import Assessment

    head = document.value
    entries = zip(head["assessments"], explained(document, head["assessments"].values()), strict=True)
    return {
        year: build(
            Assessment, {**entry, "id": year, "publication": head["publication"], "stated_by": entry["publication"]}
        )
        for year, entry in entries
    }


def scores(document: Document) -> Iterator[Score]:
    """The criticality scores of a file, in printed order."""
    from minerals.domain.criticality import Score

    known = assessments(document)
    for entry in explained(document, document.records):
        stages = ({"stage": stage, **risk} for stage, risk in entry.get("by_stage", {}).items())
        yield build(Score, {**entry, "assessment": known[entry["assessment"]], "by_stage": stages})


def controls(document: Document) -> Iterator[Control]:
    """The export controls of a file, in its order."""
    from minerals.domain.controls import Control, ControlStatus

    head = {key: document.value[key] for key in ("jurisdiction", "last_seen", "last_seen_basis")}
    for entry in explained(document, document.records):
        status = entry["status"]
        dated = build(ControlStatus, {**status, "begins": status.get("from"), "ends": status.get("to")})
        yield build(Control, {**head, **entry, "status": dated})


def governance(document: Document) -> Iterator[Governance]:
    """The governance indicators, in the order of ``governance.json``; each with the source that the head names."""
    from minerals.domain.governance import Governance

    return (build(Governance, {**document.value, **entry}) for entry in document.records)


def value(entry: _Entry) -> Value:
    """The value of a figure, a claim or a share; a point leaves out that both of its ends are included."""
    both = True if entry["kind"] == "point" else None
    return Value(
        published=entry["published"],
        kind=entry["kind"],
        approximate=entry.get("approximate", False),
        low=entry.get("low"),
        high=entry.get("high"),
        low_inclusive=entry.get("low_inclusive", both),
        high_inclusive=entry.get("high_inclusive", both),
    )


def explained(document: Document, entries: Iterable[_Entry]) -> Iterator[_Entry]:
    """Entries completed from the head: publication, collection, and the meanings of their short keys."""
    head, short_keys = document.value, tuple(document.kind.short_keys.items())
    collection = head.get("publication")
    for entry in entries:
        complete = {"publication": collection, **entry, "collection": collection}
        for key, where in short_keys:
            if key in entry:
                complete[key] = head[where][entry[key]]
        yield complete


def named(entry: _Entry) -> _Entry:
    """An entry with its names and aliases as a record has them; a name may be an object with a text."""
    texts = [name["text"] if isinstance(name, dict) else name for name in map(entry["names"].get, ("en", "zh-Hans"))]
    aliases = [(language, name) for language, names in entry.get("aliases", {}).items() for name in names]
    return {**entry, "name_en": texts[0], "name_zh": texts[1], "aliases": aliases}


def _publication(entry: _Entry) -> Publication:
    title, original = entry["title"]["en"], entry["title"]["original"]
    titles = {"title": title or original or entry["id"], "title_original": original}
    return build(Publication, {"short": entry["id"], **entry, **titles, "contents": _contents(entry)})


def _contents(publication: _Entry) -> Iterator[Content]:
    """The kinds of data of a publication; figures part by part."""
    for kind, coverage in publication.get("contents", {}).items():
        parts = coverage if isinstance(coverage, dict) else {None: coverage}
        for part, of_part in parts.items():
            yield Content(kind, part, of_part)


def figures(document: Document, entries: Iterable[_Entry] | None = None) -> Iterator[Figure]:
    """The figures of a file, in printed order; with ``entries``, those of these records of it."""
    for entry in explained(document, document.records if entries is None else entries):
        measure = entry["measure"]
        entry["value"] = value(entry)
        entry["metric"], entry["base"] = measure["metric"], measure["base"]
        entry["metric_as_published"] = measure["as_published"]
        yield build(Figure, entry)


def uses(document: Document) -> Iterator[Use]:
    """The uses of a file, in printed order."""
    for entry in explained(document, document.records):
        yield build(Use, {**entry, "share": value(entry["share"]) if "share" in entry else None})


def corrections(document: Document) -> Iterator[Correction]:
    """The known errors of the sources, in the order of their file."""
    from minerals.domain.corrections import Correction

    return each(Correction, document)


def compounds(document: Document) -> Iterator[Compound]:
    """The traded compounds and ore minerals, in the order of their file."""
    from minerals.domain.compounds import Compound

    for entry in explained(document, document.records):
        source = entry["source"]["citation"] if "source" in entry else None
        yield build(Compound, {**named(entry), "source": source})


def tables(document: Document) -> Iterator[WorldTable]:
    """The tables of world production of a file, in printed order."""
    from minerals.domain.production import WorldTable

    for entry in explained(document, document.records):
        yield build(WorldTable, {**entry, "without": (entry["world"] or {}).get("without", ())})


def shares(document: Document) -> Iterator[Shares]:
    """The shares of countries in a file, in printed order."""
    from minerals.domain.shares import CountryShare, Shares

    for entry in explained(document, document.records):
        countries = [
            CountryShare(
                line.get("code"), line["name"], value(line) if "published" in line else None, line.get("trade_factor")
            )
            for line in entry["countries"]
        ]
        yield build(Shares, {**entry, "countries": countries})


def policies(document: Document) -> Iterator[Policy]:
    """The policies, in the order of their file."""
    from minerals.domain.policies import Policy, Reviewed

    for entry in explained(document, document.records):
        review = entry.get("review")
        reviewed = review and build(Reviewed, {**review, "difference": _label(review.get("difference"))})
        texts = {"says": _label(entry["says"]), "note": _label(entry.get("note")), "review": reviewed}
        yield build(Policy, {**entry, **texts})


def economies(document: Document) -> Iterator[Membership]:
    """The countries of each economy, in the order of their file."""
    from minerals.domain.economies import Membership

    return each(Membership, document)


def _label(texts: dict[str, str] | None) -> Label | None:
    from minerals.domain.labels import Label

    return None if texts is None else Label(texts["en"], texts["zh-Hans"])


def each(kind: Callable[..., R], document: Document) -> Iterator[R]:
    """The records of a file whose fields are those of their class, in printed order."""
    return (build(kind, entry) for entry in explained(document, document.records))
