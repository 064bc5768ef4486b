"""The records of the data set, as frozen dataclasses: what the words mean, nothing of files or of looks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from functools import cached_property

from minerals.domain.name_parts import is_chinese
from minerals.domain.values import Value
from minerals.domain.vocabulary import OWN_LIST
from minerals.frozen import frozen
from minerals.grouped import grouped
from minerals.messages import Message


@frozen
class ItemOf:
    """An item under which publications print figures of another mineral: ``sponge`` of titanium."""

    item: str
    mineral: str


@frozen
class Mineral:
    """An entry of the register, whatever the lists call it.

    ``commodity`` is the id of the mineral whose row it belongs to by default; ``form_of`` that of the mineral
    of which it is a narrower form (SKOS broader); ``group`` the ids of its members; ``item_of`` the items of other
    minerals that are this mineral (titanium, sponge is titanium metal); ``aliases`` pairs of a language and a spelling.
    """

    id: str
    kind: str
    name_en: str
    name_zh: str | None
    commodity: str
    form_of: str | None = None
    group: tuple[str, ...] = ()
    symbol: str | None = None
    pinyin: str | None = None
    related: tuple[str, ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
    formula: str | None = None
    item_of: tuple[ItemOf, ...] = ()

    def name(self, language: str) -> str:
        """The name in ``en`` or ``zh``; the English name in brackets where no Chinese name is known."""
        if language == "zh":
            return self.name_zh if self.name_zh is not None else f"({self.name_en})"
        return self.name_en


@frozen
class Member:
    """A printed entry of an edition; its position is its place in the edition's tuple.

    ``covers`` has the ids that a group entry covers, on the basis ``covers_basis``; ``covers_unknown`` those of
    which the edition does not say whether it covers them.
    """

    name: str
    language: str
    mineral: str
    name_en: str
    group: str | None = None
    form_note: str | None = None
    covers: tuple[str, ...] = ()
    covers_unknown: tuple[str, ...] = ()
    covers_basis: str | None = None
    name_en_basis: str | None = None
    """``printed``, ``official`` or ``translated``; None where the printed name is itself English."""
    tier: str | None = None
    covers_locator: str | None = None
    row: int | None = None
    """Of a list of the user's own: its row in the file, or its place in the list."""
    unread: Message | None = None
    """Of such a list: why the name means no mineral; None where it means a mineral."""


@frozen
class Source:
    """Where an edition was read: the citation, the address, and the copies it was read in and checked against."""

    citation: str
    url: str | None
    confidence: str
    retrieved_from: tuple[str, ...]
    cross_checked_with: tuple[str, ...]


@frozen
class Edition:
    """A published list. ``members`` is None where the list is known to exist and its members are not."""

    __slots__ = ("__dict__",)  # for what is computed once

    id: str
    jurisdiction: str
    kind: str
    title: str
    authority: str
    checked: str
    members: tuple[Member, ...] | None = field(repr=False)
    title_original: str | None = None
    """As printed; None where the title was seen in translation only."""
    published: str | None = None
    in_force_from: str | None = None
    supersedes: str | None = None
    count_as_stated: int | None = None
    counting_rule: str | None = None
    members_reason: str | None = None
    figures: tuple[str, ...] = ()
    """Ids of the publications whose figures belong to this edition."""
    uses: tuple[str, ...] = ()
    """Ids of the publications whose uses belong to this edition."""
    publication: str | None = None
    language: str = "en"
    legal_basis: str | None = None
    headings: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Pairs of a heading as printed and its translation."""
    note: str | None = None
    source: Source | None = field(default=None, repr=False)
    series: str | None = None
    """The lists that follow each other; lists in force side by side are of different series."""
    stands_for: str | None = None
    """Why its series stands for the jurisdiction, where that has several of this kind; None otherwise."""
    told: tuple[Message, ...] = ()
    """How a list of the user's own was read, where there is something to say of it."""

    @cached_property
    def mentions(self) -> dict[str, list[int]]:
        """Mineral id -> the indices, from 0, of the members that name it, or whose group covers or may cover it."""
        return grouped(
            (mineral, at)
            for at, member in enumerate(self.members or ())
            for mineral in (member.mineral, *member.covers, *member.covers_unknown)
        )

    @classmethod
    def from_names(cls, names: Iterable[str], *, id: str = "own", title: str | None = None) -> Edition:  # noqa: A002
        """A list of your own, to be compared with the official ones: one member for each name.

        What each name means is looked up when the list is compared; a name that means nothing stays an unknown member.

        >>> mine = Edition.from_names(["Lithium", "锡"], id="mine")
        >>> mine.held, [member.language for member in mine.members or ()]
        (2, ['en', 'zh-Hans'])
        """
        members = tuple(
            Member(name, "zh-Hans" if is_chinese(name) else "en", "", name, row=place)
            for place, name in enumerate(names, 1)
        )
        return cls(id, OWN_LIST.upper(), OWN_LIST, title or id, OWN_LIST, checked="", members=members)

    @property
    def unknown(self) -> list[Member]:
        """The members of a list of the user's own whose names mean no mineral."""
        return [member for member in self.members or () if member.unread is not None]

    @property
    def held(self) -> int | None:
        """How many members the data set contains; None where the members of the list are unknown."""
        return None if self.members is None else len(self.members)

    @property
    def starts(self) -> str | None:
        """From when the list applies: its day of force, else its publication."""
        return self.in_force_from or self.published


