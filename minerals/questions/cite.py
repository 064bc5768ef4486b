"""Bibliographic data of publications, of editions, and of this data set itself."""

from __future__ import annotations

import re

from minerals.domain.near_names import near_misses
from minerals.domain.records import Edition, Publication
from minerals.errors import UnknownNameError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.store.dataset import Dataset

DATA_SET = "critical-minerals"
TITLE = "critical-minerals: official critical-mineral lists of the US, the EU and China, compared"
AUTHOR = "The critical-minerals founders"
"""The data set as `CITATION.cff` names it: the wheel comes without that file, and a test compares the two."""

_DOI = re.compile(r"https?://(?:dx\.)?doi\.org/(10\.\S+)")
_DOI_OF = re.compile(rf"{_DOI.pattern} \((.+)\)")
_ADDRESS = re.compile(r"https?://\S+")
_NOBODY = re.compile(r"(unknown|not shown)\b")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


@frozen
class Cited:
    """A source as it can be cited: from the data only, nothing guessed, and None where the data has nothing.

    ``kind`` is ``publication``, ``edition`` or ``data-set``; ``title`` is the original title where it was seen, and
    ``title_en`` the English title where that differs. ``remarks`` are words of the data that fit no field.
    """

    id: str
    kind: str
    author: str | None
    """Who published it, as a single name: the data does not distinguish persons and bodies."""
    title: str
    title_en: str | None = None
    title_seen: bool = True
    """Whether ``title`` is the original title; where not, it is a translation or a description."""
    no_author: str | None = None
    """The words of the data in place of an author."""
    published: str | None = None
    published_basis: str | None = None
    about: bool = False
    """Whether the date is approximate."""
    language: str | None = None
    number: str | None = None
    """The publisher's own label, such as a Federal Register citation."""
    doi: str | None = None
    url: str | None = None
    version: str | None = None
    remarks: tuple[str, ...] = ()


@frozen
class Citations:
    """The sources named, in that order, each once."""

    entries: tuple[Cited, ...]


def cite(data: Dataset, names: tuple[str, ...]) -> Citations:
    """The publications and editions with these ids; without any, this data set itself.

    Raises ``UnknownNameError`` with near misses.
    """
    if not names:
        return Citations((_data_set(data),))
    known = (data.listed_id(name) or name for name in names)
    return Citations(tuple(_cited(data, name) for name in dict.fromkeys(known)))


def ids(data: Dataset) -> list[str]:
    """Every id that can be cited, sorted."""
    return sorted({*data.editions, *data.publications})


def _cited(data: Dataset, name: str) -> Cited:
    if name in data.editions:
        return _edition(data.editions[name])
    if name in data.publications:
        return _publication(data.publications[name])
    known = say("`minerals lists` shows the editions and publications")
    raise UnknownNameError(say("edition or publication"), name, near_misses(name, ids(data)), known)


def _data_set(data: Dataset) -> Cited:
    """The data version begins with the day of its release."""
    version = data.data_version
    published = "-".join(version.split(".")[:3])
    return Cited(DATA_SET, "data-set", AUTHOR, TITLE, published=published, language="en", version=version)


def _edition(edition: Edition) -> Cited:
    """An edition by its own source; the language ``zxx`` means none."""
    source = edition.source
    return Cited(
        id=edition.id,
        kind="edition",
        author=edition.authority,
        title=edition.title_original or edition.title,
        title_en=_english(edition.title, edition.title_original, edition.language),
        title_seen=edition.title_original is not None,
        published=edition.published,
        language=None if edition.language == "zxx" else edition.language,
        url=source.url if source else None,
        remarks=(source.citation,) if source else (),
    )


def _publication(publication: Publication) -> Cited:
    number, doi, url, remarks = _identified(publication.identifier)
    language = _LANGUAGE.match(publication.language or "")
    nobody = _NOBODY.match(publication.publisher) is not None
    basis = publication.published_basis
    return Cited(
        id=publication.id,
        kind="publication",
        author=None if nobody else publication.publisher,
        title=publication.title_original or publication.title,
        title_en=_english(publication.title, publication.title_original, publication.language),
        title_seen=publication.title_original is not None,
        no_author=publication.publisher if nobody else None,
        published=publication.published,
        published_basis=None if basis == "not seen" else basis,
        about=publication.published is not None and (basis or "").startswith("about"),
        language=language[0] if language else None,
        number=number,
        doi=doi,
        url=url,
        remarks=remarks,
    )


def _english(title: str, original: str | None, language: str | None) -> str | None:
    """The English title where the original is in another language; None for an original in English."""
    return None if original in (None, title) or (language or "").startswith("en") else title


def _identified(identifier: str | None) -> tuple[str | None, str | None, str | None, tuple[str, ...]]:
    """Number, DOI, address and remarks, from pieces joined by semicolons.

    An address with words behind it, such as ``(repost)`` or ``(data release)``, is of another thing than the
    publication and stays a remark, as do words that say why there is no identifier. Where the only DOI is that of such
    another thing, it is the DOI of the entry, and a remark names that thing.

    >>> _identified("https://doi.org/10.3133/mcs2024 ; https://doi.org/10.5066/P144BA54 (data release)")
    (None, '10.3133/mcs2024', None, ('https://doi.org/10.5066/P144BA54 (data release)',))
    >>> _identified("https://doi.org/10.5066/P1WKQ63T (data release)")
    (None, '10.5066/P1WKQ63T', None, ('DOI of the data release',))
    >>> _identified("COM(2020) 474 final; CELEX 52020DC0474")
    ('COM(2020) 474 final; CELEX 52020DC0474', None, None, ())
    """
    if identifier is None or identifier.startswith("none"):
        return None, None, None, () if identifier is None else (identifier,)
    numbers, remarks = list[str](), list[str]()
    doi = url = None
    for piece in re.split(r"\s*;\s+", identifier):
        if doi is None and (match := _DOI.fullmatch(piece)):
            doi = match[1]
        elif url is None and _ADDRESS.fullmatch(piece):
            url = piece
        elif piece.startswith(("http://", "https://")):
            remarks.append(piece)
        else:
            numbers.append(piece)
    for place, piece in enumerate(remarks):
        if doi is None and (match := _DOI_OF.fullmatch(piece)):
            doi, remarks[place] = match[1], f"DOI of the {match[2]}"
    return "; ".join(numbers) or None, doi, url, tuple(remarks)
