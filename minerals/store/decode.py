"""Documents -> records. The shapes are those of the schemas; what a JSON key means beyond its name is decided here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from minerals.domain.claims import Claim, ClaimsTable
from minerals.domain.compounds import Compound
from minerals.domain.controls import Control, ControlStatus
from minerals.domain.corrections import Correction, Restated
from minerals.domain.criticality import Assessment, Score
from minerals.domain.economies import Membership
from minerals.domain.governance import Governance
from minerals.domain.labels import Label
from minerals.domain.policies import Policy, Reviewed
from minerals.domain.production import WorldTable
from minerals.domain.records import Content, Edition, Figure, Mineral, Publication, Use
from minerals.domain.register import Register
from minerals.domain.shares import CountryShare, Shares
from minerals.domain.values import Value
from minerals.errors import DataError, Problem
from minerals.messages import say
from minerals.store.build import build
from minerals.store.read import Document

_Entry = dict[str, Any]


def register(document: Document) -> Register:
    """The register of ``minerals.json``."""
    return Register(_mineral(entry) for entry in document.records)


def publications(document: Document) -> dict[str, Publication]:
    """The publications of ``publications.json``, by id."""
    return {entry["id"]: _publication(entry) for entry in document.records}


def corrections(document: Document) -> tuple[Correction, ...]:
    """The known errors of the sources, in the order of the file."""
    return tuple(build(Correction, entry) for entry in document.records)


def compounds(document: Document) -> tuple[Compound, ...]:
    """The compounds and ore minerals, by id."""
    sources = document.value["sources"]
    return tuple(
        build(
            Compound,
            {
                **entry,
                "name_en": entry["names"]["en"],
                "name_zh": entry["names"]["zh-Hans"],
                "aliases": _aliases(entry),
                "source": sources[entry["source"]]["citation"] if "source" in entry else None,
            },
        )
        for entry in document.records
    )


def edition(document: Document, minerals: Register) -> Edition:
    """One edition, its members checked against the register and its count against the publisher's.

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


def figures(document: Document) -> tuple[Figure, ...]:
    """The figures of one dependence file, in printed order."""
    return tuple(map(_figure, _explained(document, document.records)))


def restated(document: Document) -> tuple[Restated, ...]:
    """What the publication of one dependence file says that it changed since its earlier editions."""
    return tuple(build(Restated, entry) for entry in _explained(document, document.value.get("changes", ())))


def uses(document: Document) -> tuple[Use, ...]:
    """The uses of one uses file, in printed order."""
    return tuple(map(_use, _explained(document, document.records)))


def claims(document: Document) -> ClaimsTable:
    """The claims of one file, in printed order."""
    entries = ({**entry, "value": value(entry)} for entry in _explained(document, document.records))
    head = document.value
    return ClaimsTable(head["publication"], head.get("note"), tuple(build(Claim, entry) for entry in entries))


def assessments(document: Document) -> dict[str, Assessment]:
    """The assessments of one file of criticality scores, by the year that names them."""
    head = document.value
    entries = zip(head["assessments"], _explained(document, head["assessments"].values()), strict=True)
    return {
        year: build(
            Assessment, {**entry, "id": year, "publication": head["publication"], "stated_by": entry["publication"]}
        )
        for year, entry in entries
    }


def scores(document: Document) -> tuple[Score, ...]:
    """The criticality scores of one file, in printed order."""
    known = assessments(document)
    entries = _explained(document, document.records)
    return tuple(_score({**entry, "assessment": known[entry["assessment"]]}) for entry in entries)


def controls(document: Document) -> tuple[Control, ...]:
    """The export controls of one file, in its order."""
    head = {key: document.value[key] for key in ("jurisdiction", "last_seen", "last_seen_basis")}
    entries = _explained(document, document.records)
    return tuple(build(Control, {**head, **entry, "status": _status(entry["status"])}) for entry in entries)


def tables(document: Document) -> tuple[WorldTable, ...]:
    """The tables of world production of one file, in printed order."""
    entries = _explained(document, document.records)
    return tuple(
        build(WorldTable, {**entry, "without": (entry["world"] or {}).get("without", ())}) for entry in entries
    )


def shares(document: Document) -> tuple[Shares, ...]:
    """The shares of one file, in printed order."""
    entries = _explained(document, document.records)
    return tuple(build(Shares, {**entry, "countries": map(_share, entry["countries"])}) for entry in entries)


def economies(document: Document) -> tuple[Membership, ...]:
    """The members of economies, in the order of ``economies.json``."""
    places = document.value["read_in"]
    return tuple(build(Membership, {**entry, "read_in": places[entry["read_in"]]}) for entry in document.records)


def governance(document: Document) -> tuple[Governance, ...]:
    """The governance indicators, in the order of ``governance.json``; each with the source that the head names."""
    head = document.value
    return tuple(build(Governance, {**head, **entry}) for entry in document.records)


def policies(document: Document) -> tuple[Policy, ...]:
    """The policies of ``policies.json``, in the order of the file."""
    return tuple(map(_policy, document.records))


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


def _explained(document: Document, entries: Iterable[_Entry]) -> Iterator[_Entry]:
    """Entries with what the head says of each: its publication, its collection, and what its short keys stand for."""
    head, short_keys = document.value, tuple(document.kind.short_keys.items())
    collection = head["publication"]
    for entry in entries:
        explained = {"publication": collection, **entry, "collection": collection}
        for key, where in short_keys:
            if key in entry:
                explained[key] = head[where][entry[key]]
        yield explained


def _mineral(entry: _Entry) -> Mineral:
    english, chinese = entry["names"]["en"], entry["names"]["zh-Hans"]
    names = {"name_en": english["text"], "name_zh": chinese and chinese["text"]}
    return build(Mineral, {**entry, **names, "aliases": _aliases(entry)})


def _aliases(entry: _Entry) -> list[tuple[str, str]]:
    return [(language, name) for language, names in entry.get("aliases", {}).items() for name in names]


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


def _figure(entry: _Entry) -> Figure:
    measure = entry["measure"]
    entry["value"] = value(entry)
    entry["metric"], entry["base"] = measure["metric"], measure["base"]
    entry["metric_as_published"] = measure["as_published"]
    return build(Figure, entry)


def _use(entry: _Entry) -> Use:
    return build(Use, {**entry, "share": value(entry["share"]) if "share" in entry else None})


def _score(entry: _Entry) -> Score:
    stages = ({"stage": stage, **risk} for stage, risk in entry.get("by_stage", {}).items())
    return build(Score, {**entry, "by_stage": stages})


def _status(entry: _Entry) -> ControlStatus:
    return build(ControlStatus, {**entry, "begins": entry.get("from"), "ends": entry.get("to")})


def _policy(entry: _Entry) -> Policy:
    review = entry.get("review")
    reviewed = review and build(Reviewed, {**review, "difference": _label(review.get("difference"))})
    return build(
        Policy, {**entry, "says": _label(entry["says"]), "note": _label(entry.get("note")), "review": reviewed}
    )


def _label(texts: dict[str, str] | None) -> Label | None:
    return None if texts is None else Label(texts["en"], texts["zh-Hans"])


def _share(line: _Entry) -> CountryShare:
    printed = value(line) if "published" in line else None
    return CountryShare(line.get("code"), line["name"], printed, line.get("trade_factor"))
