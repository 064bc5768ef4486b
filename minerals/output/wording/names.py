"""The names of editions, rows and entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import show as labels
from minerals.domain.labels.items import ITEMS
from minerals.domain.labels.measures import ANY_MEASURE, MEASURES
from minerals.domain.name_parts import fold
from minerals.domain.records import Edition, Member, Mineral, Publication
from minerals.domain.register import Register
from minerals.domain.vocabulary import OWN_LIST
from minerals.output.wording.notes import own_words
from minerals.output.wording.order import sort_key


def edition_name(edition: Edition, language: str) -> str:
    """The short name of an edition: ``US 2022``, ``China 2016``, ``EU strategic 2024``; the id of an own list."""
    if edition.kind == OWN_LIST:
        return edition.id
    label = " ".join(jurisdictions.label(edition.id, language))
    return f"{jurisdictions.head(edition.jurisdiction, language)} {label}"


def short_name(edition: Edition, language: str) -> str:
    """The mark of the jurisdiction and the rest of the name; the id of an own list."""
    if edition.kind == OWN_LIST:
        return edition.id
    return " ".join([jurisdictions.mark(edition.jurisdiction, language), *jurisdictions.label(edition.id, language)])


def mark(edition: Edition, among: Sequence[Edition], language: str) -> str:
    """The mark of its jurisdiction; the short name where there are other lists of that jurisdiction."""
    alone = sum(other.jurisdiction == edition.jurisdiction for other in among) == 1
    if alone and edition.kind != OWN_LIST:
        return jurisdictions.mark(edition.jurisdiction, language)
    return short_name(edition, language)


def publication_name(publication: Publication, language: str) -> str:
    """The short name of a publication; that of our own computations is in the language of the reader."""
    return own_words(publication.short, language)


def sorted_names(minerals: Iterable[Mineral], language: str) -> str:
    """The names of minerals in the order of the language, joined by commas."""
    ordered = sorted(minerals, key=lambda mineral: sort_key(mineral, language))
    return common.JOIN.text(language).join(mineral.name(language) for mineral in ordered)


def unseen_list(edition: Edition, language: str) -> str:
    """An edition whose members are not in the data set, with the number of entries that its publisher states."""
    label = common.NEWER_ONE if edition.count_as_stated is not None else common.NEWER_NO_COUNT
    return label.text(language).format(edition=edition_name(edition, language), count=edition.count_as_stated)


def row_name(mineral: Mineral, language: str, *, wide: bool) -> str:
    """The name of a row, with the symbol where there is room."""
    name = mineral.name(language)
    name = name[:1].upper() + name[1:]
    return f"{name} {mineral.symbol}" if wide and mineral.symbol else name


def item_name(mineral: Mineral, item: str | None, language: str) -> str:
    """The name of a mineral, with the item that a figure is about where there is one."""
    name = mineral.name(language)
    return name if item is None else name + common.COMMA.text(language) + ITEMS[item].text(language)


def measure_name(jurisdiction: str, language: str) -> str:
    """What the publisher of a jurisdiction measures, in percent."""
    return MEASURES.get(jurisdiction, ANY_MEASURE).text(language)


def entry_words(member: Member, register: Register, language: str) -> tuple[str, str | None]:
    """The name of an entry in the language of the reader, and the printed name where that is in another language.

    >>> graphite = Mineral("graphite", "ore", "graphite", "石墨", "graphite")
    >>> grafit = Member("Grafit", "de", "graphite", "graphite", name_en_basis="translated")
    >>> [entry_words(grafit, Register([graphite]), language) for language in ("en", "zh")]
    [('graphite', 'Grafit'), ('石墨', 'Grafit')]
    >>> entry_words(Member("Lithium", "de", "lithium", "lithium"), Register([]), "en")
    ('Lithium', None)
    """
    if member.language.partition("-")[0] == language:
        return member.name, None
    name = member.name_en if language == "en" else register[member.mineral].name(language)
    return (member.name, None) if fold(name) == fold(member.name) else (name, member.name)


def entry_name(member: Member, register: Register, language: str) -> str:
    """The name of an entry in the language of the reader, with the printed name where that is in another language."""
    name, printed = entry_words(member, register, language)
    return name if printed is None else labels.AS_PRINTED.text(language).format(name=name, printed=printed)
