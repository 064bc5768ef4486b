"""A data set, opened once; each part is read when it is first used."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from copy import copy
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from minerals.domain.dates import by_time, known_by
from minerals.domain.name_parts import fold
from minerals.domain.records import Edition, Figure, Mineral, Publication, Use
from minerals.domain.register import Register
from minerals.errors import UnknownNameError
from minerals.messages import say
from minerals.store import decode, paths
from minerals.store.editions import Editions
from minerals.store.folder import Folder, records_of
from minerals.store.kinds import KINDS
from minerals.store.read import Document

if TYPE_CHECKING:
    from minerals.domain.claims import ClaimsTable
    from minerals.domain.compounds import Compound
    from minerals.domain.corrections import Restated
    from minerals.domain.criticality import Assessment
    from minerals.domain.names import NameIndex
    from minerals.store.batteries import Batteries

R = TypeVar("R", Figure, Use)


class Dataset(Folder):
    """The data in a folder; the packaged data by default."""

    figures = records_of("dependence", decode.figures)
    """The figures of all publications; in printed order within each."""
    uses = records_of("uses", decode.uses)
    """The uses of all publications; in printed order within each."""
    corrections = records_of("corrections", decode.corrections)
    """The known errors of the sources, by id; none where the folder has no such file."""
    compounds = records_of("compounds", decode.compounds)
    """The traded compounds and ore minerals, by id; none where the folder has no such file."""
    scores = records_of("criticality", decode.scores)
    """The criticality scores and recycling rates of all publications; in printed order within each."""
    controls = records_of("controls", decode.controls)
    """The export controls of all files; in the order of each."""
    policies = records_of("policies", decode.policies)
    """The policies, in the order of their file; none where the folder has no such file."""
    economies = records_of("economies", decode.economies)
    """Which countries belong to which economy; none where the folder has no such file."""
    governance = records_of("governance", decode.governance)
    """The governance indicators by country and year; none where the folder has no such file."""
    production = records_of("production", decode.tables)
    """The tables of world production of all publications; in printed order within each."""
    shares = records_of("shares", decode.shares)
    """The shares that all publications print; in printed order within each."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(paths.lists() if folder is None else folder)
        self.own: dict[str, Edition] = {}
        """The user's own lists that were added to the editions, by id."""

    def with_edition(self, edition: Edition, unknown: Iterable[Mineral]) -> Dataset:
        """The data set with a list of the user's own, and minerals for the names that are unknown.

        An edition with the same id gives way.
        """
        extended = copy(self)
        extended.own = {**{name: own for name, own in self.own.items() if name != edition.id}, edition.id: edition}
        # What is cached of the folder stays; the names are those of the folder too, whatever a list calls things.
        vars(extended).update(
            names=self.names,
            register=Register([*self.register.values(), *unknown]),
            editions=self.editions.with_own(edition),
        )
        return extended

    @cached_property
    def data_version(self) -> str:
        """The version of the data, which changes when a fact does."""
        return str(self._register.value["data_version"])

    @cached_property
    def register(self) -> Register:
        """The minerals."""
        return decode.register(self._register)

    @cached_property
    def _register(self) -> Document:
        return self.document("register")

    @cached_property
    def publications(self) -> dict[str, Publication]:
        """The publications, by id."""
        return decode.publications(self.document("publications"))

    @cached_property
    def editions(self) -> Editions:
        """The editions by id, by jurisdiction and then by the day from which they are in force."""
        # The ids alone: to decode the register takes longer than an edition does.
        known = frozenset(record["id"] for record in self._register.records)
        return Editions(self, lambda document: decode.edition(document, known))

    @cached_property
    def with_figures(self) -> frozenset[str]:
        """Ids of the minerals that figures are about, as their mineral or as their item."""
        records = (record for document in self.of_schema("dependence") for record in document.records)
        named = {(record["mineral"], record.get("item")) for record in records}
        subjects = (self.register.subject(mineral, item) for mineral, item in named)
        return frozenset((*(mineral for mineral, _ in named), *subjects))

    def figures_about(self, minerals: Container[str]) -> list[Figure]:
        """The figures about one of these minerals, as their mineral or as their item, in the order of ``figures``.

        The others are not decoded, which takes ten times as long as to see what they are about.
        """
        is_named = self.register.is_named
        return [
            figure
            for document in self.of_schema("dependence")
            for figure in decode.figures(
                document,
                (record for record in document.records if is_named(record["mineral"], record.get("item"), minerals)),
            )
        ]

    @cached_property
    def restated(self) -> dict[str, tuple[Restated, ...]]:
        """The changes since earlier editions that each publication states, by the id of the publication."""
        return {document.id: decode.restated(document) for document in self.of_schema("dependence")}

    @cached_property
    def whole_uses(self) -> frozenset[str]:
        """Ids of the files of uses that contain every use their publication states of each mineral they name."""
        documents = self.of_schema("uses")
        return frozenset(document.id for document in documents if document.value.get("of_each_mineral") == "all")

    @cached_property
    def claims(self) -> dict[str, ClaimsTable]:
        """The tables of claims, by the id of the publication that makes them."""
        tables = (decode.claims(document) for document in self.of_schema("claims"))
        return {table.publication: table for table in tables}

    @cached_property
    def assessments(self) -> dict[tuple[str, str], Assessment]:
        """The assessments whose scores each publication prints, by publication and year."""
        by_year = (decode.assessments(document) for document in self.of_schema("criticality"))
        assessments = (assessment for years in by_year for assessment in years.values())
        return {(assessment.publication, assessment.id): assessment for assessment in assessments}

    @cached_property
    def batteries(self) -> Batteries:
        """The battery chemistries and what is published of them."""
        from minerals.store.batteries import Batteries

        return Batteries(self.of_schema)

    @cached_property
    def names(self) -> NameIndex:
        """The index of every name by which a mineral is known."""
        from minerals.domain.names import NameIndex

        return NameIndex(self.register, self.editions.values(), self._compounds())

    def _compounds(self) -> Iterator[Compound]:
        # A generator: their file is read only where a name may be that of a compound.
        yield from self.compounds

    @cached_property
    def files(self) -> frozenset[str]:
        """Ids of the publications that have a file of their own: of figures, uses, tables and so on."""
        return frozenset(name for kind in KINDS.values() if kind.by_publication for name in self.ids(kind.schema))

    def appeared(self, publication: str) -> str:
        """The sort key of publications by the time of their appearance; those without a date come first."""
        return by_time(self.publications[publication].published)

    def known(self, records: Sequence[R], day: date | None) -> tuple[Sequence[R], Sequence[R]]:
        """The figures or uses that were known on a day, and those that have no date; without a ``day`` all are known.

        Each counts from the last day of the date of its publication; a figure whose publication names none, from that
        of its text.
        """
        if day is None:
            return records, ()
        dates = [
            self.publications[record.publication].published
            or (record.text_date if isinstance(record, Figure) else None)
            for record in records
        ]
        dated = list(zip(records, dates, strict=True))
        return [record for record, text in dated if known_by(text, day)], [record for record, text in dated if not text]

    def known_id(self, name: str) -> str | None:
        """The id of the edition or the publication that some words name, None where they name none.

        Besides the id itself these are the names that the program prints, in any case and with spaces or hyphens.

        >>> [Dataset().known_id(name) for name in ("us-2022", "US 2022", "欧盟 2023", "USGS MCS 2026", "us")]
        ['us-2022', 'us-2022', 'eu-2023', 'us-mcs-2026', None]
        """
        if name in self.editions or name in self.publications:
            return name
        return self._spoken.get(fold(name))

    @cached_property
    def _spoken(self) -> dict[str, str]:
        from minerals.domain.spoken import spoken

        return spoken(self.editions.values(), self.publications.values())

    def listed_id(self, name: str) -> str | None:
        """As ``known_id``, and for a jurisdiction the id of its newest list with members.

        >>> Dataset().listed_id("us"), Dataset().listed_id("Lithium")
        ('us-2025', None)
        """
        from minerals.domain.labels import jurisdictions

        known = self.known_id(name)
        if known is None and jurisdictions.is_jurisdiction(name):
            newest = self.editions.newest(jurisdictions.code(name))
            return None if newest is None else newest.id
        return known

    def edition(self, name: str) -> Edition:
        """The edition with this id or name; raises ``UnknownNameError`` with near misses."""
        known = self.known_id(name)
        if known is None or known not in self.editions:
            from minerals.domain.near_names import near_misses

            near = near_misses(name.replace(" ", "-"), self.editions)
            raise UnknownNameError(say("edition"), name, near, say("`minerals lists` shows the editions"))
        return self.editions[known]

    @cached_property
    def staged(self) -> frozenset[str]:
        """Collections of figures that assess extraction and processing of a thing separately, in the same period."""
        stages: dict[tuple[str, str, str | None, str | None], set[str]] = {}
        for figure in self.figures:
            key = (figure.collection, figure.mineral, figure.item, figure.period)
            stages.setdefault(key, set()).add(figure.stage)
        return frozenset(key[0] for key, printed in stages.items() if {"extraction", "processing"} <= printed)
