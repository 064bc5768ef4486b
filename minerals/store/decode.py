"""Documents -> records. The shapes are those of the schemas; what does not fit is a ``DataError``."""

from __future__ import annotations

from typing import Any

from minerals.domain.records import Correction, Edition, Figure, Member, Mineral, Publication, Restated, Source, Use
from minerals.domain.register import Register
from minerals.domain.values import Value
from minerals.errors import DataError
from minerals.store.read import Document


def register(document: Document) -> Register:
    """The register of ``minerals.json``."""
    return Register(_mineral(entry) for entry in document.value["minerals"])


def publications(document: Document) -> dict[str, Publication]:
    """The publications of ``publications.json``, by id."""
    return {entry["id"]: _publication(entry) for entry in document.value["publications"]}


def edition(document: Document, minerals: Register) -> Edition:
    """One edition, its members checked against the register and its count against the publisher's.

    Raises ``DataError`` naming each member whose mineral is unknown, or a count that does not come out.
    """
    value = document.value
    entries = value["members"]
    problems = [
        document.problem(
            "unknown-mineral",
            ("members", index, "mineral"),
            f"`{entry['mineral']}` is not in the register",
            "use an id of minerals.json, or add the mineral there first",
        )
        for index, entry in enumerate(entries or ())
        if entry["mineral"] not in minerals
    ]
    stated = value["count_as_stated"]
    if entries is not None and value["counting_rule"] is None and stated is not None and stated != len(entries):
        problems.append(
            document.problem(
                "count",
                ("count_as_stated",),
                f"the publisher states {stated} entries, {len(entries)} are held",
                "restore the missing entry, or take out the one too many; never change the count that was printed",
            )
        )
    if problems:
        raise DataError(problems)
    language = value["language"]
    return Edition(
        id=value["id"],
        jurisdiction=value["jurisdiction"],
        kind=value["kind"],
        title=value["title"]["en"],
        title_original=value["title"]["original"],
        authority=value["authority"],
        published=value["published"],
        in_force_from=value["in_force_from"],
        supersedes=value["supersedes"],
        count_as_stated=stated,
        counting_rule=value["counting_rule"],
        checked=value["checked"],
        members=None if entries is None else tuple(_member(entry, language) for entry in entries),
        members_reason=value.get("members_reason"),
        figures=tuple(value["companions"]["figures"]),
        uses=tuple(value["companions"]["uses"]),
        publication=value["source"]["publication"],
        language=language,
        legal_basis=value["legal_basis"],
        headings=tuple(value.get("headings", {}).items()),
        note=value.get("note"),
        source=_source(value["source"]),
    )


def figures(document: Document) -> tuple[Figure, ...]:
    """The figures of one dependence file, in printed order."""
    head = document.value
    return tuple(_figure(entry, head) for entry in head["figures"])


def restated(document: Document) -> tuple[Restated, ...]:
    """What the publication of one dependence file says that it changed since its earlier editions."""
    head = document.value
    return tuple(
        Restated(
            mineral=entry["mineral"],
            item=entry.get("item"),
            kind=entry["kind"],
            words=entry["words"],
            locator=entry["locator"],
            read_in=head["read_in"][entry["read_in"]] if "read_in" in entry else None,
        )
        for entry in head.get("changes", ())
    )


def corrections(document: Document) -> tuple[Correction, ...]:
    """What is known to be wrong in the sources, in the order of the file."""
    entries: list[dict[str, Any]] = document.value["corrections"]
    return tuple(
        Correction(**{**entry, "editions": tuple(entry["editions"]), "minerals": tuple(entry["minerals"])})
        for entry in entries
    )


def uses(document: Document) -> tuple[Use, ...]:
    """The uses of one uses file, in printed order."""
    head = document.value
    return tuple(_use(entry, head) for entry in head["uses"])


def value(entry: dict[str, Any]) -> Value:
    """The value of a figure or a claim; a point leaves out that both of its ends are included."""
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


