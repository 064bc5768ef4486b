"""What is compared: a list or the figures of a publication, shipped or the user's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, TypeAlias

from minerals.domain.corrections import Restated
from minerals.domain.dates import by_time
from minerals.domain.near_names import near_misses
from minerals.domain.records import Edition, Figure, Member, Publication
from minerals.errors import DataError, MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.messages import joined, say
from minerals.questions.compare.editions import without_members
from minerals.store import decode
from minerals.store.dataset import Dataset
from minerals.store.input import Given
from minerals.store.kinds import COMPARED, KINDS
from minerals.store.own import read_named, read_own
from minerals.store.own_list import ListSource, holds_a_table, names_a_file, once_each, with_lists
from minerals.store.own_list import document as own_document
from minerals.store.read import Document

Source: TypeAlias = ListSource
"""An id or a jurisdiction, a path, an open binary file, or an edition."""


@frozen
class Side:
    """One of the two things compared: ``edition`` of a list, None where these are ``figures``, by their place.

    Of a large file that shares most of its figures with the other one, these are the others.
    """

    document: Document = field(repr=False, compare=False)
    edition: Edition | None
    figures: Mapping[int, Figure] = field(default_factory=dict)
    publication: Publication | None = None
    restated: tuple[Restated, ...] = ()

    @property
    def head(self) -> dict[str, Any]:
        """The file without its records."""
        return self.document.head

    @property
    def id(self) -> str:
        """The id of the edition or of the publication."""
        return str(self.head["publication" if self.edition is None else "id"])

    @property
    def schema(self) -> str:
        """``edition`` or ``dependence``."""
        return str(self.head["schema"])

    @property
    def key(self) -> str:
        """The key under which the records stand in the file."""
        return self.document.kind.records

    @property
    def members(self) -> tuple[Member, ...]:
        """The members of the list; none where they are unknown."""
        return () if self.edition is None or self.edition.members is None else self.edition.members

    @property
    def records(self) -> list[dict[str, Any]]:
        """The records as they stand in the file, in its order."""
        return self.document.records

    @property
    def size(self) -> int:
        """How many records the file holds."""
        return self.document.size

    @property
    def hash(self) -> str:
        """SHA-256 of the canonical bytes, in hexadecimal."""
        return self.document.sha256

    @property
    def metrics(self) -> frozenset[str]:
        """The metrics of the figures."""
        return frozenset(measure["metric"] for measure in self.head["measures"].values())

    @property
    def partial(self) -> bool:
        """Whether the data set has only a part of the publication, so that what is absent was not seen."""
        return self.publication is not None and self.publication.coverage == "partial"

    @property
    def age(self) -> tuple[str, str]:
        """Puts publications in the order in which they appeared."""
        return (by_time(self.publication.published if self.publication else None), self.id)


def side(document: Document, data: Dataset) -> Side:
    """A document of the schema ``edition`` or ``dependence`` as one side of a diff; raises as ``decode`` does."""
    if document.value["schema"] == "edition":
        return Side(document, decode.edition(document, data.register))
    publication = data.publications.get(document.value["publication"])
    return Side(document, None, dict(enumerate(decode.figures(document))), publication, decode.restated(document))


def found(source: Source, data: Dataset) -> tuple[Dataset, Document | Given | Side]:
    """What ``source`` names, and the data set with the list in it, where that is a list of the user's own in a table.

    It is an edition id, a publication id, or a file, which is read and not yet checked. Raises ``UnknownNameError``
    with near misses, ``MineralsError`` for a publication without figures, and for a file that cannot be read.
    """
    if isinstance(source, str) and not names_a_file(source, data):
        document = _by_id(data.listed_id(source) or source, data)
        if document is not None:
            return data, document
        known = [name for kind in COMPARED for name in data.ids(kind.schema)]
        near = near_misses(source, known)
        known_by = say("`minerals lists` shows the ids")
        raise UnknownNameError(say("list, publication or file"), source, near, known_by)
    if not isinstance(source, Edition):
        source = read_named(source)
        if not holds_a_table(source):
            return data, source.given
    data, (identifier,) = with_lists(data, [source])
    own = once_each(data.own[identifier])
    return data.with_edition(own, ()), Side(own_document(own, ""), own)


def opened(named: Document | Given | Side, data: Dataset) -> Side:
    """One side of a diff; a file of the user's own is checked first.

    Raises ``DataError`` for a file that is not in order, ``MineralsError`` for a list whose members are not held.
    """
    if isinstance(named, Side):
        return named
    document = read_own(named, data.folder) if isinstance(named, Given) else named
    if not document.kind.compared:
        compared = joined((f'"{kind.schema}"' for kind in COMPARED), " and ")
        message = say('"schema" is "{schema}"; a diff takes {compared}', schema=document.kind.schema, compared=compared)
        hint = say("name a list, or the figures of a publication; `--library` compares whole folders")
        raise DataError([document.problem("wrong-schema", ("schema",), message, hint)])
    opened_side = side(document, data)
    if opened_side.edition is not None and opened_side.edition.members is None:
        raise MineralsError(without_members(opened_side.edition))
    return opened_side


def _by_id(name: str, data: Dataset) -> Document | None:
    kinds = [kind for kind in KINDS.values() if kind.folder and name in data.ids(kind.schema)]
    for kind in kinds:
        if kind.compared:
            return data.document(kind.schema, name)
    if name in data.publications:
        contents = joined((kind.contents for kind in kinds), " and ")
        holds = (
            say("the data set has {contents} of `{id}`, no figures", contents=contents, id=name)
            if kinds
            else say("the data set has no file of `{id}`", id=name)
        )
        fault = say("{fault}: a diff compares lists or import-dependence figures", fault=holds)
        printed = [edition.id for edition in data.editions.values() if edition.publication == name]
        raise MineralsError(say("{fault}; it prints the list `{id}`", fault=fault, id=printed[0]) if printed else fault)
    return None