@frozen
class Content:
    """How much of a kind of data of a publication the data set contains: ``complete``, ``partial`` or ``none``.

    ``kind`` is ``figures``, ``uses``, ``production`` or another word of ``KINDS_OF_DATA``; ``part`` the part that
    prints the figures, None for other kinds.
    """

    kind: str
    part: str | None
    coverage: str


@frozen
class Publication:
    """Where figures or uses come from, and how much of it the data set contains.

    ``about`` names the economies that it is about; what is absent from a ``partial`` coverage was not seen, which
    is not the same as not published.
    """

    id: str
    title: str
    short: str
    """A name short enough for the head of a column; the id where it has none."""
    publisher: str
    published: str | None
    series: str | None
    about: tuple[str, ...]
    coverage: str
    coverage_note: str | None
    title_original: str | None = None
    published_basis: str | None = None
    """What the date rests on, or why there is none."""
    language: str | None = None
    identifier: str | None = None
    terms: str | None = None
    contents: tuple[Content, ...] = ()
    """Kind by kind, where something is known of them; ``coverage`` is that of the whole publication."""

    def is_complete(self, kind: str) -> bool:
        """Whether the data set has all data of this kind: then what is absent was not published.

        >>> parts = (Content("figures", "figure-2", "complete"), Content("shares", None, "partial"))
        >>> mcs = Publication("m", "M", "m", "USGS", "2026", None, ("US",), "partial", None, contents=parts)
        >>> mcs.is_complete("figures"), mcs.is_complete("shares"), mcs.is_complete("uses")
        (True, False, False)
        """
        of_kind = [content.coverage for content in self.contents if content.kind == kind]
        return all(coverage == "complete" for coverage in of_kind) if of_kind else self.coverage == "complete"


@frozen
class Figure:
    """A published import-dependence value, in percent, with what it measures and where it was read.

    ``collection`` is the id of its file, which is the publication itself unless the file collects
    several.
    """

    value: Value
    mineral: str
    name: str
    item: str | None
    item_as_published: str | None
    metric: str
    base: str | None
    metric_as_published: str
    stage: str
    stage_basis: str | None
    period: str | None
    text_date: str | None
    publication: str
    collection: str
    part: str
    locator: str
    read_in: str
    confidence: str
    note: str | None
    reading: str | None
    """How a value that the grammar cannot read was read by us; None where the grammar reads it."""
    name_en: str | None = None
    """The translation of the name; None where the printed name is English."""
    correction: str | None = None
    """The id of the correction of an error at its place; the value stays as printed."""

    @property
    def when(self) -> str | None:
        """The period, else the date of the text; None where neither is known."""
        return self.period or self.text_date


@frozen
class Use:
    """A use of a mineral, as a source states it.

    ``cell`` and ``part`` hold what its words name, each with its basis (``printed`` or ``our-reading``); ``use`` is
    None where only the translation ``use_en`` was kept.
    """

    mineral: str
    name: str
    use: str | None
    use_en: str | None
    cell: tuple[str, ...]
    cell_basis: str | None
    part: tuple[str, ...]
    part_basis: str | None
    publication: str
    collection: str
    locator: str
    read_in: str
    confidence: str
    name_en: str | None = None
    """The translation of the name; None where the printed name is English."""
    share: Value | None = None
    """The share in percent of what the economy that the publication is about uses of the mineral, not of world use."""
    sector: str | None = None
    """The sector of the economy as printed, such as ``C27 - Manufacture of electrical equipment``."""