def _mineral(entry: dict[str, Any]) -> Mineral:
    chinese = entry["names"]["zh-Hans"]
    return Mineral(
        id=entry["id"],
        kind=entry["kind"],
        name_en=entry["names"]["en"]["text"],
        name_zh=chinese and chinese["text"],
        commodity=entry["commodity"],
        form_of=entry.get("form_of"),
        group=tuple(entry.get("group", ())),
        symbol=entry.get("symbol"),
        pinyin=entry.get("pinyin"),
        related=tuple(entry.get("related", ())),
        aliases=tuple((language, name) for language, names in entry.get("aliases", {}).items() for name in names),
        formula=entry.get("formula"),
    )


def _publication(entry: dict[str, Any]) -> Publication:
    return Publication(
        id=entry["id"],
        title=entry["title"]["en"] or entry["title"]["original"] or entry["id"],
        short=entry.get("short", entry["id"]),
        publisher=entry["publisher"],
        published=entry["published"],
        series=entry["series"],
        about=tuple(entry["about"]),
        coverage=entry["coverage"],
        coverage_note=entry["coverage_note"],
        title_original=entry["title"]["original"],
        published_basis=entry["published_basis"],
        language=entry["language"],
        identifier=entry["identifier"],
        terms=entry["terms"],
    )


def _member(entry: dict[str, Any], language: str) -> Member:
    return Member(
        name=entry["name"],
        language=entry.get("language", language),
        mineral=entry["mineral"],
        name_en=entry.get("name_en", entry["name"]),
        group=entry.get("group"),
        form_note=entry.get("form_note"),
        covers=tuple(entry.get("covers", ())),
        covers_unknown=tuple(entry.get("covers_unknown", ())),
        covers_basis=entry.get("covers_basis"),
        name_en_basis=entry.get("name_en_basis"),
        tier=entry.get("tier"),
        covers_locator=entry.get("covers_locator"),
    )


def _source(entry: dict[str, Any]) -> Source:
    return Source(
        citation=entry["citation"],
        url=entry["url"],
        confidence=entry["confidence"],
        retrieved_from=tuple(entry["retrieved_from"]),
        cross_checked_with=tuple(entry["cross_checked_with"]),
    )


def _figure(entry: dict[str, Any], head: dict[str, Any]) -> Figure:
    measure = head["measures"][entry["measure"]]
    return Figure(
        value=value(entry),
        mineral=entry["mineral"],
        name=entry["name"],
        item=entry.get("item"),
        item_as_published=entry.get("item_as_published"),
        metric=measure["metric"],
        base=measure["base"],
        metric_as_published=measure["as_published"],
        stage=entry["stage"],
        stage_basis=entry.get("stage_basis"),
        period=entry.get("period"),
        text_date=entry.get("text_date"),
        publication=entry.get("publication", head["publication"]),
        collection=head["publication"],
        part=entry["part"],
        locator=entry["locator"],
        read_in=head["read_in"][entry["read_in"]],
        confidence=entry["confidence"],
        note=entry.get("note"),
        reading=entry.get("reading"),
        name_en=entry.get("name_en"),
        correction=entry.get("correction"),
    )


def _use(entry: dict[str, Any], head: dict[str, Any]) -> Use:
    return Use(
        mineral=entry["mineral"],
        name=entry["name"],
        use=entry["use"],
        use_en=entry.get("use_en"),
        cell=tuple(entry.get("cell", ())),
        cell_basis=entry.get("cell_basis"),
        part=tuple(entry.get("part", ())),
        part_basis=entry.get("part_basis"),
        publication=entry.get("publication", head["publication"]),
        collection=head["publication"],
        locator=entry["locator"],
        read_in=head["read_in"][entry["read_in"]],
        confidence=entry["confidence"],
        name_en=entry.get("name_en"),
        share=value(entry["share"]) if "share" in entry else None,
        sector=entry.get("sector"),
    )
